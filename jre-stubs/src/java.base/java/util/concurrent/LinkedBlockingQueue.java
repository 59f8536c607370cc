package java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractQueue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A linked queue with an optional bound; one lock at each end. The head is a node without an item. */
public class LinkedBlockingQueue<E> extends AbstractQueue<E> implements BlockingQueue<E>, Serializable {
    private static final long serialVersionUID = -6903933977591709194L;
    private static final class Node<E> {
        E item;
        Node<E> next;

        Node(E item) {
            this.item = item;
        }
    }

    private final int capacity;
    private final AtomicInteger count = new AtomicInteger();
    private final ReentrantLock takeLock = new ReentrantLock();
    private final Condition notEmpty = takeLock.newCondition();
    private final ReentrantLock putLock = new ReentrantLock();
    private final Condition notFull = putLock.newCondition();
    private transient Node<E> head = new Node<>(null);
    private transient Node<E> last = head;

    public LinkedBlockingQueue() {
        this(Integer.MAX_VALUE);
    }

    public LinkedBlockingQueue(int capacity) {
        if (capacity <= 0) {
            throw new IllegalArgumentException();
        }
        this.capacity = capacity;
    }

    public LinkedBlockingQueue(Collection<? extends E> c) {
        this();
        for (E e : c) {
            add(e);
        }
    }

    private void signalNotEmpty() {
        takeLock.lock();
        try {
            notEmpty.signal();
        } finally {
            takeLock.unlock();
        }
    }

    private void signalNotFull() {
        putLock.lock();
        try {
            notFull.signal();
        } finally {
            putLock.unlock();
        }
    }

    /** Under the put lock; answers whether the queue was empty. */
    private boolean append(E e) {
        Node<E> node = new Node<>(e);
        last.next = node;
        last = node;
        int before = count.getAndIncrement();
        if (before + 1 < capacity) {
            notFull.signal();
        }
        return before == 0;
    }

    private boolean offer(E e, boolean timed, long nanos) throws InterruptedException {
        boolean wasEmpty;
        putLock.lockInterruptibly();
        try {
            while (count.get() == capacity) {
                if (!timed) {
                    notFull.await();
                } else if (nanos <= 0L) {
                    return false;
                } else {
                    nanos = notFull.awaitNanos(nanos);
                }
            }
            wasEmpty = append(e);
        } finally {
            putLock.unlock();
        }
        if (wasEmpty) {
            signalNotEmpty();
        }
        return true;
    }

    @Override
    public void put(E e) throws InterruptedException {
        offer(Objects.requireNonNull(e), false, 0L);
    }

    @Override
    public boolean offer(E e, long timeout, TimeUnit unit) throws InterruptedException {
        return offer(Objects.requireNonNull(e), true, unit.toNanos(timeout));
    }

    @Override
    public boolean offer(E e) {
        Objects.requireNonNull(e);
        if (count.get() == capacity) {
            return false;
        }
        boolean wasEmpty;
        putLock.lock();
        try {
            if (count.get() == capacity) {
                return false;
            }
            wasEmpty = append(e);
        } finally {
            putLock.unlock();
        }
        if (wasEmpty) {
            signalNotEmpty();
        }
        return true;
    }

    /** Under the take lock, where there is something. */
    private E dequeue() {
        Node<E> first = head.next;
        head.next = null;
        head = first;
        E e = first.item;
        first.item = null;
        return e;
    }

    private E poll(boolean timed, long nanos) throws InterruptedException {
        E e;
        int before;
        takeLock.lockInterruptibly();
        try {
            while (count.get() == 0) {
                if (!timed) {
                    notEmpty.await();
                } else if (nanos <= 0L) {
                    return null;
                } else {
                    nanos = notEmpty.awaitNanos(nanos);
                }
            }
            e = dequeue();
            before = count.getAndDecrement();
            if (before > 1) {
                notEmpty.signal();
            }
        } finally {
            takeLock.unlock();
        }
        if (before == capacity) {
            signalNotFull();
        }
        return e;
    }

    @Override
    public E take() throws InterruptedException {
        return poll(false, 0L);
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        return poll(true, unit.toNanos(timeout));
    }

    @Override
    public E poll() {
        if (count.get() == 0) {
            return null;
        }
        E e;
        int before;
        takeLock.lock();
        try {
            if (count.get() == 0) {
                return null;
            }
            e = dequeue();
            before = count.getAndDecrement();
            if (before > 1) {
                notEmpty.signal();
            }
        } finally {
            takeLock.unlock();
        }
        if (before == capacity) {
            signalNotFull();
        }
        return e;
    }

    @Override
    public E peek() {
        takeLock.lock();
        try {
            return count.get() == 0 ? null : head.next.item;
        } finally {
            takeLock.unlock();
        }
    }

    @Override
    public int size() {
        return count.get();
    }

    @Override
    public int remainingCapacity() {
        return capacity - count.get();
    }

    private void lockBoth() {
        putLock.lock();
        takeLock.lock();
    }

    private void unlockBoth() {
        takeLock.unlock();
        putLock.unlock();
    }

    /** Under both locks. */
    private void unlink(Node<E> node, Node<E> before) {
        node.item = null;
        before.next = node.next;
        if (last == node) {
            last = before;
        }
        if (count.getAndDecrement() == capacity) {
            notFull.signal();
        }
    }

    private boolean removeFirst(Predicate<Object> which) {
        lockBoth();
        try {
            for (Node<E> before = head, n = before.next; n != null; before = n, n = n.next) {
                if (which.test(n.item)) {
                    unlink(n, before);
                    return true;
                }
            }
            return false;
        } finally {
            unlockBoth();
        }
    }

    @Override
    public boolean remove(Object o) {
        return o != null && removeFirst(o::equals);
    }

    private ArrayList<E> snapshot() {
        lockBoth();
        try {
            ArrayList<E> list = new ArrayList<>(count.get());
            for (Node<E> n = head.next; n != null; n = n.next) {
                list.add(n.item);
            }
            return list;
        } finally {
            unlockBoth();
        }
    }

    @Override
    public boolean contains(Object o) {
        return o != null && snapshot().contains(o);
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
        removeWhere(e -> true);
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
        boolean wasFull = false;
        takeLock.lock();
        try {
            int n = Math.max(0, Math.min(maxElements, count.get()));
            for (int i = 0; i < n; i++) {
                c.add(head.next.item);
                dequeue();
                wasFull |= count.getAndDecrement() == capacity;
            }
            return n;
        } finally {
            takeLock.unlock();
            if (wasFull) {
                signalNotFull();
            }
        }
    }

    @Override
    public Iterator<E> iterator() {
        return new SnapshotIterator<>(snapshot(), o -> removeFirst(e -> e == o));
    }

    @Override
    public Spliterator<E> spliterator() {
        return new QueueSpliterator<>(this, size());
    }

    @Override
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        snapshot().forEach(action);
    }

    private boolean removeWhere(Predicate<? super E> filter) {
        lockBoth();
        try {
            boolean changed = false;
            for (Node<E> before = head, n = before.next; n != null; n = before.next) {
                if (filter.test(n.item)) {
                    unlink(n, before);
                    changed = true;
                } else {
                    before = n;
                }
            }
            return changed;
        } finally {
            unlockBoth();
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
        count.set(0);
        head = new Node<>(null);
        last = head;
        for (Object o; (o = s.readObject()) != null;) {
            add((E) o);
        }
    }
}
