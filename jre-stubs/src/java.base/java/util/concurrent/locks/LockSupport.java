package java.util.concurrent.locks;

import jdk.internal.misc.Unsafe;

/** Parks threads and wakes them. */
public final class LockSupport {
    private static final Unsafe U = Unsafe.getUnsafe();
    private static final long BLOCKER = U.objectFieldOffset(Thread.class, "parkBlocker");

    private LockSupport() {
    }

    public static void setCurrentBlocker(Object blocker) {
        setBlocker(Thread.currentThread(), blocker);
    }

    private static void setBlocker(Thread thread, Object blocker) {
        U.putReferenceVolatile(thread, BLOCKER, blocker);
    }

    public static Object getBlocker(Thread thread) {
        if (thread == null) {
            throw new NullPointerException();
        }
        return U.getReferenceVolatile(thread, BLOCKER);
    }

    public static void unpark(Thread thread) {
        if (thread != null) {
            U.unpark(thread);
        }
    }

    public static void park() {
        U.park(false, 0L);
    }

    public static void park(Object blocker) {
        Thread current = Thread.currentThread();
        setBlocker(current, blocker);
        try {
            U.park(false, 0L);
        } finally {
            setBlocker(current, null);
        }
    }

    public static void parkNanos(long nanos) {
        if (nanos > 0) {
            U.park(false, nanos);
        }
    }

    public static void parkNanos(Object blocker, long nanos) {
        if (nanos > 0) {
            Thread current = Thread.currentThread();
            setBlocker(current, blocker);
            try {
                U.park(false, nanos);
            } finally {
                setBlocker(current, null);
            }
        }
    }

    public static void parkUntil(long deadline) {
        U.park(true, deadline);
    }

    public static void parkUntil(Object blocker, long deadline) {
        Thread current = Thread.currentThread();
        setBlocker(current, blocker);
        try {
            U.park(true, deadline);
        } finally {
            setBlocker(current, null);
        }
    }
}
