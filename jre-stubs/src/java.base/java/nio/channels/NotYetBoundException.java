package java.nio.channels;

/** Thrown: not yet bound. */
public class NotYetBoundException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public NotYetBoundException() {
    }
}
