package jdk.internal.loader;

import jdk.internal.misc.Unsafe;

/** What `java.lang` does for other packages of the library beyond its public methods. */
public abstract class LangAccess {
    private static LangAccess instance;

    protected LangAccess() {
    }

    protected static void install(LangAccess access) {
        instance = access;
    }

    public static LangAccess get() {
        LangAccess known = instance;
        if (known == null) {
            try {
                Unsafe.getUnsafe().ensureClassInitialized(Class.forName("java.lang.LangAccessImpl"));
            } catch (ClassNotFoundException e) {
                throw new InternalError(e);
            }
            known = instance;
        }
        return known;
    }

    /** Defines a class of the loader, in the module if there is one. */
    public abstract Class<?> define(ClassLoader loader, String name, byte[] bytes, Module module);

    /** A named module with one package of its name, exported to all. */
    public abstract Module proxyModule(ClassLoader loader, String name);

    /** Whether a resource is in a package that its module does not open to all. */
    public abstract boolean isConcealed(String resource);

    /** Parks the current virtual thread, for {@code nanos} if it is timed. */
    public abstract void parkVirtual(long nanos, boolean timed);

    public abstract void unparkVirtual(Thread thread);

    /** What the library keeps for a loader, by keys of its own: it dies with the loader. */
    public abstract java.util.concurrent.ConcurrentHashMap<Object, Object> valuesOf(ClassLoader loader);

    /** A loader's name as messages have it. */
    public abstract String nameOf(ClassLoader loader);

    /** What interrupting the thread is to wake, or null. */
    public abstract void blockOn(Thread thread, ijen.internal.Interruptible blocker);
}
