package java.util;

import java.io.Serializable;

/** A part of a tree map between two bounds, seen upwards or downwards. */
final class TreeSubMap<K, V> extends AbstractMap<K, V>
        implements NavigableMap<K, V>, Serializable {
    private final TreeMap<K, V> m;
    private final boolean fromStart;
    private final K lo;
    private final boolean loInclusive;
    private final boolean toEnd;
    private final K hi;
    private final boolean hiInclusive;
    private final boolean down;

    /** The bounds are those of the tree, whichever way the view goes. */
    TreeSubMap(TreeMap<K, V> m, boolean fromStart, K lo, boolean loInclusive,
            boolean toEnd, K hi, boolean hiInclusive, boolean down) {
        if (!fromStart && !toEnd) {
            if (m.compare(lo, hi) > 0) {
                throw new IllegalArgumentException("fromKey > toKey");
            }
        } else {
            if (!fromStart) {
                m.compare(lo, lo);
            }
            if (!toEnd) {
                m.compare(hi, hi);
            }
        }
        this.m = m;
        this.fromStart = fromStart;
        this.lo = lo;
        this.loInclusive = loInclusive;
        this.toEnd = toEnd;
        this.hi = hi;
        this.hiInclusive = hiInclusive;
        this.down = down;
    }

    boolean isDown() {
        return down;
    }

    /** The tree if this is all of it, downwards; else null. */
    TreeMap<K, V> wholeDownwards() {
        return down && fromStart && toEnd ? m : null;
    }

    private boolean tooLow(Object key) {
        if (fromStart) {
            return false;
        }
        int c = m.compare(key, lo);
        return c < 0 || c == 0 && !loInclusive;
    }

    private boolean tooHigh(Object key) {
        if (toEnd) {
            return false;
        }
        int c = m.compare(key, hi);
        return c > 0 || c == 0 && !hiInclusive;
    }

    private boolean inRange(Object key) {
        return !tooLow(key) && !tooHigh(key);
    }

    private boolean inClosedRange(Object key) {
        return (fromStart || m.compare(key, lo) >= 0) && (toEnd || m.compare(hi, key) >= 0);
    }

    private boolean boundFits(Object key, boolean inclusive) {
        return inclusive ? inRange(key) : inClosedRange(key);
    }

    private TreeMap.Entry<K, V> lowest() {
        TreeMap.Entry<K, V> e = fromStart ? m.getFirstEntry() : m.above(lo, loInclusive);
        return e == null || tooHigh(e.key) ? null : e;
    }

    private TreeMap.Entry<K, V> highest() {
        TreeMap.Entry<K, V> e = toEnd ? m.getLastEntry() : m.below(hi, hiInclusive);
        return e == null || tooLow(e.key) ? null : e;
    }

    private TreeMap.Entry<K, V> above(K key, boolean orEqual) {
        if (tooLow(key)) {
            return lowest();
        }
        TreeMap.Entry<K, V> e = m.above(key, orEqual);
        return e == null || tooHigh(e.key) ? null : e;
    }

    private TreeMap.Entry<K, V> below(K key, boolean orEqual) {
        if (tooHigh(key)) {
            return highest();
        }
        TreeMap.Entry<K, V> e = m.below(key, orEqual);
        return e == null || tooLow(e.key) ? null : e;
    }

    private TreeMap.Entry<K, V> first() {
        return down ? highest() : lowest();
    }

    private TreeMap.Entry<K, V> last() {
        return down ? lowest() : highest();
    }

    private TreeMap.Entry<K, V> after(K key, boolean orEqual) {
        return down ? below(key, orEqual) : above(key, orEqual);
    }

    private TreeMap.Entry<K, V> before(K key, boolean orEqual) {
        return down ? above(key, orEqual) : below(key, orEqual);
    }

    public int size() {
        if (fromStart && toEnd) {
            return m.size();
        }
        int n = 0;
        Iterator<?> it = new Itr(down);
        while (it.hasNext()) {
            it.next();
            n++;
        }
        return n;
    }

    public boolean isEmpty() {
        return lowest() == null;
    }

    public boolean containsKey(Object key) {
        return inRange(key) && m.containsKey(key);
    }

    public V get(Object key) {
        return inRange(key) ? m.get(key) : null;
    }

    public V put(K key, V value) {
        if (!inRange(key)) {
            throw new IllegalArgumentException("key out of range");
        }
        return m.put(key, value);
    }

    public V putFirst(K k, V v) {
        throw new UnsupportedOperationException();
    }

    public V putLast(K k, V v) {
        throw new UnsupportedOperationException();
    }

    public V remove(Object key) {
        return inRange(key) ? m.remove(key) : null;
    }

    public Comparator<? super K> comparator() {
        return down ? Collections.reverseOrder(m.comparator()) : m.comparator();
    }

    public Map.Entry<K, V> ceilingEntry(K key) {
        return TreeMap.snapshot(after(key, true));
    }

    public K ceilingKey(K key) {
        return TreeMap.keyOrNull(after(key, true));
    }

    public Map.Entry<K, V> higherEntry(K key) {
        return TreeMap.snapshot(after(key, false));
    }

    public K higherKey(K key) {
        return TreeMap.keyOrNull(after(key, false));
    }

    public Map.Entry<K, V> floorEntry(K key) {
        return TreeMap.snapshot(before(key, true));
    }

    public K floorKey(K key) {
        return TreeMap.keyOrNull(before(key, true));
    }

    public Map.Entry<K, V> lowerEntry(K key) {
        return TreeMap.snapshot(before(key, false));
    }

    public K lowerKey(K key) {
        return TreeMap.keyOrNull(before(key, false));
    }

    public K firstKey() {
        return TreeMap.keyOf(first());
    }

    public K lastKey() {
        return TreeMap.keyOf(last());
    }

    public Map.Entry<K, V> firstEntry() {
        return TreeMap.snapshot(first());
    }

    public Map.Entry<K, V> lastEntry() {
        return TreeMap.snapshot(last());
    }

    public Map.Entry<K, V> pollFirstEntry() {
        return m.poll(first());
    }

    public Map.Entry<K, V> pollLastEntry() {
        return m.poll(last());
    }

    public NavigableMap<K, V> descendingMap() {
        return new TreeSubMap<>(m, fromStart, lo, loInclusive, toEnd, hi, hiInclusive, !down);
    }

    public NavigableSet<K> navigableKeySet() {
        return new TreeMap.KeySet<>(this);
    }

    public Set<K> keySet() {
        return navigableKeySet();
    }

    public NavigableSet<K> descendingKeySet() {
        return descendingMap().navigableKeySet();
    }

    public NavigableMap<K, V> subMap(
            K fromKey, boolean fromInclusive, K toKey, boolean toInclusive) {
        if (!boundFits(fromKey, fromInclusive)) {
            throw new IllegalArgumentException("fromKey out of range");
        }
        if (!boundFits(toKey, toInclusive)) {
            throw new IllegalArgumentException("toKey out of range");
        }
        return down
                ? new TreeSubMap<>(m, false, toKey, toInclusive, false, fromKey, fromInclusive, true)
                : new TreeSubMap<>(m, false, fromKey, fromInclusive, false, toKey, toInclusive, false);
    }

    public NavigableMap<K, V> headMap(K toKey, boolean inclusive) {
        if (!boundFits(toKey, inclusive)) {
            throw new IllegalArgumentException("toKey out of range");
        }
        return down
                ? new TreeSubMap<>(m, false, toKey, inclusive, toEnd, hi, hiInclusive, true)
                : new TreeSubMap<>(m, fromStart, lo, loInclusive, false, toKey, inclusive, false);
    }

    public NavigableMap<K, V> tailMap(K fromKey, boolean inclusive) {
        if (!boundFits(fromKey, inclusive)) {
            throw new IllegalArgumentException("fromKey out of range");
        }
        return down
                ? new TreeSubMap<>(m, fromStart, lo, loInclusive, false, fromKey, inclusive, true)
                : new TreeSubMap<>(m, false, fromKey, inclusive, toEnd, hi, hiInclusive, false);
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

    private final class Itr implements Iterator<Map.Entry<K, V>> {
        private final boolean back;
        private TreeMap.Entry<K, V> next;
        private TreeMap.Entry<K, V> last;
        private int expected = m.modCount;

        Itr(boolean back) {
            this.back = back;
            next = back ? highest() : lowest();
        }

        public boolean hasNext() {
            return next != null;
        }

        public Map.Entry<K, V> next() {
            TreeMap.Entry<K, V> e = next;
            if (e == null) {
                throw new NoSuchElementException();
            }
            if (m.modCount != expected) {
                throw new ConcurrentModificationException();
            }
            TreeMap.Entry<K, V> n = back ? TreeMap.predecessor(e) : TreeMap.successor(e);
            next = n == null || (back ? tooLow(n.key) : tooHigh(n.key)) ? null : n;
            last = e;
            return e;
        }

        public void remove() {
            if (last == null) {
                throw new IllegalStateException();
            }
            if (m.modCount != expected) {
                throw new ConcurrentModificationException();
            }
            if (!back && last.left != null && last.right != null) {
                // The successor's contents move into the entry that is deleted.
                if (next != null) {
                    next = last;
                }
            }
            m.deleteEntry(last);
            last = null;
            expected = m.modCount;
        }
    }

    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            public int size() {
                return TreeSubMap.this.size();
            }

            public boolean isEmpty() {
                return TreeSubMap.this.isEmpty();
            }

            public boolean contains(Object o) {
                if (!(o instanceof Map.Entry<?, ?> other) || !inRange(other.getKey())) {
                    return false;
                }
                TreeMap.Entry<K, V> e = m.getEntry(other.getKey());
                return e != null && Objects.equals(e.value, other.getValue());
            }

            public boolean remove(Object o) {
                if (!contains(o)) {
                    return false;
                }
                m.remove(((Map.Entry<?, ?>) o).getKey());
                return true;
            }

            public Iterator<Map.Entry<K, V>> iterator() {
                return new Itr(down);
            }
        };
    }
}
