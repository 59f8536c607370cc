package java.util;

import java.io.Serializable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The locking views of {@link Collections}: every call holds the mutex. */
final class SynchronizedViews {
    private SynchronizedViews() {
    }

    static class CollectionView<E> implements Collection<E>, Serializable {
        private final Collection<E> c;
        final Object mutex;

        CollectionView(Collection<E> c, Object mutex) {
            this.c = Objects.requireNonNull(c);
            this.mutex = mutex == null ? this : mutex;
        }

        public int size() {
            synchronized (mutex) {
                return c.size();
            }
        }

        public boolean isEmpty() {
            synchronized (mutex) {
                return c.isEmpty();
            }
        }

        public boolean contains(Object o) {
            synchronized (mutex) {
                return c.contains(o);
            }
        }

        public boolean containsAll(Collection<?> other) {
            synchronized (mutex) {
                return c.containsAll(other);
            }
        }

        public Object[] toArray() {
            synchronized (mutex) {
                return c.toArray();
            }
        }

        public <T> T[] toArray(T[] a) {
            synchronized (mutex) {
                return c.toArray(a);
            }
        }

        public <T> T[] toArray(IntFunction<T[]> f) {
            synchronized (mutex) {
                return c.toArray(f);
            }
        }

        public String toString() {
            synchronized (mutex) {
                return c.toString();
            }
        }

        public void forEach(Consumer<? super E> action) {
            synchronized (mutex) {
                c.forEach(action);
            }
        }

        public boolean add(E e) {
            synchronized (mutex) {
                return c.add(e);
            }
        }

        public boolean remove(Object o) {
            synchronized (mutex) {
                return c.remove(o);
            }
        }

        public boolean addAll(Collection<? extends E> other) {
            synchronized (mutex) {
                return c.addAll(other);
            }
        }

        public boolean removeAll(Collection<?> other) {
            synchronized (mutex) {
                return c.removeAll(other);
            }
        }

        public boolean retainAll(Collection<?> other) {
            synchronized (mutex) {
                return c.retainAll(other);
            }
        }

        public boolean removeIf(Predicate<? super E> filter) {
            synchronized (mutex) {
                return c.removeIf(filter);
            }
        }

        public void clear() {
            synchronized (mutex) {
                c.clear();
            }
        }

        public Iterator<E> iterator() {
            return c.iterator();
        }

        public Spliterator<E> spliterator() {
            return c.spliterator();
        }
    }

    static class SetView<E> extends CollectionView<E> implements Set<E> {
        private final Set<E> s;

        SetView(Set<E> s, Object mutex) {
            super(s, mutex);
            this.s = s;
        }

        public boolean equals(Object o) {
            synchronized (mutex) {
                return s.equals(o);
            }
        }

        public int hashCode() {
            synchronized (mutex) {
                return s.hashCode();
            }
        }

        public Spliterator<E> spliterator() {
            return super.spliterator();
        }
    }

    static class SortedSetView<E> extends SetView<E> implements SortedSet<E> {
        private final SortedSet<E> ss;

        SortedSetView(SortedSet<E> ss, Object mutex) {
            super(ss, mutex);
            this.ss = ss;
        }

        public Comparator<? super E> comparator() {
            synchronized (mutex) {
                return ss.comparator();
            }
        }

        public E first() {
            synchronized (mutex) {
                return ss.first();
            }
        }

        public E last() {
            synchronized (mutex) {
                return ss.last();
            }
        }

        public SortedSet<E> subSet(E from, E to) {
            synchronized (mutex) {
                return new SortedSetView<>(ss.subSet(from, to), mutex);
            }
        }

        public SortedSet<E> headSet(E to) {
            synchronized (mutex) {
                return new SortedSetView<>(ss.headSet(to), mutex);
            }
        }

        public SortedSet<E> tailSet(E from) {
            synchronized (mutex) {
                return new SortedSetView<>(ss.tailSet(from), mutex);
            }
        }

        public Spliterator<E> spliterator() {
            return super.spliterator();
        }
    }

    static class NavigableSetView<E> extends SortedSetView<E> implements NavigableSet<E> {
        private final NavigableSet<E> ns;

        NavigableSetView(NavigableSet<E> ns, Object mutex) {
            super(ns, mutex);
            this.ns = ns;
        }

        public E lower(E e) {
            synchronized (mutex) {
                return ns.lower(e);
            }
        }

        public E floor(E e) {
            synchronized (mutex) {
                return ns.floor(e);
            }
        }

        public E ceiling(E e) {
            synchronized (mutex) {
                return ns.ceiling(e);
            }
        }

        public E higher(E e) {
            synchronized (mutex) {
                return ns.higher(e);
            }
        }

        public E pollFirst() {
            synchronized (mutex) {
                return ns.pollFirst();
            }
        }

        public E pollLast() {
            synchronized (mutex) {
                return ns.pollLast();
            }
        }

        public NavigableSet<E> descendingSet() {
            synchronized (mutex) {
                return new NavigableSetView<>(ns.descendingSet(), mutex);
            }
        }

        public NavigableSet<E> subSet(E from, boolean fromIn, E to, boolean toIn) {
            synchronized (mutex) {
                return new NavigableSetView<>(ns.subSet(from, fromIn, to, toIn), mutex);
            }
        }

        public NavigableSet<E> headSet(E to, boolean in) {
            synchronized (mutex) {
                return new NavigableSetView<>(ns.headSet(to, in), mutex);
            }
        }

        public NavigableSet<E> tailSet(E from, boolean in) {
            synchronized (mutex) {
                return new NavigableSetView<>(ns.tailSet(from, in), mutex);
            }
        }

        public Iterator<E> descendingIterator() {
            return descendingSet().iterator();
        }
    }

    static class ListView<E> extends CollectionView<E> implements List<E> {
        private final List<E> l;

        ListView(List<E> l, Object mutex) {
            super(l, mutex);
            this.l = l;
        }

        public boolean equals(Object o) {
            synchronized (mutex) {
                return l.equals(o);
            }
        }

        public int hashCode() {
            synchronized (mutex) {
                return l.hashCode();
            }
        }

        public E get(int index) {
            synchronized (mutex) {
                return l.get(index);
            }
        }

        public int indexOf(Object o) {
            synchronized (mutex) {
                return l.indexOf(o);
            }
        }

        public int lastIndexOf(Object o) {
            synchronized (mutex) {
                return l.lastIndexOf(o);
            }
        }

        public E set(int index, E e) {
            synchronized (mutex) {
                return l.set(index, e);
            }
        }

        public void add(int index, E e) {
            synchronized (mutex) {
                l.add(index, e);
            }
        }

        public E remove(int index) {
            synchronized (mutex) {
                return l.remove(index);
            }
        }

        public boolean addAll(int index, Collection<? extends E> other) {
            synchronized (mutex) {
                return l.addAll(index, other);
            }
        }

        public void replaceAll(UnaryOperator<E> operator) {
            synchronized (mutex) {
                l.replaceAll(operator);
            }
        }

        public void sort(Comparator<? super E> order) {
            synchronized (mutex) {
                l.sort(order);
            }
        }

        public ListIterator<E> listIterator() {
            return l.listIterator();
        }

        public ListIterator<E> listIterator(int index) {
            return l.listIterator(index);
        }

        public Spliterator<E> spliterator() {
            return super.spliterator();
        }

        public List<E> subList(int fromIndex, int toIndex) {
            synchronized (mutex) {
                return of(l.subList(fromIndex, toIndex), mutex);
            }
        }

        static <E> List<E> of(List<E> l, Object mutex) {
            return l instanceof RandomAccess
                    ? new RandomAccessListView<>(l, mutex)
                    : new ListView<>(l, mutex);
        }
    }

    static class RandomAccessListView<E> extends ListView<E> implements RandomAccess {
        RandomAccessListView(List<E> r, Object mutex) {
            super(r, mutex);
        }

    }

    static class MapView<K, V> implements Map<K, V>, Serializable {
        private final Map<K, V> m;
        final Object mutex;

        MapView(Map<K, V> m, Object mutex) {
            this.m = Objects.requireNonNull(m);
            this.mutex = mutex == null ? this : mutex;
        }

        public int size() {
            synchronized (mutex) {
                return m.size();
            }
        }

        public boolean isEmpty() {
            synchronized (mutex) {
                return m.isEmpty();
            }
        }

        public boolean containsKey(Object key) {
            synchronized (mutex) {
                return m.containsKey(key);
            }
        }

        public boolean containsValue(Object value) {
            synchronized (mutex) {
                return m.containsValue(value);
            }
        }

        public V get(Object key) {
            synchronized (mutex) {
                return m.get(key);
            }
        }

        public V getOrDefault(Object key, V other) {
            synchronized (mutex) {
                return m.getOrDefault(key, other);
            }
        }

        public boolean equals(Object o) {
            synchronized (mutex) {
                return m.equals(o);
            }
        }

        public int hashCode() {
            synchronized (mutex) {
                return m.hashCode();
            }
        }

        public String toString() {
            synchronized (mutex) {
                return m.toString();
            }
        }

        public void forEach(BiConsumer<? super K, ? super V> action) {
            synchronized (mutex) {
                m.forEach(action);
            }
        }

        public V put(K key, V value) {
            synchronized (mutex) {
                return m.put(key, value);
            }
        }

        public V remove(Object key) {
            synchronized (mutex) {
                return m.remove(key);
            }
        }

        public void putAll(Map<? extends K, ? extends V> other) {
            synchronized (mutex) {
                m.putAll(other);
            }
        }

        public void clear() {
            synchronized (mutex) {
                m.clear();
            }
        }

        public V putIfAbsent(K key, V value) {
            synchronized (mutex) {
                return m.putIfAbsent(key, value);
            }
        }

        public boolean remove(Object key, Object value) {
            synchronized (mutex) {
                return m.remove(key, value);
            }
        }

        public boolean replace(K key, V before, V after) {
            synchronized (mutex) {
                return m.replace(key, before, after);
            }
        }

        public V replace(K key, V value) {
            synchronized (mutex) {
                return m.replace(key, value);
            }
        }

        public void replaceAll(BiFunction<? super K, ? super V, ? extends V> f) {
            synchronized (mutex) {
                m.replaceAll(f);
            }
        }

        public V computeIfAbsent(K key, Function<? super K, ? extends V> f) {
            synchronized (mutex) {
                return m.computeIfAbsent(key, f);
            }
        }

        public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> f) {
            synchronized (mutex) {
                return m.computeIfPresent(key, f);
            }
        }

        public V compute(K key, BiFunction<? super K, ? super V, ? extends V> f) {
            synchronized (mutex) {
                return m.compute(key, f);
            }
        }

        public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> f) {
            synchronized (mutex) {
                return m.merge(key, value, f);
            }
        }

        public Set<K> keySet() {
            synchronized (mutex) {
                return new SetView<>(m.keySet(), mutex);
            }
        }

        public Collection<V> values() {
            synchronized (mutex) {
                return new CollectionView<>(m.values(), mutex);
            }
        }

        public Set<Map.Entry<K, V>> entrySet() {
            synchronized (mutex) {
                return new SetView<>(m.entrySet(), mutex);
            }
        }
    }

    static class SortedMapView<K, V> extends MapView<K, V> implements SortedMap<K, V> {
        private final SortedMap<K, V> sm;

        SortedMapView(SortedMap<K, V> sm, Object mutex) {
            super(sm, mutex);
            this.sm = sm;
        }

        public Comparator<? super K> comparator() {
            synchronized (mutex) {
                return sm.comparator();
            }
        }

        public K firstKey() {
            synchronized (mutex) {
                return sm.firstKey();
            }
        }

        public K lastKey() {
            synchronized (mutex) {
                return sm.lastKey();
            }
        }

        public SortedMap<K, V> subMap(K from, K to) {
            synchronized (mutex) {
                return new SortedMapView<>(sm.subMap(from, to), mutex);
            }
        }

        public SortedMap<K, V> headMap(K to) {
            synchronized (mutex) {
                return new SortedMapView<>(sm.headMap(to), mutex);
            }
        }

        public SortedMap<K, V> tailMap(K from) {
            synchronized (mutex) {
                return new SortedMapView<>(sm.tailMap(from), mutex);
            }
        }
    }

    static class NavigableMapView<K, V> extends SortedMapView<K, V> implements NavigableMap<K, V> {
        private final NavigableMap<K, V> nm;

        NavigableMapView(NavigableMap<K, V> nm, Object mutex) {
            super(nm, mutex);
            this.nm = nm;
        }

        public Map.Entry<K, V> lowerEntry(K key) {
            synchronized (mutex) {
                return nm.lowerEntry(key);
            }
        }

        public K lowerKey(K key) {
            synchronized (mutex) {
                return nm.lowerKey(key);
            }
        }

        public Map.Entry<K, V> floorEntry(K key) {
            synchronized (mutex) {
                return nm.floorEntry(key);
            }
        }

        public K floorKey(K key) {
            synchronized (mutex) {
                return nm.floorKey(key);
            }
        }

        public Map.Entry<K, V> ceilingEntry(K key) {
            synchronized (mutex) {
                return nm.ceilingEntry(key);
            }
        }

        public K ceilingKey(K key) {
            synchronized (mutex) {
                return nm.ceilingKey(key);
            }
        }

        public Map.Entry<K, V> higherEntry(K key) {
            synchronized (mutex) {
                return nm.higherEntry(key);
            }
        }

        public K higherKey(K key) {
            synchronized (mutex) {
                return nm.higherKey(key);
            }
        }

        public Map.Entry<K, V> firstEntry() {
            synchronized (mutex) {
                return nm.firstEntry();
            }
        }

        public Map.Entry<K, V> lastEntry() {
            synchronized (mutex) {
                return nm.lastEntry();
            }
        }

        public Map.Entry<K, V> pollFirstEntry() {
            synchronized (mutex) {
                return nm.pollFirstEntry();
            }
        }

        public Map.Entry<K, V> pollLastEntry() {
            synchronized (mutex) {
                return nm.pollLastEntry();
            }
        }

        public NavigableMap<K, V> descendingMap() {
            synchronized (mutex) {
                return new NavigableMapView<>(nm.descendingMap(), mutex);
            }
        }

        public NavigableSet<K> navigableKeySet() {
            synchronized (mutex) {
                return new NavigableSetView<>(nm.navigableKeySet(), mutex);
            }
        }

        public NavigableSet<K> descendingKeySet() {
            synchronized (mutex) {
                return new NavigableSetView<>(nm.descendingKeySet(), mutex);
            }
        }

        public NavigableMap<K, V> subMap(K from, boolean fromIn, K to, boolean toIn) {
            synchronized (mutex) {
                return new NavigableMapView<>(nm.subMap(from, fromIn, to, toIn), mutex);
            }
        }

        public NavigableMap<K, V> headMap(K to, boolean in) {
            synchronized (mutex) {
                return new NavigableMapView<>(nm.headMap(to, in), mutex);
            }
        }

        public NavigableMap<K, V> tailMap(K from, boolean in) {
            synchronized (mutex) {
                return new NavigableMapView<>(nm.tailMap(from, in), mutex);
            }
        }
    }
}
