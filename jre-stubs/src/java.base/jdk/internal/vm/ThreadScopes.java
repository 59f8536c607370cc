package jdk.internal.vm;

import java.util.concurrent.StructureViolationException;
import jdk.internal.misc.Unsafe;

/** The scopes that a thread has opened, the newest first, and its scoped values. */
public final class ThreadScopes {
    private static final Unsafe U = Unsafe.getUnsafe();
    private static final long BINDINGS = U.objectFieldOffset(Thread.class, "scopedValueBindings");
    private static volatile ThreadLocal<Scope> top;

    private ThreadScopes() {
    }

    public abstract static class Scope {
        private Scope below;
        private boolean open;

        /** It was left without being closed: ends its threads. */
        protected abstract void abandon();
    }

    public static Object bindings() {
        return U.getReference(Thread.currentThread(), BINDINGS);
    }

    public static void bind(Object bindings) {
        U.putReference(Thread.currentThread(), BINDINGS, bindings);
    }

    public static Scope newest() {
        ThreadLocal<Scope> t = top;
        return t == null ? null : t.get();
    }

    public static void push(Scope scope) {
        ThreadLocal<Scope> t;
        synchronized (ThreadScopes.class) {
            t = top;
            if (t == null) {
                t = new ThreadLocal<>();
                top = t;
            }
        }
        scope.below = t.get();
        scope.open = true;
        t.set(scope);
    }

    /** Takes the scope out, and those that were opened later and not closed; true: there were none. */
    public static boolean pop(Scope scope) {
        if (!scope.open) {
            return true;
        }
        boolean alone = true;
        Scope s = newest();
        while (s != scope) {
            alone = false;
            s.open = false;
            s.abandon();
            s = s.below;
        }
        scope.open = false;
        top.set(scope.below);
        return alone;
    }

    /** At the end of a call that bound values: scopes that were opened in it end with it. */
    public static void leave(Scope before) {
        Scope s = newest();
        if (s != before) {
            for (; s != null && s != before; s = s.below) {
                s.open = false;
                s.abandon();
            }
            top.set(before);
            throw new StructureViolationException();
        }
    }
}
