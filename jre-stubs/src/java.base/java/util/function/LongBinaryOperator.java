package java.util.function;

/** Two {@code long} to one. */
@FunctionalInterface
public interface LongBinaryOperator {
    long applyAsLong(long left, long right);
}
