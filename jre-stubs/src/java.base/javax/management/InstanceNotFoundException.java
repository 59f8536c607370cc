package javax.management;

/** Nobody has the name. */
public class InstanceNotFoundException extends OperationsException {
    private static final long serialVersionUID = 1L;

    public InstanceNotFoundException() {
    }

    public InstanceNotFoundException(String msg) {
        super(msg);
    }
}
