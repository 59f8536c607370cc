package javax.management;

/** What a managed object threw at its registration or before its end. */
public class MBeanRegistrationException extends MBeanException {
    private static final long serialVersionUID = 4482382455277067805L;

    public MBeanRegistrationException(Exception e) {
        super(e);
    }

    public MBeanRegistrationException(Exception e, String message) {
        super(e, message);
    }
}
