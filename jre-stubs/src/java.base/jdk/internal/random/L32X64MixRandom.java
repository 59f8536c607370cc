package jdk.internal.random;

import java.util.random.RandomGenerator.SplittableGenerator;

public final class L32X64MixRandom extends Splitting {
    private static final int M = 0xadb4a92d;

    private final int a;
    private int s;
    private int x0;
    private int x1;

    private L32X64MixRandom(int a, int s, int x0, int x1) {
        this.a = a | 1;
        this.s = s;
        this.x0 = x0;
        this.x1 = x1;
        if ((x0 | x1) == 0) {
            int v = s;
            this.x0 = Mixing.lea(v += Mixing.GOLDEN_32);
            this.x1 = Mixing.lea(v + Mixing.GOLDEN_32);
        }
    }

    public L32X64MixRandom(long seed) {
        this(Mixing.murmur((int) ((seed ^= Mixing.SILVER) >>> 32)), 1, Mixing.lea((int) seed),
                Mixing.lea((int) seed + Mixing.GOLDEN_32));
    }

    public L32X64MixRandom(byte[] seed) {
        this(Mixing.ints(seed, 4, 2));
    }

    private L32X64MixRandom(int[] w) {
        this(w[0], w[1], w[2], w[3]);
    }

    public L32X64MixRandom() {
        this(Mixing.fresh());
    }

    @Override
    SplittableGenerator split(SplittableGenerator source, long brine) {
        return new L32X64MixRandom((int) brine << 1, source.nextInt(), source.nextInt(), source.nextInt());
    }

    @Override
    public int nextInt() {
        int result = Mixing.lea(s + x0);
        s = M * s + a;
        int q = x1 ^ x0;
        x0 = Integer.rotateLeft(x0, 26) ^ q ^ q << 9;
        x1 = Integer.rotateLeft(q, 13);
        return result;
    }

    @Override
    public long nextLong() {
        return (long) nextInt() << 32 ^ nextInt();
    }
}
