package java.beans;

import java.lang.ref.SoftReference;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.WeakHashMap;

/** Learns a bean's properties, events and methods from its BeanInfo and, failing that, from the names of its methods. */
public class Introspector {
    public static final int USE_ALL_BEANINFO = 1;
    public static final int IGNORE_IMMEDIATE_BEANINFO = 2;
    public static final int IGNORE_ALL_BEANINFO = 3;

    private static final Map<Class<?>, SoftReference<BeanInfo>> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());
    private static String[] searchPath = {"sun.beans.infos"};

    private final Class<?> bean;
    private final BeanInfo explicit;
    private final BeanInfo above;
    private final Map<String, PropertyDescriptor> properties = new TreeMap<>();
    private final Map<String, MethodDescriptor> methods = new HashMap<>(100);
    private final Map<String, EventSetDescriptor> events = new TreeMap<>();

    private Introspector(Class<?> bean, Class<?> stop, int flags) throws IntrospectionException {
        this.bean = bean;
        Class<?> parent = bean.getSuperclass();
        above = parent == null || parent == stop ? null
            : getBeanInfo(parent, stop, flags == IGNORE_IMMEDIATE_BEANINFO ? USE_ALL_BEANINFO : flags);
        explicit = flags == USE_ALL_BEANINFO ? explicitInfo(bean) : null;
    }

    public static BeanInfo getBeanInfo(Class<?> beanClass) throws IntrospectionException {
        if (beanClass == null) {
            throw new NullPointerException("Cannot invoke \"java.lang.Class.getSuperclass()\" because \"beanClass\" is null");
        }
        SoftReference<BeanInfo> known = KNOWN.get(beanClass);
        BeanInfo info = known == null ? null : known.get();
        if (info == null) {
            info = new Introspector(beanClass, null, USE_ALL_BEANINFO).info();
            KNOWN.put(beanClass, new SoftReference<>(info));
        }
        return info;
    }

    public static BeanInfo getBeanInfo(Class<?> beanClass, int flags) throws IntrospectionException {
        return getBeanInfo(beanClass, null, flags);
    }

    public static BeanInfo getBeanInfo(Class<?> beanClass, Class<?> stopClass) throws IntrospectionException {
        return getBeanInfo(beanClass, stopClass, USE_ALL_BEANINFO);
    }

    public static BeanInfo getBeanInfo(Class<?> beanClass, Class<?> stopClass, int flags) throws IntrospectionException {
        if (stopClass == null && flags == USE_ALL_BEANINFO) {
            return getBeanInfo(beanClass);
        }
        if (stopClass != null) {
            boolean below = false;
            for (Class<?> type = beanClass.getSuperclass(); type != null; type = type.getSuperclass()) {
                below |= type == stopClass;
            }
            if (!below) {
                throw new IntrospectionException(stopClass.getName() + " not superclass of " + beanClass.getName());
            }
        }
        return new Introspector(beanClass, stopClass, flags).info();
    }

    public static String decapitalize(String name) {
        if (name == null || name.isEmpty() || name.length() > 1 && Character.isUpperCase(name.charAt(1)) && Character.isUpperCase(name.charAt(0))) {
            return name;
        }
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    public static String[] getBeanInfoSearchPath() {
        return searchPath.clone();
    }

    public static void setBeanInfoSearchPath(String[] path) {
        searchPath = path.clone();
    }

    public static void flushCaches() {
        KNOWN.clear();
    }

    public static void flushFromCaches(Class<?> clz) {
        if (clz == null) {
            throw new NullPointerException();
        }
        KNOWN.remove(clz);
    }

    /** The BeanInfo that comes with a class: `Name` + `BeanInfo` in its package or one of the search path. */
    private static BeanInfo explicitInfo(Class<?> type) {
        String name = type.getName() + "BeanInfo";
        BeanInfo found = instance(type, name);
        if (found == null) {
            try {
                if (BeanInfo.class.isAssignableFrom(type)) {
                    found = (BeanInfo) type.getConstructor().newInstance();
                    if (found.getBeanDescriptor() == null || found.getBeanDescriptor().getBeanClass() != type) {
                        found = null;
                    }
                }
            } catch (ReflectiveOperationException e) {
                found = null;
            }
        }
        String simple = name.substring(name.lastIndexOf('.') + 1);
        for (int i = 0; i < searchPath.length && found == null; i++) {
            if (!searchPath[i].startsWith("sun.beans.")) {
                found = instance(type, searchPath[i] + "." + simple);
            }
        }
        return found;
    }

    private static BeanInfo instance(Class<?> type, String name) {
        try {
            Class<?> info = Class.forName(name, true, type.getClassLoader() == null ? ClassLoader.getSystemClassLoader() : type.getClassLoader());
            return BeanInfo.class.isAssignableFrom(info) ? (BeanInfo) info.getConstructor().newInstance() : null;
        } catch (ReflectiveOperationException | LinkageError e) {
            return null;
        }
    }

    private BeanInfo info() throws IntrospectionException {
        findEvents();
        findProperties();
        findMethods();
        PropertyDescriptor[] all = properties.values().toArray(new PropertyDescriptor[0]);
        int defaultProperty = -1;
        int defaultEvent = -1;
        if (explicit != null) {
            PropertyDescriptor[] own = explicit.getPropertyDescriptors();
            int index = explicit.getDefaultPropertyIndex();
            for (int i = 0; own != null && index >= 0 && index < own.length && i < all.length; i++) {
                if (all[i].getName().equals(own[index].getName())) {
                    defaultProperty = i;
                }
            }
            defaultEvent = explicit.getDefaultEventIndex();
        }
        BeanDescriptor descriptor = explicit == null ? null : explicit.getBeanDescriptor();
        return new FoundBeanInfo(descriptor == null ? new BeanDescriptor(bean) : descriptor, events.values().toArray(new EventSetDescriptor[0]), defaultEvent, all,
            defaultProperty, methods.values().toArray(new MethodDescriptor[0]));
    }

    private void findEvents() {
        if (above != null) {
            for (EventSetDescriptor each : above.getEventSetDescriptors()) {
                events.put(each.getName(), each);
            }
        }
        EventSetDescriptor[] own = explicit == null ? null : explicit.getEventSetDescriptors();
        for (EventSetDescriptor each : own == null ? EventSetDescriptor.declared(bean) : List.of(own)) {
            events.put(each.getName(), each);
        }
    }

    private void findMethods() {
        if (above != null) {
            for (MethodDescriptor each : above.getMethodDescriptors()) {
                methods.put(key(each.getMethod()), each);
            }
        }
        MethodDescriptor[] own = explicit == null ? null : explicit.getMethodDescriptors();
        if (own != null) {
            for (MethodDescriptor each : own) {
                methods.put(key(each.getMethod()), each);
            }
        } else {
            for (Method method : Accessors.declared(bean)) {
                methods.put(key(method), new MethodDescriptor(method));
            }
        }
    }

    private static String key(Method method) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length == 0) {
            return method.getName();
        }
        StringBuilder key = new StringBuilder(method.getName()).append('=');
        for (Class<?> type : types) {
            key.append(':').append(type.getName());
        }
        return key.toString();
    }

    private void findProperties() throws IntrospectionException {
        if (above != null) {
            for (PropertyDescriptor each : above.getPropertyDescriptors()) {
                properties.put(each.getName(), each instanceof IndexedPropertyDescriptor ? new IndexedPropertyDescriptor(each, bean) : new PropertyDescriptor(each, bean));
            }
        }
        PropertyDescriptor[] own = explicit == null ? null : explicit.getPropertyDescriptors();
        if (own != null) {
            for (PropertyDescriptor each : own) {
                properties.put(each.getName(), each);
            }
            return;
        }
        Map<String, Candidate> found = new TreeMap<>();
        for (Method method : Accessors.declared(bean)) {
            if (!java.lang.reflect.Modifier.isStatic(method.getModifiers())) {
                note(found, method);
            }
        }
        boolean bound = events.containsKey("propertyChange");
        for (Map.Entry<String, Candidate> entry : found.entrySet()) {
            PropertyDescriptor property = entry.getValue().descriptor(bean, entry.getKey(), properties.get(entry.getKey()));
            if (property != null) {
                property.setBound(bound || property.isBound());
                properties.put(entry.getKey(), property);
            }
        }
    }

    private static void note(Map<String, Candidate> found, Method method) {
        String name = method.getName();
        Class<?> result = method.getReturnType();
        Class<?>[] parameters = method.getParameterTypes();
        int start = name.startsWith("is") ? 2 : 3;
        if (name.length() <= start || start == 3 && !name.startsWith("get") && !name.startsWith("set")) {
            return;
        }
        boolean set = name.startsWith("set");
        boolean indexed = parameters.length == (set ? 2 : 1) && parameters[0] == int.class;
        if (!indexed && parameters.length != (set ? 1 : 0) || set != (result == void.class) || start == 2 && (indexed || result != boolean.class)) {
            if (!(set && parameters.length == 1 && result == void.class)) {
                return;
            }
        }
        Candidate candidate = found.computeIfAbsent(decapitalize(name.substring(start)), key -> new Candidate());
        if (set && parameters.length == 1) {
            candidate.writers.add(method);
        } else if (set) {
            candidate.indexedWriters.add(method);
        } else if (indexed) {
            candidate.indexedReader = method;
        } else if (start == 2 || candidate.reader == null || candidate.reader.getReturnType() != boolean.class || !candidate.reader.getName().startsWith("is")) {
            candidate.reader = method;
        }
    }

    /** The accessors of one property that one class declares. */
    private static final class Candidate {
        Method reader;
        Method indexedReader;
        final List<Method> writers = new ArrayList<>();
        final List<Method> indexedWriters = new ArrayList<>();

        PropertyDescriptor descriptor(Class<?> bean, String name, PropertyDescriptor inherited) throws IntrospectionException {
            Method read = reader;
            if (read == null && inherited != null && inherited.getReadMethod() != null) {
                Class<?> type = Accessors.result(bean, inherited.getReadMethod());
                read = writers.isEmpty() || !matching(bean, type).isEmpty() ? inherited.getReadMethod() : compatible(bean, inherited.getReadMethod());
            }
            Class<?> type = read == null ? null : Accessors.result(bean, read);
            List<Method> fitting = type == null ? writers : matching(bean, type);
            Method write = fitting.isEmpty() ? null : fitting.get(0);
            if (write == null && inherited != null && inherited.getWriteMethod() != null) {
                Class<?> parameter = Accessors.parameter(bean, inherited.getWriteMethod(), 0);
                if (type == null || parameter == type || reader != null && parameter.isAssignableFrom(type)) {
                    write = inherited.getWriteMethod();
                }
            }
            if (write == null && read != null && reader == null && !writers.isEmpty() && type.isAssignableFrom(Accessors.parameter(bean, writers.get(0), 0))) {
                write = writers.get(0);
            }
            Method indexedRead = indexedReader;
            Method indexedWrite = null;
            Class<?> element = indexedRead == null ? null : Accessors.result(bean, indexedRead);
            for (Method method : indexedWriters) {
                if (indexedWrite == null && (element == null || Accessors.parameter(bean, method, 1) == element)) {
                    indexedWrite = method;
                }
            }
            if (indexedRead == null && inherited instanceof IndexedPropertyDescriptor) {
                indexedRead = ((IndexedPropertyDescriptor) inherited).getIndexedReadMethod();
            }
            if (element == null && indexedWrite != null) {
                element = Accessors.parameter(bean, indexedWrite, 1);
            }
            Class<?> whole = type != null ? type : write == null ? null : Accessors.parameter(bean, write, 0);
            boolean indexed = (indexedRead != null || indexedWrite != null) && (whole == null || whole.isArray() && whole.getComponentType() == element);
            if (read == null && write == null && !indexed) {
                return null;
            }
            PropertyDescriptor descriptor = indexed ? new IndexedPropertyDescriptor(name, null, null, indexedRead, indexedWrite) : new PropertyDescriptor(name, null, null);
            descriptor.setOwner(bean);
            descriptor.setReadMethod(read);
            descriptor.setWriteMethod(write);
            for (String attribute : new String[] {"expert", "hidden", "required", "visualUpdate"}) {
                descriptor.setValue(attribute, Boolean.FALSE);
            }
            descriptor.setValue("enumerationValues", new Object[0]);
            return describe(describe(descriptor, write), read);
        }

        /** What a {@link BeanProperty} on an accessor says. */
        private static PropertyDescriptor describe(PropertyDescriptor descriptor, Method method) {
            BeanProperty said = method == null ? null : method.getAnnotation(BeanProperty.class);
            if (said != null) {
                descriptor.setPreferred(said.preferred());
                descriptor.setHidden(said.hidden());
                descriptor.setExpert(said.expert());
                descriptor.setBound(said.bound());
                descriptor.setValue("expert", said.expert());
                descriptor.setValue("hidden", said.hidden());
                descriptor.setValue("required", said.required());
                descriptor.setValue("visualUpdate", said.visualUpdate());
                if (!said.description().isEmpty()) {
                    descriptor.setShortDescription(said.description());
                }
            }
            return descriptor;
        }

        private List<Method> matching(Class<?> bean, Class<?> type) {
            List<Method> found = new ArrayList<>();
            for (Method method : writers) {
                if (Accessors.parameter(bean, method, 0) == type) {
                    found.add(method);
                }
            }
            return found;
        }

        /** An inherited reader that goes with the writer declared here, or null. */
        private Method compatible(Class<?> bean, Method inherited) {
            Class<?> type = Accessors.result(bean, inherited);
            Class<?> parameter = Accessors.parameter(bean, writers.get(0), 0);
            return type.isAssignableFrom(parameter) || parameter.isAssignableFrom(type) ? inherited : null;
        }
    }
}
