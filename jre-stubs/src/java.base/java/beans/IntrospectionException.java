package java.beans;

/** Thrown when a class does not have the methods that a descriptor names. */
public class IntrospectionException extends Exception {
    private static final long serialVersionUID = -3728150539969542619L;

    public IntrospectionException(String mess) {
        super(mess);
    }
}
