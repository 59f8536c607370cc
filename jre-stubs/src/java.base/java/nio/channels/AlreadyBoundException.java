package java.nio.channels;

/** Thrown: already bound. */
public class AlreadyBoundException extends IllegalStateException {
    private static final long serialVersionUID = 6796072983322737592L;

    public AlreadyBoundException() {
    }
}
