package javax.management;

import java.util.Set;

/** Where managed objects are registered. */
public interface MBeanServer extends MBeanServerConnection {
    ObjectInstance registerMBean(Object object, ObjectName name) throws InstanceAlreadyExistsException, MBeanRegistrationException,
            NotCompliantMBeanException;

    ObjectInstance createMBean(String className, ObjectName name) throws ReflectionException, InstanceAlreadyExistsException,
            MBeanException, NotCompliantMBeanException;

    ObjectInstance createMBean(String className, ObjectName name, Object[] params, String[] signature) throws ReflectionException,
            InstanceAlreadyExistsException, MBeanException, NotCompliantMBeanException;

    void unregisterMBean(ObjectName name) throws InstanceNotFoundException, MBeanRegistrationException;

    ObjectInstance getObjectInstance(ObjectName name) throws InstanceNotFoundException;

    Set<ObjectInstance> queryMBeans(ObjectName name, QueryExp query);

    Set<ObjectName> queryNames(ObjectName name, QueryExp query);

    boolean isRegistered(ObjectName name);

    Integer getMBeanCount();

    Object getAttribute(ObjectName name, String attribute) throws MBeanException, AttributeNotFoundException,
            InstanceNotFoundException, ReflectionException;

    AttributeList getAttributes(ObjectName name, String[] attributes) throws InstanceNotFoundException, ReflectionException;

    void setAttribute(ObjectName name, Attribute attribute) throws InstanceNotFoundException, AttributeNotFoundException,
            InvalidAttributeValueException, MBeanException, ReflectionException;

    AttributeList setAttributes(ObjectName name, AttributeList attributes) throws InstanceNotFoundException, ReflectionException;

    Object invoke(ObjectName name, String operationName, Object[] params, String[] signature) throws InstanceNotFoundException,
            MBeanException, ReflectionException;

    String getDefaultDomain();

    String[] getDomains();

    void addNotificationListener(ObjectName name, NotificationListener listener, NotificationFilter filter, Object handback)
            throws InstanceNotFoundException;

    void removeNotificationListener(ObjectName name, NotificationListener listener) throws InstanceNotFoundException,
            ListenerNotFoundException;

    void removeNotificationListener(ObjectName name, NotificationListener listener, NotificationFilter filter, Object handback)
            throws InstanceNotFoundException, ListenerNotFoundException;

    MBeanInfo getMBeanInfo(ObjectName name) throws InstanceNotFoundException, IntrospectionException, ReflectionException;

    boolean isInstanceOf(ObjectName name, String className) throws InstanceNotFoundException;

    Object instantiate(String className) throws ReflectionException, MBeanException;

    Object instantiate(String className, Object[] params, String[] signature) throws ReflectionException, MBeanException;

    ClassLoader getClassLoaderFor(ObjectName mbeanName) throws InstanceNotFoundException;

    ClassLoader getClassLoader(ObjectName loaderName) throws InstanceNotFoundException;
}
