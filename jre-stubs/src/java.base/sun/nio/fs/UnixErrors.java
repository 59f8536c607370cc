package sun.nio.fs;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** The host's failures as exceptions of java.nio.file. */
final class UnixErrors {
    private UnixErrors() {
    }

    static FileSystemException of(IOException e, String file, String other) {
        String m = e.getMessage();
        switch (m == null ? "" : m) {
            case "Permission denied":
                return new AccessDeniedException(file, other, null);
            case "No such file or directory":
                return new NoSuchFileException(file, other, null);
            case "File exists":
                return new FileAlreadyExistsException(file, other, null);
            case "Too many levels of symbolic links":
                return new FileSystemException(file, other, m + " or unable to access attributes of symbolic link");
            default:
                return new FileSystemException(file, other, m);
        }
    }
}
