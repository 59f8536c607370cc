package java.lang.ref;

public class SoftReference<T> extends Reference<T> {
    /** Milliseconds, written by the collector. */
    private static long clock;

    private long timestamp;

    public SoftReference(T referent) {
        super(referent);
        timestamp = clock;
    }

    public SoftReference(T referent, ReferenceQueue<? super T> queue) {
        super(referent, queue);
        timestamp = clock;
    }

    @Override
    public T get() {
        T object = super.get();
        if (object != null && timestamp != clock) {
            timestamp = clock;
        }
        return object;
    }
}
