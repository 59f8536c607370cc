package javax.management;

/** A query that cannot be evaluated. */
public class BadBinaryOpValueExpException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Object value;

    public BadBinaryOpValueExpException(ValueExp value) {
        this.value = value;
    }

    @Override
    public String toString() {
        return "BadBinaryOpValueExpException: " + value;
    }
}
