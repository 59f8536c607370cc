package jdk.internal.random;

import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.stream.Stream;

/** What the generators have in common that combine a linear and a shift generator: they split. */
abstract class Splitting implements SplittableGenerator {
    private static final int SALT_SHIFT = 4;

    abstract SplittableGenerator split(SplittableGenerator source, long brine);

    @Override
    public SplittableGenerator split() {
        return split(this);
    }

    @Override
    public SplittableGenerator split(SplittableGenerator source) {
        return split(source, source.nextLong());
    }

    @Override
    public Stream<SplittableGenerator> splits() {
        return splits(this);
    }

    @Override
    public Stream<SplittableGenerator> splits(long streamSize) {
        return splits(streamSize, this);
    }

    @Override
    public Stream<SplittableGenerator> splits(SplittableGenerator source) {
        return splits(Long.MAX_VALUE, source);
    }

    /** Each has a number of its own in a parameter that is never used again. */
    @Override
    public Stream<SplittableGenerator> splits(long streamSize, SplittableGenerator source) {
        if (streamSize < 0L) {
            throw new IllegalArgumentException("size must be non-negative");
        }
        long bits = nextLong();
        long multiplier = (1L << SALT_SHIFT) - 1;
        long salt = multiplier << 64 - SALT_SHIFT;
        while ((salt & multiplier) == 0) {
            long digit = Math.multiplyHigh(bits, multiplier);
            salt = salt >>> SALT_SHIFT | digit << 64 - SALT_SHIFT;
            bits *= multiplier;
        }
        while (salt << SALT_SHIFT != 0 && (salt & -salt) < streamSize) {
            salt <<= SALT_SHIFT;
        }
        long[] state = {0, salt};
        return Stream.generate(() -> split(source, next(state))).limit(streamSize);
    }

    /** Counts in the low digits, below the salt. */
    private static synchronized long next(long[] state) {
        return state[1] | state[0]++;
    }
}
