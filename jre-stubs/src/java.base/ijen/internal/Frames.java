package ijen.internal;

/** The frames of the current thread. */
public final class Frames {
    private Frames() {
    }

    /** Six for each frame, innermost first: class, method name, descriptor, StackTraceElement, bytecode index as text, hidden or null. */
    public static native Object[] capture();
}
