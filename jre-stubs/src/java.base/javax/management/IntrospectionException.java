package javax.management;

/** An object could not be looked into. */
public class IntrospectionException extends OperationsException {
    private static final long serialVersionUID = 1L;

    public IntrospectionException() {
    }

    public IntrospectionException(String msg) {
        super(msg);
    }
}
