package javax.crypto;

/** Thrown: no such padding. */
public class NoSuchPaddingException extends java.security.GeneralSecurityException {
    private static final long serialVersionUID = 1L;

    public NoSuchPaddingException() {
    }

    public NoSuchPaddingException(String msg) {
        super(msg);
    }
}
