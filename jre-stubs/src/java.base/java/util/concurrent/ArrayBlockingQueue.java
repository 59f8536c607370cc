package java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractQueue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A bounded queue in a ring. */
public class ArrayBlockingQueue<E> extends AbstractQueue<E> implements BlockingQueue<E>, Serializable {
    private static final long serialVersionUID = -817911632652898426L;
    private final Object[] items;
    private final ReentrantLock lock;
    private final Condition notEmpty;
    private final Condition notFull;
    private int first;
    private int count;

    public ArrayBlockingQueue(int capacity) {
        this(capacity, false);
    }

    public ArrayBlockingQueue(int capacity, boolean fair) {
        if (capacity <= 0) {
            throw new IllegalArgumentException();
        }
        items = new Object[capacity];
        lock = new ReentrantLock(fair);
        notEmpty = lock.newCondition();
        notFull = lock.newCondition();
    }

    public ArrayBlockingQueue(int capacity, boolean fair, Collection<? extends E> c) {
        this(capacity, fair);
        for (E e : c) {
            if (!offer(e)) {
                throw new IllegalArgumentException();
            }
        }
    }

    private int at(int index) {
        int i = first + index;
        return i < items.length ? i : i - items.length;
    }

    private void append(E e) {
        items[at(count++)] = e;
        notEmpty.signal();
    }

    @SuppressWarnings("unchecked")
    private E removeFirst() {
        E e = (E) items[first];
        items[first] = null;
        first = at(1);
        count--;
        notFull.signal();
        return e;
    }

    private void removeAt(int index) {
        for (int i = index; i < count - 1; i++) {
            items[at(i)] = items[at(i + 1)];
        }
        items[at(--count)] = null;
        notFull.signal();
    }

    @Override
    public boolean add(E e) {
        return super.add(e);
    }

    @Override
    public boolean offer(E e) {
        Objects.requireNonNull(e);
        lock.lock();
        try {
            if (count == items.length) {
                return false;
            }
            append(e);
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void put(E e) throws InterruptedException {
        Objects.requireNonNull(e);
        lock.lockInterruptibly();
        try {
            while (count == items.length) {
                notFull.await();
            }
            append(e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean offer(E e, long timeout, TimeUnit unit) throws InterruptedException {
        Objects.requireNonNull(e);
        long nanos = unit.toNanos(timeout);
        lock.lockInterruptibly();
        try {
            while (count == items.length) {
                if (nanos <= 0L) {
                    return false;
                }
                nanos = notFull.awaitNanos(nanos);
            }
            append(e);
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E poll() {
        lock.lock();
        try {
            return count == 0 ? null : removeFirst();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (count == 0) {
                notEmpty.await();
            }
            return removeFirst();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        long nanos = unit.toNanos(timeout);
        lock.lockInterruptibly();
        try {
            while (count == 0) {
                if (nanos <= 0L) {
                    return null;
                }
                nanos = notEmpty.awaitNanos(nanos);
            }
            return removeFirst();
        } finally {
            lock.unlock();
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public E peek() {
        lock.lock();
        try {
            return (E) items[first];
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int size() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int remainingCapacity() {
        lock.lock();
        try {
            return items.length - count;
        } finally {
            lock.unlock();
        }
    }

    private int indexOf(Object o) {
        for (int i = 0; i < count; i++) {
            if (o.equals(items[at(i)])) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean remove(Object o) {
        if (o == null) {
            return false;
        }
        lock.lock();
        try {
            int index = indexOf(o);
            if (index >= 0) {
                removeAt(index);
            }
            return index >= 0;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean contains(Object o) {
        if (o == null) {
            return false;
        }
        lock.lock();
        try {
            return indexOf(o) >= 0;
        } finally {
            lock.unlock();
        }
    }

    @SuppressWarnings("unchecked")
    private ArrayList<E> snapshot() {
        lock.lock();
        try {
            ArrayList<E> list = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                list.add((E) items[at(i)]);
            }
            return list;
        } finally {
            lock.unlock();
        }
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
    public String toString() {
        return snapshot().toString();
    }

    @Override
    public void clear() {
        lock.lock();
        try {
            while (count > 0) {
                removeFirst();
            }
        } finally {
            lock.unlock();
        }
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
        lock.lock();
        try {
            int n = Math.max(0, Math.min(maxElements, count));
            for (int i = 0; i < n; i++) {
                @SuppressWarnings("unchecked")
                E e = (E) items[first];
                c.add(e);
                removeFirst();
            }
            return n;
        } finally {
            lock.unlock();
        }
    }

    private boolean removeSame(Object o) {
        lock.lock();
        try {
            for (int i = 0; i < count; i++) {
                if (items[at(i)] == o) {
                    removeAt(i);
                    return true;
                }
            }
            return false;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Iterator<E> iterator() {
        return new SnapshotIterator<>(snapshot(), this::removeSame);
    }

    @Override
    public Spliterator<E> spliterator() {
        return Spliterators.spliterator(this,
                Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.CONCURRENT);
    }

    @Override
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        snapshot().forEach(action);
    }

    private boolean removeWhere(Predicate<? super E> filter) {
        lock.lock();
        try {
            int kept = 0;
            int before = count;
            boolean[] gone = new boolean[before];
            for (int i = 0; i < before; i++) {
                @SuppressWarnings("unchecked")
                E e = (E) items[at(i)];
                gone[i] = filter.test(e);
            }
            for (int i = 0; i < before; i++) {
                if (!gone[i]) {
                    items[at(kept++)] = items[at(i)];
                }
            }
            for (int i = kept; i < before; i++) {
                items[at(i)] = null;
                notFull.signal();
            }
            count = kept;
            return kept < before;
        } finally {
            lock.unlock();
        }
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
}
