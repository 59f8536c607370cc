package java.nio.channels;

/** Thrown: overlapping file lock. */
public class OverlappingFileLockException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public OverlappingFileLockException() {
    }
}
