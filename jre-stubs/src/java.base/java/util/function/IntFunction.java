package java.util.function;

/** Makes a result of a {@code int}. */
@FunctionalInterface
public interface IntFunction<R> {
    R apply(int value);
}
