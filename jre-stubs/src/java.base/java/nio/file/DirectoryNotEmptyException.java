package java.nio.file;

/** DirectoryNotEmpty. */
public class DirectoryNotEmptyException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    public DirectoryNotEmptyException(String file) {
        super(file);
    }
}
