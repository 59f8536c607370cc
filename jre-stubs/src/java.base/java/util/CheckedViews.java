package java.util;

import java.io.Serializable;

/** The views of {@link Collections} that let in elements of a type only; read through the base. */
final class CheckedViews {
    private CheckedViews() {
    }

    static <E> E check(Object o, Class<E> type, String what) {
        if (o != null && !type.isInstance(o)) {
            throw new ClassCastException("Attempt to insert " + o.getClass()
                    + (what.isEmpty() ? " element" : what) + " into " + (what.isEmpty() ? "collection" : "map") + " with "
                    + (what.isEmpty() ? "element" : what.trim()) + " type " + type);
        }
        @SuppressWarnings("unchecked")
        E e = (E) o;
        return e;
    }

    static class CollectionView<E> extends AbstractCollection<E> implements Serializable {
        final Collection<E> c;
        final Class<E> type;

        CollectionView(Collection<E> c, Class<E> type) {
            this.c = Objects.requireNonNull(c, "c");
            this.type = Objects.requireNonNull(type, "type");
        }

        E check(Object o) {
            return CheckedViews.check(o, type, "");
        }

        Collection<E> checkAll(Collection<? extends E> other) {
            ArrayList<E> l = new ArrayList<>();
            for (Object e : other.toArray()) {
                l.add(check(e));
            }
            return l;
        }

        public int size() {
            return c.size();
        }

        public boolean contains(Object o) {
            return c.contains(o);
        }

        public boolean remove(Object o) {
            return c.remove(o);
        }

        public void clear() {
            c.clear();
        }

        public Iterator<E> iterator() {
            return c.iterator();
        }

        public boolean add(E e) {
            return c.add(check(e));
        }

        public boolean addAll(Collection<? extends E> other) {
            return c.addAll(checkAll(other));
        }

        public Object[] toArray() {
            return c.toArray();
        }

        public String toString() {
            return c.toString();
        }
    }

    static final class QueueView<E> extends CollectionView<E> implements Queue<E> {
        private final Queue<E> q;

        QueueView(Queue<E> q, Class<E> type) {
            super(q, type);
            this.q = q;
        }

        public boolean offer(E e) {
            return q.offer(check(e));
        }

        public E remove() {
            return q.remove();
        }

        public E poll() {
            return q.poll();
        }

        public E element() {
            return q.element();
        }

        public E peek() {
            return q.peek();
        }
    }

    static class SetView<E> extends CollectionView<E> implements Set<E> {
        SetView(Set<E> s, Class<E> type) {
            super(s, type);
        }

        public boolean equals(Object o) {
            return o == this || c.equals(o);
        }

        public int hashCode() {
            return c.hashCode();
        }

        @Override
        public Spliterator<E> spliterator() {
            return c.spliterator();
        }
    }

    static class SortedSetView<E> extends SetView<E> implements SortedSet<E> {
        private final SortedSet<E> s;

        SortedSetView(SortedSet<E> s, Class<E> type) {
            super(s, type);
            this.s = s;
        }

        public Comparator<? super E> comparator() {
            return s.comparator();
        }

        public E first() {
            return s.first();
        }

        public E last() {
            return s.last();
        }

        public SortedSet<E> subSet(E from, E to) {
            return new SortedSetView<>(s.subSet(from, to), type);
        }

        public SortedSet<E> headSet(E to) {
            return new SortedSetView<>(s.headSet(to), type);
        }

        public SortedSet<E> tailSet(E from) {
            return new SortedSetView<>(s.tailSet(from), type);
        }

        @Override
        public Spliterator<E> spliterator() {
            return s.spliterator();
        }
    }

    static final class NavigableSetView<E> extends SortedSetView<E> implements NavigableSet<E> {
        private final NavigableSet<E> n;

        NavigableSetView(NavigableSet<E> n, Class<E> type) {
            super(n, type);
            this.n = n;
        }

        public E lower(E e) {
            return n.lower(e);
        }

        public E floor(E e) {
            return n.floor(e);
        }

        public E ceiling(E e) {
            return n.ceiling(e);
        }

        public E higher(E e) {
            return n.higher(e);
        }

        public E pollFirst() {
            return n.pollFirst();
        }

        public E pollLast() {
            return n.pollLast();
        }

        public NavigableSet<E> descendingSet() {
            return new NavigableSetView<>(n.descendingSet(), type);
        }

        public Iterator<E> descendingIterator() {
            return n.descendingIterator();
        }

        public NavigableSet<E> subSet(E from, E to) {
            return subSet(from, true, to, false);
        }

        public NavigableSet<E> headSet(E to) {
            return headSet(to, false);
        }

        public NavigableSet<E> tailSet(E from) {
            return tailSet(from, true);
        }

        public NavigableSet<E> subSet(E from, boolean fromIn, E to, boolean toIn) {
            return new NavigableSetView<>(n.subSet(from, fromIn, to, toIn), type);
        }

        public NavigableSet<E> headSet(E to, boolean in) {
            return new NavigableSetView<>(n.headSet(to, in), type);
        }

        public NavigableSet<E> tailSet(E from, boolean in) {
            return new NavigableSetView<>(n.tailSet(from, in), type);
        }
    }

    static class ListView<E> extends AbstractList<E> implements Serializable {
        private final List<E> l;
        private final Class<E> type;

        ListView(List<E> l, Class<E> type) {
            this.l = Objects.requireNonNull(l);
            this.type = Objects.requireNonNull(type, "type");
        }

        static <E> List<E> of(List<E> l, Class<E> type) {
            return l instanceof RandomAccess
                    ? new RandomAccessListView<>(l, type)
                    : new ListView<>(l, type);
        }

        public int size() {
            return l.size();
        }

        public E get(int index) {
            return l.get(index);
        }

        public E set(int index, E e) {
            return l.set(index, check(e, type, ""));
        }

        public boolean add(E e) {
            return l.add(check(e, type, ""));
        }

        public void add(int index, E e) {
            l.add(index, check(e, type, ""));
        }

        public E remove(int index) {
            return l.remove(index);
        }

        public boolean addAll(int index, Collection<? extends E> other) {
            return l.addAll(index, new CollectionView<>(l, type).checkAll(other));
        }

        public boolean addAll(Collection<? extends E> other) {
            return addAll(l.size(), other);
        }

        public void clear() {
            l.clear();
        }

        public Iterator<E> iterator() {
            return l.iterator();
        }

        public ListIterator<E> listIterator(int index) {
            ListIterator<E> it = l.listIterator(index);
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
                    it.remove();
                }

                public void set(E e) {
                    it.set(check(e, type, ""));
                }

                public void add(E e) {
                    it.add(check(e, type, ""));
                }
            };
        }

        public List<E> subList(int fromIndex, int toIndex) {
            return of(l.subList(fromIndex, toIndex), type);
        }
    }

    static final class RandomAccessListView<E> extends ListView<E> implements RandomAccess {
        RandomAccessListView(List<E> l, Class<E> type) {
            super(l, type);
        }
    }

    static class MapView<K, V> extends AbstractMap<K, V> implements Serializable {
        final Map<K, V> m;
        final Class<K> keyType;
        final Class<V> valueType;

        MapView(Map<K, V> m, Class<K> keyType, Class<V> valueType) {
            this.m = Objects.requireNonNull(m);
            this.keyType = Objects.requireNonNull(keyType);
            this.valueType = Objects.requireNonNull(valueType);
        }

        public V put(K key, V value) {
            return m.put(check(key, keyType, " key"), check(value, valueType, " value"));
        }

        public V get(Object key) {
            return m.get(key);
        }

        public boolean containsKey(Object key) {
            return m.containsKey(key);
        }

        public V remove(Object key) {
            return m.remove(key);
        }

        public void clear() {
            m.clear();
        }

        public int size() {
            return m.size();
        }

        public Set<Map.Entry<K, V>> entrySet() {
            return new AbstractSet<>() {
                public int size() {
                    return m.size();
                }

                public void clear() {
                    m.clear();
                }

                public Iterator<Map.Entry<K, V>> iterator() {
                    Iterator<Map.Entry<K, V>> it = m.entrySet().iterator();
                    return new Iterator<>() {
                        public boolean hasNext() {
                            return it.hasNext();
                        }

                        public Map.Entry<K, V> next() {
                            Map.Entry<K, V> e = it.next();
                            return new SimpleEntry<>(e) {
                                @Override
                                public V setValue(V value) {
                                    e.setValue(check(value, valueType, " value"));
                                    return super.setValue(value);
                                }
                            };
                        }

                        public void remove() {
                            it.remove();
                        }
                    };
                }
            };
        }
    }

    static class SortedMapView<K, V> extends MapView<K, V> implements SortedMap<K, V> {
        private final SortedMap<K, V> s;

        SortedMapView(SortedMap<K, V> s, Class<K> keyType, Class<V> valueType) {
            super(s, keyType, valueType);
            this.s = s;
        }

        public Comparator<? super K> comparator() {
            return s.comparator();
        }

        public K firstKey() {
            return s.firstKey();
        }

        public K lastKey() {
            return s.lastKey();
        }

        public SortedMap<K, V> subMap(K from, K to) {
            return new SortedMapView<>(s.subMap(from, to), keyType, valueType);
        }

        public SortedMap<K, V> headMap(K to) {
            return new SortedMapView<>(s.headMap(to), keyType, valueType);
        }

        public SortedMap<K, V> tailMap(K from) {
            return new SortedMapView<>(s.tailMap(from), keyType, valueType);
        }
    }

    static final class NavigableMapView<K, V> extends SortedMapView<K, V>
            implements NavigableMap<K, V> {
        private final NavigableMap<K, V> n;

        NavigableMapView(NavigableMap<K, V> n, Class<K> keyType, Class<V> valueType) {
            super(n, keyType, valueType);
            this.n = n;
        }

        private NavigableMap<K, V> view(NavigableMap<K, V> part) {
            return new NavigableMapView<>(part, keyType, valueType);
        }

        public Map.Entry<K, V> lowerEntry(K key) {
            return n.lowerEntry(key);
        }

        public K lowerKey(K key) {
            return n.lowerKey(key);
        }

        public Map.Entry<K, V> floorEntry(K key) {
            return n.floorEntry(key);
        }

        public K floorKey(K key) {
            return n.floorKey(key);
        }

        public Map.Entry<K, V> ceilingEntry(K key) {
            return n.ceilingEntry(key);
        }

        public K ceilingKey(K key) {
            return n.ceilingKey(key);
        }

        public Map.Entry<K, V> higherEntry(K key) {
            return n.higherEntry(key);
        }

        public K higherKey(K key) {
            return n.higherKey(key);
        }

        public Map.Entry<K, V> firstEntry() {
            return n.firstEntry();
        }

        public Map.Entry<K, V> lastEntry() {
            return n.lastEntry();
        }

        public Map.Entry<K, V> pollFirstEntry() {
            return n.pollFirstEntry();
        }

        public Map.Entry<K, V> pollLastEntry() {
            return n.pollLastEntry();
        }

        public NavigableMap<K, V> descendingMap() {
            return view(n.descendingMap());
        }

        public NavigableSet<K> navigableKeySet() {
            return new NavigableSetView<>(n.navigableKeySet(), keyType);
        }

        public NavigableSet<K> keySet() {
            return navigableKeySet();
        }

        public NavigableSet<K> descendingKeySet() {
            return new NavigableSetView<>(n.descendingKeySet(), keyType);
        }

        public NavigableMap<K, V> subMap(K from, K to) {
            return subMap(from, true, to, false);
        }

        public NavigableMap<K, V> headMap(K to) {
            return headMap(to, false);
        }

        public NavigableMap<K, V> tailMap(K from) {
            return tailMap(from, true);
        }

        public NavigableMap<K, V> subMap(K from, boolean fromIn, K to, boolean toIn) {
            return view(n.subMap(from, fromIn, to, toIn));
        }

        public NavigableMap<K, V> headMap(K to, boolean in) {
            return view(n.headMap(to, in));
        }

        public NavigableMap<K, V> tailMap(K from, boolean in) {
            return view(n.tailMap(from, in));
        }
    }
}
