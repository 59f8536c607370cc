package java.nio.channels;

/** Thrown: asynchronous close. */
public class AsynchronousCloseException extends ClosedChannelException {
    private static final long serialVersionUID = 6891178312432313966L;

    public AsynchronousCloseException() {
    }
}
