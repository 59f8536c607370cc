package java.nio.charset;

/** A coder's loop failed in an unexpected way. */
public class CoderMalfunctionError extends Error {
    private static final long serialVersionUID = 1L;

    public CoderMalfunctionError(Exception cause) {
        super(cause);
    }
}
