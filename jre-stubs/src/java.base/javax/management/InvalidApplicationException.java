package javax.management;

/** A query that cannot be evaluated. */
public class InvalidApplicationException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Object value;

    public InvalidApplicationException(Object value) {
        this.value = value;
    }

    @Override
    public String toString() {
        return "InvalidApplicationException: " + value;
    }
}
