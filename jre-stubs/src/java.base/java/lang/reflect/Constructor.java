package java.lang.reflect;

import jdk.internal.reflect.DirectConstructorHandleAccessor;
import jdk.internal.reflect.Reflection;

public final class Constructor<T> extends Executable {
    private final Class<T> clazz;
    private final int slot;
    private final Class<?>[] parameterTypes;
    private final Class<?>[] exceptionTypes;
    private final int modifiers;
    private final transient String signature;
    private final byte[] annotations;
    private final byte[] parameterAnnotations;

    Constructor(Class<T> declaringClass, Class<?>[] parameterTypes, Class<?>[] checkedExceptions, int modifiers,
            int slot, String signature, byte[] annotations, byte[] parameterAnnotations) {
        this.clazz = declaringClass;
        this.parameterTypes = parameterTypes;
        this.exceptionTypes = checkedExceptions;
        this.modifiers = modifiers;
        this.slot = slot;
        this.signature = signature;
        this.annotations = annotations;
        this.parameterAnnotations = parameterAnnotations;
    }

    @Override
    Class<?>[] sharedParameterTypes() {
        return parameterTypes;
    }

    @Override
    Class<?>[] sharedExceptionTypes() {
        return exceptionTypes;
    }

    @Override
    String genericSignature() {
        return signature;
    }

    @Override
    byte[] rawAnnotations() {
        return annotations;
    }

    @Override
    byte[] rawParameterAnnotations() {
        return parameterAnnotations;
    }

    @Override
    public void setAccessible(boolean flag) {
        if (flag) {
            checkCanSetAccessible(Reflection.getCallerClass());
        }
        override = flag;
    }

    @Override
    public Class<T> getDeclaringClass() {
        return clazz;
    }

    @Override
    public String getName() {
        return clazz.getName();
    }

    @Override
    public int getModifiers() {
        return modifiers;
    }

    @Override
    @SuppressWarnings("unchecked")
    public TypeVariable<Constructor<T>>[] getTypeParameters() {
        requireNoSignature();
        return (TypeVariable<Constructor<T>>[]) new TypeVariable<?>[0];
    }

    @SuppressWarnings("unchecked")
    public T newInstance(Object... args)
            throws InstantiationException, IllegalAccessException, IllegalArgumentException, InvocationTargetException {
        if (!override) {
            checkAccess(Reflection.getCallerClass(), clazz);
        }
        if (clazz.isEnum()) {
            throw new IllegalArgumentException("Cannot reflectively create enum objects");
        }
        if (Modifier.isAbstract(clazz.getModifiers())) {
            throw new InstantiationException();
        }
        return (T) DirectConstructorHandleAccessor.newInstance(this, args);
    }

    @Override
    public String toString() {
        return describe(Modifier.constructorModifiers(), clazz.getTypeName());
    }

    @Override
    public String toGenericString() {
        requireNoSignature();
        return toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Constructor && clazz == ((Constructor<?>) other).clazz
                && java.util.Arrays.equals(parameterTypes, ((Constructor<?>) other).parameterTypes);
    }

    @Override
    public int hashCode() {
        return clazz.getName().hashCode();
    }
}
