package jdk.internal.random;

import java.util.random.RandomGenerator.SplittableGenerator;

public final class L64X128StarStarRandom extends Splitting {
    private static final long M = 0xd1342543de82ef95L;

    private final long a;
    private long s;
    private long x0;
    private long x1;

    private L64X128StarStarRandom(long a, long s, long x0, long x1) {
        this.a = a | 1;
        this.s = s;
        this.x0 = x0;
        this.x1 = x1;
        if ((x0 | x1) == 0) {
            long v = s;
            this.x0 = Mixing.stafford(v += Mixing.GOLDEN);
            this.x1 = Mixing.stafford(v += Mixing.GOLDEN);
        }
    }

    private L64X128StarStarRandom(long[] w) {
        this(w[0], w[1], w[2], w[3]);
    }

    public L64X128StarStarRandom(long seed) {
        this(Mixing.murmur(seed ^= Mixing.SILVER),
                1,
                Mixing.stafford(seed),
                Mixing.stafford(seed += Mixing.GOLDEN));
    }

    public L64X128StarStarRandom(byte[] seed) {
        this(Mixing.longs(seed, 4, 2));
    }

    public L64X128StarStarRandom() {
        this(Mixing.fresh());
    }

    @Override
    SplittableGenerator split(SplittableGenerator source, long brine) {
        return new L64X128StarStarRandom(brine << 1,
                source.nextLong(),
                source.nextLong(),
                source.nextLong());
    }

    @Override
    public long nextLong() {
        long result = Long.rotateLeft((s + x0) * 5, 7) * 9;
        s = M * s + a;
        long q1 = x1 ^ x0;
        x0 = Long.rotateLeft(x0, 24) ^ q1 ^ q1 << 16;
        x1 = Long.rotateLeft(q1, 37);
        return result;
    }
}
