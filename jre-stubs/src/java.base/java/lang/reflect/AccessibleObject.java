package java.lang.reflect;

import java.lang.annotation.Annotation;
import java.util.Objects;
import jdk.internal.reflect.Reflection;

public class AccessibleObject implements AnnotatedElement {
    /** Access checks are off. */
    boolean override;
    /** The class that was last allowed, and what it reached through. */
    private transient Class<?> allowedCaller;
    private transient Class<?> allowedTarget;

    @Deprecated(since = "17")
    protected AccessibleObject() {
    }

    public static void setAccessible(AccessibleObject[] array, boolean flag) {
        if (flag) {
            Class<?> caller = Reflection.getCallerClass();
            array = array.clone();
            for (AccessibleObject object : array) {
                object.checkCanSetAccessible(caller);
            }
        }
        for (AccessibleObject object : array) {
            object.override = flag;
        }
    }

    public void setAccessible(boolean flag) {
        if (flag) {
            checkCanSetAccessible(Reflection.getCallerClass());
        }
        override = flag;
    }

    public final boolean trySetAccessible() {
        if (!override && !canSetAccessible(Reflection.getCallerClass(), false)) {
            return false;
        }
        override = true;
        return true;
    }

    void checkCanSetAccessible(Class<?> caller) {
        canSetAccessible(caller, true);
    }

    private boolean canSetAccessible(Class<?> caller, boolean complain) {
        if (!(this instanceof Member)) {
            return true;
        }
        Member member = (Member) this;
        Class<?> declaring = member.getDeclaringClass();
        Module owner = declaring.getModule();
        Module asking = caller == null ? Object.class.getModule() : caller.getModule();
        if (owner == asking || asking == Object.class.getModule() || !owner.isNamed()) {
            return true;
        }
        String packageName = declaring.getPackageName();
        int modifiers = member.getModifiers();
        boolean visible = Modifier.isPublic(declaring.getModifiers());
        if (visible && owner.isExported(packageName, asking)) {
            if (Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers) && Modifier.isStatic(modifiers)
                    && isSubclassOf(caller, declaring)) {
                return true;
            }
        }
        if (owner.isOpen(packageName, asking)) {
            return true;
        }
        if (!complain) {
            return false;
        }
        throw new InaccessibleObjectException("Unable to make " + (this instanceof Field ? "field " : "") + this
                + " accessible: " + owner + " does not \"" + (visible && Modifier.isPublic(modifiers) ? "exports " : "opens ")
                + packageName + "\" to " + asking);
    }

    private static boolean isSubclassOf(Class<?> c, Class<?> above) {
        return above.isAssignableFrom(c);
    }

    final void checkAccess(Class<?> caller, Class<?> target) throws IllegalAccessException {
        if (caller == allowedCaller && target == allowedTarget) {
            return;
        }
        Member member = (Member) this;
        Class<?> declaring = member.getDeclaringClass();
        int modifiers = member.getModifiers();
        Class<?> through = Modifier.isProtected(modifiers) && !Modifier.isStatic(modifiers) ? target : null;
        if (!Reflection.verifyMemberAccess(caller, declaring, through, modifiers)) {
            throw Reflection.newIllegalAccessException(caller, declaring, modifiers);
        }
        allowedTarget = target;
        allowedCaller = caller;
    }

    @Deprecated(since = "9")
    public boolean isAccessible() {
        return override;
    }

    public final boolean canAccess(Object target) {
        if (!(this instanceof Member)) {
            return override;
        }
        Member member = (Member) this;
        Class<?> declaring = member.getDeclaringClass();
        boolean needsTarget = !Modifier.isStatic(member.getModifiers()) && !(this instanceof Constructor);
        if (needsTarget) {
            if (target == null) {
                throw new IllegalArgumentException("null object for " + this);
            }
            if (!declaring.isInstance(target)) {
                throw new IllegalArgumentException("object is not an instance of " + declaring.getName());
            }
        } else if (target != null) {
            throw new IllegalArgumentException("non-null object for " + this);
        }
        if (override) {
            return true;
        }
        Class<?> through = this instanceof Constructor ? declaring : needsTarget ? target.getClass() : null;
        Class<?> caller = Reflection.getCallerClass();
        return Reflection.verifyMemberAccess(caller, declaring, Modifier.isProtected(member.getModifiers()) ? through : null,
                member.getModifiers());
    }

    @Override
    public <T extends Annotation> T getAnnotation(Class<T> annotationClass) {
        throw new UnsupportedOperationException("All subclasses should override this method");
    }

    @Override
    public boolean isAnnotationPresent(Class<? extends Annotation> annotationClass) {
        return getAnnotation(annotationClass) != null;
    }

    @Override
    public <T extends Annotation> T[] getAnnotationsByType(Class<T> annotationClass) {
        throw new UnsupportedOperationException("All subclasses should override this method");
    }

    @Override
    public Annotation[] getAnnotations() {
        return getDeclaredAnnotations();
    }

    @Override
    public <T extends Annotation> T getDeclaredAnnotation(Class<T> annotationClass) {
        return getAnnotation(Objects.requireNonNull(annotationClass));
    }

    @Override
    public <T extends Annotation> T[] getDeclaredAnnotationsByType(Class<T> annotationClass) {
        return getAnnotationsByType(annotationClass);
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        throw new UnsupportedOperationException("All subclasses should override this method");
    }

    byte[] rawAnnotations() {
        return null;
    }
}
