package java.util.concurrent;

import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A part of a {@link SkipList}, or all of it, as a map in either direction. */
final class SkipListRange<K, V> extends AbstractMap<K, V> implements ConcurrentNavigableMap<K, V> {
    private final SkipList<K, V> list;
    private final boolean bottom;
    private final K low;
    private final boolean lowIn;
    private final boolean top;
    private final K high;
    private final boolean highIn;
    private final boolean down;

    SkipListRange(SkipList<K, V> list) {
        this(list, false, null, false, false, null, false, false);
    }

    private SkipListRange(SkipList<K, V> list, boolean bottom, K low, boolean lowIn, boolean top, K high,
            boolean highIn, boolean down) {
        this.list = list;
        this.bottom = bottom;
        this.low = low;
        this.lowIn = lowIn;
        this.top = top;
        this.high = high;
        this.highIn = highIn;
        this.down = down;
        if (bottom && top && list.compare(low, high) > 0) {
            throw new IllegalArgumentException("inconsistent range");
        }
    }

    private boolean tooLow(Object key) {
        if (!bottom) {
            return false;
        }
        int c = list.compare(key, low);
        return c < 0 || c == 0 && !lowIn;
    }

    private boolean tooHigh(Object key) {
        if (!top) {
            return false;
        }
        int c = list.compare(key, high);
        return c > 0 || c == 0 && !highIn;
    }

    private boolean inside(Object key) {
        return !tooLow(Objects.requireNonNull(key)) && !tooHigh(key);
    }

    private K checked(K key) {
        if (!inside(key)) {
            throw new IllegalArgumentException("key out of range");
        }
        return key;
    }

    private SkipList.Node<K, V> lowest() {
        SkipList.Node<K, V> n = !bottom ? list.first()
                : list.near(low, lowIn ? SkipList.AT_LEAST : SkipList.GREATER);
        return n == null || tooHigh(n.key) ? null : n;
    }

    private SkipList.Node<K, V> highest() {
        SkipList.Node<K, V> n = !top ? list.last() : list.near(high, highIn ? SkipList.AT_MOST : SkipList.LESS);
        return n == null || tooLow(n.key) ? null : n;
    }

    private SkipList.Node<K, V> first() {
        return down ? highest() : lowest();
    }

    private SkipList.Node<K, V> last() {
        return down ? lowest() : highest();
    }

    /** The node that stands to the key as told, in the direction of this map. */
    private SkipList.Node<K, V> near(K key, int relation) {
        Objects.requireNonNull(key);
        int r = down ? -relation : relation;
        if (r > 0 && tooLow(key)) {
            return lowest();
        }
        if (r < 0 && tooHigh(key)) {
            return highest();
        }
        SkipList.Node<K, V> n = list.near(key, r);
        return n == null || tooLow(n.key) || tooHigh(n.key) ? null : n;
    }

    private SkipList.Node<K, V> after(SkipList.Node<K, V> n) {
        SkipList.Node<K, V> next = down ? list.near(n.key, SkipList.LESS) : n.following();
        return next == null || (down ? tooLow(next.key) : tooHigh(next.key)) ? null : next;
    }

    private static <K, V> Map.Entry<K, V> entry(SkipList.Node<K, V> n) {
        if (n == null) {
            return null;
        }
        V value = n.value;
        return value == null ? null : new AbstractMap.SimpleImmutableEntry<>(n.key, value);
    }

    private static <K> K key(SkipList.Node<K, ?> n) {
        return n == null ? null : n.key;
    }

    private static <K> K present(SkipList.Node<K, ?> n) {
        if (n == null) {
            throw new NoSuchElementException();
        }
        return n.key;
    }

    private SkipList.Node<K, V> find(Object key) {
        return inside(key) ? list.find(key) : null;
    }

    @Override
    public boolean containsKey(Object key) {
        return find(key) != null;
    }

    @Override
    public V get(Object key) {
        SkipList.Node<K, V> n = find(key);
        return n == null ? null : n.value;
    }

    @Override
    public V getOrDefault(Object key, V defaultValue) {
        V value = get(key);
        return value == null ? defaultValue : value;
    }

    @Override
    public V put(K key, V value) {
        return list.put(checked(key), value, false);
    }

    @Override
    public V putIfAbsent(K key, V value) {
        return list.put(checked(key), value, true);
    }

    @Override
    public V remove(Object key) {
        return inside(key) ? list.remove(key, null) : null;
    }

    @Override
    public boolean remove(Object key, Object value) {
        return inside(key) && value != null && list.remove(key, value) != null;
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        Objects.requireNonNull(oldValue);
        Objects.requireNonNull(newValue);
        checked(key);
        for (;;) {
            SkipList.Node<K, V> n = list.find(key);
            V value = n == null ? null : n.value;
            if (value == null || !oldValue.equals(value)) {
                return false;
            }
            if (n.swap(value, newValue)) {
                return true;
            }
        }
    }

    @Override
    public V replace(K key, V newValue) {
        Objects.requireNonNull(newValue);
        checked(key);
        for (;;) {
            SkipList.Node<K, V> n = list.find(key);
            V value = n == null ? null : n.value;
            if (value == null || n.swap(value, newValue)) {
                return value;
            }
        }
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
        Objects.requireNonNull(mappingFunction);
        V value = get(checked(key));
        if (value != null) {
            return value;
        }
        V made = mappingFunction.apply(key);
        if (made == null) {
            return null;
        }
        V faster = list.put(key, made, true);
        return faster == null ? made : faster;
    }

    @Override
    public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        for (;;) {
            SkipList.Node<K, V> n = list.find(checked(key));
            V old = n == null ? null : n.value;
            if (old == null) {
                return null;
            }
            V made = remappingFunction.apply(key, old);
            if (made == null ? list.remove(key, old) != null : n.swap(old, made)) {
                return made;
            }
        }
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        for (;;) {
            SkipList.Node<K, V> n = list.find(checked(key));
            V old = n == null ? null : n.value;
            V made = remappingFunction.apply(key, old);
            if (old == null ? made == null || list.put(key, made, true) == null
                    : made == null ? list.remove(key, old) != null : n.swap(old, made)) {
                return made;
            }
        }
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(value);
        Objects.requireNonNull(remappingFunction);
        return compute(key, (k, old) -> old == null ? value : remappingFunction.apply(old, value));
    }

    @Override
    public int size() {
        if (!bottom && !top) {
            return list.size();
        }
        int count = 0;
        for (SkipList.Node<K, V> n = lowest(); n != null && !tooHigh(n.key); n = n.following()) {
            count++;
        }
        return count;
    }

    @Override
    public boolean isEmpty() {
        return first() == null;
    }

    @Override
    public boolean containsValue(Object value) {
        Objects.requireNonNull(value);
        for (SkipList.Node<K, V> n = first(); n != null; n = after(n)) {
            if (value.equals(n.value)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void clear() {
        for (SkipList.Node<K, V> n = first(); n != null; n = after(n)) {
            list.remove(n, null);
        }
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        for (SkipList.Node<K, V> n = first(); n != null; n = after(n)) {
            V value = n.value;
            if (value != null) {
                action.accept(n.key, value);
            }
        }
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        for (SkipList.Node<K, V> n = first(); n != null; n = after(n)) {
            V value;
            do {
                value = n.value;
            } while (value != null && !n.swap(value, Objects.requireNonNull(function.apply(n.key, value))));
        }
    }

    @Override
    public Comparator<? super K> comparator() {
        return down ? Collections.reverseOrder(list.comparator) : list.comparator;
    }

    @Override
    public K firstKey() {
        return present(first());
    }

    @Override
    public K lastKey() {
        return present(last());
    }

    @Override
    public Map.Entry<K, V> lowerEntry(K key) {
        for (;;) {
            SkipList.Node<K, V> n = near(key, SkipList.LESS);
            Map.Entry<K, V> e = entry(n);
            if (n == null || e != null) {
                return e;
            }
        }
    }

    @Override
    public K lowerKey(K key) {
        return key(near(key, SkipList.LESS));
    }

    @Override
    public Map.Entry<K, V> floorEntry(K key) {
        for (;;) {
            SkipList.Node<K, V> n = near(key, SkipList.AT_MOST);
            Map.Entry<K, V> e = entry(n);
            if (n == null || e != null) {
                return e;
            }
        }
    }

    @Override
    public K floorKey(K key) {
        return key(near(key, SkipList.AT_MOST));
    }

    @Override
    public Map.Entry<K, V> ceilingEntry(K key) {
        for (;;) {
            SkipList.Node<K, V> n = near(key, SkipList.AT_LEAST);
            Map.Entry<K, V> e = entry(n);
            if (n == null || e != null) {
                return e;
            }
        }
    }

    @Override
    public K ceilingKey(K key) {
        return key(near(key, SkipList.AT_LEAST));
    }

    @Override
    public Map.Entry<K, V> higherEntry(K key) {
        for (;;) {
            SkipList.Node<K, V> n = near(key, SkipList.GREATER);
            Map.Entry<K, V> e = entry(n);
            if (n == null || e != null) {
                return e;
            }
        }
    }

    @Override
    public K higherKey(K key) {
        return key(near(key, SkipList.GREATER));
    }

    @Override
    public Map.Entry<K, V> firstEntry() {
        for (;;) {
            SkipList.Node<K, V> n = first();
            Map.Entry<K, V> e = entry(n);
            if (n == null || e != null) {
                return e;
            }
        }
    }

    @Override
    public Map.Entry<K, V> pollFirstEntry() {
        for (;;) {
            SkipList.Node<K, V> n = first();
            V value = n == null ? null : list.remove(n, null);
            if (n == null || value != null) {
                return n == null ? null : new AbstractMap.SimpleImmutableEntry<>(n.key, value);
            }
        }
    }

    @Override
    public V putFirst(K key, V value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map.Entry<K, V> lastEntry() {
        for (;;) {
            SkipList.Node<K, V> n = last();
            Map.Entry<K, V> e = entry(n);
            if (n == null || e != null) {
                return e;
            }
        }
    }

    @Override
    public Map.Entry<K, V> pollLastEntry() {
        for (;;) {
            SkipList.Node<K, V> n = last();
            V value = n == null ? null : list.remove(n, null);
            if (n == null || value != null) {
                return n == null ? null : new AbstractMap.SimpleImmutableEntry<>(n.key, value);
            }
        }
    }

    @Override
    public V putLast(K key, V value) {
        throw new UnsupportedOperationException();
    }

    private SkipListRange<K, V> part(boolean from, K fromKey, boolean fromIn, boolean to, K toKey, boolean toIn) {
        if (from && fromKey == null || to && toKey == null) {
            throw new NullPointerException();
        }
        if (down) {
            return part(list, to, toKey, toIn, from, fromKey, fromIn);
        }
        return part(list, from, fromKey, fromIn, to, toKey, toIn);
    }

    /** Bounds from below and above; where there is none, this map's own. */
    private SkipListRange<K, V> part(SkipList<K, V> list, boolean from, K fromKey, boolean fromIn, boolean to, K toKey,
            boolean toIn) {
        if (from) {
            checkBound(fromKey, fromIn);
        }
        if (to) {
            checkBound(toKey, toIn);
        }
        return new SkipListRange<>(list, from || bottom, from ? fromKey : low, from ? fromIn : lowIn, to || top,
                to ? toKey : high, to ? toIn : highIn, down);
    }

    private void checkBound(K key, boolean inclusive) {
        if (bottom) {
            int c = list.compare(key, low);
            if (c < 0 || c == 0 && !lowIn && inclusive) {
                throw new IllegalArgumentException("key out of range");
            }
        }
        if (top) {
            int c = list.compare(key, high);
            if (c > 0 || c == 0 && !highIn && inclusive) {
                throw new IllegalArgumentException("key out of range");
            }
        }
    }

    @Override
    public ConcurrentNavigableMap<K, V> subMap(K fromKey, boolean fromInclusive, K toKey, boolean toInclusive) {
        return part(true, fromKey, fromInclusive, true, toKey, toInclusive);
    }

    @Override
    public ConcurrentNavigableMap<K, V> headMap(K toKey, boolean inclusive) {
        return part(false, null, false, true, toKey, inclusive);
    }

    @Override
    public ConcurrentNavigableMap<K, V> tailMap(K fromKey, boolean inclusive) {
        return part(true, fromKey, inclusive, false, null, false);
    }

    @Override
    public ConcurrentNavigableMap<K, V> subMap(K fromKey, K toKey) {
        return subMap(fromKey, true, toKey, false);
    }

    @Override
    public ConcurrentNavigableMap<K, V> headMap(K toKey) {
        return headMap(toKey, false);
    }

    @Override
    public ConcurrentNavigableMap<K, V> tailMap(K fromKey) {
        return tailMap(fromKey, true);
    }

    @Override
    public ConcurrentNavigableMap<K, V> descendingMap() {
        return new SkipListRange<>(list, bottom, low, lowIn, top, high, highIn, !down);
    }

    private abstract class Walk<T> implements Iterator<T> {
        private SkipList.Node<K, V> next;
        private V nextValue;
        private SkipList.Node<K, V> last;
        V value;

        Walk() {
            settle(first());
        }

        private void settle(SkipList.Node<K, V> n) {
            while (n != null && (nextValue = n.value) == null) {
                n = after(n);
            }
            next = n;
        }

        @Override
        public final boolean hasNext() {
            return next != null;
        }

        final SkipList.Node<K, V> advance() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            last = next;
            value = nextValue;
            settle(after(last));
            return last;
        }

        @Override
        public final void remove() {
            if (last == null) {
                throw new IllegalStateException();
            }
            list.remove(last, null);
            last = null;
        }
    }

    Iterator<K> keys() {
        return new Walk<>() {
            @Override
            public K next() {
                return advance().key;
            }
        };
    }

    @Override
    public NavigableSet<K> navigableKeySet() {
        return new ConcurrentSkipListSet.Keys<>(this);
    }

    @Override
    public NavigableSet<K> keySet() {
        return navigableKeySet();
    }

    @Override
    public NavigableSet<K> descendingKeySet() {
        return descendingMap().navigableKeySet();
    }

    @Override
    public Collection<V> values() {
        return new AbstractCollection<>() {
            @Override
            public Iterator<V> iterator() {
                return new Walk<>() {
                    @Override
                    public V next() {
                        advance();
                        return value;
                    }
                };
            }

            @Override
            public int size() {
                return SkipListRange.this.size();
            }

            @Override
            public boolean contains(Object o) {
                return containsValue(o);
            }

            @Override
            public void clear() {
                SkipListRange.this.clear();
            }

            @Override
            public Spliterator<V> spliterator() {
                return Spliterators.spliteratorUnknownSize(iterator(),
                        Spliterator.CONCURRENT | Spliterator.ORDERED | Spliterator.NONNULL);
            }
        };
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return new Walk<>() {
                    @Override
                    public Map.Entry<K, V> next() {
                        return new AbstractMap.SimpleImmutableEntry<>(advance().key, value);
                    }
                };
            }

            @Override
            public int size() {
                return SkipListRange.this.size();
            }

            @Override
            public boolean contains(Object o) {
                if (!(o instanceof Map.Entry<?, ?>)) {
                    return false;
                }
                Map.Entry<?, ?> e = (Map.Entry<?, ?>) o;
                V value = get(e.getKey());
                return value != null && value.equals(e.getValue());
            }

            @Override
            public boolean remove(Object o) {
                return o instanceof Map.Entry<?, ?>
                        && SkipListRange.this.remove(((Map.Entry<?, ?>) o).getKey(), ((Map.Entry<?, ?>) o).getValue());
            }

            @Override
            public void clear() {
                SkipListRange.this.clear();
            }

            @Override
            public Spliterator<Map.Entry<K, V>> spliterator() {
                return Spliterators.spliteratorUnknownSize(iterator(), Spliterator.CONCURRENT | Spliterator.ORDERED
                        | Spliterator.DISTINCT | Spliterator.NONNULL);
            }
        };
    }
}
