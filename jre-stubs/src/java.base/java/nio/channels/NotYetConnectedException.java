package java.nio.channels;

/** Thrown: not yet connected. */
public class NotYetConnectedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public NotYetConnectedException() {
    }
}
