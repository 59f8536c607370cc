package javax.management;

/** An operation of the server failed. */
public class OperationsException extends JMException {
    private static final long serialVersionUID = 1L;

    public OperationsException() {
    }

    public OperationsException(String msg) {
        super(msg);
    }
}
