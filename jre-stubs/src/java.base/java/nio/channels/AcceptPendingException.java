package java.nio.channels;

/** Thrown: accept pending. */
public class AcceptPendingException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public AcceptPendingException() {
    }
}
