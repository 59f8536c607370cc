package jdk.internal.foreign;

import java.util.Map;
import java.util.WeakHashMap;

/** Addresses of arrays that pass for memory outside of the heap: each has its own, and nothing is found by them. */
public final class Addresses {
    private static final long PAGE = 4096;
    private static final Map<byte[], Long> KNOWN = new WeakHashMap<>();
    private static long next = 0x7f00_0000_0000L;

    private Addresses() {
    }

    public static synchronized long of(byte[] array) {
        Long known = KNOWN.get(array);
        if (known == null) {
            known = next;
            next += (array.length + PAGE) / PAGE * PAGE;
            KNOWN.put(array, known);
        }
        return known;
    }
}
