package java.nio;

/** A relative get reached the limit. */
public class BufferUnderflowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BufferUnderflowException() {
        super();
    }
}
