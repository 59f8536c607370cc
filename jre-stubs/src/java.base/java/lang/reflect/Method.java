package java.lang.reflect;

import java.lang.annotation.Annotation;
import java.lang.annotation.AnnotationFormatError;
import java.nio.BufferUnderflowException;
import java.util.Arrays;
import jdk.internal.reflect.DirectMethodHandleAccessor;
import jdk.internal.reflect.Reflection;
import sun.reflect.annotation.AnnotationParser;
import sun.reflect.annotation.TypeAnnotations;
import sun.reflect.generics.parser.SignatureParser;

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

    @Override
    @SuppressWarnings("unchecked")
    public TypeVariable<Method>[] getTypeParameters() {
        TypeVariable<?>[] none = new TypeVariable<?>[0];
        return (TypeVariable<Method>[]) (signature == null ? none : SignatureParser.typeParameters(signature, this));
    }

    public Class<?> getReturnType() {
        return returnType;
    }

    public Type getGenericReturnType() {
        return signature == null ? returnType : SignatureParser.returnType(signature, this);
    }

    @Override
    public Class<?>[] getParameterTypes() {
        return parameterTypes.length == 0 ? parameterTypes : parameterTypes.clone();
    }

    @Override
    public int getParameterCount() {
        return parameterTypes.length;
    }

    @Override
    public Type[] getGenericParameterTypes() {
        return super.getGenericParameterTypes();
    }

    @Override
    public Class<?>[] getExceptionTypes() {
        return exceptionTypes.length == 0 ? exceptionTypes : exceptionTypes.clone();
    }

    @Override
    public Type[] getGenericExceptionTypes() {
        return super.getGenericExceptionTypes();
    }

    @Override
    public boolean equals(Object object) {
        if (!(object instanceof Method)) {
            return false;
        }
        Method other = (Method) object;
        return clazz == other.clazz && name.equals(other.name) && returnType == other.returnType
                && Arrays.equals(parameterTypes, other.parameterTypes);
    }

    @Override
    public int hashCode() {
        return clazz.getName().hashCode() ^ name.hashCode();
    }

    @Override
    public String toString() {
        return describe(Modifier.methodModifiers(), isDefault(), returnType.getTypeName() + " " + clazz.getTypeName() + "."
                + name);
    }

    @Override
    public String toGenericString() {
        return describeGeneric(Modifier.methodModifiers(), isDefault());
    }

    @Override
    String genericHeader() {
        return getGenericReturnType().getTypeName() + " " + clazz.getTypeName() + "." + name;
    }

    public Object invoke(Object obj, Object... args) throws IllegalAccessException, InvocationTargetException {
        if (!override) {
            boolean isStatic = Modifier.isStatic(modifiers);
            if (!isStatic && obj == null) {
                throw new NullPointerException("Cannot invoke \"Object.getClass()\" because \"obj\" is null");
            }
            checkAccess(Reflection.getCallerClass(), isStatic ? null : obj.getClass());
        }
        return DirectMethodHandleAccessor.invoke(this, obj, args);
    }

    public boolean isBridge() {
        return (modifiers & 0x40) != 0;
    }

    @Override
    public boolean isVarArgs() {
        return super.isVarArgs();
    }

    @Override
    public boolean isSynthetic() {
        return super.isSynthetic();
    }

    public boolean isDefault() {
        return (modifiers & (Modifier.ABSTRACT | Modifier.PUBLIC | Modifier.STATIC)) == Modifier.PUBLIC
                && clazz.isInterface();
    }

    public Object getDefaultValue() {
        if (annotationDefault == null) {
            return null;
        }
        try {
            return AnnotationParser.parseDefault(annotationDefault, returnType, clazz);
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            throw new AnnotationFormatError("Invalid default: " + this);
        }
    }

    @Override
    public <T extends Annotation> T getAnnotation(Class<T> annotationClass) {
        return super.getAnnotation(annotationClass);
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        return super.getDeclaredAnnotations();
    }

    @Override
    public Annotation[][] getParameterAnnotations() {
        return parameterAnnotations();
    }

    @Override
    public AnnotatedType getAnnotatedReturnType() {
        return typeAnnotations().type(getGenericReturnType(), TypeAnnotations.RETURN, 0);
    }
}
