package java.util.function;

/** Makes a {@code long} of a value. */
@FunctionalInterface
public interface ToLongFunction<T> {
    long applyAsLong(T value);
}
