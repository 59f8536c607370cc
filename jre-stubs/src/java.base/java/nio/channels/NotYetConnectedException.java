package java.nio.channels;

/** Thrown: not yet connected. */
public class NotYetConnectedException extends IllegalStateException {
    private static final long serialVersionUID = 4697316551909513464L;

    public NotYetConnectedException() {
    }
}
