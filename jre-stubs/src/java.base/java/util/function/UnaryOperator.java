package java.util.function;

/** A function from a type to itself. */
@FunctionalInterface
public interface UnaryOperator<T> extends Function<T, T> {
    /** Gives back its argument. */
    static <T> UnaryOperator<T> identity() {
        return t -> t;
    }
}
