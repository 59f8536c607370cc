package java.nio;

/** A relative put reached the limit. */
public class BufferOverflowException extends RuntimeException {
    private static final long serialVersionUID = -5484897634319144535L;

    public BufferOverflowException() {
        super();
    }
}
