package javax.management;

/** A managed object that takes part in its registration. */
public interface MBeanRegistration {
    ObjectName preRegister(MBeanServer server, ObjectName name) throws Exception;

    void postRegister(Boolean registrationDone);

    void preDeregister() throws Exception;

    void postDeregister();
}
