package java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractQueue;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;

/** A queue without room: every put waits for a take. */
public class SynchronousQueue<E> extends AbstractQueue<E> implements BlockingQueue<E>, Serializable {
    private static final long serialVersionUID = -3223113410248163686L;
    private final transient DualQueue line;

    public SynchronousQueue() {
        this(false);
    }

    public SynchronousQueue(boolean fair) {
        line = new DualQueue(fair);
    }

    @Override
    public void put(E e) throws InterruptedException {
        if (Thread.interrupted() || line.transfer(Objects.requireNonNull(e), DualQueue.SYNC, 0L) == null) {
            Thread.interrupted();
            throw new InterruptedException();
        }
    }

    @Override
    public boolean offer(E e, long timeout, TimeUnit unit) throws InterruptedException {
        Objects.requireNonNull(e);
        if (line.transfer(e, DualQueue.TIMED, unit.toNanos(timeout)) != null) {
            return true;
        }
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return false;
    }

    @Override
    public boolean offer(E e) {
        return line.transfer(Objects.requireNonNull(e), DualQueue.NOW, 0L) != null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E take() throws InterruptedException {
        Object e = Thread.interrupted() ? null : line.transfer(null, DualQueue.SYNC, 0L);
        if (e == null) {
            Thread.interrupted();
            throw new InterruptedException();
        }
        return (E) e;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        Object e = line.transfer(null, DualQueue.TIMED, unit.toNanos(timeout));
        if (e == null && Thread.interrupted()) {
            throw new InterruptedException();
        }
        return (E) e;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E poll() {
        return (E) line.transfer(null, DualQueue.NOW, 0L);
    }

    @Override
    public boolean isEmpty() {
        return true;
    }

    @Override
    public int size() {
        return 0;
    }

    @Override
    public int remainingCapacity() {
        return 0;
    }

    @Override
    public void clear() {
    }

    @Override
    public boolean contains(Object o) {
        return false;
    }

    @Override
    public boolean remove(Object o) {
        return false;
    }

    @Override
    public boolean containsAll(Collection<?> c) {
        return c.isEmpty();
    }

    @Override
    public boolean removeAll(Collection<?> c) {
        return false;
    }

    @Override
    public boolean retainAll(Collection<?> c) {
        return false;
    }

    @Override
    public E peek() {
        return null;
    }

    @Override
    public Iterator<E> iterator() {
        return Collections.emptyIterator();
    }

    @Override
    public Spliterator<E> spliterator() {
        return Spliterators.emptySpliterator();
    }

    @Override
    public Object[] toArray() {
        return new Object[0];
    }

    @Override
    public <T> T[] toArray(T[] a) {
        if (a.length > 0) {
            a[0] = null;
        }
        return a;
    }

    @Override
    public String toString() {
        return "[]";
    }

    @Override
    public int drainTo(Collection<? super E> c) {
        return drainTo(c, Integer.MAX_VALUE);
    }

    @Override
    public int drainTo(Collection<? super E> c, int maxElements) {
        Objects.requireNonNull(c);
        if (c == this) {
            throw new IllegalArgumentException();
        }
        int n = 0;
        for (E e; n < maxElements && (e = poll()) != null; n++) {
            c.add(e);
        }
        return n;
    }
}
