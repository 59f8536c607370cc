package javax.management;

/** What goes wrong with managed objects. */
public class JMException extends Exception {
    private static final long serialVersionUID = 1L;

    public JMException() {
    }

    public JMException(String msg) {
        super(msg);
    }
}
