package java.nio.channels;

/** Thrown: no connection pending. */
public class NoConnectionPendingException extends IllegalStateException {
    private static final long serialVersionUID = -8296561183633134743L;

    public NoConnectionPendingException() {
    }
}
