package java.nio.channels;

/** Thrown: unresolved address. */
public class UnresolvedAddressException extends IllegalArgumentException {
    private static final long serialVersionUID = 6136959093620794148L;

    public UnresolvedAddressException() {
    }
}
