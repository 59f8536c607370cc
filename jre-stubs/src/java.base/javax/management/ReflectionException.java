package javax.management;

/** What calling a managed object threw. */
public class ReflectionException extends JMException {
    private static final long serialVersionUID = 1L;
    private final Exception target;

    public ReflectionException(Exception e) {
        target = e;
    }

    public ReflectionException(Exception e, String message) {
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
