package java.lang;

import jdk.internal.loader.LangAccess;

final class LangAccessImpl extends LangAccess {
    static {
        install(new LangAccessImpl());
    }

    private LangAccessImpl() {
    }

    @Override
    public Class<?> define(ClassLoader loader, String name, byte[] bytes, Module module) {
        Class<?> made = ClassLoader.defineClass1(loader, name, bytes, 0, bytes.length, null, null);
        if (module != null) {
            made.setModule(module);
        }
        return made;
    }

    @Override
    public Module proxyModule(ClassLoader loader, String name) {
        return new Module(loader, name);
    }

    @Override
    public boolean isConcealed(String resource) {
        return Module.conceals(resource, null);
    }

    @Override
    public void parkVirtual(long nanos, boolean timed) {
        VirtualThread thread = (VirtualThread) Thread.currentThread();
        if (timed) {
            thread.parkNanos(nanos);
        } else {
            thread.park();
        }
    }

    @Override
    public void unparkVirtual(Thread thread) {
        ((VirtualThread) thread).unpark();
    }

    @Override
    public java.util.concurrent.ConcurrentHashMap<Object, Object> valuesOf(ClassLoader loader) {
        return ClassLoader.valuesOf(loader);
    }

    @Override
    public String nameOf(ClassLoader loader) {
        return loader == null ? "null" : loader.nameAndId();
    }

    @Override
    public void blockOn(Thread thread, ijen.internal.Interruptible blocker) {
        thread.blockedOn(blocker);
    }
}
