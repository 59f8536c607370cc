package java.util.zip;

/** Thrown: zip. */
public class ZipError extends InternalError {
    private static final long serialVersionUID = 1L;

    public ZipError(String msg) {
        super(msg);
    }
}
