package jdk.internal.random;

/** Functions that scramble bits, and seeds made of bytes. */
final class Mixing {
    static final long GOLDEN = 0x9e3779b97f4a7c15L;
    static final long SILVER = 0x6a09e667f3bcc909L;
    static final int GOLDEN_32 = 0x9e3779b9;

    private Mixing() {
    }

    static long murmur(long z) {
        z = (z ^ z >>> 33) * 0xff51afd7ed558ccdL;
        z = (z ^ z >>> 33) * 0xc4ceb9fe1a85ec53L;
        return z ^ z >>> 33;
    }

    static int murmur(int z) {
        z = (z ^ z >>> 16) * 0x85ebca6b;
        z = (z ^ z >>> 13) * 0xc2b2ae35;
        return z ^ z >>> 16;
    }

    static long stafford(long z) {
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    static long lea(long z) {
        z = (z ^ z >>> 32) * 0xdaba0b6eb09322e3L;
        z = (z ^ z >>> 32) * 0xdaba0b6eb09322e3L;
        return z ^ z >>> 32;
    }

    static int lea(int z) {
        z = (z ^ z >>> 16) * 0xd36d884b;
        z = (z ^ z >>> 16) * 0xd36d884b;
        return z ^ z >>> 16;
    }

    /** Words from the bytes, the last some of them not all zero. */
    static long[] longs(byte[] seed, int count, int nonZero) {
        long[] words = new long[count];
        int used = Math.min(seed.length, count << 3);
        for (int i = 0; i < used; i++) {
            words[i >> 3] = words[i >> 3] << 8 | seed[i];
        }
        long v = words[0];
        for (int i = used + 7 >> 3; i < count; i++) {
            words[i] = murmur(v += SILVER);
        }
        for (int i = count - nonZero; i < count; i++) {
            if (words[i] != 0) {
                return words;
            }
        }
        long w = words[0] & ~1L;
        for (int i = count - nonZero; i < count; i++) {
            words[i] = murmur(w += SILVER);
        }
        return words;
    }

    static int[] ints(byte[] seed, int count, int nonZero) {
        int[] words = new int[count];
        int used = Math.min(seed.length, count << 2);
        for (int i = 0; i < used; i++) {
            words[i >> 2] = words[i >> 2] << 8 | seed[i];
        }
        int v = words[0];
        for (int i = used + 3 >> 2; i < count; i++) {
            words[i] = murmur(v += 0x6a09e667);
        }
        for (int i = count - nonZero; i < count; i++) {
            if (words[i] != 0) {
                return words;
            }
        }
        int w = words[0] & ~1;
        for (int i = count - nonZero; i < count; i++) {
            words[i] = murmur(w += 0x6a09e667);
        }
        return words;
    }

    /** A seed that differs from call to call. */
    static synchronized long fresh() {
        next += GOLDEN;
        return murmur(next ^ System.nanoTime());
    }

    private static long next = murmur(System.currentTimeMillis()) ^ murmur(System.nanoTime());
}
