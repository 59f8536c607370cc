package javax.management;

/** The listener was not added. */
public class ListenerNotFoundException extends OperationsException {
    private static final long serialVersionUID = 1L;

    public ListenerNotFoundException() {
    }

    public ListenerNotFoundException(String msg) {
        super(msg);
    }
}
