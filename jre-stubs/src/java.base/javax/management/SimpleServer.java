package javax.management;

import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The server of managed objects of this process. */
final class SimpleServer implements MBeanServer {
    private record Entry(Object object, DynamicMBean bean) {
    }

    private final String domain;
    private final Map<ObjectName, Entry> entries = new ConcurrentHashMap<>();

    SimpleServer(String domain) {
        this.domain = domain;
    }

    private ObjectName full(ObjectName name) {
        if (name.getDomain().isEmpty()) {
            try {
                return new ObjectName(domain + name);
            } catch (MalformedObjectNameException e) {
                throw new IllegalStateException(e);
            }
        }
        return name;
    }

    private Entry entry(ObjectName name) throws InstanceNotFoundException {
        if (name == null) {
            throw new RuntimeOperationsException(new IllegalArgumentException("Object name cannot be null"), "Exception occurred trying to get an MBean");
        }
        Entry e = entries.get(full(name));
        if (e == null) {
            throw new InstanceNotFoundException(full(name).toString());
        }
        return e;
    }

    @Override
    public ObjectInstance registerMBean(Object object, ObjectName given)
            throws InstanceAlreadyExistsException, MBeanRegistrationException, NotCompliantMBeanException {
        DynamicMBean bean = StandardMBean.of(object);
        MBeanRegistration taking = object instanceof MBeanRegistration r ? r : null;
        ObjectName name = given == null ? null : full(given);
        if (taking != null) {
            try {
                name = taking.preRegister(this, name);
            } catch (RuntimeException e) {
                throw new RuntimeMBeanException(e, "RuntimeException thrown in preRegister method");
            } catch (Exception e) {
                throw new MBeanRegistrationException(e, "Exception thrown in preRegister method");
            }
        }
        if (name == null) {
            throw new RuntimeOperationsException(new IllegalArgumentException("No object name specified"), "Exception occurred trying to register the MBean");
        }
        name = full(name);
        if (name.isPattern()) {
            throw new RuntimeOperationsException(new IllegalArgumentException("Invalid name->" + name), "Exception occurred trying to register the MBean");
        }
        boolean done = entries.putIfAbsent(name, new Entry(object, bean)) == null;
        if (taking != null) {
            taking.postRegister(done);
        }
        if (!done) {
            throw new InstanceAlreadyExistsException(name.toString());
        }
        return new ObjectInstance(name, className(object, bean));
    }

    private static String className(Object object, DynamicMBean bean) {
        return object instanceof DynamicMBean ? bean.getMBeanInfo().getClassName() : object.getClass().getName();
    }

    @Override
    public void unregisterMBean(ObjectName name) throws InstanceNotFoundException, MBeanRegistrationException {
        Entry e = entry(name);
        MBeanRegistration taking = e.object instanceof MBeanRegistration r ? r : null;
        if (taking != null) {
            try {
                taking.preDeregister();
            } catch (RuntimeException x) {
                throw new RuntimeMBeanException(x, "RuntimeException thrown in preDeregister method");
            } catch (Exception x) {
                throw new MBeanRegistrationException(x, "Exception thrown in preDeregister method");
            }
        }
        entries.remove(full(name));
        if (taking != null) {
            taking.postDeregister();
        }
    }

    @Override
    public ObjectInstance createMBean(String className, ObjectName name)
            throws ReflectionException, InstanceAlreadyExistsException, MBeanException, NotCompliantMBeanException {
        return registerMBean(instantiate(className), name);
    }

    @Override
    public ObjectInstance createMBean(String className, ObjectName name, Object[] params, String[] signature)
            throws ReflectionException, InstanceAlreadyExistsException, MBeanException, NotCompliantMBeanException {
        return registerMBean(instantiate(className, params, signature), name);
    }

    @Override
    public Object instantiate(String className) throws ReflectionException, MBeanException {
        return instantiate(className, null, null);
    }

    @Override
    public Object instantiate(String className, Object[] params, String[] signature) throws ReflectionException, MBeanException {
        try {
            ClassLoader loader = ClassLoader.getSystemClassLoader();
            Class<?>[] types = new Class<?>[signature == null ? 0 : signature.length];
            for (int i = 0; i < types.length; i++) {
                Class<?> primitive = Class.forPrimitiveName(signature[i]);
                types[i] = primitive != null ? primitive : Class.forName(signature[i], false, loader);
            }
            return Class.forName(className, true, loader).getConstructor(types).newInstance(params == null ? new Object[0] : params);
        } catch (ClassNotFoundException e) {
            throw new ReflectionException(e, "The MBean class could not be loaded by the default loader repository");
        } catch (NoSuchMethodException e) {
            throw new ReflectionException(new NoSuchMethodException("No such constructor"));
        } catch (InvocationTargetException e) {
            throw new MBeanException(e.getCause() instanceof Exception x ? x : e, "Exception thrown in the MBean's constructor");
        } catch (ReflectiveOperationException e) {
            throw new ReflectionException(e);
        }
    }

    @Override
    public ObjectInstance getObjectInstance(ObjectName name) throws InstanceNotFoundException {
        Entry e = entry(name);
        return new ObjectInstance(full(name), className(e.object, e.bean));
    }

    @Override
    public Set<ObjectInstance> queryMBeans(ObjectName name, QueryExp query) {
        Set<ObjectInstance> found = new LinkedHashSet<>();
        for (ObjectName n : queryNames(name, query)) {
            Entry e = entries.get(n);
            if (e != null) {
                found.add(new ObjectInstance(n, className(e.object, e.bean)));
            }
        }
        return found;
    }

    @Override
    public Set<ObjectName> queryNames(ObjectName name, QueryExp query) {
        ObjectName wanted = name == null ? ObjectName.WILDCARD : full(name);
        Set<ObjectName> found = new LinkedHashSet<>();
        if (query != null) {
            query.setMBeanServer(this);
        }
        for (ObjectName n : entries.keySet()) {
            try {
                if (wanted.apply(n) && (query == null || query.apply(n))) {
                    found.add(n);
                }
            } catch (Exception e) {
                // Not what is asked for.
            }
        }
        return found;
    }

    @Override
    public boolean isRegistered(ObjectName name) {
        if (name == null) {
            throw new RuntimeOperationsException(new IllegalArgumentException("Object name cannot be null"), "Object name cannot be null");
        }
        return entries.containsKey(full(name));
    }

    @Override
    public Integer getMBeanCount() {
        return entries.size();
    }

    @Override
    public Object getAttribute(ObjectName name, String attribute)
            throws MBeanException, AttributeNotFoundException, InstanceNotFoundException, ReflectionException {
        return entry(name).bean.getAttribute(attribute);
    }

    @Override
    public AttributeList getAttributes(ObjectName name, String[] attributes) throws InstanceNotFoundException {
        return entry(name).bean.getAttributes(attributes);
    }

    @Override
    public void setAttribute(ObjectName name, Attribute attribute) throws InstanceNotFoundException, AttributeNotFoundException,
            InvalidAttributeValueException, MBeanException, ReflectionException {
        entry(name).bean.setAttribute(attribute);
    }

    @Override
    public AttributeList setAttributes(ObjectName name, AttributeList attributes) throws InstanceNotFoundException {
        return entry(name).bean.setAttributes(attributes);
    }

    @Override
    public Object invoke(ObjectName name, String operationName, Object[] params, String[] signature)
            throws InstanceNotFoundException, MBeanException, ReflectionException {
        return entry(name).bean.invoke(operationName, params, signature);
    }

    @Override
    public String getDefaultDomain() {
        return domain;
    }

    @Override
    public String[] getDomains() {
        return entries.keySet().stream().map(ObjectName::getDomain).distinct().sorted().toArray(String[]::new);
    }

    private NotificationBroadcaster broadcaster(ObjectName name) throws InstanceNotFoundException {
        Object o = entry(name).object;
        if (o instanceof NotificationBroadcaster b) {
            return b;
        }
        throw new RuntimeOperationsException(new IllegalArgumentException(name.getCanonicalName()), "The specified MBean does not implement the NotificationBroadcaster interface");
    }

    @Override
    public void addNotificationListener(ObjectName name, NotificationListener listener, NotificationFilter filter, Object handback)
            throws InstanceNotFoundException {
        broadcaster(name).addNotificationListener(listener, filter, handback);
    }

    @Override
    public void removeNotificationListener(ObjectName name, NotificationListener listener)
            throws InstanceNotFoundException, ListenerNotFoundException {
        broadcaster(name).removeNotificationListener(listener);
    }

    @Override
    public void removeNotificationListener(ObjectName name, NotificationListener listener, NotificationFilter filter, Object handback)
            throws InstanceNotFoundException, ListenerNotFoundException {
        ((NotificationEmitter) broadcaster(name)).removeNotificationListener(listener, filter, handback);
    }

    @Override
    public MBeanInfo getMBeanInfo(ObjectName name) throws InstanceNotFoundException {
        return entry(name).bean.getMBeanInfo();
    }

    @Override
    public boolean isInstanceOf(ObjectName name, String className) throws InstanceNotFoundException {
        Entry e = entry(name);
        if (className(e.object, e.bean).equals(className)) {
            return true;
        }
        try {
            return Class.forName(className, false, e.object.getClass().getClassLoader()).isInstance(e.object);
        } catch (ClassNotFoundException x) {
            return false;
        }
    }

    @Override
    public ClassLoader getClassLoaderFor(ObjectName mbeanName) throws InstanceNotFoundException {
        return entry(mbeanName).object.getClass().getClassLoader();
    }

    @Override
    public ClassLoader getClassLoader(ObjectName loaderName) throws InstanceNotFoundException {
        if (loaderName == null) {
            return ClassLoader.getSystemClassLoader();
        }
        Object o = entry(loaderName).object;
        if (!(o instanceof ClassLoader)) {
            throw new InstanceNotFoundException(loaderName + " is not a classloader");
        }
        return (ClassLoader) o;
    }

    @Override
    public String toString() {
        return "com.sun.jmx.mbeanserver.JmxMBeanServer@" + Integer.toHexString(hashCode());
    }
}
