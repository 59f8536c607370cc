package java.util.function;

/** Two {@code int} to one. */
@FunctionalInterface
public interface IntBinaryOperator {
    int applyAsInt(int left, int right);
}
