package java.lang.reflect;

import java.lang.annotation.Annotation;
import jdk.internal.reflect.Reflection;

public class AccessibleObject implements AnnotatedElement {
    /** Access checks are off. */
    boolean override;

    protected AccessibleObject() {
    }

    public static void setAccessible(AccessibleObject[] array, boolean flag) {
        for (AccessibleObject object : array) {
            object.setAccessible(flag);
        }
    }

    public void setAccessible(boolean flag) {
        if (flag) {
            checkCanSetAccessible(Reflection.getCallerClass());
        }
        override = flag;
    }

    public final boolean trySetAccessible() {
        try {
            checkCanSetAccessible(Reflection.getCallerClass());
        } catch (InaccessibleObjectException e) {
            return false;
        }
        override = true;
        return true;
    }

    void checkCanSetAccessible(Class<?> caller) {
        if (!(this instanceof Member)) {
            return;
        }
        Member member = (Member) this;
        Class<?> declaring = member.getDeclaringClass();
        if (declaring.getClassLoader() != null || caller == null || caller.getClassLoader() == null) {
            return;
        }
        String packageName = declaring.getPackageName();
        boolean exported = packageName.startsWith("java.");
        int modifiers = member.getModifiers();
        if (exported && Modifier.isPublic(declaring.getModifiers()) && (Modifier.isPublic(modifiers)
                || Modifier.isProtected(modifiers) && Modifier.isStatic(modifiers)
                        && declaring.isAssignableFrom(caller))) {
            return;
        }
        String what = this instanceof Field ? "field " : "";
        throw new InaccessibleObjectException("Unable to make " + what + this + " accessible: module java.base does not "
                + (exported && Modifier.isPublic(declaring.getModifiers()) && !Modifier.isPublic(modifiers) || exported
                        ? "\"opens " : "\"exports ") + packageName + "\" to " + caller.getModule());
    }

    final void checkAccess(Class<?> caller, Class<?> target) throws IllegalAccessException {
        Member member = (Member) this;
        Class<?> declaring = member.getDeclaringClass();
        Class<?> through = Modifier.isProtected(member.getModifiers()) ? target : null;
        if (override || caller == null || Reflection.verifyMemberAccess(caller, declaring, through, member.getModifiers())) {
            return;
        }
        int modifiers = member.getModifiers();
        String shown = Modifier.toString(modifiers);
        throw new IllegalAccessException("class " + caller.getName() + " cannot access a member of class "
                + declaring.getName() + (declaring.getClassLoader() == null ? " (in module java.base)" : "")
                + " with " + (shown.isEmpty() ? "package access" : "modifiers \"" + shown + "\""));
    }

    @Deprecated(since = "9")
    public boolean isAccessible() {
        return override;
    }

    public final boolean canAccess(Object target) {
        try {
            checkAccess(Reflection.getCallerClass(), target == null ? null : target.getClass());
            return true;
        } catch (IllegalAccessException e) {
            return false;
        }
    }

    @Override
    public <T extends Annotation> T getAnnotation(Class<T> annotationClass) {
        java.util.Objects.requireNonNull(annotationClass);
        refuseAnnotations();
        return null;
    }

    @Override
    public Annotation[] getAnnotations() {
        return getDeclaredAnnotations();
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        refuseAnnotations();
        return new Annotation[0];
    }

    byte[] rawAnnotations() {
        return null;
    }

    private void refuseAnnotations() {
        if (rawAnnotations() != null) {
            throw new UnsupportedOperationException("reading the annotations of " + this);
        }
    }
}
