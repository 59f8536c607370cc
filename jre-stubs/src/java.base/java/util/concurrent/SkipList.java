package java.util.concurrent;

import java.util.Comparator;
import jdk.internal.misc.Unsafe;

/**
 * The sorted list with express lanes behind the skip list collections. Nodes are linked and unlinked under a lock;
 * readers follow the links without it, and a node that was taken out keeps its links, which lead on. A node's value is
 * replaced by CAS; null means that the node is gone.
 */
final class SkipList<K, V> {
    /** For {@link #near}: how the node's key is to stand to the one asked for. */
    static final int LESS = -2;
    static final int AT_MOST = -1;
    static final int AT_LEAST = 1;
    static final int GREATER = 2;

    private static final Unsafe U = Unsafe.getUnsafe();
    private static final long VALUE = U.objectFieldOffset(Node.class, "value");
    private static final int BASE = U.arrayBaseOffset(Object[].class);
    private static final int SCALE = U.arrayIndexScale(Object[].class);
    private static final int LEVELS = 24;

    static final class Node<K, V> {
        final K key;
        volatile V value;
        /** The successors, the nearest first. */
        final Node<K, V>[] next;

        @SuppressWarnings("unchecked")
        Node(K key, V value, int height) {
            this.key = key;
            this.value = value;
            next = (Node<K, V>[]) new Node<?, ?>[height];
        }

        boolean swap(V from, V to) {
            return U.compareAndSetReference(this, VALUE, from, to);
        }

        /** The next node that is there. */
        Node<K, V> following() {
            Node<K, V> n = next[0];
            while (n != null && n.value == null) {
                n = n.next[0];
            }
            return n;
        }
    }

    final Comparator<? super K> comparator;
    private final Node<K, V> head = new Node<>(null, null, LEVELS);
    private volatile int size;
    private int random = 0x2545f491;

    SkipList(Comparator<? super K> comparator) {
        this.comparator = comparator;
    }

    @SuppressWarnings("unchecked")
    int compare(Object a, Object b) {
        return comparator != null ? comparator.compare((K) a, (K) b) : ((Comparable<Object>) a).compareTo(b);
    }

    int size() {
        return size;
    }

    Node<K, V> first() {
        return head.following();
    }

    Node<K, V> last() {
        for (;;) {
            Node<K, V> n = head;
            for (int level = LEVELS - 1; level >= 0; level--) {
                for (Node<K, V> after; (after = n.next[level]) != null;) {
                    n = after;
                }
            }
            if (n == head) {
                return null;
            }
            if (n.value != null) {
                return n;
            }
            n = before(n.key, false);
            if (n != null) {
                return n;
            }
        }
    }

    /** The last node that is there before the key, or at it. */
    private Node<K, V> before(Object key, boolean orAt) {
        Node<K, V> n = head;
        Node<K, V> found = null;
        for (int level = LEVELS - 1; level >= 0; level--) {
            for (Node<K, V> after; (after = n.next[level]) != null;) {
                int c = compare(key, after.key);
                if (c < 0 || c == 0 && !orAt) {
                    break;
                }
                n = after;
                if (n.value != null) {
                    found = n;
                }
            }
        }
        return found;
    }

    Node<K, V> near(Object key, int relation) {
        if (relation < 0) {
            return before(key, relation == AT_MOST);
        }
        Node<K, V> n = head;
        for (int level = LEVELS - 1; level >= 0; level--) {
            for (Node<K, V> after; (after = n.next[level]) != null;) {
                int c = compare(key, after.key);
                if (c < 0 || c == 0 && relation == AT_LEAST) {
                    break;
                }
                n = after;
            }
        }
        return n.following();
    }

    Node<K, V> find(Object key) {
        if (key == null) {
            throw new NullPointerException();
        }
        Node<K, V> n = near(key, AT_LEAST);
        return n != null && compare(key, n.key) == 0 ? n : null;
    }

    private int height() {
        int r = random;
        r ^= r << 13;
        r ^= r >>> 17;
        r ^= r << 5;
        random = r;
        return Math.min(LEVELS, 1 + Integer.numberOfTrailingZeros(r | 1 << 30) / 2);
    }

    private static void link(Node<?, ?> from, int level, Node<?, ?> to) {
        U.putReferenceVolatile(from.next, BASE + (long) level * SCALE, to);
    }

    /** Puts a value where there is none, or, if told so, in any case; answers the one before. */
    V put(K key, V value, boolean onlyIfAbsent) {
        if (key == null || value == null) {
            throw new NullPointerException();
        }
        if (comparator == null && size == 0) {
            compare(key, key);
        }
        for (;;) {
            Node<K, V> n = find(key);
            if (n != null) {
                V old = n.value;
                if (old == null) {
                    continue;
                }
                if (onlyIfAbsent || n.swap(old, value)) {
                    return old;
                }
                continue;
            }
            if (insert(key, value)) {
                return null;
            }
        }
    }

    @SuppressWarnings("unchecked")
    private Node<K, V>[] path(Object key) {
        Node<K, V>[] path = (Node<K, V>[]) new Node<?, ?>[LEVELS];
        Node<K, V> n = head;
        for (int level = LEVELS - 1; level >= 0; level--) {
            for (Node<K, V> after; (after = n.next[level]) != null && compare(key, after.key) > 0;) {
                n = after;
            }
            path[level] = n;
        }
        return path;
    }

    private synchronized boolean insert(K key, V value) {
        Node<K, V>[] path = path(key);
        Node<K, V> at = path[0].next[0];
        if (at != null && compare(key, at.key) == 0) {
            return false;
        }
        int height = height();
        Node<K, V> node = new Node<>(key, value, height);
        for (int level = 0; level < height; level++) {
            node.next[level] = path[level].next[level];
        }
        for (int level = 0; level < height; level++) {
            link(path[level], level, node);
        }
        size++;
        return true;
    }

    /** Removes the key, where it has the given value if one is given; answers its value. */
    V remove(Object key, Object value) {
        if (key == null) {
            throw new NullPointerException();
        }
        Node<K, V> seen = find(key);
        return seen == null ? null : remove(seen, value);
    }

    synchronized V remove(Node<K, V> node, Object value) {
        V old;
        do {
            old = node.value;
            if (old == null || value != null && !value.equals(old)) {
                return null;
            }
        } while (!node.swap(old, null));
        Node<K, V>[] path = path(node.key);
        for (int level = node.next.length - 1; level >= 0; level--) {
            if (path[level].next[level] == node) {
                link(path[level], level, node.next[level]);
            }
        }
        size--;
        return old;
    }
}
