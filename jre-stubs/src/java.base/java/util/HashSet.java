package java.util;

import java.io.Serializable;

/** A set in the keys of a hash map. */
public class HashSet<E> extends AbstractSet<E> implements Set<E>, Cloneable, Serializable {
    private static final long serialVersionUID = -5024744406713321676L;
    static final Object PRESENT = new Object();

    transient HashMap<E, Object> map;

    public HashSet() {
        map = new HashMap<>();
    }

    public HashSet(Collection<? extends E> c) {
        map = HashMap.newHashMap(Math.max(c.size(), 12));
        addAll(c);
    }

    public HashSet(int initialCapacity, float loadFactor) {
        map = new HashMap<>(initialCapacity, loadFactor);
    }

    public HashSet(int initialCapacity) {
        map = new HashMap<>(initialCapacity);
    }

    /** For the linked set. */
    HashSet(HashMap<E, Object> map) {
        this.map = map;
    }

    public static <T> HashSet<T> newHashSet(int numElements) {
        if (numElements < 0) {
            throw new IllegalArgumentException("Negative number of elements: " + numElements);
        }
        return new HashSet<>(HashMap.capacityFor(numElements));
    }

    public Iterator<E> iterator() {
        return map.keySet().iterator();
    }

    public int size() {
        return map.size();
    }

    public boolean isEmpty() {
        return map.isEmpty();
    }

    public boolean contains(Object o) {
        return map.containsKey(o);
    }

    public boolean add(E e) {
        return map.put(e, PRESENT) == null;
    }

    public boolean remove(Object o) {
        return map.remove(o) == PRESENT;
    }

    public void clear() {
        map.clear();
    }

    @SuppressWarnings("unchecked")
    public Object clone() {
        try {
            HashSet<E> copy = (HashSet<E>) super.clone();
            copy.map = (HashMap<E, Object>) map.clone();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    @Override
    public Spliterator<E> spliterator() {
        return new HashMapSpliterator<>(map, e -> e.key, true);
    }

    @Override
    public Object[] toArray() {
        return map.keySet().toArray();
    }

    @Override
    public <T> T[] toArray(T[] a) {
        return map.keySet().toArray(a);
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        s.defaultWriteObject();
        s.writeInt(map.table != null ? map.table.length : map.threshold > 0 ? map.threshold : 16);
        s.writeFloat(map.loadFactor);
        s.writeInt(map.size());
        for (E e : map.keySet()) {
            s.writeObject(e);
        }
    }

    @SuppressWarnings("unchecked")
    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        s.readInt();
        float factor = Math.clamp(s.readFloat(), 0.25f, 4.0f);
        int count = s.readInt();
        if (count < 0) {
            throw new java.io.InvalidObjectException("Illegal size: " + count);
        }
        int capacity = (int) Math.min(count * Math.min(1 / factor, 4.0f), 1 << 30);
        ijen.internal.SerialChecks.array(s, Map.Entry[].class, capacity <= 1 ? 1 : Integer.highestOneBit(capacity - 1) << 1);
        map = this instanceof LinkedHashSet ? new LinkedHashMap<>(capacity, factor) : new HashMap<>(capacity, factor);
        for (int i = 0; i < count; i++) {
            map.put((E) s.readObject(), PRESENT);
        }
    }
}
