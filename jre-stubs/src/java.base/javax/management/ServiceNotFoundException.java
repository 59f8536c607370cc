package javax.management;

/** There is no such service. */
public class ServiceNotFoundException extends OperationsException {
    private static final long serialVersionUID = 1L;

    public ServiceNotFoundException() {
    }

    public ServiceNotFoundException(String msg) {
        super(msg);
    }
}
