package jdk.internal.constant;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DynamicConstantDesc;
import java.lang.invoke.MethodHandles;

public final class PrimitiveClassDescImpl extends DynamicConstantDesc<Class<?>> implements ClassDesc {
    private static final PrimitiveClassDescImpl BOOLEAN = new PrimitiveClassDescImpl("Z", boolean.class);
    private static final PrimitiveClassDescImpl BYTE = new PrimitiveClassDescImpl("B", byte.class);
    private static final PrimitiveClassDescImpl CHAR = new PrimitiveClassDescImpl("C", char.class);
    private static final PrimitiveClassDescImpl SHORT = new PrimitiveClassDescImpl("S", short.class);
    private static final PrimitiveClassDescImpl INT = new PrimitiveClassDescImpl("I", int.class);
    private static final PrimitiveClassDescImpl LONG = new PrimitiveClassDescImpl("J", long.class);
    private static final PrimitiveClassDescImpl FLOAT = new PrimitiveClassDescImpl("F", float.class);
    private static final PrimitiveClassDescImpl DOUBLE = new PrimitiveClassDescImpl("D", double.class);
    private static final PrimitiveClassDescImpl VOID = new PrimitiveClassDescImpl("V", void.class);

    private final String descriptor;
    private final Class<?> type;

    private PrimitiveClassDescImpl(String descriptor, Class<?> type) {
        super(null, descriptor, null);
        this.descriptor = descriptor;
        this.type = type;
    }

    public static PrimitiveClassDescImpl of(char letter, String whole) {
        return switch (letter) {
            case 'Z' -> BOOLEAN;
            case 'B' -> BYTE;
            case 'C' -> CHAR;
            case 'S' -> SHORT;
            case 'I' -> INT;
            case 'J' -> LONG;
            case 'F' -> FLOAT;
            case 'D' -> DOUBLE;
            case 'V' -> VOID;
            default -> throw Names.bad(whole);
        };
    }

    @Override
    public java.lang.constant.DirectMethodHandleDesc bootstrapMethod() {
        return ConstantDescs.BSM_PRIMITIVE_CLASS;
    }

    @Override
    public ClassDesc constantType() {
        return ConstantDescs.CD_Class;
    }

    @Override
    public boolean isPrimitive() {
        return true;
    }

    @Override
    public ClassDesc arrayType() {
        return ArrayClassDescImpl.of(this, 1);
    }

    @Override
    public ClassDesc arrayType(int rank) {
        return ArrayClassDescImpl.checked(this, rank);
    }

    @Override
    public String displayName() {
        return type.getName();
    }

    @Override
    public String descriptorString() {
        return descriptor;
    }

    @Override
    public Class<?> resolveConstantDesc(MethodHandles.Lookup lookup) {
        return type;
    }

    @Override
    public String toString() {
        return "PrimitiveClassDesc[" + displayName() + "]";
    }
}
