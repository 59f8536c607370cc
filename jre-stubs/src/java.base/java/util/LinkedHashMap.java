package java.util;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** A hash map whose entries are also linked, in the order of insertion or of last access. */
public class LinkedHashMap<K, V> extends HashMap<K, V> implements SequencedMap<K, V> {
    private static final long serialVersionUID = 3801124242820219131L;
    static class Entry<K, V> extends HashMap.Node<K, V> {
        Entry<K, V> before;
        Entry<K, V> after;

        Entry(int hash, K key, V value, Node<K, V> next) {
            super(hash, key, value, next);
        }
    }

    private static final int PUT_NORMAL = 0;
    private static final int PUT_FIRST = 1;
    private static final int PUT_LAST = 2;

    transient Entry<K, V> head;
    transient Entry<K, V> tail;
    final boolean accessOrder;
    /** Where the next insertion or access puts the entry. */
    private transient int putMode;

    public LinkedHashMap(int initialCapacity, float loadFactor) {
        super(initialCapacity, loadFactor);
        accessOrder = false;
    }

    public LinkedHashMap(int initialCapacity) {
        super(initialCapacity);
        accessOrder = false;
    }

    public LinkedHashMap() {
        accessOrder = false;
    }

    public LinkedHashMap(Map<? extends K, ? extends V> m) {
        accessOrder = false;
        putAllOf(m, false);
    }

    public LinkedHashMap(int initialCapacity, float loadFactor, boolean accessOrder) {
        super(initialCapacity, loadFactor);
        this.accessOrder = accessOrder;
    }

    public static <K, V> LinkedHashMap<K, V> newLinkedHashMap(int numMappings) {
        if (numMappings < 0) {
            throw new IllegalArgumentException("Negative number of mappings: " + numMappings);
        }
        return new LinkedHashMap<>(capacityFor(numMappings));
    }

    @Override
    Node<K, V> newNode(int hash, K key, V value, Node<K, V> next) {
        Entry<K, V> e = new Entry<>(hash, key, value, next);
        link(e);
        return e;
    }

    private void link(Entry<K, V> e) {
        if (putMode == PUT_FIRST) {
            linkFirst(e);
        } else {
            linkLast(e);
        }
    }

    @Override
    HashTree<K, V> newTreeNode(int hash, K key, V value, Node<K, V> next) {
        HashTree<K, V> e = new HashTree<>(hash, key, value, next);
        link(e);
        return e;
    }

    @Override
    Node<K, V> plainNode(Node<K, V> node) {
        return takePlace((Entry<K, V>) node, new Entry<>(node.hash, node.key, node.value, null));
    }

    @Override
    HashTree<K, V> treeNode(Node<K, V> node) {
        HashTree<K, V> e = new HashTree<>(node.hash, node.key, node.value, null);
        takePlace((Entry<K, V>) node, e);
        return e;
    }

    private Entry<K, V> takePlace(Entry<K, V> old, Entry<K, V> e) {
        Entry<K, V> b = old.before;
        Entry<K, V> a = old.after;
        e.before = b;
        e.after = a;
        if (b == null) {
            head = e;
        } else {
            b.after = e;
        }
        if (a == null) {
            tail = e;
        } else {
            a.before = e;
        }
        return e;
    }

    private void linkFirst(Entry<K, V> e) {
        e.before = null;
        e.after = head;
        if (head == null) {
            tail = e;
        } else {
            head.before = e;
        }
        head = e;
    }

    private void linkLast(Entry<K, V> e) {
        e.before = tail;
        e.after = null;
        if (tail == null) {
            head = e;
        } else {
            tail.after = e;
        }
        tail = e;
    }

    private void unlink(Entry<K, V> e) {
        Entry<K, V> b = e.before;
        Entry<K, V> a = e.after;
        e.before = null;
        e.after = null;
        if (b == null) {
            head = a;
        } else {
            b.after = a;
        }
        if (a == null) {
            tail = b;
        } else {
            a.before = b;
        }
    }

    @Override
    void reset() {
        super.reset();
        head = null;
        tail = null;
    }

    @Override
    void afterNodeRemoval(Node<K, V> e) {
        unlink((Entry<K, V>) e);
    }

    @Override
    void afterNodeInsertion(boolean evict) {
        Entry<K, V> first = head;
        if (evict && first != null && removeEldestEntry(first)) {
            removeNode(first.key, null, false);
        }
    }

    @Override
    void afterNodeAccess(Node<K, V> node) {
        Entry<K, V> e = (Entry<K, V>) node;
        if (putMode == PUT_LAST || putMode == PUT_NORMAL && accessOrder) {
            if (tail != e) {
                unlink(e);
                linkLast(e);
                modCount++;
            }
        } else if (putMode == PUT_FIRST && head != e) {
            unlink(e);
            linkFirst(e);
            modCount++;
        }
    }

    public V putFirst(K k, V v) {
        try {
            putMode = PUT_FIRST;
            return put(k, v);
        } finally {
            putMode = PUT_NORMAL;
        }
    }

    public V putLast(K k, V v) {
        try {
            putMode = PUT_LAST;
            return put(k, v);
        } finally {
            putMode = PUT_NORMAL;
        }
    }

    public boolean containsValue(Object value) {
        for (Entry<K, V> e = head; e != null; e = e.after) {
            if (Objects.equals(value, e.value)) {
                return true;
            }
        }
        return false;
    }

    public V get(Object key) {
        Node<K, V> e = getNode(key);
        if (e == null) {
            return null;
        }
        if (accessOrder) {
            afterNodeAccess(e);
        }
        return e.value;
    }

    public V getOrDefault(Object key, V defaultValue) {
        Node<K, V> e = getNode(key);
        if (e == null) {
            return defaultValue;
        }
        if (accessOrder) {
            afterNodeAccess(e);
        }
        return e.value;
    }

    public void clear() {
        super.clear();
        head = null;
        tail = null;
    }

    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return false;
    }

    public Set<K> keySet() {
        return sequencedKeySet();
    }

    public SequencedSet<K> sequencedKeySet() {
        Set<K> ks = keySet;
        if (ks == null) {
            SequencedSet<K> made = new LinkedKeySet(false);
            keySet = made;
            return made;
        }
        return (SequencedSet<K>) ks;
    }

    public Collection<V> values() {
        return sequencedValues();
    }

    public SequencedCollection<V> sequencedValues() {
        Collection<V> vs = values;
        if (vs == null) {
            SequencedCollection<V> made = new LinkedValues(false);
            values = made;
            return made;
        }
        return (SequencedCollection<V>) vs;
    }

    public Set<Map.Entry<K, V>> entrySet() {
        return sequencedEntrySet();
    }

    public SequencedSet<Map.Entry<K, V>> sequencedEntrySet() {
        Set<Map.Entry<K, V>> es = entrySet;
        if (es == null) {
            SequencedSet<Map.Entry<K, V>> made = new LinkedEntrySet(false);
            entrySet = made;
            return made;
        }
        return (SequencedSet<Map.Entry<K, V>>) es;
    }

    private static <T> T last(Iterator<T> it) {
        return it.next();
    }

    private static <T> T takeNext(Iterator<T> it) {
        T t = it.next();
        it.remove();
        return t;
    }

    final class LinkedKeySet extends AbstractSet<K> implements SequencedSet<K> {
        private final boolean back;

        LinkedKeySet(boolean back) {
            this.back = back;
        }

        public int size() {
            return size;
        }

        public void clear() {
            LinkedHashMap.this.clear();
        }

        public Iterator<K> iterator() {
            return new LinkedKeyIterator(back);
        }

        public boolean contains(Object o) {
            return containsKey(o);
        }

        public boolean remove(Object key) {
            return removeNode(key, null, false) != null;
        }

        public K getFirst() {
            return iterator().next();
        }

        public K getLast() {
            return last(new LinkedKeyIterator(!back));
        }

        public K removeFirst() {
            return takeNext(iterator());
        }

        public K removeLast() {
            return takeNext(new LinkedKeyIterator(!back));
        }

        public SequencedSet<K> reversed() {
            return back ? sequencedKeySet() : new LinkedKeySet(true);
        }

        @Override
        public Spliterator<K> spliterator() {
            return Spliterators.spliterator(this, Spliterator.ORDERED | Spliterator.DISTINCT);
        }
    }

    final class LinkedValues extends AbstractCollection<V> implements SequencedCollection<V> {
        private final boolean back;

        LinkedValues(boolean back) {
            this.back = back;
        }

        public int size() {
            return size;
        }

        public void clear() {
            LinkedHashMap.this.clear();
        }

        public Iterator<V> iterator() {
            return new LinkedValueIterator(back);
        }

        public boolean contains(Object o) {
            return containsValue(o);
        }

        public V getFirst() {
            return iterator().next();
        }

        public V getLast() {
            return last(new LinkedValueIterator(!back));
        }

        public V removeFirst() {
            return takeNext(iterator());
        }

        public V removeLast() {
            return takeNext(new LinkedValueIterator(!back));
        }

        public SequencedCollection<V> reversed() {
            return back ? sequencedValues() : new LinkedValues(true);
        }

        @Override
        public Spliterator<V> spliterator() {
            return Spliterators.spliterator(this, Spliterator.ORDERED);
        }
    }

    final class LinkedEntrySet extends AbstractSet<Map.Entry<K, V>>
            implements SequencedSet<Map.Entry<K, V>> {
        private final boolean back;

        LinkedEntrySet(boolean back) {
            this.back = back;
        }

        public int size() {
            return size;
        }

        public void clear() {
            LinkedHashMap.this.clear();
        }

        public Iterator<Map.Entry<K, V>> iterator() {
            return new LinkedEntryIterator(back);
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

        public Map.Entry<K, V> getFirst() {
            return iterator().next();
        }

        public Map.Entry<K, V> getLast() {
            return last(new LinkedEntryIterator(!back));
        }

        public Map.Entry<K, V> removeFirst() {
            return takeNext(iterator());
        }

        public Map.Entry<K, V> removeLast() {
            return takeNext(new LinkedEntryIterator(!back));
        }

        public SequencedSet<Map.Entry<K, V>> reversed() {
            return back ? sequencedEntrySet() : new LinkedEntrySet(true);
        }

        @Override
        public Spliterator<Map.Entry<K, V>> spliterator() {
            return Spliterators.spliterator(this, Spliterator.ORDERED | Spliterator.DISTINCT);
        }
    }

    public void forEach(BiConsumer<? super K, ? super V> action) {
        if (action == null) {
            throw new NullPointerException();
        }
        int expected = modCount;
        for (Entry<K, V> e = head; e != null; e = e.after) {
            action.accept(e.key, e.value);
        }
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
    }

    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        if (function == null) {
            throw new NullPointerException();
        }
        int expected = modCount;
        for (Entry<K, V> e = head; e != null; e = e.after) {
            e.value = function.apply(e.key, e.value);
        }
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
    }

    public SequencedMap<K, V> reversed() {
        return new ReverseViews.OfLinkedMap<>(this);
    }

    @Override
    Iterator<K> newKeyIterator() {
        return new LinkedKeyIterator(false);
    }

    @Override
    Iterator<V> newValueIterator() {
        return new LinkedValueIterator(false);
    }

    @Override
    Iterator<Map.Entry<K, V>> newEntryIterator() {
        return new LinkedEntryIterator(false);
    }

    abstract class LinkedHashIterator {
        private final boolean back;
        private Entry<K, V> next;
        private Entry<K, V> current;
        private int expected = modCount;

        LinkedHashIterator(boolean back) {
            this.back = back;
            next = back ? tail : head;
        }

        public final boolean hasNext() {
            return next != null;
        }

        final Entry<K, V> nextNode() {
            Entry<K, V> e = next;
            if (modCount != expected) {
                throw new ConcurrentModificationException();
            }
            if (e == null) {
                throw new NoSuchElementException();
            }
            current = e;
            next = back ? e.before : e.after;
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
            removeNode(e.key, null, false);
            expected = modCount;
        }
    }

    final class LinkedKeyIterator extends LinkedHashIterator implements Iterator<K> {
        LinkedKeyIterator(boolean back) {
            super(back);
        }

        public K next() {
            return nextNode().key;
        }
    }

    final class LinkedValueIterator extends LinkedHashIterator implements Iterator<V> {
        LinkedValueIterator(boolean back) {
            super(back);
        }

        public V next() {
            return nextNode().value;
        }
    }

    final class LinkedEntryIterator extends LinkedHashIterator
            implements Iterator<Map.Entry<K, V>> {
        LinkedEntryIterator(boolean back) {
            super(back);
        }

        public Map.Entry<K, V> next() {
            return nextNode();
        }
    }
}
