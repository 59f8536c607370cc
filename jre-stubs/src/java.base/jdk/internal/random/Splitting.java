package jdk.internal.random;

import java.util.Objects;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.stream.Stream;

/** A generator that makes others whose parameters differ: the brine becomes part of the parameter. */
abstract class Splitting implements SplittableGenerator {
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
    public Stream<SplittableGenerator> splits(long streamSize) {
        return splits(streamSize, this);
    }

    @Override
    public Stream<SplittableGenerator> splits(SplittableGenerator source) {
        Objects.requireNonNull(source);
        return salted(source);
    }

    @Override
    public Stream<SplittableGenerator> splits(long streamSize, SplittableGenerator source) {
        if (streamSize < 0L) {
            throw new IllegalArgumentException("size must be non-negative");
        }
        Objects.requireNonNull(source);
        return salted(source).limit(streamSize);
    }

    private Stream<SplittableGenerator> salted(SplittableGenerator source) {
        long[] state = {salt(nextLong()), 0L};
        return Stream.generate(() -> {
            long brine;
            synchronized (state) {
                long index = state[1]++;
                if (index >= Long.lowestOneBit(state[0])) {
                    state[0] <<= 4;
                }
                brine = state[0] | index;
            }
            return split(source, brine);
        });
    }

    /** Digits of chance, of which only the last is fifteen: it ends them, and what is below counts the generators. */
    private static long salt(long bits) {
        long multiplier = 15L;
        long salt = multiplier << 60;
        while ((salt & multiplier) == 0L) {
            long digit = Math.unsignedMultiplyHigh(bits, multiplier);
            salt = salt >>> 4 | digit << 60;
            bits *= multiplier;
        }
        return salt;
    }
}
