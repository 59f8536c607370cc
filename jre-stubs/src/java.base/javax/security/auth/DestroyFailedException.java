package javax.security.auth;

/** Something could not be wiped. */
public class DestroyFailedException extends Exception {
    private static final long serialVersionUID = -7790152857282749162L;

    public DestroyFailedException() {
    }

    public DestroyFailedException(String msg) {
        super(msg);
    }
}
