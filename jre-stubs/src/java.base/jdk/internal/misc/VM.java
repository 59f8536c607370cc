package jdk.internal.misc;

/** What the library asks the machine. */
public class VM {
    private VM() {
    }

    /** Nanoseconds from that second since 1970 until now; -1 where they do not fit. */
    public static native long getNanoTimeAdjustment(long offsetInSeconds);
}
