package java.util;

import java.io.Serializable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Algorithms on collections, and wrappers. */
public final class Collections {
    @SuppressWarnings("rawtypes")
    public static final Set EMPTY_SET = new EmptySet<>();
    @SuppressWarnings("rawtypes")
    public static final List EMPTY_LIST = new EmptyList<>();
    @SuppressWarnings("rawtypes")
    public static final Map EMPTY_MAP = new EmptyMap<>();

    private Collections() {
    }

    public static <T extends Comparable<? super T>> void sort(List<T> list) {
        list.sort(null);
    }

    public static <T> void sort(List<T> list, Comparator<? super T> c) {
        list.sort(c);
    }

    public static <T> int binarySearch(List<? extends Comparable<? super T>> list, T key) {
        int low = 0;
        int high = list.size() - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            int c = list.get(mid).compareTo(key);
            if (c < 0) {
                low = mid + 1;
            } else if (c > 0) {
                high = mid - 1;
            } else {
                return mid;
            }
        }
        return -1 - low;
    }

    @SuppressWarnings("unchecked")
    public static <T> int binarySearch(
            List<? extends T> list, T key, Comparator<? super T> c) {
        if (c == null) {
            return binarySearch((List<? extends Comparable<? super T>>) list, key);
        }
        int low = 0;
        int high = list.size() - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            int order = c.compare(list.get(mid), key);
            if (order < 0) {
                low = mid + 1;
            } else if (order > 0) {
                high = mid - 1;
            } else {
                return mid;
            }
        }
        return -1 - low;
    }

    public static void reverse(List<?> list) {
        int n = list.size();
        for (int i = 0, j = n - 1; i < j; i++, j--) {
            swap(list, i, j);
        }
    }

    public static void shuffle(List<?> list) {
        shuffle(list, new Random());
    }

    public static void shuffle(List<?> list, java.util.random.RandomGenerator rnd) {
        int n = list.size();
        if (n < 5 || list instanceof RandomAccess) {
            for (int i = n; i > 1; i--) {
                swap(list, i - 1, rnd.nextInt(i));
            }
            return;
        }
        shuffled(list, list.toArray(), rnd);
    }

    @SuppressWarnings("unchecked")
    private static void shuffled(List<?> list, Object[] all, java.util.random.RandomGenerator rnd) {
        for (int i = all.length; i > 1; i--) {
            int j = rnd.nextInt(i);
            Object x = all[i - 1];
            all[i - 1] = all[j];
            all[j] = x;
        }
        ListIterator<Object> at = ((List<Object>) list).listIterator();
        for (Object x : all) {
            at.next();
            at.set(x);
        }
    }

    public static void shuffle(List<?> list, Random rnd) {
        int n = list.size();
        if (n < 5 || list instanceof RandomAccess) {
            for (int i = n; i > 1; i--) {
                swap(list, i - 1, rnd.nextInt(i));
            }
            return;
        }
        Object[] a = list.toArray();
        for (int i = n; i > 1; i--) {
            int j = rnd.nextInt(i);
            Object x = a[i - 1];
            a[i - 1] = a[j];
            a[j] = x;
        }
        writeBack(list, a);
    }

    @SuppressWarnings("unchecked")
    private static void writeBack(List<?> list, Object[] a) {
        ListIterator<Object> it = (ListIterator<Object>) list.listIterator();
        for (Object e : a) {
            it.next();
            it.set(e);
        }
    }

    @SuppressWarnings("unchecked")
    public static void swap(List<?> list, int i, int j) {
        List<Object> l = (List<Object>) list;
        l.set(i, l.set(j, l.get(i)));
    }

    public static <T> void fill(List<? super T> list, T obj) {
        int n = list.size();
        if (n < 25 || list instanceof RandomAccess) {
            for (int i = 0; i < n; i++) {
                list.set(i, obj);
            }
            return;
        }
        ListIterator<? super T> it = list.listIterator();
        for (int i = 0; i < n; i++) {
            it.next();
            it.set(obj);
        }
    }

    public static <T> void copy(List<? super T> dest, List<? extends T> src) {
        if (src.size() > dest.size()) {
            throw new IndexOutOfBoundsException("Source does not fit in dest");
        }
        ListIterator<? super T> to = dest.listIterator();
        for (T e : src) {
            to.next();
            to.set(e);
        }
    }

    public static <T extends Object & Comparable<? super T>> T min(Collection<? extends T> coll) {
        Iterator<? extends T> it = coll.iterator();
        T best = it.next();
        while (it.hasNext()) {
            T e = it.next();
            if (e.compareTo(best) < 0) {
                best = e;
            }
        }
        return best;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static <T> T min(Collection<? extends T> coll, Comparator<? super T> comp) {
        if (comp == null) {
            return (T) min((Collection) coll);
        }
        Iterator<? extends T> it = coll.iterator();
        T best = it.next();
        while (it.hasNext()) {
            T e = it.next();
            if (comp.compare(e, best) < 0) {
                best = e;
            }
        }
        return best;
    }

    public static <T extends Object & Comparable<? super T>> T max(Collection<? extends T> coll) {
        Iterator<? extends T> it = coll.iterator();
        T best = it.next();
        while (it.hasNext()) {
            T e = it.next();
            if (e.compareTo(best) > 0) {
                best = e;
            }
        }
        return best;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static <T> T max(Collection<? extends T> coll, Comparator<? super T> comp) {
        if (comp == null) {
            return (T) max((Collection) coll);
        }
        Iterator<? extends T> it = coll.iterator();
        T best = it.next();
        while (it.hasNext()) {
            T e = it.next();
            if (comp.compare(e, best) > 0) {
                best = e;
            }
        }
        return best;
    }

    @SuppressWarnings("unchecked")
    public static void rotate(List<?> list, int distance) {
        int n = list.size();
        if (n == 0) {
            return;
        }
        int by = Math.floorMod(distance, n);
        if (by == 0) {
            return;
        }
        Object[] a = list.toArray();
        Object[] turned = new Object[n];
        System.arraycopy(a, 0, turned, by, n - by);
        System.arraycopy(a, n - by, turned, 0, by);
        if (list instanceof RandomAccess || n < 100) {
            for (int i = 0; i < n; i++) {
                ((List<Object>) list).set(i, turned[i]);
            }
        } else {
            writeBack(list, turned);
        }
    }

    public static <T> boolean replaceAll(List<T> list, T oldVal, T newVal) {
        boolean any = false;
        int n = list.size();
        if (n < 11 || list instanceof RandomAccess) {
            for (int i = 0; i < n; i++) {
                if (Objects.equals(oldVal, list.get(i))) {
                    list.set(i, newVal);
                    any = true;
                }
            }
            return any;
        }
        ListIterator<T> it = list.listIterator();
        while (it.hasNext()) {
            if (Objects.equals(oldVal, it.next())) {
                it.set(newVal);
                any = true;
            }
        }
        return any;
    }

    public static int indexOfSubList(List<?> source, List<?> target) {
        int n = target.size();
        for (int i = 0; i <= source.size() - n; i++) {
            if (source.subList(i, i + n).equals(target)) {
                return i;
            }
        }
        return -1;
    }

    public static int lastIndexOfSubList(List<?> source, List<?> target) {
        int n = target.size();
        for (int i = source.size() - n; i >= 0; i--) {
            if (source.subList(i, i + n).equals(target)) {
                return i;
            }
        }
        return -1;
    }

    // Read-only views.

    @SuppressWarnings("unchecked")
    public static <T> Collection<T> unmodifiableCollection(Collection<? extends T> c) {
        return c.getClass() == UnmodifiableCollection.class
                ? (Collection<T>) c
                : new UnmodifiableCollection<>(c);
    }

    @SuppressWarnings("unchecked")
    public static <T> SequencedCollection<T> unmodifiableSequencedCollection(
            SequencedCollection<? extends T> c) {
        return new UnmodifiableSequencedCollection<>((SequencedCollection<T>) c);
    }

    @SuppressWarnings("unchecked")
    public static <T> Set<T> unmodifiableSet(Set<? extends T> s) {
        return s.getClass() == UnmodifiableSet.class
                ? (Set<T>) s
                : new UnmodifiableSet<>(s);
    }

    @SuppressWarnings("unchecked")
    public static <T> SequencedSet<T> unmodifiableSequencedSet(SequencedSet<? extends T> s) {
        return new UnmodifiableSequencedSet<>((SequencedSet<T>) s);
    }

    public static <T> SortedSet<T> unmodifiableSortedSet(SortedSet<T> s) {
        return new UnmodifiableSortedSet<>(s);
    }

    public static <T> NavigableSet<T> unmodifiableNavigableSet(NavigableSet<T> s) {
        return new UnmodifiableNavigableSet<>(s);
    }

    @SuppressWarnings("unchecked")
    public static <T> List<T> unmodifiableList(List<? extends T> list) {
        return list.getClass() == UnmodifiableList.class || list instanceof UnmodifiableList
                ? (List<T>) list
                : UnmodifiableList.of(list);
    }

    @SuppressWarnings("unchecked")
    public static <K, V> Map<K, V> unmodifiableMap(Map<? extends K, ? extends V> m) {
        return m.getClass() == UnmodifiableMap.class
                ? (Map<K, V>) m
                : new UnmodifiableMap<>(m);
    }

    @SuppressWarnings("unchecked")
    public static <K, V> SequencedMap<K, V> unmodifiableSequencedMap(
            SequencedMap<? extends K, ? extends V> m) {
        return new UnmodifiableSequencedMap<>((SequencedMap<K, V>) m);
    }

    @SuppressWarnings("unchecked")
    public static <K, V> SortedMap<K, V> unmodifiableSortedMap(SortedMap<K, ? extends V> m) {
        return new UnmodifiableSortedMap<>((SortedMap<K, V>) m);
    }

    @SuppressWarnings("unchecked")
    public static <K, V> NavigableMap<K, V> unmodifiableNavigableMap(
            NavigableMap<K, ? extends V> m) {
        return new UnmodifiableNavigableMap<>((NavigableMap<K, V>) m);
    }

    // Locking views.

    public static <T> Collection<T> synchronizedCollection(Collection<T> c) {
        return new SynchronizedCollection<>(c, null);
    }

    public static <T> Set<T> synchronizedSet(Set<T> s) {
        return new SynchronizedSet<>(s, null);
    }

    public static <T> SortedSet<T> synchronizedSortedSet(SortedSet<T> s) {
        return new SynchronizedSortedSet<>(s, null);
    }

    public static <T> NavigableSet<T> synchronizedNavigableSet(NavigableSet<T> s) {
        return new SynchronizedNavigableSet<>(s, null);
    }

    public static <T> List<T> synchronizedList(List<T> list) {
        return SynchronizedList.of(list, null);
    }

    public static <K, V> Map<K, V> synchronizedMap(Map<K, V> m) {
        return new SynchronizedMap<>(m, null);
    }

    public static <K, V> SortedMap<K, V> synchronizedSortedMap(SortedMap<K, V> m) {
        return new SynchronizedSortedMap<>(m, null);
    }

    public static <K, V> NavigableMap<K, V> synchronizedNavigableMap(NavigableMap<K, V> m) {
        return new SynchronizedNavigableMap<>(m, null);
    }

    // Views that check what is put in.

    public static <E> Collection<E> checkedCollection(Collection<E> c, Class<E> type) {
        return new CheckedCollection<>(c, type);
    }

    public static <E> Queue<E> checkedQueue(Queue<E> queue, Class<E> type) {
        return new CheckedQueue<>(queue, type);
    }

    public static <E> Set<E> checkedSet(Set<E> s, Class<E> type) {
        return new CheckedSet<>(s, type);
    }

    public static <E> SortedSet<E> checkedSortedSet(SortedSet<E> s, Class<E> type) {
        return new CheckedSortedSet<>(s, type);
    }

    public static <E> NavigableSet<E> checkedNavigableSet(NavigableSet<E> s, Class<E> type) {
        return new CheckedNavigableSet<>(s, type);
    }

    public static <E> List<E> checkedList(List<E> list, Class<E> type) {
        return CheckedList.of(list, type);
    }

    public static <K, V> Map<K, V> checkedMap(Map<K, V> m, Class<K> keyType, Class<V> valueType) {
        return new CheckedMap<>(m, keyType, valueType);
    }

    public static <K, V> SortedMap<K, V> checkedSortedMap(
            SortedMap<K, V> m, Class<K> keyType, Class<V> valueType) {
        return new CheckedSortedMap<>(m, keyType, valueType);
    }

    public static <K, V> NavigableMap<K, V> checkedNavigableMap(
            NavigableMap<K, V> m, Class<K> keyType, Class<V> valueType) {
        return new CheckedNavigableMap<>(m, keyType, valueType);
    }

    // Empty ones.

    @SuppressWarnings("unchecked")
    public static <T> Iterator<T> emptyIterator() {
        return (Iterator<T>) EmptyIterator.INSTANCE;
    }

    @SuppressWarnings("unchecked")
    public static <T> ListIterator<T> emptyListIterator() {
        return (ListIterator<T>) EmptyIterator.INSTANCE;
    }

    @SuppressWarnings("unchecked")
    public static <T> Enumeration<T> emptyEnumeration() {
        return (Enumeration<T>) EmptyEnumeration.INSTANCE;
    }

    private static final class EmptyEnumeration<E> implements Enumeration<E> {
        static final EmptyEnumeration<Object> INSTANCE = new EmptyEnumeration<>();

        public boolean hasMoreElements() {
            return false;
        }

        public E nextElement() {
            throw new NoSuchElementException();
        }

        public Iterator<E> asIterator() {
            return emptyIterator();
        }
    }

    private static final class EmptyIterator<E> implements ListIterator<E> {
        static final EmptyIterator<Object> INSTANCE = new EmptyIterator<>();

        public boolean hasNext() {
            return false;
        }

        public E next() {
            throw new NoSuchElementException();
        }

        public boolean hasPrevious() {
            return false;
        }

        public E previous() {
            throw new NoSuchElementException();
        }

        public int nextIndex() {
            return 0;
        }

        public int previousIndex() {
            return -1;
        }

        public void remove() {
            throw new IllegalStateException();
        }

        public void set(E e) {
            throw new IllegalStateException();
        }

        public void add(E e) {
            throw new UnsupportedOperationException();
        }
    }

    @SuppressWarnings("unchecked")
    public static final <T> Set<T> emptySet() {
        return (Set<T>) EMPTY_SET;
    }

    private static class EmptySet<E> extends AbstractSet<E> implements Serializable {
        private static final long serialVersionUID = 1582296315990362920L;
        public Iterator<E> iterator() {
            return emptyIterator();
        }

        public int size() {
            return 0;
        }

        public void clear() {
        }

        public Spliterator<E> spliterator() {
            return Spliterators.emptySpliterator();
        }
    }

    public static <E> SortedSet<E> emptySortedSet() {
        return emptyNavigableSet();
    }

    public static <E> NavigableSet<E> emptyNavigableSet() {
        return unmodifiableNavigableSet(new TreeSet<>());
    }

    @SuppressWarnings("unchecked")
    public static final <T> List<T> emptyList() {
        return (List<T>) EMPTY_LIST;
    }

    private static class EmptyList<E> extends AbstractList<E>
            implements RandomAccess, Serializable {
        private static final long serialVersionUID = 8842843931221139166L;
        public Iterator<E> iterator() {
            return emptyIterator();
        }

        public ListIterator<E> listIterator() {
            return emptyListIterator();
        }

        public int size() {
            return 0;
        }

        public void clear() {
        }

        public E get(int index) {
            throw new IndexOutOfBoundsException("Index: " + index);
        }

        @Override
        public void sort(Comparator<? super E> c) {
        }

        public Spliterator<E> spliterator() {
            return Spliterators.emptySpliterator();
        }
    }

    @SuppressWarnings("unchecked")
    public static final <K, V> Map<K, V> emptyMap() {
        return (Map<K, V>) EMPTY_MAP;
    }

    private static class EmptyMap<K, V> extends AbstractMap<K, V> implements Serializable {
        private static final long serialVersionUID = 6428348081105594320L;
        public Set<Map.Entry<K, V>> entrySet() {
            return emptySet();
        }

        public Set<K> keySet() {
            return emptySet();
        }

        public Collection<V> values() {
            return emptySet();
        }

        public int size() {
            return 0;
        }

        public void clear() {
        }

        public V putIfAbsent(K key, V value) {
            throw new UnsupportedOperationException();
        }

        public boolean remove(Object key, Object value) {
            throw new UnsupportedOperationException();
        }

        public V computeIfAbsent(
                K key, Function<? super K, ? extends V> mappingFunction) {
            throw new UnsupportedOperationException();
        }

        public boolean replace(K key, V oldValue, V newValue) {
            throw new UnsupportedOperationException();
        }

        public V replace(K key, V value) {
            throw new UnsupportedOperationException();
        }

        public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
            throw new UnsupportedOperationException();
        }

        public V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
            throw new UnsupportedOperationException();
        }

        public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
            throw new UnsupportedOperationException();
        }
    }

    public static final <K, V> SortedMap<K, V> emptySortedMap() {
        return emptyNavigableMap();
    }

    public static final <K, V> NavigableMap<K, V> emptyNavigableMap() {
        return unmodifiableNavigableMap(new TreeMap<K, V>());
    }

    // One element, or one element many times.

    public static <T> Set<T> singleton(T o) {
        return new SingletonSet<>(o);
    }

    private static <E> Iterator<E> singletonIterator(E e) {
        return new Iterator<>() {
            private boolean more = true;

            public boolean hasNext() {
                return more;
            }

            public E next() {
                if (!more) {
                    throw new NoSuchElementException();
                }
                more = false;
                return e;
            }

            public void remove() {
                throw new UnsupportedOperationException();
            }
        };
    }

    static <T> Spliterator<T> singletonSpliterator(T element) {
        int traits = Spliterator.SIZED | Spliterator.SUBSIZED | Spliterator.IMMUTABLE | Spliterator.DISTINCT | Spliterator.ORDERED
                | (element == null ? 0 : Spliterator.NONNULL);
        return Spliterators.spliterator(new Object[] {element}, traits);
    }

    private static class SingletonSet<E> extends AbstractSet<E> implements Serializable {
        private static final long serialVersionUID = 3193687207550431679L;
        private final E element;

        SingletonSet(E e) {
            element = e;
        }

        public Iterator<E> iterator() {
            return singletonIterator(element);
        }

        public int size() {
            return 1;
        }

        public boolean removeIf(java.util.function.Predicate<? super E> filter) {
            throw new UnsupportedOperationException();
        }

        public Spliterator<E> spliterator() {
            return singletonSpliterator(element);
        }
    }

    public static <T> List<T> singletonList(T o) {
        return new SingletonList<>(o);
    }

    private static class SingletonList<E> extends AbstractList<E>
            implements RandomAccess, Serializable {
        private static final long serialVersionUID = 3093736618740652951L;
        private final E element;

        SingletonList(E e) {
            element = e;
        }

        public Iterator<E> iterator() {
            return singletonIterator(element);
        }

        public int size() {
            return 1;
        }

        public E get(int index) {
            if (index != 0) {
                throw new IndexOutOfBoundsException("Index: " + index + ", Size: 1");
            }
            return element;
        }

        public boolean removeIf(java.util.function.Predicate<? super E> filter) {
            throw new UnsupportedOperationException();
        }

        public void replaceAll(UnaryOperator<E> operator) {
            throw new UnsupportedOperationException();
        }

        public void sort(Comparator<? super E> c) {
        }

        public Spliterator<E> spliterator() {
            return singletonSpliterator(element);
        }
    }

    public static <K, V> Map<K, V> singletonMap(K key, V value) {
        return new SingletonMap<>(key, value);
    }

    private static class SingletonMap<K, V> extends AbstractMap<K, V> implements Serializable {
        private static final long serialVersionUID = -6979724477215052911L;
        private final K k;
        private final V v;

        SingletonMap(K key, V value) {
            k = key;
            v = value;
        }

        public Set<Map.Entry<K, V>> entrySet() {
            return singleton(new SimpleImmutableEntry<>(k, v));
        }

        public Set<K> keySet() {
            return singleton(k);
        }

        public Collection<V> values() {
            return singleton(v);
        }

        public V putIfAbsent(K key, V value) {
            throw new UnsupportedOperationException();
        }

        public boolean remove(Object key, Object value) {
            throw new UnsupportedOperationException();
        }

        public V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
            throw new UnsupportedOperationException();
        }

        public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
            throw new UnsupportedOperationException();
        }

        public boolean replace(K key, V oldValue, V newValue) {
            throw new UnsupportedOperationException();
        }

        public V replace(K key, V value) {
            throw new UnsupportedOperationException();
        }

        public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
            throw new UnsupportedOperationException();
        }

        public V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
            throw new UnsupportedOperationException();
        }

        public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
            throw new UnsupportedOperationException();
        }
    }

    public static <T> List<T> nCopies(int n, T o) {
        if (n < 0) {
            throw new IllegalArgumentException("List length = " + n);
        }
        return new CopiesList<>(n, o);
    }

    private static class CopiesList<E> extends AbstractList<E>
            implements RandomAccess, Serializable {
        private static final long serialVersionUID = 2739099268398711800L;
        private final int n;
        private final E element;

        CopiesList(int n, E e) {
            this.n = n;
            this.element = e;
        }

        public int size() {
            return n;
        }

        public boolean contains(Object o) {
            return n != 0 && Objects.equals(o, element);
        }

        public int indexOf(Object o) {
            return contains(o) ? 0 : -1;
        }

        public int lastIndexOf(Object o) {
            return contains(o) ? n - 1 : -1;
        }

        public E get(int index) {
            if (index < 0 || index >= n) {
                throw new IndexOutOfBoundsException("Index " + index + " out of bounds for length " + n);
            }
            return element;
        }

        public Object[] toArray() {
            Object[] a = new Object[n];
            if (element != null) {
                Arrays.fill(a, element);
            }
            return a;
        }

        public List<E> subList(int fromIndex, int toIndex) {
            checkRange(fromIndex, toIndex, n);
            return new CopiesList<>(toIndex - fromIndex, element);
        }

        public java.util.stream.Stream<E> stream() {
            return java.util.stream.IntStream.range(0, n).mapToObj(i -> element);
        }

        public java.util.stream.Stream<E> parallelStream() {
            return java.util.stream.IntStream.range(0, n).parallel().mapToObj(i -> element);
        }

        public Spliterator<E> spliterator() {
            return stream().spliterator();
        }
    }

    // Orders.

    @SuppressWarnings("unchecked")
    public static <T> Comparator<T> reverseOrder() {
        return (Comparator<T>) ReverseComparator.INSTANCE;
    }

    private static class ReverseComparator
            implements Comparator<Comparable<Object>>, Serializable {
        private static final long serialVersionUID = 7207038068494060240L;
        static final ReverseComparator INSTANCE = new ReverseComparator();

        public int compare(Comparable<Object> c1, Comparable<Object> c2) {
            return c2.compareTo(c1);
        }

        private Object readResolve() {
            return INSTANCE;
        }

        @Override
        public Comparator<Comparable<Object>> reversed() {
            return Comparator.naturalOrder();
        }
    }

    @SuppressWarnings("unchecked")
    public static <T> Comparator<T> reverseOrder(Comparator<T> cmp) {
        if (cmp == null || cmp == Comparators.NaturalOrderComparator.INSTANCE) {
            return (Comparator<T>) ReverseComparator.INSTANCE;
        }
        if (cmp == ReverseComparator.INSTANCE) {
            return (Comparator<T>) Comparators.NaturalOrderComparator.INSTANCE;
        }
        return cmp instanceof ReverseComparator2<T> r ? r.cmp : new ReverseComparator2<>(cmp);
    }

    private static class ReverseComparator2<T> implements Comparator<T>, Serializable {
        private static final long serialVersionUID = 4374092139857L;
        final Comparator<T> cmp;

        ReverseComparator2(Comparator<T> cmp) {
            this.cmp = cmp;
        }

        public int compare(T a, T b) {
            return cmp.compare(b, a);
        }

        public boolean equals(Object o) {
            return o == this || o instanceof ReverseComparator2<?> r && cmp.equals(r.cmp);
        }

        public int hashCode() {
            return cmp.hashCode() ^ Integer.MIN_VALUE;
        }

        @Override
        public Comparator<T> reversed() {
            return cmp;
        }
    }

    // The rest.

    public static <T> Enumeration<T> enumeration(Collection<T> c) {
        Iterator<T> it = c.iterator();
        return new Enumeration<>() {
            public boolean hasMoreElements() {
                return it.hasNext();
            }

            public T nextElement() {
                return it.next();
            }
        };
    }

    public static <T> ArrayList<T> list(Enumeration<T> e) {
        ArrayList<T> l = new ArrayList<>();
        while (e.hasMoreElements()) {
            l.add(e.nextElement());
        }
        return l;
    }

    public static int frequency(Collection<?> c, Object o) {
        int n = 0;
        for (Object e : c) {
            if (Objects.equals(o, e)) {
                n++;
            }
        }
        return n;
    }

    public static boolean disjoint(Collection<?> c1, Collection<?> c2) {
        Collection<?> asked = c2;
        Collection<?> walked = c1;
        if (c1 instanceof Set || !(c2 instanceof Set) && c1.size() > c2.size()) {
            asked = c1;
            walked = c2;
        }
        for (Object e : walked) {
            if (asked.contains(e)) {
                return false;
            }
        }
        return true;
    }

    @SafeVarargs
    public static <T> boolean addAll(Collection<? super T> c, T... elements) {
        boolean changed = false;
        for (T e : elements) {
            changed |= c.add(e);
        }
        return changed;
    }

    public static <E> Set<E> newSetFromMap(Map<E, Boolean> map) {
        if (!map.isEmpty()) {
            throw new IllegalArgumentException("Map is non-empty");
        }
        return new SetFromMap<>(map);
    }

    public static <E> SequencedSet<E> newSequencedSetFromMap(SequencedMap<E, Boolean> map) {
        if (!map.isEmpty()) {
            throw new IllegalArgumentException("Map is non-empty");
        }
        return new SequencedSetFromMap<>(map);
    }

    private static class SetFromMap<E> extends AbstractSet<E> implements Set<E>, Serializable {
        private static final long serialVersionUID = 2454657854757543876L;
        private final Map<E, Boolean> m;

        SetFromMap(Map<E, Boolean> map) {
            m = map;
        }

        public Spliterator<E> spliterator() {
            return m.keySet().spliterator();
        }

        public void clear() {
            m.clear();
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

        public boolean remove(Object o) {
            return m.remove(o) != null;
        }

        public boolean add(E e) {
            return m.put(e, Boolean.TRUE) == null;
        }

        public Iterator<E> iterator() {
            return m.keySet().iterator();
        }
    }

    private static class SequencedSetFromMap<E> extends SetFromMap<E>
            implements SequencedSet<E> {
        private static final long serialVersionUID = -3943479744841433802L;
        private final SequencedMap<E, Boolean> map;

        SequencedSetFromMap(SequencedMap<E, Boolean> map) {
            super(map);
            this.map = map;
        }

        public SequencedSet<E> reversed() {
            return new SequencedSetFromMap<>(map.reversed());
        }

        public void addFirst(E e) {
            map.putFirst(e, Boolean.TRUE);
        }

        public void addLast(E e) {
            map.putLast(e, Boolean.TRUE);
        }

        @Override
        public Spliterator<E> spliterator() {
            return map.keySet().spliterator();
        }
    }

    public static <T> Queue<T> asLifoQueue(Deque<T> deque) {
        return new AsLIFOQueue<>(Objects.requireNonNull(deque));
    }

    /** Gives entries that cannot be changed. */
    private static final class FrozenEntries<K, V> implements Spliterator<Map.Entry<K, V>> {
        private final Spliterator<Map.Entry<K, V>> s;

        FrozenEntries(Spliterator<Map.Entry<K, V>> s) {
            this.s = s;
        }

        @Override
        public boolean tryAdvance(Consumer<? super Map.Entry<K, V>> action) {
            Objects.requireNonNull(action);
            return s.tryAdvance(e -> action.accept(frozen(e)));
        }

        @Override
        public void forEachRemaining(Consumer<? super Map.Entry<K, V>> action) {
            Objects.requireNonNull(action);
            s.forEachRemaining(e -> action.accept(frozen(e)));
        }

        @Override
        public Spliterator<Map.Entry<K, V>> trySplit() {
            Spliterator<Map.Entry<K, V>> part = s.trySplit();
            return part == null ? null : new FrozenEntries<>(part);
        }

        @Override
        public long estimateSize() {
            return s.estimateSize();
        }

        @Override
        public long getExactSizeIfKnown() {
            return s.getExactSizeIfKnown();
        }

        @Override
        public int characteristics() {
            return s.characteristics();
        }

        @Override
        public boolean hasCharacteristics(int characteristics) {
            return s.hasCharacteristics(characteristics);
        }

        @Override
        public Comparator<? super Map.Entry<K, V>> getComparator() {
            return s.getComparator();
        }
    }

    private static class AsLIFOQueue<E> extends AbstractQueue<E>
            implements Queue<E>, Serializable {
        private static final long serialVersionUID = 1802017725587941708L;
        private final Deque<E> q;

        AsLIFOQueue(Deque<E> q) {
            this.q = q;
        }

        public boolean add(E e) {
            q.addFirst(e);
            return true;
        }

        public boolean offer(E e) {
            return q.offerFirst(e);
        }

        public E poll() {
            return q.pollFirst();
        }

        public E remove() {
            return q.removeFirst();
        }

        public E peek() {
            return q.peekFirst();
        }

        public E element() {
            return q.getFirst();
        }

        public void clear() {
            q.clear();
        }

        public int size() {
            return q.size();
        }

        public boolean remove(Object o) {
            return q.remove(o);
        }

        public Iterator<E> iterator() {
            return q.iterator();
        }

        public boolean contains(Object o) {
            return q.contains(o);
        }

        public boolean isEmpty() {
            return q.isEmpty();
        }

        public Object[] toArray() {
            return q.toArray();
        }

        public <T> T[] toArray(T[] a) {
            return q.toArray(a);
        }

        public String toString() {
            return q.toString();
        }

        public boolean containsAll(Collection<?> c) {
            return q.containsAll(c);
        }

        public boolean removeAll(Collection<?> c) {
            return q.removeAll(c);
        }

        public boolean retainAll(Collection<?> c) {
            return q.retainAll(c);
        }

        public void forEach(Consumer<? super E> action) {
            q.forEach(action);
        }

        public boolean removeIf(java.util.function.Predicate<? super E> filter) {
            return q.removeIf(filter);
        }

        public Spliterator<E> spliterator() {
            return q.spliterator();
        }

        public java.util.stream.Stream<E> stream() {
            return q.stream();
        }

        public java.util.stream.Stream<E> parallelStream() {
            return q.parallelStream();
        }
    }

    // The read-only views of this class.

    private static <K, V> Map.Entry<K, V> frozen(Map.Entry<K, V> e) {
        return e == null ? null : new AbstractMap.SimpleImmutableEntry<>(e);
    }

    static class UnmodifiableCollection<E> implements Collection<E>, Serializable {
        private static final long serialVersionUID = 1820017752578914078L;

        final Collection<? extends E> c;

        UnmodifiableCollection(Collection<? extends E> c) {
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

    static class UnmodifiableSequencedCollection<E> extends UnmodifiableCollection<E> implements SequencedCollection<E> {
        private static final long serialVersionUID = -6060065079711684830L;

        UnmodifiableSequencedCollection(SequencedCollection<E> q) {
            super(q);
        }

        public E getFirst() {
            return q().getFirst();
        }

        public E getLast() {
            return q().getLast();
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
            return new UnmodifiableSequencedCollection<>(q().reversed());
        }

        @SuppressWarnings("unchecked")
        private SequencedCollection<E> q() {
            return (SequencedCollection<E>) c;
        }
    }

    static class UnmodifiableSet<E> extends UnmodifiableCollection<E> implements Set<E> {
        private static final long serialVersionUID = -9215047833775013803L;

        UnmodifiableSet(Set<? extends E> s) {
            super(s);
        }

        public boolean equals(Object o) {
            return o == this || c.equals(o);
        }

        public int hashCode() {
            return c.hashCode();
        }
    }

    static class UnmodifiableSequencedSet<E> extends UnmodifiableSequencedCollection<E> implements SequencedSet<E> {
        private static final long serialVersionUID = -2153469532349793522L;

        UnmodifiableSequencedSet(SequencedSet<E> q) {
            super(q);
        }

        public boolean equals(Object o) {
            return o == this || c.equals(o);
        }

        public int hashCode() {
            return c.hashCode();
        }

        public SequencedSet<E> reversed() {
            return new UnmodifiableSequencedSet<>(set().reversed());
        }

        @SuppressWarnings("unchecked")
        private SequencedSet<E> set() {
            return (SequencedSet<E>) c;
        }
    }

    static class UnmodifiableSortedSet<E> extends UnmodifiableSet<E> implements SortedSet<E> {
        private static final long serialVersionUID = -4929149591599911165L;

        private final SortedSet<E> ss;

        UnmodifiableSortedSet(SortedSet<E> ss) {
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
            return new UnmodifiableSortedSet<>(ss.subSet(from, to));
        }

        public SortedSet<E> headSet(E to) {
            return new UnmodifiableSortedSet<>(ss.headSet(to));
        }

        public SortedSet<E> tailSet(E from) {
            return new UnmodifiableSortedSet<>(ss.tailSet(from));
        }

        public Spliterator<E> spliterator() {
            return super.spliterator();
        }
    }

    static class UnmodifiableNavigableSet<E> extends UnmodifiableSortedSet<E> implements NavigableSet<E> {
        private static final long serialVersionUID = -6027448201786391929L;

        private final NavigableSet<E> ns;

        UnmodifiableNavigableSet(NavigableSet<E> ns) {
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
            return new UnmodifiableNavigableSet<>(ns.descendingSet());
        }

        public NavigableSet<E> subSet(E from, boolean fromIn, E to, boolean toIn) {
            return new UnmodifiableNavigableSet<>(ns.subSet(from, fromIn, to, toIn));
        }

        public NavigableSet<E> headSet(E to, boolean in) {
            return new UnmodifiableNavigableSet<>(ns.headSet(to, in));
        }

        public NavigableSet<E> tailSet(E from, boolean in) {
            return new UnmodifiableNavigableSet<>(ns.tailSet(from, in));
        }

        public Iterator<E> descendingIterator() {
            return descendingSet().iterator();
        }
    }

    static class UnmodifiableList<E> extends UnmodifiableCollection<E> implements List<E> {
        private static final long serialVersionUID = -283967356065247728L;

        final List<? extends E> list;

        UnmodifiableList(List<? extends E> list) {
            super(list);
            this.list = Objects.requireNonNull(list);
        }

        public boolean equals(Object o) {
            return o == this || list.equals(o);
        }

        public int hashCode() {
            return list.hashCode();
        }

        public E get(int index) {
            return list.get(index);
        }

        public int indexOf(Object o) {
            return list.indexOf(o);
        }

        public int lastIndexOf(Object o) {
            return list.lastIndexOf(o);
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
            ListIterator<? extends E> it = list.listIterator(index);
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
            return of(list.subList(fromIndex, toIndex));
        }

        static <E> List<E> of(List<? extends E> list) {
            return list instanceof RandomAccess ? new UnmodifiableRandomAccessList<>(list) : new UnmodifiableList<>(list);
        }

        private Object readResolve() {
            return list instanceof RandomAccess ? new UnmodifiableRandomAccessList<>(list) : this;
        }
    }

    static class UnmodifiableRandomAccessList<E> extends UnmodifiableList<E> implements RandomAccess {
        private static final long serialVersionUID = -2542308836966382001L;

        UnmodifiableRandomAccessList(List<? extends E> r) {
            super(r);
        }

        private Object writeReplace() {
            return new UnmodifiableList<>(list);
        }
    }

    static class UnmodifiableMap<K, V> implements Map<K, V>, Serializable {
        private static final long serialVersionUID = -1034234728574286014L;

        final Map<? extends K, ? extends V> m;

        UnmodifiableMap(Map<? extends K, ? extends V> m) {
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
            return new UnmodifiableSet<>(m.keySet());
        }

        public Collection<V> values() {
            return new UnmodifiableCollection<>(m.values());
        }

        @SuppressWarnings("unchecked")
        public Set<Map.Entry<K, V>> entrySet() {
            return new UnmodifiableEntrySet<>((Set<Map.Entry<K, V>>) (Set<?>) m.entrySet());
        }
    }

    static class UnmodifiableEntrySet<K, V> extends UnmodifiableSet<Map.Entry<K, V>> {
        private final Set<Map.Entry<K, V>> es;

        UnmodifiableEntrySet(Set<Map.Entry<K, V>> es) {
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
            return new FrozenEntries<>(es.spliterator());
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

    static class UnmodifiableSequencedMap<K, V> extends UnmodifiableMap<K, V> implements SequencedMap<K, V> {
        private static final long serialVersionUID = -8171676257373950636L;

        UnmodifiableSequencedMap(SequencedMap<K, V> q) {
            super(q);
        }

        public Map.Entry<K, V> firstEntry() {
            return frozen(q().firstEntry());
        }

        public Map.Entry<K, V> lastEntry() {
            return frozen(q().lastEntry());
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
            return new UnmodifiableSequencedMap<>(q().reversed());
        }

        @SuppressWarnings("unchecked")
        private SequencedMap<K, V> q() {
            return (SequencedMap<K, V>) m;
        }
    }

    static class UnmodifiableSortedMap<K, V> extends UnmodifiableMap<K, V> implements SortedMap<K, V> {
        private static final long serialVersionUID = -8806743815996713206L;

        private final SortedMap<K, V> sm;

        UnmodifiableSortedMap(SortedMap<K, V> sm) {
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
            return new UnmodifiableSortedMap<>(sm.subMap(from, to));
        }

        public SortedMap<K, V> headMap(K to) {
            return new UnmodifiableSortedMap<>(sm.headMap(to));
        }

        public SortedMap<K, V> tailMap(K from) {
            return new UnmodifiableSortedMap<>(sm.tailMap(from));
        }
    }

    static class UnmodifiableNavigableMap<K, V> extends UnmodifiableSortedMap<K, V> implements NavigableMap<K, V> {
        private static final long serialVersionUID = -4858195264774772197L;

        private final NavigableMap<K, V> nm;

        UnmodifiableNavigableMap(NavigableMap<K, V> nm) {
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
            return new UnmodifiableNavigableMap<>(nm.descendingMap());
        }

        public NavigableSet<K> navigableKeySet() {
            return new UnmodifiableNavigableSet<>(nm.navigableKeySet());
        }

        public NavigableSet<K> descendingKeySet() {
            return new UnmodifiableNavigableSet<>(nm.descendingKeySet());
        }

        public NavigableMap<K, V> subMap(K from, boolean fromIn, K to, boolean toIn) {
            return new UnmodifiableNavigableMap<>(nm.subMap(from, fromIn, to, toIn));
        }

        public NavigableMap<K, V> headMap(K to, boolean in) {
            return new UnmodifiableNavigableMap<>(nm.headMap(to, in));
        }

        public NavigableMap<K, V> tailMap(K from, boolean in) {
            return new UnmodifiableNavigableMap<>(nm.tailMap(from, in));
        }
    }

    // The locking views of this class: every call holds the mutex.

    static class SynchronizedCollection<E> implements Collection<E>, Serializable {
        private static final long serialVersionUID = 3053995032091335093L;

        final Collection<E> c;
        final Object mutex;

        SynchronizedCollection(Collection<E> c, Object mutex) {
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

        private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
            synchronized (mutex) {
                s.defaultWriteObject();
            }
        }
    }

    static class SynchronizedSet<E> extends SynchronizedCollection<E> implements Set<E> {
        private static final long serialVersionUID = 487447009682186044L;

        SynchronizedSet(Set<E> s, Object mutex) {
            super(s, mutex);
        }

        public boolean equals(Object o) {
            synchronized (mutex) {
                return c.equals(o);
            }
        }

        public int hashCode() {
            synchronized (mutex) {
                return c.hashCode();
            }
        }

        public Spliterator<E> spliterator() {
            return super.spliterator();
        }
    }

    static class SynchronizedSortedSet<E> extends SynchronizedSet<E> implements SortedSet<E> {
        private static final long serialVersionUID = 8695801310862127406L;

        private final SortedSet<E> ss;

        SynchronizedSortedSet(SortedSet<E> ss, Object mutex) {
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
                return new SynchronizedSortedSet<>(ss.subSet(from, to), mutex);
            }
        }

        public SortedSet<E> headSet(E to) {
            synchronized (mutex) {
                return new SynchronizedSortedSet<>(ss.headSet(to), mutex);
            }
        }

        public SortedSet<E> tailSet(E from) {
            synchronized (mutex) {
                return new SynchronizedSortedSet<>(ss.tailSet(from), mutex);
            }
        }

        public Spliterator<E> spliterator() {
            return super.spliterator();
        }
    }

    static class SynchronizedNavigableSet<E> extends SynchronizedSortedSet<E> implements NavigableSet<E> {
        private static final long serialVersionUID = -5505529816273629798L;

        private final NavigableSet<E> ns;

        SynchronizedNavigableSet(NavigableSet<E> ns, Object mutex) {
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
                return new SynchronizedNavigableSet<>(ns.descendingSet(), mutex);
            }
        }

        public NavigableSet<E> subSet(E from, boolean fromIn, E to, boolean toIn) {
            synchronized (mutex) {
                return new SynchronizedNavigableSet<>(ns.subSet(from, fromIn, to, toIn), mutex);
            }
        }

        public NavigableSet<E> headSet(E to, boolean in) {
            synchronized (mutex) {
                return new SynchronizedNavigableSet<>(ns.headSet(to, in), mutex);
            }
        }

        public NavigableSet<E> tailSet(E from, boolean in) {
            synchronized (mutex) {
                return new SynchronizedNavigableSet<>(ns.tailSet(from, in), mutex);
            }
        }

        public Iterator<E> descendingIterator() {
            return descendingSet().iterator();
        }
    }

    static class SynchronizedList<E> extends SynchronizedCollection<E> implements List<E> {
        private static final long serialVersionUID = -7754090372962971524L;

        final List<E> list;

        SynchronizedList(List<E> list, Object mutex) {
            super(list, mutex);
            this.list = list;
        }

        public boolean equals(Object o) {
            synchronized (mutex) {
                return list.equals(o);
            }
        }

        public int hashCode() {
            synchronized (mutex) {
                return list.hashCode();
            }
        }

        public E get(int index) {
            synchronized (mutex) {
                return list.get(index);
            }
        }

        public int indexOf(Object o) {
            synchronized (mutex) {
                return list.indexOf(o);
            }
        }

        public int lastIndexOf(Object o) {
            synchronized (mutex) {
                return list.lastIndexOf(o);
            }
        }

        public E set(int index, E e) {
            synchronized (mutex) {
                return list.set(index, e);
            }
        }

        public void add(int index, E e) {
            synchronized (mutex) {
                list.add(index, e);
            }
        }

        public E remove(int index) {
            synchronized (mutex) {
                return list.remove(index);
            }
        }

        public boolean addAll(int index, Collection<? extends E> other) {
            synchronized (mutex) {
                return list.addAll(index, other);
            }
        }

        public void replaceAll(UnaryOperator<E> operator) {
            synchronized (mutex) {
                list.replaceAll(operator);
            }
        }

        public void sort(Comparator<? super E> order) {
            synchronized (mutex) {
                list.sort(order);
            }
        }

        public ListIterator<E> listIterator() {
            return list.listIterator();
        }

        public ListIterator<E> listIterator(int index) {
            return list.listIterator(index);
        }

        public Spliterator<E> spliterator() {
            return super.spliterator();
        }

        public List<E> subList(int fromIndex, int toIndex) {
            synchronized (mutex) {
                return of(list.subList(fromIndex, toIndex), mutex);
            }
        }

        static <E> List<E> of(List<E> list, Object mutex) {
            return list instanceof RandomAccess
                    ? new SynchronizedRandomAccessList<>(list, mutex)
                    : new SynchronizedList<>(list, mutex);
        }

        private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
            synchronized (mutex) {
                s.defaultWriteObject();
            }
        }

        private Object readResolve() {
            return list instanceof RandomAccess ? new SynchronizedRandomAccessList<>(list, mutex) : this;
        }
    }

    static class SynchronizedRandomAccessList<E> extends SynchronizedList<E> implements RandomAccess {
        private static final long serialVersionUID = 1530674583602358482L;

        SynchronizedRandomAccessList(List<E> r, Object mutex) {
            super(r, mutex);
        }

        private Object writeReplace() {
            return new SynchronizedList<>(list, mutex);
        }
    }

    static class SynchronizedMap<K, V> implements Map<K, V>, Serializable {
        private static final long serialVersionUID = 1978198479659022715L;

        private final Map<K, V> m;
        final Object mutex;

        SynchronizedMap(Map<K, V> m, Object mutex) {
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
                return new SynchronizedSet<>(m.keySet(), mutex);
            }
        }

        public Collection<V> values() {
            synchronized (mutex) {
                return new SynchronizedCollection<>(m.values(), mutex);
            }
        }

        public Set<Map.Entry<K, V>> entrySet() {
            synchronized (mutex) {
                return new SynchronizedSet<>(m.entrySet(), mutex);
            }
        }

        private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
            synchronized (mutex) {
                s.defaultWriteObject();
            }
        }
    }

    static class SynchronizedSortedMap<K, V> extends SynchronizedMap<K, V> implements SortedMap<K, V> {
        private static final long serialVersionUID = -8798146769416483793L;

        private final SortedMap<K, V> sm;

        SynchronizedSortedMap(SortedMap<K, V> sm, Object mutex) {
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
                return new SynchronizedSortedMap<>(sm.subMap(from, to), mutex);
            }
        }

        public SortedMap<K, V> headMap(K to) {
            synchronized (mutex) {
                return new SynchronizedSortedMap<>(sm.headMap(to), mutex);
            }
        }

        public SortedMap<K, V> tailMap(K from) {
            synchronized (mutex) {
                return new SynchronizedSortedMap<>(sm.tailMap(from), mutex);
            }
        }
    }

    static class SynchronizedNavigableMap<K, V> extends SynchronizedSortedMap<K, V> implements NavigableMap<K, V> {
        private static final long serialVersionUID = 699392247599746807L;

        private final NavigableMap<K, V> nm;

        SynchronizedNavigableMap(NavigableMap<K, V> nm, Object mutex) {
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
                return new SynchronizedNavigableMap<>(nm.descendingMap(), mutex);
            }
        }

        public NavigableSet<K> navigableKeySet() {
            synchronized (mutex) {
                return new SynchronizedNavigableSet<>(nm.navigableKeySet(), mutex);
            }
        }

        public NavigableSet<K> descendingKeySet() {
            synchronized (mutex) {
                return new SynchronizedNavigableSet<>(nm.descendingKeySet(), mutex);
            }
        }

        public NavigableMap<K, V> subMap(K from, boolean fromIn, K to, boolean toIn) {
            synchronized (mutex) {
                return new SynchronizedNavigableMap<>(nm.subMap(from, fromIn, to, toIn), mutex);
            }
        }

        public NavigableMap<K, V> headMap(K to, boolean in) {
            synchronized (mutex) {
                return new SynchronizedNavigableMap<>(nm.headMap(to, in), mutex);
            }
        }

        public NavigableMap<K, V> tailMap(K from, boolean in) {
            synchronized (mutex) {
                return new SynchronizedNavigableMap<>(nm.tailMap(from, in), mutex);
            }
        }
    }

    // The views of this class that let in elements of a type only; read through the base.

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

    static class CheckedCollection<E> extends AbstractCollection<E> implements Serializable {
        private static final long serialVersionUID = 1578914078182001775L;

        final Collection<E> c;
        final Class<E> type;
        /** Part of the serialized form. */
        private E[] zeroLengthElementArray;

        CheckedCollection(Collection<E> c, Class<E> type) {
            this.c = Objects.requireNonNull(c, "c");
            this.type = Objects.requireNonNull(type, "type");
        }

        E check(Object o) {
            return Collections.check(o, type, "");
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

    static final class CheckedQueue<E> extends CheckedCollection<E> implements Queue<E> {
        private static final long serialVersionUID = 1433151992604707767L;

        private final Queue<E> queue;

        CheckedQueue(Queue<E> queue, Class<E> type) {
            super(queue, type);
            this.queue = queue;
        }

        public boolean offer(E e) {
            return queue.offer(check(e));
        }

        public E remove() {
            return queue.remove();
        }

        public E poll() {
            return queue.poll();
        }

        public E element() {
            return queue.element();
        }

        public E peek() {
            return queue.peek();
        }
    }

    static class CheckedSet<E> extends CheckedCollection<E> implements Set<E> {
        private static final long serialVersionUID = 4694047833775013803L;

        CheckedSet(Set<E> s, Class<E> type) {
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

    static class CheckedSortedSet<E> extends CheckedSet<E> implements SortedSet<E> {
        private static final long serialVersionUID = 1599911165492914959L;

        private final SortedSet<E> ss;

        CheckedSortedSet(SortedSet<E> ss, Class<E> type) {
            super(ss, type);
            this.ss = ss;
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
            return new CheckedSortedSet<>(ss.subSet(from, to), type);
        }

        public SortedSet<E> headSet(E to) {
            return new CheckedSortedSet<>(ss.headSet(to), type);
        }

        public SortedSet<E> tailSet(E from) {
            return new CheckedSortedSet<>(ss.tailSet(from), type);
        }

        @Override
        public Spliterator<E> spliterator() {
            return ss.spliterator();
        }
    }

    static final class CheckedNavigableSet<E> extends CheckedSortedSet<E> implements NavigableSet<E> {
        private static final long serialVersionUID = -5429120189805438922L;

        private final NavigableSet<E> ns;

        CheckedNavigableSet(NavigableSet<E> ns, Class<E> type) {
            super(ns, type);
            this.ns = ns;
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
            return ns.pollFirst();
        }

        public E pollLast() {
            return ns.pollLast();
        }

        public NavigableSet<E> descendingSet() {
            return new CheckedNavigableSet<>(ns.descendingSet(), type);
        }

        public Iterator<E> descendingIterator() {
            return ns.descendingIterator();
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
            return new CheckedNavigableSet<>(ns.subSet(from, fromIn, to, toIn), type);
        }

        public NavigableSet<E> headSet(E to, boolean in) {
            return new CheckedNavigableSet<>(ns.headSet(to, in), type);
        }

        public NavigableSet<E> tailSet(E from, boolean in) {
            return new CheckedNavigableSet<>(ns.tailSet(from, in), type);
        }
    }

    static class CheckedList<E> extends AbstractList<E> implements Serializable {
        private static final long serialVersionUID = 65247728283967356L;

        private final List<E> l;
        private final Class<E> type;

        CheckedList(List<E> l, Class<E> type) {
            this.l = Objects.requireNonNull(l);
            this.type = Objects.requireNonNull(type, "type");
        }

        static <E> List<E> of(List<E> l, Class<E> type) {
            return l instanceof RandomAccess
                    ? new CheckedRandomAccessList<>(l, type)
                    : new CheckedList<>(l, type);
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
            return l.addAll(index, new CheckedCollection<>(l, type).checkAll(other));
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

    static final class CheckedRandomAccessList<E> extends CheckedList<E> implements RandomAccess {
        private static final long serialVersionUID = 1638200125423088369L;

        CheckedRandomAccessList(List<E> l, Class<E> type) {
            super(l, type);
        }
    }

    static class CheckedMap<K, V> extends AbstractMap<K, V> implements Serializable {
        private static final long serialVersionUID = 5742860141034234728L;

        final Map<K, V> m;
        final Class<K> keyType;
        final Class<V> valueType;

        CheckedMap(Map<K, V> m, Class<K> keyType, Class<V> valueType) {
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

    static class CheckedSortedMap<K, V> extends CheckedMap<K, V> implements SortedMap<K, V> {
        private static final long serialVersionUID = 1599671320688067438L;

        private final SortedMap<K, V> sm;

        CheckedSortedMap(SortedMap<K, V> sm, Class<K> keyType, Class<V> valueType) {
            super(sm, keyType, valueType);
            this.sm = sm;
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
            return new CheckedSortedMap<>(sm.subMap(from, to), keyType, valueType);
        }

        public SortedMap<K, V> headMap(K to) {
            return new CheckedSortedMap<>(sm.headMap(to), keyType, valueType);
        }

        public SortedMap<K, V> tailMap(K from) {
            return new CheckedSortedMap<>(sm.tailMap(from), keyType, valueType);
        }
    }

    static final class CheckedNavigableMap<K, V> extends CheckedSortedMap<K, V>
            implements NavigableMap<K, V> {
        private static final long serialVersionUID = -4852462692372534096L;

        private final NavigableMap<K, V> nm;

        CheckedNavigableMap(NavigableMap<K, V> nm, Class<K> keyType, Class<V> valueType) {
            super(nm, keyType, valueType);
            this.nm = nm;
        }

        private NavigableMap<K, V> view(NavigableMap<K, V> part) {
            return new CheckedNavigableMap<>(part, keyType, valueType);
        }

        public Map.Entry<K, V> lowerEntry(K key) {
            return nm.lowerEntry(key);
        }

        public K lowerKey(K key) {
            return nm.lowerKey(key);
        }

        public Map.Entry<K, V> floorEntry(K key) {
            return nm.floorEntry(key);
        }

        public K floorKey(K key) {
            return nm.floorKey(key);
        }

        public Map.Entry<K, V> ceilingEntry(K key) {
            return nm.ceilingEntry(key);
        }

        public K ceilingKey(K key) {
            return nm.ceilingKey(key);
        }

        public Map.Entry<K, V> higherEntry(K key) {
            return nm.higherEntry(key);
        }

        public K higherKey(K key) {
            return nm.higherKey(key);
        }

        public Map.Entry<K, V> firstEntry() {
            return nm.firstEntry();
        }

        public Map.Entry<K, V> lastEntry() {
            return nm.lastEntry();
        }

        public Map.Entry<K, V> pollFirstEntry() {
            return nm.pollFirstEntry();
        }

        public Map.Entry<K, V> pollLastEntry() {
            return nm.pollLastEntry();
        }

        public NavigableMap<K, V> descendingMap() {
            return view(nm.descendingMap());
        }

        public NavigableSet<K> navigableKeySet() {
            return new CheckedNavigableSet<>(nm.navigableKeySet(), keyType);
        }

        public NavigableSet<K> keySet() {
            return navigableKeySet();
        }

        public NavigableSet<K> descendingKeySet() {
            return new CheckedNavigableSet<>(nm.descendingKeySet(), keyType);
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
            return view(nm.subMap(from, fromIn, to, toIn));
        }

        public NavigableMap<K, V> headMap(K to, boolean in) {
            return view(nm.headMap(to, in));
        }

        public NavigableMap<K, V> tailMap(K from, boolean in) {
            return view(nm.tailMap(from, in));
        }
    }
}
