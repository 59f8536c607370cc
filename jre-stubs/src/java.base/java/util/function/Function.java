package java.util.function;

import java.util.Objects;

/** Makes a result of one argument. */
@FunctionalInterface
public interface Function<T, R> {
    R apply(T t);

    /** {@code before} first, then this one. */
    default <V> Function<V, R> compose(Function<? super V, ? extends T> before) {
        Objects.requireNonNull(before);
        return v -> apply(before.apply(v));
    }

    /** This one first, then {@code after}. */
    default <V> Function<T, V> andThen(Function<? super R, ? extends V> after) {
        Objects.requireNonNull(after);
        return t -> after.apply(apply(t));
    }

    /** Gives back its argument. */
    static <T> Function<T, T> identity() {
        return t -> t;
    }
}
