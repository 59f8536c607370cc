package java.security;

/** Thrown: unrecoverable entry. */
public class UnrecoverableEntryException extends GeneralSecurityException {
    private static final long serialVersionUID = 1L;

    public UnrecoverableEntryException() {
    }

    public UnrecoverableEntryException(String msg) {
        super(msg);
    }
}
