package java.lang.reflect;

import java.lang.annotation.Annotation;

public abstract class Executable extends AccessibleObject implements Member, GenericDeclaration {
    Executable() {
    }

    @Override
    public abstract Class<?> getDeclaringClass();

    @Override
    public abstract String getName();

    @Override
    public abstract int getModifiers();

    abstract Class<?>[] sharedParameterTypes();

    abstract Class<?>[] sharedExceptionTypes();

    abstract String genericSignature();

    abstract byte[] rawParameterAnnotations();

    public Class<?>[] getParameterTypes() {
        return sharedParameterTypes().clone();
    }

    public int getParameterCount() {
        return sharedParameterTypes().length;
    }

    public Class<?>[] getExceptionTypes() {
        return sharedExceptionTypes().clone();
    }

    public Type[] getGenericParameterTypes() {
        requireNoSignature();
        return getParameterTypes();
    }

    public Type[] getGenericExceptionTypes() {
        requireNoSignature();
        return getExceptionTypes();
    }

    final void requireNoSignature() {
        if (genericSignature() != null) {
            throw new UnsupportedOperationException("generic signature of " + this);
        }
    }

    public abstract String toGenericString();

    public Parameter[] getParameters() {
        Parameter[] recorded = getParameters0();
        if (recorded != null) {
            return recorded;
        }
        Parameter[] made = new Parameter[sharedParameterTypes().length];
        for (int i = 0; i < made.length; i++) {
            made[i] = new Parameter("arg" + i, 0, this, i);
        }
        return made;
    }

    private native Parameter[] getParameters0();

    public boolean isVarArgs() {
        return (getModifiers() & 0x80) != 0;
    }

    @Override
    public boolean isSynthetic() {
        return (getModifiers() & 0x1000) != 0;
    }

    public Annotation[][] getParameterAnnotations() {
        if (rawParameterAnnotations() != null) {
            throw new UnsupportedOperationException("reading the parameter annotations of " + this);
        }
        return new Annotation[sharedParameterTypes().length][0];
    }

    /** Modifiers, then what the subclass has to say, then parameters and exceptions. */
    final String describe(int mask, String header) {
        StringBuilder text = new StringBuilder();
        int shown = getModifiers() & mask;
        if (shown != 0) {
            text.append(Modifier.toString(shown)).append(' ');
        }
        text.append(header).append('(');
        Class<?>[] parameters = sharedParameterTypes();
        for (int i = 0; i < parameters.length; i++) {
            text.append(i > 0 ? "," : "").append(parameters[i].getTypeName());
        }
        text.append(')');
        Class<?>[] thrown = sharedExceptionTypes();
        for (int i = 0; i < thrown.length; i++) {
            text.append(i > 0 ? "," : " throws ").append(thrown[i].getTypeName());
        }
        return text.toString();
    }
}
