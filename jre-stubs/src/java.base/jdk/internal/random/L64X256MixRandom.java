package jdk.internal.random;

import java.util.random.RandomGenerator.SplittableGenerator;

public final class L64X256MixRandom extends Splitting {
    private static final long M = 0xd1342543de82ef95L;

    private final long a;
    private long s;
    private long x0;
    private long x1;
    private long x2;
    private long x3;

    private L64X256MixRandom(long a, long s, long x0, long x1, long x2, long x3) {
        this.a = a | 1;
        this.s = s;
        this.x0 = x0;
        this.x1 = x1;
        this.x2 = x2;
        this.x3 = x3;
        if ((x0 | x1 | x2 | x3) == 0) {
            long v = s;
            this.x0 = Mixing.stafford(v += Mixing.GOLDEN);
            this.x1 = Mixing.stafford(v += Mixing.GOLDEN);
            this.x2 = Mixing.stafford(v += Mixing.GOLDEN);
            this.x3 = Mixing.stafford(v += Mixing.GOLDEN);
        }
    }

    private L64X256MixRandom(long[] w) {
        this(w[0], w[1], w[2], w[3], w[4], w[5]);
    }

    public L64X256MixRandom(long seed) {
        this(Mixing.murmur(seed ^= Mixing.SILVER),
                1,
                Mixing.stafford(seed),
                Mixing.stafford(seed += Mixing.GOLDEN),
                Mixing.stafford(seed += Mixing.GOLDEN),
                Mixing.stafford(seed += Mixing.GOLDEN));
    }

    public L64X256MixRandom(byte[] seed) {
        this(Mixing.longs(seed, 6, 4));
    }

    public L64X256MixRandom() {
        this(Mixing.fresh());
    }

    @Override
    SplittableGenerator split(SplittableGenerator source, long brine) {
        return new L64X256MixRandom(brine << 1,
                source.nextLong(),
                source.nextLong(),
                source.nextLong(),
                source.nextLong(),
                source.nextLong());
    }

    @Override
    public long nextLong() {
        long result = Mixing.lea(s + x0);
        s = M * s + a;
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
