package java.io;

/** A serious input or output error. */
public class IOError extends Error {
    private static final long serialVersionUID = 1L;

    public IOError(Throwable cause) {
        super(cause);
    }
}
