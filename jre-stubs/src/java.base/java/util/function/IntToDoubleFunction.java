package java.util.function;

/** Makes a {@code double} of a {@code int}. */
@FunctionalInterface
public interface IntToDoubleFunction {
    double applyAsDouble(int value);
}
