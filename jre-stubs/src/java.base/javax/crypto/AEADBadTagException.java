package javax.crypto;

/** Thrown: aeadbad tag. */
public class AEADBadTagException extends BadPaddingException {
    private static final long serialVersionUID = 1L;

    public AEADBadTagException() {
    }

    public AEADBadTagException(String msg) {
        super(msg);
    }
}
