package java.util;

import java.io.Serializable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A list in an array, locking. */
public class Vector<E> extends AbstractList<E>
        implements List<E>, RandomAccess, Cloneable, Serializable {
    private static final long serialVersionUID = -2767605614048989439L;
    protected Object[] elementData;
    protected int elementCount;
    protected int capacityIncrement;

    public Vector(int initialCapacity, int capacityIncrement) {
        if (initialCapacity < 0) {
            throw new IllegalArgumentException("Illegal Capacity: " + initialCapacity);
        }
        this.elementData = new Object[initialCapacity];
        this.capacityIncrement = capacityIncrement;
    }

    public Vector(int initialCapacity) {
        this(initialCapacity, 0);
    }

    public Vector() {
        this(10);
    }

    public Vector(Collection<? extends E> c) {
        Object[] a = c.toArray();
        elementCount = a.length;
        elementData = Arrays.copyOf(a, a.length, Object[].class);
    }

    public synchronized void copyInto(Object[] anArray) {
        System.arraycopy(elementData, 0, anArray, 0, elementCount);
    }

    public synchronized void trimToSize() {
        modCount++;
        elementData = Arrays.copyOf(elementData, elementCount);
    }

    public synchronized void ensureCapacity(int minCapacity) {
        if (minCapacity > 0) {
            modCount++;
            room(minCapacity);
        }
    }

    private void room(int needed) {
        int n = elementData.length;
        if (needed > n) {
            int wanted = n + (capacityIncrement > 0 ? capacityIncrement : n);
            elementData = Arrays.copyOf(elementData, Math.max(wanted, needed));
        }
    }

    public synchronized void setSize(int newSize) {
        modCount++;
        room(newSize);
        for (int i = newSize; i < elementCount; i++) {
            elementData[i] = null;
        }
        elementCount = newSize;
    }

    public synchronized int capacity() {
        return elementData.length;
    }

    public synchronized int size() {
        return elementCount;
    }

    public synchronized boolean isEmpty() {
        return elementCount == 0;
    }

    public Enumeration<E> elements() {
        return new Enumeration<>() {
            private int at;

            public boolean hasMoreElements() {
                return at < elementCount;
            }

            public E nextElement() {
                synchronized (Vector.this) {
                    if (at < elementCount) {
                        return at(at++);
                    }
                }
                throw new NoSuchElementException("Vector Enumeration");
            }
        };
    }

    @SuppressWarnings("unchecked")
    private E at(int index) {
        return (E) elementData[index];
    }

    public boolean contains(Object o) {
        return indexOf(o, 0) >= 0;
    }

    public int indexOf(Object o) {
        return indexOf(o, 0);
    }

    public synchronized int indexOf(Object o, int index) {
        for (int i = index; i < elementCount; i++) {
            if (Objects.equals(o, elementData[i])) {
                return i;
            }
        }
        return -1;
    }

    public synchronized int lastIndexOf(Object o) {
        return lastIndexOf(o, elementCount - 1);
    }

    public synchronized int lastIndexOf(Object o, int index) {
        if (index >= elementCount) {
            throw new IndexOutOfBoundsException(index + " >= " + elementCount);
        }
        for (int i = index; i >= 0; i--) {
            if (Objects.equals(o, elementData[i])) {
                return i;
            }
        }
        return -1;
    }

    private void checkElement(int index) {
        if (index >= elementCount) {
            throw new ArrayIndexOutOfBoundsException(index + " >= " + elementCount);
        }
    }

    private void checkIndex(int index) {
        if (index >= elementCount) {
            throw new ArrayIndexOutOfBoundsException(index);
        }
    }

    public synchronized E elementAt(int index) {
        checkElement(index);
        return at(index);
    }

    public synchronized E firstElement() {
        if (elementCount == 0) {
            throw new NoSuchElementException();
        }
        return at(0);
    }

    public synchronized E lastElement() {
        if (elementCount == 0) {
            throw new NoSuchElementException();
        }
        return at(elementCount - 1);
    }

    public synchronized void setElementAt(E obj, int index) {
        checkElement(index);
        elementData[index] = obj;
    }

    public synchronized void removeElementAt(int index) {
        checkElement(index);
        if (index < 0) {
            throw new ArrayIndexOutOfBoundsException(index);
        }
        cut(index);
    }

    private void cut(int index) {
        modCount++;
        int last = --elementCount;
        System.arraycopy(elementData, index + 1, elementData, index, last - index);
        elementData[last] = null;
    }

    public synchronized void insertElementAt(E obj, int index) {
        if (index > elementCount) {
            throw new ArrayIndexOutOfBoundsException(index + " > " + elementCount);
        }
        modCount++;
        int n = elementCount;
        room(n + 1);
        System.arraycopy(elementData, index, elementData, index + 1, n - index);
        elementData[index] = obj;
        elementCount = n + 1;
    }

    public synchronized void addElement(E obj) {
        modCount++;
        room(elementCount + 1);
        elementData[elementCount++] = obj;
    }

    public synchronized boolean removeElement(Object obj) {
        int i = indexOf(obj);
        if (i < 0) {
            return false;
        }
        cut(i);
        return true;
    }

    public synchronized void removeAllElements() {
        Arrays.fill(elementData, 0, elementCount, null);
        elementCount = 0;
        modCount++;
    }

    public synchronized Object clone() {
        try {
            Vector<?> v = (Vector<?>) super.clone();
            v.elementData = Arrays.copyOf(elementData, elementCount);
            v.modCount = 0;
            return v;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    public synchronized Object[] toArray() {
        return Arrays.copyOf(elementData, elementCount);
    }

    @SuppressWarnings("unchecked")
    public synchronized <T> T[] toArray(T[] a) {
        if (a.length < elementCount) {
            return (T[]) Arrays.copyOf(elementData, elementCount, a.getClass());
        }
        System.arraycopy(elementData, 0, a, 0, elementCount);
        if (a.length > elementCount) {
            a[elementCount] = null;
        }
        return a;
    }

    public synchronized E get(int index) {
        checkIndex(index);
        return at(index);
    }

    public synchronized E set(int index, E element) {
        checkIndex(index);
        E old = at(index);
        elementData[index] = element;
        return old;
    }

    public synchronized boolean add(E e) {
        addElement(e);
        return true;
    }

    public boolean remove(Object o) {
        return removeElement(o);
    }

    public void add(int index, E element) {
        insertElementAt(element, index);
    }

    public synchronized E remove(int index) {
        checkIndex(index);
        E old = at(index);
        cut(index);
        return old;
    }

    public void clear() {
        removeAllElements();
    }

    public synchronized boolean containsAll(Collection<?> c) {
        return super.containsAll(c);
    }

    public boolean addAll(Collection<? extends E> c) {
        synchronized (this) {
            return addAll(elementCount, c);
        }
    }

    public boolean removeAll(Collection<?> c) {
        Objects.requireNonNull(c);
        return removeIf(c::contains);
    }

    public boolean retainAll(Collection<?> c) {
        Objects.requireNonNull(c);
        return removeIf(e -> !c.contains(e));
    }

    @Override
    public synchronized boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        int expected = modCount;
        int n = elementCount;
        Object[] kept = new Object[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            if (!filter.test(at(i))) {
                kept[count++] = elementData[i];
            }
        }
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
        if (count == n) {
            return false;
        }
        modCount++;
        System.arraycopy(kept, 0, elementData, 0, n);
        elementCount = count;
        return true;
    }

    public synchronized boolean addAll(int index, Collection<? extends E> c) {
        if (index < 0 || index > elementCount) {
            throw new ArrayIndexOutOfBoundsException(index);
        }
        Object[] a = c.toArray();
        modCount++;
        int n = elementCount;
        room(n + a.length);
        System.arraycopy(elementData, index, elementData, index + a.length, n - index);
        System.arraycopy(a, 0, elementData, index, a.length);
        elementCount = n + a.length;
        return a.length != 0;
    }

    public synchronized boolean equals(Object o) {
        return super.equals(o);
    }

    public synchronized int hashCode() {
        return super.hashCode();
    }

    public synchronized String toString() {
        return super.toString();
    }

    public synchronized List<E> subList(int fromIndex, int toIndex) {
        return Collections.synchronizedList(super.subList(fromIndex, toIndex));
    }

    protected synchronized void removeRange(int fromIndex, int toIndex) {
        modCount++;
        int n = elementCount;
        System.arraycopy(elementData, toIndex, elementData, fromIndex, n - toIndex);
        elementCount = n - (toIndex - fromIndex);
        Arrays.fill(elementData, elementCount, n, null);
    }

    public synchronized ListIterator<E> listIterator(int index) {
        if (index < 0 || index > elementCount) {
            throw new IndexOutOfBoundsException("Index: " + index);
        }
        return super.listIterator(index);
    }

    public synchronized ListIterator<E> listIterator() {
        return super.listIterator(0);
    }

    public synchronized Iterator<E> iterator() {
        return super.iterator();
    }

    @Override
    public synchronized void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        int n = elementCount;
        for (int i = 0; modCount == expected && i < n; i++) {
            action.accept(at(i));
        }
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
    }

    @Override
    public synchronized void replaceAll(UnaryOperator<E> operator) {
        Objects.requireNonNull(operator);
        for (int i = 0; i < elementCount; i++) {
            elementData[i] = operator.apply(at(i));
        }
        modCount++;
    }

    @SuppressWarnings("unchecked")
    @Override
    public synchronized void sort(Comparator<? super E> c) {
        int expected = modCount;
        Arrays.sort((E[]) elementData, 0, elementCount, c);
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
        modCount++;
    }

    @Override
    public Spliterator<E> spliterator() {
        return super.spliterator();
    }

    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        if (elementData == null || elementCount < 0 || elementCount > elementData.length) {
            throw new java.io.StreamCorruptedException("Inconsistent vector internals");
        }
        elementData = Arrays.copyOf(elementData, elementData.length, Object[].class);
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        synchronized (this) {
            s.defaultWriteObject();
        }
    }

    @Override
    NoSuchElementException pastEnd(IndexOutOfBoundsException e) {
        return new NoSuchElementException();
    }
}
