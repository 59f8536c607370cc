package java.util.function;

import java.util.Objects;

/** Takes a {@code int}. */
@FunctionalInterface
public interface IntConsumer {
    void accept(int value);

    /** Runs this operation, then {@code after}. */
    default IntConsumer andThen(IntConsumer after) {
        Objects.requireNonNull(after);
        return value -> {
            accept(value);
            after.accept(value);
        };
    }
}
