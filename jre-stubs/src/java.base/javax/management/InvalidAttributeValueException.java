package javax.management;

/** An attribute cannot have this value. */
public class InvalidAttributeValueException extends OperationsException {
    private static final long serialVersionUID = 1L;

    public InvalidAttributeValueException() {
    }

    public InvalidAttributeValueException(String msg) {
        super(msg);
    }
}
