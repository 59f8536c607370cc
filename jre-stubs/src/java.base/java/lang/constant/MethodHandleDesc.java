package java.lang.constant;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import jdk.internal.constant.AsTypeMethodHandleDesc;
import jdk.internal.constant.DirectMethodHandleDescImpl;

public sealed interface MethodHandleDesc extends ConstantDesc permits AsTypeMethodHandleDesc, DirectMethodHandleDesc {
    static DirectMethodHandleDesc of(DirectMethodHandleDesc.Kind kind, ClassDesc owner, String name, String lookupDescriptor) {
        return switch (kind) {
            case GETTER, SETTER, STATIC_GETTER, STATIC_SETTER ->
                ofField(kind, owner, name, ClassDesc.ofDescriptor(lookupDescriptor));
            default -> DirectMethodHandleDescImpl.of(kind, owner, name, MethodTypeDesc.ofDescriptor(lookupDescriptor));
        };
    }

    static DirectMethodHandleDesc ofMethod(DirectMethodHandleDesc.Kind kind, ClassDesc owner, String name,
            MethodTypeDesc lookupMethodType) {
        return switch (kind) {
            case GETTER, SETTER, STATIC_GETTER, STATIC_SETTER -> throw new IllegalArgumentException(kind.toString());
            default -> DirectMethodHandleDescImpl.of(kind, owner, name, lookupMethodType);
        };
    }

    static DirectMethodHandleDesc ofField(DirectMethodHandleDesc.Kind kind, ClassDesc owner, String fieldName,
            ClassDesc fieldType) {
        MethodTypeDesc type = switch (kind) {
            case GETTER, STATIC_GETTER -> MethodTypeDesc.of(fieldType);
            case SETTER, STATIC_SETTER -> MethodTypeDesc.of(ConstantDescs.CD_void, fieldType);
            default -> throw new IllegalArgumentException(kind.toString());
        };
        return DirectMethodHandleDescImpl.of(kind, owner, fieldName, type);
    }

    static DirectMethodHandleDesc ofConstructor(ClassDesc owner, ClassDesc... paramTypes) {
        return DirectMethodHandleDescImpl.of(DirectMethodHandleDesc.Kind.CONSTRUCTOR, owner, ConstantDescs.INIT_NAME,
                MethodTypeDesc.of(ConstantDescs.CD_void, paramTypes));
    }

    default MethodHandleDesc asType(MethodTypeDesc type) {
        return invocationType().equals(type) ? this : new AsTypeMethodHandleDesc(this, type);
    }

    MethodTypeDesc invocationType();

    @Override
    MethodHandle resolveConstantDesc(MethodHandles.Lookup lookup) throws ReflectiveOperationException;

    boolean equals(Object o);
}
