package java.util;

/** The views that {@code reversed()} gives, and the sequenced views of maps. */
final class ReverseViews {
    private ReverseViews() {
    }

    static <K, V> Map.Entry<K, V> poll(Iterator<Map.Entry<K, V>> it) {
        if (!it.hasNext()) {
            return null;
        }
        Map.Entry<K, V> next = it.next();
        Map.Entry<K, V> e = new jdk.internal.util.NullableKeyValueHolder<>(next.getKey(), next.getValue());
        it.remove();
        return e;
    }

    static class OfList<E> extends AbstractList<E> {
        private final List<E> base;

        OfList(List<E> base) {
            this.base = base;
        }

        @Override
        public int size() {
            return base.size();
        }

        @Override
        public Spliterator<E> spliterator() {
            return Spliterators.spliterator(this, Spliterator.ORDERED);
        }

        private int flip(int index) {
            int n = base.size();
            Objects.checkIndex(index, n);
            return n - index - 1;
        }

        @Override
        public E get(int index) {
            return base.get(flip(index));
        }

        @Override
        public E set(int index, E element) {
            return base.set(flip(index), element);
        }

        @Override
        public boolean add(E e) {
            base.add(0, e);
            return true;
        }

        @Override
        public void add(int index, E element) {
            int n = base.size();
            checkPosition(index, n);
            base.add(n - index, element);
        }

        @Override
        public E remove(int index) {
            return base.remove(flip(index));
        }

        @Override
        public void clear() {
            base.clear();
        }

        @Override
        public int indexOf(Object o) {
            int i = base.lastIndexOf(o);
            return i < 0 ? -1 : base.size() - i - 1;
        }

        @Override
        public int lastIndexOf(Object o) {
            int i = base.indexOf(o);
            return i < 0 ? -1 : base.size() - i - 1;
        }

        @Override
        public Iterator<E> iterator() {
            return listIterator(0);
        }

        @Override
        public ListIterator<E> listIterator(int index) {
            int n = base.size();
            checkPosition(index, n);
            ListIterator<E> it = base.listIterator(n - index);
            return new ListIterator<>() {
                public boolean hasNext() {
                    return it.hasPrevious();
                }

                public E next() {
                    return it.previous();
                }

                public boolean hasPrevious() {
                    return it.hasNext();
                }

                public E previous() {
                    return it.next();
                }

                public int nextIndex() {
                    return base.size() - it.nextIndex();
                }

                public int previousIndex() {
                    return nextIndex() - 1;
                }

                public void remove() {
                    it.remove();
                }

                public void set(E e) {
                    it.set(e);
                }

                public void add(E e) {
                    it.add(e);
                    it.previous();
                }
            };
        }

        @Override
        public List<E> subList(int fromIndex, int toIndex) {
            int n = base.size();
            Objects.checkFromToIndex(fromIndex, toIndex, n);
            return base.subList(n - toIndex, n - fromIndex).reversed();
        }

        @Override
        public List<E> reversed() {
            return base;
        }
    }

    static final class OfRandomList<E> extends OfList<E> implements RandomAccess {
        OfRandomList(List<E> base) {
            super(base);
        }
    }

    static class OfDeque<E> extends AbstractCollection<E> implements Deque<E> {
        private final Deque<E> base;

        OfDeque(Deque<E> base) {
            this.base = base;
        }

        public int size() {
            return base.size();
        }

        public Iterator<E> iterator() {
            return base.descendingIterator();
        }

        public Iterator<E> descendingIterator() {
            return base.iterator();
        }

        @Override
        public Spliterator<E> spliterator() {
            return Spliterators.spliterator(this, Spliterator.ORDERED);
        }

        public Deque<E> reversed() {
            return base;
        }

        public boolean add(E e) {
            base.addFirst(e);
            return true;
        }

        public void addFirst(E e) {
            base.addLast(e);
        }

        public void addLast(E e) {
            base.addFirst(e);
        }

        public boolean offer(E e) {
            return base.offerFirst(e);
        }

        public boolean offerFirst(E e) {
            return base.offerLast(e);
        }

        public boolean offerLast(E e) {
            return base.offerFirst(e);
        }

        public E remove() {
            return base.removeLast();
        }

        public E removeFirst() {
            return base.removeLast();
        }

        public E removeLast() {
            return base.removeFirst();
        }

        public E poll() {
            return base.pollLast();
        }

        public E pollFirst() {
            return base.pollLast();
        }

        public E pollLast() {
            return base.pollFirst();
        }

        public E element() {
            return base.getLast();
        }

        public E getFirst() {
            return base.getLast();
        }

        public E getLast() {
            return base.getFirst();
        }

        public E peek() {
            return base.peekLast();
        }

        public E peekFirst() {
            return base.peekLast();
        }

        public E peekLast() {
            return base.peekFirst();
        }

        public boolean removeFirstOccurrence(Object o) {
            return base.removeLastOccurrence(o);
        }

        public boolean removeLastOccurrence(Object o) {
            return base.removeFirstOccurrence(o);
        }

        public void push(E e) {
            base.addLast(e);
        }

        public E pop() {
            return base.removeLast();
        }
    }

    static final class OfLinkedSet<E> extends AbstractSet<E> implements SequencedSet<E> {
        private final LinkedHashSet<E> base;

        OfLinkedSet(LinkedHashSet<E> base) {
            this.base = base;
        }

        public int size() {
            return base.size();
        }

        public Iterator<E> iterator() {
            return base.reversedKeys().iterator();
        }

        public boolean contains(Object o) {
            return base.contains(o);
        }

        public boolean add(E e) {
            return base.add(e);
        }

        public boolean remove(Object o) {
            return base.remove(o);
        }

        public void clear() {
            base.clear();
        }

        public void addFirst(E e) {
            base.addLast(e);
        }

        public void addLast(E e) {
            base.addFirst(e);
        }

        public E getFirst() {
            return base.getLast();
        }

        public E getLast() {
            return base.getFirst();
        }

        public E removeFirst() {
            return base.removeLast();
        }

        public E removeLast() {
            return base.removeFirst();
        }

        public SequencedSet<E> reversed() {
            return base;
        }

        @Override
        public Spliterator<E> spliterator() {
            return Spliterators.spliterator(this, Spliterator.DISTINCT);
        }
    }

    static final class OfLinkedMap<K, V> extends AbstractMap<K, V> implements SequencedMap<K, V> {
        private final LinkedHashMap<K, V> base;

        OfLinkedMap(LinkedHashMap<K, V> base) {
            this.base = base;
        }

        public int size() {
            return base.size();
        }

        public boolean containsKey(Object key) {
            return base.containsKey(key);
        }

        public boolean containsValue(Object value) {
            return base.containsValue(value);
        }

        public V get(Object key) {
            return base.get(key);
        }

        public V put(K key, V value) {
            return base.put(key, value);
        }

        public V remove(Object key) {
            return base.remove(key);
        }

        public void clear() {
            base.clear();
        }

        public V putFirst(K k, V v) {
            return base.putLast(k, v);
        }

        public V putLast(K k, V v) {
            return base.putFirst(k, v);
        }

        public Set<K> keySet() {
            return base.sequencedKeySet().reversed();
        }

        public Collection<V> values() {
            return base.sequencedValues().reversed();
        }

        public Set<Map.Entry<K, V>> entrySet() {
            return base.sequencedEntrySet().reversed();
        }

        public SequencedSet<K> sequencedKeySet() {
            return base.sequencedKeySet().reversed();
        }

        public SequencedCollection<V> sequencedValues() {
            return base.sequencedValues().reversed();
        }

        public SequencedSet<Map.Entry<K, V>> sequencedEntrySet() {
            return base.sequencedEntrySet().reversed();
        }

        public SequencedMap<K, V> reversed() {
            return base;
        }
    }

    static final class MapKeys<K> extends AbstractSet<K> implements SequencedSet<K> {
        private final SequencedMap<K, ?> map;

        MapKeys(SequencedMap<K, ?> map) {
            this.map = map;
        }

        public int size() {
            return map.size();
        }

        public Iterator<K> iterator() {
            return map.keySet().iterator();
        }

        public boolean contains(Object o) {
            return map.containsKey(o);
        }

        public SequencedSet<K> reversed() {
            return new MapKeys<>(map.reversed());
        }

        @Override
        public Spliterator<K> spliterator() {
            return map.keySet().spliterator();
        }
    }

    static final class MapValues<V> extends AbstractCollection<V>
            implements SequencedCollection<V> {
        private final SequencedMap<?, V> map;

        MapValues(SequencedMap<?, V> map) {
            this.map = map;
        }

        public int size() {
            return map.size();
        }

        public Iterator<V> iterator() {
            return map.values().iterator();
        }

        public SequencedCollection<V> reversed() {
            return new MapValues<>(map.reversed());
        }

        @Override
        public Spliterator<V> spliterator() {
            return map.values().spliterator();
        }
    }

    static final class MapEntries<K, V> extends AbstractSet<Map.Entry<K, V>>
            implements SequencedSet<Map.Entry<K, V>> {
        private final SequencedMap<K, V> map;

        MapEntries(SequencedMap<K, V> map) {
            this.map = map;
        }

        public int size() {
            return map.size();
        }

        public Iterator<Map.Entry<K, V>> iterator() {
            return map.entrySet().iterator();
        }

        public SequencedSet<Map.Entry<K, V>> reversed() {
            return new MapEntries<>(map.reversed());
        }

        @Override
        public Spliterator<Map.Entry<K, V>> spliterator() {
            return map.entrySet().spliterator();
        }
    }

    /** Goes down a sorted set by asking for the last element below the current one. */
    static final class OfSortedSet<E> extends AbstractSet<E> implements SortedSet<E> {
        private final SortedSet<E> base;

        OfSortedSet(SortedSet<E> base) {
            this.base = base;
        }

        public int size() {
            return base.size();
        }

        public boolean contains(Object o) {
            return base.contains(o);
        }

        public boolean add(E e) {
            return base.add(e);
        }

        public boolean remove(Object o) {
            return base.remove(o);
        }

        public Iterator<E> iterator() {
            return new Iterator<>() {
                private SortedSet<E> rest = base;
                private boolean held;
                private E current;

                public boolean hasNext() {
                    return !rest.isEmpty();
                }

                public E next() {
                    current = rest.last();
                    held = true;
                    rest = base.headSet(current);
                    return current;
                }

                public void remove() {
                    if (!held) {
                        throw new IllegalStateException();
                    }
                    held = false;
                    base.remove(current);
                }
            };
        }

        public Comparator<? super E> comparator() {
            return Collections.reverseOrder(base.comparator());
        }

        public SortedSet<E> subSet(E fromElement, E toElement) {
            return copy(e -> comparator().compare(e, fromElement) >= 0
                    && comparator().compare(e, toElement) < 0);
        }

        public SortedSet<E> headSet(E toElement) {
            return copy(e -> comparator().compare(e, toElement) < 0);
        }

        public SortedSet<E> tailSet(E fromElement) {
            return copy(e -> comparator().compare(e, fromElement) >= 0);
        }

        /** Not a view: {@code headSet} of the base cannot exclude its upper end. */
        private SortedSet<E> copy(java.util.function.Predicate<E> in) {
            TreeSet<E> s = new TreeSet<>(comparator());
            for (E e : base) {
                if (in.test(e)) {
                    s.add(e);
                }
            }
            return s;
        }

        public E first() {
            return base.last();
        }

        public E last() {
            return base.first();
        }

        public SortedSet<E> reversed() {
            return base;
        }
    }

    static final class OfSortedMap<K, V> extends AbstractMap<K, V> implements SortedMap<K, V> {
        private final SortedMap<K, V> base;

        OfSortedMap(SortedMap<K, V> base) {
            this.base = base;
        }

        public V get(Object key) {
            return base.get(key);
        }

        public boolean containsKey(Object key) {
            return base.containsKey(key);
        }

        public V put(K key, V value) {
            return base.put(key, value);
        }

        public V remove(Object key) {
            return base.remove(key);
        }

        public Set<Map.Entry<K, V>> entrySet() {
            return new AbstractSet<>() {
                public int size() {
                    return base.size();
                }

                public Iterator<Map.Entry<K, V>> iterator() {
                    return new Iterator<>() {
                        private SortedMap<K, V> rest = base;
                        private boolean held;
                        private K current;

                        public boolean hasNext() {
                            return !rest.isEmpty();
                        }

                        public Map.Entry<K, V> next() {
                            current = rest.lastKey();
                            held = true;
                            rest = base.headMap(current);
                            return new AbstractMap.SimpleEntry<>(current, base.get(current)) {
                                @Override
                                public V setValue(V value) {
                                    base.put(getKey(), value);
                                    return super.setValue(value);
                                }
                            };
                        }

                        public void remove() {
                            if (!held) {
                                throw new IllegalStateException();
                            }
                            held = false;
                            base.remove(current);
                        }
                    };
                }
            };
        }

        public Comparator<? super K> comparator() {
            return Collections.reverseOrder(base.comparator());
        }

        private SortedMap<K, V> copy(java.util.function.Predicate<K> in) {
            TreeMap<K, V> m = new TreeMap<>(comparator());
            for (Map.Entry<K, V> e : base.entrySet()) {
                if (in.test(e.getKey())) {
                    m.put(e.getKey(), e.getValue());
                }
            }
            return m;
        }

        public SortedMap<K, V> subMap(K fromKey, K toKey) {
            return copy(k -> comparator().compare(k, fromKey) >= 0
                    && comparator().compare(k, toKey) < 0);
        }

        public SortedMap<K, V> headMap(K toKey) {
            return copy(k -> comparator().compare(k, toKey) < 0);
        }

        public SortedMap<K, V> tailMap(K fromKey) {
            return copy(k -> comparator().compare(k, fromKey) >= 0);
        }

        public K firstKey() {
            return base.lastKey();
        }

        public K lastKey() {
            return base.firstKey();
        }

        public SortedMap<K, V> reversed() {
            return base;
        }
    }
}
