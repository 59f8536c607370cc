package java.util.concurrent;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamField;
import java.io.Serializable;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;
import jdk.internal.misc.Unsafe;

/**
 * A hash map for several threads. A reader takes no lock. A writer puts the first node of a bin there by
 * compare-and-set; else it holds the monitor of the bin's first node. While the table grows, a bin that has moved
 * holds a {@link Forward} to the larger table, and writers who meet one help. The bins and their order are those of
 * the JDK's class.
 *
 * <p>Elements of tables are read and written plainly: the VM reads and writes references whole and in program order.
 */
public class ConcurrentHashMap<K, V> extends AbstractMap<K, V>
        implements ConcurrentMap<K, V>, Serializable {
    private static final long serialVersionUID = 7249069246763182397L;
    private static final ObjectStreamField[] serialPersistentFields = {
        new ObjectStreamField("segments", Segment[].class),
        new ObjectStreamField("segmentMask", Integer.TYPE),
        new ObjectStreamField("segmentShift", Integer.TYPE),
    };

    private static final int MAX_CAPACITY = 1 << 30;
    private static final int TO_TREE = 8;
    private static final int TO_LIST = 6;
    private static final int LEAST_FOR_TREES = 64;
    private static final int STRIDE = 16;

    /** The hashes of nodes that are no entries. */
    static final int MOVED = -1;
    static final int TREE = -2;
    static final int RESERVED = -3;

    private static final Unsafe U = Unsafe.getUnsafe();
    private static final long COUNT = U.objectFieldOffset(ConcurrentHashMap.class, "count");
    private static final long TABLE = U.objectFieldOffset(ConcurrentHashMap.class, "table");
    private static final long BASE = U.arrayBaseOffset(Node[].class);
    private static final long SCALE = U.arrayIndexScale(Node[].class);

    static class Node<K, V> implements Map.Entry<K, V> {
        final int hash;
        final K key;
        volatile V value;
        volatile Node<K, V> next;

        Node(int hash, K key, V value, Node<K, V> next) {
            this.hash = hash;
            this.key = key;
            this.value = value;
            this.next = next;
        }

        public final K getKey() {
            return key;
        }

        public final V getValue() {
            return value;
        }

        public final V setValue(V value) {
            throw new UnsupportedOperationException();
        }

        public final boolean equals(Object o) {
            return o instanceof Map.Entry<?, ?> e
                    && key.equals(e.getKey())
                    && value.equals(e.getValue());
        }

        public final int hashCode() {
            return key.hashCode() ^ value.hashCode();
        }

        public final String toString() {
            return key + "=" + value;
        }

        /** For the first node of a bin that is no entry. */
        Node<K, V> find(int h, Object k) {
            return null;
        }
    }

    /** In place of a bin that is in the larger table now. */
    private static final class Forward<K, V> extends Node<K, V> {
        final Growth<K, V> growth;

        Forward(Growth<K, V> growth) {
            super(MOVED, null, null, null);
            this.growth = growth;
        }

        @Override
        Node<K, V> find(int h, Object k) {
            return ConcurrentHashMap.find(growth.to, h, k);
        }
    }

    /** Keeps a bin while its first value is computed. */
    private static final class Reservation<K, V> extends Node<K, V> {
        Reservation() {
            super(RESERVED, null, null, null);
        }
    }

    /** Only for the serialized form. */
    static class Segment<K, V> extends ReentrantLock implements Serializable {
        private static final long serialVersionUID = 2249069246763182397L;
        final float loadFactor;

        Segment(float loadFactor) {
            this.loadFactor = loadFactor;
        }
    }

    private transient volatile Node<K, V>[] table;
    private transient volatile Growth<K, V> growth;
    private transient volatile long count;
    /** The length of the first table, or 0. */
    private transient int initialLength;
    private transient KeySetView<K, V> keySet;
    private transient ValuesView<K, V> values;
    private transient EntrySetView<K, V> entrySet;

    public ConcurrentHashMap() {
    }

    public ConcurrentHashMap(int initialCapacity) {
        this(initialCapacity, 0.75f, 1);
    }

    public ConcurrentHashMap(Map<? extends K, ? extends V> m) {
        this(m.size());
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
        initialLength = n >= MAX_CAPACITY ? MAX_CAPACITY : lengthFor((int) n);
    }

    private static int lengthFor(int n) {
        return n <= 1 ? 1 : n > MAX_CAPACITY ? MAX_CAPACITY : Integer.highestOneBit(n - 1) << 1;
    }

    private static int spread(int h) {
        return (h ^ h >>> 16) & 0x7fffffff;
    }

    @SuppressWarnings("unchecked")
    private static <K, V> Node<K, V>[] newTable(int length) {
        return (Node<K, V>[]) new Node<?, ?>[length];
    }

    private static <K, V> boolean cas(Node<K, V>[] tab, int i, Node<K, V> from, Node<K, V> to) {
        return U.compareAndSetReference(tab, BASE + i * SCALE, from, to);
    }

    private Node<K, V>[] firstTable(int wanted) {
        Node<K, V>[] made = newTable(Math.max(wanted, initialLength > 0 ? initialLength : 16));
        return U.compareAndSetReference(this, TABLE, null, made) ? made : table;
    }

    static <K, V> Node<K, V> find(Node<K, V>[] tab, int h, Object key) {
        Node<K, V> e = tab[tab.length - 1 & h];
        if (e == null) {
            return null;
        }
        if (e.hash < 0) {
            return e.find(h, key);
        }
        do {
            if (e.hash == h && (e.key == key || key.equals(e.key))) {
                return e;
            }
        } while ((e = e.next) != null);
        return null;
    }

    private Node<K, V> find(Object key) {
        int h = spread(key.hashCode());
        Node<K, V>[] tab = table;
        return tab == null ? null : find(tab, h, key);
    }

    public int size() {
        return (int) Math.max(0L, Math.min(Integer.MAX_VALUE, count));
    }

    public long mappingCount() {
        return Math.max(0L, count);
    }

    public boolean isEmpty() {
        return count <= 0L;
    }

    public V get(Object key) {
        int h = spread(key.hashCode());
        Node<K, V>[] tab = table;
        if (tab == null) {
            return null;
        }
        Node<K, V> e = tab[tab.length - 1 & h];
        while (e != null) {
            if (e.hash == h) {
                K k = e.key;
                if (k == key || key.equals(k)) {
                    return e.value;
                }
            } else if (e.hash < 0) {
                e = e.find(h, key);
                return e == null ? null : e.value;
            }
            e = e.next;
        }
        return null;
    }

    public V getOrDefault(Object key, V defaultValue) {
        V v = get(key);
        return v == null ? defaultValue : v;
    }

    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    public boolean containsValue(Object value) {
        Objects.requireNonNull(value);
        Walk<K, V> walk = new Walk<>(table);
        for (Node<K, V> e; (e = walk.advance()) != null;) {
            V v = e.value;
            if (v == value || value.equals(v)) {
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
        int h = spread(key.hashCode());
        Node<K, V>[] tab = table;
        if (tab == null) {
            tab = firstTable(0);
        }
        for (;;) {
            int i = tab.length - 1 & h;
            Node<K, V> f = tab[i];
            if (f == null) {
                if (cas(tab, i, null, new Node<>(h, key, value, null))) {
                    added(1L);
                    return null;
                }
                continue;
            }
            if (f.hash == MOVED) {
                tab = helpGrow(f);
                continue;
            }
            if (onlyIfAbsent && f.hash == h && (f.key == key || key.equals(f.key))) {
                return f.value;
            }
            int chain;
            synchronized (f) {
                if (tab[i] != f) {
                    continue;
                }
                checkReserved(f);
                Node<K, V> e;
                if (f.hash == TREE) {
                    chain = 0;
                    TreeBin<K, V> bin = (TreeBin<K, V>) f;
                    e = bin.find(h, key);
                    if (e == null) {
                        bin.add(h, key, value);
                    }
                } else {
                    chain = 1;
                    for (e = f;; chain++) {
                        if (e.hash == h && (e.key == key || key.equals(e.key))) {
                            break;
                        }
                        Node<K, V> last = e;
                        if ((e = e.next) == null) {
                            last.next = new Node<>(h, key, value, null);
                            break;
                        }
                    }
                }
                if (e != null) {
                    V old = e.value;
                    if (!onlyIfAbsent) {
                        e.value = value;
                    }
                    if (chain < TO_TREE) {
                        return old;
                    }
                    value = old;
                    onlyIfAbsent = true;
                } else {
                    value = null;
                }
            }
            if (chain >= TO_TREE) {
                shorten(tab, i);
            }
            if (value == null) {
                added(1L);
            }
            return value;
        }
    }

    private static void checkReserved(Node<?, ?> f) {
        if (f.hash == RESERVED) {
            throw recursive();
        }
    }

    private static IllegalStateException recursive() {
        return new IllegalStateException("Recursive update");
    }

    public void putAll(Map<? extends K, ? extends V> m) {
        Node<K, V>[] tab = table;
        if (tab != null) {
            presize(size() + m.size());
        }
        for (Map.Entry<? extends K, ? extends V> e : m.entrySet()) {
            put(e.getKey(), e.getValue(), false);
        }
    }

    public V remove(Object key) {
        return change(key, null, null);
    }

    public boolean remove(Object key, Object value) {
        Objects.requireNonNull(key);
        return value != null && change(key, null, value) != null;
    }

    public boolean replace(K key, V oldValue, V newValue) {
        if (key == null || oldValue == null || newValue == null) {
            throw new NullPointerException();
        }
        return change(key, newValue, oldValue) != null;
    }

    public V replace(K key, V value) {
        if (key == null || value == null) {
            throw new NullPointerException();
        }
        return change(key, value, null);
    }

    /** Gives a present key a new value, or removes it for null; only if its value is the expected one, if not null. */
    private V change(Object key, V value, Object expected) {
        int h = spread(key.hashCode());
        Node<K, V>[] tab = table;
        while (tab != null) {
            int i = tab.length - 1 & h;
            Node<K, V> f = tab[i];
            if (f == null) {
                return null;
            }
            if (f.hash == MOVED) {
                tab = helpGrow(f);
                continue;
            }
            V old;
            synchronized (f) {
                if (tab[i] != f) {
                    continue;
                }
                checkReserved(f);
                Node<K, V> before = null;
                Node<K, V> e = f;
                if (f.hash == TREE) {
                    e = f.find(h, key);
                } else {
                    while (e != null && !(e.hash == h && (e.key == key || key.equals(e.key)))) {
                        before = e;
                        e = e.next;
                    }
                }
                if (e == null) {
                    return null;
                }
                old = e.value;
                if (expected != null && expected != old && !expected.equals(old)) {
                    return null;
                }
                if (value != null) {
                    e.value = value;
                    return old;
                }
                unlink(tab, i, f, before, e);
            }
            added(-1L);
            return old;
        }
        return null;
    }

    /** Under the bin's lock. */
    private static <K, V> void unlink(Node<K, V>[] tab, int i, Node<K, V> f, Node<K, V> before, Node<K, V> e) {
        if (f.hash == TREE) {
            TreeBin<K, V> bin = (TreeBin<K, V>) f;
            if (bin.remove((TreeBin.TreeNode<K, V>) e)) {
                tab[i] = plain(bin.first);
            }
        } else if (before != null) {
            before.next = e.next;
        } else {
            tab[i] = e.next;
        }
    }

    private static <K, V> Node<K, V> plain(Node<K, V> list) {
        Node<K, V> first = null;
        Node<K, V> last = null;
        for (Node<K, V> e = list; e != null; e = e.next) {
            Node<K, V> copy = new Node<>(e.hash, e.key, e.value, null);
            if (last == null) {
                first = copy;
            } else {
                last.next = copy;
            }
            last = copy;
        }
        return first;
    }

    private static <K, V> TreeBin.TreeNode<K, V> treeNodes(Node<K, V> list) {
        TreeBin.TreeNode<K, V> first = null;
        TreeBin.TreeNode<K, V> last = null;
        for (Node<K, V> e = list; e != null; e = e.next) {
            TreeBin.TreeNode<K, V> copy = new TreeBin.TreeNode<>(e.hash, e.key, e.value, null);
            copy.prev = last;
            if (last == null) {
                first = copy;
            } else {
                last.next = copy;
            }
            last = copy;
        }
        return first;
    }

    /** A bin has many nodes: the table grows if it is small, else the bin gets a tree. */
    private void shorten(Node<K, V>[] tab, int i) {
        if (tab.length < LEAST_FOR_TREES) {
            presize(tab.length << 1);
            return;
        }
        Node<K, V> f = tab[i];
        if (f != null && f.hash >= 0) {
            synchronized (f) {
                if (tab[i] == f) {
                    tab[i] = new TreeBin<>(treeNodes(f));
                }
            }
        }
    }

    private void presize(int size) {
        int wanted = size >= MAX_CAPACITY >>> 1 ? MAX_CAPACITY : lengthFor(size + (size >>> 1) + 1);
        for (;;) {
            Node<K, V>[] tab = table;
            if (tab == null) {
                firstTable(wanted);
            } else if (wanted <= limit(tab) || tab.length >= MAX_CAPACITY || !grow(tab)) {
                return;
            }
        }
    }

    public void clear() {
        long gone = 0L;
        Node<K, V>[] tab = table;
        for (int i = 0; tab != null && i < tab.length;) {
            Node<K, V> f = tab[i];
            if (f == null) {
                i++;
            } else if (f.hash == MOVED) {
                tab = helpGrow(f);
                i = 0;
            } else {
                synchronized (f) {
                    if (tab[i] == f) {
                        Node<K, V> e = f.hash >= 0 ? f : f.hash == TREE ? ((TreeBin<K, V>) f).first : null;
                        for (; e != null; e = e.next) {
                            gone--;
                        }
                        tab[i++] = null;
                    }
                }
            }
        }
        if (gone != 0L) {
            added(gone);
        }
    }

    public V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
        if (key == null || mappingFunction == null) {
            throw new NullPointerException();
        }
        int h = spread(key.hashCode());
        Node<K, V>[] tab = table;
        if (tab != null) {
            Node<K, V> f = tab[tab.length - 1 & h];
            if (f != null && f.hash == h && (f.key == key || key.equals(f.key))) {
                V v = f.value;
                if (v != null) {
                    return v;
                }
            }
        }
        return update(key, h, null, mappingFunction, null, null, true, false);
    }

    public V computeIfPresent(
            K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        if (key == null || remappingFunction == null) {
            throw new NullPointerException();
        }
        return update(key, spread(key.hashCode()), null, null, remappingFunction, null, false, true);
    }

    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        if (key == null || remappingFunction == null) {
            throw new NullPointerException();
        }
        return update(key, spread(key.hashCode()), null, null, remappingFunction, null, true, true);
    }

    public V merge(
            K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
        if (key == null || value == null || remappingFunction == null) {
            throw new NullPointerException();
        }
        return update(key, spread(key.hashCode()), value, null, null, remappingFunction, true, true);
    }

    /**
     * The value that is computed for a key under its bin's lock. Of {@code made}, {@code computed} and {@code merged}
     * one is given; they are called for keys that are {@code ifAbsent} or {@code ifPresent}.
     */
    private V update(K key, int h, V value, Function<? super K, ? extends V> made,
            BiFunction<? super K, ? super V, ? extends V> computed, BiFunction<? super V, ? super V, ? extends V> merged,
            boolean ifAbsent, boolean ifPresent) {
        Node<K, V>[] tab = table;
        if (tab == null) {
            tab = firstTable(0);
        }
        for (;;) {
            int i = tab.length - 1 & h;
            Node<K, V> f = tab[i];
            V v;
            if (f == null) {
                if (!ifAbsent) {
                    return null;
                }
                if (merged != null) {
                    if (cas(tab, i, null, new Node<>(h, key, value, null))) {
                        added(1L);
                        return value;
                    }
                    continue;
                }
                Node<K, V> reservation = new Reservation<>();
                synchronized (reservation) {
                    if (!cas(tab, i, null, reservation)) {
                        continue;
                    }
                    Node<K, V> node = null;
                    try {
                        v = made != null ? made.apply(key) : computed.apply(key, null);
                        if (v != null) {
                            node = new Node<>(h, key, v, null);
                        }
                    } finally {
                        tab[i] = node;
                    }
                }
                if (v != null) {
                    added(1L);
                }
                return v;
            }
            if (f.hash == MOVED) {
                tab = helpGrow(f);
                continue;
            }
            int chain = 0;
            long change = 0L;
            synchronized (f) {
                if (tab[i] != f) {
                    continue;
                }
                checkReserved(f);
                boolean tree = f.hash == TREE;
                Node<K, V> before = null;
                Node<K, V> e = f;
                if (tree) {
                    e = f.find(h, key);
                } else {
                    for (chain = 1; e != null && !(e.hash == h && (e.key == key || key.equals(e.key))); chain++) {
                        before = e;
                        e = e.next;
                    }
                    if (e == null) {
                        chain--;
                    }
                }
                if (e == null) {
                    if (!ifAbsent) {
                        return null;
                    }
                    v = merged != null ? value : made != null ? made.apply(key) : computed.apply(key, null);
                    if (v != null) {
                        if (tree) {
                            ((TreeBin<K, V>) f).add(h, key, v);
                        } else if (before.next != null) {
                            throw recursive();
                        } else {
                            before.next = new Node<>(h, key, v, null);
                        }
                        change = 1L;
                    }
                } else if (!ifPresent) {
                    v = e.value;
                } else {
                    v = merged != null ? merged.apply(e.value, value) : computed.apply(key, e.value);
                    if (v != null) {
                        e.value = v;
                    } else {
                        unlink(tab, i, f, before, e);
                        change = -1L;
                    }
                }
            }
            if (chain >= TO_TREE) {
                shorten(tab, i);
            }
            if (change != 0L) {
                added(change);
            }
            return v;
        }
    }

    private static int limit(Node<?, ?>[] tab) {
        return tab.length - (tab.length >>> 2);
    }

    private void added(long n) {
        long c;
        do {
            c = count;
        } while (!U.compareAndSetLong(this, COUNT, c, c + n));
        if (n > 0L) {
            Node<K, V>[] tab;
            while ((tab = table) != null && count >= limit(tab) && tab.length < MAX_CAPACITY && grow(tab)) {
                // Perhaps once more.
            }
        }
    }

    /** Makes the table twice as long, or helps with it; false: others are still at it. */
    private boolean grow(Node<K, V>[] tab) {
        Growth<K, V> g = growth;
        if (g == null) {
            synchronized (tab) {
                if (growth == null && table == tab) {
                    growth = new Growth<>(this, tab);
                }
                g = growth;
            }
        }
        if (g != null) {
            g.help();
        }
        return table != tab;
    }

    private static <K, V> Node<K, V>[] helpGrow(Node<K, V> f) {
        Growth<K, V> g = ((Forward<K, V>) f).growth;
        if (g.left > 0) {
            g.help();
        }
        return g.to;
    }

    /** The move into a table of twice the length. Threads claim bins from the last to the first. */
    private static final class Growth<K, V> {
        private static final long CLAIMED = U.objectFieldOffset(Growth.class, "claimed");
        private static final long LEFT = U.objectFieldOffset(Growth.class, "left");

        final ConcurrentHashMap<K, V> map;
        final Node<K, V>[] from;
        final Node<K, V>[] to;
        final Forward<K, V> forward = new Forward<>(this);
        volatile int claimed;
        /** How many bins have not moved. */
        volatile int left;
        /** Bins that a thread could not move as it was computing a value in them, under this object's lock. */
        private int[] postponed = {};

        Growth(ConcurrentHashMap<K, V> map, Node<K, V>[] from) {
            this.map = map;
            this.from = from;
            to = newTable(from.length << 1);
            claimed = from.length;
            left = from.length;
        }

        void help() {
            boolean recursion = false;
            int[] late;
            synchronized (this) {
                late = postponed;
                postponed = new int[0];
            }
            for (int i : late) {
                recursion |= move(i, i + 1);
            }
            for (int end; (end = claimed) > 0;) {
                int start = Math.max(0, end - STRIDE);
                if (U.compareAndSetInt(this, CLAIMED, end, start)) {
                    recursion |= move(start, end);
                }
            }
            if (recursion) {
                throw recursive();
            }
        }

        /** True: a reservation of this thread was in the way. */
        private boolean move(int start, int end) {
            boolean recursion = false;
            int done = 0;
            for (int i = end; --i >= start;) {
                Node<K, V> f;
                for (;;) {
                    f = from[i];
                    if (f == null) {
                        if (cas(from, i, null, forward)) {
                            done++;
                            break;
                        }
                    } else if (Thread.holdsLock(f)) {
                        recursion |= f.hash == RESERVED;
                        synchronized (this) {
                            postponed = Arrays.copyOf(postponed, postponed.length + 1);
                            postponed[postponed.length - 1] = i;
                        }
                        break;
                    } else {
                        synchronized (f) {
                            if (from[i] == f) {
                                if (f.hash == TREE) {
                                    splitTree(((TreeBin<K, V>) f).first, i);
                                } else {
                                    splitList(f, i);
                                }
                                from[i] = forward;
                                done++;
                                break;
                            }
                        }
                    }
                }
            }
            if (done > 0) {
                int l;
                do {
                    l = left;
                } while (!U.compareAndSetInt(this, LEFT, l, l - done));
                if (l == done) {
                    map.table = to;
                    map.growth = null;
                }
            }
            return recursion;
        }

        /**
         * The nodes at the end of a list that go to one bin stay as they are; those before them are put in front
         * one by one, which turns them round.
         */
        private void splitList(Node<K, V> f, int i) {
            int bit = from.length;
            Node<K, V> run = f;
            for (Node<K, V> e = f; e != null; e = e.next) {
                if ((e.hash & bit) != (run.hash & bit)) {
                    run = e;
                }
            }
            Node<K, V> low = (run.hash & bit) == 0 ? run : null;
            Node<K, V> high = low == null ? run : null;
            for (Node<K, V> e = f; e != run; e = e.next) {
                if ((e.hash & bit) == 0) {
                    low = new Node<>(e.hash, e.key, e.value, low);
                } else {
                    high = new Node<>(e.hash, e.key, e.value, high);
                }
            }
            to[i] = low;
            to[i + bit] = high;
        }

        private void splitTree(Node<K, V> list, int i) {
            to[i] = half(list, 0);
            to[i + from.length] = half(list, from.length);
        }

        private Node<K, V> half(Node<K, V> list, int wanted) {
            Node<K, V> first = null;
            Node<K, V> last = null;
            int n = 0;
            for (Node<K, V> e = list; e != null; e = e.next) {
                if ((e.hash & from.length) == wanted) {
                    Node<K, V> copy = new Node<>(e.hash, e.key, e.value, null);
                    if (last == null) {
                        first = copy;
                    } else {
                        last.next = copy;
                    }
                    last = copy;
                    n++;
                }
            }
            return n <= TO_LIST ? first : new TreeBin<>(treeNodes(first));
        }
    }

    /** Goes through a part of a table, and for its bins that have moved through the larger one. */
    static class Walk<K, V> {
        private final Node<K, V>[] tab;
        private int at;
        private int end;
        private Node<K, V> node;
        private Node<K, V>[][] tables;
        private int[] slots;
        private int depth;

        Walk(Node<K, V>[] tab) {
            this(tab, 0, tab == null ? 0 : tab.length);
        }

        Walk(Node<K, V>[] tab, int start, int end) {
            this.tab = tab;
            at = start;
            this.end = end;
        }

        final Node<K, V> advance() {
            Node<K, V> e = node;
            if (e != null) {
                e = e.next;
            }
            while (e == null) {
                Node<K, V>[] t;
                int i;
                if (depth > 0) {
                    depth--;
                    t = tables[depth];
                    i = slots[depth];
                } else if (at < end) {
                    t = tab;
                    i = at++;
                } else {
                    break;
                }
                e = t[i];
                if (e != null && e.hash < 0) {
                    if (e.hash == MOVED) {
                        Node<K, V>[] to = ((Forward<K, V>) e).growth.to;
                        push(to, i + t.length);
                        push(to, i);
                        e = null;
                    } else {
                        e = e.hash == TREE ? ((TreeBin<K, V>) e).first : null;
                    }
                }
            }
            return node = e;
        }

        @SuppressWarnings("unchecked")
        private void push(Node<K, V>[] t, int i) {
            if (tables == null) {
                tables = (Node<K, V>[][]) new Node<?, ?>[8][];
                slots = new int[8];
            } else if (depth == slots.length) {
                tables = Arrays.copyOf(tables, depth * 2);
                slots = Arrays.copyOf(slots, depth * 2);
            }
            tables[depth] = t;
            slots[depth++] = i;
        }

        /** The middle of what has not been begun, or -1. */
        final int middle() {
            int half = at + end >>> 1;
            return half > at ? half : -1;
        }

        /** Leaves what follows the middle to another. */
        final Walk<K, V> cut(int middle) {
            Walk<K, V> rest = new Walk<>(tab, middle, end);
            end = middle;
            return rest;
        }
    }

    /** Weakly consistent. */
    private abstract static class Walker<K, V, T> implements Iterator<T>, Enumeration<T> {
        private final Walk<K, V> walk;
        final ConcurrentHashMap<K, V> map;
        private Node<K, V> next;
        private Node<K, V> last;

        Walker(ConcurrentHashMap<K, V> map) {
            this.map = map;
            walk = new Walk<>(map.table);
            next = walk.advance();
        }

        abstract T pick(Node<K, V> e);

        public final boolean hasNext() {
            return next != null;
        }

        public final T next() {
            Node<K, V> e = next;
            if (e == null) {
                throw new NoSuchElementException();
            }
            T t = pick(e);
            last = e;
            next = walk.advance();
            return t;
        }

        public final void remove() {
            if (last == null) {
                throw new IllegalStateException();
            }
            map.change(last.key, null, null);
            last = null;
        }

        public final boolean hasMoreElements() {
            return next != null;
        }

        public final T nextElement() {
            return next();
        }
    }

    private static final class KeyWalker<K, V> extends Walker<K, V, K> {
        KeyWalker(ConcurrentHashMap<K, V> map) {
            super(map);
        }

        K pick(Node<K, V> e) {
            return e.key;
        }
    }

    private static final class ValueWalker<K, V> extends Walker<K, V, V> {
        ValueWalker(ConcurrentHashMap<K, V> map) {
            super(map);
        }

        V pick(Node<K, V> e) {
            return e.value;
        }
    }

    private static final class EntryWalker<K, V> extends Walker<K, V, Map.Entry<K, V>> {
        EntryWalker(ConcurrentHashMap<K, V> map) {
            super(map);
        }

        Map.Entry<K, V> pick(Node<K, V> e) {
            return new Entry<>(e.key, e.value, map);
        }
    }

    /** What iterators give: setting its value puts it. */
    private static final class Entry<K, V> implements Map.Entry<K, V> {
        private final K key;
        private V value;
        private final ConcurrentHashMap<K, V> map;

        Entry(K key, V value, ConcurrentHashMap<K, V> map) {
            this.key = key;
            this.value = value;
            this.map = map;
        }

        public K getKey() {
            return key;
        }

        public V getValue() {
            return value;
        }

        public V setValue(V value) {
            Objects.requireNonNull(value);
            V old = this.value;
            this.value = value;
            map.put(key, value);
            return old;
        }

        public boolean equals(Object o) {
            return o instanceof Map.Entry<?, ?> e && key.equals(e.getKey()) && value.equals(e.getValue());
        }

        public int hashCode() {
            return key.hashCode() ^ value.hashCode();
        }

        public String toString() {
            return key + "=" + value;
        }
    }

    /** Splits by bins. */
    private static final class Splits<K, V, T> implements Spliterator<T> {
        private final CollectionView<K, V, T> view;
        private final Walk<K, V> walk;
        private long estimate;

        Splits(CollectionView<K, V, T> view, Walk<K, V> walk, long estimate) {
            this.view = view;
            this.walk = walk;
            this.estimate = estimate;
        }

        public Spliterator<T> trySplit() {
            int middle = walk.middle();
            return middle < 0 ? null : new Splits<>(view, walk.cut(middle), estimate >>>= 1);
        }

        public void forEachRemaining(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            for (Node<K, V> e; (e = walk.advance()) != null;) {
                action.accept(view.pick(e));
            }
        }

        public boolean tryAdvance(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            Node<K, V> e = walk.advance();
            if (e == null) {
                return false;
            }
            action.accept(view.pick(e));
            return true;
        }

        public long estimateSize() {
            return estimate;
        }

        public int characteristics() {
            return view instanceof ValuesView ? CONCURRENT | NONNULL : DISTINCT | CONCURRENT | NONNULL;
        }
    }

    /** What the three views share. */
    abstract static sealed class CollectionView<K, V, E> implements Collection<E>, Serializable
            permits KeySetView, ValuesView, EntrySetView {
        private static final long serialVersionUID = 7249069246763182397L;
        final ConcurrentHashMap<K, V> map;

        CollectionView(ConcurrentHashMap<K, V> map) {
            this.map = map;
        }

        abstract E pick(Node<K, V> e);

        public ConcurrentHashMap<K, V> getMap() {
            return map;
        }

        public final void clear() {
            map.clear();
        }

        public final int size() {
            return map.size();
        }

        public final boolean isEmpty() {
            return map.isEmpty();
        }

        public abstract Iterator<E> iterator();

        public abstract boolean contains(Object o);

        public abstract boolean remove(Object o);

        public void forEach(Consumer<? super E> action) {
            Objects.requireNonNull(action);
            Walk<K, V> walk = new Walk<>(map.table);
            for (Node<K, V> e; (e = walk.advance()) != null;) {
                action.accept(pick(e));
            }
        }

        public Spliterator<E> spliterator() {
            return new Splits<>(this, new Walk<>(map.table), map.mappingCount());
        }

        public final Object[] toArray() {
            return list().toArray();
        }

        public final <T> T[] toArray(T[] a) {
            return list().toArray(a);
        }

        private java.util.ArrayList<E> list() {
            java.util.ArrayList<E> all = new java.util.ArrayList<>(size());
            for (E e : this) {
                all.add(e);
            }
            return all;
        }

        public final String toString() {
            StringBuilder text = new StringBuilder("[");
            Iterator<E> it = iterator();
            while (it.hasNext()) {
                Object e = it.next();
                text.append(e == this ? "(this Collection)" : e);
                if (it.hasNext()) {
                    text.append(", ");
                }
            }
            return text.append(']').toString();
        }

        public final boolean containsAll(Collection<?> c) {
            if (c != this) {
                for (Object e : c) {
                    if (e == null || !contains(e)) {
                        return false;
                    }
                }
            }
            return true;
        }

        public boolean removeAll(Collection<?> c) {
            Objects.requireNonNull(c);
            boolean changed = false;
            Node<K, V>[] tab = map.table;
            if (tab == null) {
                return false;
            }
            if (c instanceof Set<?> && c.size() > tab.length) {
                for (Iterator<?> it = iterator(); it.hasNext();) {
                    if (c.contains(it.next())) {
                        it.remove();
                        changed = true;
                    }
                }
            } else {
                for (Object e : c) {
                    changed |= remove(e);
                }
            }
            return changed;
        }

        public final boolean retainAll(Collection<?> c) {
            Objects.requireNonNull(c);
            boolean changed = false;
            for (Iterator<E> it = iterator(); it.hasNext();) {
                if (!c.contains(it.next())) {
                    it.remove();
                    changed = true;
                }
            }
            return changed;
        }
    }

    /** The keys as a set; can add when it knows with which value. */
    public static final class KeySetView<K, V> extends CollectionView<K, V, K> implements Set<K>, Serializable {
        private static final long serialVersionUID = 7249069246763182397L;
        private final V value;

        KeySetView(ConcurrentHashMap<K, V> map, V value) {
            super(map);
            this.value = value;
        }

        K pick(Node<K, V> e) {
            return e.key;
        }

        public ConcurrentHashMap<K, V> getMap() {
            return map;
        }

        public V getMappedValue() {
            return value;
        }

        public Iterator<K> iterator() {
            return new KeyWalker<>(map);
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
            return map.put(e, value, true) == null;
        }

        public boolean addAll(Collection<? extends K> c) {
            if (value == null) {
                throw new UnsupportedOperationException();
            }
            boolean added = false;
            for (K e : c) {
                added |= map.put(e, value, true) == null;
            }
            return added;
        }

        public void forEach(Consumer<? super K> action) {
            super.forEach(action);
        }

        public Spliterator<K> spliterator() {
            return super.spliterator();
        }

        public boolean removeAll(Collection<?> c) {
            return super.removeAll(c);
        }

        public int hashCode() {
            int h = 0;
            for (K e : this) {
                h += e.hashCode();
            }
            return h;
        }

        public boolean equals(Object o) {
            return o == this || o instanceof Set<?> c && containsAll(c) && c.containsAll(this);
        }
    }

    static final class ValuesView<K, V> extends CollectionView<K, V, V> implements Collection<V>, Serializable {
        private static final long serialVersionUID = 2249069246763182397L;

        ValuesView(ConcurrentHashMap<K, V> map) {
            super(map);
        }

        V pick(Node<K, V> e) {
            return e.value;
        }

        public Iterator<V> iterator() {
            return new ValueWalker<>(map);
        }

        public boolean contains(Object o) {
            return map.containsValue(o);
        }

        public boolean remove(Object o) {
            if (o != null) {
                for (Iterator<V> it = iterator(); it.hasNext();) {
                    if (o.equals(it.next())) {
                        it.remove();
                        return true;
                    }
                }
            }
            return false;
        }

        public boolean add(V e) {
            throw new UnsupportedOperationException();
        }

        public boolean addAll(Collection<? extends V> c) {
            throw new UnsupportedOperationException();
        }

        public boolean removeAll(Collection<?> c) {
            Objects.requireNonNull(c);
            return removeIf(c::contains);
        }

        public boolean removeIf(Predicate<? super V> filter) {
            Objects.requireNonNull(filter);
            boolean removed = false;
            Walk<K, V> walk = new Walk<>(map.table);
            for (Node<K, V> e; (e = walk.advance()) != null;) {
                V v = e.value;
                removed |= filter.test(v) && map.change(e.key, null, v) != null;
            }
            return removed;
        }
    }

    static final class EntrySetView<K, V> extends CollectionView<K, V, Map.Entry<K, V>>
            implements Set<Map.Entry<K, V>>, Serializable {
        private static final long serialVersionUID = 2249069246763182397L;

        EntrySetView(ConcurrentHashMap<K, V> map) {
            super(map);
        }

        Map.Entry<K, V> pick(Node<K, V> e) {
            return new Entry<>(e.key, e.value, map);
        }

        public Iterator<Map.Entry<K, V>> iterator() {
            return new EntryWalker<>(map);
        }

        public boolean contains(Object o) {
            if (o instanceof Map.Entry<?, ?> e && e.getKey() != null && e.getValue() != null) {
                V v = map.get(e.getKey());
                return v != null && (v == e.getValue() || e.getValue().equals(v));
            }
            return false;
        }

        public boolean remove(Object o) {
            return o instanceof Map.Entry<?, ?> e && e.getKey() != null && e.getValue() != null
                    && map.remove(e.getKey(), e.getValue());
        }

        public boolean add(Map.Entry<K, V> e) {
            return map.put(e.getKey(), e.getValue(), false) == null;
        }

        public boolean addAll(Collection<? extends Map.Entry<K, V>> c) {
            boolean added = false;
            for (Map.Entry<K, V> e : c) {
                added |= add(e);
            }
            return added;
        }

        public boolean removeIf(Predicate<? super Map.Entry<K, V>> filter) {
            Objects.requireNonNull(filter);
            boolean removed = false;
            Walk<K, V> walk = new Walk<>(map.table);
            for (Node<K, V> e; (e = walk.advance()) != null;) {
                V v = e.value;
                removed |= filter.test(new SimpleImmutableEntry<>(e.key, v)) && map.change(e.key, null, v) != null;
            }
            return removed;
        }

        public int hashCode() {
            int h = 0;
            for (Map.Entry<K, V> e : this) {
                h += e.hashCode();
            }
            return h;
        }

        public boolean equals(Object o) {
            return o == this || o instanceof Set<?> c && containsAll(c) && c.containsAll(this);
        }
    }

    public Enumeration<K> keys() {
        return new KeyWalker<>(this);
    }

    public Enumeration<V> elements() {
        return new ValueWalker<>(this);
    }

    public KeySetView<K, V> keySet() {
        KeySetView<K, V> view = keySet;
        return view != null ? view : (keySet = new KeySetView<>(this, null));
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

    public Collection<V> values() {
        ValuesView<K, V> view = values;
        return view != null ? view : (values = new ValuesView<>(this));
    }

    public Set<Map.Entry<K, V>> entrySet() {
        EntrySetView<K, V> view = entrySet;
        return view != null ? view : (entrySet = new EntrySetView<>(this));
    }

    public int hashCode() {
        int h = 0;
        Walk<K, V> walk = new Walk<>(table);
        for (Node<K, V> e; (e = walk.advance()) != null;) {
            h += e.key.hashCode() ^ e.value.hashCode();
        }
        return h;
    }

    public String toString() {
        StringBuilder text = new StringBuilder("{");
        Walk<K, V> walk = new Walk<>(table);
        String separator = "";
        for (Node<K, V> e; (e = walk.advance()) != null; separator = ", ") {
            Object v = e.value;
            text.append(separator).append(e.key == this ? "(this Map)" : e.key).append('=')
                    .append(v == this ? "(this Map)" : v);
        }
        return text.append('}').toString();
    }

    public boolean equals(Object o) {
        if (o == this) {
            return true;
        }
        if (!(o instanceof Map<?, ?> m)) {
            return false;
        }
        Walk<K, V> walk = new Walk<>(table);
        for (Node<K, V> e; (e = walk.advance()) != null;) {
            Object v = m.get(e.key);
            if (v == null || v != e.value && !v.equals(e.value)) {
                return false;
            }
        }
        for (Map.Entry<?, ?> e : m.entrySet()) {
            Object k = e.getKey();
            Object v = e.getValue();
            Object mine = k == null || v == null ? null : get(k);
            if (mine == null || v != mine && !v.equals(mine)) {
                return false;
            }
        }
        return true;
    }

    private void writeObject(ObjectOutputStream s) throws IOException {
        Segment<?, ?>[] segments = new Segment<?, ?>[16];
        for (int i = 0; i < segments.length; i++) {
            segments[i] = new Segment<>(0.75f);
        }
        ObjectOutputStream.PutField fields = s.putFields();
        fields.put("segments", segments);
        fields.put("segmentShift", 28);
        fields.put("segmentMask", 15);
        s.writeFields();
        Walk<K, V> walk = new Walk<>(table);
        for (Node<K, V> e; (e = walk.advance()) != null;) {
            s.writeObject(e.key);
            s.writeObject(e.value);
        }
        s.writeObject(null);
        s.writeObject(null);
    }

    @SuppressWarnings("unchecked")
    private void readObject(ObjectInputStream s) throws IOException, ClassNotFoundException {
        s.defaultReadObject();
        java.util.ArrayList<Object> all = new java.util.ArrayList<>();
        for (;;) {
            Object key = s.readObject();
            Object value = s.readObject();
            if (key == null || value == null) {
                break;
            }
            all.add(key);
            all.add(value);
        }
        long n = (long) (1.0 + (all.size() >> 1) / 0.75f);
        initialLength = n >= MAX_CAPACITY ? MAX_CAPACITY : lengthFor((int) n);
        for (int i = 0; i < all.size(); i += 2) {
            put((K) all.get(i), (V) all.get(i + 1), false);
        }
    }

    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        Walk<K, V> walk = new Walk<>(table);
        for (Node<K, V> e; (e = walk.advance()) != null;) {
            action.accept(e.key, e.value);
        }
    }

    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        Walk<K, V> walk = new Walk<>(table);
        for (Node<K, V> e; (e = walk.advance()) != null;) {
            V old = e.value;
            K key = e.key;
            for (;;) {
                V v = Objects.requireNonNull(function.apply(key, old));
                if (change(key, v, old) != null || (old = get(key)) == null) {
                    break;
                }
            }
        }
    }

    /** The part of a bulk operation on one stretch of the table. */
    private interface Part<K, V, R> {
        R over(Walk<K, V> walk);
    }

    /** Halves the table as long as there is a share for each worker; the results go together in pairs. */
    private static final class Bulk<K, V, R> extends RecursiveTask<R> {
        private final Walk<K, V> walk;
        private int batch;
        private final Part<K, V, R> part;
        private final BiFunction<? super R, ? super R, ? extends R> join;

        Bulk(Walk<K, V> walk, int batch, Part<K, V, R> part, BiFunction<? super R, ? super R, ? extends R> join) {
            this.walk = walk;
            this.batch = batch;
            this.part = part;
            this.join = join;
        }

        @Override
        protected R compute() {
            Bulk<K, V, R>[] forked = newTasks();
            int n = 0;
            for (int middle; batch > 0 && (middle = walk.middle()) >= 0;) {
                batch >>>= 1;
                forked[n] = new Bulk<>(walk.cut(middle), batch, part, join);
                forked[n++].fork();
            }
            R result = part.over(walk);
            while (--n >= 0) {
                R other = forked[n].join();
                result = result == null ? other : other == null ? result : join.apply(result, other);
            }
            return result;
        }

        @SuppressWarnings("unchecked")
        private static <K, V, R> Bulk<K, V, R>[] newTasks() {
            return (Bulk<K, V, R>[]) new Bulk<?, ?, ?>[32];
        }
    }

    private <R> R bulk(long threshold, Part<K, V, R> part, BiFunction<? super R, ? super R, ? extends R> join) {
        Walk<K, V> walk = new Walk<>(table);
        long n = count;
        if (threshold == Long.MAX_VALUE || n <= 1L || n < threshold) {
            return part.over(walk);
        }
        int most = ForkJoinPool.getCommonPoolParallelism() << 2;
        int batch = threshold <= 0L || (n /= threshold) >= most ? most : (int) n;
        return new Bulk<>(walk, batch, part, join).invoke();
    }

    /** What is picked of an entry, or made of it; null leaves it out. */
    private interface Pick<K, V, T> {
        T of(Node<K, V> e);
    }

    private <T, U> void each(long threshold, Pick<K, V, T> pick, Function<? super T, ? extends U> f, Consumer<? super U> action) {
        Objects.requireNonNull(f);
        Objects.requireNonNull(action);
        bulk(threshold, walk -> {
            for (Node<K, V> e; (e = walk.advance()) != null;) {
                U u = f.apply(pick.of(e));
                if (u != null) {
                    action.accept(u);
                }
            }
            return null;
        }, null);
    }

    private <T> void each(long threshold, Pick<K, V, T> pick, Consumer<? super T> action) {
        Objects.requireNonNull(action);
        bulk(threshold, walk -> {
            for (Node<K, V> e; (e = walk.advance()) != null;) {
                action.accept(pick.of(e));
            }
            return null;
        }, null);
    }

    private <T, U> U first(long threshold, Pick<K, V, T> pick, Function<? super T, ? extends U> f) {
        Objects.requireNonNull(f);
        java.util.concurrent.atomic.AtomicReference<U> found = new java.util.concurrent.atomic.AtomicReference<>();
        bulk(threshold, walk -> {
            for (Node<K, V> e; found.getPlain() == null && (e = walk.advance()) != null;) {
                U u = f.apply(pick.of(e));
                if (u != null) {
                    found.compareAndSet(null, u);
                }
            }
            return null;
        }, null);
        return found.get();
    }

    private <T, U> U reduced(long threshold, Pick<K, V, T> pick, Function<? super T, ? extends U> f,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        Objects.requireNonNull(f);
        Objects.requireNonNull(reducer);
        return bulk(threshold, walk -> {
            U result = null;
            for (Node<K, V> e; (e = walk.advance()) != null;) {
                U u = f.apply(pick.of(e));
                if (u != null) {
                    result = result == null ? u : reducer.apply(result, u);
                }
            }
            return result;
        }, reducer);
    }

    private <T> double toDouble(long threshold, Pick<K, V, T> pick, ToDoubleFunction<? super T> f, double basis,
            DoubleBinaryOperator reducer) {
        Objects.requireNonNull(f);
        Objects.requireNonNull(reducer);
        return this.<Double>bulk(threshold, walk -> {
            double result = basis;
            for (Node<K, V> e; (e = walk.advance()) != null;) {
                result = reducer.applyAsDouble(result, f.applyAsDouble(pick.of(e)));
            }
            return result;
        }, reducer::applyAsDouble);
    }

    private <T> long toLong(long threshold, Pick<K, V, T> pick, ToLongFunction<? super T> f, long basis,
            LongBinaryOperator reducer) {
        Objects.requireNonNull(f);
        Objects.requireNonNull(reducer);
        return this.<Long>bulk(threshold, walk -> {
            long result = basis;
            for (Node<K, V> e; (e = walk.advance()) != null;) {
                result = reducer.applyAsLong(result, f.applyAsLong(pick.of(e)));
            }
            return result;
        }, reducer::applyAsLong);
    }

    private <T> int toInt(long threshold, Pick<K, V, T> pick, ToIntFunction<? super T> f, int basis,
            IntBinaryOperator reducer) {
        Objects.requireNonNull(f);
        Objects.requireNonNull(reducer);
        return this.<Integer>bulk(threshold, walk -> {
            int result = basis;
            for (Node<K, V> e; (e = walk.advance()) != null;) {
                result = reducer.applyAsInt(result, f.applyAsInt(pick.of(e)));
            }
            return result;
        }, reducer::applyAsInt);
    }

    public void forEach(long parallelismThreshold, BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        each(parallelismThreshold, e -> e, e -> action.accept(e.key, e.value));
    }

    public <U> void forEach(long parallelismThreshold, BiFunction<? super K, ? super V, ? extends U> transformer,
            Consumer<? super U> action) {
        Objects.requireNonNull(transformer);
        this.<Node<K, V>, U>each(parallelismThreshold, e -> e, e -> transformer.apply(e.key, e.value), action);
    }

    public <U> U search(long parallelismThreshold, BiFunction<? super K, ? super V, ? extends U> searchFunction) {
        Objects.requireNonNull(searchFunction);
        return this.<Node<K, V>, U>first(parallelismThreshold, e -> e, e -> searchFunction.apply(e.key, e.value));
    }

    public <U> U reduce(long parallelismThreshold, BiFunction<? super K, ? super V, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        Objects.requireNonNull(transformer);
        return this.<Node<K, V>, U>reduced(parallelismThreshold, e -> e, e -> transformer.apply(e.key, e.value), reducer);
    }

    public double reduceToDouble(long parallelismThreshold, ToDoubleBiFunction<? super K, ? super V> transformer, double basis,
            DoubleBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        return this.<Node<K, V>>toDouble(parallelismThreshold, e -> e, e -> transformer.applyAsDouble(e.key, e.value), basis, reducer);
    }

    public long reduceToLong(long parallelismThreshold, ToLongBiFunction<? super K, ? super V> transformer, long basis,
            LongBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        return this.<Node<K, V>>toLong(parallelismThreshold, e -> e, e -> transformer.applyAsLong(e.key, e.value), basis, reducer);
    }

    public int reduceToInt(long parallelismThreshold, ToIntBiFunction<? super K, ? super V> transformer, int basis,
            IntBinaryOperator reducer) {
        Objects.requireNonNull(transformer);
        return this.<Node<K, V>>toInt(parallelismThreshold, e -> e, e -> transformer.applyAsInt(e.key, e.value), basis, reducer);
    }

    public void forEachKey(long parallelismThreshold, Consumer<? super K> action) {
        this.<K>each(parallelismThreshold, e -> e.key, action);
    }

    public <U> void forEachKey(long parallelismThreshold, Function<? super K, ? extends U> transformer,
            Consumer<? super U> action) {
        this.<K, U>each(parallelismThreshold, e -> e.key, transformer, action);
    }

    public <U> U searchKeys(long parallelismThreshold, Function<? super K, ? extends U> searchFunction) {
        return this.<K, U>first(parallelismThreshold, e -> e.key, searchFunction);
    }

    public K reduceKeys(long parallelismThreshold, BiFunction<? super K, ? super K, ? extends K> reducer) {
        return this.<K, K>reduced(parallelismThreshold, e -> e.key, t -> t, reducer);
    }

    public <U> U reduceKeys(long parallelismThreshold, Function<? super K, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        return this.<K, U>reduced(parallelismThreshold, e -> e.key, transformer, reducer);
    }

    public double reduceKeysToDouble(long parallelismThreshold, ToDoubleFunction<? super K> transformer, double basis,
            DoubleBinaryOperator reducer) {
        return this.<K>toDouble(parallelismThreshold, e -> e.key, transformer, basis, reducer);
    }

    public long reduceKeysToLong(long parallelismThreshold, ToLongFunction<? super K> transformer, long basis,
            LongBinaryOperator reducer) {
        return this.<K>toLong(parallelismThreshold, e -> e.key, transformer, basis, reducer);
    }

    public int reduceKeysToInt(long parallelismThreshold, ToIntFunction<? super K> transformer, int basis,
            IntBinaryOperator reducer) {
        return this.<K>toInt(parallelismThreshold, e -> e.key, transformer, basis, reducer);
    }

    public void forEachValue(long parallelismThreshold, Consumer<? super V> action) {
        this.<V>each(parallelismThreshold, e -> e.value, action);
    }

    public <U> void forEachValue(long parallelismThreshold, Function<? super V, ? extends U> transformer,
            Consumer<? super U> action) {
        this.<V, U>each(parallelismThreshold, e -> e.value, transformer, action);
    }

    public <U> U searchValues(long parallelismThreshold, Function<? super V, ? extends U> searchFunction) {
        return this.<V, U>first(parallelismThreshold, e -> e.value, searchFunction);
    }

    public V reduceValues(long parallelismThreshold, BiFunction<? super V, ? super V, ? extends V> reducer) {
        return this.<V, V>reduced(parallelismThreshold, e -> e.value, t -> t, reducer);
    }

    public <U> U reduceValues(long parallelismThreshold, Function<? super V, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        return this.<V, U>reduced(parallelismThreshold, e -> e.value, transformer, reducer);
    }

    public double reduceValuesToDouble(long parallelismThreshold, ToDoubleFunction<? super V> transformer, double basis,
            DoubleBinaryOperator reducer) {
        return this.<V>toDouble(parallelismThreshold, e -> e.value, transformer, basis, reducer);
    }

    public long reduceValuesToLong(long parallelismThreshold, ToLongFunction<? super V> transformer, long basis,
            LongBinaryOperator reducer) {
        return this.<V>toLong(parallelismThreshold, e -> e.value, transformer, basis, reducer);
    }

    public int reduceValuesToInt(long parallelismThreshold, ToIntFunction<? super V> transformer, int basis,
            IntBinaryOperator reducer) {
        return this.<V>toInt(parallelismThreshold, e -> e.value, transformer, basis, reducer);
    }

    public void forEachEntry(long parallelismThreshold, Consumer<? super Map.Entry<K, V>> action) {
        this.<Map.Entry<K, V>>each(parallelismThreshold, e -> e, action);
    }

    public <U> void forEachEntry(long parallelismThreshold, Function<Map.Entry<K, V>, ? extends U> transformer,
            Consumer<? super U> action) {
        this.<Map.Entry<K, V>, U>each(parallelismThreshold, e -> e, transformer, action);
    }

    public <U> U searchEntries(long parallelismThreshold, Function<Map.Entry<K, V>, ? extends U> searchFunction) {
        return this.<Map.Entry<K, V>, U>first(parallelismThreshold, e -> e, searchFunction);
    }

    public Map.Entry<K, V> reduceEntries(long parallelismThreshold, BiFunction<Map.Entry<K, V>, Map.Entry<K, V>, ? extends Map.Entry<K, V>> reducer) {
        return this.<Map.Entry<K, V>, Map.Entry<K, V>>reduced(parallelismThreshold, e -> e, t -> t, reducer);
    }

    public <U> U reduceEntries(long parallelismThreshold, Function<Map.Entry<K, V>, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        return this.<Map.Entry<K, V>, U>reduced(parallelismThreshold, e -> e, transformer, reducer);
    }

    public double reduceEntriesToDouble(long parallelismThreshold, ToDoubleFunction<Map.Entry<K, V>> transformer, double basis,
            DoubleBinaryOperator reducer) {
        return this.<Map.Entry<K, V>>toDouble(parallelismThreshold, e -> e, transformer, basis, reducer);
    }

    public long reduceEntriesToLong(long parallelismThreshold, ToLongFunction<Map.Entry<K, V>> transformer, long basis,
            LongBinaryOperator reducer) {
        return this.<Map.Entry<K, V>>toLong(parallelismThreshold, e -> e, transformer, basis, reducer);
    }

    public int reduceEntriesToInt(long parallelismThreshold, ToIntFunction<Map.Entry<K, V>> transformer, int basis,
            IntBinaryOperator reducer) {
        return this.<Map.Entry<K, V>>toInt(parallelismThreshold, e -> e, transformer, basis, reducer);
    }
}
