package javax.net.ssl;

/** Numbers of the protocol. */
public final class StandardConstants {
    /** The type of a host's name (RFC 6066). */
    public static final int SNI_HOST_NAME = 0x00;

    private StandardConstants() {
    }
}
