package java.util.function;

/** Makes a {@code double} of two values. */
@FunctionalInterface
public interface ToDoubleBiFunction<T, U> {
    double applyAsDouble(T t, U u);
}
