package jdk.internal.random;

import java.util.random.RandomGenerator.SplittableGenerator;

public final class L128X1024MixRandom extends Splitting {
    private static final long M = 0xd605bbb58c8abbfdL;

    private final long ah;
    private final long al;
    private long sh;
    private long sl;
    private final long[] x;
    private int p = 15;

    private L128X1024MixRandom(long ah, long al, long sh, long sl, long[] x) {
        this.ah = ah;
        this.al = al | 1;
        this.sh = sh;
        this.sl = sl;
        this.x = x;
        boolean zero = true;
        for (long word : x) {
            zero &= word == 0;
        }
        if (zero) {
            long v = sh;
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

    private L128X1024MixRandom(long[] w) {
        this(w[0], w[1], w[2], w[3], java.util.Arrays.copyOfRange(w, 4, 20));
    }

    private static long[] draw(SplittableGenerator source) {
        long[] words = new long[16];
        for (int i = 0; i < words.length; i++) {
            words[i] = source.nextLong();
        }
        return words;
    }

    public L128X1024MixRandom(long seed) {
        this(Mixing.murmur(seed ^= Mixing.SILVER),
                Mixing.murmur(seed += Mixing.GOLDEN),
                0,
                1,
                words(seed));
    }

    public L128X1024MixRandom(byte[] seed) {
        this(Mixing.longs(seed, 20, 16));
    }

    public L128X1024MixRandom() {
        this(Mixing.fresh());
    }

    @Override
    SplittableGenerator split(SplittableGenerator source, long brine) {
        return new L128X1024MixRandom(source.nextLong(),
                brine << 1,
                source.nextLong(),
                source.nextLong(),
                draw(source));
    }

    @Override
    public long nextLong() {
        int q = p;
        long q15 = x[q];
        p = p + 1 & 15;
        long q0 = x[p];
        long result = Mixing.lea(sh + q0);
        long u = M * sl;
        sh = M * sh + Math.unsignedMultiplyHigh(M, sl) + sl + ah;
        sl = u + al;
        if (Long.compareUnsigned(sl, u) < 0) {
            sh++;
        }
        q15 ^= q0;
        x[q] = Long.rotateLeft(q0, 25) ^ q15 ^ q15 << 27;
        x[p] = Long.rotateLeft(q15, 36);
        return result;
    }
}
