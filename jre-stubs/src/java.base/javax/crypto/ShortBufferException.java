package javax.crypto;

/** Thrown: short buffer. */
public class ShortBufferException extends java.security.GeneralSecurityException {
    private static final long serialVersionUID = 1L;

    public ShortBufferException() {
    }

    public ShortBufferException(String msg) {
        super(msg);
    }
}
