package java.util.function;

import java.util.Objects;

/** A {@code double} to a {@code double}. */
@FunctionalInterface
public interface DoubleUnaryOperator {
    double applyAsDouble(double operand);

    /** {@code before} first, then this one. */
    default DoubleUnaryOperator compose(DoubleUnaryOperator before) {
        Objects.requireNonNull(before);
        return v -> applyAsDouble(before.applyAsDouble(v));
    }

    /** This one first, then {@code after}. */
    default DoubleUnaryOperator andThen(DoubleUnaryOperator after) {
        Objects.requireNonNull(after);
        return v -> after.applyAsDouble(applyAsDouble(v));
    }

    /** Gives back its argument. */
    static DoubleUnaryOperator identity() {
        return v -> v;
    }
}
