package java.lang;

import java.util.Arrays;
import jdk.internal.misc.Unsafe;
import jdk.internal.vm.Continuation;

/** The carriers of virtual threads, the queue for them, and the thread that wakes sleepers. */
final class Carriers {
    private static final Unsafe U = Unsafe.getUnsafe();
    /** How long a carrier that is not needed stays. */
    private static final long KEEP_NANOS = 30_000_000_000L;
    private static final int PARALLELISM = size("jdk.virtualThreadScheduler.parallelism", Runtime.getRuntime().availableProcessors());
    private static final int MAX_SIZE = size("jdk.virtualThreadScheduler.maxPoolSize", Math.max(PARALLELISM, 256));
    private static final ThreadGroup GROUP = VirtualThread.topGroup("CarrierThreads");

    /** Guards the queue and the counts; held for a few instructions only. */
    private static final Object LOCK = new Object();
    private static VirtualThread first;
    private static VirtualThread last;
    private static Carrier idle;
    /** Carriers that are neither idle nor blocked. */
    private static int running;
    private static int total;
    private static int made;

    private Carriers() {
    }

    private static int size(String property, int otherwise) {
        String text = System.getProperty(property);
        return text == null ? otherwise : Math.max(1, Integer.parseInt(text));
    }

    /** Gives {@code thread} a carrier, when one is free. */
    static void submit(VirtualThread thread) {
        Carrier spare;
        boolean inVirtual = Thread.currentThread().isVirtual();
        if (inVirtual) {
            Continuation.pin();
        }
        try {
            synchronized (LOCK) {
                if (last == null) {
                    first = thread;
                } else {
                    last.next = thread;
                }
                last = thread;
                spare = spare();
            }
            activate(spare);
        } finally {
            if (inVirtual) {
                Continuation.unpin();
            }
        }
    }

    /** With the lock: a carrier to activate, if one more may run. */
    private static Carrier spare() {
        if (running >= PARALLELISM || first == null) {
            return null;
        }
        Carrier spare = idle;
        if (spare != null) {
            idle = spare.below;
            spare.below = null;
            spare.isIdle = false;
        } else if (total < MAX_SIZE) {
            total++;
            spare = new Carrier(++made);
        } else {
            return null;
        }
        running++;
        return spare;
    }

    /** Without the lock. */
    private static void activate(Carrier carrier) {
        if (carrier == null) {
            return;
        }
        if (carrier.started) {
            U.unpark(carrier);
            return;
        }
        carrier.started = true;
        try {
            carrier.start();
        } catch (OutOfMemoryError e) {
            boolean none;
            synchronized (LOCK) {
                running--;
                total--;
                none = total == 0;
            }
            if (none) {
                throw e;
            }
        }
    }

    /** The current carrier is going to block. */
    static void beginBlocking() {
        Continuation.pin();
        try {
            Carrier spare;
            synchronized (LOCK) {
                running--;
                spare = spare();
            }
            activate(spare);
        } finally {
            Continuation.unpin();
        }
    }

    static void endBlocking() {
        Continuation.pin();
        try {
            synchronized (LOCK) {
                running++;
            }
        } finally {
            Continuation.unpin();
        }
    }

    /** A thread that runs virtual ones. */
    static final class Carrier extends Thread {
        private boolean started;
        private volatile boolean isIdle;
        /** The next idle one. */
        private Carrier below;

        Carrier(int number) {
            super(GROUP, "ForkJoinPool-1-worker-" + number, null, 0L, false);
            setDaemon(true);
            setContextClassLoader(ClassLoader.getSystemClassLoader());
        }

        void mount(VirtualThread thread) {
            setCurrentThread(thread);
        }

        /** Wakes it from what it waits for in the VM. */
        void interruptSelf() {
            interrupt0();
        }

        /** Called on this carrier. */
        void clearInterrupt() {
            if (interrupted) {
                clearInterruptEvent();
            }
        }

        @Override
        public void run() {
            for (VirtualThread thread = take(); thread != null; thread = take()) {
                try {
                    thread.runOn(this);
                } catch (Throwable e) {
                    // Out of memory between two virtual threads: the others go on.
                    dispatchUncaughtException(e);
                }
            }
        }

        /** The next to run; null when this carrier is no longer needed. */
        private VirtualThread take() {
            for (;;) {
                synchronized (LOCK) {
                    VirtualThread thread = first;
                    if (thread != null && running <= PARALLELISM) {
                        first = thread.next;
                        thread.next = null;
                        if (first == null) {
                            last = null;
                        }
                        return thread;
                    }
                    running--;
                    below = idle;
                    idle = this;
                    isIdle = true;
                }
                while (isIdle) {
                    U.park(false, KEEP_NANOS);
                    if (isIdle && leave()) {
                        return null;
                    }
                }
            }
        }

        private boolean leave() {
            synchronized (LOCK) {
                if (!isIdle || total <= PARALLELISM) {
                    return false;
                }
                if (idle == this) {
                    idle = below;
                } else {
                    Carrier above = idle;
                    while (above.below != this) {
                        above = above.below;
                    }
                    above.below = below;
                }
                total--;
                return true;
            }
        }
    }

    /** Wakes virtual threads in time; the lock guards a heap of those. */
    private static final class Timer extends Thread {
        private static final Timer ONLY = new Timer();
        private VirtualThread[] heap = new VirtualThread[16];
        private int size;
        private boolean started;

        Timer() {
            super(GROUP, "ForkJoinPool-1-delayScheduler", null, 0L, false);
            setDaemon(true);
            setContextClassLoader(ClassLoader.getSystemClassLoader());
        }

        void add(VirtualThread thread) {
            boolean begin;
            boolean isFirst;
            synchronized (this) {
                if (size == heap.length) {
                    heap = Arrays.copyOf(heap, size * 2);
                }
                up(size++, thread);
                isFirst = heap[0] == thread;
                begin = !started;
                started = true;
            }
            if (begin) {
                start();
            } else if (isFirst) {
                U.unpark(this);
            }
        }

        synchronized void remove(VirtualThread thread) {
            int at = thread.timerIndex;
            if (at >= 0) {
                removeAt(at);
            }
        }

        private void removeAt(int at) {
            heap[at].timerIndex = -1;
            VirtualThread moved = heap[--size];
            heap[size] = null;
            if (at < size) {
                down(at, moved);
                if (heap[at] == moved) {
                    up(at, moved);
                }
            }
        }

        private void up(int at, VirtualThread thread) {
            while (at > 0) {
                int parent = at - 1 >>> 1;
                if (heap[parent].wakeTime - thread.wakeTime <= 0) {
                    break;
                }
                put(at, heap[parent]);
                at = parent;
            }
            put(at, thread);
        }

        private void down(int at, VirtualThread thread) {
            for (int child = 2 * at + 1; child < size; child = 2 * at + 1) {
                if (child + 1 < size && heap[child + 1].wakeTime - heap[child].wakeTime < 0) {
                    child++;
                }
                if (thread.wakeTime - heap[child].wakeTime <= 0) {
                    break;
                }
                put(at, heap[child]);
                at = child;
            }
            put(at, thread);
        }

        private void put(int at, VirtualThread thread) {
            heap[at] = thread;
            thread.timerIndex = at;
        }

        @Override
        public void run() {
            for (;;) {
                VirtualThread due = null;
                long left = 0;
                synchronized (this) {
                    if (size > 0) {
                        left = heap[0].wakeTime - System.nanoTime();
                        if (left <= 0) {
                            due = heap[0];
                            removeAt(0);
                        }
                    }
                }
                if (due != null) {
                    due.timeUp();
                } else {
                    U.park(false, left);
                }
            }
        }
    }

    /** Calls {@code thread.timeUp()} after {@code nanos}. */
    static void wakeAfter(VirtualThread thread, long nanos) {
        thread.wakeTime = System.nanoTime() + Math.min(nanos, Long.MAX_VALUE / 2);
        Timer.ONLY.add(thread);
    }

    static void cancel(VirtualThread thread) {
        Timer.ONLY.remove(thread);
    }
}
