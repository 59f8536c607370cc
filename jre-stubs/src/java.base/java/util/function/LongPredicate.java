package java.util.function;

import java.util.Objects;

/** A question about a {@code long}. */
@FunctionalInterface
public interface LongPredicate {
    boolean test(long value);

    /** Both hold; the second is asked only when the first does. */
    default LongPredicate and(LongPredicate other) {
        Objects.requireNonNull(other);
        return value -> test(value) && other.test(value);
    }

    /** This one does not hold. */
    default LongPredicate negate() {
        return value -> !test(value);
    }

    /** Either holds; the second is asked only when the first does not. */
    default LongPredicate or(LongPredicate other) {
        Objects.requireNonNull(other);
        return value -> test(value) || other.test(value);
    }
}
