package java.util.function;

/** Makes a result of a {@code double}. */
@FunctionalInterface
public interface DoubleFunction<R> {
    R apply(double value);
}
