package javax.management;

/** What a managed object threw. */
public class MBeanException extends JMException {
    private static final long serialVersionUID = 1L;
    private final Exception target;

    public MBeanException(Exception e) {
        target = e;
    }

    public MBeanException(Exception e, String message) {
        super(message);
        target = e;
    }

    public Exception getTargetException() {
        return target;
    }

    @Override
    public Throwable getCause() {
        return target;
    }
}
