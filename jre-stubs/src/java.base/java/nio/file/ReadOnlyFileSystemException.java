package java.nio.file;

/** Thrown: read only file system. */
public class ReadOnlyFileSystemException extends UnsupportedOperationException {
    private static final long serialVersionUID = 1L;

    public ReadOnlyFileSystemException() {
    }
}
