package javax.management;

/** There is no such attribute. */
public class AttributeNotFoundException extends OperationsException {
    private static final long serialVersionUID = 1L;

    public AttributeNotFoundException() {
    }

    public AttributeNotFoundException(String msg) {
        super(msg);
    }
}
