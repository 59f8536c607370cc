package java.util;

import java.io.Serializable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A hash table of chained entries. The table's length is a power of two; the slot is the low bits
 * of the hash code with its upper half folded in; growing keeps the order within a slot.
 */
public class HashMap<K, V> extends AbstractMap<K, V>
        implements Map<K, V>, Cloneable, Serializable {
    private static final long serialVersionUID = 362498820763181265L;
    private static final int FIRST_CAPACITY = 16;
    private static final int MAX_CAPACITY = 1 << 30;
    private static final float LOAD_FACTOR = 0.75f;
    /** A chain longer than this becomes a tree ({@link HashTree}); in a table smaller than {@link #SMALL_TABLE} it makes that grow. */
    private static final int LONG_CHAIN = 8;
    private static final int SMALL_TABLE = 64;

    static class Node<K, V> implements Map.Entry<K, V> {
        final int hash;
        final K key;
        V value;
        Node<K, V> next;

        Node(int hash, K key, V value, Node<K, V> next) {
            this.hash = hash;
            this.key = key;
            this.value = value;
            this.next = next;
        }

        public final K getKey() {
            return key;
        }

        public final V getValue() {
            return value;
        }

        public final String toString() {
            return key + "=" + value;
        }

        public final int hashCode() {
            return Objects.hashCode(key) ^ Objects.hashCode(value);
        }

        public final V setValue(V newValue) {
            V old = value;
            value = newValue;
            return old;
        }

        public final boolean equals(Object o) {
            return o == this
                    || o instanceof Map.Entry<?, ?> e
                            && Objects.equals(key, e.getKey())
                            && Objects.equals(value, e.getValue());
        }
    }

    transient Node<K, V>[] table;
    transient Set<Map.Entry<K, V>> entrySet;
    transient int size;
    transient int modCount;
    /** The size that makes the table grow; before there is a table, its length to be (0: default). */
    int threshold;
    final float loadFactor;

    public HashMap(int initialCapacity, float loadFactor) {
        if (initialCapacity < 0) {
            throw new IllegalArgumentException("Illegal initial capacity: " + initialCapacity);
        }
        if (loadFactor <= 0 || Float.isNaN(loadFactor)) {
            throw new IllegalArgumentException("Illegal load factor: " + loadFactor);
        }
        this.loadFactor = loadFactor;
        this.threshold = tableLength(initialCapacity);
    }

    public HashMap(int initialCapacity) {
        this(initialCapacity, LOAD_FACTOR);
    }

    public HashMap() {
        this.loadFactor = LOAD_FACTOR;
    }

    public HashMap(Map<? extends K, ? extends V> m) {
        this.loadFactor = LOAD_FACTOR;
        putAllOf(m, false);
    }

    public static <K, V> HashMap<K, V> newHashMap(int numMappings) {
        if (numMappings < 0) {
            throw new IllegalArgumentException("Negative number of mappings: " + numMappings);
        }
        return new HashMap<>(capacityFor(numMappings));
    }

    /** The capacity that holds so many entries without growing. */
    static int capacityFor(int numMappings) {
        return (int) Math.ceil(numMappings / (double) LOAD_FACTOR);
    }

    static int spread(Object key) {
        if (key == null) {
            return 0;
        }
        int h = key.hashCode();
        return h ^ (h >>> 16);
    }

    /** The smallest power of two that is at least {@code capacity}. */
    private static int tableLength(int capacity) {
        if (capacity <= 1) {
            return 1;
        }
        int n = -1 >>> Integer.numberOfLeadingZeros(capacity - 1);
        return n >= MAX_CAPACITY ? MAX_CAPACITY : n + 1;
    }

    final void putAllOf(Map<? extends K, ? extends V> m, boolean evict) {
        int s = m.size();
        if (s <= 0) {
            return;
        }
        if (table == null) {
            double t = Math.ceil(s / (double) loadFactor);
            int length = t < MAX_CAPACITY ? (int) t : MAX_CAPACITY;
            if (length > threshold) {
                threshold = tableLength(length);
            }
        } else {
            while (s > threshold && table.length < MAX_CAPACITY) {
                resize();
            }
        }
        for (Map.Entry<? extends K, ? extends V> e : m.entrySet()) {
            K key = e.getKey();
            putValue(spread(key), key, e.getValue(), false, evict);
        }
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public V get(Object key) {
        Node<K, V> e = getNode(key);
        return e == null ? null : e.value;
    }

    final Node<K, V> getNode(Object key) {
        Node<K, V>[] tab = table;
        if (tab == null) {
            return null;
        }
        int hash = spread(key);
        Node<K, V> e = tab[(tab.length - 1) & hash];
        if (e == null) {
            return null;
        }
        if (e.hash == hash) {
            K k = e.key;
            if (k == key || key != null && key.equals(k)) {
                return e;
            }
        }
        e = e.next;
        if (e == null) {
            return null;
        }
        if (e instanceof HashTree) {
            return ((HashTree<K, V>) e).root().find(hash, key, null);
        }
        do {
            if (e.hash == hash) {
                K k = e.key;
                if (k == key || key != null && key.equals(k)) {
                    return e;
                }
            }
            e = e.next;
        } while (e != null);
        return null;
    }

    public boolean containsKey(Object key) {
        return getNode(key) != null;
    }

    public V put(K key, V value) {
        return putValue(spread(key), key, value, false, true);
    }

    final V putValue(int hash, K key, V value, boolean onlyIfAbsent, boolean evict) {
        Node<K, V>[] tab = table;
        if (tab == null) {
            tab = resize();
        }
        int slot = (tab.length - 1) & hash;
        Node<K, V> e = tab[slot];
        if (e == null) {
            tab[slot] = newNode(hash, key, value, null);
        } else if (e instanceof HashTree) {
            e = ((HashTree<K, V>) e).put(this, tab, hash, key, value);
            if (e != null) {
                V old = e.value;
                if (!onlyIfAbsent || old == null) {
                    e.value = value;
                }
                afterNodeAccess(e);
                return old;
            }
        } else {
            int passed = 0;
            while (true) {
                if (e.hash == hash) {
                    K k = e.key;
                    if (k == key || key != null && key.equals(k)) {
                        V old = e.value;
                        if (!onlyIfAbsent || old == null) {
                            e.value = value;
                        }
                        afterNodeAccess(e);
                        return old;
                    }
                }
                passed++;
                if (e.next == null) {
                    break;
                }
                e = e.next;
            }
            e.next = newNode(hash, key, value, null);
            if (passed >= LONG_CHAIN) {
                shorten(slot);
            }
        }
        modCount++;
        if (++size > threshold) {
            resize();
        }
        afterNodeInsertion(evict);
        return null;
    }

    /** A chain got long. */
    private void shorten(int slot) {
        if (table.length < SMALL_TABLE) {
            resize();
        } else {
            HashTree.grow(this, table, slot);
        }
    }

    final Node<K, V>[] resize() {
        Node<K, V>[] old = table;
        int oldLength = old == null ? 0 : old.length;
        int length;
        int limit = 0;
        if (oldLength > 0) {
            if (oldLength >= MAX_CAPACITY) {
                threshold = Integer.MAX_VALUE;
                return old;
            }
            length = oldLength << 1;
            if (length < MAX_CAPACITY && oldLength >= FIRST_CAPACITY) {
                limit = threshold << 1;
            }
        } else if (threshold > 0) {
            length = threshold;
        } else {
            length = FIRST_CAPACITY;
        }
        if (limit == 0) {
            float t = length * loadFactor;
            limit = length < MAX_CAPACITY && t < (float) MAX_CAPACITY ? (int) t : Integer.MAX_VALUE;
        }
        threshold = limit;
        @SuppressWarnings({"unchecked", "rawtypes"})
        Node<K, V>[] made = (Node<K, V>[]) new Node[length];
        table = made;
        for (int i = 0; i < oldLength; i++) {
            Node<K, V> e = old[i];
            if (e == null) {
                continue;
            }
            old[i] = null;
            if (e.next == null) {
                made[e.hash & (length - 1)] = e;
            } else if (e instanceof HashTree) {
                ((HashTree<K, V>) e).split(this, made, i, oldLength);
            } else {
                splitChain(made, e, i, oldLength);
            }
        }
        return made;
    }

    /** Deals the chain of slot {@code i} out to slots {@code i} and {@code i + oldLength}. */
    private void splitChain(Node<K, V>[] made, Node<K, V> e, int i, int oldLength) {
        Node<K, V> lowLast = null;
        Node<K, V> highLast = null;
        for (; e != null; e = e.next) {
            if ((e.hash & oldLength) == 0) {
                if (lowLast == null) {
                    made[i] = e;
                } else {
                    lowLast.next = e;
                }
                lowLast = e;
            } else {
                if (highLast == null) {
                    made[i + oldLength] = e;
                } else {
                    highLast.next = e;
                }
                highLast = e;
            }
        }
        if (lowLast != null) {
            lowLast.next = null;
        }
        if (highLast != null) {
            highLast.next = null;
        }
    }

    public void putAll(Map<? extends K, ? extends V> m) {
        putAllOf(m, true);
    }

    public V remove(Object key) {
        Node<K, V> e = removeNode(key, null, false);
        return e == null ? null : e.value;
    }

    final Node<K, V> removeNode(Object key, Object value, boolean matchValue) {
        return removeNode(key, value, matchValue, true);
    }

    /** {@code movable}: a tree's other entries may change their order, as they may not under an iterator. */
    private Node<K, V> removeNode(Object key, Object value, boolean matchValue, boolean movable) {
        Node<K, V>[] tab = table;
        if (tab == null) {
            return null;
        }
        int hash = spread(key);
        int slot = (tab.length - 1) & hash;
        Node<K, V> before = null;
        Node<K, V> e = tab[slot];
        if (e instanceof HashTree) {
            e = ((HashTree<K, V>) e).root().find(hash, key, null);
        } else {
            while (e != null && (e.hash != hash || e.key != key && (key == null || !key.equals(e.key)))) {
                before = e;
                e = e.next;
            }
        }
        if (e == null || matchValue && !Objects.equals(value, e.value)) {
            return null;
        }
        if (e instanceof HashTree) {
            ((HashTree<K, V>) e).remove(this, tab, movable);
        } else if (before == null) {
            tab[slot] = e.next;
        } else {
            before.next = e.next;
        }
        modCount++;
        size--;
        afterNodeRemoval(e);
        return e;
    }

    public void clear() {
        modCount++;
        Node<K, V>[] tab = table;
        if (tab != null && size > 0) {
            size = 0;
            for (int i = 0; i < tab.length; i++) {
                tab[i] = null;
            }
        }
    }

    public boolean containsValue(Object value) {
        if (table != null && size > 0) {
            for (Node<K, V> e : table) {
                for (; e != null; e = e.next) {
                    if (Objects.equals(value, e.value)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    public Set<K> keySet() {
        Set<K> ks = keySet;
        if (ks == null) {
            ks = new KeySet();
            keySet = ks;
        }
        return ks;
    }

    final class KeySet extends AbstractSet<K> {
        public int size() {
            return size;
        }

        public void clear() {
            HashMap.this.clear();
        }

        public Iterator<K> iterator() {
            return newKeyIterator();
        }

        public boolean contains(Object o) {
            return containsKey(o);
        }

        public boolean remove(Object key) {
            return removeNode(key, null, false) != null;
        }

        @Override
        public Spliterator<K> spliterator() {
            return new HashMapSpliterator<>(HashMap.this, e -> e.key, true);
        }
    }

    public Collection<V> values() {
        Collection<V> vs = values;
        if (vs == null) {
            vs = new Values();
            values = vs;
        }
        return vs;
    }

    final class Values extends AbstractCollection<V> {
        public int size() {
            return size;
        }

        public void clear() {
            HashMap.this.clear();
        }

        public Iterator<V> iterator() {
            return newValueIterator();
        }

        public boolean contains(Object o) {
            return containsValue(o);
        }

        @Override
        public Spliterator<V> spliterator() {
            return new HashMapSpliterator<>(HashMap.this, e -> e.value, false);
        }
    }

    public Set<Map.Entry<K, V>> entrySet() {
        Set<Map.Entry<K, V>> es = entrySet;
        if (es == null) {
            es = new EntrySet();
            entrySet = es;
        }
        return es;
    }

    final class EntrySet extends AbstractSet<Map.Entry<K, V>> {
        public int size() {
            return size;
        }

        public void clear() {
            HashMap.this.clear();
        }

        public Iterator<Map.Entry<K, V>> iterator() {
            return newEntryIterator();
        }

        public boolean contains(Object o) {
            if (!(o instanceof Map.Entry<?, ?> e)) {
                return false;
            }
            Node<K, V> mine = getNode(e.getKey());
            return mine != null && mine.equals(e);
        }

        public boolean remove(Object o) {
            return o instanceof Map.Entry<?, ?> e
                    && removeNode(e.getKey(), e.getValue(), true) != null;
        }

        @Override
        public Spliterator<Map.Entry<K, V>> spliterator() {
            return new HashMapSpliterator<>(HashMap.this, e -> e, true);
        }
    }

    @Override
    public V getOrDefault(Object key, V defaultValue) {
        Node<K, V> e = getNode(key);
        return e == null ? defaultValue : e.value;
    }

    @Override
    public V putIfAbsent(K key, V value) {
        return putValue(spread(key), key, value, true, true);
    }

    @Override
    public boolean remove(Object key, Object value) {
        return removeNode(key, value, true) != null;
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        Node<K, V> e = getNode(key);
        if (e == null || !Objects.equals(oldValue, e.value)) {
            return false;
        }
        e.value = newValue;
        afterNodeAccess(e);
        return true;
    }

    @Override
    public V replace(K key, V value) {
        Node<K, V> e = getNode(key);
        if (e == null) {
            return null;
        }
        V old = e.value;
        e.value = value;
        afterNodeAccess(e);
        return old;
    }

    /** Adds an entry at the head of its chain; the table was made to fit beforehand. */
    private void addComputed(int hash, K key, V value) {
        Node<K, V>[] tab = table;
        int slot = (tab.length - 1) & hash;
        Node<K, V> first = tab[slot];
        if (first instanceof HashTree) {
            ((HashTree<K, V>) first).put(this, tab, hash, key, value);
            return;
        }
        int chain = 0;
        for (Node<K, V> e = first; e != null; e = e.next) {
            chain++;
        }
        tab[slot] = newNode(hash, key, value, first);
        if (chain >= LONG_CHAIN - 1) {
            shorten(slot);
        }
    }

    private void makeRoom() {
        if (table == null || size > threshold) {
            resize();
        }
    }

    private void check(int expected) {
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
        if (mappingFunction == null) {
            throw new NullPointerException();
        }
        makeRoom();
        Node<K, V> e = getNode(key);
        if (e != null && e.value != null) {
            afterNodeAccess(e);
            return e.value;
        }
        int expected = modCount;
        V v = mappingFunction.apply(key);
        check(expected);
        if (v == null) {
            return null;
        }
        if (e != null) {
            e.value = v;
            afterNodeAccess(e);
            return v;
        }
        addComputed(spread(key), key, v);
        modCount = expected + 1;
        size++;
        afterNodeInsertion(true);
        return v;
    }

    @Override
    public V computeIfPresent(
            K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        if (remappingFunction == null) {
            throw new NullPointerException();
        }
        Node<K, V> e = getNode(key);
        if (e == null || e.value == null) {
            return null;
        }
        int expected = modCount;
        V v = remappingFunction.apply(key, e.value);
        check(expected);
        if (v != null) {
            e.value = v;
            afterNodeAccess(e);
            return v;
        }
        removeNode(key, null, false);
        return null;
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        if (remappingFunction == null) {
            throw new NullPointerException();
        }
        makeRoom();
        Node<K, V> e = getNode(key);
        int expected = modCount;
        V v = remappingFunction.apply(key, e == null ? null : e.value);
        check(expected);
        store(e, key, v, expected);
        return v;
    }

    private void store(Node<K, V> e, K key, V v, int expected) {
        if (e != null) {
            if (v != null) {
                e.value = v;
                afterNodeAccess(e);
            } else {
                removeNode(key, null, false);
            }
        } else if (v != null) {
            addComputed(spread(key), key, v);
            modCount = expected + 1;
            size++;
            afterNodeInsertion(true);
        }
    }

    @Override
    public V merge(
            K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
        if (value == null || remappingFunction == null) {
            throw new NullPointerException();
        }
        makeRoom();
        Node<K, V> e = getNode(key);
        int expected = modCount;
        V v = value;
        if (e != null && e.value != null) {
            v = remappingFunction.apply(e.value, value);
            check(expected);
        }
        store(e, key, v, expected);
        return v;
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        if (action == null) {
            throw new NullPointerException();
        }
        if (size > 0 && table != null) {
            int expected = modCount;
            for (Node<K, V> e : table) {
                for (; e != null; e = e.next) {
                    action.accept(e.key, e.value);
                }
            }
            check(expected);
        }
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        if (function == null) {
            throw new NullPointerException();
        }
        if (size > 0 && table != null) {
            int expected = modCount;
            for (Node<K, V> e : table) {
                for (; e != null; e = e.next) {
                    e.value = function.apply(e.key, e.value);
                }
            }
            check(expected);
        }
    }

    @SuppressWarnings("unchecked")
    @Override
    public Object clone() {
        HashMap<K, V> copy;
        try {
            copy = (HashMap<K, V>) super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
        copy.reset();
        copy.putAllOf(this, false);
        return copy;
    }

    /** Back to the state without a table. */
    void reset() {
        table = null;
        entrySet = null;
        keySet = null;
        values = null;
        modCount = 0;
        threshold = 0;
        size = 0;
    }

    // What a linked map does differently.

    Iterator<K> newKeyIterator() {
        return new KeyIterator();
    }

    Iterator<V> newValueIterator() {
        return new ValueIterator();
    }

    Iterator<Map.Entry<K, V>> newEntryIterator() {
        return new EntryIterator();
    }

    Node<K, V> newNode(int hash, K key, V value, Node<K, V> next) {
        return new Node<>(hash, key, value, next);
    }

    HashTree<K, V> newTreeNode(int hash, K key, V value, Node<K, V> next) {
        return new HashTree<>(hash, key, value, next);
    }

    /** The same entry outside of a tree. */
    Node<K, V> plainNode(Node<K, V> e) {
        return new Node<>(e.hash, e.key, e.value, null);
    }

    /** The same entry for a tree. */
    HashTree<K, V> treeNode(Node<K, V> e) {
        return new HashTree<>(e.hash, e.key, e.value, null);
    }

    void afterNodeAccess(Node<K, V> e) {
    }

    void afterNodeInsertion(boolean evict) {
    }

    void afterNodeRemoval(Node<K, V> e) {
    }

    abstract class HashIterator {
        private Node<K, V> next;
        private Node<K, V> current;
        private int expected = modCount;
        private int slot;

        HashIterator() {
            if (size > 0) {
                advance(table);
            }
        }

        private void advance(Node<K, V>[] tab) {
            Node<K, V> e = null;
            if (tab != null) {
                int i = slot;
                while (i < tab.length && e == null) {
                    e = tab[i++];
                }
                slot = i;
            }
            next = e;
        }

        public final boolean hasNext() {
            return next != null;
        }

        final Node<K, V> nextNode() {
            Node<K, V> e = next;
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
            if (e == null) {
                throw new NoSuchElementException();
            }
            current = e;
            next = e.next;
            if (next == null) {
                advance(table);
            }
            return e;
        }

        public final void remove() {
            Node<K, V> e = current;
            if (e == null) {
                throw new IllegalStateException();
            }
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
            current = null;
            removeNode(e.key, null, false, false);
            expected = modCount;
        }
    }

    final class KeyIterator extends HashIterator implements Iterator<K> {
        public K next() {
            return nextNode().key;
        }
    }

    final class ValueIterator extends HashIterator implements Iterator<V> {
        public V next() {
            return nextNode().value;
        }
    }

    final class EntryIterator extends HashIterator implements Iterator<Map.Entry<K, V>> {
        public Map.Entry<K, V> next() {
            return nextNode();
        }
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        int buckets = table != null ? table.length : threshold > 0 ? threshold : 16;
        s.defaultWriteObject();
        s.writeInt(buckets);
        s.writeInt(size);
        for (Map.Entry<K, V> e : entrySet()) {
            s.writeObject(e.getKey());
            s.writeObject(e.getValue());
        }
    }

    @SuppressWarnings("unchecked")
    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        if (loadFactor <= 0 || Float.isNaN(loadFactor)) {
            throw new java.io.InvalidObjectException("Illegal load factor: " + loadFactor);
        }
        s.readInt();
        int mappings = s.readInt();
        if (mappings < 0) {
            throw new java.io.InvalidObjectException("Illegal mappings count: " + mappings);
        }
        int buckets = 16;
        for (float wanted = mappings / Math.min(Math.max(0.25f, loadFactor), 4.0f) + 1.0f; buckets < wanted && buckets < 1 << 30;) {
            buckets <<= 1;
        }
        if (mappings > 0) {
            ijen.internal.SerialChecks.array(s, Map.Entry[].class, buckets);
        }
        threshold = buckets;
        for (int i = 0; i < mappings; i++) {
            K key = (K) s.readObject();
            put(key, (V) s.readObject());
        }
    }
}
