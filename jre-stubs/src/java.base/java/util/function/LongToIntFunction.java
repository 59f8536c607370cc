package java.util.function;

/** Makes a {@code int} of a {@code long}. */
@FunctionalInterface
public interface LongToIntFunction {
    int applyAsInt(long value);
}
