package javax.management;

/** A query that cannot be evaluated. */
public class BadAttributeValueExpException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Object value;

    public BadAttributeValueExpException(Object value) {
        this.value = value;
    }

    @Override
    public String toString() {
        return "BadAttributeValueExpException: " + value;
    }
}
