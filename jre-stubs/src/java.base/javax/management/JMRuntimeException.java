package javax.management;

/** What goes wrong with managed objects, unchecked. */
public class JMRuntimeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JMRuntimeException() {
    }

    public JMRuntimeException(String msg) {
        super(msg);
    }
}
