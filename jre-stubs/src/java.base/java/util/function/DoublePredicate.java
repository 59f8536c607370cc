package java.util.function;

import java.util.Objects;

/** A question about a {@code double}. */
@FunctionalInterface
public interface DoublePredicate {
    boolean test(double value);

    /** Both hold; the second is asked only when the first does. */
    default DoublePredicate and(DoublePredicate other) {
        Objects.requireNonNull(other);
        return value -> test(value) && other.test(value);
    }

    /** This one does not hold. */
    default DoublePredicate negate() {
        return value -> !test(value);
    }

    /** Either holds; the second is asked only when the first does not. */
    default DoublePredicate or(DoublePredicate other) {
        Objects.requireNonNull(other);
        return value -> test(value) || other.test(value);
    }
}
