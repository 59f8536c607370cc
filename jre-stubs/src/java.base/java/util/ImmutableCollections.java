package java.util;

import java.io.Serializable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The collections behind {@code List.of}, {@code Set.of} and {@code Map.of}. */
class ImmutableCollections {
    static final ListN<?> EMPTY_LIST = new ListN<>(new Object[0], false);
    static final SetN<?> EMPTY_SET = new SetN<>(new Object[0]);
    static final MapN<?, ?> EMPTY_MAP = new MapN<>(new Object[0]);

    static {
        ijen.internal.NullableLists.set(new java.util.function.Function<>() {
            @Override
            public List<Object> apply(Object[] elements) {
                return new ListN<>(elements, true);
            }
        });
    }

    private ImmutableCollections() {
    }

    static UnsupportedOperationException uoe() {
        return new UnsupportedOperationException();
    }

    @SafeVarargs
    @SuppressWarnings("unchecked")
    static <E> List<E> list(E... elements) {
        if (elements.length == 0) {
            return (List<E>) EMPTY_LIST;
        }
        if (elements.length == 1) {
            return new List12<>(elements[0]);
        }
        if (elements.length == 2) {
            return new List12<>(elements[0], elements[1]);
        }
        Object[] own = new Object[elements.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = Objects.requireNonNull(elements[i]);
        }
        return new ListN<>(own, false);
    }

    @SuppressWarnings("unchecked")
    static <E> List<E> copyOfList(Collection<? extends E> coll) {
        if (coll instanceof ListN<?> l && !l.allowNulls || coll instanceof List12) {
            return (List<E>) coll;
        }
        return (List<E>) list(coll.toArray());
    }

    @SafeVarargs
    @SuppressWarnings("unchecked")
    static <E> Set<E> set(E... elements) {
        if (elements.length == 0) {
            return (Set<E>) EMPTY_SET;
        }
        if (elements.length == 1) {
            return new Set12<>(elements[0]);
        }
        if (elements.length == 2) {
            return new Set12<>(elements[0], elements[1]);
        }
        return new SetN<>(elements.clone());
    }

    static <K, V> Map<K, V> map(Object... keysAndValues) {
        return keysAndValues.length == 2
                ? new Map1<>(keysAndValues[0], keysAndValues[1])
                : new MapN<>(keysAndValues);
    }

    abstract static class AbstractImmutableCollection<E> extends AbstractCollection<E> {
        @Override
        public boolean add(E e) {
            throw uoe();
        }

        @Override
        public boolean addAll(Collection<? extends E> c) {
            throw uoe();
        }

        @Override
        public void clear() {
            throw uoe();
        }

        @Override
        public boolean remove(Object o) {
            throw uoe();
        }

        @Override
        public boolean removeAll(Collection<?> c) {
            throw uoe();
        }

        @Override
        public boolean removeIf(Predicate<? super E> filter) {
            throw uoe();
        }

        @Override
        public boolean retainAll(Collection<?> c) {
            throw uoe();
        }
    }

    abstract static class AbstractImmutableList<E> extends AbstractImmutableCollection<E>
            implements List<E>, RandomAccess {
        @Override
        public void add(int index, E element) {
            throw uoe();
        }

        @Override
        public boolean addAll(int index, Collection<? extends E> c) {
            throw uoe();
        }

        @Override
        public E remove(int index) {
            throw uoe();
        }

        @Override
        public void replaceAll(UnaryOperator<E> operator) {
            throw uoe();
        }

        @Override
        public E set(int index, E element) {
            throw uoe();
        }

        @Override
        public void sort(Comparator<? super E> c) {
            throw uoe();
        }

        @Override
        public void addFirst(E e) {
            throw uoe();
        }

        @Override
        public void addLast(E e) {
            throw uoe();
        }

        @Override
        public E removeFirst() {
            throw uoe();
        }

        @Override
        public E removeLast() {
            throw uoe();
        }

        boolean allowNulls() {
            return false;
        }

        @Override
        public boolean contains(Object o) {
            return indexOf(o) >= 0;
        }

        @Override
        public int indexOf(Object o) {
            if (!allowNulls() && o == null) {
                throw new NullPointerException();
            }
            int n = size();
            for (int i = 0; i < n; i++) {
                if (Objects.equals(o, get(i))) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        public int lastIndexOf(Object o) {
            if (!allowNulls() && o == null) {
                throw new NullPointerException();
            }
            for (int i = size() - 1; i >= 0; i--) {
                if (Objects.equals(o, get(i))) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        public List<E> subList(int fromIndex, int toIndex) {
            AbstractList.checkRange(fromIndex, toIndex, size());
            return new SubList<>(this, fromIndex, toIndex - fromIndex);
        }

        IndexOutOfBoundsException outOfBounds(int index) {
            return new IndexOutOfBoundsException("Index: " + index + " Size: " + size());
        }

        @Override
        public Iterator<E> iterator() {
            return new ListItr<>(this, 0, false);
        }

        @Override
        public ListIterator<E> listIterator() {
            return listIterator(0);
        }

        @Override
        public ListIterator<E> listIterator(int index) {
            if (index < 0 || index > size()) {
                throw outOfBounds(index);
            }
            return new ListItr<>(this, index, true);
        }

        @Override
        public boolean equals(Object o) {
            if (o == this) {
                return true;
            }
            if (!(o instanceof List<?> other)) {
                return false;
            }
            Iterator<?> it = other.iterator();
            int n = size();
            for (int i = 0; i < n; i++) {
                if (!it.hasNext() || !Objects.equals(get(i), it.next())) {
                    return false;
                }
            }
            return !it.hasNext();
        }

        @Override
        public int hashCode() {
            int h = 1;
            int n = size();
            for (int i = 0; i < n; i++) {
                h = 31 * h + Objects.hashCode(get(i));
            }
            return h;
        }
    }

    private static final class ListItr<E> implements ListIterator<E> {
        private final List<E> list;
        private final int size;
        private final boolean both;
        private int cursor;

        ListItr(List<E> list, int index, boolean both) {
            this.list = list;
            this.size = list.size();
            this.cursor = index;
            this.both = both;
        }

        public boolean hasNext() {
            return cursor != size;
        }

        public E next() {
            if (cursor >= size) {
                throw new NoSuchElementException();
            }
            return list.get(cursor++);
        }

        public boolean hasPrevious() {
            if (!both) {
                throw uoe();
            }
            return cursor != 0;
        }

        public E previous() {
            if (!both) {
                throw uoe();
            }
            if (cursor <= 0) {
                throw new NoSuchElementException();
            }
            return list.get(--cursor);
        }

        public int nextIndex() {
            return cursor;
        }

        public int previousIndex() {
            return cursor - 1;
        }

        public void remove() {
            throw uoe();
        }

        public void set(E e) {
            throw uoe();
        }

        public void add(E e) {
            throw uoe();
        }
    }

    static final class SubList<E> extends AbstractImmutableList<E> {
        private final AbstractImmutableList<E> root;
        private final int offset;
        private final int size;

        SubList(AbstractImmutableList<E> root, int offset, int size) {
            this.root = root;
            this.offset = offset;
            this.size = size;
        }

        @Override
        public E get(int index) {
            Objects.checkIndex(index, size);
            return root.get(offset + index);
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        boolean allowNulls() {
            return root.allowNulls();
        }
    }

    static final class List12<E> extends AbstractImmutableList<E> implements Serializable {
        private static final long serialVersionUID = 2798578523586385572L;
        private Object writeReplace() {
            return new CollSer(CollSer.IMM_LIST, toArray());
        }

        private final E e0;
        private final E e1;

        List12(E e0) {
            this.e0 = Objects.requireNonNull(e0);
            this.e1 = null;
        }

        List12(E e0, E e1) {
            this.e0 = Objects.requireNonNull(e0);
            this.e1 = Objects.requireNonNull(e1);
        }

        @Override
        public int size() {
            return e1 == null ? 1 : 2;
        }

        @Override
        public E get(int index) {
            if (index == 0) {
                return e0;
            }
            if (index == 1 && e1 != null) {
                return e1;
            }
            throw outOfBounds(index);
        }

        @Override
        public Spliterator<E> spliterator() {
            return e1 == null ? Collections.singletonSpliterator(e0) : super.spliterator();
        }

        @Override
        public Object[] toArray() {
            return e1 == null ? new Object[] {e0} : new Object[] {e0, e1};
        }
    }

    static final class ListN<E> extends AbstractImmutableList<E> implements Serializable {
        private static final long serialVersionUID = 3109894000706418650L;
        private Object writeReplace() {
            return new CollSer(allowNulls ? CollSer.IMM_LIST_NULLS : CollSer.IMM_LIST, toArray());
        }

        private final Object[] elements;
        private final boolean allowNulls;

        ListN(Object[] elements, boolean allowNulls) {
            this.elements = elements;
            this.allowNulls = allowNulls;
        }

        @Override
        public int size() {
            return elements.length;
        }

        @SuppressWarnings("unchecked")
        @Override
        public E get(int index) {
            return (E) elements[index];
        }

        @Override
        boolean allowNulls() {
            return allowNulls;
        }

        @Override
        public Object[] toArray() {
            return Arrays.copyOf(elements, elements.length, Object[].class);
        }
    }

    abstract static class AbstractImmutableSet<E> extends AbstractImmutableCollection<E>
            implements Set<E> {
        @Override
        public boolean equals(Object o) {
            if (o == this) {
                return true;
            }
            if (!(o instanceof Set<?> c) || c.size() != size()) {
                return false;
            }
            for (Object e : c) {
                if (e == null || !contains(e)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            int h = 0;
            for (E e : this) {
                h += e.hashCode();
            }
            return h;
        }
    }

    static final class Set12<E> extends AbstractImmutableSet<E> implements Serializable {
        private static final long serialVersionUID = -8481601119583446290L;
        private Object writeReplace() {
            return new CollSer(CollSer.IMM_SET, toArray());
        }

        private final E e0;
        private final E e1;

        Set12(E e0) {
            this.e0 = Objects.requireNonNull(e0);
            this.e1 = null;
        }

        Set12(E e0, E e1) {
            if (e0.equals(Objects.requireNonNull(e1))) {
                throw new IllegalArgumentException("duplicate element: " + e0);
            }
            this.e0 = e0;
            this.e1 = e1;
        }

        @Override
        public int size() {
            return e1 == null ? 1 : 2;
        }

        @Override
        public boolean contains(Object o) {
            return o.equals(e0) || e1 != null && o.equals(e1);
        }

        @Override
        public Spliterator<E> spliterator() {
            return e1 == null ? Collections.singletonSpliterator(e0) : super.spliterator();
        }

        @Override
        public Iterator<E> iterator() {
            return new ArrayItr<>(e1 == null ? new Object[] {e0} : new Object[] {e0, e1});
        }
    }

    private static final class ArrayItr<E> implements Iterator<E> {
        private final Object[] elements;
        private int cursor;

        ArrayItr(Object[] elements) {
            this.elements = elements;
        }

        public boolean hasNext() {
            return cursor < elements.length;
        }

        @SuppressWarnings("unchecked")
        public E next() {
            if (cursor >= elements.length) {
                throw new NoSuchElementException();
            }
            return (E) elements[cursor++];
        }
    }

    /** The slot of {@code key} in an open table, or -1 - the free slot where it would go. */
    private static int probe(Object[] table, int step, Object pk) {
        int i = Math.floorMod(pk.hashCode(), table.length / step) * step;
        while (true) {
            Object e = table[i];
            if (e == null) {
                return -1 - i;
            }
            if (pk.equals(e)) {
                return i;
            }
            i += step;
            if (i == table.length) {
                i = 0;
            }
        }
    }

    /** Iterates in the order of insertion; finds through an open table. */
    static final class SetN<E> extends AbstractImmutableSet<E> implements Serializable {
        private static final long serialVersionUID = 7658445931194884555L;
        private Object writeReplace() {
            return new CollSer(CollSer.IMM_SET, toArray());
        }

        private final Object[] elements;
        private final Object[] table;

        SetN(Object[] elements) {
            this.elements = elements;
            table = new Object[2 * elements.length + 1];
            for (Object e : elements) {
                int slot = probe(table, 1, Objects.requireNonNull(e));
                if (slot >= 0) {
                    throw new IllegalArgumentException("duplicate element: " + e);
                }
                table[-1 - slot] = e;
            }
        }

        @Override
        public int size() {
            return elements.length;
        }

        @Override
        public boolean contains(Object o) {
            return probe(table, 1, Objects.requireNonNull(o)) >= 0;
        }

        @Override
        public Iterator<E> iterator() {
            return new ArrayItr<>(elements);
        }
    }

    abstract static class AbstractImmutableMap<K, V> extends AbstractMap<K, V>
            implements Serializable {
        @Override
        public void clear() {
            throw uoe();
        }

        @Override
        public V compute(K key, BiFunction<? super K, ? super V, ? extends V> rf) {
            throw uoe();
        }

        @Override
        public V computeIfAbsent(K key, Function<? super K, ? extends V> mf) {
            throw uoe();
        }

        @Override
        public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> rf) {
            throw uoe();
        }

        @Override
        public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> rf) {
            throw uoe();
        }

        @Override
        public V put(K key, V value) {
            throw uoe();
        }

        @Override
        public void putAll(Map<? extends K, ? extends V> m) {
            throw uoe();
        }

        @Override
        public V putIfAbsent(K key, V value) {
            throw uoe();
        }

        @Override
        public V remove(Object key) {
            throw uoe();
        }

        @Override
        public boolean remove(Object key, Object value) {
            throw uoe();
        }

        @Override
        public V replace(K key, V value) {
            throw uoe();
        }

        @Override
        public boolean replace(K key, V oldValue, V newValue) {
            throw uoe();
        }

        @Override
        public void replaceAll(BiFunction<? super K, ? super V, ? extends V> f) {
            throw uoe();
        }

        @Override
        public boolean containsKey(Object o) {
            return get(o) != null;
        }

        @Override
        public V getOrDefault(Object k, V defaultValue) {
            V v = get(k);
            return v != null ? v : defaultValue;
        }

        @Override
        public boolean containsValue(Object v) {
            return super.containsValue(Objects.requireNonNull(v));
        }
    }

    static final class Map1<K, V> extends AbstractImmutableMap<K, V> {
        private static final long serialVersionUID = -4577743253898553364L;
        private Object writeReplace() {
            return CollSer.of(this);
        }

        private final K k0;
        private final V v0;

        @SuppressWarnings("unchecked")
        Map1(Object k0, Object v0) {
            this.k0 = (K) Objects.requireNonNull(k0);
            this.v0 = (V) Objects.requireNonNull(v0);
        }

        @Override
        public Set<Map.Entry<K, V>> entrySet() {
            return Set.of(new KeyValueHolder<>(k0, v0));
        }

        @Override
        public V get(Object o) {
            return o.equals(k0) ? v0 : null;
        }

        @Override
        public int size() {
            return 1;
        }
    }

    /** Iterates in the order of insertion; finds through an open table of keys and values. */
    static final class MapN<K, V> extends AbstractImmutableMap<K, V> {
        private static final long serialVersionUID = -7157202649256228199L;
        private Object writeReplace() {
            return CollSer.of(this);
        }

        private final Object[] flat;
        private final Object[] table;

        MapN(Object[] flat) {
            this.flat = flat;
            table = new Object[2 * flat.length + 2];
            for (int i = 0; i < flat.length; i += 2) {
                Object k = Objects.requireNonNull(flat[i]);
                Object v = Objects.requireNonNull(flat[i + 1]);
                int slot = probe(table, 2, k);
                if (slot >= 0) {
                    throw new IllegalArgumentException("duplicate key: " + k);
                }
                table[-1 - slot] = k;
                table[-slot] = v;
            }
        }

        @Override
        public boolean containsKey(Object o) {
            return get(Objects.requireNonNull(o)) != null;
        }

        @SuppressWarnings("unchecked")
        @Override
        public V get(Object o) {
            if (flat.length == 0) {
                Objects.requireNonNull(o);
                return null;
            }
            int slot = probe(table, 2, o);
            return slot >= 0 ? (V) table[slot + 1] : null;
        }

        @Override
        public int size() {
            return flat.length / 2;
        }

        @Override
        public Set<Map.Entry<K, V>> entrySet() {
            return new MapNEntries<>(flat);
        }
    }

    private static final class MapNEntries<K, V> extends AbstractSet<Map.Entry<K, V>> {
        private final Object[] flat;

        MapNEntries(Object[] flat) {
            this.flat = flat;
        }

        @Override
        public int size() {
            return flat.length / 2;
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new Iterator<>() {
                private int cursor;

                public boolean hasNext() {
                    return cursor < flat.length;
                }

                @SuppressWarnings("unchecked")
                public Map.Entry<K, V> next() {
                    if (cursor >= flat.length) {
                        throw new NoSuchElementException();
                    }
                    cursor += 2;
                    return new KeyValueHolder<>((K) flat[cursor - 2], (V) flat[cursor - 1]);
                }
            };
        }
    }
}
