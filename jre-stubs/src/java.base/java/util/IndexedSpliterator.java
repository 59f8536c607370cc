package java.util;

import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;

/** Over elements with numbers; splits in the middle, and looks at its collection when it is first used. */
final class IndexedSpliterator<T> implements Spliterator<T> {
    private final IntFunction<? extends T> get;
    private final IntSupplier size;
    private final IntSupplier changes;
    private final int traits;
    private int next;
    /** Negative until the first use. */
    private int end;
    private int expected;

    /** {@code get} may give null for an element that has gone. */
    IndexedSpliterator(IntFunction<? extends T> get, IntSupplier size, IntSupplier changes, int traits) {
        this(get, size, changes, traits | Spliterator.SIZED | Spliterator.SUBSIZED, 0, -1, 0);
    }

    private IndexedSpliterator(IntFunction<? extends T> get, IntSupplier size, IntSupplier changes, int traits, int next, int end, int expected) {
        this.get = get;
        this.size = size;
        this.changes = changes;
        this.traits = traits;
        this.next = next;
        this.end = end;
        this.expected = expected;
    }

    private void bind() {
        if (end < 0) {
            end = size.getAsInt();
            expected = changes.getAsInt();
        }
    }

    @Override
    public Spliterator<T> trySplit() {
        bind();
        int from = next;
        int middle = (from + end) >>> 1;
        if (from >= middle) {
            return null;
        }
        next = middle;
        return new IndexedSpliterator<>(get, size, changes, traits, from, middle, expected);
    }

    private void give(Consumer<? super T> action) {
        T t = get.apply(next++);
        if (t == null) {
            throw new ConcurrentModificationException();
        }
        action.accept(t);
    }

    private void check() {
        if (changes.getAsInt() != expected) {
            throw new ConcurrentModificationException();
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        bind();
        if (next >= end) {
            return false;
        }
        give(action);
        check();
        return true;
    }

    @Override
    public void forEachRemaining(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        bind();
        while (next < end) {
            give(action);
        }
        check();
    }

    @Override
    public long estimateSize() {
        bind();
        return end - next;
    }

    @Override
    public int characteristics() {
        return traits;
    }
}
