package javax.management;

/** A query that cannot be evaluated. */
public class BadStringOperationException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Object value;

    public BadStringOperationException(String value) {
        this.value = value;
    }

    @Override
    public String toString() {
        return "BadStringOperationException: " + value;
    }
}
