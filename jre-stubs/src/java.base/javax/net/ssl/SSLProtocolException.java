package javax.net.ssl;

/** A message that is not as the protocol has it. */
public class SSLProtocolException extends SSLException {
    private static final long serialVersionUID = 5445067063799134928L;

    public SSLProtocolException(String reason) {
        super(reason);
    }

    public SSLProtocolException(String message, Throwable cause) {
        super(message);
        initCause(cause);
    }
}
