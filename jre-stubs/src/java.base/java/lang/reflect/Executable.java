package java.lang.reflect;

import ijen.internal.Members;
import java.lang.annotation.Annotation;
import java.lang.annotation.AnnotationFormatError;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import sun.reflect.annotation.AnnotationParser;
import sun.reflect.annotation.AnnotationSupport;
import sun.reflect.annotation.TypeAnnotations;
import sun.reflect.generics.parser.SignatureParser;

public abstract sealed class Executable extends AccessibleObject implements Member, GenericDeclaration
        permits Constructor, Method {
    private transient Map<Class<? extends Annotation>, Annotation> declaredAnnotations;
    private transient Parameter[] parameters;

    Executable() {
    }

    abstract Class<?>[] sharedParameterTypes();

    abstract Class<?>[] sharedExceptionTypes();

    abstract String genericSignature();

    abstract byte[] rawParameterAnnotations();

    /** Modifiers, then what the subclass has to say, then parameters and exceptions. */
    final String describe(int mask, boolean isDefault, String header) {
        StringBuilder text = modifiersText(mask, isDefault).append(header).append('(');
        Class<?>[] types = sharedParameterTypes();
        for (int i = 0; i < types.length; i++) {
            text.append(i > 0 ? "," : "").append(types[i].getTypeName());
        }
        text.append(')');
        Class<?>[] thrown = sharedExceptionTypes();
        for (int i = 0; i < thrown.length; i++) {
            text.append(i > 0 ? "," : " throws ").append(thrown[i].getTypeName());
        }
        return text.toString();
    }

    private StringBuilder modifiersText(int mask, boolean isDefault) {
        StringBuilder text = new StringBuilder();
        int shown = getModifiers() & mask;
        if (isDefault) {
            // "default" stands between the access modifier and the others.
            int access = shown & (Modifier.PUBLIC | Modifier.PROTECTED | Modifier.PRIVATE);
            text.append(Modifier.toString(access)).append(access != 0 ? " default " : "default ");
            shown &= ~access;
        }
        if (shown != 0) {
            text.append(Modifier.toString(shown)).append(' ');
        }
        return text;
    }

    final String describeGeneric(int mask, boolean isDefault) {
        try {
            return generic(mask, isDefault);
        } catch (Exception e) {
            return "<" + e + ">";
        }
    }

    /** What stands before the parameters, in types as they are written. */
    abstract String genericHeader();

    private String generic(int mask, boolean isDefault) {
        StringBuilder text = modifiersText(mask, isDefault);
        TypeVariable<?>[] variables = getTypeParameters();
        for (int i = 0; i < variables.length; i++) {
            text.append(i == 0 ? "<" : ",").append(bounded(variables[i]));
        }
        text.append(variables.length > 0 ? "> " : "").append(genericHeader()).append('(');
        Type[] types = getGenericParameterTypes();
        for (int i = 0; i < types.length; i++) {
            String shown = types[i].getTypeName();
            if (isVarArgs() && i == types.length - 1) {
                shown = shown.substring(0, shown.length() - 2) + "...";
            }
            text.append(i > 0 ? "," : "").append(shown);
        }
        text.append(')');
        Type[] thrown = getGenericExceptionTypes();
        for (int i = 0; i < thrown.length; i++) {
            text.append(i > 0 ? "," : " throws ").append(thrown[i].getTypeName());
        }
        return text.toString();
    }

    private static String bounded(TypeVariable<?> variable) {
        Type[] bounds = variable.getBounds();
        if (bounds.length == 1 && bounds[0].equals(Object.class)) {
            return variable.getName();
        }
        StringBuilder text = new StringBuilder(variable.getName()).append(" extends ");
        for (int i = 0; i < bounds.length; i++) {
            text.append(i == 0 ? "" : " & ").append(bounds[i].getTypeName());
        }
        return text.toString();
    }

    @Override
    public abstract Class<?> getDeclaringClass();

    @Override
    public abstract String getName();

    @Override
    public abstract int getModifiers();

    @Override
    public Set<AccessFlag> accessFlags() {
        return AccessFlag.ofMethod(getModifiers());
    }

    @Override
    public abstract TypeVariable<?>[] getTypeParameters();

    public abstract Class<?>[] getParameterTypes();

    public abstract int getParameterCount();

    public Type[] getGenericParameterTypes() {
        String signature = genericSignature();
        return signature == null ? getParameterTypes() : SignatureParser.parameterTypes(signature, this);
    }

    /** One type a parameter, those that the signature leaves out included. */
    Type[] getAllGenericParameterTypes() {
        Class<?>[] all = sharedParameterTypes();
        if (genericSignature() == null) {
            return all.clone();
        }
        Type[] written = getGenericParameterTypes();
        if (written.length == all.length) {
            return written;
        }
        Type[] result = new Type[all.length];
        if (hasRealParameterData()) {
            Parameter[] known = sharedParameters();
            int next = 0;
            for (int i = 0; i < result.length; i++) {
                boolean left = known[i].isSynthetic() || known[i].isImplicit() || next >= written.length;
                result[i] = left ? all[i] : written[next++];
            }
            return result;
        }
        return all.clone();
    }

    public Parameter[] getParameters() {
        return sharedParameters().clone();
    }

    private Parameter[] sharedParameters() {
        Parameter[] known = parameters;
        if (known != null) {
            return known;
        }
        try {
            known = getParameters0();
        } catch (IllegalArgumentException e) {
            throw new MalformedParametersException("Invalid constant pool index");
        }
        if (known == null) {
            known = new Parameter[getParameterCount()];
            for (int i = 0; i < known.length; i++) {
                known[i] = new Parameter("arg" + i, 0, this, i);
            }
        } else {
            verify(known);
        }
        parameters = known;
        return known;
    }

    private void verify(Parameter[] found) {
        if (found.length != getParameterCount()) {
            throw new MalformedParametersException("Wrong number of parameters in MethodParameters attribute");
        }
        for (Parameter parameter : found) {
            String name = parameter.getRealName();
            if (name != null && (name.isEmpty() || name.indexOf('.') >= 0 || name.indexOf(';') >= 0
                    || name.indexOf('[') >= 0 || name.indexOf('/') >= 0)) {
                throw new MalformedParametersException("Invalid parameter name \"" + name + "\"");
            }
            if ((parameter.getModifiers() & ~(Modifier.FINAL | 0x1000 | 0x8000)) != 0) {
                throw new MalformedParametersException("Invalid parameter modifiers");
            }
        }
    }

    boolean hasRealParameterData() {
        return Members.hasParameterData(this);
    }

    private native Parameter[] getParameters0();

    public abstract Class<?>[] getExceptionTypes();

    public Type[] getGenericExceptionTypes() {
        String signature = genericSignature();
        if (signature != null) {
            Type[] written = SignatureParser.exceptionTypes(signature, this);
            if (written.length > 0) {
                return written;
            }
        }
        return getExceptionTypes();
    }

    public abstract String toGenericString();

    public boolean isVarArgs() {
        return (getModifiers() & 0x80) != 0;
    }

    @Override
    public boolean isSynthetic() {
        return (getModifiers() & 0x1000) != 0;
    }

    public abstract Annotation[][] getParameterAnnotations();

    final Annotation[][] parameterAnnotations() {
        byte[] raw = rawParameterAnnotations();
        int count = getParameterCount();
        if (raw == null) {
            return new Annotation[count][0];
        }
        Annotation[][] result = AnnotationParser.parseParameters(raw, getDeclaringClass());
        if (result.length == count) {
            return result;
        }
        if (result.length < count && hasRealParameterData()) {
            Annotation[][] spread = new Annotation[count][0];
            Parameter[] known = sharedParameters();
            int next = 0;
            for (int i = 0; i < count && next < result.length; i++) {
                if (!known[i].isSynthetic() && !known[i].isImplicit()) {
                    spread[i] = result[next++];
                }
            }
            return spread;
        }
        if (handleParameterNumberMismatch(result.length, count)) {
            Annotation[][] longer = new Annotation[result.length + 1][];
            System.arraycopy(result, 0, longer, 1, result.length);
            longer[0] = new Annotation[0];
            return longer;
        }
        return result;
    }

    /** Whether the attribute leaves out the first parameter; an error where it cannot fit. */
    boolean handleParameterNumberMismatch(int found, int wanted) {
        throw new AnnotationFormatError("Parameter annotations don't match number of parameters");
    }

    private synchronized Map<Class<? extends Annotation>, Annotation> declaredAnnotations() {
        if (declaredAnnotations == null) {
            declaredAnnotations = AnnotationParser.parse(rawAnnotations(), getDeclaringClass());
        }
        return declaredAnnotations;
    }

    @Override
    public <T extends Annotation> T getAnnotation(Class<T> annotationClass) {
        Objects.requireNonNull(annotationClass);
        return annotationClass.cast(declaredAnnotations().get(annotationClass));
    }

    @Override
    public <T extends Annotation> T[] getAnnotationsByType(Class<T> annotationClass) {
        Objects.requireNonNull(annotationClass);
        return AnnotationSupport.byType(getDeclaredAnnotations(), annotationClass);
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        return AnnotationParser.toArray(declaredAnnotations());
    }

    final TypeAnnotations typeAnnotations() {
        return TypeAnnotations.ofDeclaration(this);
    }

    public abstract AnnotatedType getAnnotatedReturnType();

    public AnnotatedType getAnnotatedReceiverType() {
        if (Modifier.isStatic(getModifiers())) {
            return null;
        }
        return typeAnnotations().type(thisType(getDeclaringClass()), TypeAnnotations.RECEIVER, 0);
    }

    /** The class with its own type parameters as arguments. */
    static Type thisType(Class<?> c) {
        TypeVariable<?>[] own = c.getTypeParameters();
        Class<?> around = Modifier.isStatic(c.getModifiers()) ? null : c.getDeclaringClass();
        Type owner = around == null ? c.getDeclaringClass() : thisType(around);
        if (own.length == 0 && (owner == null || owner instanceof Class)) {
            return c;
        }
        return new sun.reflect.generics.reflectiveObjects.ParameterizedTypeImpl(c, own, owner);
    }

    public AnnotatedType[] getAnnotatedParameterTypes() {
        return typeAnnotations().types(getAllGenericParameterTypes(), TypeAnnotations.FORMAL_PARAMETER);
    }

    public AnnotatedType[] getAnnotatedExceptionTypes() {
        return typeAnnotations().types(getGenericExceptionTypes(), TypeAnnotations.THROWS);
    }
}
