package jdk.internal.reflect;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;

/** Checks the arguments' number, then lets the VM call the constructor. */
public final class DirectConstructorHandleAccessor {
    private DirectConstructorHandleAccessor() {
    }

    public static Object newInstance(Constructor<?> constructor, Object[] args)
            throws InstantiationException, InvocationTargetException {
        int given = args == null ? 0 : args.length;
        if (given != constructor.getParameterCount()) {
            throw new IllegalArgumentException("wrong number of arguments: " + given + " expected: "
                    + constructor.getParameterCount());
        }
        return NativeAccessor.newInstance0(constructor, args);
    }

    static final class NativeAccessor {
        private NativeAccessor() {
        }

        static native Object newInstance0(Constructor<?> constructor, Object[] args)
                throws InstantiationException, InvocationTargetException;
    }
}
