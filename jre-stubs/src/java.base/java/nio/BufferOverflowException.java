package java.nio;

/** A relative put reached the limit. */
public class BufferOverflowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BufferOverflowException() {
        super();
    }
}
