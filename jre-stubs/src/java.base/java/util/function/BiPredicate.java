package java.util.function;

import java.util.Objects;

/** A question about two values. */
@FunctionalInterface
public interface BiPredicate<T, U> {
    boolean test(T t, U u);

    /** Both hold; the second is asked only when the first does. */
    default BiPredicate<T, U> and(BiPredicate<? super T, ? super U> other) {
        Objects.requireNonNull(other);
        return (t, u) -> test(t, u) && other.test(t, u);
    }

    /** This one does not hold. */
    default BiPredicate<T, U> negate() {
        return (t, u) -> !test(t, u);
    }

    /** Either holds; the second is asked only when the first does not. */
    default BiPredicate<T, U> or(BiPredicate<? super T, ? super U> other) {
        Objects.requireNonNull(other);
        return (t, u) -> test(t, u) || other.test(t, u);
    }
}
