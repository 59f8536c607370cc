package java.util.concurrent;

import java.util.AbstractQueue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A queue whose head comes out when its delay is over. */
public class DelayQueue<E extends Delayed> extends AbstractQueue<E> implements BlockingQueue<E> {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition available = lock.newCondition();
    private final PriorityQueue<E> heap = new PriorityQueue<>();

    public DelayQueue() {
    }

    public DelayQueue(Collection<? extends E> c) {
        addAll(c);
    }

    @Override
    public boolean add(E e) {
        return offer(e);
    }

    @Override
    public boolean offer(E e) {
        lock.lock();
        try {
            heap.offer(e);
            if (heap.peek() == e) {
                available.signal();
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void put(E e) {
        offer(e);
    }

    @Override
    public boolean offer(E e, long timeout, TimeUnit unit) {
        return offer(e);
    }

    private E due() {
        E first = heap.peek();
        return first == null || first.getDelay(TimeUnit.NANOSECONDS) > 0L ? null : heap.poll();
    }

    @Override
    public E poll() {
        lock.lock();
        try {
            return due();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E remove() {
        E e = poll();
        if (e == null) {
            throw new NoSuchElementException();
        }
        return e;
    }

    private E next(boolean timed, long nanos) throws InterruptedException {
        long deadline = timed ? System.nanoTime() + Math.max(nanos, 0L) : 0L;
        lock.lockInterruptibly();
        try {
            for (;;) {
                E e = due();
                if (e != null) {
                    return e;
                }
                E first = heap.peek();
                long wait = first == null ? Long.MAX_VALUE : first.getDelay(TimeUnit.NANOSECONDS);
                if (timed) {
                    long left = deadline - System.nanoTime();
                    if (left <= 0L) {
                        return null;
                    }
                    wait = Math.min(wait, left);
                }
                if (wait == Long.MAX_VALUE) {
                    available.await();
                } else if (wait > 0L) {
                    available.awaitNanos(wait);
                }
            }
        } finally {
            // Whoever leaves, with something or without, may have been woken for all that wait.
            if (!heap.isEmpty()) {
                available.signal();
            }
            lock.unlock();
        }
    }

    @Override
    public E take() throws InterruptedException {
        return next(false, 0L);
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        return next(true, unit.toNanos(timeout));
    }

    @Override
    public E peek() {
        lock.lock();
        try {
            return heap.peek();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int size() {
        lock.lock();
        try {
            return heap.size();
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
            int n = 0;
            for (E first; n < maxElements && (first = heap.peek()) != null
                    && first.getDelay(TimeUnit.NANOSECONDS) <= 0L; n++) {
                c.add(first);
                heap.poll();
            }
            return n;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void clear() {
        lock.lock();
        try {
            heap.clear();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int remainingCapacity() {
        return Integer.MAX_VALUE;
    }

    @SuppressWarnings("unchecked")
    private ArrayList<E> snapshot() {
        lock.lock();
        try {
            return new ArrayList<>((Collection<E>) (Collection<?>) Arrays.asList(heap.toArray()));
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
    public boolean remove(Object o) {
        lock.lock();
        try {
            return heap.remove(o);
        } finally {
            lock.unlock();
        }
    }

    private void removeSame(Object o) {
        lock.lock();
        try {
            boolean[] found = new boolean[1];
            heap.removeIf(e -> !found[0] && (found[0] = e == o));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Iterator<E> iterator() {
        return new SnapshotIterator<>(snapshot(), this::removeSame);
    }
}
