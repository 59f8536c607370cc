package java.lang.ref;

import ijen.internal.Finalization;
import ijen.internal.Threads;

/** Holds an object that has a finalizer until that has run (JLS 12.6). */
final class Finalizer extends FinalReference<Object> {
    private static final ReferenceQueue<Object> queue = new ReferenceQueue<>();
    private static final Object lock = new Object();
    /** Longest time in milliseconds that runFinalization waits for a finalizer that another thread runs. */
    private static final long PATIENCE = 500;

    /** The newest of the finalizers that have not run; the list is linked through next and prev. */
    private static Finalizer unfinalized;
    private static boolean started;
    /** How many finalizers run at the moment. */
    private static int running;

    private Finalizer next;
    private Finalizer prev;

    private Finalizer(Object object) {
        super(object, queue);
        synchronized (lock) {
            next = unfinalized;
            if (next != null) {
                next.prev = this;
            }
            unfinalized = this;
        }
    }

    static native boolean isFinalizationEnabled();

    /** The VM calls this when the constructor of Object is through with an object that has a finalizer. */
    static void register(Object object) {
        new Finalizer(object);
        if (!started) {
            start();
        }
    }

    /** The thread exists from the first object on that needs it, or from when somebody looks at the threads. */
    static void start() {
        synchronized (lock) {
            if (started) {
                return;
            }
            started = true;
        }
        Thread worker = new FinalizerThread(ReferenceQueue.systemGroup());
        worker.setPriority(Thread.MAX_PRIORITY - 2);
        worker.setDaemon(true);
        worker.setContextClassLoader(null);
        try {
            worker.start();
        } catch (OutOfMemoryError e) {
            // Tried again with the next object.
            started = false;
        }
    }

    /** For those who look at all threads. */
    static void startThreads() {
        ReferenceQueue.startHandler();
        if (!started && isFinalizationEnabled()) {
            start();
        }
    }

    static void runFinalization() {
        if (!started || !Reference.awaitEnqueued()) {
            return;
        }
        if (!queue.isEmpty()) {
            Thread helper = new SecondaryFinalizer(ReferenceQueue.systemGroup());
            helper.setPriority(Thread.MAX_PRIORITY - 2);
            helper.setContextClassLoader(null);
            helper.start();
            try {
                helper.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        if (Thread.currentThread() instanceof FinalizerThread) {
            return;
        }
        long end = System.nanoTime() + PATIENCE * 1000000;
        synchronized (lock) {
            for (long left = PATIENCE; running > 0 && left > 0; left = (end - System.nanoTime()) / 1000000) {
                try {
                    lock.wait(left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    private void runFinalizer() {
        synchronized (lock) {
            if (next == this) {
                return;
            }
            if (prev == null) {
                unfinalized = next;
            } else {
                prev.next = next;
            }
            if (next != null) {
                next.prev = prev;
            }
            prev = null;
            next = this;
            running++;
        }
        try {
            Finalization.invokeFinalize(get());
        } catch (Throwable e) {
            // JLS 12.6: ignored.
        }
        super.clear();
        synchronized (lock) {
            running--;
            lock.notifyAll();
        }
    }

    private static final class FinalizerThread extends Thread {
        FinalizerThread(ThreadGroup group) {
            super(group, Threads.Own.FINALIZER, "Finalizer", 0, false);
        }

        @Override
        public void run() {
            for (;;) {
                try {
                    ((Finalizer) queue.remove()).runFinalizer();
                } catch (InterruptedException e) {
                    // Nobody asks this thread to end.
                }
            }
        }
    }

    private static final class SecondaryFinalizer extends Thread {
        SecondaryFinalizer(ThreadGroup group) {
            super(group, null, "Secondary finalizer", 0, false);
        }

        @Override
        public void run() {
            for (Finalizer next; (next = (Finalizer) queue.poll()) != null;) {
                next.runFinalizer();
            }
        }
    }
}
