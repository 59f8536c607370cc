package javax.management;

/** The object is no managed one. */
public class NotCompliantMBeanException extends OperationsException {
    private static final long serialVersionUID = 1L;

    public NotCompliantMBeanException() {
    }

    public NotCompliantMBeanException(String msg) {
        super(msg);
    }
}
