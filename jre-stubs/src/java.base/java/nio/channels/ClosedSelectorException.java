package java.nio.channels;

/** Thrown: closed selector. */
public class ClosedSelectorException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public ClosedSelectorException() {
    }
}
