package java.util;

import java.io.Serializable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The read-only views of {@link Collections}. */
final class UnmodifiableViews {
    private UnmodifiableViews() {
    }

    private static <K, V> Map.Entry<K, V> frozen(Map.Entry<K, V> e) {
        return e == null ? null : new AbstractMap.SimpleImmutableEntry<>(e);
    }

    static class CollectionView<E> implements Collection<E>, Serializable {
        private final Collection<? extends E> c;

        CollectionView(Collection<? extends E> c) {
            this.c = Objects.requireNonNull(c);
        }

        public int size() {
            return c.size();
        }

        public boolean isEmpty() {
            return c.isEmpty();
        }

        public boolean contains(Object o) {
            return c.contains(o);
        }

        public boolean containsAll(Collection<?> other) {
            return c.containsAll(other);
        }

        public Object[] toArray() {
            return c.toArray();
        }

        public <T> T[] toArray(T[] a) {
            return c.toArray(a);
        }

        public <T> T[] toArray(IntFunction<T[]> f) {
            return c.toArray(f);
        }

        public String toString() {
            return c.toString();
        }

        public void forEach(Consumer<? super E> action) {
            c.forEach(action);
        }

        public boolean add(E e) {
            throw new UnsupportedOperationException();
        }

        public boolean remove(Object o) {
            throw new UnsupportedOperationException();
        }

        public boolean addAll(Collection<? extends E> other) {
            throw new UnsupportedOperationException();
        }

        public boolean removeAll(Collection<?> other) {
            throw new UnsupportedOperationException();
        }

        public boolean retainAll(Collection<?> other) {
            throw new UnsupportedOperationException();
        }

        public boolean removeIf(Predicate<? super E> filter) {
            throw new UnsupportedOperationException();
        }

        public void clear() {
            throw new UnsupportedOperationException();
        }

        public Iterator<E> iterator() {
            Iterator<? extends E> it = c.iterator();
            return new Iterator<>() {
                public boolean hasNext() {
                    return it.hasNext();
                }

                public E next() {
                    return it.next();
                }

                public void remove() {
                    throw new UnsupportedOperationException();
                }
            };
        }

        @SuppressWarnings("unchecked")
        public Spliterator<E> spliterator() {
            return (Spliterator<E>) c.spliterator();
        }
    }

    static class SequencedCollectionView<E> extends CollectionView<E> implements SequencedCollection<E> {
        private final SequencedCollection<E> q;

        SequencedCollectionView(SequencedCollection<E> q) {
            super(q);
            this.q = Objects.requireNonNull(q);
        }

        public E getFirst() {
            return q.getFirst();
        }

        public E getLast() {
            return q.getLast();
        }

        public void addFirst(E e) {
            throw new UnsupportedOperationException();
        }

        public void addLast(E e) {
            throw new UnsupportedOperationException();
        }

        public E removeFirst() {
            throw new UnsupportedOperationException();
        }

        public E removeLast() {
            throw new UnsupportedOperationException();
        }

        public SequencedCollection<E> reversed() {
            return new SequencedCollectionView<>(q.reversed());
        }
    }

    static class SetView<E> extends CollectionView<E> implements Set<E> {
        private final Set<? extends E> s;

        SetView(Set<? extends E> s) {
            super(s);
            this.s = Objects.requireNonNull(s);
        }

        public boolean equals(Object o) {
            return o == this || s.equals(o);
        }

        public int hashCode() {
            return s.hashCode();
        }
    }

    static class SequencedSetView<E> extends SetView<E> implements SequencedSet<E> {
        private final SequencedSet<E> q;

        SequencedSetView(SequencedSet<E> q) {
            super(q);
            this.q = Objects.requireNonNull(q);
        }

        public E getFirst() {
            return q.getFirst();
        }

        public E getLast() {
            return q.getLast();
        }

        public void addFirst(E e) {
            throw new UnsupportedOperationException();
        }

        public void addLast(E e) {
            throw new UnsupportedOperationException();
        }

        public E removeFirst() {
            throw new UnsupportedOperationException();
        }

        public E removeLast() {
            throw new UnsupportedOperationException();
        }

        public SequencedSet<E> reversed() {
            return new SequencedSetView<>(q.reversed());
        }
    }

    static class SortedSetView<E> extends SetView<E> implements SortedSet<E> {
        private final SortedSet<E> ss;

        SortedSetView(SortedSet<E> ss) {
            super(ss);
            this.ss = Objects.requireNonNull(ss);
        }

        public Comparator<? super E> comparator() {
            return ss.comparator();
        }

        public E first() {
            return ss.first();
        }

        public E last() {
            return ss.last();
        }

        public SortedSet<E> subSet(E from, E to) {
            return new SortedSetView<>(ss.subSet(from, to));
        }

        public SortedSet<E> headSet(E to) {
            return new SortedSetView<>(ss.headSet(to));
        }

        public SortedSet<E> tailSet(E from) {
            return new SortedSetView<>(ss.tailSet(from));
        }

        public Spliterator<E> spliterator() {
            return super.spliterator();
        }
    }

    static class NavigableSetView<E> extends SortedSetView<E> implements NavigableSet<E> {
        private final NavigableSet<E> ns;

        NavigableSetView(NavigableSet<E> ns) {
            super(ns);
            this.ns = Objects.requireNonNull(ns);
        }

        public E lower(E e) {
            return ns.lower(e);
        }

        public E floor(E e) {
            return ns.floor(e);
        }

        public E ceiling(E e) {
            return ns.ceiling(e);
        }

        public E higher(E e) {
            return ns.higher(e);
        }

        public E pollFirst() {
            throw new UnsupportedOperationException();
        }

        public E pollLast() {
            throw new UnsupportedOperationException();
        }

        public NavigableSet<E> descendingSet() {
            return new NavigableSetView<>(ns.descendingSet());
        }

        public NavigableSet<E> subSet(E from, boolean fromIn, E to, boolean toIn) {
            return new NavigableSetView<>(ns.subSet(from, fromIn, to, toIn));
        }

        public NavigableSet<E> headSet(E to, boolean in) {
            return new NavigableSetView<>(ns.headSet(to, in));
        }

        public NavigableSet<E> tailSet(E from, boolean in) {
            return new NavigableSetView<>(ns.tailSet(from, in));
        }

        public Iterator<E> descendingIterator() {
            return descendingSet().iterator();
        }
    }

    static class ListView<E> extends CollectionView<E> implements List<E> {
        private final List<? extends E> l;

        ListView(List<? extends E> l) {
            super(l);
            this.l = Objects.requireNonNull(l);
        }

        public boolean equals(Object o) {
            return o == this || l.equals(o);
        }

        public int hashCode() {
            return l.hashCode();
        }

        public E get(int index) {
            return l.get(index);
        }

        public int indexOf(Object o) {
            return l.indexOf(o);
        }

        public int lastIndexOf(Object o) {
            return l.lastIndexOf(o);
        }

        public E set(int index, E e) {
            throw new UnsupportedOperationException();
        }

        public void add(int index, E e) {
            throw new UnsupportedOperationException();
        }

        public E remove(int index) {
            throw new UnsupportedOperationException();
        }

        public boolean addAll(int index, Collection<? extends E> other) {
            throw new UnsupportedOperationException();
        }

        public void replaceAll(UnaryOperator<E> operator) {
            throw new UnsupportedOperationException();
        }

        public void sort(Comparator<? super E> order) {
            throw new UnsupportedOperationException();
        }

        public void addFirst(E e) {
            throw new UnsupportedOperationException();
        }

        public void addLast(E e) {
            throw new UnsupportedOperationException();
        }

        public E removeFirst() {
            throw new UnsupportedOperationException();
        }

        public E removeLast() {
            throw new UnsupportedOperationException();
        }

        public ListIterator<E> listIterator() {
            return listIterator(0);
        }

        public ListIterator<E> listIterator(int index) {
            ListIterator<? extends E> it = l.listIterator(index);
            return new ListIterator<>() {
                public boolean hasNext() {
                    return it.hasNext();
                }

                public E next() {
                    return it.next();
                }

                public boolean hasPrevious() {
                    return it.hasPrevious();
                }

                public E previous() {
                    return it.previous();
                }

                public int nextIndex() {
                    return it.nextIndex();
                }

                public int previousIndex() {
                    return it.previousIndex();
                }

                public void remove() {
                    throw new UnsupportedOperationException();
                }

                public void set(E e) {
                    throw new UnsupportedOperationException();
                }

                public void add(E e) {
                    throw new UnsupportedOperationException();
                }
            };
        }

        public Spliterator<E> spliterator() {
            return super.spliterator();
        }

        public List<E> subList(int fromIndex, int toIndex) {
            return of(l.subList(fromIndex, toIndex));
        }

        static <E> List<E> of(List<? extends E> l) {
            return l instanceof RandomAccess ? new RandomAccessListView<>(l) : new ListView<>(l);
        }
    }

    static class RandomAccessListView<E> extends ListView<E> implements RandomAccess {
        RandomAccessListView(List<? extends E> r) {
            super(r);
        }

    }

    static class MapView<K, V> implements Map<K, V>, Serializable {
        private final Map<? extends K, ? extends V> m;

        MapView(Map<? extends K, ? extends V> m) {
            this.m = Objects.requireNonNull(m);
        }

        public int size() {
            return m.size();
        }

        public boolean isEmpty() {
            return m.isEmpty();
        }

        public boolean containsKey(Object key) {
            return m.containsKey(key);
        }

        public boolean containsValue(Object value) {
            return m.containsValue(value);
        }

        public V get(Object key) {
            return m.get(key);
        }

        public V getOrDefault(Object key, V other) {
            V v = m.get(key);
            return v != null || m.containsKey(key) ? v : other;
        }

        public boolean equals(Object o) {
            return o == this || m.equals(o);
        }

        public int hashCode() {
            return m.hashCode();
        }

        public String toString() {
            return m.toString();
        }

        public void forEach(BiConsumer<? super K, ? super V> action) {
            m.forEach(action);
        }

        public V put(K key, V value) {
            throw new UnsupportedOperationException();
        }

        public V remove(Object key) {
            throw new UnsupportedOperationException();
        }

        public void putAll(Map<? extends K, ? extends V> other) {
            throw new UnsupportedOperationException();
        }

        public void clear() {
            throw new UnsupportedOperationException();
        }

        public V putIfAbsent(K key, V value) {
            throw new UnsupportedOperationException();
        }

        public boolean remove(Object key, Object value) {
            throw new UnsupportedOperationException();
        }

        public boolean replace(K key, V before, V after) {
            throw new UnsupportedOperationException();
        }

        public V replace(K key, V value) {
            throw new UnsupportedOperationException();
        }

        public void replaceAll(BiFunction<? super K, ? super V, ? extends V> f) {
            throw new UnsupportedOperationException();
        }

        public V computeIfAbsent(K key, Function<? super K, ? extends V> f) {
            throw new UnsupportedOperationException();
        }

        public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> f) {
            throw new UnsupportedOperationException();
        }

        public V compute(K key, BiFunction<? super K, ? super V, ? extends V> f) {
            throw new UnsupportedOperationException();
        }

        public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> f) {
            throw new UnsupportedOperationException();
        }

        public Set<K> keySet() {
            return new SetView<>(m.keySet());
        }

        public Collection<V> values() {
            return new CollectionView<>(m.values());
        }

        @SuppressWarnings("unchecked")
        public Set<Map.Entry<K, V>> entrySet() {
            return new EntrySetView<>((Set<Map.Entry<K, V>>) (Set<?>) m.entrySet());
        }
    }

    static class EntrySetView<K, V> extends SetView<Map.Entry<K, V>> {
        private final Set<Map.Entry<K, V>> es;

        EntrySetView(Set<Map.Entry<K, V>> es) {
            super(es);
            this.es = Objects.requireNonNull(es);
        }

        public Iterator<Map.Entry<K, V>> iterator() {
            Iterator<Map.Entry<K, V>> it = es.iterator();
            return new Iterator<>() {
                public boolean hasNext() {
                    return it.hasNext();
                }

                public Map.Entry<K, V> next() {
                    return frozen(it.next());
                }

                public void remove() {
                    throw new UnsupportedOperationException();
                }
            };
        }

        public void forEach(Consumer<? super Map.Entry<K, V>> action) {
            Objects.requireNonNull(action);
            es.forEach(e -> action.accept(frozen(e)));
        }

        public Spliterator<Map.Entry<K, V>> spliterator() {
            return Spliterators.spliterator(this, es.spliterator().characteristics() & ~Spliterator.SORTED);
        }

        public Object[] toArray() {
            Object[] a = es.toArray();
            for (int i = 0; i < a.length; i++) {
                a[i] = frozen((Map.Entry<?, ?>) a[i]);
            }
            return a;
        }

        @SuppressWarnings("unchecked")
        public <T> T[] toArray(T[] a) {
            T[] r = es.toArray(a);
            for (int i = 0; i < r.length && r[i] != null; i++) {
                r[i] = (T) frozen((Map.Entry<?, ?>) r[i]);
            }
            return r;
        }
    }

    static class SequencedMapView<K, V> extends MapView<K, V> implements SequencedMap<K, V> {
        private final SequencedMap<K, V> q;

        SequencedMapView(SequencedMap<K, V> q) {
            super(q);
            this.q = Objects.requireNonNull(q);
        }

        public Map.Entry<K, V> firstEntry() {
            return frozen(q.firstEntry());
        }

        public Map.Entry<K, V> lastEntry() {
            return frozen(q.lastEntry());
        }

        public Map.Entry<K, V> pollFirstEntry() {
            throw new UnsupportedOperationException();
        }

        public Map.Entry<K, V> pollLastEntry() {
            throw new UnsupportedOperationException();
        }

        public V putFirst(K key, V value) {
            throw new UnsupportedOperationException();
        }

        public V putLast(K key, V value) {
            throw new UnsupportedOperationException();
        }

        public SequencedMap<K, V> reversed() {
            return new SequencedMapView<>(q.reversed());
        }
    }

    static class SortedMapView<K, V> extends MapView<K, V> implements SortedMap<K, V> {
        private final SortedMap<K, V> sm;

        SortedMapView(SortedMap<K, V> sm) {
            super(sm);
            this.sm = Objects.requireNonNull(sm);
        }

        public Comparator<? super K> comparator() {
            return sm.comparator();
        }

        public K firstKey() {
            return sm.firstKey();
        }

        public K lastKey() {
            return sm.lastKey();
        }

        public SortedMap<K, V> subMap(K from, K to) {
            return new SortedMapView<>(sm.subMap(from, to));
        }

        public SortedMap<K, V> headMap(K to) {
            return new SortedMapView<>(sm.headMap(to));
        }

        public SortedMap<K, V> tailMap(K from) {
            return new SortedMapView<>(sm.tailMap(from));
        }
    }

    static class NavigableMapView<K, V> extends SortedMapView<K, V> implements NavigableMap<K, V> {
        private final NavigableMap<K, V> nm;

        NavigableMapView(NavigableMap<K, V> nm) {
            super(nm);
            this.nm = Objects.requireNonNull(nm);
        }

        public Map.Entry<K, V> lowerEntry(K key) {
            return frozen(nm.lowerEntry(key));
        }

        public K lowerKey(K key) {
            return nm.lowerKey(key);
        }

        public Map.Entry<K, V> floorEntry(K key) {
            return frozen(nm.floorEntry(key));
        }

        public K floorKey(K key) {
            return nm.floorKey(key);
        }

        public Map.Entry<K, V> ceilingEntry(K key) {
            return frozen(nm.ceilingEntry(key));
        }

        public K ceilingKey(K key) {
            return nm.ceilingKey(key);
        }

        public Map.Entry<K, V> higherEntry(K key) {
            return frozen(nm.higherEntry(key));
        }

        public K higherKey(K key) {
            return nm.higherKey(key);
        }

        public Map.Entry<K, V> firstEntry() {
            return frozen(nm.firstEntry());
        }

        public Map.Entry<K, V> lastEntry() {
            return frozen(nm.lastEntry());
        }

        public Map.Entry<K, V> pollFirstEntry() {
            throw new UnsupportedOperationException();
        }

        public Map.Entry<K, V> pollLastEntry() {
            throw new UnsupportedOperationException();
        }

        public NavigableMap<K, V> descendingMap() {
            return new NavigableMapView<>(nm.descendingMap());
        }

        public NavigableSet<K> navigableKeySet() {
            return new NavigableSetView<>(nm.navigableKeySet());
        }

        public NavigableSet<K> descendingKeySet() {
            return new NavigableSetView<>(nm.descendingKeySet());
        }

        public NavigableMap<K, V> subMap(K from, boolean fromIn, K to, boolean toIn) {
            return new NavigableMapView<>(nm.subMap(from, fromIn, to, toIn));
        }

        public NavigableMap<K, V> headMap(K to, boolean in) {
            return new NavigableMapView<>(nm.headMap(to, in));
        }

        public NavigableMap<K, V> tailMap(K from, boolean in) {
            return new NavigableMapView<>(nm.tailMap(from, in));
        }
    }
}
