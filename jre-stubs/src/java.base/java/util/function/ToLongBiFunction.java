package java.util.function;

/** Makes a {@code long} of two values. */
@FunctionalInterface
public interface ToLongBiFunction<T, U> {
    long applyAsLong(T t, U u);
}
