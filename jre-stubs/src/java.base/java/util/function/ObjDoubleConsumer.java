package java.util.function;

/** Takes an object and a {@code double}. */
@FunctionalInterface
public interface ObjDoubleConsumer<T> {
    void accept(T t, double value);
}
