package java.util;

import java.io.Serializable;

/** A doubly linked list and deque. */
public class LinkedList<E> extends AbstractSequentialList<E>
        implements List<E>, Deque<E>, Cloneable, Serializable {
    private static final long serialVersionUID = 876323262645176354L;
    private static class Node<E> {
        E item;
        Node<E> next;
        Node<E> prev;

        Node(Node<E> prev, E item, Node<E> next) {
            this.item = item;
            this.next = next;
            this.prev = prev;
        }
    }

    private transient int size;
    private transient Node<E> first;
    private transient Node<E> last;

    public LinkedList() {
    }

    public LinkedList(Collection<? extends E> c) {
        addAll(c);
    }

    /** Adds before {@code at}, which is null for the end. */
    private void link(E e, Node<E> at) {
        Node<E> before = at == null ? last : at.prev;
        Node<E> n = new Node<>(before, e, at);
        if (before == null) {
            first = n;
        } else {
            before.next = n;
        }
        if (at == null) {
            last = n;
        } else {
            at.prev = n;
        }
        size++;
        modCount++;
    }

    private E unlink(Node<E> n) {
        E item = n.item;
        if (n.prev == null) {
            first = n.next;
        } else {
            n.prev.next = n.next;
        }
        if (n.next == null) {
            last = n.prev;
        } else {
            n.next.prev = n.prev;
        }
        n.item = null;
        n.next = null;
        n.prev = null;
        size--;
        modCount++;
        return item;
    }

    private Node<E> node(int index) {
        Node<E> n;
        if (index < size >> 1) {
            n = first;
            for (int i = 0; i < index; i++) {
                n = n.next;
            }
        } else {
            n = last;
            for (int i = size - 1; i > index; i--) {
                n = n.prev;
            }
        }
        return n;
    }

    private void checkElement(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
        }
    }

    public E getFirst() {
        if (first == null) {
            throw new NoSuchElementException();
        }
        return first.item;
    }

    public E getLast() {
        if (last == null) {
            throw new NoSuchElementException();
        }
        return last.item;
    }

    public E removeFirst() {
        if (first == null) {
            throw new NoSuchElementException();
        }
        return unlink(first);
    }

    public E removeLast() {
        if (last == null) {
            throw new NoSuchElementException();
        }
        return unlink(last);
    }

    public void addFirst(E e) {
        link(e, first);
    }

    public void addLast(E e) {
        link(e, null);
    }

    public boolean contains(Object o) {
        return indexOf(o) >= 0;
    }

    public int size() {
        return size;
    }

    public boolean add(E e) {
        link(e, null);
        return true;
    }

    public boolean remove(Object o) {
        return removeFirstOccurrence(o);
    }

    public boolean addAll(Collection<? extends E> c) {
        return addAll(size(), c);
    }

    @SuppressWarnings("unchecked")
    public boolean addAll(int index, Collection<? extends E> c) {
        checkPosition(index, size);
        Object[] a = c.toArray();
        if (a.length == 0) {
            return false;
        }
        int expected = modCount;
        Node<E> at = index == size ? null : node(index);
        for (Object e : a) {
            link((E) e, at);
        }
        modCount = expected + 1;
        return true;
    }

    public void clear() {
        Node<E> n = first;
        while (n != null) {
            Node<E> next = n.next;
            n.item = null;
            n.next = null;
            n.prev = null;
            n = next;
        }
        first = null;
        last = null;
        size = 0;
        modCount++;
    }

    public E get(int index) {
        checkElement(index);
        return node(index).item;
    }

    public E set(int index, E element) {
        checkElement(index);
        Node<E> n = node(index);
        E old = n.item;
        n.item = element;
        return old;
    }

    public void add(int index, E element) {
        checkPosition(index, size);
        link(element, index == size ? null : node(index));
    }

    public E remove(int index) {
        checkElement(index);
        return unlink(node(index));
    }

    public int indexOf(Object o) {
        int i = 0;
        for (Node<E> n = first; n != null; n = n.next, i++) {
            if (Objects.equals(o, n.item)) {
                return i;
            }
        }
        return -1;
    }

    public int lastIndexOf(Object o) {
        int i = size - 1;
        for (Node<E> n = last; n != null; n = n.prev, i--) {
            if (Objects.equals(o, n.item)) {
                return i;
            }
        }
        return -1;
    }

    public E peek() {
        return first == null ? null : first.item;
    }

    public E element() {
        return getFirst();
    }

    public E poll() {
        return first == null ? null : unlink(first);
    }

    public E remove() {
        return removeFirst();
    }

    public boolean offer(E e) {
        return add(e);
    }

    public boolean offerFirst(E e) {
        addFirst(e);
        return true;
    }

    public boolean offerLast(E e) {
        addLast(e);
        return true;
    }

    public E peekFirst() {
        return first == null ? null : first.item;
    }

    public E peekLast() {
        return last == null ? null : last.item;
    }

    public E pollFirst() {
        return first == null ? null : unlink(first);
    }

    public E pollLast() {
        return last == null ? null : unlink(last);
    }

    public void push(E e) {
        addFirst(e);
    }

    public E pop() {
        return removeFirst();
    }

    public boolean removeFirstOccurrence(Object o) {
        for (Node<E> n = first; n != null; n = n.next) {
            if (Objects.equals(o, n.item)) {
                unlink(n);
                return true;
            }
        }
        return false;
    }

    public boolean removeLastOccurrence(Object o) {
        for (Node<E> n = last; n != null; n = n.prev) {
            if (Objects.equals(o, n.item)) {
                unlink(n);
                return true;
            }
        }
        return false;
    }

    public ListIterator<E> listIterator(int index) {
        checkPosition(index, size);
        return new ListItr(index);
    }

    private class ListItr implements ListIterator<E> {
        private Node<E> current;
        private Node<E> next;
        private int nextIndex;
        private int expected = modCount;

        ListItr(int index) {
            next = index == size ? null : node(index);
            nextIndex = index;
        }

        public boolean hasNext() {
            return nextIndex < size;
        }

        public E next() {
            check();
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            current = next;
            next = next.next;
            nextIndex++;
            return current.item;
        }

        public boolean hasPrevious() {
            return nextIndex > 0;
        }

        public E previous() {
            check();
            if (!hasPrevious()) {
                throw new NoSuchElementException();
            }
            next = next == null ? last : next.prev;
            current = next;
            nextIndex--;
            return current.item;
        }

        public int nextIndex() {
            return nextIndex;
        }

        public int previousIndex() {
            return nextIndex - 1;
        }

        public void remove() {
            check();
            if (current == null) {
                throw new IllegalStateException();
            }
            Node<E> after = current.next;
            unlink(current);
            if (next == current) {
                next = after;
            } else {
                nextIndex--;
            }
            current = null;
            expected++;
        }

        public void set(E e) {
            if (current == null) {
                throw new IllegalStateException();
            }
            check();
            current.item = e;
        }

        public void add(E e) {
            check();
            current = null;
            link(e, next);
            nextIndex++;
            expected++;
        }

        private void check() {
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
        }
    }

    public Iterator<E> descendingIterator() {
        ListIterator<E> it = new ListItr(size);
        return new Iterator<>() {
            public boolean hasNext() {
                return it.hasPrevious();
            }

            public E next() {
                return it.previous();
            }

            public void remove() {
                it.remove();
            }
        };
    }

    @SuppressWarnings("unchecked")
    public Object clone() {
        try {
            LinkedList<E> copy = (LinkedList<E>) super.clone();
            copy.first = null;
            copy.last = null;
            copy.size = 0;
            copy.modCount = 0;
            for (Node<E> n = first; n != null; n = n.next) {
                copy.add(n.item);
            }
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    public Object[] toArray() {
        Object[] r = new Object[size];
        int i = 0;
        for (Node<E> n = first; n != null; n = n.next) {
            r[i++] = n.item;
        }
        return r;
    }

    public <T> T[] toArray(T[] a) {
        return super.toArray(a);
    }

    @Override
    public Spliterator<E> spliterator() {
        return new Spliterators.IteratorSpliterator<E>(this, Spliterator.ORDERED) {
            @Override
            boolean counts() {
                return true;
            }
        };
    }

    public LinkedList<E> reversed() {
        return new Reversed<>(this);
    }

    /** A view; its own links stay empty. */
    private static final class Reversed<E> extends LinkedList<E> {
        private final LinkedList<E> base;
        private final List<E> list;
        private final Deque<E> deque;

        Reversed(LinkedList<E> base) {
            this.base = base;
            this.list = new ReverseViews.OfList<>(base);
            this.deque = new ReverseViews.OfDeque<>(base);
        }

        public LinkedList<E> reversed() {
            return base;
        }

        public int size() {
            return base == null ? 0 : base.size();
        }

        public E getFirst() {
            return deque.getFirst();
        }

        public E getLast() {
            return deque.getLast();
        }

        public E removeFirst() {
            return deque.removeFirst();
        }

        public E removeLast() {
            return deque.removeLast();
        }

        public void addFirst(E e) {
            deque.addFirst(e);
        }

        public void addLast(E e) {
            deque.addLast(e);
        }

        public boolean add(E e) {
            return deque.add(e);
        }

        public boolean addAll(int index, Collection<? extends E> c) {
            return list.addAll(index, c);
        }

        public void clear() {
            base.clear();
        }

        public E get(int index) {
            return list.get(index);
        }

        public E set(int index, E element) {
            return list.set(index, element);
        }

        public void add(int index, E element) {
            list.add(index, element);
        }

        public E remove(int index) {
            return list.remove(index);
        }

        public int indexOf(Object o) {
            return list.indexOf(o);
        }

        public int lastIndexOf(Object o) {
            return list.lastIndexOf(o);
        }

        public E peek() {
            return deque.peek();
        }

        public E poll() {
            return deque.poll();
        }

        public E peekFirst() {
            return deque.peekFirst();
        }

        public E peekLast() {
            return deque.peekLast();
        }

        public E pollFirst() {
            return deque.pollFirst();
        }

        public E pollLast() {
            return deque.pollLast();
        }

        public boolean removeFirstOccurrence(Object o) {
            return deque.removeFirstOccurrence(o);
        }

        public boolean removeLastOccurrence(Object o) {
            return deque.removeLastOccurrence(o);
        }

        public ListIterator<E> listIterator(int index) {
            return list.listIterator(index);
        }

        public Iterator<E> descendingIterator() {
            return base.iterator();
        }

        public List<E> subList(int fromIndex, int toIndex) {
            return list.subList(fromIndex, toIndex);
        }

        public Object clone() {
            return new LinkedList<>(list);
        }

        public Object[] toArray() {
            return list.toArray();
        }
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        s.defaultWriteObject();
        s.writeInt(size);
        for (Object e : this) {
            s.writeObject(e);
        }
    }

    @SuppressWarnings("unchecked")
    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        for (int n = s.readInt(); n > 0; n--) {
            addLast((E) s.readObject());
        }
    }
}
