package javax.net.ssl;

/** The other end has not shown who it is. */
public class SSLPeerUnverifiedException extends SSLException {
    private static final long serialVersionUID = -8919512675000600547L;

    public SSLPeerUnverifiedException(String reason) {
        super(reason);
    }

    public SSLPeerUnverifiedException(String message, Throwable cause) {
        super(message);
        initCause(cause);
    }
}
