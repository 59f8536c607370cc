package jdk.internal.reflect;

import java.lang.reflect.Modifier;

/** What reflection asks of the VM. */
public final class Reflection {
    private Reflection() {
    }

    /** The class that called the caller of this method. */
    public static native Class<?> getCallerClass();

    public static native int getClassAccessFlags(Class<?> c);

    public static native boolean areNestMates(Class<?> a, Class<?> b);

    /** May the caller use a member with these modifiers, through an object of the target class? */
    public static boolean verifyMemberAccess(Class<?> caller, Class<?> member, Class<?> target, int modifiers) {
        if (caller == member) {
            return true;
        }
        boolean samePackage = caller.getClassLoader() == member.getClassLoader()
                && caller.getPackageName().equals(member.getPackageName());
        if (!Modifier.isPublic(getClassAccessFlags(member)) && !samePackage) {
            return false;
        }
        if (Modifier.isPublic(modifiers)) {
            return true;
        }
        if (Modifier.isPrivate(modifiers)) {
            return areNestMates(caller, member);
        }
        if (samePackage) {
            return true;
        }
        return Modifier.isProtected(modifiers) && member.isAssignableFrom(caller)
                && (target == null || target == caller || caller.isAssignableFrom(target));
    }
}
