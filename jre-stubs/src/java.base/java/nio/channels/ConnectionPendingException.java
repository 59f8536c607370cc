package java.nio.channels;

/** Thrown: connection pending. */
public class ConnectionPendingException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public ConnectionPendingException() {
    }
}
