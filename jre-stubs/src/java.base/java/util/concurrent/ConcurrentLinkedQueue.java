package java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractQueue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Predicate;
import jdk.internal.misc.Unsafe;

/**
 * A queue without locks. The head is a node whose item is gone; an item is taken by clearing it, and who takes one
 * moves the head on. The tail may lag behind the last node.
 */
public class ConcurrentLinkedQueue<E> extends AbstractQueue<E> implements Queue<E>, Serializable {
    private static final long serialVersionUID = 196745693267521676L;
    private static final Unsafe U = Unsafe.getUnsafe();
    private static final long HEAD = U.objectFieldOffset(ConcurrentLinkedQueue.class, "head");
    private static final long TAIL = U.objectFieldOffset(ConcurrentLinkedQueue.class, "tail");
    private static final long ITEM = U.objectFieldOffset(Node.class, "item");
    private static final long NEXT = U.objectFieldOffset(Node.class, "next");

    private static final class Node<E> {
        volatile E item;
        volatile Node<E> next;

        Node(E item) {
            this.item = item;
        }

        boolean take(E e) {
            return U.compareAndSetReference(this, ITEM, e, null);
        }
    }

    private transient volatile Node<E> head = new Node<>(null);
    private transient volatile Node<E> tail = head;

    public ConcurrentLinkedQueue() {
    }

    public ConcurrentLinkedQueue(Collection<? extends E> c) {
        addAll(c);
    }

    @Override
    public boolean add(E e) {
        return offer(e);
    }

    @Override
    public boolean offer(E e) {
        Node<E> node = new Node<>(Objects.requireNonNull(e));
        for (;;) {
            Node<E> last = tail;
            Node<E> after = last.next;
            if (after != null) {
                U.compareAndSetReference(this, TAIL, last, after);
            } else if (U.compareAndSetReference(last, NEXT, null, node)) {
                U.compareAndSetReference(this, TAIL, last, node);
                return true;
            }
        }
    }

    @Override
    public E poll() {
        for (;;) {
            Node<E> before = head;
            Node<E> first = before.next;
            if (first == null) {
                return null;
            }
            E e = first.item;
            boolean taken = e != null && first.take(e);
            // The tail must not be left behind the head.
            if (tail == before) {
                U.compareAndSetReference(this, TAIL, before, first);
            }
            U.compareAndSetReference(this, HEAD, before, first);
            if (taken) {
                return e;
            }
        }
    }

    @Override
    public E peek() {
        for (Node<E> n = head.next; n != null; n = n.next) {
            E e = n.item;
            if (e != null) {
                return e;
            }
        }
        return null;
    }

    @Override
    public boolean isEmpty() {
        return peek() == null;
    }

    @Override
    public int size() {
        int count = 0;
        for (Node<E> n = head.next; n != null && count < Integer.MAX_VALUE; n = n.next) {
            if (n.item != null) {
                count++;
            }
        }
        return count;
    }

    @Override
    public boolean contains(Object o) {
        if (o == null) {
            return false;
        }
        for (Node<E> n = head.next; n != null; n = n.next) {
            E e = n.item;
            if (e != null && o.equals(e)) {
                return true;
            }
        }
        return false;
    }

    /** Takes the cleared nodes after the head out of the chain. */
    private void tidy() {
        Node<E> before = head;
        for (Node<E> n = before.next; n != null;) {
            Node<E> after = n.next;
            if (n.item == null && after != null) {
                before.next = after;
            } else {
                before = n;
            }
            n = after;
        }
    }

    @Override
    public boolean remove(Object o) {
        if (o == null) {
            return false;
        }
        for (Node<E> before = head, n = before.next; n != null; before = n, n = n.next) {
            E e = n.item;
            if (e != null && o.equals(e) && n.take(e)) {
                tidy();
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean addAll(Collection<? extends E> c) {
        if (c == this) {
            throw new IllegalArgumentException();
        }
        ArrayList<E> all = new ArrayList<>();
        for (E e : c) {
            all.add(Objects.requireNonNull(e));
        }
        for (E e : all) {
            offer(e);
        }
        return !all.isEmpty();
    }

    private ArrayList<E> snapshot() {
        ArrayList<E> list = new ArrayList<>();
        for (Node<E> n = head.next; n != null; n = n.next) {
            E e = n.item;
            if (e != null) {
                list.add(e);
            }
        }
        return list;
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
        return new Walk();
    }

    private final class Walk implements Iterator<E> {
        private Node<E> at = head;
        private E item;
        private Node<E> last;
        private E lastItem;

        Walk() {
            advance();
        }

        private void advance() {
            item = null;
            while (item == null && (at = at.next) != null) {
                item = at.item;
            }
        }

        @Override
        public boolean hasNext() {
            return item != null;
        }

        @Override
        public E next() {
            if (item == null) {
                throw new NoSuchElementException();
            }
            last = at;
            lastItem = item;
            advance();
            return lastItem;
        }

        @Override
        public void remove() {
            if (last == null) {
                throw new IllegalStateException();
            }
            last.take(lastItem);
            last = null;
        }
    }

    @Override
    public Spliterator<E> spliterator() {
        return new QueueSpliterator<>(this, Long.MAX_VALUE);
    }

    private boolean removeWhere(Predicate<? super E> filter) {
        boolean changed = false;
        for (Node<E> n = head.next; n != null; n = n.next) {
            E e = n.item;
            if (e != null && filter.test(e)) {
                changed |= n.take(e);
            }
        }
        if (changed) {
            tidy();
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
        for (Node<E> n = head.next; n != null; n = n.next) {
            E e = n.item;
            if (e != null) {
                action.accept(e);
            }
        }
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
        head = new Node<>(null);
        tail = head;
        for (Object o; (o = s.readObject()) != null;) {
            add((E) o);
        }
    }
}
