package javax.lang.model;

/** Thrown: unknown entity, of JSR 269, the model of the language. */
public class UnknownEntityException extends RuntimeException {
    private static final long serialVersionUID = 269L;

    protected UnknownEntityException(String text) {
        super(text);
    }
}
