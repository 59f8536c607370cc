package java.nio.channels;

/** Thrown: closed by interrupt. */
public class ClosedByInterruptException extends AsynchronousCloseException {
    private static final long serialVersionUID = -4488191543534286750L;

    public ClosedByInterruptException() {
    }
}
