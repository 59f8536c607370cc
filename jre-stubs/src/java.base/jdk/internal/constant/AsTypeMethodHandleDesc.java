package jdk.internal.constant;

import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Objects;

public final class AsTypeMethodHandleDesc implements MethodHandleDesc {
    private final MethodHandleDesc target;
    private final MethodTypeDesc type;

    public AsTypeMethodHandleDesc(MethodHandleDesc target, MethodTypeDesc type) {
        this.target = target;
        this.type = Objects.requireNonNull(type);
    }

    @Override
    public MethodTypeDesc invocationType() {
        return type;
    }

    @Override
    public MethodHandle resolveConstantDesc(MethodHandles.Lookup lookup) throws ReflectiveOperationException {
        MethodHandle handle = target.resolveConstantDesc(lookup);
        return handle.asType(type.resolveConstantDesc(lookup));
    }

    @Override
    public boolean equals(Object o) {
        return this == o || o instanceof AsTypeMethodHandleDesc && target.equals(((AsTypeMethodHandleDesc) o).target)
                && type.equals(((AsTypeMethodHandleDesc) o).type);
    }

    @Override
    public int hashCode() {
        return 31 * target.hashCode() + type.hashCode();
    }

    @Override
    public String toString() {
        return target + ".asType" + type.displayDescriptor();
    }
}
