package java.util;

/** What is common to most lists: everything but get and size. */
public abstract class AbstractList<E> extends AbstractCollection<E> implements List<E> {
    protected transient int modCount = 0;

    protected AbstractList() {
    }

    public boolean add(E e) {
        add(size(), e);
        return true;
    }

    public abstract E get(int index);

    public E set(int index, E element) {
        throw new UnsupportedOperationException();
    }

    public void add(int index, E element) {
        throw new UnsupportedOperationException();
    }

    public E remove(int index) {
        throw new UnsupportedOperationException();
    }

    public int indexOf(Object o) {
        ListIterator<E> it = listIterator();
        while (it.hasNext()) {
            if (Objects.equals(o, it.next())) {
                return it.previousIndex();
            }
        }
        return -1;
    }

    public int lastIndexOf(Object o) {
        ListIterator<E> it = listIterator(size());
        while (it.hasPrevious()) {
            if (Objects.equals(o, it.previous())) {
                return it.nextIndex();
            }
        }
        return -1;
    }

    public void clear() {
        removeRange(0, size());
    }

    public boolean addAll(int index, Collection<? extends E> c) {
        checkPosition(index, size());
        boolean changed = false;
        for (E e : c) {
            add(index++, e);
            changed = true;
        }
        return changed;
    }

    public Iterator<E> iterator() {
        return new Itr(0);
    }

    public ListIterator<E> listIterator() {
        return listIterator(0);
    }

    public ListIterator<E> listIterator(int index) {
        checkPosition(index, size());
        return new Itr(index);
    }

    /** Throws unless an element can be added at {@code index}. */
    static void checkPosition(int index, int size) {
        if (index < 0 || index > size) {
            throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
        }
    }

    NoSuchElementException pastEnd(IndexOutOfBoundsException e) {
        return new NoSuchElementException(e);
    }

    private class Itr implements ListIterator<E> {
        int cursor;
        int last = -1;
        int expected = modCount;

        Itr(int index) {
            cursor = index;
        }

        public boolean hasNext() {
            return cursor != size();
        }

        public E next() {
            check();
            try {
                int i = cursor;
                E e = get(i);
                last = i;
                cursor = i + 1;
                return e;
            } catch (IndexOutOfBoundsException e) {
                check();
                throw pastEnd(e);
            }
        }

        public boolean hasPrevious() {
            return cursor != 0;
        }

        public E previous() {
            check();
            try {
                int i = cursor - 1;
                E e = get(i);
                last = i;
                cursor = i;
                return e;
            } catch (IndexOutOfBoundsException e) {
                check();
                throw pastEnd(e);
            }
        }

        public int nextIndex() {
            return cursor;
        }

        public int previousIndex() {
            return cursor - 1;
        }

        public void remove() {
            if (last < 0) {
                throw new IllegalStateException();
            }
            check();
            try {
                AbstractList.this.remove(last);
                if (last < cursor) {
                    cursor--;
                }
                last = -1;
                expected = modCount;
            } catch (IndexOutOfBoundsException e) {
                throw new ConcurrentModificationException();
            }
        }

        public void set(E e) {
            if (last < 0) {
                throw new IllegalStateException();
            }
            check();
            try {
                AbstractList.this.set(last, e);
                expected = modCount;
            } catch (IndexOutOfBoundsException ex) {
                throw new ConcurrentModificationException();
            }
        }

        public void add(E e) {
            check();
            try {
                int i = cursor;
                AbstractList.this.add(i, e);
                last = -1;
                cursor = i + 1;
                expected = modCount;
            } catch (IndexOutOfBoundsException ex) {
                throw new ConcurrentModificationException();
            }
        }

        private void check() {
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
        }
    }

    public List<E> subList(int fromIndex, int toIndex) {
        checkRange(fromIndex, toIndex, size());
        return this instanceof RandomAccess
                ? new RandomAccessSubList<>(this, null, fromIndex, toIndex)
                : new SubList<>(this, null, fromIndex, toIndex);
    }

    static void checkRange(int fromIndex, int toIndex, int size) {
        if (fromIndex < 0) {
            throw new IndexOutOfBoundsException("fromIndex = " + fromIndex);
        }
        if (toIndex > size) {
            throw new IndexOutOfBoundsException("toIndex = " + toIndex);
        }
        if (fromIndex > toIndex) {
            throw new IllegalArgumentException(
                    "fromIndex(" + fromIndex + ") > toIndex(" + toIndex + ")");
        }
    }

    public boolean equals(Object o) {
        if (o == this) {
            return true;
        }
        if (!(o instanceof List<?> other)) {
            return false;
        }
        Iterator<E> a = iterator();
        Iterator<?> b = other.iterator();
        while (a.hasNext() && b.hasNext()) {
            if (!Objects.equals(a.next(), b.next())) {
                return false;
            }
        }
        return !a.hasNext() && !b.hasNext();
    }

    public int hashCode() {
        int h = 1;
        for (E e : this) {
            h = 31 * h + (e == null ? 0 : e.hashCode());
        }
        return h;
    }

    protected void removeRange(int fromIndex, int toIndex) {
        ListIterator<E> it = listIterator(fromIndex);
        for (int n = toIndex - fromIndex; n > 0; n--) {
            it.next();
            it.remove();
        }
    }

    /** A window on a list; knows the list itself and the window it was cut from, if any. */
    static class SubList<E> extends AbstractList<E> {
        private final AbstractList<E> root;
        private final SubList<E> parent;
        private final int offset;
        private int size;

        SubList(AbstractList<E> root, SubList<E> parent, int from, int to) {
            this.root = root;
            this.parent = parent;
            this.offset = (parent == null ? 0 : parent.offset) + from;
            this.size = to - from;
            this.modCount = root.modCount;
        }

        public E get(int index) {
            Objects.checkIndex(index, size);
            check();
            return root.get(offset + index);
        }

        public E set(int index, E element) {
            Objects.checkIndex(index, size);
            check();
            return root.set(offset + index, element);
        }

        public int size() {
            check();
            return size;
        }

        public void add(int index, E element) {
            checkPosition(index, size);
            check();
            root.add(offset + index, element);
            grew(1);
        }

        public E remove(int index) {
            Objects.checkIndex(index, size);
            check();
            E e = root.remove(offset + index);
            grew(-1);
            return e;
        }

        protected void removeRange(int fromIndex, int toIndex) {
            check();
            root.removeRange(offset + fromIndex, offset + toIndex);
            grew(fromIndex - toIndex);
        }

        public boolean addAll(Collection<? extends E> c) {
            return addAll(size, c);
        }

        public boolean addAll(int index, Collection<? extends E> c) {
            checkPosition(index, size);
            int n = c.size();
            if (n == 0) {
                return false;
            }
            check();
            root.addAll(offset + index, c);
            grew(n);
            return true;
        }

        public Iterator<E> iterator() {
            return listIterator();
        }

        public ListIterator<E> listIterator(int index) {
            check();
            checkPosition(index, size);
            ListIterator<E> it = root.listIterator(offset + index);
            return new ListIterator<>() {
                public boolean hasNext() {
                    return nextIndex() < size;
                }

                public E next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    return it.next();
                }

                public boolean hasPrevious() {
                    return previousIndex() >= 0;
                }

                public E previous() {
                    if (!hasPrevious()) {
                        throw new NoSuchElementException();
                    }
                    return it.previous();
                }

                public int nextIndex() {
                    return it.nextIndex() - offset;
                }

                public int previousIndex() {
                    return it.previousIndex() - offset;
                }

                public void remove() {
                    it.remove();
                    grew(-1);
                }

                public void set(E e) {
                    it.set(e);
                }

                public void add(E e) {
                    it.add(e);
                    grew(1);
                }
            };
        }

        public List<E> subList(int fromIndex, int toIndex) {
            checkRange(fromIndex, toIndex, size);
            return this instanceof RandomAccess
                    ? part(fromIndex, toIndex)
                    : new SubList<>(root, this, fromIndex, toIndex);
        }

        /** A window on a part of this one. */
        RandomAccessSubList<E> part(int from, int to) {
            return new RandomAccessSubList<>(root, this, from, to);
        }

        final AbstractList<E> root() {
            return root;
        }

        private void check() {
            if (root.modCount != this.modCount) {
                throw new ConcurrentModificationException();
            }
        }

        private void grew(int by) {
            for (SubList<E> s = this; s != null; s = s.parent) {
                s.size += by;
                s.modCount = root.modCount;
            }
        }
    }

    static class RandomAccessSubList<E> extends SubList<E> implements RandomAccess {
        RandomAccessSubList(AbstractList<E> root, SubList<E> parent, int from, int to) {
            super(root, parent, from, to);
        }
    }
}
