package java.util.random;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import jdk.internal.random.L128X1024MixRandom;
import jdk.internal.random.L128X128MixRandom;
import jdk.internal.random.L128X256MixRandom;
import jdk.internal.random.L32X64MixRandom;
import jdk.internal.random.L64X1024MixRandom;
import jdk.internal.random.L64X128MixRandom;
import jdk.internal.random.L64X128StarStarRandom;
import jdk.internal.random.L64X256MixRandom;
import jdk.internal.random.Xoroshiro128PlusPlus;
import jdk.internal.random.Xoshiro256PlusPlus;

public final class RandomGeneratorFactory<T extends RandomGenerator> {
    /** An algorithm: name, class, group, the exponents i and j and the sum k of its period (2^i - j) << k, state, equidistribution. */
    private static final Object[][] TABLE = {
        {"L128X1024MixRandom", L128X1024MixRandom.class, "LXM", 1024, 1, 128, 1152, 1},
        {"L128X128MixRandom", L128X128MixRandom.class, "LXM", 128, 1, 128, 256, 1},
        {"L128X256MixRandom", L128X256MixRandom.class, "LXM", 256, 1, 128, 384, 1},
        {"L32X64MixRandom", L32X64MixRandom.class, "LXM", 64, 1, 32, 96, 1},
        {"L64X1024MixRandom", L64X1024MixRandom.class, "LXM", 1024, 1, 64, 1088, 16},
        {"L64X128MixRandom", L64X128MixRandom.class, "LXM", 128, 1, 64, 192, 2},
        {"L64X128StarStarRandom", L64X128StarStarRandom.class, "LXM", 128, 1, 64, 192, 2},
        {"L64X256MixRandom", L64X256MixRandom.class, "LXM", 256, 1, 64, 320, 4},
        {"Random", Random.class, "Legacy", 48, 0, 0, 48, 0},
        {"SecureRandom", SecureRandom.class, "Legacy", -1, 0, 0, Integer.MAX_VALUE, Integer.MAX_VALUE},
        {"SplittableRandom", SplittableRandom.class, "Legacy", 64, 0, 0, 64, 1},
        {"Xoroshiro128PlusPlus", Xoroshiro128PlusPlus.class, "Xoroshiro", 128, 1, 0, 128, 1},
        {"Xoshiro256PlusPlus", Xoshiro256PlusPlus.class, "Xoshiro", 256, 1, 0, 256, 3},
    };

    private final Object[] row;

    private RandomGeneratorFactory(Object[] row) {
        this.row = row;
    }

    private static Object[] find(String name) {
        for (Object[] row : TABLE) {
            if (row[0].equals(name)) {
                return row;
            }
        }
        throw new IllegalArgumentException("No implementation of the random number generator algorithm \"" + name
                + "\" is available");
    }

    static <T extends RandomGenerator> T of(String name, Class<T> category) {
        Object[] row = find(Objects.requireNonNull(name));
        if (!category.isAssignableFrom((Class<?>) row[1])) {
            throw new IllegalArgumentException("The random number generator algorithm \"" + name
                    + "\" is not implemented with the interface \"" + category.getSimpleName() + "\"");
        }
        return category.cast(new RandomGeneratorFactory<>(row).create());
    }

    public static <T extends RandomGenerator> RandomGeneratorFactory<T> of(String name) {
        return new RandomGeneratorFactory<>(find(Objects.requireNonNull(name)));
    }

    public static RandomGeneratorFactory<RandomGenerator> getDefault() {
        return of("L32X64MixRandom");
    }

    public static Stream<RandomGeneratorFactory<RandomGenerator>> all() {
        return Arrays.stream(TABLE).map(row -> new RandomGeneratorFactory<RandomGenerator>(row));
    }

    private boolean is(Class<?> category) {
        return category.isAssignableFrom((Class<?>) row[1]);
    }

    private boolean isSecure() {
        return row[1] == SecureRandom.class;
    }

    public String name() {
        return (String) row[0];
    }

    public String group() {
        return (String) row[2];
    }

    public int stateBits() {
        return (Integer) row[6];
    }

    public int equidistribution() {
        return (Integer) row[7];
    }

    public BigInteger period() {
        if (isSecure()) {
            return BigInteger.ZERO;
        }
        BigInteger base = BigInteger.ONE.shiftLeft((Integer) row[3]);
        return base.subtract(BigInteger.valueOf((Integer) row[4])).shiftLeft((Integer) row[5]);
    }

    public boolean isStatistical() {
        return !isSecure();
    }

    public boolean isStochastic() {
        return isSecure();
    }

    public boolean isHardware() {
        return false;
    }

    public boolean isArbitrarilyJumpable() {
        return is(RandomGenerator.ArbitrarilyJumpableGenerator.class);
    }

    public boolean isJumpable() {
        return is(RandomGenerator.JumpableGenerator.class);
    }

    public boolean isLeapable() {
        return is(RandomGenerator.LeapableGenerator.class);
    }

    public boolean isSplittable() {
        return is(RandomGenerator.SplittableGenerator.class);
    }

    public boolean isStreamable() {
        return is(RandomGenerator.StreamableGenerator.class);
    }

    public boolean isDeprecated() {
        return false;
    }

    @SuppressWarnings("unchecked")
    private T cast(RandomGenerator made) {
        return (T) made;
    }

    public T create() {
        return cast(switch (name()) {
            case "L128X1024MixRandom" -> new L128X1024MixRandom();
            case "L128X128MixRandom" -> new L128X128MixRandom();
            case "L128X256MixRandom" -> new L128X256MixRandom();
            case "L32X64MixRandom" -> new L32X64MixRandom();
            case "L64X1024MixRandom" -> new L64X1024MixRandom();
            case "L64X128MixRandom" -> new L64X128MixRandom();
            case "L64X128StarStarRandom" -> new L64X128StarStarRandom();
            case "L64X256MixRandom" -> new L64X256MixRandom();
            case "SecureRandom" -> new SecureRandom();
            case "SplittableRandom" -> new SplittableRandom();
            case "Xoroshiro128PlusPlus" -> new Xoroshiro128PlusPlus();
            case "Xoshiro256PlusPlus" -> new Xoshiro256PlusPlus();
            default -> new Random();
        });
    }

    public T create(long seed) {
        return cast(switch (name()) {
            case "L128X1024MixRandom" -> new L128X1024MixRandom(seed);
            case "L128X128MixRandom" -> new L128X128MixRandom(seed);
            case "L128X256MixRandom" -> new L128X256MixRandom(seed);
            case "L32X64MixRandom" -> new L32X64MixRandom(seed);
            case "L64X1024MixRandom" -> new L64X1024MixRandom(seed);
            case "L64X128MixRandom" -> new L64X128MixRandom(seed);
            case "L64X128StarStarRandom" -> new L64X128StarStarRandom(seed);
            case "L64X256MixRandom" -> new L64X256MixRandom(seed);
            case "SecureRandom" ->
                throw new UnsupportedOperationException("Random algorithm " + name() + " does not support a long seed");
            case "SplittableRandom" -> new SplittableRandom(seed);
            case "Xoroshiro128PlusPlus" -> new Xoroshiro128PlusPlus(seed);
            case "Xoshiro256PlusPlus" -> new Xoshiro256PlusPlus(seed);
            default -> new Random(seed);
        });
    }

    public T create(byte[] seed) {
        Objects.requireNonNull(seed, "seed must not be null");
        return cast(switch (name()) {
            case "L128X1024MixRandom" -> new L128X1024MixRandom(seed);
            case "L128X128MixRandom" -> new L128X128MixRandom(seed);
            case "L128X256MixRandom" -> new L128X256MixRandom(seed);
            case "L32X64MixRandom" -> new L32X64MixRandom(seed);
            case "L64X1024MixRandom" -> new L64X1024MixRandom(seed);
            case "L64X128MixRandom" -> new L64X128MixRandom(seed);
            case "L64X128StarStarRandom" -> new L64X128StarStarRandom(seed);
            case "L64X256MixRandom" -> new L64X256MixRandom(seed);
            case "SecureRandom" -> new SecureRandom(seed);
            case "Xoroshiro128PlusPlus" -> new Xoroshiro128PlusPlus(seed);
            case "Xoshiro256PlusPlus" -> new Xoshiro256PlusPlus(seed);
            default ->
                throw new UnsupportedOperationException("Random algorithm " + name() + " does not support a byte[] seed");
        });
    }
}
