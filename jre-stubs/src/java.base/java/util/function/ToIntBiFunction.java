package java.util.function;

/** Makes a {@code int} of two values. */
@FunctionalInterface
public interface ToIntBiFunction<T, U> {
    int applyAsInt(T t, U u);
}
