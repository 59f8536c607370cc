package javax.crypto;

/** Thrown: decapsulate. */
public class DecapsulateException extends java.security.GeneralSecurityException {
    private static final long serialVersionUID = 1L;

    public DecapsulateException(String msg) {
        super(msg);
    }

    public DecapsulateException(String message, Throwable cause) {
        super(message, cause);
    }
}
