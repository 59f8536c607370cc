package java.nio.channels;

/** Thrown: already connected. */
public class AlreadyConnectedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public AlreadyConnectedException() {
    }
}
