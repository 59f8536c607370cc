package java.nio.channels;

/** Thrown: overlapping file lock. */
public class OverlappingFileLockException extends IllegalStateException {
    private static final long serialVersionUID = 2047812138163068433L;

    public OverlappingFileLockException() {
    }
}
