package jdk.internal.reflect;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** Checks the arguments' number, then lets the VM call the method. */
public final class DirectMethodHandleAccessor {
    private DirectMethodHandleAccessor() {
    }

    public static Object invoke(Method method, Object target, Object[] args) throws InvocationTargetException {
        if (!Modifier.isStatic(method.getModifiers())) {
            if (target == null) {
                throw new NullPointerException("Cannot invoke \"Object.getClass()\" because \"o\" is null");
            }
            if (!method.getDeclaringClass().isInstance(target)) {
                throw new IllegalArgumentException("object of type " + target.getClass().getName()
                        + " is not an instance of " + method.getDeclaringClass().getName());
            }
        }
        int given = args == null ? 0 : args.length;
        if (given != method.getParameterCount()) {
            throw new IllegalArgumentException("wrong number of arguments: " + given + " expected: "
                    + method.getParameterCount());
        }
        return NativeAccessor.invoke0(method, target, args);
    }

    static final class NativeAccessor {
        private NativeAccessor() {
        }

        static native Object invoke0(Method method, Object target, Object[] args);
    }
}
