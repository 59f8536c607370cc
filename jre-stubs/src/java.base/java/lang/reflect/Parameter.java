package java.lang.reflect;

import java.lang.annotation.Annotation;
import java.util.Objects;
import java.util.Set;
import sun.reflect.annotation.AnnotationSupport;

public final class Parameter implements AnnotatedElement {
    private final String name;
    private final int modifiers;
    private final Executable executable;
    private final int index;

    Parameter(String name, int modifiers, Executable executable, int index) {
        this.name = name;
        this.modifiers = modifiers;
        this.executable = executable;
        this.index = index;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameter && ((Parameter) other).executable.equals(executable)
                && ((Parameter) other).index == index;
    }

    @Override
    public int hashCode() {
        return executable.hashCode() ^ index;
    }

    public boolean isNamePresent() {
        return executable.hasRealParameterData() && name != null;
    }

    @Override
    public String toString() {
        Type type = getParameterizedType();
        String shown = type.getTypeName();
        if (isVarArgs()) {
            shown = shown.substring(0, shown.length() - 2) + "...";
        }
        return (modifiers == 0 ? "" : Modifier.toString(modifiers) + " ") + shown + " " + getName();
    }

    public Executable getDeclaringExecutable() {
        return executable;
    }

    public int getModifiers() {
        return modifiers;
    }

    public String getName() {
        return name == null || name.isEmpty() ? "arg" + index : name;
    }

    String getRealName() {
        return name;
    }

    public Set<AccessFlag> accessFlags() {
        return AccessFlag.maskToAccessFlags(modifiers, AccessFlag.Location.METHOD_PARAMETER);
    }

    public Type getParameterizedType() {
        return executable.getAllGenericParameterTypes()[index];
    }

    public Class<?> getType() {
        return executable.sharedParameterTypes()[index];
    }

    public AnnotatedType getAnnotatedType() {
        return executable.getAnnotatedParameterTypes()[index];
    }

    public boolean isImplicit() {
        return (modifiers & 0x8000) != 0;
    }

    public boolean isSynthetic() {
        return (modifiers & 0x1000) != 0;
    }

    public boolean isVarArgs() {
        return executable.isVarArgs() && index == executable.getParameterCount() - 1;
    }

    @Override
    public <T extends Annotation> T getAnnotation(Class<T> annotationClass) {
        Objects.requireNonNull(annotationClass);
        return AnnotationSupport.find(getDeclaredAnnotations(), annotationClass);
    }

    @Override
    public <T extends Annotation> T[] getAnnotationsByType(Class<T> annotationClass) {
        Objects.requireNonNull(annotationClass);
        return AnnotationSupport.byType(getDeclaredAnnotations(), annotationClass);
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        return executable.getParameterAnnotations()[index];
    }

    @Override
    public <T extends Annotation> T getDeclaredAnnotation(Class<T> annotationClass) {
        return getAnnotation(annotationClass);
    }

    @Override
    public <T extends Annotation> T[] getDeclaredAnnotationsByType(Class<T> annotationClass) {
        return getAnnotationsByType(annotationClass);
    }

    @Override
    public Annotation[] getAnnotations() {
        return getDeclaredAnnotations();
    }
}
