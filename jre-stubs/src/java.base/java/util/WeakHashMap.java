package java.util;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;

/** A map that forgets entries whose keys nobody else holds. */
public class WeakHashMap<K, V> extends AbstractMap<K, V> implements Map<K, V> {
    private static final Object NULL = new Object();

    private static final class Key extends WeakReference<Object> {
        private final int hash;

        Key(Object object, ReferenceQueue<Object> queue) {
            super(object, queue);
            hash = object.hashCode();
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object o) {
            if (o == this) {
                return true;
            }
            if (!(o instanceof Key k)) {
                return false;
            }
            Object mine = get();
            return mine != null && mine.equals(k.get());
        }
    }

    private final ReferenceQueue<Object> queue = new ReferenceQueue<>();
    private final HashMap<Key, V> map;

    public static <K, V> WeakHashMap<K, V> newWeakHashMap(int numMappings) {
        if (numMappings < 0) {
            throw new IllegalArgumentException("Negative number of mappings: " + numMappings);
        }
        return new WeakHashMap<>((int) Math.min(1 << 30, Math.ceil(numMappings / 0.75)));
    }

    public WeakHashMap(int initialCapacity, float loadFactor) {
        map = new HashMap<>(initialCapacity, loadFactor);
    }

    public WeakHashMap(int initialCapacity) {
        map = new HashMap<>(initialCapacity);
    }

    public WeakHashMap() {
        map = new HashMap<>();
    }

    public WeakHashMap(Map<? extends K, ? extends V> m) {
        map = new HashMap<>();
        putAll(m);
    }

    /** The map without the entries whose keys are gone. */
    private HashMap<Key, V> map() {
        Object gone;
        while ((gone = queue.poll()) != null) {
            map.remove(gone);
        }
        return map;
    }

    private static Key key(Object k, ReferenceQueue<Object> queue) {
        return new Key(k == null ? NULL : k, queue);
    }

    public int size() {
        return map().size();
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    public V get(Object key) {
        return map().get(key(key, null));
    }

    public boolean containsKey(Object key) {
        return map().containsKey(key(key, null));
    }

    public V put(K key, V value) {
        return map().put(key(key, queue), value);
    }

    public void putAll(Map<? extends K, ? extends V> m) {
        super.putAll(m);
    }

    public V remove(Object key) {
        return map().remove(key(key, null));
    }

    public void clear() {
        map().clear();
    }

    public boolean containsValue(Object value) {
        return super.containsValue(value);
    }

    public Set<K> keySet() {
        return super.keySet();
    }

    public Collection<V> values() {
        return super.values();
    }

    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            public int size() {
                return WeakHashMap.this.size();
            }

            public Iterator<Map.Entry<K, V>> iterator() {
                return new Itr(map().entrySet().iterator());
            }
        };
    }

    /** Holds the next key, so that it cannot go between the question and the answer. */
    private final class Itr implements Iterator<Map.Entry<K, V>> {
        private final Iterator<Map.Entry<Key, V>> it;
        private Object key;
        private Map.Entry<Key, V> entry;
        private Object last;

        Itr(Iterator<Map.Entry<Key, V>> it) {
            this.it = it;
        }

        public boolean hasNext() {
            while (key == null && it.hasNext()) {
                entry = it.next();
                key = entry.getKey().get();
            }
            return key != null;
        }

        @SuppressWarnings("unchecked")
        public Map.Entry<K, V> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Map.Entry<Key, V> e = entry;
            last = key;
            key = null;
            return new SimpleEntry<>((K) (last == NULL ? null : last), e.getValue()) {
                @Override
                public V setValue(V value) {
                    e.setValue(value);
                    return super.setValue(value);
                }
            };
        }

        public void remove() {
            if (last == null) {
                throw new IllegalStateException();
            }
            last = null;
            it.remove();
        }
    }
}
