package java.nio.channels;

/** Thrown: illegal selector. */
public class IllegalSelectorException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public IllegalSelectorException() {
    }
}
