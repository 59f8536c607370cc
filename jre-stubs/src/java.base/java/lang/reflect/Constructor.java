package java.lang.reflect;

import java.lang.annotation.Annotation;
import java.lang.annotation.AnnotationFormatError;
import java.util.Arrays;
import jdk.internal.reflect.DirectConstructorHandleAccessor;
import jdk.internal.reflect.Reflection;
import sun.reflect.annotation.TypeAnnotations;
import sun.reflect.generics.parser.SignatureParser;

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
        TypeVariable<?>[] none = new TypeVariable<?>[0];
        return (TypeVariable<Constructor<T>>[]) (signature == null ? none : SignatureParser.typeParameters(signature, this));
    }

    @Override
    public Class<?>[] getParameterTypes() {
        return parameterTypes.clone();
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
        return exceptionTypes.clone();
    }

    @Override
    public Type[] getGenericExceptionTypes() {
        return super.getGenericExceptionTypes();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Constructor && clazz == ((Constructor<?>) other).clazz
                && Arrays.equals(parameterTypes, ((Constructor<?>) other).parameterTypes);
    }

    @Override
    public int hashCode() {
        return clazz.getName().hashCode();
    }

    @Override
    public String toString() {
        return describe(Modifier.constructorModifiers(), false, clazz.getTypeName());
    }

    @Override
    public String toGenericString() {
        return describeGeneric(Modifier.constructorModifiers(), false);
    }

    @Override
    String genericHeader() {
        return clazz.getTypeName();
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
    public boolean isVarArgs() {
        return super.isVarArgs();
    }

    @Override
    public boolean isSynthetic() {
        return super.isSynthetic();
    }

    @Override
    public <A extends Annotation> A getAnnotation(Class<A> annotationClass) {
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
    boolean handleParameterNumberMismatch(int found, int wanted) {
        if (clazz.isEnum() || clazz.isAnonymousClass() || clazz.isLocalClass()) {
            return false;
        }
        if (clazz.isMemberClass() && !Modifier.isStatic(clazz.getModifiers()) && found + 1 == wanted) {
            return true;
        }
        throw new AnnotationFormatError("Parameter annotations don't match number of parameters");
    }

    @Override
    public AnnotatedType getAnnotatedReturnType() {
        return typeAnnotations().type(clazz, TypeAnnotations.RETURN, 0);
    }

    @Override
    public AnnotatedType getAnnotatedReceiverType() {
        Class<?> around = clazz.getDeclaringClass();
        if (around == null || clazz.getEnclosingMethod() != null || Modifier.isStatic(clazz.getModifiers())) {
            return null;
        }
        return typeAnnotations().type(thisType(around), TypeAnnotations.RECEIVER, 0);
    }
}
