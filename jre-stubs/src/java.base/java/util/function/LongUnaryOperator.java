package java.util.function;

import java.util.Objects;

/** A {@code long} to a {@code long}. */
@FunctionalInterface
public interface LongUnaryOperator {
    long applyAsLong(long operand);

    /** {@code before} first, then this one. */
    default LongUnaryOperator compose(LongUnaryOperator before) {
        Objects.requireNonNull(before);
        return v -> applyAsLong(before.applyAsLong(v));
    }

    /** This one first, then {@code after}. */
    default LongUnaryOperator andThen(LongUnaryOperator after) {
        Objects.requireNonNull(after);
        return v -> after.applyAsLong(applyAsLong(v));
    }

    /** Gives back its argument. */
    static LongUnaryOperator identity() {
        return v -> v;
    }
}
