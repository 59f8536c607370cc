package java.util;

import java.io.Serializable;
import java.util.function.Consumer;

/** A deque in a ring that grows. */
public class ArrayDeque<E> extends AbstractCollection<E>
        implements Deque<E>, Cloneable, Serializable {
    private static final long serialVersionUID = 2340985798034038923L;
    private transient Object[] ring;
    private transient int head;
    private transient int size;

    public ArrayDeque() {
        ring = new Object[17];
    }

    public ArrayDeque(int numElements) {
        ring = new Object[numElements < 1 ? 1 : numElements + 1];
    }

    public ArrayDeque(Collection<? extends E> c) {
        this(c.size());
        addAll(c);
    }

    private int slot(int i) {
        int s = head + i;
        return s < ring.length ? s : s - ring.length;
    }

    @SuppressWarnings("unchecked")
    private E at(int i) {
        return (E) ring[slot(i)];
    }

    private void grow() {
        int n = ring.length;
        Object[] made = new Object[n + (n < 64 ? n + 2 : n >> 1)];
        int first = Math.min(size, n - head);
        System.arraycopy(ring, head, made, 0, first);
        System.arraycopy(ring, 0, made, first, size - first);
        ring = made;
        head = 0;
    }

    public void addFirst(E e) {
        if (e == null) {
            throw new NullPointerException();
        }
        if (size == ring.length) {
            grow();
        }
        head = head == 0 ? ring.length - 1 : head - 1;
        ring[head] = e;
        size++;
    }

    public void addLast(E e) {
        if (e == null) {
            throw new NullPointerException();
        }
        if (size == ring.length) {
            grow();
        }
        ring[slot(size)] = e;
        size++;
    }

    public boolean addAll(Collection<? extends E> c) {
        int before = size;
        for (E e : c) {
            addLast(e);
        }
        return size > before;
    }

    public boolean offerFirst(E e) {
        addFirst(e);
        return true;
    }

    public boolean offerLast(E e) {
        addLast(e);
        return true;
    }

    public E removeFirst() {
        E e = pollFirst();
        if (e == null) {
            throw new NoSuchElementException();
        }
        return e;
    }

    public E removeLast() {
        E e = pollLast();
        if (e == null) {
            throw new NoSuchElementException();
        }
        return e;
    }

    public E pollFirst() {
        if (size == 0) {
            return null;
        }
        E e = at(0);
        ring[head] = null;
        head = slot(1);
        size--;
        return e;
    }

    public E pollLast() {
        if (size == 0) {
            return null;
        }
        int s = slot(size - 1);
        @SuppressWarnings("unchecked")
        E e = (E) ring[s];
        ring[s] = null;
        size--;
        return e;
    }

    public E getFirst() {
        if (size == 0) {
            throw new NoSuchElementException();
        }
        return at(0);
    }

    public E getLast() {
        if (size == 0) {
            throw new NoSuchElementException();
        }
        return at(size - 1);
    }

    public E peekFirst() {
        return size == 0 ? null : at(0);
    }

    public E peekLast() {
        return size == 0 ? null : at(size - 1);
    }

    public boolean removeFirstOccurrence(Object o) {
        if (o != null) {
            for (int i = 0; i < size; i++) {
                if (o.equals(at(i))) {
                    delete(i);
                    return true;
                }
            }
        }
        return false;
    }

    public boolean removeLastOccurrence(Object o) {
        if (o != null) {
            for (int i = size - 1; i >= 0; i--) {
                if (o.equals(at(i))) {
                    delete(i);
                    return true;
                }
            }
        }
        return false;
    }

    private void delete(int i) {
        for (; i < size - 1; i++) {
            ring[slot(i)] = ring[slot(i + 1)];
        }
        ring[slot(size - 1)] = null;
        size--;
    }

    public boolean add(E e) {
        addLast(e);
        return true;
    }

    public boolean offer(E e) {
        return offerLast(e);
    }

    public E remove() {
        return removeFirst();
    }

    public E poll() {
        return pollFirst();
    }

    public E element() {
        return getFirst();
    }

    public E peek() {
        return peekFirst();
    }

    public void push(E e) {
        addFirst(e);
    }

    public E pop() {
        return removeFirst();
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public Iterator<E> iterator() {
        return new DeqIterator(head, 1);
    }

    public Iterator<E> descendingIterator() {
        return new DeqIterator(size == 0 ? head : slot(size - 1), -1);
    }

    /** Goes along the ring, so it sees what is added or taken away beside it only where it meets it. */
    private final class DeqIterator implements Iterator<E> {
        private int cursor;
        private final int step;
        private int remaining = size;
        private int last = -1;

        DeqIterator(int cursor, int step) {
            this.cursor = cursor;
            this.step = step;
        }

        public boolean hasNext() {
            return remaining > 0;
        }

        @SuppressWarnings("unchecked")
        public E next() {
            if (remaining <= 0) {
                throw new NoSuchElementException();
            }
            E e = cursor < ring.length ? (E) ring[cursor] : null;
            if (e == null) {
                throw new ConcurrentModificationException();
            }
            last = cursor;
            cursor += step;
            cursor = cursor < 0 ? ring.length - 1 : cursor == ring.length ? 0 : cursor;
            remaining--;
            return e;
        }

        public void remove() {
            if (last < 0) {
                throw new IllegalStateException();
            }
            int index = last < head ? last - head + ring.length : last - head;
            last = -1;
            delete(index);
            cursor = slot(step > 0 ? index : index == 0 ? ring.length - 1 : index - 1);
        }
    }

    public Spliterator<E> spliterator() {
        return new IndexedSpliterator<>(i -> i < size ? at(i) : null, () -> size, () -> 0, Spliterator.ORDERED | Spliterator.NONNULL);
    }

    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        int n = size;
        for (int i = 0; i < n; i++) {
            if (i >= size) {
                throw new ConcurrentModificationException();
            }
            action.accept(at(i));
        }
    }

    public boolean removeIf(java.util.function.Predicate<? super E> filter) {
        return Deque.super.removeIf(filter);
    }

    public boolean removeAll(Collection<?> c) {
        return super.removeAll(c);
    }

    public boolean retainAll(Collection<?> c) {
        return super.retainAll(c);
    }

    public boolean contains(Object o) {
        if (o != null) {
            for (int i = 0; i < size; i++) {
                if (o.equals(at(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    public boolean remove(Object o) {
        return removeFirstOccurrence(o);
    }

    public void clear() {
        Arrays.fill(ring, null);
        head = 0;
        size = 0;
    }

    public Object[] toArray() {
        Object[] a = new Object[size];
        for (int i = 0; i < a.length; i++) {
            a[i] = at(i);
        }
        return a;
    }

    @SuppressWarnings("unchecked")
    public <T> T[] toArray(T[] a) {
        Object[] all = toArray();
        if (a.length < all.length) {
            return (T[]) Arrays.copyOf(all, all.length, a.getClass());
        }
        System.arraycopy(all, 0, a, 0, all.length);
        if (a.length > all.length) {
            a[all.length] = null;
        }
        return a;
    }

    public ArrayDeque<E> clone() {
        try {
            @SuppressWarnings("unchecked")
            ArrayDeque<E> copy = (ArrayDeque<E>) super.clone();
            copy.ring = ring.clone();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        s.defaultWriteObject();
        s.writeInt(size());
        for (E e : this) {
            s.writeObject(e);
        }
    }

    @SuppressWarnings("unchecked")
    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        int count = s.readInt();
        ijen.internal.SerialChecks.array(s, Object[].class, count + 1);
        ring = new Object[Math.max(16, count + 1)];
        for (int i = 0; i < count; i++) {
            addLast((E) s.readObject());
        }
    }
}
