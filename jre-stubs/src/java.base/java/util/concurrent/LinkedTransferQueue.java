package java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractQueue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** An unbounded queue whose producers may wait until a consumer has what they gave. */
public class LinkedTransferQueue<E> extends AbstractQueue<E> implements TransferQueue<E>, Serializable {
    private static final long serialVersionUID = -3223113410248163686L;
    private transient DualQueue line = new DualQueue(true);

    public LinkedTransferQueue() {
    }

    public LinkedTransferQueue(Collection<? extends E> c) {
        addAll(c);
    }

    @Override
    public void put(E e) {
        line.transfer(Objects.requireNonNull(e), DualQueue.LEAVE, 0L);
    }

    @Override
    public boolean offer(E e, long timeout, TimeUnit unit) {
        put(e);
        return true;
    }

    @Override
    public boolean offer(E e) {
        put(e);
        return true;
    }

    @Override
    public boolean add(E e) {
        put(e);
        return true;
    }

    @Override
    public boolean tryTransfer(E e) {
        return line.transfer(Objects.requireNonNull(e), DualQueue.NOW, 0L) != null;
    }

    @Override
    public void transfer(E e) throws InterruptedException {
        Objects.requireNonNull(e);
        if (Thread.interrupted() || line.transfer(e, DualQueue.SYNC, 0L) == null) {
            Thread.interrupted();
            throw new InterruptedException();
        }
    }

    @Override
    public boolean tryTransfer(E e, long timeout, TimeUnit unit) throws InterruptedException {
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

    @SuppressWarnings("unchecked")
    private ArrayList<E> snapshot() {
        return (ArrayList<E>) line.snapshot();
    }

    @Override
    public String toString() {
        return snapshot().toString();
    }

    @Override
    public Object[] toArray() {
        return snapshot().toArray();
    }

    @Override
    public <T> T[] toArray(T[] a) {
        return snapshot().toArray(a);
    }

    @Override
    public Iterator<E> iterator() {
        return new SnapshotIterator<>(snapshot(), o -> line.remove(o, true));
    }

    @Override
    public Spliterator<E> spliterator() {
        return new QueueSpliterator<>(this, Long.MAX_VALUE);
    }

    @Override
    @SuppressWarnings("unchecked")
    public E peek() {
        return (E) line.peek();
    }

    @Override
    public boolean isEmpty() {
        return line.givers() == 0;
    }

    @Override
    public boolean hasWaitingConsumer() {
        return line.takers() > 0;
    }

    @Override
    public int size() {
        return line.givers();
    }

    @Override
    public int getWaitingConsumerCount() {
        return line.takers();
    }

    @Override
    public boolean remove(Object o) {
        return o != null && line.remove(o, false);
    }

    @Override
    public boolean contains(Object o) {
        return o != null && line.snapshot().contains(o);
    }

    @Override
    public int remainingCapacity() {
        return Integer.MAX_VALUE;
    }

    private boolean removeWhere(Predicate<? super E> filter) {
        boolean changed = false;
        for (E e : snapshot()) {
            changed |= filter.test(e) && line.remove(e, true);
        }
        return changed;
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        return removeWhere(filter);
    }

    @Override
    public boolean removeAll(Collection<?> c) {
        Objects.requireNonNull(c);
        return removeWhere(c::contains);
    }

    @Override
    public boolean retainAll(Collection<?> c) {
        Objects.requireNonNull(c);
        return removeWhere(e -> !c.contains(e));
    }

    @Override
    public void clear() {
        removeWhere(e -> true);
    }

    @Override
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        snapshot().forEach(action);
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        s.defaultWriteObject();
        for (Object o : toArray()) {
            s.writeObject(o);
        }
        s.writeObject(null);
    }

    @SuppressWarnings("unchecked")
    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        line = new DualQueue(true);
        for (Object o; (o = s.readObject()) != null;) {
            add((E) o);
        }
    }
}
