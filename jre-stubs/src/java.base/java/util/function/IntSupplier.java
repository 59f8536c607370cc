package java.util.function;

/** Gives a {@code int}. */
@FunctionalInterface
public interface IntSupplier {
    int getAsInt();
}
