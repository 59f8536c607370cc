package java.lang.invoke;

public abstract class VarHandle {
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
}
