package java.util.function;

/** Makes a {@code long} of a {@code double}. */
@FunctionalInterface
public interface DoubleToLongFunction {
    long applyAsLong(double value);
}
