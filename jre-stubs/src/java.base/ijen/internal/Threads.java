package ijen.internal;

/** Counters that the VM keeps for threads. */
public final class Threads {
    private Threads() {
    }

    /** The id of the thread being made; the main thread's comes first. */
    public static native long nextId();

    /** The number in the name of the next nameless thread, from zero. */
    public static native int nextNumber();
}
