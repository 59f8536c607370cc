package java.nio.channels;

/** Thrown: read pending. */
public class ReadPendingException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public ReadPendingException() {
    }
}
