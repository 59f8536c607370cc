package java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A deque for several threads. Changes are short and made under a lock; readers follow the links without it: a node
 * that is taken out loses its item and keeps its links, which lead back into the deque.
 */
public class ConcurrentLinkedDeque<E> extends AbstractCollection<E> implements Deque<E>, Serializable {
    private static final long serialVersionUID = 876323262645176354L;
    private static final class Node<E> {
        volatile E item;
        volatile Node<E> prev;
        volatile Node<E> next;

        Node(E item) {
            this.item = item;
        }
    }

    /** Before the first and after the last: no items, always there. */
    private transient Node<E> front = new Node<>(null);
    private transient Node<E> back = new Node<>(null);

    public ConcurrentLinkedDeque() {
        front.next = back;
        back.prev = front;
    }

    public ConcurrentLinkedDeque(Collection<? extends E> c) {
        this();
        for (E e : c) {
            addLast(e);
        }
    }

    private void insert(E e, boolean first) {
        Node<E> node = new Node<>(Objects.requireNonNull(e));
        synchronized (front) {
            Node<E> before = first ? front : back.prev;
            Node<E> after = before.next;
            node.prev = before;
            node.next = after;
            before.next = node;
            after.prev = node;
        }
    }

    private E unlink(Node<E> node) {
        synchronized (front) {
            E e = node.item;
            if (e != null) {
                node.item = null;
                node.prev.next = node.next;
                node.next.prev = node.prev;
            }
            return e;
        }
    }

    private E take(boolean first) {
        synchronized (front) {
            return unlink(first ? front.next : back.prev);
        }
    }

    private static <T> T present(T e) {
        if (e == null) {
            throw new NoSuchElementException();
        }
        return e;
    }

    @Override
    public void addFirst(E e) {
        insert(e, true);
    }

    @Override
    public void addLast(E e) {
        insert(e, false);
    }

    @Override
    public boolean offerFirst(E e) {
        insert(e, true);
        return true;
    }

    @Override
    public boolean offerLast(E e) {
        insert(e, false);
        return true;
    }

    @Override
    public E peekFirst() {
        Node<E> n = front.next;
        while (n != back) {
            E e = n.item;
            if (e != null) {
                return e;
            }
            n = n.next;
        }
        return null;
    }

    @Override
    public E peekLast() {
        Node<E> n = back.prev;
        while (n != front) {
            E e = n.item;
            if (e != null) {
                return e;
            }
            n = n.prev;
        }
        return null;
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
    public E pollFirst() {
        return take(true);
    }

    @Override
    public E pollLast() {
        return take(false);
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
    public boolean offer(E e) {
        return offerLast(e);
    }

    @Override
    public boolean add(E e) {
        return offerLast(e);
    }

    @Override
    public E poll() {
        return pollFirst();
    }

    @Override
    public E peek() {
        return peekFirst();
    }

    @Override
    public E remove() {
        return removeFirst();
    }

    @Override
    public E pop() {
        return removeFirst();
    }

    @Override
    public E element() {
        return getFirst();
    }

    @Override
    public void push(E e) {
        addFirst(e);
    }

    @Override
    public boolean removeFirstOccurrence(Object o) {
        Objects.requireNonNull(o);
        for (Node<E> n = front.next; n != back; n = n.next) {
            E e = n.item;
            if (e != null && o.equals(e) && unlink(n) != null) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean removeLastOccurrence(Object o) {
        Objects.requireNonNull(o);
        for (Node<E> n = back.prev; n != front; n = n.prev) {
            E e = n.item;
            if (e != null && o.equals(e) && unlink(n) != null) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean contains(Object o) {
        return o != null && snapshot().contains(o);
    }

    @Override
    public boolean isEmpty() {
        return peekFirst() == null;
    }

    @Override
    public int size() {
        int count = 0;
        for (Node<E> n = front.next; n != back && count < Integer.MAX_VALUE; n = n.next) {
            if (n.item != null) {
                count++;
            }
        }
        return count;
    }

    @Override
    public boolean remove(Object o) {
        return removeFirstOccurrence(o);
    }

    @Override
    public boolean addAll(Collection<? extends E> c) {
        if (c == this) {
            throw new IllegalArgumentException();
        }
        boolean changed = false;
        for (E e : c) {
            changed |= offerLast(e);
        }
        return changed;
    }

    @Override
    public void clear() {
        while (pollFirst() != null) {
            // Until nothing is left.
        }
    }

    private ArrayList<E> snapshot() {
        ArrayList<E> list = new ArrayList<>();
        for (Node<E> n = front.next; n != back; n = n.next) {
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

    private final class Walk implements Iterator<E> {
        private final boolean forward;
        private Node<E> at;
        private E item;
        private Node<E> last;

        Walk(boolean forward) {
            this.forward = forward;
            at = forward ? front : back;
            advance();
        }

        private void advance() {
            item = null;
            Node<E> end = forward ? back : front;
            while (item == null && at != end) {
                at = forward ? at.next : at.prev;
                item = at.item;
            }
        }

        @Override
        public boolean hasNext() {
            return item != null;
        }

        @Override
        public E next() {
            E e = present(item);
            last = at;
            advance();
            return e;
        }

        @Override
        public void remove() {
            if (last == null) {
                throw new IllegalStateException();
            }
            unlink(last);
            last = null;
        }
    }

    @Override
    public Iterator<E> iterator() {
        return new Walk(true);
    }

    @Override
    public Iterator<E> descendingIterator() {
        return new Walk(false);
    }

    @Override
    public Spliterator<E> spliterator() {
        return new QueueSpliterator<>(this, Long.MAX_VALUE);
    }

    private boolean removeWhere(Predicate<? super E> filter) {
        boolean changed = false;
        for (Node<E> n = front.next; n != back; n = n.next) {
            E e = n.item;
            if (e != null && filter.test(e)) {
                changed |= unlink(n) != null;
            }
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
        front = new Node<>(null);
        back = new Node<>(null);
        front.next = back;
        back.prev = front;
        for (Object o; (o = s.readObject()) != null;) {
            add((E) o);
        }
    }
}
