package java.nio.file;

/** Thrown: file system not found. */
public class FileSystemNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FileSystemNotFoundException() {
    }

    public FileSystemNotFoundException(String msg) {
        super(msg);
    }
}
