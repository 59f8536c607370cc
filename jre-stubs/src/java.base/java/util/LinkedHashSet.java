package java.util;

import java.io.Serializable;

/** A hash set in the order of insertion. */
public class LinkedHashSet<E> extends HashSet<E>
        implements SequencedSet<E>, Cloneable, Serializable {
    private static final long serialVersionUID = -2851667679971038690L;
    public LinkedHashSet(int initialCapacity, float loadFactor) {
        super(new LinkedHashMap<>(initialCapacity, loadFactor));
    }

    public LinkedHashSet(int initialCapacity) {
        super(new LinkedHashMap<>(initialCapacity));
    }

    public LinkedHashSet() {
        super(new LinkedHashMap<>(16));
    }

    public LinkedHashSet(Collection<? extends E> c) {
        super(LinkedHashMap.newLinkedHashMap(Math.max(c.size(), 12)));
        addAll(c);
    }

    public static <T> LinkedHashSet<T> newLinkedHashSet(int numElements) {
        if (numElements < 0) {
            throw new IllegalArgumentException("Negative number of elements: " + numElements);
        }
        return new LinkedHashSet<>(HashMap.capacityFor(numElements));
    }

    private LinkedHashMap<E, Object> linked() {
        return (LinkedHashMap<E, Object>) map;
    }

    @Override
    public Spliterator<E> spliterator() {
        return Spliterators.spliterator(this, Spliterator.DISTINCT | Spliterator.ORDERED);
    }

    public void addFirst(E e) {
        linked().putFirst(e, PRESENT);
    }

    public void addLast(E e) {
        linked().putLast(e, PRESENT);
    }

    public E getFirst() {
        return linked().sequencedKeySet().getFirst();
    }

    public E getLast() {
        return linked().sequencedKeySet().getLast();
    }

    public E removeFirst() {
        return linked().sequencedKeySet().removeFirst();
    }

    public E removeLast() {
        return linked().sequencedKeySet().removeLast();
    }

    public SequencedSet<E> reversed() {
        return new ReverseViews.OfLinkedSet<>(this);
    }

    /** The keys, last one first. */
    SequencedSet<E> reversedKeys() {
        return linked().sequencedKeySet().reversed();
    }
}
