package java.nio.file;

/** Thrown: provider mismatch. */
public class ProviderMismatchException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public ProviderMismatchException() {
    }

    public ProviderMismatchException(String msg) {
        super(msg);
    }
}
