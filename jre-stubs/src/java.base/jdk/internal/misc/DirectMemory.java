package jdk.internal.misc;

import java.util.function.Supplier;

/** What java.nio tells of its direct buffers. */
public final class DirectMemory {
    /** Count and bytes; set when the first buffer is made. */
    public static volatile Supplier<long[]> usage;

    private DirectMemory() {
    }

    public static long count() {
        Supplier<long[]> u = usage;
        return u == null ? 0 : u.get()[0];
    }

    public static long bytes() {
        Supplier<long[]> u = usage;
        return u == null ? 0 : u.get()[1];
    }
}
