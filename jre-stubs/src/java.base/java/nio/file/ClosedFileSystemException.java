package java.nio.file;

/** Thrown: closed file system. */
public class ClosedFileSystemException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public ClosedFileSystemException() {
    }
}
