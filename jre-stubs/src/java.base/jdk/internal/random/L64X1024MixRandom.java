package jdk.internal.random;

import java.util.random.RandomGenerator.SplittableGenerator;

public final class L64X1024MixRandom extends Splitting {
    private static final long M = 0xd1342543de82ef95L;

    private final long a;
    private long s;
    private final long[] x;
    private int p = 15;

    private L64X1024MixRandom(long a, long s, long[] x) {
        this.a = a | 1;
        this.s = s;
        this.x = x;
        boolean zero = true;
        for (long word : x) {
            zero &= word == 0;
        }
        if (zero) {
            long v = s;
            for (int i = 0; i < x.length; i++) {
                x[i] = Mixing.stafford(v += Mixing.GOLDEN);
            }
        }
    }

    private static long[] words(long seed) {
        long[] words = new long[16];
        for (int i = 0; i < words.length; i++) {
            words[i] = Mixing.stafford(seed);
            seed += Mixing.GOLDEN;
        }
        return words;
    }

    private L64X1024MixRandom(long[] w) {
        this(w[0], w[1], java.util.Arrays.copyOfRange(w, 2, 18));
    }

    private static long[] draw(SplittableGenerator source) {
        long[] words = new long[16];
        for (int i = 0; i < words.length; i++) {
            words[i] = source.nextLong();
        }
        return words;
    }

    public L64X1024MixRandom(long seed) {
        this(Mixing.murmur(seed ^= Mixing.SILVER),
                1,
                words(seed));
    }

    public L64X1024MixRandom(byte[] seed) {
        this(Mixing.longs(seed, 18, 16));
    }

    public L64X1024MixRandom() {
        this(Mixing.fresh());
    }

    @Override
    SplittableGenerator split(SplittableGenerator source, long brine) {
        return new L64X1024MixRandom(brine << 1,
                source.nextLong(),
                draw(source));
    }

    @Override
    public long nextLong() {
        int q = p;
        long q15 = x[q];
        p = p + 1 & 15;
        long q0 = x[p];
        long result = Mixing.lea(s + q0);
        s = M * s + a;
        q15 ^= q0;
        x[q] = Long.rotateLeft(q0, 25) ^ q15 ^ q15 << 27;
        x[p] = Long.rotateLeft(q15, 36);
        return result;
    }
}
