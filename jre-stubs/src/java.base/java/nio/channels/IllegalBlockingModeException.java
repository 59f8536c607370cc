package java.nio.channels;

/** Thrown: illegal blocking mode. */
public class IllegalBlockingModeException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public IllegalBlockingModeException() {
    }
}
