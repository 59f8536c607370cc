package ijen.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** What reflection needs of the VM beyond OpenJDK's own natives. */
public final class Members {
    private Members() {
    }

    /** The RuntimeVisibleAnnotations attribute of a class, or null. */
    public static native byte[] annotations(Class<?> holder);

    /** The RuntimeVisibleTypeAnnotations attribute of a class, field, method or constructor, or null. */
    public static native byte[] typeAnnotations(Object declaration);

    /** Calls exactly that method, without selection, and boxes its result; what it throws is thrown as it is. */
    public static native Object invokeSpecial(Method method, Object target, Object[] args) throws Throwable;

    /** Runs a constructor without parameters on an object that is there already; what it throws comes in an InvocationTargetException. */
    public static native void construct(Constructor<?> constructor, Object target) throws InvocationTargetException;

    /** A copy of a Field, Method or Constructor, fields and all. */
    public static native <M> M copy(M member);

    /** Whether the constructor or method has a MethodParameters attribute. */
    public static native boolean hasParameterData(Executable executable);
}
