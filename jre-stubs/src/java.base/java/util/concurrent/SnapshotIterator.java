package java.util.concurrent;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/** Walks over what a queue held when the iterator was made; removing goes to the queue. */
final class SnapshotIterator<E> implements Iterator<E> {
    private final List<E> elements;
    private final Consumer<Object> remover;
    private int next;
    private boolean removable;

    SnapshotIterator(List<E> elements, Consumer<Object> remover) {
        this.elements = elements;
        this.remover = remover;
    }

    @Override
    public boolean hasNext() {
        return next < elements.size();
    }

    @Override
    public E next() {
        if (next >= elements.size()) {
            throw new NoSuchElementException();
        }
        removable = true;
        return elements.get(next++);
    }

    @Override
    public void remove() {
        if (!removable) {
            throw new IllegalStateException();
        }
        removable = false;
        remover.accept(elements.get(next - 1));
    }
}
