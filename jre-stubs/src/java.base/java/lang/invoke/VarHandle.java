package java.lang.invoke;

import java.lang.constant.Constable;
import java.lang.constant.DynamicConstantDesc;
import java.util.Optional;

public abstract class VarHandle implements Constable {
    VarHandle() {
    }

    public static void fullFence() {
        jdk.internal.misc.Unsafe.getUnsafe().fullFence();
    }

    public static void acquireFence() {
        fullFence();
    }

    public static void releaseFence() {
        fullFence();
    }

    @Override
    public Optional<DynamicConstantDesc<VarHandle>> describeConstable() {
        return Optional.empty();
    }
}
