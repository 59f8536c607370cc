package java.beans;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** Describes a group of events that a bean fires: the listener's interface, and how listeners come and go. */
public class EventSetDescriptor extends FeatureDescriptor {
    private final Class<?> listenerType;
    private final Method add;
    private final Method remove;
    private final Method get;
    private MethodDescriptor[] descriptors;
    private boolean unicast;
    private boolean inDefault = true;

    public EventSetDescriptor(Class<?> sourceClass, String eventSetName, Class<?> listenerType, String listenerMethodName) throws IntrospectionException {
        this(sourceClass, eventSetName, listenerType, new String[] {listenerMethodName}, "add" + simpleName(listenerType),
            "remove" + simpleName(listenerType), "get" + simpleName(listenerType) + "s");
        String event = Accessors.capitalize(eventSetName) + "Event";
        for (Method method : getListenerMethods()) {
            Class<?>[] parameters = method.getParameterTypes();
            if (parameters.length > 0 && !"vetoableChange".equals(eventSetName) && !parameters[0].getName().endsWith(event)) {
                throw new IntrospectionException("Method \"" + method.getName() + "\" should have argument \"" + event + "\"");
            }
        }
    }

    private static String simpleName(Class<?> type) {
        String name = type.getName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    public EventSetDescriptor(Class<?> sourceClass, String eventSetName, Class<?> listenerType, String[] listenerMethodNames, String addListenerMethodName,
            String removeListenerMethodName) throws IntrospectionException {
        this(sourceClass, eventSetName, listenerType, listenerMethodNames, addListenerMethodName, removeListenerMethodName, null);
    }

    public EventSetDescriptor(Class<?> sourceClass, String eventSetName, Class<?> listenerType, String[] listenerMethodNames, String addListenerMethodName,
            String removeListenerMethodName, String getListenerMethodName) throws IntrospectionException {
        if (sourceClass == null || eventSetName == null || listenerType == null) {
            throw new NullPointerException();
        }
        setName(eventSetName);
        setOwner(sourceClass);
        this.listenerType = listenerType;
        List<MethodDescriptor> found = new ArrayList<>();
        for (String name : listenerMethodNames) {
            if (name == null) {
                throw new NullPointerException();
            }
            found.add(new MethodDescriptor(Accessors.required(listenerType, name, 1)));
        }
        descriptors = found.toArray(new MethodDescriptor[0]);
        add = addListenerMethodName == null ? null : required(sourceClass, addListenerMethodName, listenerType);
        remove = removeListenerMethodName == null ? null : required(sourceClass, removeListenerMethodName, listenerType);
        get = getListenerMethodName == null ? null : Accessors.find(sourceClass, getListenerMethodName);
        unicast = isUnicast(add);
    }

    public EventSetDescriptor(String eventSetName, Class<?> listenerType, Method[] listenerMethods, Method addListenerMethod, Method removeListenerMethod)
            throws IntrospectionException {
        this(eventSetName, listenerType, listenerMethods, addListenerMethod, removeListenerMethod, null);
    }

    public EventSetDescriptor(String eventSetName, Class<?> listenerType, Method[] listenerMethods, Method addListenerMethod, Method removeListenerMethod,
            Method getListenerMethod) throws IntrospectionException {
        this(eventSetName, listenerType, described(listenerMethods), addListenerMethod, removeListenerMethod, getListenerMethod);
    }

    public EventSetDescriptor(String eventSetName, Class<?> listenerType, MethodDescriptor[] listenerMethodDescriptors, Method addListenerMethod,
            Method removeListenerMethod) throws IntrospectionException {
        this(eventSetName, listenerType, listenerMethodDescriptors, addListenerMethod, removeListenerMethod, null);
    }

    private EventSetDescriptor(String eventSetName, Class<?> listenerType, MethodDescriptor[] descriptors, Method add, Method remove, Method get) {
        setName(eventSetName);
        this.listenerType = listenerType;
        this.descriptors = descriptors == null ? null : descriptors.clone();
        this.add = add;
        this.remove = remove;
        this.get = get;
        unicast = isUnicast(add);
    }

    private static MethodDescriptor[] described(Method[] methods) {
        if (methods == null) {
            return null;
        }
        MethodDescriptor[] all = new MethodDescriptor[methods.length];
        for (int i = 0; i < methods.length; i++) {
            all[i] = new MethodDescriptor(methods[i]);
        }
        return all;
    }

    private static Method required(Class<?> type, String name, Class<?> parameter) throws IntrospectionException {
        Method method = Accessors.find(type, name, parameter);
        return method != null ? method : Accessors.required(type, name, 1);
    }

    private static boolean isUnicast(Method add) {
        if (add != null) {
            for (Class<?> type : add.getExceptionTypes()) {
                if (type == java.util.TooManyListenersException.class) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The event sets of the listener methods that a class declares, by name. */
    static List<EventSetDescriptor> declared(Class<?> type) {
        List<EventSetDescriptor> found = new ArrayList<>();
        for (Method method : Accessors.declared(type)) {
            Class<?>[] parameters = method.getParameterTypes();
            String name = method.getName();
            if (Modifier.isStatic(method.getModifiers()) || parameters.length != 1 || !name.startsWith("add") || !name.endsWith("Listener")
                || method.getReturnType() != void.class || !java.util.EventListener.class.isAssignableFrom(parameters[0])) {
                continue;
            }
            String rest = name.substring(3);
            if (rest.length() <= 8 || !parameters[0].getName().endsWith(rest)) {
                continue;
            }
            Method remove = null;
            Method get = null;
            for (Method other : Accessors.declared(type)) {
                if (other.getName().equals("remove" + rest) && other.getParameterCount() == 1 && other.getParameterTypes()[0] == parameters[0]) {
                    remove = other;
                } else if (other.getName().equals("get" + rest + "s") && other.getParameterCount() == 0) {
                    get = other;
                }
            }
            if (remove != null) {
                List<Method> handlers = new ArrayList<>();
                for (Method handler : parameters[0].getMethods()) {
                    if (handler.getParameterCount() == 1 && java.util.EventObject.class.isAssignableFrom(handler.getParameterTypes()[0])) {
                        handlers.add(handler);
                    }
                }
                String set = Introspector.decapitalize(rest.substring(0, rest.length() - 8));
                EventSetDescriptor descriptor = new EventSetDescriptor(set, parameters[0], described(handlers.toArray(new Method[0])), method, remove, get);
                descriptor.setOwner(type);
                found.add(descriptor);
            }
        }
        return found;
    }

    public Class<?> getListenerType() {
        return listenerType;
    }

    public Method[] getListenerMethods() {
        if (descriptors == null) {
            return null;
        }
        Method[] methods = new Method[descriptors.length];
        for (int i = 0; i < methods.length; i++) {
            methods[i] = descriptors[i].getMethod();
        }
        return methods;
    }

    public MethodDescriptor[] getListenerMethodDescriptors() {
        return descriptors == null ? null : descriptors.clone();
    }

    public Method getAddListenerMethod() {
        return add;
    }

    public Method getRemoveListenerMethod() {
        return remove;
    }

    public Method getGetListenerMethod() {
        return get;
    }

    public void setUnicast(boolean unicast) {
        this.unicast = unicast;
    }

    public boolean isUnicast() {
        return unicast;
    }

    public void setInDefaultEventSet(boolean inDefaultEventSet) {
        inDefault = inDefaultEventSet;
    }

    public boolean isInDefaultEventSet() {
        return inDefault;
    }

    @Override
    void appendTo(StringBuilder text) {
        appendTo(text, "unicast", unicast);
        appendTo(text, "inDefaultEventSet", inDefault);
        appendTo(text, "listenerType", listenerType);
        appendTo(text, "getListenerMethod", get);
        appendTo(text, "addListenerMethod", add);
        appendTo(text, "removeListenerMethod", remove);
    }
}
