package java.util.function;

/** Makes a {@code long} of a {@code int}. */
@FunctionalInterface
public interface IntToLongFunction {
    long applyAsLong(int value);
}
