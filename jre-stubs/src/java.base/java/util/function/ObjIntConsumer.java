package java.util.function;

/** Takes an object and a {@code int}. */
@FunctionalInterface
public interface ObjIntConsumer<T> {
    void accept(T t, int value);
}
