package ijen.internal;

/** Counters that the VM keeps for threads. */
public final class Threads {
    private Threads() {
    }

    /** The task that one of the VM's own threads is made with: it has the thread's id. */
    public static final class Own implements Runnable {
        public static final Own REFERENCE_HANDLER = new Own(12);
        public static final Own FINALIZER = new Own(13);

        public final long id;

        private Own(long id) {
            this.id = id;
        }

        @Override
        public void run() {
        }
    }

    /** The id of the thread being made; the main thread's comes first. */
    public static native long nextId();

    /** The number in the name of the next nameless thread, from zero. */
    public static native int nextNumber();

    /** Nanoseconds that processors have worked for the current thread, or for the whole process. */
    public static native long cpuTime(boolean process);

    /** Returns when every thread has been stopped once, and so has seen what this one wrote before. */
    public static native void handshake();
}
