package java.util.function;

/** Makes a result of a {@code long}. */
@FunctionalInterface
public interface LongFunction<R> {
    R apply(long value);
}
