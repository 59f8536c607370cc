package java.util;

import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The linear congruential generator of 48 bits. */
public class Random implements RandomGenerator, java.io.Serializable {
    private static final long serialVersionUID = 3905348978240129619L;
    private static final long MULTIPLIER = 0x5DEECE66DL;
    private static final long MASK = (1L << 48) - 1;
    private static long uniquifier = 8682522807148012L;

    private static final java.io.ObjectStreamField[] serialPersistentFields = {
        new java.io.ObjectStreamField("seed", Long.TYPE), new java.io.ObjectStreamField("nextNextGaussian", Double.TYPE), new java.io.ObjectStreamField("haveNextNextGaussian", Boolean.TYPE)
    };

    private AtomicLong seed;
    private double nextNextGaussian;
    private boolean haveNextNextGaussian = false;

    public Random() {
        this(fresh() ^ System.nanoTime());
    }

    private static synchronized long fresh() {
        uniquifier *= 1181783497276652981L;
        return uniquifier;
    }

    public Random(long seed) {
        if (getClass() == Random.class) {
            this.seed = new AtomicLong((seed ^ MULTIPLIER) & MASK);
        } else {
            this.seed = new AtomicLong();
            setSeed(seed);
        }
    }

    public static Random from(RandomGenerator generator) {
        Objects.requireNonNull(generator);
        if (generator instanceof Random) {
            return (Random) generator;
        }
        return new Wrapper(generator);
    }

    public synchronized void setSeed(long seed) {
        this.seed.set((seed ^ MULTIPLIER) & MASK);
        haveNextNextGaussian = false;
    }

    protected int next(int bits) {
        long old;
        long now;
        do {
            old = seed.get();
            now = old * MULTIPLIER + 0xBL & MASK;
        } while (!seed.compareAndSet(old, now));
        return (int) (now >>> 48 - bits);
    }

    @Override
    public void nextBytes(byte[] bytes) {
        for (int i = 0; i < bytes.length; ) {
            for (int r = nextInt(), n = Math.min(bytes.length - i, 4); n-- > 0; r >>= 8) {
                bytes[i++] = (byte) r;
            }
        }
    }

    @Override
    public int nextInt() {
        return next(32);
    }

    @Override
    public int nextInt(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound must be positive");
        }
        int r = next(31);
        int m = bound - 1;
        if ((bound & m) == 0) {
            return (int) (bound * (long) r >> 31);
        }
        for (int u = r; u - (r = u % bound) + m < 0; u = next(31)) {
            continue;
        }
        return r;
    }

    @Override
    public long nextLong() {
        return ((long) next(32) << 32) + next(32);
    }

    @Override
    public boolean nextBoolean() {
        return next(1) != 0;
    }

    @Override
    public float nextFloat() {
        return next(24) / (float) (1 << 24);
    }

    @Override
    public double nextDouble() {
        return (((long) next(26) << 27) + next(27)) * 0x1.0p-53;
    }

    @Override
    public synchronized double nextGaussian() {
        if (haveNextNextGaussian) {
            haveNextNextGaussian = false;
            return nextNextGaussian;
        }
        double v1;
        double v2;
        double s;
        do {
            v1 = 2 * nextDouble() - 1;
            v2 = 2 * nextDouble() - 1;
            s = v1 * v1 + v2 * v2;
        } while (s >= 1 || s == 0);
        double m = StrictMath.sqrt(-2 * StrictMath.log(s) / s);
        nextNextGaussian = v2 * m;
        haveNextNextGaussian = true;
        return v1 * m;
    }

    @Override
    public IntStream ints() {
        return IntStream.generate(this::nextInt);
    }

    @Override
    public IntStream ints(long streamSize) {
        if (streamSize < 0L) {
            throw new IllegalArgumentException("size must be non-negative");
        }
        return ints().limit(streamSize);
    }

    @Override
    public IntStream ints(int randomNumberOrigin, int randomNumberBound) {
        if (randomNumberOrigin >= randomNumberBound) {
            throw new IllegalArgumentException("bound must be greater than origin");
        }
        return IntStream.generate(() -> RandomGenerator.super.nextInt(randomNumberOrigin, randomNumberBound));
    }

    @Override
    public IntStream ints(long streamSize, int randomNumberOrigin, int randomNumberBound) {
        if (streamSize < 0L) {
            throw new IllegalArgumentException("size must be non-negative");
        }
        return ints(randomNumberOrigin, randomNumberBound).limit(streamSize);
    }

    @Override
    public LongStream longs() {
        return RandomGenerator.super.longs();
    }

    @Override
    public LongStream longs(long streamSize) {
        return RandomGenerator.super.longs(streamSize);
    }

    @Override
    public LongStream longs(long randomNumberOrigin, long randomNumberBound) {
        return RandomGenerator.super.longs(randomNumberOrigin, randomNumberBound);
    }

    @Override
    public LongStream longs(long streamSize, long randomNumberOrigin, long randomNumberBound) {
        return RandomGenerator.super.longs(streamSize, randomNumberOrigin, randomNumberBound);
    }

    @Override
    public DoubleStream doubles() {
        return RandomGenerator.super.doubles();
    }

    @Override
    public DoubleStream doubles(long streamSize) {
        return RandomGenerator.super.doubles(streamSize);
    }

    @Override
    public DoubleStream doubles(double randomNumberOrigin, double randomNumberBound) {
        return RandomGenerator.super.doubles(randomNumberOrigin, randomNumberBound);
    }

    @Override
    public DoubleStream doubles(long streamSize, double randomNumberOrigin, double randomNumberBound) {
        return RandomGenerator.super.doubles(streamSize, randomNumberOrigin, randomNumberBound);
    }

    private static final class Wrapper extends Random {
        private static final long serialVersionUID = 1L;
        private final transient RandomGenerator generator;

        Wrapper(RandomGenerator generator) {
            super(0L);
            this.generator = generator;
        }

        @Override
        public void setSeed(long seed) {
            if (generator != null) {
                throw new UnsupportedOperationException();
            }
        }

        @Override
        protected int next(int bits) {
            return generator.nextInt() >>> 32 - bits;
        }

        @Override
        public boolean isDeprecated() {
            return generator.isDeprecated();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            generator.nextBytes(bytes);
        }

        @Override
        public int nextInt() {
            return generator.nextInt();
        }

        @Override
        public int nextInt(int bound) {
            return generator.nextInt(bound);
        }

        @Override
        public int nextInt(int origin, int bound) {
            return generator.nextInt(origin, bound);
        }

        @Override
        public long nextLong() {
            return generator.nextLong();
        }

        @Override
        public long nextLong(long bound) {
            return generator.nextLong(bound);
        }

        @Override
        public long nextLong(long origin, long bound) {
            return generator.nextLong(origin, bound);
        }

        @Override
        public float nextFloat() {
            return generator.nextFloat();
        }

        @Override
        public float nextFloat(float bound) {
            return generator.nextFloat(bound);
        }

        @Override
        public float nextFloat(float origin, float bound) {
            return generator.nextFloat(origin, bound);
        }

        @Override
        public double nextDouble() {
            return generator.nextDouble();
        }

        @Override
        public double nextDouble(double bound) {
            return generator.nextDouble(bound);
        }

        @Override
        public double nextDouble(double origin, double bound) {
            return generator.nextDouble(origin, bound);
        }

        @Override
        public boolean nextBoolean() {
            return generator.nextBoolean();
        }

        @Override
        public double nextGaussian() {
            return generator.nextGaussian();
        }

        @Override
        public double nextGaussian(double mean, double stddev) {
            return generator.nextGaussian(mean, stddev);
        }

        @Override
        public double nextExponential() {
            return generator.nextExponential();
        }

        @Override
        public IntStream ints() {
            return generator.ints();
        }

        @Override
        public IntStream ints(long streamSize) {
            return generator.ints(streamSize);
        }

        @Override
        public IntStream ints(int origin, int bound) {
            return generator.ints(origin, bound);
        }

        @Override
        public IntStream ints(long streamSize, int origin, int bound) {
            return generator.ints(streamSize, origin, bound);
        }

        @Override
        public LongStream longs() {
            return generator.longs();
        }

        @Override
        public LongStream longs(long streamSize) {
            return generator.longs(streamSize);
        }

        @Override
        public LongStream longs(long origin, long bound) {
            return generator.longs(origin, bound);
        }

        @Override
        public LongStream longs(long streamSize, long origin, long bound) {
            return generator.longs(streamSize, origin, bound);
        }

        @Override
        public DoubleStream doubles() {
            return generator.doubles();
        }

        @Override
        public DoubleStream doubles(long streamSize) {
            return generator.doubles(streamSize);
        }

        @Override
        public DoubleStream doubles(double origin, double bound) {
            return generator.doubles(origin, bound);
        }

        @Override
        public DoubleStream doubles(long streamSize, double origin, double bound) {
            return generator.doubles(streamSize, origin, bound);
        }
    }

    private synchronized void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        java.io.ObjectOutputStream.PutField fields = s.putFields();
        fields.put("seed", seed.get());
        fields.put("nextNextGaussian", nextNextGaussian);
        fields.put("haveNextNextGaussian", haveNextNextGaussian);
        s.writeFields();
    }

    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        java.io.ObjectInputStream.GetField fields = s.readFields();
        long now = fields.get("seed", -1L);
        if (now < 0) {
            throw new java.io.StreamCorruptedException("Random: invalid seed");
        }
        seed = new AtomicLong(now);
        nextNextGaussian = fields.get("nextNextGaussian", 0.0);
        haveNextNextGaussian = fields.get("haveNextNextGaussian", false);
    }
}
