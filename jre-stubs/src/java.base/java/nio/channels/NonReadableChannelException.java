package java.nio.channels;

/** Thrown: non readable channel. */
public class NonReadableChannelException extends IllegalStateException {
    private static final long serialVersionUID = -3200915679294993514L;

    public NonReadableChannelException() {
    }
}
