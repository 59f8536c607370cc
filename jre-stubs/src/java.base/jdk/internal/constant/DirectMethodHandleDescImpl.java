package jdk.internal.constant;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Objects;

public final class DirectMethodHandleDescImpl implements DirectMethodHandleDesc {
    private final Kind kind;
    private final ClassDesc owner;
    private final String name;
    private final MethodTypeDesc invocationType;

    private DirectMethodHandleDescImpl(Kind kind, ClassDesc owner, String name, MethodTypeDesc invocationType) {
        this.kind = kind;
        this.owner = owner;
        this.name = name;
        this.invocationType = invocationType;
    }

    /** Of the type that a look-up takes. */
    public static DirectMethodHandleDescImpl of(Kind kind, ClassDesc owner, String name, MethodTypeDesc type) {
        Objects.requireNonNull(kind);
        Names.member(Objects.requireNonNull(name));
        Objects.requireNonNull(type);
        if (!owner.isClassOrInterface()) {
            throw new IllegalArgumentException("not a class or interface type: " + owner);
        }
        switch (kind) {
            case CONSTRUCTOR:
                if (!type.returnType().descriptorString().equals("V")) {
                    throw new IllegalArgumentException("Expected type of (T*)V for constructor, found " + type);
                }
                return new DirectMethodHandleDescImpl(kind, owner, "<init>", type.changeReturnType(owner));
            case STATIC, INTERFACE_STATIC, STATIC_GETTER, STATIC_SETTER:
                return new DirectMethodHandleDescImpl(kind, owner, name, type);
            default:
                return new DirectMethodHandleDescImpl(kind, owner, name, type.insertParameterTypes(0, owner));
        }
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public int refKind() {
        return kind.refKind;
    }

    @Override
    public boolean isOwnerInterface() {
        return kind.isInterface;
    }

    @Override
    public ClassDesc owner() {
        return owner;
    }

    @Override
    public String methodName() {
        return name;
    }

    @Override
    public MethodTypeDesc invocationType() {
        return invocationType;
    }

    private MethodTypeDesc lookupType() {
        return switch (kind) {
            case CONSTRUCTOR -> invocationType.changeReturnType(ConstantDescs.CD_void);
            case STATIC, INTERFACE_STATIC, STATIC_GETTER, STATIC_SETTER -> invocationType;
            default -> invocationType.dropParameterTypes(0, 1);
        };
    }

    @Override
    public String lookupDescriptor() {
        return switch (kind) {
            case GETTER, STATIC_GETTER -> invocationType.returnType().descriptorString();
            case SETTER, STATIC_SETTER -> invocationType.parameterType(invocationType.parameterCount() - 1).descriptorString();
            default -> lookupType().descriptorString();
        };
    }

    @Override
    public MethodHandle resolveConstantDesc(MethodHandles.Lookup lookup) throws ReflectiveOperationException {
        Class<?> holder = owner.resolveConstantDesc(lookup);
        MethodType type = lookupType().resolveConstantDesc(lookup);
        return switch (kind) {
            case STATIC, INTERFACE_STATIC -> lookup.findStatic(holder, name, type);
            case VIRTUAL, INTERFACE_VIRTUAL -> lookup.findVirtual(holder, name, type);
            case SPECIAL, INTERFACE_SPECIAL -> lookup.findSpecial(holder, name, type, lookup.lookupClass());
            case CONSTRUCTOR -> lookup.findConstructor(holder, type);
            case GETTER -> lookup.findGetter(holder, name, type.returnType());
            case STATIC_GETTER -> lookup.findStaticGetter(holder, name, type.returnType());
            case SETTER -> lookup.findSetter(holder, name, type.parameterType(0));
            case STATIC_SETTER -> lookup.findStaticSetter(holder, name, type.parameterType(0));
        };
    }

    @Override
    public boolean equals(Object o) {
        return this == o || o instanceof DirectMethodHandleDescImpl && kind == ((DirectMethodHandleDescImpl) o).kind
                && owner.equals(((DirectMethodHandleDescImpl) o).owner) && name.equals(((DirectMethodHandleDescImpl) o).name)
                && invocationType.equals(((DirectMethodHandleDescImpl) o).invocationType);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind.name(), owner, name, invocationType);
    }

    @Override
    public String toString() {
        return "MethodHandleDesc[" + kind + "/" + owner.displayName() + "::" + name + invocationType.displayDescriptor() + "]";
    }
}
