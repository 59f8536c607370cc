package java.security.spec;

/** Thrown: invalid parameter spec. */
public class InvalidParameterSpecException extends java.security.GeneralSecurityException {
    private static final long serialVersionUID = 1L;

    public InvalidParameterSpecException() {
    }

    public InvalidParameterSpecException(String msg) {
        super(msg);
    }
}
