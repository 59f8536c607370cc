package java.lang.ref;

import ijen.internal.Threads;

public class ReferenceQueue<T> {
    /** The queue of references that are in a queue. */
    static final ReferenceQueue<Object> ENQUEUED = new ReferenceQueue<>(null);

    /** Guards what the handler is at. */
    static final Object HANDLING = new Object();

    private static boolean handlerStarted;

    /** The newest reference. */
    private Reference<? extends T> head;

    public ReferenceQueue() {
        startHandler();
    }

    private ReferenceQueue(Void none) {
    }

    /** The handler thread exists from the first queue on: without queues nobody would need it. */
    static synchronized void startHandler() {
        if (handlerStarted) {
            return;
        }
        handlerStarted = true;
        Thread handler = new ReferenceHandler(systemGroup());
        handler.setDaemon(true);
        handler.setPriority(Thread.MAX_PRIORITY);
        handler.setContextClassLoader(null);
        handler.start();
    }

    static ThreadGroup systemGroup() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }

    private static final class ReferenceHandler extends Thread {
        ReferenceHandler(ThreadGroup group) {
            super(group, Threads.Own.REFERENCE_HANDLER, "Reference Handler", 0, false);
        }

        @Override
        public void run() {
            Reference.handlePending();
        }
    }

    @SuppressWarnings("unchecked")
    boolean enqueue(Reference<? extends T> reference) {
        synchronized (this) {
            if (reference.queue != this) {
                return false;
            }
            reference.next = head == null ? reference : head;
            head = reference;
            reference.queue = ENQUEUED;
            notifyAll();
            return true;
        }
    }

    boolean isEmpty() {
        return head == null;
    }

    /** The reference that came last. */
    @SuppressWarnings("unchecked")
    public synchronized Reference<? extends T> poll() {
        Reference<? extends T> first = head;
        if (first != null) {
            head = first.next == first ? null : first.next;
            first.queue = null;
            // Never null again, so that the collector leaves a FinalReference alone.
            first.next = first;
        }
        return first;
    }

    public Reference<? extends T> remove() throws InterruptedException {
        return remove(0);
    }

    public synchronized Reference<? extends T> remove(long timeout) throws IllegalArgumentException, InterruptedException {
        if (timeout < 0) {
            throw new IllegalArgumentException("Negative timeout value");
        }
        long end = timeout == 0 ? 0 : System.nanoTime() + timeout * 1000000;
        while (head == null) {
            long left = timeout == 0 ? 0 : (end - System.nanoTime() + 999999) / 1000000;
            if (left < 0 || timeout != 0 && left == 0) {
                return null;
            }
            wait(left);
        }
        return poll();
    }
}
