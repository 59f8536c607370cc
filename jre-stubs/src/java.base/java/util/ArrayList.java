package java.util;

import java.io.Serializable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A list in an array that grows by half. */
public class ArrayList<E> extends AbstractList<E>
        implements List<E>, RandomAccess, Cloneable, Serializable {
    private static final long serialVersionUID = 8683452581122892189L;
    private static final int FIRST_CAPACITY = 10;
    private static final Object[] EMPTY = {};
    /** Marks a list made without a capacity: its first array has room for ten. */
    private static final Object[] EMPTY_DEFAULT = {};

    transient Object[] elementData;
    private int size;

    public ArrayList(int initialCapacity) {
        if (initialCapacity < 0) {
            throw new IllegalArgumentException("Illegal Capacity: " + initialCapacity);
        }
        elementData = initialCapacity == 0 ? EMPTY : new Object[initialCapacity];
    }

    public ArrayList() {
        elementData = EMPTY_DEFAULT;
    }

    public ArrayList(Collection<? extends E> c) {
        Object[] a = c.toArray();
        size = a.length;
        if (size == 0) {
            elementData = EMPTY;
        } else {
            elementData =
                    a.getClass() == Object[].class ? a : Arrays.copyOf(a, size, Object[].class);
        }
    }

    public void trimToSize() {
        modCount++;
        if (size < elementData.length) {
            elementData = size == 0 ? EMPTY : Arrays.copyOf(elementData, size);
        }
    }

    public void ensureCapacity(int minCapacity) {
        if (minCapacity > elementData.length
                && !(elementData == EMPTY_DEFAULT && minCapacity <= FIRST_CAPACITY)) {
            modCount++;
            grow(minCapacity);
        }
    }

    private Object[] grow(int needed) {
        if (needed < 0) {
            throw new OutOfMemoryError("Required length exceeds implementation limit");
        }
        int old = elementData.length;
        if (old == 0 && elementData == EMPTY_DEFAULT) {
            return elementData = new Object[Math.max(FIRST_CAPACITY, needed)];
        }
        int wanted = old + (old >> 1);
        if (wanted < needed) {
            wanted = wanted < 0 ? Integer.MAX_VALUE - 8 : needed;
        }
        return elementData = Arrays.copyOf(elementData, Math.max(wanted, needed));
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public boolean contains(Object o) {
        return indexOf(o) >= 0;
    }

    public int indexOf(Object o) {
        Object[] es = elementData;
        int n = size;
        if (o == null) {
            for (int i = 0; i < n; i++) {
                if (es[i] == null) {
                    return i;
                }
            }
        } else {
            for (int i = 0; i < n; i++) {
                if (o.equals(es[i])) {
                    return i;
                }
            }
        }
        return -1;
    }

    public int lastIndexOf(Object o) {
        Object[] es = elementData;
        for (int i = size - 1; i >= 0; i--) {
            if (Objects.equals(o, es[i])) {
                return i;
            }
        }
        return -1;
    }

    public Object clone() {
        try {
            ArrayList<?> v = (ArrayList<?>) super.clone();
            v.elementData = Arrays.copyOf(elementData, size);
            v.modCount = 0;
            return v;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    public Object[] toArray() {
        return Arrays.copyOf(elementData, size);
    }

    @SuppressWarnings("unchecked")
    public <T> T[] toArray(T[] a) {
        if (a.length < size) {
            return (T[]) Arrays.copyOf(elementData, size, a.getClass());
        }
        System.arraycopy(elementData, 0, a, 0, size);
        if (a.length > size) {
            a[size] = null;
        }
        return a;
    }

    @SuppressWarnings("unchecked")
    private E at(int index) {
        return (E) elementData[index];
    }

    public E get(int index) {
        Objects.checkIndex(index, size);
        return at(index);
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

    public E set(int index, E element) {
        Objects.checkIndex(index, size);
        E old = at(index);
        elementData[index] = element;
        return old;
    }

    public boolean add(E e) {
        modCount++;
        Object[] es = elementData;
        int n = size;
        if (n == es.length) {
            es = grow(n + 1);
        }
        es[n] = e;
        size = n + 1;
        return true;
    }

    public void add(int index, E element) {
        checkPosition(index, size);
        modCount++;
        int n = size;
        Object[] es = elementData;
        if (n == es.length) {
            es = grow(n + 1);
        }
        System.arraycopy(es, index, es, index + 1, n - index);
        es[index] = element;
        size = n + 1;
    }

    public void addFirst(E element) {
        add(0, element);
    }

    public void addLast(E element) {
        add(element);
    }

    public E remove(int index) {
        Objects.checkIndex(index, size);
        E old = at(index);
        removeAt(index);
        return old;
    }

    private void removeAt(int index) {
        modCount++;
        Object[] es = elementData;
        int last = --size;
        if (last > index) {
            System.arraycopy(es, index + 1, es, index, last - index);
        }
        es[last] = null;
    }

    public E removeFirst() {
        if (size == 0) {
            throw new NoSuchElementException();
        }
        return remove(0);
    }

    public E removeLast() {
        if (size == 0) {
            throw new NoSuchElementException();
        }
        return remove(size - 1);
    }

    public boolean equals(Object o) {
        if (o == this) {
            return true;
        }
        if (!(o instanceof List<?> other)) {
            return false;
        }
        int expected = modCount;
        boolean same = o.getClass() == ArrayList.class
                ? equalsArrayList((ArrayList<?>) o)
                : equalsList(other);
        check(expected);
        return same;
    }

    private boolean equalsArrayList(ArrayList<?> other) {
        int expected = other.modCount;
        int n = size;
        boolean same = n == other.size;
        for (int i = 0; same && i < n; i++) {
            same = Objects.equals(elementData[i], other.elementData[i]);
        }
        other.check(expected);
        return same;
    }

    private boolean equalsList(List<?> other) {
        Iterator<?> it = other.iterator();
        for (int i = 0; i < size; i++) {
            if (!it.hasNext() || !Objects.equals(elementData[i], it.next())) {
                return false;
            }
        }
        return !it.hasNext();
    }

    private void check(int expected) {
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
    }

    public int hashCode() {
        int expected = modCount;
        int h = 1;
        Object[] es = elementData;
        int n = size;
        for (int i = 0; i < n; i++) {
            Object e = es[i];
            h = 31 * h + (e == null ? 0 : e.hashCode());
        }
        check(expected);
        return h;
    }

    public boolean remove(Object o) {
        int i = indexOf(o);
        if (i < 0) {
            return false;
        }
        removeAt(i);
        return true;
    }

    public void clear() {
        modCount++;
        Object[] es = elementData;
        int n = size;
        size = 0;
        for (int i = 0; i < n; i++) {
            es[i] = null;
        }
    }

    public boolean addAll(Collection<? extends E> c) {
        Object[] a = c.toArray();
        modCount++;
        if (a.length == 0) {
            return false;
        }
        int n = size;
        Object[] es = elementData;
        if (a.length > es.length - n) {
            es = grow(n + a.length);
        }
        System.arraycopy(a, 0, es, n, a.length);
        size = n + a.length;
        return true;
    }

    public boolean addAll(int index, Collection<? extends E> c) {
        checkPosition(index, size);
        Object[] a = c.toArray();
        modCount++;
        if (a.length == 0) {
            return false;
        }
        int n = size;
        Object[] es = elementData;
        if (a.length > es.length - n) {
            es = grow(n + a.length);
        }
        System.arraycopy(es, index, es, index + a.length, n - index);
        System.arraycopy(a, 0, es, index, a.length);
        size = n + a.length;
        return true;
    }

    protected void removeRange(int fromIndex, int toIndex) {
        if (fromIndex > toIndex) {
            throw new IndexOutOfBoundsException(
                    "From Index: " + fromIndex + " > To Index: " + toIndex);
        }
        modCount++;
        cutOut(fromIndex, toIndex);
    }

    private void cutOut(int from, int to) {
        Object[] es = elementData;
        int n = size;
        System.arraycopy(es, to, es, from, n - to);
        size = n - (to - from);
        for (int i = size; i < n; i++) {
            es[i] = null;
        }
    }

    public boolean removeAll(Collection<?> c) {
        Objects.requireNonNull(c);
        return keepContained(c, false);
    }

    public boolean retainAll(Collection<?> c) {
        Objects.requireNonNull(c);
        return keepContained(c, true);
    }

    private boolean keepContained(Collection<?> c, boolean contained) {
        Object[] es = elementData;
        int n = size;
        int read = 0;
        int write = 0;
        try {
            for (; read < n; read++) {
                if (c.contains(es[read]) == contained) {
                    es[write++] = es[read];
                }
            }
        } finally {
            if (read != n) {
                System.arraycopy(es, read, es, write, n - read);
                write += n - read;
            }
            if (write != n) {
                modCount += n - write;
                cutOut(write, n);
            }
        }
        return write != n;
    }

    public ListIterator<E> listIterator(int index) {
        checkPosition(index, size);
        return new ListItr(index);
    }

    public ListIterator<E> listIterator() {
        return new ListItr(0);
    }

    public Iterator<E> iterator() {
        return new Itr();
    }

    private class Itr implements Iterator<E> {
        int cursor;
        int last = -1;
        int expected = modCount;

        public boolean hasNext() {
            return cursor != size;
        }

        @SuppressWarnings("unchecked")
        public E next() {
            check(expected);
            int i = cursor;
            if (i >= size) {
                throw new NoSuchElementException();
            }
            Object[] es = elementData;
            if (i >= es.length) {
                throw new ConcurrentModificationException();
            }
            cursor = i + 1;
            last = i;
            return (E) es[i];
        }

        public void remove() {
            if (last < 0) {
                throw new IllegalStateException();
            }
            check(expected);
            ArrayList.this.remove(last);
            cursor = last;
            last = -1;
            expected = modCount;
        }

        @Override
        public void forEachRemaining(Consumer<? super E> action) {
            Objects.requireNonNull(action);
            int n = size;
            int i = cursor;
            if (i < n) {
                Object[] es = elementData;
                if (i >= es.length) {
                    throw new ConcurrentModificationException();
                }
                for (; i < n && modCount == expected; i++) {
                    action.accept(at(i));
                }
                cursor = i;
                last = i - 1;
                check(expected);
            }
        }
    }

    private final class ListItr extends Itr implements ListIterator<E> {
        ListItr(int index) {
            cursor = index;
        }

        public boolean hasPrevious() {
            return cursor != 0;
        }

        public int nextIndex() {
            return cursor;
        }

        public int previousIndex() {
            return cursor - 1;
        }

        @SuppressWarnings("unchecked")
        public E previous() {
            check(expected);
            int i = cursor - 1;
            if (i < 0) {
                throw new NoSuchElementException();
            }
            Object[] es = elementData;
            if (i >= es.length) {
                throw new ConcurrentModificationException();
            }
            cursor = i;
            last = i;
            return (E) es[i];
        }

        public void set(E e) {
            if (last < 0) {
                throw new IllegalStateException();
            }
            check(expected);
            ArrayList.this.set(last, e);
        }

        public void add(E e) {
            check(expected);
            int i = cursor;
            ArrayList.this.add(i, e);
            cursor = i + 1;
            last = -1;
            expected = modCount;
        }
    }

    public List<E> subList(int fromIndex, int toIndex) {
        checkRange(fromIndex, toIndex, size);
        return new SubList<>(this, null, fromIndex, toIndex);
    }

    @Override
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        int n = size;
        for (int i = 0; modCount == expected && i < n; i++) {
            action.accept(at(i));
        }
        check(expected);
    }

    @Override
    public Spliterator<E> spliterator() {
        return new ArrayListSpliterator(0, -1, 0);
    }

    /** Late-binding: the end and the modification count are taken at first use. */
    final class ArrayListSpliterator implements Spliterator<E> {
        private int index;
        private int fence;
        private int expected;

        ArrayListSpliterator(int origin, int fence, int expected) {
            this.index = origin;
            this.fence = fence;
            this.expected = expected;
        }

        private int fence() {
            if (fence < 0) {
                expected = modCount;
                fence = size;
            }
            return fence;
        }

        public Spliterator<E> trySplit() {
            int hi = fence();
            int lo = index;
            int mid = (lo + hi) >>> 1;
            return lo >= mid ? null : new ArrayListSpliterator(lo, index = mid, expected);
        }

        public boolean tryAdvance(Consumer<? super E> action) {
            Objects.requireNonNull(action);
            int hi = fence();
            if (index >= hi) {
                return false;
            }
            action.accept(at(index++));
            check(expected);
            return true;
        }

        public void forEachRemaining(Consumer<? super E> action) {
            Objects.requireNonNull(action);
            int hi = fence();
            Object[] es = elementData;
            if (hi > es.length) {
                throw new ConcurrentModificationException();
            }
            int i = index;
            index = hi;
            for (; i < hi; i++) {
                @SuppressWarnings("unchecked")
                E e = (E) es[i];
                action.accept(e);
            }
            check(expected);
        }

        public long estimateSize() {
            return fence() - index;
        }

        public int characteristics() {
            return ORDERED | SIZED | SUBSIZED;
        }
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        int expected = modCount;
        int n = size;
        boolean[] drop = new boolean[n];
        boolean any = false;
        for (int i = 0; i < n; i++) {
            if (filter.test(at(i))) {
                drop[i] = true;
                any = true;
            }
            if (modCount != expected && i + 1 < n && n > elementData.length) {
                throw new ConcurrentModificationException();
            }
        }
        check(expected);
        if (any) {
            modCount++;
            Object[] es = elementData;
            int write = 0;
            for (int i = 0; i < n; i++) {
                if (!drop[i]) {
                    es[write++] = es[i];
                }
            }
            cutOut(write, n);
        }
        return any;
    }

    @Override
    public void replaceAll(UnaryOperator<E> operator) {
        Objects.requireNonNull(operator);
        int expected = modCount;
        int n = size;
        for (int i = 0; modCount == expected && i < n; i++) {
            elementData[i] = operator.apply(at(i));
        }
        check(expected);
        modCount++;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void sort(Comparator<? super E> c) {
        int expected = modCount;
        Arrays.sort((E[]) elementData, 0, size, c);
        check(expected);
        modCount++;
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        int expected = modCount;
        s.defaultWriteObject();
        s.writeInt(size);
        for (int i = 0; i < size; i++) {
            s.writeObject(elementData[i]);
        }
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
    }

    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        s.readInt();
        if (size > 0) {
            ijen.internal.SerialChecks.array(s, Object[].class, size);
        }
        elementData = new Object[size];
        for (int i = 0; i < size; i++) {
            elementData[i] = s.readObject();
        }
    }

    private static class SubList<E> extends RandomAccessSubList<E> {
        SubList(AbstractList<E> root, AbstractList.SubList<E> parent, int from, int to) {
            super(root, parent, from, to);
        }

        @Override
        RandomAccessSubList<E> part(int from, int to) {
            return new ArrayList.SubList<>(root(), this, from, to);
        }
    }
}
