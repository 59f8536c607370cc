package java.nio.channels;

/** Thrown: already bound. */
public class AlreadyBoundException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public AlreadyBoundException() {
    }
}
