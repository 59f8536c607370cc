package java.nio.channels;

/** Thrown: write pending. */
public class WritePendingException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public WritePendingException() {
    }
}
