package java.util.function;

import java.util.Objects;

/** A question about a {@code int}. */
@FunctionalInterface
public interface IntPredicate {
    boolean test(int value);

    /** Both hold; the second is asked only when the first does. */
    default IntPredicate and(IntPredicate other) {
        Objects.requireNonNull(other);
        return value -> test(value) && other.test(value);
    }

    /** This one does not hold. */
    default IntPredicate negate() {
        return value -> !test(value);
    }

    /** Either holds; the second is asked only when the first does not. */
    default IntPredicate or(IntPredicate other) {
        Objects.requireNonNull(other);
        return value -> test(value) || other.test(value);
    }
}
