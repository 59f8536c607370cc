package java.io;

/** An input or output operation was interrupted. */
public class InterruptedIOException extends IOException {
    private static final long serialVersionUID = 4020568460727500567L;

    public InterruptedIOException() {
        super();
    }

    public InterruptedIOException(String message) {
        super(message);
    }

    public int bytesTransferred = 0;
}
