package java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractQueue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A deque with an optional bound; one lock guards it. */
public class LinkedBlockingDeque<E> extends AbstractQueue<E> implements BlockingDeque<E>, Serializable {
    private static final long serialVersionUID = -387911632671998426L;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private final Condition notFull = lock.newCondition();
    private transient ArrayDeque<E> items = new ArrayDeque<>();
    private final int capacity;

    public LinkedBlockingDeque() {
        this(Integer.MAX_VALUE);
    }

    public LinkedBlockingDeque(int capacity) {
        if (capacity <= 0) {
            throw new IllegalArgumentException();
        }
        this.capacity = capacity;
    }

    public LinkedBlockingDeque(Collection<? extends E> c) {
        this();
        addAll(c);
    }

    private boolean insert(E e, boolean front) {
        if (items.size() >= capacity) {
            return false;
        }
        if (front) {
            items.addFirst(e);
        } else {
            items.addLast(e);
        }
        notEmpty.signal();
        return true;
    }

    private E extract(boolean front) {
        E e = front ? items.pollFirst() : items.pollLast();
        if (e != null) {
            notFull.signal();
        }
        return e;
    }

    private boolean offer(E e, boolean front) {
        Objects.requireNonNull(e);
        lock.lock();
        try {
            return insert(e, front);
        } finally {
            lock.unlock();
        }
    }

    private boolean offer(E e, boolean front, boolean timed, long nanos) throws InterruptedException {
        Objects.requireNonNull(e);
        lock.lockInterruptibly();
        try {
            while (!insert(e, front)) {
                if (!timed) {
                    notFull.await();
                } else if (nanos <= 0L) {
                    return false;
                } else {
                    nanos = notFull.awaitNanos(nanos);
                }
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    private E poll(boolean front) {
        lock.lock();
        try {
            return extract(front);
        } finally {
            lock.unlock();
        }
    }

    private E poll(boolean front, boolean timed, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            E e;
            while ((e = extract(front)) == null) {
                if (!timed) {
                    notEmpty.await();
                } else if (nanos <= 0L) {
                    return null;
                } else {
                    nanos = notEmpty.awaitNanos(nanos);
                }
            }
            return e;
        } finally {
            lock.unlock();
        }
    }

    private static <T> T present(T e) {
        if (e == null) {
            throw new NoSuchElementException();
        }
        return e;
    }

    private static void added(boolean done) {
        if (!done) {
            throw new IllegalStateException("Deque full");
        }
    }

    @Override
    public void addFirst(E e) {
        added(offerFirst(e));
    }

    @Override
    public void addLast(E e) {
        added(offerLast(e));
    }

    @Override
    public boolean offerFirst(E e) {
        return offer(e, true);
    }

    @Override
    public boolean offerLast(E e) {
        return offer(e, false);
    }

    @Override
    public void putFirst(E e) throws InterruptedException {
        offer(e, true, false, 0L);
    }

    @Override
    public void putLast(E e) throws InterruptedException {
        offer(e, false, false, 0L);
    }

    @Override
    public boolean offerFirst(E e, long timeout, TimeUnit unit) throws InterruptedException {
        return offer(e, true, true, unit.toNanos(timeout));
    }

    @Override
    public boolean offerLast(E e, long timeout, TimeUnit unit) throws InterruptedException {
        return offer(e, false, true, unit.toNanos(timeout));
    }

    @Override
    public E removeFirst() {
        return present(pollFirst());
    }

    @Override
    public E removeLast() {
        return present(pollLast());
    }

    @Override
    public E pollFirst() {
        return poll(true);
    }

    @Override
    public E pollLast() {
        return poll(false);
    }

    @Override
    public E takeFirst() throws InterruptedException {
        return poll(true, false, 0L);
    }

    @Override
    public E takeLast() throws InterruptedException {
        return poll(false, false, 0L);
    }

    @Override
    public E pollFirst(long timeout, TimeUnit unit) throws InterruptedException {
        return poll(true, true, unit.toNanos(timeout));
    }

    @Override
    public E pollLast(long timeout, TimeUnit unit) throws InterruptedException {
        return poll(false, true, unit.toNanos(timeout));
    }

    @Override
    public E getFirst() {
        return present(peekFirst());
    }

    @Override
    public E getLast() {
        return present(peekLast());
    }

    @Override
    public E peekFirst() {
        lock.lock();
        try {
            return items.peekFirst();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E peekLast() {
        lock.lock();
        try {
            return items.peekLast();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean removeFirstOccurrence(Object o) {
        lock.lock();
        try {
            boolean removed = items.removeFirstOccurrence(o);
            if (removed) {
                notFull.signal();
            }
            return removed;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean removeLastOccurrence(Object o) {
        lock.lock();
        try {
            boolean removed = items.removeLastOccurrence(o);
            if (removed) {
                notFull.signal();
            }
            return removed;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean add(E e) {
        addLast(e);
        return true;
    }

    @Override
    public boolean offer(E e) {
        return offerLast(e);
    }

    @Override
    public void put(E e) throws InterruptedException {
        putLast(e);
    }

    @Override
    public boolean offer(E e, long timeout, TimeUnit unit) throws InterruptedException {
        return offerLast(e, timeout, unit);
    }

    @Override
    public E remove() {
        return removeFirst();
    }

    @Override
    public E poll() {
        return pollFirst();
    }

    @Override
    public E take() throws InterruptedException {
        return takeFirst();
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        return pollFirst(timeout, unit);
    }

    @Override
    public E element() {
        return getFirst();
    }

    @Override
    public E peek() {
        return peekFirst();
    }

    @Override
    public int remainingCapacity() {
        return capacity - size();
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
            int n = Math.max(0, Math.min(maxElements, items.size()));
            for (int i = 0; i < n; i++) {
                c.add(items.peekFirst());
                extract(true);
            }
            return n;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void push(E e) {
        addFirst(e);
    }

    @Override
    public E pop() {
        return removeFirst();
    }

    @Override
    public boolean remove(Object o) {
        return removeFirstOccurrence(o);
    }

    @Override
    public int size() {
        lock.lock();
        try {
            return items.size();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean contains(Object o) {
        lock.lock();
        try {
            return items.contains(o);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean addAll(Collection<? extends E> c) {
        if (c == this) {
            throw new IllegalArgumentException();
        }
        boolean changed = false;
        for (E e : c) {
            add(e);
            changed = true;
        }
        return changed;
    }

    private ArrayList<E> snapshot() {
        lock.lock();
        try {
            return new ArrayList<>(items);
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
            items.clear();
            notFull.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void removeSame(Object o) {
        boolean[] found = new boolean[1];
        removeWhere(e -> !found[0] && (found[0] = e == o));
    }

    @Override
    public Iterator<E> iterator() {
        return new SnapshotIterator<>(snapshot(), this::removeSame);
    }

    @Override
    public Iterator<E> descendingIterator() {
        ArrayList<E> list = snapshot();
        Collections.reverse(list);
        return new SnapshotIterator<>(list, this::removeSame);
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
        lock.lock();
        try {
            boolean removed = items.removeIf(filter);
            if (removed) {
                notFull.signalAll();
            }
            return removed;
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
        items = new ArrayDeque<>();
        for (Object o; (o = s.readObject()) != null;) {
            add((E) o);
        }
    }
}
