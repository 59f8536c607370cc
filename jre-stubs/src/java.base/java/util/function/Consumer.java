package java.util.function;

import java.util.Objects;

/** Takes a value and gives none. */
@FunctionalInterface
public interface Consumer<T> {
    void accept(T t);

    /** Runs this operation, then {@code after}. */
    default Consumer<T> andThen(Consumer<? super T> after) {
        Objects.requireNonNull(after);
        return t -> {
            accept(t);
            after.accept(t);
        };
    }
}
