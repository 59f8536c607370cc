package jdk.internal.random;

import java.util.random.RandomGenerator.LeapableGenerator;

public final class Xoroshiro128PlusPlus implements LeapableGenerator {
    private static final long[] JUMP = {0x2bd7a6a6e99c2ddcL,
            0x0992ccaf6a6fca05L};
    private static final long[] LEAP = {0x360fd5f2cf8d5d99L,
            0x9c6e6877736c46e3L};

    private long x0;
    private long x1;

    private Xoroshiro128PlusPlus(long x0, long x1) {
        this.x0 = x0;
        this.x1 = x1;
        if ((x0 | x1) == 0) {
            long v = Mixing.GOLDEN;
            this.x0 = Mixing.stafford(v);
            this.x1 = Mixing.stafford(v += Mixing.GOLDEN);
        }
    }

    public Xoroshiro128PlusPlus(long seed) {
        this(Mixing.stafford(seed ^= Mixing.SILVER),
                Mixing.stafford(seed += Mixing.GOLDEN));
    }

    public Xoroshiro128PlusPlus(byte[] seed) {
        this(Mixing.longs(seed, 2, 2));
    }

    private Xoroshiro128PlusPlus(long[] w) {
        this(w[0], w[1]);
    }

    public Xoroshiro128PlusPlus() {
        this(Mixing.fresh());
    }

    @Override
    public Xoroshiro128PlusPlus copy() {
        return new Xoroshiro128PlusPlus(x0, x1);
    }

    @Override
    public long nextLong() {
        long result = Long.rotateLeft(x0 + x1, 17) + x0;
        long q = x1 ^ x0;
        x0 = Long.rotateLeft(x0, 49) ^ q ^ q << 21;
        x1 = Long.rotateLeft(q, 28);
        return result;
    }

    @Override
    public double jumpDistance() {
        return 0x1.0p64;
    }

    @Override
    public double leapDistance() {
        return 0x1.0p96;
    }

    @Override
    public void jump() {
        advance(JUMP);
    }

    @Override
    public void leap() {
        advance(LEAP);
    }

    private void advance(long[] polynomial) {
        long s0 = 0;
        long s1 = 0;
        for (long word : polynomial) {
            for (int bit = 0; bit < 64; bit++) {
                if ((word >>> bit & 1) != 0) {
                    s0 ^= x0;
                    s1 ^= x1;
                }
                nextLong();
            }
        }
        x0 = s0;
        x1 = s1;
    }
}
