package java.nio.channels;

/** Thrown: asynchronous close. */
public class AsynchronousCloseException extends ClosedChannelException {
    private static final long serialVersionUID = 1L;

    public AsynchronousCloseException() {
    }
}
