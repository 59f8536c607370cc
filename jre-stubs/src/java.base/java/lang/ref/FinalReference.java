package java.lang.ref;

/** Notices that an object is to be finalized: the collector enqueues it, but keeps the object. */
class FinalReference<T> extends Reference<T> {
    FinalReference(T referent, ReferenceQueue<? super T> queue) {
        super(referent, queue);
    }

    @Override
    public boolean enqueue() {
        throw new InternalError("should never reach here");
    }
}
