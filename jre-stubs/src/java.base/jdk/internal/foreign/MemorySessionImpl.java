package jdk.internal.foreign;

import ijen.internal.Threads;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Cleaner;
import jdk.internal.misc.Unsafe;

/**
 * How long memory lives, and which thread may use it. An access checks that and then, without a point where threads stop in between, touches
 * the memory; so after a stop of all threads nobody uses what was closed before it.
 */
public sealed class MemorySessionImpl implements MemorySegment.Scope {
    public static final MemorySessionImpl GLOBAL = new Global(null);

    private static final int CLOSED = -1;
    private static final int OPEN = 0;
    private static final int NOT_CLOSEABLE = 1;

    private static final Unsafe UNSAFE = Unsafe.getUnsafe();
    private static final long STATE = UNSAFE.objectFieldOffset(MemorySessionImpl.class, "state");
    private static final long BUSY = UNSAFE.objectFieldOffset(MemorySessionImpl.class, "busy");

    private final Thread owner;
    private volatile int state;
    /** How many threads are in operations on many bytes, where a session has no owner. */
    private volatile int busy;
    private final Resources resources;

    private MemorySessionImpl(Thread owner, int state, Resources resources) {
        this.owner = owner;
        this.state = state;
        this.resources = resources;
    }

    public static MemorySessionImpl confined(Thread owner) {
        return new MemorySessionImpl(owner, OPEN, new Resources());
    }

    public static MemorySessionImpl shared() {
        return new MemorySessionImpl(null, OPEN, new Resources());
    }

    /** Closed once nothing refers to it. */
    public static MemorySessionImpl automatic() {
        MemorySessionImpl made = new MemorySessionImpl(null, NOT_CLOSEABLE, new Resources());
        Common.CLEANER.register(made, made.resources);
        return made;
    }

    /** The session of an object on the heap. */
    static MemorySessionImpl heap(Object object) {
        return new Global(object);
    }

    static MemorySessionImpl of(Arena arena) {
        return (MemorySessionImpl) arena.scope();
    }

    /** Throws unless this thread may use the memory now. */
    public final void check() {
        Thread only = owner;
        if (only != null && only != Thread.currentThread()) {
            throw new WrongThreadException("Attempted access outside owning thread");
        }
        if (state < OPEN) {
            throw closed();
        }
    }

    private static IllegalStateException closed() {
        return new IllegalStateException("Already closed");
    }

    /** Before an operation on many bytes, after which {@link #leave} is called. */
    final void enter() {
        if (owner == null && state == OPEN) {
            UNSAFE.getAndAddInt(this, BUSY, 1);
            if (state < OPEN) {
                UNSAFE.getAndAddInt(this, BUSY, -1);
                throw closed();
            }
        } else {
            check();
        }
    }

    final void leave() {
        if (owner == null && state != NOT_CLOSEABLE) {
            UNSAFE.getAndAddInt(this, BUSY, -1);
        }
        java.lang.ref.Reference.reachabilityFence(this);
    }

    public final boolean isAccessibleBy(Thread thread) {
        java.util.Objects.requireNonNull(thread);
        return owner == null || owner == thread;
    }

    @Override
    public final boolean isAlive() {
        return state >= OPEN;
    }

    /** Has it run when the session is closed; throws when it is. */
    final void add(Resource resource) {
        if (resources == null) {
            return;
        }
        check();
        if (owner != null) {
            // The first one stays first.
            Resource first = resources.first;
            if (first == null) {
                resources.first = resource;
            } else {
                resource.next = first.next;
                first.next = resource;
            }
            return;
        }
        synchronized (resources) {
            if (resources.gone) {
                throw closed();
            }
            resource.next = resources.first;
            resources.first = resource;
        }
    }

    public final void close() {
        if (owner != null) {
            check();
            state = CLOSED;
        } else if (state == NOT_CLOSEABLE) {
            throw new UnsupportedOperationException("Attempted to close a non-closeable session");
        } else {
            if (!UNSAFE.compareAndSetInt(this, STATE, OPEN, CLOSED)) {
                throw closed();
            }
            Threads.handshake();
            while (busy != 0) {
                Thread.yield();
            }
        }
        resources.run();
    }

    /** What is to be done at the end of a session. */
    abstract static class Resource {
        private Resource next;

        abstract void release();
    }

    private static final class Resources implements Runnable {
        private Resource first;
        private boolean gone;

        @Override
        public void run() {
            Resource each;
            synchronized (this) {
                each = first;
                first = null;
                gone = true;
            }
            RuntimeException thrown = null;
            while (each != null) {
                Resource next = each.next;
                try {
                    each.release();
                } catch (RuntimeException e) {
                    if (thrown == null) {
                        thrown = e;
                    } else if (thrown != e) {
                        thrown.addSuppressed(e);
                    }
                }
                each = next;
            }
            if (thrown != null) {
                throw thrown;
            }
        }
    }

    private static final class Common {
        static final Cleaner CLEANER = Cleaner.create();
    }

    /** Never ends; equal where the object is the same. */
    private static final class Global extends MemorySessionImpl {
        private final Object object;

        Global(Object object) {
            super(null, NOT_CLOSEABLE, null);
            this.object = object;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Global && ((Global) other).object == object;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }
    }
}
