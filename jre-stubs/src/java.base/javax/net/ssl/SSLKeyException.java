package javax.net.ssl;

/** A key that cannot be used. */
public class SSLKeyException extends SSLException {
    private static final long serialVersionUID = -8071664081941937874L;

    public SSLKeyException(String reason) {
        super(reason);
    }

    public SSLKeyException(String message, Throwable cause) {
        super(message);
        initCause(cause);
    }
}
