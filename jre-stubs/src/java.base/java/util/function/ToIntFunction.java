package java.util.function;

/** Makes a {@code int} of a value. */
@FunctionalInterface
public interface ToIntFunction<T> {
    int applyAsInt(T value);
}
