package java.util.concurrent;

import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;

/** Over a linked queue that others change meanwhile: it gives away a batch of elements, each time one more than before. */
final class QueueSpliterator<E> implements Spliterator<E> {
    private static final int GREATEST = 1 << 25;

    private final Iterable<E> queue;
    private Iterator<E> rest;
    private E held;
    private int batch;
    private long left;

    /** {@code size} is {@code Long.MAX_VALUE} where a queue does not count: then the last element is never given away. */
    QueueSpliterator(Iterable<E> queue, long size) {
        this.queue = queue;
        this.left = size;
    }

    private boolean look() {
        if (rest == null) {
            rest = queue.iterator();
        }
        if (held == null && rest.hasNext()) {
            held = rest.next();
        }
        return held != null;
    }

    private E take() {
        E e = held;
        held = null;
        return e;
    }

    @Override
    public Spliterator<E> trySplit() {
        if (!look() || !rest.hasNext()) {
            return null;
        }
        int n = Math.min(batch + 1, GREATEST);
        Object[] a = new Object[n];
        int i = 0;
        do {
            a[i++] = take();
            look();
        } while (i < n && held != null && rest.hasNext());
        if (left != Long.MAX_VALUE) {
            if (i < n && held != null) {
                a[i++] = take();
            }
            left = held == null ? 0L : Math.max(left - i, 0L);
        }
        batch = n;
        return Spliterators.spliterator(a, 0, i, ORDERED | NONNULL | CONCURRENT);
    }

    @Override
    public boolean tryAdvance(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        if (!look()) {
            return false;
        }
        action.accept(take());
        return true;
    }

    @Override
    public void forEachRemaining(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        while (look()) {
            action.accept(take());
        }
    }

    @Override
    public long estimateSize() {
        return left;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL | CONCURRENT;
    }
}
