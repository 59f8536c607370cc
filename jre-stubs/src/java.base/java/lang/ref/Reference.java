package java.lang.ref;

public abstract class Reference<T> {
    private T referent;
    /** Where the reference goes once cleared; null without a queue and when it was taken out, ENQUEUED when it is in. */
    volatile ReferenceQueue<? super T> queue;
    /** The next one in its queue; itself at the end of it, and once it was taken out. */
    @SuppressWarnings("rawtypes")
    volatile Reference next;
    /** The next one in the VM's pending list. */
    private transient Reference<?> discovered;

    Reference(T referent) {
        this(referent, null);
    }

    Reference(T referent, ReferenceQueue<? super T> queue) {
        this.referent = referent;
        this.queue = queue;
    }

    public T get() {
        return referent;
    }

    public final boolean refersTo(T object) {
        return refersTo0(object);
    }

    private native boolean refersTo0(Object object);

    public void clear() {
        clear0();
    }

    private native void clear0();

    @Deprecated(since = "16")
    public boolean isEnqueued() {
        return queue == ReferenceQueue.ENQUEUED;
    }

    public boolean enqueue() {
        clear0();
        return enqueueNow();
    }

    private boolean enqueueNow() {
        ReferenceQueue<? super T> target = queue;
        return target != null && target != ReferenceQueue.ENQUEUED && target.enqueue(this);
    }

    @Override
    protected Object clone() throws CloneNotSupportedException {
        throw new CloneNotSupportedException();
    }

    public static void reachabilityFence(Object object) {
    }

    private static native Reference<?> getAndClearReferencePendingList();

    private static native boolean hasReferencePendingList();

    private static native void waitForReferencePendingList();

    /** Whether the handler has taken references that are not in their queues yet. */
    private static boolean enqueuing;

    /** The thread's work: puts what the collector has cleared into its queues. */
    static void handlePending() {
        Object lock = ReferenceQueue.HANDLING;
        for (;;) {
            waitForReferencePendingList();
            Reference<?> pending;
            synchronized (lock) {
                pending = getAndClearReferencePendingList();
                enqueuing = true;
            }
            while (pending != null) {
                pending = pending.enqueueWithFollowers();
            }
            synchronized (lock) {
                enqueuing = false;
                lock.notifyAll();
            }
        }
    }

    /** Enqueues this one and those behind it in the pending list that go into the same queue, so that who waits there sees them together. */
    private Reference<?> enqueueWithFollowers() {
        ReferenceQueue<? super T> target = queue;
        Reference<?> reference = this;
        if (target == null || target == ReferenceQueue.ENQUEUED) {
            reference = discovered;
            discovered = null;
            return reference;
        }
        synchronized (target) {
            for (int count = 0; reference != null && reference.queue == target && count < 1000; count++) {
                Reference<?> now = reference;
                reference = now.discovered;
                now.discovered = null;
                now.enqueueNow();
            }
        }
        return reference;
    }

    /** Waits until what the collector has cleared so far is in its queues; false when interrupted, which the thread then still is. */
    static boolean awaitEnqueued() {
        Object lock = ReferenceQueue.HANDLING;
        synchronized (lock) {
            while (enqueuing || hasReferencePendingList()) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
        }
        return true;
    }
}
