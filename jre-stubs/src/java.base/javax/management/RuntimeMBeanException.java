package javax.management;

/** An unchecked exception of a managed object. */
public class RuntimeMBeanException extends JMRuntimeException {
    private static final long serialVersionUID = 1L;
    private final RuntimeException target;

    public RuntimeMBeanException(RuntimeException e) {
        target = e;
    }

    public RuntimeMBeanException(RuntimeException e, String message) {
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
