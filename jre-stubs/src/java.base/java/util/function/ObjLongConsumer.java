package java.util.function;

/** Takes an object and a {@code long}. */
@FunctionalInterface
public interface ObjLongConsumer<T> {
    void accept(T t, long value);
}
