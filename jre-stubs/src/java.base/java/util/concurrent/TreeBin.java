package java.util.concurrent;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import jdk.internal.misc.Unsafe;

/**
 * The head of a bin of a {@link ConcurrentHashMap} with many keys: a list in which every reader finds its way, and a
 * red-black tree over the same nodes for a faster one. Writers hold the bin's monitor; a reader takes what it finds in
 * the tree only if no writer was at work meanwhile, which the version tells: odd while the tree changes.
 */
final class TreeBin<K, V> extends ConcurrentHashMap.Node<K, V> {
    private static final Unsafe U = Unsafe.getUnsafe();
    /** More than the height of any tree; a descent that meets a writer may go astray. */
    private static final int MOST_STEPS = 128;
    private static volatile Class<?> lastComparable;

    static final class TreeNode<K, V> extends ConcurrentHashMap.Node<K, V> {
        TreeNode<K, V> parent;
        TreeNode<K, V> left;
        TreeNode<K, V> right;
        TreeNode<K, V> prev;
        boolean red;

        TreeNode(int hash, K key, V value, ConcurrentHashMap.Node<K, V> next) {
            super(hash, key, value, next);
        }
    }

    volatile TreeNode<K, V> first;
    private TreeNode<K, V> root;
    private volatile int version;

    /** Over a list of tree nodes, whose order stays. */
    TreeBin(TreeNode<K, V> list) {
        super(ConcurrentHashMap.TREE, null, null, null);
        first = list;
        for (TreeNode<K, V> x = list; x != null; x = (TreeNode<K, V>) x.next) {
            x.left = null;
            x.right = null;
            insert(x);
        }
    }

    /** The class of a key that is comparable with others of its class, or null. */
    private static Class<?> comparableClass(Object key) {
        if (!(key instanceof Comparable)) {
            return null;
        }
        Class<?> c = key.getClass();
        if (c == String.class || c == lastComparable) {
            return c;
        }
        for (Type type : c.getGenericInterfaces()) {
            if (type instanceof ParameterizedType) {
                ParameterizedType p = (ParameterizedType) type;
                Type[] arguments = p.getActualTypeArguments();
                if (p.getRawType() == Comparable.class && arguments.length == 1 && arguments[0] == c) {
                    lastComparable = c;
                    return c;
                }
            }
        }
        return null;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(Class<?> c, Object key, Object other) {
        return other == null || other.getClass() != c ? 0 : ((Comparable) key).compareTo(other);
    }

    /** Some order of keys that are not comparable. */
    private static int breakTie(Object a, Object b) {
        int d = a.getClass().getName().compareTo(b.getClass().getName());
        return d != 0 ? d : System.identityHashCode(a) <= System.identityHashCode(b) ? -1 : 1;
    }

    @Override
    ConcurrentHashMap.Node<K, V> find(int h, Object k) {
        int seen = version;
        if ((seen & 1) == 0) {
            Class<?> c = null;
            boolean asked = false;
            TreeNode<K, V> p = root;
            int steps = 0;
            while (p != null && steps++ < MOST_STEPS) {
                int d = Integer.compare(h, p.hash);
                if (d == 0) {
                    if (p.key == k || k.equals(p.key)) {
                        return p;
                    }
                    if (!asked) {
                        asked = true;
                        c = comparableClass(k);
                    }
                    d = c == null ? 0 : compare(c, k, p.key);
                    if (d == 0) {
                        break;
                    }
                }
                p = d < 0 ? p.left : p.right;
            }
            U.loadFence();
            if (p == null && version == seen) {
                return null;
            }
        }
        for (ConcurrentHashMap.Node<K, V> e = first; e != null; e = e.next) {
            if (e.hash == h && (e.key == k || k.equals(e.key))) {
                return e;
            }
        }
        return null;
    }

    /** A key that is not there. */
    void add(int h, K key, V value) {
        TreeNode<K, V> old = first;
        TreeNode<K, V> x = new TreeNode<>(h, key, value, old);
        if (old != null) {
            old.prev = x;
        }
        first = x;
        version++;
        insert(x);
        version++;
    }

    private void insert(TreeNode<K, V> x) {
        TreeNode<K, V> above = null;
        int d = 0;
        Class<?> c = null;
        boolean asked = false;
        for (TreeNode<K, V> p = root; p != null; p = d < 0 ? p.left : p.right) {
            above = p;
            d = Integer.compare(x.hash, p.hash);
            if (d == 0) {
                if (!asked) {
                    asked = true;
                    c = comparableClass(x.key);
                }
                d = c == null ? 0 : compare(c, x.key, p.key);
                if (d == 0) {
                    d = breakTie(x.key, p.key);
                }
            }
        }
        x.parent = above;
        if (above == null) {
            root = x;
        } else if (d < 0) {
            above.left = x;
        } else {
            above.right = x;
        }
        x.red = true;
        while (red(x.parent)) {
            TreeNode<K, V> p = x.parent;
            TreeNode<K, V> g = p.parent;
            boolean leftSide = p == g.left;
            TreeNode<K, V> uncle = leftSide ? g.right : g.left;
            if (red(uncle)) {
                p.red = false;
                uncle.red = false;
                g.red = true;
                x = g;
            } else {
                if (x == (leftSide ? p.right : p.left)) {
                    x = p;
                    rotate(x, leftSide);
                    p = x.parent;
                    g = p.parent;
                }
                p.red = false;
                g.red = true;
                rotate(g, !leftSide);
            }
        }
        root.red = false;
    }

    private static boolean red(TreeNode<?, ?> x) {
        return x != null && x.red;
    }

    private void replace(TreeNode<K, V> p, TreeNode<K, V> by) {
        TreeNode<K, V> above = p.parent;
        if (above == null) {
            root = by;
        } else if (above.left == p) {
            above.left = by;
        } else {
            above.right = by;
        }
        if (by != null) {
            by.parent = above;
        }
    }

    private void rotate(TreeNode<K, V> p, boolean toLeft) {
        TreeNode<K, V> up = toLeft ? p.right : p.left;
        TreeNode<K, V> inner = toLeft ? up.left : up.right;
        replace(p, up);
        if (toLeft) {
            p.right = inner;
            up.left = p;
        } else {
            p.left = inner;
            up.right = p;
        }
        p.parent = up;
        if (inner != null) {
            inner.parent = p;
        }
    }

    /** Takes a node out; true: what is left is too little for a tree and should become a list. */
    boolean remove(TreeNode<K, V> p) {
        TreeNode<K, V> next = (TreeNode<K, V>) p.next;
        TreeNode<K, V> before = p.prev;
        if (before == null) {
            first = next;
        } else {
            before.next = next;
        }
        if (next != null) {
            next.prev = before;
        }
        if (first == null || root.right == null || root.left == null || root.left.left == null) {
            return true;
        }
        version++;
        TreeNode<K, V> gone = p;
        TreeNode<K, V> child;
        TreeNode<K, V> above;
        boolean wasRed;
        if (p.left != null && p.right != null) {
            TreeNode<K, V> s = p.right;
            while (s.left != null) {
                s = s.left;
            }
            wasRed = s.red;
            child = s.right;
            above = s.parent == gone ? s : s.parent;
            if (s.parent != gone) {
                replace(s, child);
                s.right = gone.right;
                s.right.parent = s;
            }
            replace(gone, s);
            s.left = gone.left;
            s.left.parent = s;
            s.red = gone.red;
        } else {
            wasRed = p.red;
            child = p.left != null ? p.left : p.right;
            above = p.parent;
            replace(p, child);
        }
        if (!wasRed) {
            balance(child, above);
        }
        version++;
        return false;
    }

    /** One black node is missing on the way to x. */
    private void balance(TreeNode<K, V> x, TreeNode<K, V> above) {
        while (x != root && !red(x)) {
            boolean leftSide = x == above.left;
            TreeNode<K, V> s = leftSide ? above.right : above.left;
            if (s.red) {
                s.red = false;
                above.red = true;
                rotate(above, leftSide);
                s = leftSide ? above.right : above.left;
            }
            TreeNode<K, V> near = leftSide ? s.left : s.right;
            TreeNode<K, V> far = leftSide ? s.right : s.left;
            if (!red(near) && !red(far)) {
                s.red = true;
                x = above;
                above = x.parent;
            } else {
                if (!red(far)) {
                    near.red = false;
                    s.red = true;
                    rotate(s, !leftSide);
                    far = s;
                    s = near;
                }
                s.red = above.red;
                above.red = false;
                far.red = false;
                rotate(above, leftSide);
                x = root;
            }
        }
        if (x != null) {
            x.red = false;
        }
    }
}
