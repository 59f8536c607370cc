package java.util.concurrent.atomic;

import jdk.internal.misc.Unsafe;

/** A reference with a mark; the two change together, atomically. */
public class AtomicMarkableReference<V> {
    private static final Unsafe U = Unsafe.getUnsafe();
    private static final long PAIR = U.objectFieldOffset(AtomicMarkableReference.class, "pair");

    private static final class Pair<T> {
        final T reference;
        final boolean mark;

        Pair(T reference, boolean mark) {
            this.reference = reference;
            this.mark = mark;
        }
    }

    private volatile Pair<V> pair;

    public AtomicMarkableReference(V initialRef, boolean initialMark) {
        pair = new Pair<>(initialRef, initialMark);
    }

    public V getReference() {
        return pair.reference;
    }

    public boolean isMarked() {
        return pair.mark;
    }

    public V get(boolean[] markHolder) {
        Pair<V> now = pair;
        markHolder[0] = now.mark;
        return now.reference;
    }

    public boolean weakCompareAndSet(V expectedReference, V newReference, boolean expectedMark, boolean newMark) {
        return compareAndSet(expectedReference, newReference, expectedMark, newMark);
    }

    public boolean compareAndSet(V expectedReference, V newReference, boolean expectedMark, boolean newMark) {
        Pair<V> now = pair;
        if (now.reference != expectedReference || now.mark != expectedMark) {
            return false;
        }
        return now.reference == newReference && now.mark == newMark || swap(now, newReference, newMark);
    }

    public void set(V newReference, boolean newMark) {
        Pair<V> now = pair;
        if (now.reference != newReference || now.mark != newMark) {
            pair = new Pair<>(newReference, newMark);
        }
    }

    public boolean attemptMark(V expectedReference, boolean newMark) {
        Pair<V> now = pair;
        return now.reference == expectedReference && (now.mark == newMark || swap(now, expectedReference, newMark));
    }

    private boolean swap(Pair<V> old, V reference, boolean mark) {
        return U.compareAndSetReference(this, PAIR, old, new Pair<>(reference, mark));
    }
}
