package java.nio.channels;

/** Thrown: unresolved address. */
public class UnresolvedAddressException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public UnresolvedAddressException() {
    }
}
