package java.util.concurrent.locks;

import jdk.internal.loader.LangAccess;
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
            if (thread.isVirtual()) {
                LangAccess.get().unparkVirtual(thread);
            } else {
                U.unpark(thread);
            }
        }
    }

    public static void park() {
        park(false, 0L);
    }

    private static void park(boolean absolute, long time) {
        if (Thread.currentThread().isVirtual()) {
            LangAccess.get().parkVirtual(absolute ? untilNanos(time) : time, absolute || time != 0L);
        } else {
            U.park(absolute, time);
        }
    }

    /** Nanoseconds until a time of day in milliseconds. */
    private static long untilNanos(long deadline) {
        long millis = deadline - System.currentTimeMillis();
        return millis > Long.MAX_VALUE / 1000000L ? Long.MAX_VALUE : millis * 1000000L;
    }

    public static void park(Object blocker) {
        Thread current = Thread.currentThread();
        setBlocker(current, blocker);
        try {
            park(false, 0L);
        } finally {
            setBlocker(current, null);
        }
    }

    public static void parkNanos(long nanos) {
        if (nanos > 0) {
            park(false, nanos);
        }
    }

    public static void parkNanos(Object blocker, long nanos) {
        if (nanos > 0) {
            Thread current = Thread.currentThread();
            setBlocker(current, blocker);
            try {
                park(false, nanos);
            } finally {
                setBlocker(current, null);
            }
        }
    }

    public static void parkUntil(long deadline) {
        park(true, deadline);
    }

    public static void parkUntil(Object blocker, long deadline) {
        Thread current = Thread.currentThread();
        setBlocker(current, blocker);
        try {
            park(true, deadline);
        } finally {
            setBlocker(current, null);
        }
    }
}
