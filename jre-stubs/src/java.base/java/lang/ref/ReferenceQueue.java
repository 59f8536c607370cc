package java.lang.ref;

public class ReferenceQueue<T> {
    private static boolean handlerStarted;

    private Reference<? extends T> head;
    private Reference<? extends T> tail;

    public ReferenceQueue() {
        startHandler();
    }

    /** The handler thread exists from the first queue on: without queues nobody would need it. */
    private static synchronized void startHandler() {
        if (handlerStarted) {
            return;
        }
        handlerStarted = true;
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        Thread handler = new Handler(group);
        handler.setDaemon(true);
        handler.setPriority(Thread.MAX_PRIORITY);
        handler.start();
    }

    private static final class Handler extends Thread {
        Handler(ThreadGroup group) {
            super(group, "Reference Handler");
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
            reference.queue = null;
            reference.next = reference;
            if (tail == null) {
                head = reference;
            } else {
                tail.next = reference;
            }
            tail = reference;
            notifyAll();
            return true;
        }
    }

    @SuppressWarnings("unchecked")
    public synchronized Reference<? extends T> poll() {
        Reference<? extends T> first = head;
        if (first != null) {
            head = first.next == first ? null : first.next;
            if (head == null) {
                tail = null;
            }
            first.next = null;
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
