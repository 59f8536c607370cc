package java.lang.reflect;

import ijen.internal.Members;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import jdk.internal.misc.Unsafe;
import jdk.internal.reflect.Reflection;
import jdk.internal.loader.LangAccess;

public class Proxy implements Serializable {
    private static final long serialVersionUID = -2222568056686623797L;

    /** Guards what loaders keep: the proxy classes by their interfaces, and the module of those of public interfaces. */
    private static final Object KNOWN = new Object();
    private static int modules;
    private static int nextClass;

    protected InvocationHandler h;

    private Proxy() {
    }

    protected Proxy(InvocationHandler h) {
        this.h = Objects.requireNonNull(h);
    }

    @Deprecated
    public static Class<?> getProxyClass(ClassLoader loader, Class<?>... interfaces) throws IllegalArgumentException {
        return classFor(loader, interfaces);
    }

    public static Object newProxyInstance(ClassLoader loader, Class<?>[] interfaces, InvocationHandler h) {
        Objects.requireNonNull(h);
        if (interfaces.length == 1 && interfaces[0] == null) {
            require(null);
        }
        Class<?> proxy = classFor(loader, interfaces.clone());
        try {
            Constructor<?> constructor = proxy.getConstructor(InvocationHandler.class);
            constructor.override = true;
            return constructor.newInstance(h);
        } catch (ReflectiveOperationException e) {
            throw new InternalError(e.toString(), e);
        }
    }

    private static void require(Class<?> intf) {
        intf.getMethods();
    }

    public static boolean isProxyClass(Class<?> cl) {
        if (!Proxy.class.isAssignableFrom(cl) || cl == Proxy.class) {
            return false;
        }
        synchronized (KNOWN) {
            return ofLoader(cl.getClassLoader()).get(Arrays.asList(cl.getInterfaces())) == cl;
        }
    }

    public static InvocationHandler getInvocationHandler(Object proxy) throws IllegalArgumentException {
        if (!isProxyClass(proxy.getClass())) {
            throw new IllegalArgumentException("not a proxy instance");
        }
        return ((Proxy) proxy).h;
    }

    static Object invokeDefault(Object proxy, Method method, Object[] args, Class<?> caller) throws Throwable {
        if (!isProxyClass(proxy.getClass())) {
            throw new IllegalArgumentException("'proxy' is not a proxy instance");
        }
        if (!method.isDefault()) {
            throw new IllegalArgumentException("\"" + method + "\" is not a default method");
        }
        Class<?> holder = method.getDeclaringClass();
        boolean direct = false;
        for (Class<?> c : proxy.getClass().getInterfaces()) {
            direct |= holder.isAssignableFrom(c);
        }
        if (!direct) {
            throw new IllegalArgumentException("\"" + holder + "\" is not a proxy interface");
        }
        if (!method.override) {
            method.checkAccess(caller, proxy.getClass());
        }
        int given = args == null ? 0 : args.length;
        if (given != method.getParameterCount()) {
            throw new IllegalArgumentException("array is not of length " + method.getParameterCount());
        }
        try {
            return Members.invokeSpecial(method, proxy, args);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    @SuppressWarnings("unchecked")
    private static HashMap<List<Class<?>>, Class<?>> ofLoader(ClassLoader loader) {
        return (HashMap<List<Class<?>>, Class<?>>) LangAccess.get().valuesOf(loader)
                .computeIfAbsent("proxies", key -> new HashMap<List<Class<?>>, Class<?>>());
    }

    private static Class<?> classFor(ClassLoader loader, Class<?>[] given) {
        List<Class<?>> interfaces = Arrays.asList(given);
        synchronized (KNOWN) {
            HashMap<List<Class<?>>, Class<?>> ofLoader = ofLoader(loader);
            Class<?> known = ofLoader.get(interfaces);
            if (known == null) {
                known = make(loader, interfaces);
                ofLoader.put(interfaces, known);
            }
            return known;
        }
    }

    private static Class<?> make(ClassLoader loader, List<Class<?>> interfaces) {
        if (interfaces.size() > 65535) {
            throw new IllegalArgumentException("interface limit exceeded: " + interfaces.size());
        }
        HashSet<Class<?>> seen = new HashSet<>();
        Class<?> hidden = null;
        for (Class<?> c : interfaces) {
            if (!c.isInterface()) {
                throw new IllegalArgumentException(c.getName() + " is not an interface");
            }
            if (c.isHidden()) {
                throw new IllegalArgumentException(c.getName() + " is a hidden interface");
            }
            if (c.isSealed()) {
                throw new IllegalArgumentException(c.getName() + " is a sealed interface");
            }
            requireVisible(loader, c);
            if (!seen.add(c)) {
                throw new IllegalArgumentException("repeated interface: " + c.getName());
            }
            if (!Modifier.isPublic(Reflection.getClassAccessFlags(c))) {
                if (hidden != null && (!hidden.getPackageName().equals(c.getPackageName())
                        || hidden.getClassLoader() != c.getClassLoader())) {
                    throw new IllegalArgumentException("cannot have non-public interfaces in different packages");
                }
                hidden = c;
            }
        }
        for (Class<?> c : interfaces) {
            for (Method method : c.getMethods()) {
                if (!Modifier.isStatic(method.getModifiers())) {
                    requireVisible(loader, method.getReturnType());
                    for (Class<?> parameter : method.getParameterTypes()) {
                        requireVisible(loader, parameter);
                    }
                }
            }
        }
        Module module = hidden == null ? module(loader) : null;
        String packageName = hidden != null ? hidden.getPackageName() : module.getName();
        int number = nextClass++;
        String name = (packageName.isEmpty() ? "" : packageName + ".") + "$Proxy" + number;
        ArrayList<Method> dispatched = new ArrayList<>();
        byte[] bytes = new ProxyGenerator(name, interfaces, hidden == null, dispatched).generate();
        Class<?> made = LangAccess.get().define(loader, name, bytes, module);
        try {
            Unsafe unsafe = Unsafe.getUnsafe();
            Field methods = made.getDeclaredField(ProxyGenerator.METHODS);
            unsafe.putReferenceVolatile(unsafe.staticFieldBase(methods), unsafe.staticFieldOffset(methods),
                    dispatched.toArray(new Method[0]));
        } catch (NoSuchFieldException e) {
            throw new InternalError(e);
        }
        return made;
    }

    private static Module module(ClassLoader loader) {
        var values = LangAccess.get().valuesOf(loader);
        Module known = (Module) values.get("proxy module");
        if (known == null) {
            known = LangAccess.get().proxyModule(loader, "jdk.proxy" + ++modules);
            values.put("proxy module", known);
        }
        return known;
    }

    private static void requireVisible(ClassLoader loader, Class<?> c) {
        Class<?> element = c;
        while (element.isArray()) {
            element = element.getComponentType();
        }
        if (element.isPrimitive() || element.getClassLoader() == loader) {
            return;
        }
        Class<?> seen = null;
        try {
            seen = Class.forName(element.getName(), false, loader);
        } catch (ClassNotFoundException e) {
            // Not visible is what follows.
        }
        if (seen != element) {
            throw new IllegalArgumentException(element.getName() + " referenced from a method is not visible from class loader: "
                    + LangAccess.get().nameOf(loader));
        }
    }
}
