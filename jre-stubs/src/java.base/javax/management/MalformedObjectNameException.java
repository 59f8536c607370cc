package javax.management;

/** The text is no name. */
public class MalformedObjectNameException extends OperationsException {
    private static final long serialVersionUID = 1L;

    public MalformedObjectNameException() {
    }

    public MalformedObjectNameException(String message) {
        super(message);
    }
}
