package java.nio.channels;

/** Thrown: illegal blocking mode. */
public class IllegalBlockingModeException extends IllegalStateException {
    private static final long serialVersionUID = -3335774961855590474L;

    public IllegalBlockingModeException() {
    }
}
