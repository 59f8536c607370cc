package javax.management;

/** A mistake of the caller. */
public class RuntimeOperationsException extends JMRuntimeException {
    private static final long serialVersionUID = 1L;
    private final RuntimeException target;

    public RuntimeOperationsException(RuntimeException e) {
        target = e;
    }

    public RuntimeOperationsException(RuntimeException e, String message) {
        super(message);
        target = e;
    }

    public RuntimeException getTargetException() {
        return target;
    }

    @Override
    public Throwable getCause() {
        return target;
    }
}
