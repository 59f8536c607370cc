package java.lang.reflect;

import jdk.internal.reflect.Reflection;

public interface InvocationHandler {
    Object invoke(Object proxy, Method method, Object[] args) throws Throwable;

    static Object invokeDefault(Object proxy, Method method, Object... args) throws Throwable {
        return Proxy.invokeDefault(proxy, method, args, Reflection.getCallerClass());
    }
}
