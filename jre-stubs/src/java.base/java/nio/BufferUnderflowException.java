package java.nio;

/** A relative get reached the limit. */
public class BufferUnderflowException extends RuntimeException {
    private static final long serialVersionUID = -1713313658691622206L;

    public BufferUnderflowException() {
        super();
    }
}
