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

    /** May the caller use a member with these modifiers, through an object of the target class? A null caller is the VM. */
    public static boolean verifyMemberAccess(Class<?> caller, Class<?> member, Class<?> target, int modifiers) {
        if (caller == null || caller == member) {
            return true;
        }
        if (!verifyModuleAccess(caller.getModule(), member)) {
            return false;
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

    public static boolean verifyModuleAccess(Module caller, Class<?> member) {
        Module owner = member.getModule();
        return owner == caller || owner.isExported(member.getPackageName(), caller);
    }

    public static IllegalAccessException newIllegalAccessException(Class<?> caller, Class<?> member, int modifiers) {
        Module asking = caller.getModule();
        Module owner = member.getModule();
        String packageName = member.getPackageName();
        String text = caller + (asking.isNamed() ? " (in " + asking + ")" : "") + " cannot access ";
        String place = owner.isNamed() ? " (in " + owner + ")" : "";
        if (owner.isExported(packageName, asking)) {
            return new IllegalAccessException(text + "a member of " + member + place + " with " + accessText(modifiers));
        }
        return new IllegalAccessException(text + member + place + " because " + owner + " does not export " + packageName
                + (owner.isNamed() ? " to " + asking : ""));
    }

    private static String accessText(int modifiers) {
        String shown = Modifier.toString(modifiers);
        return shown.isEmpty() ? "package access" : "modifiers \"" + shown + "\"";
    }
}
