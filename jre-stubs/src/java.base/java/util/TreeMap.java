package java.util;

import java.io.Serializable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A sorted map in a red-black tree. The views of parts of it are {@link TreeSubMap}s. */
public class TreeMap<K, V> extends AbstractMap<K, V>
        implements NavigableMap<K, V>, Cloneable, Serializable {
    private static final long serialVersionUID = 919286545866124006L;
    private static final boolean RED = false;
    private static final boolean BLACK = true;

    static final class Entry<K, V> implements Map.Entry<K, V> {
        K key;
        V value;
        Entry<K, V> left;
        Entry<K, V> right;
        Entry<K, V> parent;
        boolean color = BLACK;

        Entry(K key, V value, Entry<K, V> parent) {
            this.key = key;
            this.value = value;
            this.parent = parent;
        }

        public K getKey() {
            return key;
        }

        public V getValue() {
            return value;
        }

        public V setValue(V value) {
            V old = this.value;
            this.value = value;
            return old;
        }

        public boolean equals(Object o) {
            return o instanceof Map.Entry<?, ?> e
                    && Objects.equals(key, e.getKey())
                    && Objects.equals(value, e.getValue());
        }

        public int hashCode() {
            return Objects.hashCode(key) ^ Objects.hashCode(value);
        }

        public String toString() {
            return key + "=" + value;
        }
    }

    private final Comparator<? super K> comparator;
    private transient Entry<K, V> root;
    private transient int size = 0;
    transient int modCount = 0;

    public TreeMap() {
        comparator = null;
    }

    public TreeMap(Comparator<? super K> comparator) {
        this.comparator = comparator;
    }

    public TreeMap(Map<? extends K, ? extends V> m) {
        comparator = null;
        putAll(m);
    }

    public TreeMap(SortedMap<K, ? extends V> m) {
        comparator = m.comparator();
        putAll(m);
    }

    @SuppressWarnings("unchecked")
    final int compare(Object k1, Object k2) {
        return comparator == null
                ? ((Comparable<Object>) k1).compareTo(k2)
                : comparator.compare((K) k1, (K) k2);
    }

    public int size() {
        return size;
    }

    public boolean containsKey(Object key) {
        return getEntry(key) != null;
    }

    public boolean containsValue(Object value) {
        for (Entry<K, V> e = getFirstEntry(); e != null; e = successor(e)) {
            if (Objects.equals(value, e.value)) {
                return true;
            }
        }
        return false;
    }

    public V get(Object key) {
        Entry<K, V> e = getEntry(key);
        return e == null ? null : e.value;
    }

    public Comparator<? super K> comparator() {
        return comparator;
    }

    public K firstKey() {
        return keyOf(getFirstEntry());
    }

    public K lastKey() {
        return keyOf(getLastEntry());
    }

    static <K> K keyOf(Entry<K, ?> e) {
        if (e == null) {
            throw new NoSuchElementException();
        }
        return e.key;
    }

    static <K> K keyOrNull(Entry<K, ?> e) {
        return e == null ? null : e.key;
    }

    static <K, V> Map.Entry<K, V> snapshot(Entry<K, V> e) {
        return e == null ? null : new SimpleImmutableEntry<>(e);
    }

    final Entry<K, V> getEntry(Object key) {
        if (comparator == null) {
            Objects.requireNonNull(key);
        }
        Entry<K, V> p = root;
        while (p != null) {
            int c = compare(key, p.key);
            if (c == 0) {
                return p;
            }
            p = c < 0 ? p.left : p.right;
        }
        return null;
    }

    /** The least entry whose key is above {@code key}, or equal to it when {@code orEqual}. */
    final Entry<K, V> above(K key, boolean orEqual) {
        if (comparator == null && root != null) {
            Objects.requireNonNull(key);
        }
        Entry<K, V> p = root;
        Entry<K, V> best = null;
        while (p != null) {
            int c = compare(key, p.key);
            if (c < 0) {
                best = p;
                p = p.left;
            } else if (c == 0 && orEqual) {
                return p;
            } else {
                p = p.right;
            }
        }
        return best;
    }

    /** The greatest entry whose key is below {@code key}, or equal to it when {@code orEqual}. */
    final Entry<K, V> below(K key, boolean orEqual) {
        if (comparator == null && root != null) {
            Objects.requireNonNull(key);
        }
        Entry<K, V> p = root;
        Entry<K, V> best = null;
        while (p != null) {
            int c = compare(key, p.key);
            if (c > 0) {
                best = p;
                p = p.right;
            } else if (c == 0 && orEqual) {
                return p;
            } else {
                p = p.left;
            }
        }
        return best;
    }

    final Entry<K, V> getFirstEntry() {
        Entry<K, V> p = root;
        while (p != null && p.left != null) {
            p = p.left;
        }
        return p;
    }

    final Entry<K, V> getLastEntry() {
        Entry<K, V> p = root;
        while (p != null && p.right != null) {
            p = p.right;
        }
        return p;
    }

    static <K, V> Entry<K, V> successor(Entry<K, V> e) {
        if (e.right != null) {
            Entry<K, V> p = e.right;
            while (p.left != null) {
                p = p.left;
            }
            return p;
        }
        Entry<K, V> p = e.parent;
        while (p != null && e == p.right) {
            e = p;
            p = p.parent;
        }
        return p;
    }

    static <K, V> Entry<K, V> predecessor(Entry<K, V> e) {
        if (e.left != null) {
            Entry<K, V> p = e.left;
            while (p.right != null) {
                p = p.right;
            }
            return p;
        }
        Entry<K, V> p = e.parent;
        while (p != null && e == p.left) {
            e = p;
            p = p.parent;
        }
        return p;
    }

    public V put(K key, V value) {
        return put(key, value, true);
    }

    public V putIfAbsent(K key, V value) {
        return put(key, value, false);
    }

    private V put(K key, V value, boolean replace) {
        if (root == null) {
            compare(key, key);
            addEntry(key, value, null, false);
            return null;
        }
        if (comparator == null) {
            Objects.requireNonNull(key);
        }
        Entry<K, V> p = root;
        while (true) {
            int c = compare(key, p.key);
            if (c == 0) {
                V old = p.value;
                if (replace || old == null) {
                    p.value = value;
                }
                return old;
            }
            Entry<K, V> next = c < 0 ? p.left : p.right;
            if (next == null) {
                addEntry(key, value, p, c < 0);
                return null;
            }
            p = next;
        }
    }

    private void addEntry(K key, V value, Entry<K, V> parent, boolean left) {
        Entry<K, V> e = new Entry<>(key, value, parent);
        if (parent == null) {
            root = e;
        } else {
            if (left) {
                parent.left = e;
            } else {
                parent.right = e;
            }
            fixAfterInsertion(e);
        }
        size++;
        modCount++;
    }

    private void rotate(Entry<K, V> p, boolean left) {
        Entry<K, V> r = left ? p.right : p.left;
        Entry<K, V> inner = left ? r.left : r.right;
        if (left) {
            p.right = inner;
            r.left = p;
        } else {
            p.left = inner;
            r.right = p;
        }
        if (inner != null) {
            inner.parent = p;
        }
        r.parent = p.parent;
        replaceChild(p, r);
        p.parent = r;
    }

    /** Hangs {@code now} where {@code was} hangs; parents are the caller's. */
    private void replaceChild(Entry<K, V> was, Entry<K, V> now) {
        Entry<K, V> parent = was.parent;
        if (parent == null) {
            root = now;
        } else if (parent.left == was) {
            parent.left = now;
        } else {
            parent.right = now;
        }
    }

    private static boolean isRed(Entry<?, ?> e) {
        return e != null && e.color == RED;
    }

    private void fixAfterInsertion(Entry<K, V> x) {
        x.color = RED;
        while (isRed(x.parent)) {
            Entry<K, V> parent = x.parent;
            Entry<K, V> grand = parent.parent;
            boolean left = parent == grand.left;
            Entry<K, V> uncle = left ? grand.right : grand.left;
            if (isRed(uncle)) {
                parent.color = BLACK;
                uncle.color = BLACK;
                grand.color = RED;
                x = grand;
                continue;
            }
            if (x == (left ? parent.right : parent.left)) {
                rotate(parent, left);
                parent = x;
            }
            parent.color = BLACK;
            grand.color = RED;
            rotate(grand, !left);
            break;
        }
        root.color = BLACK;
    }

    final void deleteEntry(Entry<K, V> p) {
        modCount++;
        size--;
        if (p.left != null && p.right != null) {
            // The successor's contents move here, its entry goes; iterators know.
            Entry<K, V> s = successor(p);
            p.key = s.key;
            p.value = s.value;
            p = s;
        }
        Entry<K, V> child = p.left != null ? p.left : p.right;
        if (child != null) {
            child.parent = p.parent;
            replaceChild(p, child);
            if (p.color == BLACK) {
                child.color = BLACK;
            }
        } else if (p.parent == null) {
            root = null;
        } else {
            if (p.color == BLACK) {
                fixBeforeDeletion(p);
            }
            replaceChild(p, null);
        }
        p.left = null;
        p.right = null;
        p.parent = null;
    }

    private void fixBeforeDeletion(Entry<K, V> x) {
        while (x != root && x.color == BLACK) {
            Entry<K, V> parent = x.parent;
            boolean left = x == parent.left;
            Entry<K, V> sibling = left ? parent.right : parent.left;
            if (sibling.color == RED) {
                sibling.color = BLACK;
                parent.color = RED;
                rotate(parent, left);
                sibling = left ? parent.right : parent.left;
            }
            Entry<K, V> near = left ? sibling.left : sibling.right;
            Entry<K, V> far = left ? sibling.right : sibling.left;
            if (!isRed(near) && !isRed(far)) {
                sibling.color = RED;
                x = parent;
                continue;
            }
            if (!isRed(far)) {
                near.color = BLACK;
                sibling.color = RED;
                rotate(sibling, !left);
                sibling = near;
                far = left ? sibling.right : sibling.left;
            }
            sibling.color = parent.color;
            parent.color = BLACK;
            far.color = BLACK;
            rotate(parent, left);
            x = root;
        }
        x.color = BLACK;
    }

    public void putAll(Map<? extends K, ? extends V> map) {
        for (Map.Entry<? extends K, ? extends V> e : map.entrySet()) {
            put(e.getKey(), e.getValue());
        }
    }

    public V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
        Objects.requireNonNull(mappingFunction);
        Entry<K, V> e = lookup(key);
        if (e != null && e.value != null) {
            return e.value;
        }
        int expected = modCount;
        V v = mappingFunction.apply(key);
        check(expected);
        if (v != null) {
            store(e, key, v);
        }
        return v;
    }

    private Entry<K, V> lookup(K key) {
        return root == null ? null : getEntry(key);
    }

    private void store(Entry<K, V> e, K key, V v) {
        if (e == null) {
            if (v != null) {
                put(key, v);
            }
        } else if (v != null) {
            e.value = v;
        } else {
            deleteEntry(e);
        }
    }

    private void check(int expected) {
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
    }

    public V computeIfPresent(
            K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        Entry<K, V> e = getEntry(key);
        if (e == null || e.value == null) {
            return null;
        }
        int expected = modCount;
        V v = remappingFunction.apply(key, e.value);
        check(expected);
        store(e, key, v);
        return v;
    }

    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        Entry<K, V> e = lookup(key);
        int expected = modCount;
        V v = remappingFunction.apply(key, e == null ? null : e.value);
        check(expected);
        store(e, key, v);
        return v;
    }

    public V merge(
            K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        Objects.requireNonNull(value);
        Entry<K, V> e = lookup(key);
        V v = value;
        if (e != null && e.value != null) {
            int expected = modCount;
            v = remappingFunction.apply(e.value, value);
            check(expected);
        }
        store(e, key, v);
        return v;
    }

    public V remove(Object key) {
        Entry<K, V> e = getEntry(key);
        if (e == null) {
            return null;
        }
        V old = e.value;
        deleteEntry(e);
        return old;
    }

    public void clear() {
        modCount++;
        size = 0;
        root = null;
    }

    @SuppressWarnings("unchecked")
    public Object clone() {
        try {
            TreeMap<K, V> copy = (TreeMap<K, V>) super.clone();
            copy.root = null;
            copy.size = 0;
            copy.putAll(this);
            copy.modCount = 0;
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    public Map.Entry<K, V> firstEntry() {
        return snapshot(getFirstEntry());
    }

    public Map.Entry<K, V> lastEntry() {
        return snapshot(getLastEntry());
    }

    public Map.Entry<K, V> pollFirstEntry() {
        return poll(getFirstEntry());
    }

    public Map.Entry<K, V> pollLastEntry() {
        return poll(getLastEntry());
    }

    final Map.Entry<K, V> poll(Entry<K, V> e) {
        Map.Entry<K, V> result = snapshot(e);
        if (e != null) {
            deleteEntry(e);
        }
        return result;
    }

    public V putFirst(K k, V v) {
        throw new UnsupportedOperationException();
    }

    public V putLast(K k, V v) {
        throw new UnsupportedOperationException();
    }

    public Map.Entry<K, V> lowerEntry(K key) {
        return snapshot(below(key, false));
    }

    public K lowerKey(K key) {
        return keyOrNull(below(key, false));
    }

    public Map.Entry<K, V> floorEntry(K key) {
        return snapshot(below(key, true));
    }

    public K floorKey(K key) {
        return keyOrNull(below(key, true));
    }

    public Map.Entry<K, V> ceilingEntry(K key) {
        return snapshot(above(key, true));
    }

    public K ceilingKey(K key) {
        return keyOrNull(above(key, true));
    }

    public Map.Entry<K, V> higherEntry(K key) {
        return snapshot(above(key, false));
    }

    public K higherKey(K key) {
        return keyOrNull(above(key, false));
    }

    public Set<K> keySet() {
        return navigableKeySet();
    }

    public NavigableSet<K> navigableKeySet() {
        Set<K> ks = keySet;
        if (ks == null) {
            NavigableSet<K> made = new KeySet<>(this);
            keySet = made;
            return made;
        }
        return (NavigableSet<K>) ks;
    }

    public NavigableSet<K> descendingKeySet() {
        return descendingMap().navigableKeySet();
    }

    /** Forward iteration over all entries, the common case. */
    final class EntryIterator implements Iterator<Map.Entry<K, V>> {
        private Entry<K, V> next = getFirstEntry();
        private Entry<K, V> last;
        private int expected = modCount;

        public boolean hasNext() {
            return next != null;
        }

        public Entry<K, V> next() {
            Entry<K, V> e = next;
            if (e == null) {
                throw new NoSuchElementException();
            }
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
            next = successor(e);
            last = e;
            return e;
        }

        public void remove() {
            if (last == null) {
                throw new IllegalStateException();
            }
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
            if (last.left != null && last.right != null) {
                next = last;
            }
            deleteEntry(last);
            expected = modCount;
            last = null;
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
        public Iterator<V> iterator() {
            EntryIterator it = new EntryIterator();
            return new Iterator<>() {
                public boolean hasNext() {
                    return it.hasNext();
                }

                public V next() {
                    return it.next().value;
                }

                public void remove() {
                    it.remove();
                }
            };
        }

        public int size() {
            return size;
        }

        public boolean contains(Object o) {
            return containsValue(o);
        }

        public void clear() {
            TreeMap.this.clear();
        }

        @Override
        public Spliterator<V> spliterator() {
            return new TreeMapSpliterator<>(TreeMap.this, e -> e.value, null, Spliterator.ORDERED, false);
        }
    }

    final Entry<K, V> root() {
        return root;
    }

    final int modCount() {
        return modCount;
    }

    /** Over the keys of a tree or of a view of one. */
    static <E> Spliterator<E> keys(NavigableMap<E, ?> m, Set<E> keys) {
        int traits = Spliterator.DISTINCT | Spliterator.ORDERED;
        if (m instanceof TreeMap) {
            return keysOf((TreeMap<E, ?>) m, traits | Spliterator.SORTED, false);
        }
        if (m instanceof TreeSubMap) {
            TreeSubMap<E, ?> view = (TreeSubMap<E, ?>) m;
            TreeMap<E, ?> whole = view.wholeDownwards();
            return whole != null ? keysOf(whole, traits, true)
                    : TreeMapSpliterator.of(keys.iterator(), view.isDown() ? traits : traits | Spliterator.SORTED, m.comparator());
        }
        return Spliterators.spliterator(keys, traits);
    }

    private static <E, X> Spliterator<E> keysOf(TreeMap<E, X> m, int traits, boolean down) {
        return new TreeMapSpliterator<>(m, e -> e.key, m.comparator(), traits, down);
    }

    public Set<Map.Entry<K, V>> entrySet() {
        return new EntrySet();
    }

    final class EntrySet extends AbstractSet<Map.Entry<K, V>> {
        public Iterator<Map.Entry<K, V>> iterator() {
            return new EntryIterator();
        }

        public boolean contains(Object o) {
            if (!(o instanceof Map.Entry<?, ?> other)) {
                return false;
            }
            Entry<K, V> e = getEntry(other.getKey());
            return e != null && Objects.equals(e.value, other.getValue());
        }

        public boolean remove(Object o) {
            if (!(o instanceof Map.Entry<?, ?> other)) {
                return false;
            }
            Entry<K, V> e = getEntry(other.getKey());
            if (e == null || !Objects.equals(e.value, other.getValue())) {
                return false;
            }
            deleteEntry(e);
            return true;
        }

        public int size() {
            return size;
        }

        public void clear() {
            TreeMap.this.clear();
        }

        @Override
        public Spliterator<Map.Entry<K, V>> spliterator() {
            return new TreeMapSpliterator<>(TreeMap.this, e -> e, (a, b) -> compare(a.getKey(), b.getKey()),
                    Spliterator.DISTINCT | Spliterator.SORTED | Spliterator.ORDERED, false);
        }
    }

    public NavigableMap<K, V> descendingMap() {
        return new TreeSubMap<>(this, true, null, true, true, null, true, true);
    }

    public NavigableMap<K, V> subMap(
            K fromKey, boolean fromInclusive, K toKey, boolean toInclusive) {
        return new TreeSubMap<>(
                this, false, fromKey, fromInclusive, false, toKey, toInclusive, false);
    }

    public NavigableMap<K, V> headMap(K toKey, boolean inclusive) {
        return new TreeSubMap<>(this, true, null, true, false, toKey, inclusive, false);
    }

    public NavigableMap<K, V> tailMap(K fromKey, boolean inclusive) {
        return new TreeSubMap<>(this, false, fromKey, inclusive, true, null, true, false);
    }

    public SortedMap<K, V> subMap(K fromKey, K toKey) {
        return subMap(fromKey, true, toKey, false);
    }

    public SortedMap<K, V> headMap(K toKey) {
        return headMap(toKey, false);
    }

    public SortedMap<K, V> tailMap(K fromKey) {
        return tailMap(fromKey, true);
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        Entry<K, V> e = getEntry(key);
        if (e == null || !Objects.equals(oldValue, e.value)) {
            return false;
        }
        e.value = newValue;
        return true;
    }

    @Override
    public V replace(K key, V value) {
        Entry<K, V> e = getEntry(key);
        return e == null ? null : e.setValue(value);
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        for (Entry<K, V> e = getFirstEntry(); e != null; e = successor(e)) {
            action.accept(e.key, e.value);
            check(expected);
        }
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        int expected = modCount;
        for (Entry<K, V> e = getFirstEntry(); e != null; e = successor(e)) {
            e.value = function.apply(e.key, e.value);
            check(expected);
        }
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        s.defaultWriteObject();
        s.writeInt(size);
        for (Map.Entry<K, V> e : entrySet()) {
            s.writeObject(e.getKey());
            s.writeObject(e.getValue());
        }
    }

    @SuppressWarnings("unchecked")
    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        for (int n = s.readInt(); n > 0; n--) {
            K key = (K) s.readObject();
            put(key, (V) s.readObject());
        }
    }

    /** The keys of a navigable map as a set. */
    static final class KeySet<E> extends AbstractSet<E> implements NavigableSet<E> {
        private final NavigableMap<E, ?> m;

        KeySet(NavigableMap<E, ?> map) {
            m = map;
        }

        private static <E> Iterator<E> keys(NavigableMap<E, ?> map) {
            Iterator<? extends Map.Entry<E, ?>> it = map.entrySet().iterator();
            return new Iterator<>() {
                public boolean hasNext() {
                    return it.hasNext();
                }

                public E next() {
                    return it.next().getKey();
                }

                public void remove() {
                    it.remove();
                }
            };
        }

        @Override
        public Spliterator<E> spliterator() {
            return TreeMap.keys(m, this);
        }

        public Iterator<E> iterator() {
            return keys(m);
        }

        public Iterator<E> descendingIterator() {
            return keys(m.descendingMap());
        }

        public int size() {
            return m.size();
        }

        public boolean isEmpty() {
            return m.isEmpty();
        }

        public boolean contains(Object o) {
            return m.containsKey(o);
        }

        public void clear() {
            m.clear();
        }

        public E lower(E e) {
            return m.lowerKey(e);
        }

        public E floor(E e) {
            return m.floorKey(e);
        }

        public E ceiling(E e) {
            return m.ceilingKey(e);
        }

        public E higher(E e) {
            return m.higherKey(e);
        }

        public E first() {
            return m.firstKey();
        }

        public E last() {
            return m.lastKey();
        }

        public Comparator<? super E> comparator() {
            return m.comparator();
        }

        public E pollFirst() {
            Map.Entry<E, ?> e = m.pollFirstEntry();
            return e == null ? null : e.getKey();
        }

        public E pollLast() {
            Map.Entry<E, ?> e = m.pollLastEntry();
            return e == null ? null : e.getKey();
        }

        public boolean remove(Object o) {
            int before = m.size();
            m.remove(o);
            return m.size() != before;
        }

        public NavigableSet<E> subSet(
                E fromElement, boolean fromInclusive, E toElement, boolean toInclusive) {
            return new KeySet<>(m.subMap(fromElement, fromInclusive, toElement, toInclusive));
        }

        public NavigableSet<E> headSet(E toElement, boolean inclusive) {
            return new KeySet<>(m.headMap(toElement, inclusive));
        }

        public NavigableSet<E> tailSet(E fromElement, boolean inclusive) {
            return new KeySet<>(m.tailMap(fromElement, inclusive));
        }

        public SortedSet<E> subSet(E fromElement, E toElement) {
            return subSet(fromElement, true, toElement, false);
        }

        public SortedSet<E> headSet(E toElement) {
            return headSet(toElement, false);
        }

        public SortedSet<E> tailSet(E fromElement) {
            return tailSet(fromElement, true);
        }

        public NavigableSet<E> descendingSet() {
            return new KeySet<>(m.descendingMap());
        }
    }
}
