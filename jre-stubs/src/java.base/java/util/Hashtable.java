package java.util;

import java.io.Serializable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A locking hash table without nulls; iterates from the last slot to the first. */
public class Hashtable<K, V> extends Dictionary<K, V>
        implements Map<K, V>, Cloneable, Serializable {
    private static final long serialVersionUID = 1421746759512286392L;
    private static final class Entry<K, V> implements Map.Entry<K, V> {
        final int hash;
        final K key;
        V value;
        Entry<K, V> next;

        Entry(int hash, K key, V value, Entry<K, V> next) {
            this.hash = hash;
            this.key = key;
            this.value = value;
            this.next = next;
        }

        public K getKey() {
            return key;
        }

        public V getValue() {
            return value;
        }

        public V setValue(V value) {
            V old = this.value;
            this.value = Objects.requireNonNull(value);
            return old;
        }

        public boolean equals(Object o) {
            return o instanceof Map.Entry<?, ?> e
                    && key.equals(e.getKey())
                    && value.equals(e.getValue());
        }

        public int hashCode() {
            return hash ^ Objects.hashCode(value);
        }

        public String toString() {
            return key + "=" + value;
        }
    }

    private transient Entry<K, V>[] table;
    private transient int count;
    private int threshold;
    private float loadFactor;
    private transient int modCount;

    @SuppressWarnings("unchecked")
    public Hashtable(int initialCapacity, float loadFactor) {
        if (initialCapacity < 0) {
            throw new IllegalArgumentException("Illegal Capacity: " + initialCapacity);
        }
        if (!(loadFactor > 0)) { // NaN, too.
            throw new IllegalArgumentException("Illegal Load: " + loadFactor);
        }
        int n = Math.max(1, initialCapacity);
        this.loadFactor = loadFactor;
        table = (Entry<K, V>[]) new Entry<?, ?>[n];
        threshold = (int) (n * loadFactor);
    }

    public Hashtable(int initialCapacity) {
        this(initialCapacity, 0.75f);
    }

    public Hashtable() {
        this(11, 0.75f);
    }

    public Hashtable(Map<? extends K, ? extends V> t) {
        this(Math.max(2 * t.size(), 11), 0.75f);
        putAll(t);
    }

    private int slot(int hash) {
        return (hash & 0x7FFFFFFF) % table.length;
    }

    private Entry<K, V> find(Object key) {
        int hash = key.hashCode();
        for (Entry<K, V> e = table[slot(hash)]; e != null; e = e.next) {
            if (e.hash == hash && e.key.equals(key)) {
                return e;
            }
        }
        return null;
    }

    public synchronized int size() {
        return count;
    }

    public synchronized boolean isEmpty() {
        return count == 0;
    }

    public synchronized Enumeration<K> keys() {
        return count == 0 ? Collections.emptyEnumeration() : new Walker<>(0, false);
    }

    public synchronized Enumeration<V> elements() {
        return count == 0 ? Collections.emptyEnumeration() : new Walker<>(1, false);
    }

    public synchronized boolean contains(Object value) {
        if (value == null) {
            throw new NullPointerException();
        }
        for (int i = table.length; i-- > 0; ) {
            for (Entry<K, V> e = table[i]; e != null; e = e.next) {
                if (e.value.equals(value)) {
                    return true;
                }
            }
        }
        return false;
    }

    public boolean containsValue(Object value) {
        return contains(value);
    }

    public synchronized boolean containsKey(Object key) {
        return find(key) != null;
    }

    public synchronized V get(Object key) {
        Entry<K, V> e = find(key);
        return e == null ? null : e.value;
    }

    @SuppressWarnings("unchecked")
    protected void rehash() {
        Entry<K, V>[] old = table;
        int n = (old.length << 1) + 1;
        Entry<K, V>[] made = (Entry<K, V>[]) new Entry<?, ?>[n];
        modCount++;
        threshold = (int) Math.min(n * loadFactor, (float) Integer.MAX_VALUE);
        table = made;
        for (int i = old.length; i-- > 0; ) {
            Entry<K, V> e = old[i];
            while (e != null) {
                Entry<K, V> next = e.next;
                int s = slot(e.hash);
                e.next = made[s];
                made[s] = e;
                e = next;
            }
        }
    }

    private void addEntry(K key, V value) {
        int hash = key.hashCode();
        if (count >= threshold) {
            rehash();
        }
        int s = slot(hash);
        table[s] = new Entry<>(hash, key, value, table[s]);
        count++;
        modCount++;
    }

    public synchronized V put(K key, V value) {
        if (value == null) {
            throw new NullPointerException();
        }
        Entry<K, V> e = find(key);
        if (e != null) {
            V old = e.value;
            e.value = value;
            return old;
        }
        addEntry(key, value);
        return null;
    }

    public synchronized V remove(Object key) {
        int hash = key.hashCode();
        int s = slot(hash);
        Entry<K, V> before = null;
        for (Entry<K, V> e = table[s]; e != null; before = e, e = e.next) {
            if (e.hash == hash && e.key.equals(key)) {
                if (before == null) {
                    table[s] = e.next;
                } else {
                    before.next = e.next;
                }
                modCount++;
                count--;
                return e.value;
            }
        }
        return null;
    }

    public synchronized void putAll(Map<? extends K, ? extends V> t) {
        for (Map.Entry<? extends K, ? extends V> e : t.entrySet()) {
            put(e.getKey(), e.getValue());
        }
    }

    public synchronized void clear() {
        modCount++;
        Arrays.fill(table, null);
        count = 0;
    }

    @SuppressWarnings("unchecked")
    public synchronized Object clone() {
        try {
            Hashtable<K, V> t = (Hashtable<K, V>) super.clone();
            t.table = (Entry<K, V>[]) new Entry<?, ?>[table.length];
            for (int i = 0; i < table.length; i++) {
                t.table[i] = copyChain(table[i]);
            }
            t.modCount = 0;
            return t;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    private static <K, V> Entry<K, V> copyChain(Entry<K, V> e) {
        return e == null ? null : new Entry<>(e.hash, e.key, e.value, copyChain(e.next));
    }

    public synchronized String toString() {
        Iterator<Map.Entry<K, V>> it = entrySet().iterator();
        if (!it.hasNext()) {
            return "{}";
        }
        StringBuilder sb = new StringBuilder();
        sb.append('{');
        while (true) {
            Map.Entry<K, V> e = it.next();
            K key = e.getKey();
            V value = e.getValue();
            sb.append(key == this ? "(this Map)" : key.toString());
            sb.append('=');
            sb.append(value == this ? "(this Map)" : value.toString());
            if (!it.hasNext()) {
                return sb.append('}').toString();
            }
            sb.append(", ");
        }
    }

    public Set<K> keySet() {
        return Collections.synchronizedSet(new AbstractSet<K>() {
            public Iterator<K> iterator() {
                if (count == 0) {
                    return Collections.emptyIterator();
                }
                return new Walker<>(0, true);
            }

            public int size() {
                return count;
            }

            public boolean contains(Object o) {
                return containsKey(o);
            }

            public boolean remove(Object o) {
                return Hashtable.this.remove(o) != null;
            }

            public void clear() {
                Hashtable.this.clear();
            }
        });
    }

    public Set<Map.Entry<K, V>> entrySet() {
        return Collections.synchronizedSet(new AbstractSet<Map.Entry<K, V>>() {
            public Iterator<Map.Entry<K, V>> iterator() {
                if (count == 0) {
                    return Collections.emptyIterator();
                }
                return new Walker<>(2, true);
            }

            public boolean contains(Object o) {
                return o instanceof Map.Entry<?, ?> other
                        && other.equals(find(other.getKey()));
            }

            public boolean remove(Object o) {
                return contains(o)
                        && Hashtable.this.remove(((Map.Entry<?, ?>) o).getKey()) != null;
            }

            public int size() {
                return count;
            }

            public void clear() {
                Hashtable.this.clear();
            }
        });
    }

    public Collection<V> values() {
        return Collections.synchronizedCollection(new AbstractCollection<V>() {
            public Iterator<V> iterator() {
                if (count == 0) {
                    return Collections.emptyIterator();
                }
                return new Walker<>(1, true);
            }

            public int size() {
                return count;
            }

            public boolean contains(Object o) {
                return containsValue(o);
            }

            public void clear() {
                Hashtable.this.clear();
            }
        });
    }

    public synchronized boolean equals(Object o) {
        if (o == this) {
            return true;
        }
        if (!(o instanceof Map<?, ?> t) || t.size() != count) {
            return false;
        }
        try {
            for (Map.Entry<K, V> e : entrySet()) {
                if (!e.getValue().equals(t.get(e.getKey()))) {
                    return false;
                }
            }
            return true;
        } catch (ClassCastException | NullPointerException unused) {
            return false;
        }
    }

    public synchronized int hashCode() {
        int h = 0;
        for (Map.Entry<K, V> e : entrySet()) {
            h += e.hashCode();
        }
        return h;
    }

    @Override
    public synchronized V getOrDefault(Object key, V defaultValue) {
        V v = get(key);
        return v == null ? defaultValue : v;
    }

    @Override
    public synchronized void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        for (Entry<K, V> e : table) {
            for (; e != null; e = e.next) {
                action.accept(e.key, e.value);
                if (expected != modCount) {
                    throw new ConcurrentModificationException();
                }
            }
        }
    }

    @Override
    public synchronized void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        for (Entry<K, V> slot : table) {
            for (Entry<K, V> e = slot; e != null; e = e.next) {
                e.value = Objects.requireNonNull(function.apply(e.key, e.value));
            }
        }
    }

    @Override
    public synchronized V putIfAbsent(K key, V value) {
        Objects.requireNonNull(value);
        return Map.super.putIfAbsent(key, value);
    }

    @Override
    public synchronized boolean remove(Object key, Object value) {
        Objects.requireNonNull(value);
        return Map.super.remove(key, value);
    }

    @Override
    public synchronized boolean replace(K key, V oldValue, V newValue) {
        Objects.requireNonNull(oldValue);
        Objects.requireNonNull(newValue);
        return Map.super.replace(key, oldValue, newValue);
    }

    @Override
    public synchronized V replace(K key, V value) {
        Objects.requireNonNull(value);
        return Map.super.replace(key, value);
    }

    @Override
    public synchronized V computeIfAbsent(
            K key, Function<? super K, ? extends V> mappingFunction) {
        return Map.super.computeIfAbsent(key, mappingFunction);
    }

    @Override
    public synchronized V computeIfPresent(
            K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        return Map.super.computeIfPresent(key, remappingFunction);
    }

    @Override
    public synchronized V compute(
            K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        return Map.super.compute(key, remappingFunction);
    }

    @Override
    public synchronized V merge(
            K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        V old = get(key);
        if (old == null) {
            if (value != null) {
                put(key, value);
            }
            return value;
        }
        V made = remappingFunction.apply(old, value);
        if (made == null) {
            remove(key);
        } else {
            put(key, made);
        }
        return made;
    }

    /** Keys (0), values (1) or entries (2), from the last slot to the first. */
    private final class Walker<T> implements Enumeration<T>, Iterator<T> {
        private final Entry<K, V>[] tab = table;
        private int index = table.length;
        private Entry<K, V> entry;
        private Entry<K, V> last;
        private final int kind;
        private final boolean iterator;
        private int expected = modCount;

        Walker(int kind, boolean iterator) {
            this.kind = kind;
            this.iterator = iterator;
        }

        public boolean hasMoreElements() {
            while (entry == null && index > 0) {
                entry = tab[--index];
            }
            return entry != null;
        }

        @SuppressWarnings("unchecked")
        public T nextElement() {
            if (!hasMoreElements()) {
                throw new NoSuchElementException("Hashtable Enumerator");
            }
            Entry<K, V> e = entry;
            last = e;
            entry = e.next;
            return (T) (kind == 0 ? e.key : kind == 1 ? e.value : e);
        }

        public boolean hasNext() {
            return hasMoreElements();
        }

        public T next() {
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
            return nextElement();
        }

        public void remove() {
            if (!iterator) {
                throw new UnsupportedOperationException();
            }
            if (last == null) {
                throw new IllegalStateException("Hashtable Enumerator");
            }
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
            Hashtable.this.remove(last.key);
            expected = modCount;
            last = null;
        }
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        writeTable(s);
    }

    /** The fields, the length of the table, the number of pairs, and the pairs from the first slot's last to the last slot's. */
    void writeTable(java.io.ObjectOutputStream s) throws java.io.IOException {
        ArrayDeque<Entry<K, V>> stack = new ArrayDeque<>();
        synchronized (this) {
            s.defaultWriteObject();
            s.writeInt(table.length);
            s.writeInt(count);
            for (Entry<K, V> e : table) {
                for (; e != null; e = e.next) {
                    stack.push(e);
                }
            }
        }
        for (Entry<K, V> e : stack) {
            s.writeObject(e.key);
            s.writeObject(e.value);
        }
    }

    /** The fields of this class for a map that is kept elsewhere. */
    final void writeFields(java.io.ObjectOutputStream s, int length, float factor) throws java.io.IOException {
        java.io.ObjectOutputStream.PutField fields = s.putFields();
        fields.put("loadFactor", factor);
        fields.put("threshold", (int) (length * factor));
        s.writeFields();
        s.writeInt(length);
    }

    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        readTable(s);
    }

    @SuppressWarnings("unchecked")
    void readTable(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        java.io.ObjectInputStream.GetField fields = s.readFields();
        float factor = fields.get("loadFactor", 0.75f);
        if (!(factor > 0)) { // NaN, too.
            throw new java.io.StreamCorruptedException("Illegal load factor: " + factor);
        }
        loadFactor = Math.min(Math.max(0.25f, factor), 4.0f);
        int original = s.readInt();
        int elements = s.readInt();
        if (elements < 0) {
            throw new java.io.StreamCorruptedException("Illegal # of Elements: " + elements);
        }
        original = Math.max(original, (int) (elements / loadFactor) + 1);
        int length = (int) ((elements + elements / 20) / loadFactor) + 3;
        if (length > elements && (length & 1) == 0) {
            length--;
        }
        length = Math.min(length, original);
        ijen.internal.SerialChecks.array(s, Map.Entry[].class, length);
        table = (Entry<K, V>[]) new Entry<?, ?>[length];
        threshold = (int) Math.min(length * loadFactor, (float) Integer.MAX_VALUE);
        count = 0;
        for (; elements > 0; elements--) {
            put((K) s.readObject(), (V) s.readObject());
        }
    }
}
