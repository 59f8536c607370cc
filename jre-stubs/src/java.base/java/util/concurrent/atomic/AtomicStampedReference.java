package java.util.concurrent.atomic;

import jdk.internal.misc.Unsafe;

/** A reference with a stamp; the two change together, atomically. */
public class AtomicStampedReference<V> {
    private static final Unsafe U = Unsafe.getUnsafe();
    private static final long PAIR = U.objectFieldOffset(AtomicStampedReference.class, "pair");

    private static final class Pair<T> {
        final T reference;
        final int stamp;

        Pair(T reference, int stamp) {
            this.reference = reference;
            this.stamp = stamp;
        }
    }

    private volatile Pair<V> pair;

    public AtomicStampedReference(V initialRef, int initialStamp) {
        pair = new Pair<>(initialRef, initialStamp);
    }

    public V getReference() {
        return pair.reference;
    }

    public int getStamp() {
        return pair.stamp;
    }

    public V get(int[] stampHolder) {
        Pair<V> now = pair;
        stampHolder[0] = now.stamp;
        return now.reference;
    }

    public boolean weakCompareAndSet(V expectedReference, V newReference, int expectedStamp, int newStamp) {
        return compareAndSet(expectedReference, newReference, expectedStamp, newStamp);
    }

    public boolean compareAndSet(V expectedReference, V newReference, int expectedStamp, int newStamp) {
        Pair<V> now = pair;
        if (now.reference != expectedReference || now.stamp != expectedStamp) {
            return false;
        }
        return now.reference == newReference && now.stamp == newStamp || swap(now, newReference, newStamp);
    }

    public void set(V newReference, int newStamp) {
        Pair<V> now = pair;
        if (now.reference != newReference || now.stamp != newStamp) {
            pair = new Pair<>(newReference, newStamp);
        }
    }

    public boolean attemptStamp(V expectedReference, int newStamp) {
        Pair<V> now = pair;
        return now.reference == expectedReference && (now.stamp == newStamp || swap(now, expectedReference, newStamp));
    }

    private boolean swap(Pair<V> old, V reference, int stamp) {
        return U.compareAndSetReference(this, PAIR, old, new Pair<>(reference, stamp));
    }
}
