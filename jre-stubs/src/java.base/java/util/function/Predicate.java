package java.util.function;

import java.util.Objects;

/** A question about one value. */
@FunctionalInterface
public interface Predicate<T> {
    boolean test(T t);

    /** Both hold; the second is asked only when the first does. */
    default Predicate<T> and(Predicate<? super T> other) {
        Objects.requireNonNull(other);
        return t -> test(t) && other.test(t);
    }

    /** This one does not hold. */
    default Predicate<T> negate() {
        return t -> !test(t);
    }

    /** Either holds; the second is asked only when the first does not. */
    default Predicate<T> or(Predicate<? super T> other) {
        Objects.requireNonNull(other);
        return t -> test(t) || other.test(t);
    }

    /** Equality to {@code target}, which may be null. */
    static <T> Predicate<T> isEqual(Object target) {
        return target == null ? t -> t == null : t -> target.equals(t);
    }

    /** The opposite of {@code target}. */
    @SuppressWarnings("unchecked")
    static <T> Predicate<T> not(Predicate<? super T> target) {
        Objects.requireNonNull(target);
        return (Predicate<T>) target.negate();
    }
}
