package java.util.function;

/** Makes a {@code double} of a value. */
@FunctionalInterface
public interface ToDoubleFunction<T> {
    double applyAsDouble(T value);
}
