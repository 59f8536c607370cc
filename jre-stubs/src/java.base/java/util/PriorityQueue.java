package java.util;

import java.io.Serializable;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A queue in a binary heap in an array. */
public class PriorityQueue<E> extends AbstractQueue<E> implements Serializable {
    private static final long serialVersionUID = -7720805057305804111L;
    transient Object[] queue;
    int size;
    private final Comparator<? super E> comparator;
    transient int modCount;

    public PriorityQueue() {
        this(11, null);
    }

    public PriorityQueue(int initialCapacity) {
        this(initialCapacity, null);
    }

    public PriorityQueue(Comparator<? super E> comparator) {
        this(11, comparator);
    }

    public PriorityQueue(int initialCapacity, Comparator<? super E> comparator) {
        if (initialCapacity < 1) {
            throw new IllegalArgumentException();
        }
        this.queue = new Object[initialCapacity];
        this.comparator = comparator;
    }

    @SuppressWarnings("unchecked")
    public PriorityQueue(Collection<? extends E> c) {
        if (c instanceof SortedSet<?> s) {
            comparator = (Comparator<? super E>) s.comparator();
            take(c);
        } else if (c instanceof PriorityQueue<?> p) {
            comparator = (Comparator<? super E>) p.comparator();
            take(c);
        } else {
            comparator = null;
            take(c);
            heapify();
        }
    }

    @SuppressWarnings("unchecked")
    public PriorityQueue(PriorityQueue<? extends E> c) {
        comparator = (Comparator<? super E>) c.comparator();
        take(c);
    }

    @SuppressWarnings("unchecked")
    public PriorityQueue(SortedSet<? extends E> c) {
        comparator = (Comparator<? super E>) c.comparator();
        take(c);
    }

    private void take(Collection<? extends E> c) {
        Object[] a = c.toArray();
        for (Object e : a) {
            Objects.requireNonNull(e);
        }
        size = a.length;
        queue = Arrays.copyOf(a, Math.max(1, a.length), Object[].class);
    }

    private int compare(Object a, Object b) {
        return compare(comparator, a, b);
    }

    @SuppressWarnings("unchecked")
    private static int compare(Comparator<?> c, Object a, Object b) {
        return c == null
                ? ((Comparable<Object>) a).compareTo(b)
                : ((Comparator<Object>) c).compare(a, b);
    }

    public boolean add(E e) {
        return offer(e);
    }

    public boolean offer(E e) {
        if (e == null) {
            throw new NullPointerException();
        }
        modCount++;
        int n = size;
        if (n == queue.length) {
            queue = Arrays.copyOf(queue, n + (n < 64 ? n + 2 : n >> 1));
        }
        if (n == 0 && comparator == null) {
            // A first element that cannot be compared is refused too.
            Comparable<?> unused = (Comparable<?>) e;
        }
        siftUp(n, e);
        size = n + 1;
        return true;
    }

    @SuppressWarnings("unchecked")
    public E peek() {
        return (E) queue[0];
    }

    private int indexOf(Object o) {
        if (o != null) {
            for (int i = 0; i < size; i++) {
                if (o.equals(queue[i])) {
                    return i;
                }
            }
        }
        return -1;
    }

    public boolean remove(Object o) {
        int i = indexOf(o);
        if (i < 0) {
            return false;
        }
        removeAt(i);
        return true;
    }

    public boolean contains(Object o) {
        return indexOf(o) >= 0;
    }

    public Object[] toArray() {
        return Arrays.copyOf(queue, size);
    }

    public <T> T[] toArray(T[] a) {
        return super.toArray(a);
    }

    public Iterator<E> iterator() {
        return new Itr();
    }

    private final class Itr implements Iterator<E> {
        private int cursor;
        private int last = -1;
        /** Elements that a removal moved from behind the cursor to before it. */
        private ArrayDeque<E> missed;
        private E lastMissed;
        private int expected = modCount;

        public boolean hasNext() {
            return cursor < size || missed != null && !missed.isEmpty();
        }

        @SuppressWarnings("unchecked")
        public E next() {
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
            if (cursor < size) {
                last = cursor++;
                return (E) queue[last];
            }
            if (missed != null) {
                last = -1;
                lastMissed = missed.poll();
                if (lastMissed != null) {
                    return lastMissed;
                }
            }
            throw new NoSuchElementException();
        }

        public void remove() {
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
            if (last != -1) {
                E moved = PriorityQueue.this.removeAt(last);
                last = -1;
                if (moved == null) {
                    cursor--;
                } else {
                    if (missed == null) {
                        missed = new ArrayDeque<>();
                    }
                    missed.add(moved);
                }
            } else if (lastMissed != null) {
                for (int i = 0; i < size; i++) {
                    if (queue[i] == lastMissed) {
                        PriorityQueue.this.removeAt(i);
                        break;
                    }
                }
                lastMissed = null;
            } else {
                throw new IllegalStateException();
            }
            expected = modCount;
        }
    }

    public int size() {
        return size;
    }

    public void clear() {
        modCount++;
        for (int i = 0; i < size; i++) {
            queue[i] = null;
        }
        size = 0;
    }

    @SuppressWarnings("unchecked")
    public E poll() {
        if (size == 0) {
            return null;
        }
        modCount++;
        E result = (E) queue[0];
        int n = --size;
        Object x = queue[n];
        queue[n] = null;
        if (n > 0) {
            siftDown(0, x);
        }
        return result;
    }

    /** Gives the element that moved to before {@code i}, if one did. */
    @SuppressWarnings("unchecked")
    E removeAt(int i) {
        modCount++;
        int s = --size;
        if (s == i) {
            queue[i] = null;
            return null;
        }
        Object moved = queue[s];
        queue[s] = null;
        siftDown(i, moved);
        if (queue[i] == moved) {
            siftUp(i, moved);
            if (queue[i] != moved) {
                return (E) moved;
            }
        }
        return null;
    }

    private void siftUp(int k, Object x) {
        Object[] q = queue;
        while (k > 0) {
            int parent = (k - 1) >>> 1;
            if (compare(x, q[parent]) >= 0) {
                break;
            }
            q[k] = q[parent];
            k = parent;
        }
        q[k] = x;
    }

    private void siftDown(int k, Object x) {
        Object[] q = queue;
        int n = size;
        int half = n >>> 1;
        while (k < half) {
            int child = 2 * k + 1;
            if (child + 1 < n && compare(q[child], q[child + 1]) > 0) {
                child++;
            }
            if (compare(x, q[child]) <= 0) {
                break;
            }
            q[k] = q[child];
            k = child;
        }
        q[k] = x;
    }

    private void heapify() {
        for (int i = (size >>> 1) - 1; i >= 0; i--) {
            siftDown(i, queue[i]);
        }
    }

    public Comparator<? super E> comparator() {
        return comparator;
    }

    public final Spliterator<E> spliterator() {
        return new IndexedSpliterator<>(this::element, () -> size, () -> modCount, Spliterator.NONNULL);
    }

    @SuppressWarnings("unchecked")
    private E element(int i) {
        return i < queue.length ? (E) queue[i] : null;
    }

    public boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        return keep(filter.negate());
    }

    public boolean removeAll(Collection<?> c) {
        Objects.requireNonNull(c);
        return keep(e -> !c.contains(e));
    }

    public boolean retainAll(Collection<?> c) {
        Objects.requireNonNull(c);
        return keep(c::contains);
    }

    @SuppressWarnings("unchecked")
    private boolean keep(Predicate<? super E> wanted) {
        int expected = ++modCount;
        int n = size;
        Object[] kept = new Object[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            if (wanted.test((E) queue[i])) {
                kept[count++] = queue[i];
            }
        }
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
        if (count == n) {
            return false;
        }
        System.arraycopy(kept, 0, queue, 0, n);
        size = count;
        heapify();
        return true;
    }

    @SuppressWarnings("unchecked")
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        for (int i = 0, n = size; i < n; i++) {
            action.accept((E) queue[i]);
        }
        if (expected != modCount) {
            throw new ConcurrentModificationException();
        }
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        s.defaultWriteObject();
        s.writeInt(Math.max(2, size + 1));
        for (int i = 0; i < size; i++) {
            s.writeObject(queue[i]);
        }
    }

    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        s.readInt();
        ijen.internal.SerialChecks.array(s, Object[].class, size);
        queue = new Object[Math.max(1, size)];
        for (int i = 0; i < size; i++) {
            queue[i] = s.readObject();
        }
    }
}
