package java.util.function;

/** Makes a {@code double} of a {@code long}. */
@FunctionalInterface
public interface LongToDoubleFunction {
    double applyAsDouble(long value);
}
