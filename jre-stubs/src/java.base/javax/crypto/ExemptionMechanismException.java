package javax.crypto;

/** Thrown: exemption mechanism. */
public class ExemptionMechanismException extends java.security.GeneralSecurityException {
    private static final long serialVersionUID = 1L;

    public ExemptionMechanismException() {
    }

    public ExemptionMechanismException(String msg) {
        super(msg);
    }
}
