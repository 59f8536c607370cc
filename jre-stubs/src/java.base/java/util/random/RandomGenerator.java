package java.util.random;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A source of pseudorandom values. */
public interface RandomGenerator {
    default boolean isDeprecated() {
        return false;
    }

    default DoubleStream doubles() {
        return DoubleStream.generate(this::nextDouble);
    }

    default DoubleStream doubles(double randomNumberOrigin, double randomNumberBound) {
        Bounds.check(randomNumberOrigin, randomNumberBound);
        return DoubleStream.generate(() -> nextDouble(randomNumberOrigin, randomNumberBound));
    }

    default DoubleStream doubles(long streamSize) {
        Bounds.size(streamSize);
        return doubles().limit(streamSize);
    }

    default DoubleStream doubles(long streamSize, double randomNumberOrigin, double randomNumberBound) {
        Bounds.size(streamSize);
        return doubles(randomNumberOrigin, randomNumberBound).limit(streamSize);
    }

    default IntStream ints() {
        return IntStream.generate(this::nextInt);
    }

    default IntStream ints(int randomNumberOrigin, int randomNumberBound) {
        Bounds.check(randomNumberOrigin, randomNumberBound);
        return IntStream.generate(() -> nextInt(randomNumberOrigin, randomNumberBound));
    }

    default IntStream ints(long streamSize) {
        Bounds.size(streamSize);
        return ints().limit(streamSize);
    }

    default IntStream ints(long streamSize, int randomNumberOrigin, int randomNumberBound) {
        Bounds.size(streamSize);
        return ints(randomNumberOrigin, randomNumberBound).limit(streamSize);
    }

    default LongStream longs() {
        return LongStream.generate(this::nextLong);
    }

    default LongStream longs(long randomNumberOrigin, long randomNumberBound) {
        Bounds.check(randomNumberOrigin, randomNumberBound);
        return LongStream.generate(() -> nextLong(randomNumberOrigin, randomNumberBound));
    }

    default LongStream longs(long streamSize) {
        Bounds.size(streamSize);
        return longs().limit(streamSize);
    }

    default LongStream longs(long streamSize, long randomNumberOrigin, long randomNumberBound) {
        Bounds.size(streamSize);
        return longs(randomNumberOrigin, randomNumberBound).limit(streamSize);
    }

    default boolean nextBoolean() {
        return nextInt() < 0;
    }

    default void nextBytes(byte[] bytes) {
        int i = 0;
        int n = bytes.length;
        for (int words = n >> 3; words-- > 0; ) {
            long r = nextLong();
            for (int k = 0; k < 8; k++) {
                bytes[i++] = (byte) r;
                r >>>= 8;
            }
        }
        if (i < n) {
            for (long r = nextLong(); i < n; r >>>= 8) {
                bytes[i++] = (byte) r;
            }
        }
    }

    default float nextFloat() {
        return (nextInt() >>> 8) * 0x1.0p-24f;
    }

    default float nextFloat(float bound) {
        Bounds.positive(bound);
        float r = nextFloat() * bound;
        return r >= bound ? Math.nextDown(bound) : r;
    }

    default float nextFloat(float origin, float bound) {
        Bounds.check(origin, bound);
        float width = bound - origin;
        float r = width < Float.POSITIVE_INFINITY ? nextFloat() * width + origin
                : (nextFloat() * (0.5f * bound - 0.5f * origin) + 0.5f * origin) * 2;
        return r >= bound ? Math.nextDown(bound) : r;
    }

    default double nextDouble() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    default double nextDouble(double bound) {
        Bounds.positive(bound);
        double r = nextDouble() * bound;
        return r >= bound ? Math.nextDown(bound) : r;
    }

    default double nextDouble(double origin, double bound) {
        Bounds.check(origin, bound);
        double width = bound - origin;
        double r = width < Double.POSITIVE_INFINITY ? nextDouble() * width + origin
                : (nextDouble() * (0.5 * bound - 0.5 * origin) + 0.5 * origin) * 2;
        return r >= bound ? Math.nextDown(bound) : r;
    }

    default int nextInt() {
        return (int) (nextLong() >>> 32);
    }

    default int nextInt(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound must be positive");
        }
        int r = nextInt();
        int m = bound - 1;
        if ((bound & m) == 0) {
            return r & m;
        }
        for (int u = r >>> 1; u + m - (r = u % bound) < 0; u = nextInt() >>> 1) {
            continue;
        }
        return r;
    }

    default int nextInt(int origin, int bound) {
        Bounds.check(origin, bound);
        int r = nextInt();
        int n = bound - origin;
        int m = n - 1;
        if ((n & m) == 0) {
            return (r & m) + origin;
        }
        if (n > 0) {
            for (int u = r >>> 1; u + m - (r = u % n) < 0; u = nextInt() >>> 1) {
                continue;
            }
            return r + origin;
        }
        while (r < origin || r >= bound) {
            r = nextInt();
        }
        return r;
    }

    long nextLong();

    default long nextLong(long bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound must be positive");
        }
        long m = bound - 1;
        long r = nextLong();
        if ((bound & m) == 0L) {
            return r & m;
        }
        for (long u = r >>> 1; u + m - (r = u % bound) < 0L; u = nextLong() >>> 1) {
            continue;
        }
        return r;
    }

    default long nextLong(long origin, long bound) {
        Bounds.check(origin, bound);
        long r = nextLong();
        long n = bound - origin;
        long m = n - 1;
        if ((n & m) == 0L) {
            return (r & m) + origin;
        }
        if (n > 0L) {
            for (long u = r >>> 1; u + m - (r = u % n) < 0L; u = nextLong() >>> 1) {
                continue;
            }
            return r + origin;
        }
        while (r < origin || r >= bound) {
            r = nextLong();
        }
        return r;
    }

    default double nextGaussian() {
        return Ziggurat.gaussian(this);
    }

    default double nextGaussian(double mean, double stddev) {
        if (stddev < 0.0) {
            throw new IllegalArgumentException("standard deviation must be non-negative");
        }
        return mean + stddev * Ziggurat.gaussian(this);
    }

    default double nextExponential() {
        return Ziggurat.exponential(this);
    }

    static RandomGenerator of(String name) {
        return RandomGeneratorFactory.of(java.util.Objects.requireNonNull(name)).create();
    }

    static RandomGenerator getDefault() {
        return RandomGeneratorFactory.getDefault().create();
    }

    default DoubleStream equiDoubles(double left, double right, boolean isLeftIncluded, boolean isRightIncluded) {
        EquiDoubles section = new EquiDoubles(left, right, isLeftIncluded, isRightIncluded);
        return DoubleStream.generate(() -> section.next(this)).sequential();
    }

    /** Its values can be had as independent generators. */
    interface StreamableGenerator extends RandomGenerator {
        static StreamableGenerator of(String name) {
            return RandomGeneratorFactory.of(name, StreamableGenerator.class);
        }

        Stream<RandomGenerator> rngs();

        default Stream<RandomGenerator> rngs(long streamSize) {
            Bounds.size(streamSize);
            return rngs().limit(streamSize);
        }
    }

    interface SplittableGenerator extends StreamableGenerator {
        static SplittableGenerator of(String name) {
            return RandomGeneratorFactory.of(name, SplittableGenerator.class);
        }

        SplittableGenerator split();

        SplittableGenerator split(SplittableGenerator source);

        default Stream<SplittableGenerator> splits() {
            return splits(this);
        }

        Stream<SplittableGenerator> splits(long streamSize);

        Stream<SplittableGenerator> splits(SplittableGenerator source);

        Stream<SplittableGenerator> splits(long streamSize, SplittableGenerator source);

        @Override
        default Stream<RandomGenerator> rngs() {
            return rngs(Long.MAX_VALUE);
        }

        @Override
        default Stream<RandomGenerator> rngs(long streamSize) {
            return splits(streamSize).map(one -> one);
        }
    }

    interface JumpableGenerator extends StreamableGenerator {
        static JumpableGenerator of(String name) {
            return RandomGeneratorFactory.of(name, JumpableGenerator.class);
        }

        JumpableGenerator copy();

        void jump();

        double jumpDistance();

        default Stream<RandomGenerator> jumps() {
            return Stream.generate(this::copyAndJump).sequential();
        }

        default Stream<RandomGenerator> jumps(long streamSize) {
            return jumps().limit(streamSize);
        }

        @Override
        default Stream<RandomGenerator> rngs() {
            return jumps();
        }

        @Override
        default Stream<RandomGenerator> rngs(long streamSize) {
            return jumps(streamSize);
        }

        default RandomGenerator copyAndJump() {
            RandomGenerator result = copy();
            jump();
            return result;
        }
    }

    interface LeapableGenerator extends JumpableGenerator {
        static LeapableGenerator of(String name) {
            return RandomGeneratorFactory.of(name, LeapableGenerator.class);
        }

        @Override
        LeapableGenerator copy();

        void leap();

        double leapDistance();

        default Stream<JumpableGenerator> leaps() {
            return Stream.generate(this::copyAndLeap).sequential();
        }

        default Stream<JumpableGenerator> leaps(long streamSize) {
            return leaps().limit(streamSize);
        }

        default JumpableGenerator copyAndLeap() {
            JumpableGenerator result = copy();
            leap();
            return result;
        }
    }

    interface ArbitrarilyJumpableGenerator extends LeapableGenerator {
        static ArbitrarilyJumpableGenerator of(String name) {
            return RandomGeneratorFactory.of(name, ArbitrarilyJumpableGenerator.class);
        }

        @Override
        ArbitrarilyJumpableGenerator copy();

        void jumpPowerOfTwo(int logDistance);

        void jump(double distance);

        @Override
        default void jump() {
            jump(jumpDistance());
        }

        default Stream<ArbitrarilyJumpableGenerator> jumps(double distance) {
            return Stream.generate(() -> copyAndJump(distance)).sequential();
        }

        default Stream<ArbitrarilyJumpableGenerator> jumps(long streamSize, double distance) {
            return jumps(distance).limit(streamSize);
        }

        @Override
        default void leap() {
            jump(leapDistance());
        }

        default ArbitrarilyJumpableGenerator copyAndJump(double distance) {
            ArbitrarilyJumpableGenerator result = copy();
            jump(distance);
            return result;
        }
    }
}
