package java.lang.ref;

public abstract class Reference<T> {
    private T referent;
    /** Where the reference goes once cleared; NULL_QUEUE when there is no queue or it has gone already. */
    volatile ReferenceQueue<? super T> queue;
    /** The next one in its queue; itself at the end of it. */
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
        return next != null && queue == null;
    }

    public boolean enqueue() {
        clear0();
        return enqueueNow();
    }

    private boolean enqueueNow() {
        ReferenceQueue<? super T> target = queue;
        return target != null && target.enqueue(this);
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

    /** The thread's work: puts what the collector has cleared into its queues. */
    static void handlePending() {
        for (;;) {
            waitForReferencePendingList();
            Reference<?> pending = getAndClearReferencePendingList();
            while (pending != null) {
                Reference<?> reference = pending;
                pending = reference.discovered;
                reference.discovered = null;
                reference.enqueueNow();
            }
        }
    }
}
