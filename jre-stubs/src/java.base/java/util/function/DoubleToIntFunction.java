package java.util.function;

/** Makes a {@code int} of a {@code double}. */
@FunctionalInterface
public interface DoubleToIntFunction {
    int applyAsInt(double value);
}
