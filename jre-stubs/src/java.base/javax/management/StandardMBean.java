package javax.management;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A managed object whose attributes and operations are those of an interface. */
public class StandardMBean implements DynamicMBean {
    private static final class Property {
        Method getter;
        Method setter;
    }

    private final Object implementation;
    private final Class<?> type;
    private final Map<String, Property> properties = new TreeMap<>();
    private final List<Method> operations = new ArrayList<>();

    public <T> StandardMBean(T implementation, Class<T> mbeanInterface) throws NotCompliantMBeanException {
        this(true, implementation, mbeanInterface);
    }

    protected StandardMBean(Class<?> mbeanInterface) throws NotCompliantMBeanException {
        this(false, null, mbeanInterface);
    }

    public <T> StandardMBean(T implementation, Class<T> mbeanInterface, boolean isMXBean) {
        this.implementation = required(implementation);
        this.type = mbeanInterface;
        try {
            look();
        } catch (NotCompliantMBeanException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private StandardMBean(boolean own, Object given, Class<?> mbeanInterface) throws NotCompliantMBeanException {
        implementation = own ? required(given) : this;
        type = mbeanInterface != null ? mbeanInterface : interfaceOf(implementation.getClass());
        if (type == null) {
            throw notCompliant(implementation.getClass());
        }
        look();
    }

    private static <T> T required(T implementation) {
        if (implementation == null) {
            throw new IllegalArgumentException("implementation is null");
        }
        return implementation;
    }

    /** The managed object that this one is, or null: one that is dynamic, or one with a management interface. */
    static DynamicMBean of(Object object) throws NotCompliantMBeanException {
        if (object instanceof DynamicMBean d) {
            return d;
        }
        Class<?> type = interfaceOf(object.getClass());
        if (type == null) {
            throw notCompliant(object.getClass());
        }
        return new StandardMBean(true, object, type);
    }

    private static NotCompliantMBeanException notCompliant(Class<?> c) {
        String n = c.getName();
        return new NotCompliantMBeanException("MBean class " + n + " does not implement DynamicMBean, and neither follows the Standard MBean conventions ("
                + "javax.management.NotCompliantMBeanException: Class " + n + " is not a JMX compliant Standard MBean) nor the MXBean conventions ("
                + "javax.management.NotCompliantMBeanException: " + n + ": Class " + n + " is not a JMX compliant MXBean)");
    }

    private static Class<?> interfaceOf(Class<?> c) throws NotCompliantMBeanException {
        for (Class<?> k = c; k != null; k = k.getSuperclass()) {
            for (Class<?> i : k.getInterfaces()) {
                if (i.getName().equals(k.getName() + "MBean")) {
                    if (!Modifier.isPublic(i.getModifiers())) {
                        throw new NotCompliantMBeanException("Interface is not public: " + i.getName());
                    }
                    return i;
                }
            }
        }
        return mxBean(c);
    }

    private static Class<?> mxBean(Class<?> c) {
        for (Class<?> k = c; k != null; k = k.getSuperclass()) {
            for (Class<?> i : k.getInterfaces()) {
                Class<?> found = JMX.isMXBeanInterface(i) ? i : mxBean(i);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    static String property(Method m) {
        String n = m.getName();
        Class<?> r = m.getReturnType();
        int parameters = m.getParameterCount();
        return n.length() > 3 && n.startsWith("get") && parameters == 0 && r != void.class ? n.substring(3)
                : n.length() > 2 && n.startsWith("is") && parameters == 0 && r == boolean.class ? n.substring(2)
                : n.length() > 3 && n.startsWith("set") && parameters == 1 && r == void.class ? n.substring(3) : null;
    }

    private void look() throws NotCompliantMBeanException {
        Method[] all = type.getMethods();
        Arrays.sort(all, (a, b) -> a.toString().compareTo(b.toString()));
        for (Method m : all) {
            if (Modifier.isStatic(m.getModifiers())) {
                continue;
            }
            String name = property(m);
            if (name == null) {
                operations.add(m);
                continue;
            }
            Property p = properties.computeIfAbsent(name, k -> new Property());
            if (m.getParameterCount() == 0) {
                p.getter = m;
            } else {
                p.setter = m;
            }
        }
    }

    public Object getImplementation() {
        return implementation;
    }

    public final Class<?> getMBeanInterface() {
        return type;
    }

    public Class<?> getImplementationClass() {
        return implementation.getClass();
    }

    private Object call(Method m, Object... args) throws MBeanException, ReflectionException {
        try {
            m.setAccessible(true);
            return m.invoke(implementation, args);
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            if (thrown instanceof RuntimeException r) {
                throw new RuntimeMBeanException(r, thrown.toString());
            }
            if (thrown instanceof Error error) {
                throw new RuntimeErrorException(error, thrown.toString());
            }
            throw new MBeanException((Exception) thrown, thrown.toString());
        } catch (IllegalAccessException | IllegalArgumentException e) {
            throw new ReflectionException(e, e.toString());
        }
    }

    @Override
    public Object getAttribute(String attribute) throws AttributeNotFoundException, MBeanException, ReflectionException {
        Property p = properties.get(attribute);
        if (p == null || p.getter == null) {
            throw new AttributeNotFoundException(p == null ? "No such attribute: " + attribute : "Write-only attribute: " + attribute);
        }
        return call(p.getter);
    }

    @Override
    public void setAttribute(Attribute attribute)
            throws AttributeNotFoundException, InvalidAttributeValueException, MBeanException, ReflectionException {
        Property p = properties.get(attribute.getName());
        if (p == null || p.setter == null) {
            throw new AttributeNotFoundException((p == null ? "No such attribute: " : "Read-only attribute: ") + attribute.getName());
        }
        Class<?> wanted = p.setter.getParameterTypes()[0];
        Object value = attribute.getValue();
        Class<?> boxed = java.lang.invoke.MethodType.methodType(wanted).wrap().returnType();
        if (value == null ? wanted.isPrimitive() : !boxed.isInstance(value)) {
            throw new InvalidAttributeValueException("Invalid value for attribute " + attribute.getName() + ": " + value);
        }
        call(p.setter, value);
    }

    @Override
    public AttributeList getAttributes(String[] attributes) {
        AttributeList list = new AttributeList();
        for (String name : attributes) {
            try {
                list.add(new Attribute(name, getAttribute(name)));
            } catch (Exception e) {
                // Left out.
            }
        }
        return list;
    }

    @Override
    public AttributeList setAttributes(AttributeList attributes) {
        AttributeList list = new AttributeList();
        for (Attribute a : attributes.asList()) {
            try {
                setAttribute(a);
                list.add(a);
            } catch (Exception e) {
                // Left out.
            }
        }
        return list;
    }

    @Override
    public Object invoke(String actionName, Object[] params, String[] signature) throws MBeanException, ReflectionException {
        String[] wanted = signature == null ? new String[0] : signature;
        boolean named = false;
        for (Method m : operations) {
            if (m.getName().equals(actionName)) {
                named = true;
                String[] types = Arrays.stream(m.getParameterTypes()).map(Class::getName).toArray(String[]::new);
                if (Arrays.equals(types, wanted)) {
                    return call(m, params == null ? new Object[0] : params);
                }
            }
        }
        String what = "(" + String.join(", ", wanted) + ")";
        throw new ReflectionException(new NoSuchMethodException(actionName + what),
                (named ? "Operation " + actionName + " exists but with this signature: " : "No such operation: ") + actionName);
    }

    @Override
    public MBeanInfo getMBeanInfo() {
        List<MBeanAttributeInfo> attributes = new ArrayList<>();
        properties.forEach((name, p) -> attributes.add(new MBeanAttributeInfo(name,
                (p.getter != null ? p.getter.getReturnType() : p.setter.getParameterTypes()[0]).getName(),
                "Attribute exposed for management", p.getter != null, p.setter != null,
                p.getter != null && p.getter.getName().startsWith("is"))));
        MBeanNotificationInfo[] notifications = implementation instanceof NotificationBroadcaster b ? b.getNotificationInfo() : null;
        return new MBeanInfo(implementation.getClass().getName(), "Information on the management interface of the MBean",
                attributes.toArray(new MBeanAttributeInfo[0]),
                Arrays.stream(implementation.getClass().getConstructors()).map(c -> new MBeanConstructorInfo("Public constructor of the MBean", c)).toArray(MBeanConstructorInfo[]::new),
                operations.stream().map(m -> new MBeanOperationInfo("Operation exposed for management", m)).toArray(MBeanOperationInfo[]::new),
                notifications);
    }

    /** A proxy's call. */
    static Object forward(MBeanServerConnection connection, ObjectName name, Class<?> type, Method m, Object[] args) throws Throwable {
        if (m.getDeclaringClass() == Object.class) {
            return m.getName().equals("hashCode") ? (Object) name.hashCode()
                    : m.getName().equals("equals") ? (Object) false : "MBeanProxy(" + connection + "[" + name + "])";
        }
        String property = property(m);
        try {
            if (property != null && m.getParameterCount() == 0) {
                return connection.getAttribute(name, property);
            }
            if (property != null) {
                connection.setAttribute(name, new Attribute(property, args[0]));
                return null;
            }
            return connection.invoke(name, m.getName(), args,
                    Arrays.stream(m.getParameterTypes()).map(Class::getName).toArray(String[]::new));
        } catch (MBeanException e) {
            throw e.getTargetException();
        } catch (RuntimeMBeanException e) {
            throw e.getTargetException();
        } catch (RuntimeErrorException e) {
            throw e.getTargetError();
        }
    }
}
