package java.util;

import java.io.Serializable;

/** A map whose keys are compared by identity; here in the order of insertion. */
public class IdentityHashMap<K, V> extends AbstractMap<K, V>
        implements Map<K, V>, Serializable, Cloneable {
    private static final long serialVersionUID = 8188218128353913216L;
    private static final java.io.ObjectStreamField[] serialPersistentFields = {new java.io.ObjectStreamField("size", Integer.TYPE)};

    private static final class Key {
        final Object object;

        Key(Object object) {
            this.object = object;
        }

        public int hashCode() {
            return System.identityHashCode(object);
        }

        public boolean equals(Object o) {
            return o instanceof Key k && k.object == object;
        }
    }

    private transient LinkedHashMap<Key, V> map = new LinkedHashMap<>();

    public IdentityHashMap() {
    }

    public IdentityHashMap(int expectedMaxSize) {
        if (expectedMaxSize < 0) {
            throw new IllegalArgumentException("expectedMaxSize is negative: " + expectedMaxSize);
        }
    }

    public IdentityHashMap(Map<? extends K, ? extends V> m) {
        putAll(m);
    }

    public int size() {
        return map.size();
    }

    public boolean isEmpty() {
        return map.isEmpty();
    }

    public V get(Object key) {
        return map.get(new Key(key));
    }

    public boolean containsKey(Object key) {
        return map.containsKey(new Key(key));
    }

    public boolean containsValue(Object value) {
        for (V v : map.values()) {
            if (v == value) {
                return true;
            }
        }
        return false;
    }

    public V put(K key, V value) {
        return map.put(new Key(key), value);
    }

    public void putAll(Map<? extends K, ? extends V> m) {
        super.putAll(m);
    }

    public V remove(Object key) {
        return map.remove(new Key(key));
    }

    public void clear() {
        map.clear();
    }

    public boolean equals(Object o) {
        return super.equals(o);
    }

    public int hashCode() {
        return super.hashCode();
    }

    @SuppressWarnings("unchecked")
    public Object clone() {
        try {
            IdentityHashMap<K, V> copy = (IdentityHashMap<K, V>) super.clone();
            copy.map = (LinkedHashMap<Key, V>) map.clone();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    public Set<K> keySet() {
        return super.keySet();
    }

    public Collection<V> values() {
        return super.values();
    }

    private final class Entry implements Map.Entry<K, V> {
        private final Map.Entry<Key, V> e;

        Entry(Map.Entry<Key, V> e) {
            this.e = e;
        }

        @SuppressWarnings("unchecked")
        public K getKey() {
            return (K) e.getKey().object;
        }

        public V getValue() {
            return e.getValue();
        }

        public V setValue(V value) {
            return e.setValue(value);
        }

        public boolean equals(Object o) {
            return o instanceof Map.Entry<?, ?> other
                    && other.getKey() == getKey()
                    && other.getValue() == getValue();
        }

        public int hashCode() {
            return System.identityHashCode(getKey()) ^ System.identityHashCode(getValue());
        }

        public String toString() {
            return getKey() + "=" + getValue();
        }
    }

    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            public int size() {
                return map.size();
            }

            public void clear() {
                map.clear();
            }

            public Iterator<Map.Entry<K, V>> iterator() {
                Iterator<Map.Entry<Key, V>> it = map.entrySet().iterator();
                return new Iterator<>() {
                    public boolean hasNext() {
                        return it.hasNext();
                    }

                    public Map.Entry<K, V> next() {
                        return new Entry(it.next());
                    }

                    public void remove() {
                        it.remove();
                    }
                };
            }
        };
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        s.putFields().put("size", size());
        s.writeFields();
        s.writeInt(size());
        for (Map.Entry<Key, V> e : map.entrySet()) {
            s.writeObject(e.getKey().object);
            s.writeObject(e.getValue());
        }
    }

    @SuppressWarnings("unchecked")
    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        s.readFields();
        int n = s.readInt();
        if (n < 0) {
            throw new java.io.StreamCorruptedException("Illegal mappings count: " + n);
        }
        map = new LinkedHashMap<>();
        for (; n > 0; n--) {
            map.put(new Key(s.readObject()), (V) s.readObject());
        }
    }
}
