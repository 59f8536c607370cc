package java.util.concurrent.locks;

import jdk.internal.misc.Unsafe;

/** Parks threads and wakes them. */
public final class LockSupport {
    private static final Unsafe U = Unsafe.getUnsafe();

    private LockSupport() {
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
        park();
    }

    public static void parkNanos(long nanos) {
        if (nanos > 0) {
            U.park(false, nanos);
        }
    }

    public static void parkNanos(Object blocker, long nanos) {
        parkNanos(nanos);
    }

    public static void parkUntil(long deadline) {
        U.park(true, deadline);
    }
}
