package java.util;

import java.io.Serializable;

/** A map from the constants of one enum, in their order. */
public class EnumMap<K extends Enum<K>, V> extends AbstractMap<K, V>
        implements Serializable, Cloneable {
    private static final long serialVersionUID = 458661240069192865L;
    private static final Object NULL = new Object();

    private final Class<K> keyType;
    private transient K[] universe;
    private transient Object[] vals;
    private transient int size = 0;

    public EnumMap(Class<K> keyType) {
        this.keyType = keyType;
        universe = keyType.getEnumConstants();
        vals = new Object[universe.length];
    }

    public EnumMap(EnumMap<K, ? extends V> m) {
        keyType = m.keyType;
        universe = m.universe;
        vals = m.vals.clone();
        size = m.size;
    }

    @SuppressWarnings("unchecked")
    public EnumMap(Map<K, ? extends V> m) {
        if (m instanceof EnumMap<?, ?> e) {
            EnumMap<K, ? extends V> em = (EnumMap<K, ? extends V>) e;
            keyType = em.keyType;
            universe = em.universe;
            vals = em.vals.clone();
            size = em.size;
        } else {
            if (m.isEmpty()) {
                throw new IllegalArgumentException("Specified map is empty");
            }
            keyType = m.keySet().iterator().next().getDeclaringClass();
            universe = keyType.getEnumConstants();
            vals = new Object[universe.length];
            putAll(m);
        }
    }

    private static Object mask(Object value) {
        return value == null ? NULL : value;
    }

    @SuppressWarnings("unchecked")
    private V unmask(Object value) {
        return (V) (value == NULL ? null : value);
    }

    /** The key's place, or -1 when it is no constant of this enum. */
    private int place(Object key) {
        if (key == null) {
            return -1;
        }
        Class<?> c = key.getClass();
        return c == keyType || c.getSuperclass() == keyType ? ((Enum<?>) key).ordinal() : -1;
    }

    public int size() {
        return size;
    }

    public boolean containsValue(Object value) {
        Object masked = mask(value);
        for (Object v : vals) {
            if (masked.equals(v)) {
                return true;
            }
        }
        return false;
    }

    public boolean containsKey(Object key) {
        int i = place(key);
        return i >= 0 && vals[i] != null;
    }

    public V get(Object key) {
        int i = place(key);
        return i >= 0 ? unmask(vals[i]) : null;
    }

    public V put(K key, V value) {
        Class<?> c = key.getClass();
        if (c != keyType && c.getSuperclass() != keyType) {
            throw new ClassCastException(c + " != " + keyType);
        }
        int i = key.ordinal();
        Object old = vals[i];
        vals[i] = mask(value);
        if (old == null) {
            size++;
        }
        return unmask(old);
    }

    public V remove(Object key) {
        int i = place(key);
        if (i < 0) {
            return null;
        }
        Object old = vals[i];
        vals[i] = null;
        if (old != null) {
            size--;
        }
        return unmask(old);
    }

    public void putAll(Map<? extends K, ? extends V> m) {
        super.putAll(m);
    }

    public void clear() {
        Arrays.fill(vals, null);
        size = 0;
    }

    public Set<K> keySet() {
        return super.keySet();
    }

    public Collection<V> values() {
        return super.values();
    }

    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            public Iterator<Map.Entry<K, V>> iterator() {
                return new EntryIterator();
            }

            public int size() {
                return size;
            }

            public void clear() {
                EnumMap.this.clear();
            }
        };
    }

    private final class EntryIterator implements Iterator<Map.Entry<K, V>> {
        private int index;
        private Entry last;

        public boolean hasNext() {
            while (index < vals.length && vals[index] == null) {
                index++;
            }
            return index < vals.length;
        }

        public Map.Entry<K, V> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            last = new Entry(index++);
            return last;
        }

        public void remove() {
            if (last == null) {
                throw new IllegalStateException();
            }
            if (vals[last.index] != null) {
                vals[last.index] = null;
                size--;
            }
            last.index = -1;
            last = null;
        }
    }

    private final class Entry implements Map.Entry<K, V> {
        /** Negative once the iterator took the entry out. */
        private int index;

        Entry(int index) {
            this.index = index;
        }

        private void check() {
            if (index < 0) {
                throw new IllegalStateException("Entry was removed");
            }
        }

        public K getKey() {
            check();
            return universe[index];
        }

        public V getValue() {
            check();
            return unmask(vals[index]);
        }

        public V setValue(V value) {
            V old = getValue();
            vals[index] = mask(value);
            return old;
        }

        public boolean equals(Object o) {
            if (index < 0) {
                return o == this;
            }
            return o instanceof Map.Entry<?, ?> e
                    && e.getKey() == getKey()
                    && Objects.equals(getValue(), e.getValue());
        }

        public int hashCode() {
            return index < 0 ? super.hashCode() : getKey().hashCode() ^ Objects.hashCode(getValue());
        }

        public String toString() {
            return index < 0 ? super.toString() : getKey() + "=" + getValue();
        }
    }

    public boolean equals(Object o) {
        return super.equals(o);
    }

    public int hashCode() {
        return super.hashCode();
    }

    @SuppressWarnings("unchecked")
    public EnumMap<K, V> clone() {
        try {
            EnumMap<K, V> copy = (EnumMap<K, V>) super.clone();
            copy.vals = vals.clone();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError();
        }
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        s.defaultWriteObject();
        s.writeInt(size);
        for (int i = 0; i < vals.length; i++) {
            if (vals[i] != null) {
                s.writeObject(universe[i]);
                s.writeObject(vals[i] == NULL ? null : vals[i]);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        universe = keyType.getEnumConstants();
        vals = new Object[universe.length];
        for (int n = s.readInt(); n > 0; n--) {
            put((K) s.readObject(), (V) s.readObject());
        }
    }
}
