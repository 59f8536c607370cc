package javax.management;

/** An error of a managed object. */
public class RuntimeErrorException extends JMRuntimeException {
    private static final long serialVersionUID = 1L;
    private final Error target;

    public RuntimeErrorException(Error e) {
        target = e;
    }

    public RuntimeErrorException(Error e, String message) {
        super(message);
        target = e;
    }

    public Error getTargetError() {
        return target;
    }

    @Override
    public Throwable getCause() {
        return target;
    }
}
