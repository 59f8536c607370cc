package java.nio.file;

/** Thrown: closed directory stream. */
public class ClosedDirectoryStreamException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public ClosedDirectoryStreamException() {
    }
}
