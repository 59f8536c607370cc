package ijen.internal;

/** What the VM knows of finalizers (JLS 12.6), and the way to `java.lang.ref.Finalizer` from other packages. */
public final class Finalization {
    private Finalization() {
    }

    /** Whether instances of the class are finalized. */
    public static native boolean hasFinalizer(Class<?> type);

    /** Calls the object's finalizer. */
    public static native void invokeFinalize(Object object) throws Throwable;

    /** Finalizer.runFinalization, if there has been anything to finalize. */
    public static native void run();

    /** Starts the threads that enqueue references and run finalizers, for those who look at all threads. */
    public static native void startThreads();
}
