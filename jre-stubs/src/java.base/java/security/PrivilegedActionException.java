package java.security;

@Deprecated(since = "17", forRemoval = true)
public class PrivilegedActionException extends Exception {
    private static final long serialVersionUID = 4724086851538908602L;

    public PrivilegedActionException(Exception exception) {
        super(null, exception);
    }

    public Exception getException() {
        return (Exception) getCause();
    }

    @Override
    public String toString() {
        String name = getClass().getName();
        return getCause() == null ? name : name + ": " + getCause();
    }
}
