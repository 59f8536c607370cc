package java.nio.channels;

/** Thrown: already connected. */
public class AlreadyConnectedException extends IllegalStateException {
    private static final long serialVersionUID = -7331895245053773357L;

    public AlreadyConnectedException() {
    }
}
