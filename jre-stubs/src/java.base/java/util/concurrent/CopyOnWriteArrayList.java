package java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A list whose array is never changed: every change makes a new one, and iterators keep the one they began with. */
public class CopyOnWriteArrayList<E> implements List<E>, RandomAccess, Cloneable, Serializable {
    private static final long serialVersionUID = 8673264195747942595L;
    private transient Object lock = new Object();
    private transient volatile Object[] array;

    public CopyOnWriteArrayList() {
        array = new Object[0];
    }

    public CopyOnWriteArrayList(Collection<? extends E> c) {
        Object[] elements = c.toArray();
        array = Arrays.copyOf(elements, elements.length, Object[].class);
    }

    public CopyOnWriteArrayList(E[] toCopyIn) {
        array = Arrays.copyOf(toCopyIn, toCopyIn.length, Object[].class);
    }

    final Object[] elements() {
        return array;
    }

    @SuppressWarnings("unchecked")
    private static <T> T at(Object[] a, int index) {
        return (T) a[index];
    }

    private static String outOfBounds(int index, int size) {
        return "Index: " + index + ", Size: " + size;
    }

    @Override
    public int size() {
        return array.length;
    }

    @Override
    public boolean isEmpty() {
        return array.length == 0;
    }

    private static int indexOf(Object o, Object[] a, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Objects.equals(o, a[i])) {
                return i;
            }
        }
        return -1;
    }

    private static int lastIndexOf(Object o, Object[] a, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (Objects.equals(o, a[i])) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean contains(Object o) {
        return indexOf(o) >= 0;
    }

    @Override
    public int indexOf(Object o) {
        Object[] a = array;
        return indexOf(o, a, 0, a.length);
    }

    public int indexOf(E e, int index) {
        Object[] a = array;
        return indexOf(e, a, index, a.length);
    }

    @Override
    public int lastIndexOf(Object o) {
        Object[] a = array;
        return lastIndexOf(o, a, 0, a.length);
    }

    public int lastIndexOf(E e, int index) {
        return lastIndexOf(e, array, 0, index + 1);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object clone() {
        try {
            CopyOnWriteArrayList<E> copy = (CopyOnWriteArrayList<E>) super.clone();
            copy.lock = new Object();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    @Override
    public Object[] toArray() {
        return array.clone();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T[] toArray(T[] a) {
        Object[] now = array;
        if (a.length < now.length) {
            return (T[]) Arrays.copyOf(now, now.length, a.getClass());
        }
        System.arraycopy(now, 0, a, 0, now.length);
        if (a.length > now.length) {
            a[now.length] = null;
        }
        return a;
    }

    @Override
    public E get(int index) {
        return at(array, index);
    }

    @Override
    public E getFirst() {
        Object[] a = array;
        if (a.length == 0) {
            throw new NoSuchElementException();
        }
        return at(a, 0);
    }

    @Override
    public E getLast() {
        Object[] a = array;
        if (a.length == 0) {
            throw new NoSuchElementException();
        }
        return at(a, a.length - 1);
    }

    @Override
    public E set(int index, E element) {
        synchronized (lock) {
            Object[] a = array;
            E old = at(a, index);
            if (old != element) {
                a = a.clone();
                a[index] = element;
            }
            array = a;
            return old;
        }
    }

    @Override
    public boolean add(E e) {
        synchronized (lock) {
            Object[] a = array;
            Object[] made = Arrays.copyOf(a, a.length + 1);
            made[a.length] = e;
            array = made;
            return true;
        }
    }

    private void insert(int index, Object[] more) {
        Object[] a = array;
        Object[] made = new Object[a.length + more.length];
        System.arraycopy(a, 0, made, 0, index);
        System.arraycopy(more, 0, made, index, more.length);
        System.arraycopy(a, index, made, index + more.length, a.length - index);
        array = made;
    }

    /** Takes out a range; answers nothing. */
    private void cut(int from, int to) {
        Object[] a = array;
        Object[] made = new Object[a.length - (to - from)];
        System.arraycopy(a, 0, made, 0, from);
        System.arraycopy(a, to, made, from, a.length - to);
        array = made;
    }

    @Override
    public void add(int index, E element) {
        synchronized (lock) {
            int size = array.length;
            if (index > size || index < 0) {
                throw new IndexOutOfBoundsException(outOfBounds(index, size));
            }
            insert(index, new Object[] {element});
        }
    }

    @Override
    public void addFirst(E e) {
        add(0, e);
    }

    @Override
    public void addLast(E e) {
        add(e);
    }

    @Override
    public E remove(int index) {
        synchronized (lock) {
            E old = at(array, index);
            cut(index, index + 1);
            return old;
        }
    }

    @Override
    public E removeFirst() {
        synchronized (lock) {
            if (array.length == 0) {
                throw new NoSuchElementException();
            }
            return remove(0);
        }
    }

    @Override
    public E removeLast() {
        synchronized (lock) {
            if (array.length == 0) {
                throw new NoSuchElementException();
            }
            return remove(array.length - 1);
        }
    }

    @Override
    public boolean remove(Object o) {
        synchronized (lock) {
            int index = indexOf(o);
            if (index >= 0) {
                cut(index, index + 1);
            }
            return index >= 0;
        }
    }

    public boolean addIfAbsent(E e) {
        if (indexOf(e) >= 0) {
            return false;
        }
        synchronized (lock) {
            return indexOf(e) < 0 && add(e);
        }
    }

    @Override
    public boolean containsAll(Collection<?> c) {
        Object[] a = array;
        for (Object e : c) {
            if (indexOf(e, a, 0, a.length) < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean removeAll(Collection<?> c) {
        Objects.requireNonNull(c);
        return removeWhere(c::contains, 0, -1);
    }

    @Override
    public boolean retainAll(Collection<?> c) {
        Objects.requireNonNull(c);
        return removeWhere(e -> !c.contains(e), 0, -1);
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        return removeWhere(filter, 0, -1);
    }

    private boolean removeWhere(Predicate<? super E> filter, int from, int to) {
        synchronized (lock) {
            Object[] a = array;
            Object[] kept = new Object[a.length];
            int count = 0;
            int end = to < 0 ? a.length : to;
            for (int i = 0; i < a.length; i++) {
                if (i < from || i >= end || !filter.test(at(a, i))) {
                    kept[count++] = a[i];
                }
            }
            if (array != a) {
                throw new ConcurrentModificationException();
            }
            if (count == a.length) {
                return false;
            }
            array = Arrays.copyOf(kept, count);
            return true;
        }
    }

    public int addAllAbsent(Collection<? extends E> c) {
        Object[] candidates = c.toArray();
        if (candidates.length == 0) {
            return 0;
        }
        synchronized (lock) {
            int added = 0;
            for (Object candidate : candidates) {
                @SuppressWarnings("unchecked")
                E e = (E) candidate;
                if (indexOf(e) < 0) {
                    add(e);
                    added++;
                }
            }
            return added;
        }
    }

    @Override
    public void clear() {
        synchronized (lock) {
            array = new Object[0];
        }
    }

    @Override
    public boolean addAll(Collection<? extends E> c) {
        Object[] more = c.toArray();
        if (more.length == 0) {
            return false;
        }
        synchronized (lock) {
            insert(array.length, more);
            return true;
        }
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> c) {
        Object[] more = c.toArray();
        synchronized (lock) {
            int size = array.length;
            if (index > size || index < 0) {
                throw new IndexOutOfBoundsException(outOfBounds(index, size));
            }
            if (more.length == 0) {
                return false;
            }
            insert(index, more);
            return true;
        }
    }

    @Override
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        for (Object e : array) {
            @SuppressWarnings("unchecked")
            E element = (E) e;
            action.accept(element);
        }
    }

    private void replaceRange(UnaryOperator<E> operator, int from, int to) {
        Object[] a = array.clone();
        for (int i = from; i < to; i++) {
            a[i] = operator.apply(at(a, i));
        }
        array = a;
    }

    @Override
    public void replaceAll(UnaryOperator<E> operator) {
        synchronized (lock) {
            replaceRange(operator, 0, array.length);
        }
    }

    @SuppressWarnings("unchecked")
    private void sortRange(Comparator<? super E> c, int from, int to) {
        E[] a = (E[]) array.clone();
        Arrays.sort(a, from, to, c);
        array = a;
    }

    @Override
    public void sort(Comparator<? super E> c) {
        synchronized (lock) {
            sortRange(c, 0, array.length);
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(array);
    }

    @Override
    public boolean equals(Object o) {
        if (o == this) {
            return true;
        }
        if (!(o instanceof List)) {
            return false;
        }
        Iterator<?> it = ((List<?>) o).iterator();
        for (Object e : array) {
            if (!it.hasNext() || !Objects.equals(e, it.next())) {
                return false;
            }
        }
        return !it.hasNext();
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(array);
    }

    @Override
    public Iterator<E> iterator() {
        Object[] a = array;
        return new Walk<>(a, 0, 0, a.length);
    }

    @Override
    public ListIterator<E> listIterator() {
        Object[] a = array;
        return new Walk<>(a, 0, 0, a.length);
    }

    @Override
    public ListIterator<E> listIterator(int index) {
        Object[] a = array;
        if (index < 0 || index > a.length) {
            throw new IndexOutOfBoundsException(outOfBounds(index, a.length));
        }
        return new Walk<>(a, index, 0, a.length);
    }

    @Override
    public Spliterator<E> spliterator() {
        return Spliterators.spliterator(array, Spliterator.IMMUTABLE | Spliterator.ORDERED);
    }

    /** Over a part of an array as it was. */
    private static final class Walk<E> implements ListIterator<E> {
        private final Object[] a;
        private final int from;
        private final int to;
        private int cursor;

        Walk(Object[] a, int index, int from, int to) {
            this.a = a;
            this.from = from;
            this.to = to;
            cursor = from + index;
        }

        @Override
        public boolean hasNext() {
            return cursor < to;
        }

        @Override
        public boolean hasPrevious() {
            return cursor > from;
        }

        @Override
        public E next() {
            if (cursor >= to) {
                throw new NoSuchElementException();
            }
            return at(a, cursor++);
        }

        @Override
        public E previous() {
            if (cursor <= from) {
                throw new NoSuchElementException();
            }
            return at(a, --cursor);
        }

        @Override
        public int nextIndex() {
            return cursor - from;
        }

        @Override
        public int previousIndex() {
            return cursor - from - 1;
        }

        @Override
        public void remove() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void set(E e) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(E e) {
            throw new UnsupportedOperationException();
        }
    }

    @Override
    public List<E> subList(int fromIndex, int toIndex) {
        synchronized (lock) {
            if (fromIndex < 0 || toIndex > array.length || fromIndex > toIndex) {
                throw new IndexOutOfBoundsException();
            }
            return new COWSubList<>(this, fromIndex, toIndex - fromIndex);
        }
    }

    /** A view, valid as long as nothing but it changes the list. */
    private static final class COWSubList<E> extends AbstractList<E> implements RandomAccess {
        @Override
        public Spliterator<E> spliterator() {
            return Spliterators.spliterator(toArray(), Spliterator.IMMUTABLE | Spliterator.ORDERED);
        }

        private final CopyOnWriteArrayList<E> list;
        private final int offset;
        private int size;
        private Object[] expected;

        COWSubList(CopyOnWriteArrayList<E> list, int offset, int size) {
            this.list = list;
            this.offset = offset;
            this.size = size;
            expected = list.array;
        }

        private void check() {
            if (list.array != expected) {
                throw new ConcurrentModificationException();
            }
        }

        private void changed(int newSize) {
            size = newSize;
            expected = list.array;
        }

        private void checkIndex(int index, int bound) {
            if (index < 0 || index >= bound) {
                throw new IndexOutOfBoundsException(outOfBounds(index, size));
            }
        }

        @Override
        public int size() {
            synchronized (list.lock) {
                check();
                return size;
            }
        }

        @Override
        public E get(int index) {
            synchronized (list.lock) {
                checkIndex(index, size);
                check();
                return at(expected, offset + index);
            }
        }

        @Override
        public E set(int index, E element) {
            synchronized (list.lock) {
                checkIndex(index, size);
                check();
                E old = list.set(offset + index, element);
                changed(size);
                return old;
            }
        }

        @Override
        public boolean add(E element) {
            synchronized (list.lock) {
                add(size, element);
                return true;
            }
        }

        @Override
        public void add(int index, E element) {
            synchronized (list.lock) {
                check();
                checkIndex(index, size + 1);
                list.add(offset + index, element);
                changed(size + 1);
            }
        }

        @Override
        public E remove(int index) {
            synchronized (list.lock) {
                checkIndex(index, size);
                check();
                E old = list.remove(offset + index);
                changed(size - 1);
                return old;
            }
        }

        @Override
        public void clear() {
            synchronized (list.lock) {
                check();
                list.cut(offset, offset + size);
                changed(0);
            }
        }

        @Override
        public boolean removeIf(Predicate<? super E> filter) {
            Objects.requireNonNull(filter);
            synchronized (list.lock) {
                check();
                int before = list.array.length;
                boolean removed = list.removeWhere(filter, offset, offset + size);
                changed(size - (before - list.array.length));
                return removed;
            }
        }

        @Override
        public boolean removeAll(Collection<?> c) {
            Objects.requireNonNull(c);
            return removeIf(c::contains);
        }

        @Override
        public boolean retainAll(Collection<?> c) {
            Objects.requireNonNull(c);
            return removeIf(e -> !c.contains(e));
        }

        @Override
        public void replaceAll(UnaryOperator<E> operator) {
            synchronized (list.lock) {
                check();
                list.replaceRange(operator, offset, offset + size);
                changed(size);
            }
        }

        @Override
        public void sort(Comparator<? super E> c) {
            synchronized (list.lock) {
                check();
                list.sortRange(c, offset, offset + size);
                changed(size);
            }
        }

        @Override
        public Iterator<E> iterator() {
            return listIterator(0);
        }

        @Override
        public ListIterator<E> listIterator(int index) {
            synchronized (list.lock) {
                check();
                checkIndex(index, size + 1);
                return new Walk<>(expected, index, offset, offset + size);
            }
        }

        @Override
        public List<E> subList(int fromIndex, int toIndex) {
            synchronized (list.lock) {
                check();
                if (fromIndex < 0 || toIndex > size || fromIndex > toIndex) {
                    throw new IndexOutOfBoundsException();
                }
                return new COWSubList<>(list, offset + fromIndex, toIndex - fromIndex);
            }
        }
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        s.defaultWriteObject();
        Object[] now = array;
        s.writeInt(now.length);
        for (Object o : now) {
            s.writeObject(o);
        }
    }

    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        lock = new Object();
        int n = s.readInt();
        ijen.internal.SerialChecks.array(s, Object[].class, n);
        Object[] read = new Object[n];
        for (int i = 0; i < n; i++) {
            read[i] = s.readObject();
        }
        array = read;
    }
}
