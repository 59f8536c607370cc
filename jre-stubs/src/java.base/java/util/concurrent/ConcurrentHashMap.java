package java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;

/**
 * A hash map for several threads: writers lock, readers do not. The slots are those of the JDK's
 * class, so that iteration goes in the same order; iterators see the table as it was when made.
 */
public class ConcurrentHashMap<K, V> extends AbstractMap<K, V>
        implements ConcurrentMap<K, V>, Serializable {
    private static final int MAX_CAPACITY = 1 << 30;

    private static final class Node<K, V> implements Map.Entry<K, V> {
        final int hash;
        final K key;
        volatile V value;
        volatile Node<K, V> next;

        Node(int hash, K key, V value) {
            this.hash = hash;
            this.key = key;
            this.value = value;
        }

        public K getKey() {
            return key;
        }

        public V getValue() {
            return value;
        }

        public V setValue(V value) {
            throw new UnsupportedOperationException();
        }

        public boolean equals(Object o) {
            return o instanceof Map.Entry<?, ?> e
                    && key.equals(e.getKey())
                    && value.equals(e.getValue());
        }

        public int hashCode() {
            return key.hashCode() ^ value.hashCode();
        }

        public String toString() {
            return key + "=" + value;
        }
    }

    private transient volatile Node<K, V>[] table;
    private transient volatile int size;
    private int firstLength = 16;
    /** The key whose value is being computed under the lock: it must not be touched again. */
    private transient Object computing;

    public ConcurrentHashMap() {
    }

    public ConcurrentHashMap(int initialCapacity) {
        this(initialCapacity, 0.75f, 1);
    }

    public ConcurrentHashMap(Map<? extends K, ? extends V> m) {
        putAll(m);
    }

    public ConcurrentHashMap(int initialCapacity, float loadFactor) {
        this(initialCapacity, loadFactor, 1);
    }

    public ConcurrentHashMap(int initialCapacity, float loadFactor, int concurrencyLevel) {
        if (!(loadFactor > 0.0f) || initialCapacity < 0 || concurrencyLevel <= 0) {
            throw new IllegalArgumentException();
        }
        long n = (long) (1.0 + Math.max(initialCapacity, concurrencyLevel) / loadFactor);
        firstLength = n >= MAX_CAPACITY ? MAX_CAPACITY : lengthFor((int) n);
    }

    private static int lengthFor(int n) {
        return n <= 1 ? 1 : Integer.highestOneBit(n - 1) << 1;
    }

    private static int spread(Object key) {
        int h = key.hashCode();
        return (h ^ h >>> 16) & 0x7fffffff;
    }

    private Node<K, V> find(Object key) {
        int hash = spread(key);
        Node<K, V>[] tab = table;
        if (tab == null) {
            return null;
        }
        for (Node<K, V> e = tab[tab.length - 1 & hash]; e != null; e = e.next) {
            if (e.hash == hash && (e.key == key || key.equals(e.key))) {
                return e;
            }
        }
        return null;
    }

    /** Under the lock. */
    private void add(K key, V value) {
        if (table == null) {
            table = newTable(firstLength);
        }
        Node<K, V>[] tab = table;
        int hash = spread(key);
        int slot = tab.length - 1 & hash;
        Node<K, V> made = new Node<>(hash, key, value);
        Node<K, V> e = tab[slot];
        if (e == null) {
            tab[slot] = made;
        } else {
            int chain = 1;
            while (e.next != null) {
                e = e.next;
                chain++;
            }
            e.next = made;
            if (chain >= 8 && tab.length < 64) {
                int wanted = lengthFor(3 * tab.length + 1);
                while (table.length - (table.length >>> 2) < wanted) {
                    grow();
                }
            }
        }
        size++;
        while (size >= table.length - (table.length >>> 2) && table.length < MAX_CAPACITY) {
            grow();
        }
    }

    @SuppressWarnings("unchecked")
    private static <K, V> Node<K, V>[] newTable(int length) {
        return (Node<K, V>[]) new Node<?, ?>[length];
    }

    /**
     * New nodes, so that readers of the old table are not led astray. The last entries of a chain
     * that go to one slot keep their order at its head's place; those before them are put in front
     * one by one, which turns them round.
     */
    private void grow() {
        Node<K, V>[] old = table;
        int bit = old.length;
        Node<K, V>[] made = newTable(bit << 1);
        for (int i = 0; i < bit; i++) {
            Node<K, V> run = old[i];
            for (Node<K, V> e = run; e != null; e = e.next) {
                if ((e.hash & bit) != (run.hash & bit)) {
                    run = e;
                }
            }
            if (run == null) {
                continue;
            }
            made[i + (run.hash & bit)] = copyChain(run);
            for (Node<K, V> e = old[i]; e != run; e = e.next) {
                int slot = i + (e.hash & bit);
                Node<K, V> copy = new Node<>(e.hash, e.key, e.value);
                copy.next = made[slot];
                made[slot] = copy;
            }
        }
        table = made;
    }

    private static <K, V> Node<K, V> copyChain(Node<K, V> e) {
        Node<K, V> first = new Node<>(e.hash, e.key, e.value);
        Node<K, V> last = first;
        while ((e = e.next) != null) {
            last.next = new Node<>(e.hash, e.key, e.value);
            last = last.next;
        }
        return first;
    }

    /** Under the lock. */
    private void drop(Node<K, V> gone) {
        Node<K, V>[] tab = table;
        int slot = tab.length - 1 & gone.hash;
        Node<K, V> e = tab[slot];
        if (e == gone) {
            tab[slot] = gone.next;
        } else {
            while (e.next != gone) {
                e = e.next;
            }
            e.next = gone.next;
        }
        size--;
    }

    public int size() {
        return size;
    }

    public long mappingCount() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public V get(Object key) {
        Node<K, V> e = find(key);
        return e == null ? null : e.value;
    }

    public V getOrDefault(Object key, V defaultValue) {
        V v = get(key);
        return v == null ? defaultValue : v;
    }

    public boolean containsKey(Object key) {
        return find(key) != null;
    }

    public boolean containsValue(Object value) {
        Objects.requireNonNull(value);
        for (Map.Entry<K, V> e : entrySet()) {
            if (value.equals(e.getValue())) {
                return true;
            }
        }
        return false;
    }

    public boolean contains(Object value) {
        return containsValue(value);
    }

    public V put(K key, V value) {
        return put(key, value, false);
    }

    public V putIfAbsent(K key, V value) {
        return put(key, value, true);
    }

    private V put(K key, V value, boolean onlyIfAbsent) {
        if (key == null || value == null) {
            throw new NullPointerException();
        }
        synchronized (this) {
            guard(key);
            Node<K, V> e = find(key);
            if (e == null) {
                add(key, value);
                return null;
            }
            V old = e.value;
            if (!onlyIfAbsent) {
                e.value = value;
            }
            return old;
        }
    }

    private void guard(Object key) {
        if (computing != null && computing.equals(key)) {
            throw new IllegalStateException("Recursive update");
        }
    }

    public void putAll(Map<? extends K, ? extends V> m) {
        for (Map.Entry<? extends K, ? extends V> e : m.entrySet()) {
            put(e.getKey(), e.getValue());
        }
    }

    public synchronized V remove(Object key) {
        guard(key);
        Node<K, V> e = find(key);
        if (e == null) {
            return null;
        }
        V old = e.value;
        drop(e);
        return old;
    }

    public boolean remove(Object key, Object value) {
        Objects.requireNonNull(key);
        synchronized (this) {
            Node<K, V> e = find(key);
            if (value == null || e == null || !e.value.equals(value)) {
                return false;
            }
            drop(e);
            return true;
        }
    }

    public boolean replace(K key, V oldValue, V newValue) {
        if (key == null || oldValue == null || newValue == null) {
            throw new NullPointerException();
        }
        synchronized (this) {
            Node<K, V> e = find(key);
            if (e == null || !e.value.equals(oldValue)) {
                return false;
            }
            e.value = newValue;
            return true;
        }
    }

    public V replace(K key, V value) {
        if (key == null || value == null) {
            throw new NullPointerException();
        }
        synchronized (this) {
            Node<K, V> e = find(key);
            if (e == null) {
                return null;
            }
            V old = e.value;
            e.value = value;
            return old;
        }
    }

    public synchronized void clear() {
        table = null;
        size = 0;
    }

    public V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
        if (key == null || mappingFunction == null) {
            throw new NullPointerException();
        }
        Node<K, V> present = find(key);
        if (present != null) {
            return present.value;
        }
        return update(key, (k, old) -> old != null ? old : mappingFunction.apply(k));
    }

    public V computeIfPresent(
            K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        if (key == null || remappingFunction == null) {
            throw new NullPointerException();
        }
        return update(key, (k, old) -> old == null ? null : remappingFunction.apply(k, old));
    }

    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        if (key == null || remappingFunction == null) {
            throw new NullPointerException();
        }
        return update(key, remappingFunction);
    }

    public V merge(
            K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
        if (key == null || value == null || remappingFunction == null) {
            throw new NullPointerException();
        }
        return update(key, (k, old) -> old == null ? value : remappingFunction.apply(old, value));
    }

    private synchronized V update(K key, BiFunction<? super K, ? super V, ? extends V> f) {
        guard(key);
        Node<K, V> e = find(key);
        Object outer = computing;
        computing = key;
        V v;
        try {
            v = f.apply(key, e == null ? null : e.value);
        } finally {
            computing = outer;
        }
        e = find(key);
        if (v == null) {
            if (e != null) {
                drop(e);
            }
        } else if (e == null) {
            add(key, v);
        } else {
            e.value = v;
        }
        return v;
    }

    /** Weakly consistent; what it gives, it gives once. */
    private abstract class Walker<T> implements Iterator<T>, Enumeration<T> {
        private final Node<K, V>[] tab = table;
        private int slot;
        private Node<K, V> next;
        private Node<K, V> last;

        Walker() {
            advance();
        }

        private void advance() {
            if (next != null) {
                next = next.next;
            }
            while (next == null && tab != null && slot < tab.length) {
                next = tab[slot++];
            }
        }

        abstract T pick(Node<K, V> e);

        public boolean hasNext() {
            return next != null;
        }

        public T next() {
            Node<K, V> e = next;
            if (e == null) {
                throw new NoSuchElementException();
            }
            last = e;
            T t = pick(e);
            advance();
            return t;
        }

        public void remove() {
            if (last == null) {
                throw new IllegalStateException();
            }
            ConcurrentHashMap.this.remove(last.key);
            last = null;
        }

        public boolean hasMoreElements() {
            return hasNext();
        }

        public T nextElement() {
            return next();
        }
    }

    private final class KeyWalker extends Walker<K> {
        K pick(Node<K, V> e) {
            return e.key;
        }
    }

    private final class ValueWalker extends Walker<V> {
        V pick(Node<K, V> e) {
            return e.value;
        }
    }

    private final class EntryWalker extends Walker<Map.Entry<K, V>> {
        Map.Entry<K, V> pick(Node<K, V> e) {
            return new SimpleEntry<>(e.key, e.value) {
                @Override
                public V setValue(V value) {
                    put(getKey(), Objects.requireNonNull(value));
                    return super.setValue(value);
                }
            };
        }
    }

    public Enumeration<K> keys() {
        return new KeyWalker();
    }

    public Enumeration<V> elements() {
        return new ValueWalker();
    }

    public KeySetView<K, V> keySet() {
        return new KeySetView<>(this, null);
    }

    public KeySetView<K, V> keySet(V mappedValue) {
        return new KeySetView<>(this, Objects.requireNonNull(mappedValue));
    }

    public static <T> KeySetView<T, Boolean> newKeySet() {
        return new KeySetView<>(new ConcurrentHashMap<>(), Boolean.TRUE);
    }

    public static <T> KeySetView<T, Boolean> newKeySet(int initialCapacity) {
        return new KeySetView<>(new ConcurrentHashMap<>(initialCapacity), Boolean.TRUE);
    }

    /** The keys as a set; can add when it knows with which value. */
    public static final class KeySetView<K, V> extends AbstractSet<K>
            implements Set<K>, Serializable {
        private final ConcurrentHashMap<K, V> map;
        private final V value;

        KeySetView(ConcurrentHashMap<K, V> map, V value) {
            this.map = map;
            this.value = value;
        }

        public ConcurrentHashMap<K, V> getMap() {
            return map;
        }

        public V getMappedValue() {
            return value;
        }

        public Iterator<K> iterator() {
            return map.new KeyWalker();
        }

        public int size() {
            return map.size();
        }

        public boolean contains(Object o) {
            return map.containsKey(o);
        }

        public boolean remove(Object o) {
            return map.remove(o) != null;
        }

        public boolean add(K e) {
            if (value == null) {
                throw new UnsupportedOperationException();
            }
            return map.putIfAbsent(e, value) == null;
        }

        public void clear() {
            map.clear();
        }
    }

    public Collection<V> values() {
        return new AbstractCollection<>() {
            public Iterator<V> iterator() {
                return new ValueWalker();
            }

            public int size() {
                return size;
            }

            public void clear() {
                ConcurrentHashMap.this.clear();
            }
        };
    }

    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            public Iterator<Map.Entry<K, V>> iterator() {
                return new EntryWalker();
            }

            public int size() {
                return size;
            }

            public boolean contains(Object o) {
                return o instanceof Map.Entry<?, ?> e
                        && e.getValue() != null
                        && e.getValue().equals(get(e.getKey()));
            }

            public boolean remove(Object o) {
                return o instanceof Map.Entry<?, ?> e
                        && ConcurrentHashMap.this.remove(e.getKey(), e.getValue());
            }

            public void clear() {
                ConcurrentHashMap.this.clear();
            }
        };
    }

    public void forEach(BiConsumer<? super K, ? super V> action) {
        ConcurrentMap.super.forEach(action);
    }

    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        ConcurrentMap.super.replaceAll(function);
    }

    public void forEach(long parallelismThreshold, BiConsumer<? super K, ? super V> action) {
        forEach(action);
    }

    public void forEachKey(long parallelismThreshold, Consumer<? super K> action) {
        keySet().forEach(action);
    }

    public void forEachValue(long parallelismThreshold, Consumer<? super V> action) {
        values().forEach(action);
    }

    public <U> U reduceValues(long parallelismThreshold,
            Function<? super V, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        U r = null;
        for (V v : values()) {
            U u = transformer.apply(v);
            if (u != null) {
                r = r == null ? u : reducer.apply(r, u);
            }
        }
        return r;
    }

    public V reduceValues(long parallelismThreshold,
            BiFunction<? super V, ? super V, ? extends V> reducer) {
        return reduceValues(parallelismThreshold, v -> v, reducer);
    }

    public <U> void forEach(long parallelismThreshold, BiFunction<? super K, ? super V, ? extends U> transformer,
            Consumer<? super U> action) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(action);
        for (Map.Entry<K, V> e : entrySet()) {
            U u = transformer.apply(e.getKey(), e.getValue());
            if (u != null) {
                action.accept(u);
            }
        }
    }

    public <U> U search(long parallelismThreshold, BiFunction<? super K, ? super V, ? extends U> searchFunction) {
        Objects.requireNonNull(searchFunction);
        for (Map.Entry<K, V> e : entrySet()) {
            U u = searchFunction.apply(e.getKey(), e.getValue());
            if (u != null) {
                return u;
            }
        }
        return null;
    }

    public <U> U reduce(long parallelismThreshold, BiFunction<? super K, ? super V, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        U result = null;
        for (Map.Entry<K, V> e : entrySet()) {
            U u = transformer.apply(e.getKey(), e.getValue());
            if (u != null) {
                result = result == null ? u : reducer.apply(result, u);
            }
        }
        return result;
    }

    public double reduceToDouble(long parallelismThreshold, ToDoubleBiFunction<? super K, ? super V> transformer, double basis,
            DoubleBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        double result = basis;
        for (Map.Entry<K, V> e : entrySet()) {
            result = reducer.applyAsDouble(result, transformer.applyAsDouble(e.getKey(), e.getValue()));
        }
        return result;
    }

    public long reduceToLong(long parallelismThreshold, ToLongBiFunction<? super K, ? super V> transformer, long basis,
            LongBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        long result = basis;
        for (Map.Entry<K, V> e : entrySet()) {
            result = reducer.applyAsLong(result, transformer.applyAsLong(e.getKey(), e.getValue()));
        }
        return result;
    }

    public int reduceToInt(long parallelismThreshold, ToIntBiFunction<? super K, ? super V> transformer, int basis,
            IntBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        int result = basis;
        for (Map.Entry<K, V> e : entrySet()) {
            result = reducer.applyAsInt(result, transformer.applyAsInt(e.getKey(), e.getValue()));
        }
        return result;
    }

    public <U> void forEachKey(long parallelismThreshold, Function<? super K, ? extends U> transformer,
            Consumer<? super U> action) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(action);
        for (Map.Entry<K, V> e : entrySet()) {
            U u = transformer.apply(e.getKey());
            if (u != null) {
                action.accept(u);
            }
        }
    }

    public <U> U searchKeys(long parallelismThreshold, Function<? super K, ? extends U> searchFunction) {
        Objects.requireNonNull(searchFunction);
        for (Map.Entry<K, V> e : entrySet()) {
            U u = searchFunction.apply(e.getKey());
            if (u != null) {
                return u;
            }
        }
        return null;
    }

    public K reduceKeys(long parallelismThreshold, BiFunction<? super K, ? super K, ? extends K> reducer) {
        Objects.requireNonNull(reducer);
        K result = null;
        for (Map.Entry<K, V> e : entrySet()) {
            result = result == null ? e.getKey() : reducer.apply(result, e.getKey());
        }
        return result;
    }

    public <U> U reduceKeys(long parallelismThreshold, Function<? super K, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        U result = null;
        for (Map.Entry<K, V> e : entrySet()) {
            U u = transformer.apply(e.getKey());
            if (u != null) {
                result = result == null ? u : reducer.apply(result, u);
            }
        }
        return result;
    }

    public double reduceKeysToDouble(long parallelismThreshold, ToDoubleFunction<? super K> transformer, double basis,
            DoubleBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        double result = basis;
        for (Map.Entry<K, V> e : entrySet()) {
            result = reducer.applyAsDouble(result, transformer.applyAsDouble(e.getKey()));
        }
        return result;
    }

    public long reduceKeysToLong(long parallelismThreshold, ToLongFunction<? super K> transformer, long basis,
            LongBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        long result = basis;
        for (Map.Entry<K, V> e : entrySet()) {
            result = reducer.applyAsLong(result, transformer.applyAsLong(e.getKey()));
        }
        return result;
    }

    public int reduceKeysToInt(long parallelismThreshold, ToIntFunction<? super K> transformer, int basis,
            IntBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        int result = basis;
        for (Map.Entry<K, V> e : entrySet()) {
            result = reducer.applyAsInt(result, transformer.applyAsInt(e.getKey()));
        }
        return result;
    }

    public <U> void forEachValue(long parallelismThreshold, Function<? super V, ? extends U> transformer,
            Consumer<? super U> action) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(action);
        for (Map.Entry<K, V> e : entrySet()) {
            U u = transformer.apply(e.getValue());
            if (u != null) {
                action.accept(u);
            }
        }
    }

    public <U> U searchValues(long parallelismThreshold, Function<? super V, ? extends U> searchFunction) {
        Objects.requireNonNull(searchFunction);
        for (Map.Entry<K, V> e : entrySet()) {
            U u = searchFunction.apply(e.getValue());
            if (u != null) {
                return u;
            }
        }
        return null;
    }

    public double reduceValuesToDouble(long parallelismThreshold, ToDoubleFunction<? super V> transformer, double basis,
            DoubleBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        double result = basis;
        for (Map.Entry<K, V> e : entrySet()) {
            result = reducer.applyAsDouble(result, transformer.applyAsDouble(e.getValue()));
        }
        return result;
    }

    public long reduceValuesToLong(long parallelismThreshold, ToLongFunction<? super V> transformer, long basis,
            LongBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        long result = basis;
        for (Map.Entry<K, V> e : entrySet()) {
            result = reducer.applyAsLong(result, transformer.applyAsLong(e.getValue()));
        }
        return result;
    }

    public int reduceValuesToInt(long parallelismThreshold, ToIntFunction<? super V> transformer, int basis,
            IntBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        int result = basis;
        for (Map.Entry<K, V> e : entrySet()) {
            result = reducer.applyAsInt(result, transformer.applyAsInt(e.getValue()));
        }
        return result;
    }

    public <U> void forEachEntry(long parallelismThreshold, Function<Map.Entry<K, V>, ? extends U> transformer,
            Consumer<? super U> action) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(action);
        for (Map.Entry<K, V> e : entrySet()) {
            U u = transformer.apply(e);
            if (u != null) {
                action.accept(u);
            }
        }
    }

    public void forEachEntry(long parallelismThreshold, Consumer<? super Map.Entry<K, V>> action) {
        Objects.requireNonNull(action);
        for (Map.Entry<K, V> e : entrySet()) {
            action.accept(e);
        }
    }

    public <U> U searchEntries(long parallelismThreshold, Function<Map.Entry<K, V>, ? extends U> searchFunction) {
        Objects.requireNonNull(searchFunction);
        for (Map.Entry<K, V> e : entrySet()) {
            U u = searchFunction.apply(e);
            if (u != null) {
                return u;
            }
        }
        return null;
    }

    public Map.Entry<K, V> reduceEntries(long parallelismThreshold, BiFunction<Map.Entry<K, V>, Map.Entry<K, V>, ? extends Map.Entry<K, V>> reducer) {
        Objects.requireNonNull(reducer);
        Map.Entry<K, V> result = null;
        for (Map.Entry<K, V> e : entrySet()) {
            result = result == null ? e : reducer.apply(result, e);
        }
        return result;
    }

    public <U> U reduceEntries(long parallelismThreshold, Function<Map.Entry<K, V>, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        U result = null;
        for (Map.Entry<K, V> e : entrySet()) {
            U u = transformer.apply(e);
            if (u != null) {
                result = result == null ? u : reducer.apply(result, u);
            }
        }
        return result;
    }

    public double reduceEntriesToDouble(long parallelismThreshold, ToDoubleFunction<Map.Entry<K, V>> transformer, double basis,
            DoubleBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        double result = basis;
        for (Map.Entry<K, V> e : entrySet()) {
            result = reducer.applyAsDouble(result, transformer.applyAsDouble(e));
        }
        return result;
    }

    public long reduceEntriesToLong(long parallelismThreshold, ToLongFunction<Map.Entry<K, V>> transformer, long basis,
            LongBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        long result = basis;
        for (Map.Entry<K, V> e : entrySet()) {
            result = reducer.applyAsLong(result, transformer.applyAsLong(e));
        }
        return result;
    }

    public int reduceEntriesToInt(long parallelismThreshold, ToIntFunction<Map.Entry<K, V>> transformer, int basis,
            IntBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        int result = basis;
        for (Map.Entry<K, V> e : entrySet()) {
            result = reducer.applyAsInt(result, transformer.applyAsInt(e));
        }
        return result;
    }
}
