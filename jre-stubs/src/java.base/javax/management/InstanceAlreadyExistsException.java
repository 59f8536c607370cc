package javax.management;

/** The name is taken. */
public class InstanceAlreadyExistsException extends OperationsException {
    private static final long serialVersionUID = 1L;

    public InstanceAlreadyExistsException() {
    }

    public InstanceAlreadyExistsException(String msg) {
        super(msg);
    }
}
