package javax.net.ssl;

/** What two ends could not agree upon. */
public class SSLHandshakeException extends SSLException {
    private static final long serialVersionUID = -5045881315018326890L;

    public SSLHandshakeException(String reason) {
        super(reason);
    }

    public SSLHandshakeException(String message, Throwable cause) {
        super(message);
        initCause(cause);
    }
}
