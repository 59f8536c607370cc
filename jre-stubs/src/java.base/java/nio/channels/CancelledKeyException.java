package java.nio.channels;

/** Thrown: cancelled key. */
public class CancelledKeyException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public CancelledKeyException() {
    }
}
