package java.security.spec;

/** Thrown: invalid parameter spec. */
public class InvalidParameterSpecException extends java.security.GeneralSecurityException {
    private static final long serialVersionUID = -970468769593399342L;

    public InvalidParameterSpecException() {
    }

    public InvalidParameterSpecException(String msg) {
        super(msg);
    }
}
