package java.util.function;

import java.util.Objects;

/** A {@code int} to a {@code int}. */
@FunctionalInterface
public interface IntUnaryOperator {
    int applyAsInt(int operand);

    /** {@code before} first, then this one. */
    default IntUnaryOperator compose(IntUnaryOperator before) {
        Objects.requireNonNull(before);
        return v -> applyAsInt(before.applyAsInt(v));
    }

    /** This one first, then {@code after}. */
    default IntUnaryOperator andThen(IntUnaryOperator after) {
        Objects.requireNonNull(after);
        return v -> after.applyAsInt(applyAsInt(v));
    }

    /** Gives back its argument. */
    static IntUnaryOperator identity() {
        return v -> v;
    }
}
