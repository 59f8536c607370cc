package java.lang.reflect;

import jdk.internal.reflect.DirectMethodHandleAccessor;
import jdk.internal.reflect.Reflection;

public final class Method extends Executable {
    private final Class<?> clazz;
    private final int slot;
    private final String name;
    private final Class<?> returnType;
    private final Class<?>[] parameterTypes;
    private final Class<?>[] exceptionTypes;
    private final int modifiers;
    private final transient String signature;
    private final byte[] annotations;
    private final byte[] parameterAnnotations;
    private final byte[] annotationDefault;

    Method(Class<?> declaringClass, String name, Class<?>[] parameterTypes, Class<?> returnType,
            Class<?>[] checkedExceptions, int modifiers, int slot, String signature, byte[] annotations,
            byte[] parameterAnnotations, byte[] annotationDefault) {
        this.clazz = declaringClass;
        this.name = name;
        this.parameterTypes = parameterTypes;
        this.returnType = returnType;
        this.exceptionTypes = checkedExceptions;
        this.modifiers = modifiers;
        this.slot = slot;
        this.signature = signature;
        this.annotations = annotations;
        this.parameterAnnotations = parameterAnnotations;
        this.annotationDefault = annotationDefault;
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
    public Class<?> getDeclaringClass() {
        return clazz;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public int getModifiers() {
        return modifiers;
    }

    public Class<?> getReturnType() {
        return returnType;
    }

    public Type getGenericReturnType() {
        requireNoSignature();
        return returnType;
    }

    @Override
    @SuppressWarnings("unchecked")
    public TypeVariable<Method>[] getTypeParameters() {
        requireNoSignature();
        return (TypeVariable<Method>[]) new TypeVariable<?>[0];
    }

    public boolean isBridge() {
        return (modifiers & 0x40) != 0;
    }

    public boolean isDefault() {
        return (modifiers & (Modifier.ABSTRACT | Modifier.PUBLIC | Modifier.STATIC)) == Modifier.PUBLIC
                && clazz.isInterface();
    }

    public Object getDefaultValue() {
        if (annotationDefault != null) {
            throw new UnsupportedOperationException("reading the default value of " + this);
        }
        return null;
    }

    public Object invoke(Object target, Object... args) throws IllegalAccessException, InvocationTargetException {
        if (!override) {
            checkAccess(Reflection.getCallerClass(), target == null ? null : target.getClass());
        }
        return DirectMethodHandleAccessor.invoke(this, target, args);
    }

    @Override
    public String toString() {
        return describe(Modifier.methodModifiers(), (isDefault() ? "default " : "") + returnType.getTypeName() + " "
                + clazz.getTypeName() + "." + name);
    }

    @Override
    public String toGenericString() {
        requireNoSignature();
        return toString();
    }

    @Override
    public boolean equals(Object object) {
        if (!(object instanceof Method)) {
            return false;
        }
        Method other = (Method) object;
        return clazz == other.clazz && name.equals(other.name) && returnType == other.returnType
                && java.util.Arrays.equals(parameterTypes, other.parameterTypes);
    }

    @Override
    public int hashCode() {
        return clazz.getName().hashCode() ^ name.hashCode();
    }
}
