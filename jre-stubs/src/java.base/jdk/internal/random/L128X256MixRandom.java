package jdk.internal.random;

import java.util.random.RandomGenerator.SplittableGenerator;

public final class L128X256MixRandom extends Splitting {
    private static final long M = 0xd605bbb58c8abbfdL;

    private final long ah;
    private final long al;
    private long sh;
    private long sl;
    private long x0;
    private long x1;
    private long x2;
    private long x3;

    private L128X256MixRandom(long ah, long al, long sh, long sl, long x0, long x1, long x2, long x3) {
        this.ah = ah;
        this.al = al | 1;
        this.sh = sh;
        this.sl = sl;
        this.x0 = x0;
        this.x1 = x1;
        this.x2 = x2;
        this.x3 = x3;
        if ((x0 | x1 | x2 | x3) == 0) {
            long v = sh;
            this.x0 = Mixing.stafford(v += Mixing.GOLDEN);
            this.x1 = Mixing.stafford(v += Mixing.GOLDEN);
            this.x2 = Mixing.stafford(v += Mixing.GOLDEN);
            this.x3 = Mixing.stafford(v += Mixing.GOLDEN);
        }
    }

    private L128X256MixRandom(long[] w) {
        this(w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7]);
    }

    public L128X256MixRandom(long seed) {
        this(Mixing.murmur(seed ^= Mixing.SILVER),
                Mixing.murmur(seed += Mixing.GOLDEN),
                0,
                1,
                Mixing.stafford(seed),
                Mixing.stafford(seed += Mixing.GOLDEN),
                Mixing.stafford(seed += Mixing.GOLDEN),
                Mixing.stafford(seed += Mixing.GOLDEN));
    }

    public L128X256MixRandom(byte[] seed) {
        this(Mixing.longs(seed, 8, 4));
    }

    public L128X256MixRandom() {
        this(Mixing.fresh());
    }

    @Override
    SplittableGenerator split(SplittableGenerator source, long brine) {
        return new L128X256MixRandom(source.nextLong(),
                brine << 1,
                source.nextLong(),
                source.nextLong(),
                source.nextLong(),
                source.nextLong(),
                source.nextLong(),
                source.nextLong());
    }

    @Override
    public long nextLong() {
        long result = Mixing.lea(sh + x0);
        long u = M * sl;
        sh = M * sh + Math.unsignedMultiplyHigh(M, sl) + sl + ah;
        sl = u + al;
        if (Long.compareUnsigned(sl, u) < 0) {
            sh++;
        }
        long t = x1 << 17;
        x2 ^= x0;
        x3 ^= x1;
        x1 ^= x2;
        x0 ^= x3;
        x2 ^= t;
        x3 = Long.rotateLeft(x3, 45);
        return result;
    }
}
