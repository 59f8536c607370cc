package java.util;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/**
 * An entry of a hash map's chain that got long: a node of a red-black tree, ordered by hash, then by the keys' own order where they have
 * one. The entries are a chain as well, its head the tree's root, in the order that iterators see.
 */
final class HashTree<K, V> extends LinkedHashMap.Entry<K, V> {
    /** A tree that splits into one of at most so many becomes a chain again. */
    private static final int FEW = 6;

    private HashTree<K, V> parent;
    private HashTree<K, V> left;
    private HashTree<K, V> right;
    /** The chain backwards. */
    private HashTree<K, V> previous;
    private boolean red;

    HashTree(int hash, K key, V value, HashMap.Node<K, V> next) {
        super(hash, key, value, next);
    }

    private HashTree<K, V> following() {
        return (HashTree<K, V>) next;
    }

    HashTree<K, V> root() {
        HashTree<K, V> x = this;
        while (x.parent != null) {
            x = x.parent;
        }
        return x;
    }

    /** The class of a key that is comparable with its own kind; null for others. */
    private static Class<?> ordered(Object key) {
        if (!(key instanceof Comparable)) {
            return null;
        }
        Class<?> c = key.getClass();
        if (c == String.class) {
            return c;
        }
        for (Type t : c.getGenericInterfaces()) {
            if (t instanceof ParameterizedType) {
                ParameterizedType p = (ParameterizedType) t;
                Type[] of = p.getActualTypeArguments();
                if (p.getRawType() == Comparable.class && of.length == 1 && of[0] == c) {
                    return c;
                }
            }
        }
        return null;
    }

    @SuppressWarnings("unchecked")
    private static int compare(Class<?> kind, Object a, Object b) {
        return b == null || b.getClass() != kind ? 0 : ((Comparable<Object>) a).compareTo(b);
    }

    /** An order for keys that have none. */
    private static int breakTie(Object a, Object b) {
        int d = a == null || b == null ? 0 : a.getClass().getName().compareTo(b.getClass().getName());
        if (d != 0) {
            return d;
        }
        return System.identityHashCode(a) <= System.identityHashCode(b) ? -1 : 1;
    }

    /** The entry of a key in this subtree; {@code kind} is the key's {@link #ordered} class if known. */
    HashTree<K, V> find(int h, Object k, Class<?> kind) {
        HashTree<K, V> p = this;
        while (p != null) {
            K pk = p.key;
            if (p.hash > h) {
                p = p.left;
            } else if (p.hash < h) {
                p = p.right;
            } else if (pk == k || k != null && k.equals(pk)) {
                return p;
            } else if (p.left == null) {
                p = p.right;
            } else if (p.right == null) {
                p = p.left;
            } else {
                int d = 0;
                if (kind != null || (kind = ordered(k)) != null) {
                    d = compare(kind, k, pk);
                }
                if (d == 0) {
                    HashTree<K, V> q = p.right.find(h, k, kind);
                    if (q != null) {
                        return q;
                    }
                    p = p.left;
                } else {
                    p = d < 0 ? p.left : p.right;
                }
            }
        }
        return null;
    }

    /** Makes a tree of the chain in a slot. */
    static <K, V> void grow(HashMap<K, V> map, HashMap.Node<K, V>[] tab, int slot) {
        HashTree<K, V> first = null;
        HashTree<K, V> last = null;
        for (HashMap.Node<K, V> e = tab[slot]; e != null; e = e.next) {
            HashTree<K, V> x = map.treeNode(e);
            x.previous = last;
            if (last == null) {
                first = x;
            } else {
                last.next = x;
            }
            last = x;
        }
        tab[slot] = first;
        if (first != null) {
            first.arrange(tab);
        }
    }

    /** Builds the tree over the chain that starts here. */
    private void arrange(HashMap.Node<K, V>[] tab) {
        HashTree<K, V> root = null;
        for (HashTree<K, V> x = this, after; x != null; x = after) {
            after = x.following();
            x.left = null;
            x.right = null;
            x.parent = null;
            if (root == null) {
                x.red = false;
                root = x;
                continue;
            }
            Class<?> kind = null;
            HashTree<K, V> p = root;
            while (true) {
                int d;
                if (p.hash != x.hash) {
                    d = p.hash > x.hash ? -1 : 1;
                } else {
                    d = 0;
                    if (kind != null || (kind = ordered(x.key)) != null) {
                        d = compare(kind, x.key, p.key);
                    }
                    if (d == 0) {
                        d = breakTie(x.key, p.key);
                    }
                }
                HashTree<K, V> child = d <= 0 ? p.left : p.right;
                if (child == null) {
                    p.adopt(x, d);
                    root = balanceAfterInsertion(root, x);
                    break;
                }
                p = child;
            }
        }
        toFront(tab, root);
    }

    private void adopt(HashTree<K, V> x, int d) {
        x.parent = this;
        if (d <= 0) {
            left = x;
        } else {
            right = x;
        }
    }

    /** Makes the root the head of its chain. */
    private static <K, V> void toFront(HashMap.Node<K, V>[] tab, HashTree<K, V> root) {
        if (root == null) {
            return;
        }
        int slot = (tab.length - 1) & root.hash;
        HashTree<K, V> first = (HashTree<K, V>) tab[slot];
        if (first == root) {
            return;
        }
        tab[slot] = root;
        HashTree<K, V> before = root.previous;
        HashTree<K, V> after = root.following();
        if (after != null) {
            after.previous = before;
        }
        if (before != null) {
            before.next = after;
        }
        if (first != null) {
            first.previous = root;
        }
        root.next = first;
        root.previous = null;
    }

    /** Adds an entry behind what is to be its parent; the entry with that key when there is one already. */
    HashTree<K, V> put(HashMap<K, V> map, HashMap.Node<K, V>[] tab, int h, K k, V v) {
        Class<?> kind = null;
        boolean searched = false;
        HashTree<K, V> root = root();
        HashTree<K, V> p = root;
        while (true) {
            K pk = p.key;
            int d;
            if (p.hash != h) {
                d = p.hash > h ? -1 : 1;
            } else if (pk == k || k != null && k.equals(pk)) {
                return p;
            } else {
                d = 0;
                if (kind != null || (kind = ordered(k)) != null) {
                    d = compare(kind, k, pk);
                }
                if (d == 0) {
                    if (!searched) {
                        searched = true;
                        HashTree<K, V> q = p.left == null ? null : p.left.find(h, k, kind);
                        if (q == null && p.right != null) {
                            q = p.right.find(h, k, kind);
                        }
                        if (q != null) {
                            return q;
                        }
                    }
                    d = breakTie(k, pk);
                }
            }
            HashTree<K, V> child = d <= 0 ? p.left : p.right;
            if (child != null) {
                p = child;
                continue;
            }
            HashTree<K, V> after = p.following();
            HashTree<K, V> x = map.newTreeNode(h, k, v, after);
            p.next = x;
            x.previous = p;
            if (after != null) {
                after.previous = x;
            }
            p.adopt(x, d);
            toFront(tab, balanceAfterInsertion(root, x));
            return null;
        }
    }

    /** Deals the chain that starts here out to two slots of a table twice as long. */
    void split(HashMap<K, V> map, HashMap.Node<K, V>[] tab, int slot, int bit) {
        HashTree<K, V> low = null;
        HashTree<K, V> lowLast = null;
        HashTree<K, V> high = null;
        HashTree<K, V> highLast = null;
        int lows = 0;
        int highs = 0;
        for (HashTree<K, V> e = this, after; e != null; e = after) {
            after = e.following();
            e.next = null;
            if ((e.hash & bit) == 0) {
                e.previous = lowLast;
                if (lowLast == null) {
                    low = e;
                } else {
                    lowLast.next = e;
                }
                lowLast = e;
                lows++;
            } else {
                e.previous = highLast;
                if (highLast == null) {
                    high = e;
                } else {
                    highLast.next = e;
                }
                highLast = e;
                highs++;
            }
        }
        settle(map, tab, slot, low, lows, high != null);
        settle(map, tab, slot + bit, high, highs, low != null);
    }

    private static <K, V> void settle(HashMap<K, V> map, HashMap.Node<K, V>[] tab, int slot, HashTree<K, V> head, int count, boolean shared) {
        if (head == null) {
            return;
        }
        if (count <= FEW) {
            tab[slot] = head.chain(map);
            return;
        }
        tab[slot] = head;
        if (shared) {
            head.arrange(tab);
        }
    }

    /** The entries from here on as a chain without a tree. */
    private HashMap.Node<K, V> chain(HashMap<K, V> map) {
        HashMap.Node<K, V> head = null;
        HashMap.Node<K, V> last = null;
        for (HashMap.Node<K, V> e = this; e != null; e = e.next) {
            HashMap.Node<K, V> x = map.plainNode(e);
            if (last == null) {
                head = x;
            } else {
                last.next = x;
            }
            last = x;
        }
        return head;
    }

    /** Takes this entry out of the chain and the tree; a small tree becomes a chain. */
    void remove(HashMap<K, V> map, HashMap.Node<K, V>[] tab, boolean movable) {
        int slot = (tab.length - 1) & hash;
        HashTree<K, V> root = root();
        HashTree<K, V> after = following();
        if (previous == null) {
            tab[slot] = after;
        } else {
            previous.next = after;
        }
        if (after != null) {
            after.previous = previous;
        }
        HashTree<K, V> first = (HashTree<K, V>) tab[slot];
        if (first == null) {
            return;
        }
        if (movable && (root.right == null || root.left == null || root.left.left == null)) {
            tab[slot] = first.chain(map);
            return;
        }
        root = cut(root);
        if (movable) {
            toFront(tab, root);
        }
    }

    /** Takes this entry out of the tree; the new root. */
    private HashTree<K, V> cut(HashTree<K, V> root) {
        if (left != null && right != null) {
            HashTree<K, V> s = right;
            while (s.left != null) {
                s = s.left;
            }
            root = exchange(s, root);
        }
        // now there is one child at most
        HashTree<K, V> child = left != null ? left : right;
        HashTree<K, V> up = parent;
        if (child != null) {
            child.parent = up;
            if (up == null) {
                root = child;
                child.red = false;
            } else if (up.left == this) {
                up.left = child;
            } else {
                up.right = child;
            }
            if (!red) {
                root = balanceAfterDeletion(root, child);
            }
        } else {
            if (!red) {
                root = balanceAfterDeletion(root, this);
            }
            if (parent == null) {
                root = null;
            } else if (parent.left == this) {
                parent.left = null;
            } else if (parent.right == this) {
                parent.right = null;
            }
        }
        parent = null;
        left = null;
        right = null;
        return root;
    }

    /** Changes places with the successor, which has no left child. */
    private HashTree<K, V> exchange(HashTree<K, V> s, HashTree<K, V> root) {
        boolean color = s.red;
        s.red = red;
        red = color;
        HashTree<K, V> below = s.right;
        HashTree<K, V> up = parent;
        HashTree<K, V> from = s.parent;
        s.left = left;
        s.left.parent = s;
        if (from == this) {
            s.right = this;
            parent = s;
        } else {
            s.right = right;
            s.right.parent = s;
            parent = from;
            from.left = this;
        }
        left = null;
        right = below;
        if (below != null) {
            below.parent = this;
        }
        s.parent = up;
        if (up == null) {
            root = s;
        } else if (up.left == this) {
            up.left = s;
        } else {
            up.right = s;
        }
        return root;
    }

    private static <K, V> HashTree<K, V> rotate(HashTree<K, V> root, HashTree<K, V> p, boolean toLeft) {
        HashTree<K, V> r = toLeft ? p.right : p.left;
        HashTree<K, V> inner = toLeft ? r.left : r.right;
        if (toLeft) {
            p.right = inner;
            r.left = p;
        } else {
            p.left = inner;
            r.right = p;
        }
        if (inner != null) {
            inner.parent = p;
        }
        HashTree<K, V> up = p.parent;
        r.parent = up;
        p.parent = r;
        if (up == null) {
            return r;
        }
        if (up.left == p) {
            up.left = r;
        } else {
            up.right = r;
        }
        return root;
    }

    private static boolean isRed(HashTree<?, ?> x) {
        return x != null && x.red;
    }

    private static <K, V> HashTree<K, V> balanceAfterInsertion(HashTree<K, V> root, HashTree<K, V> x) {
        x.red = true;
        while (x.parent != null && x.parent.red) {
            HashTree<K, V> p = x.parent;
            HashTree<K, V> g = p.parent;
            boolean onLeft = p == g.left;
            HashTree<K, V> uncle = onLeft ? g.right : g.left;
            if (isRed(uncle)) {
                uncle.red = false;
                p.red = false;
                g.red = true;
                x = g;
                continue;
            }
            if (x == (onLeft ? p.right : p.left)) {
                root = rotate(root, p, onLeft);
                x = p;
                p = x.parent;
            }
            p.red = false;
            g.red = true;
            root = rotate(root, g, !onLeft);
        }
        root.red = false;
        return root;
    }

    private static <K, V> HashTree<K, V> balanceAfterDeletion(HashTree<K, V> root, HashTree<K, V> x) {
        while (x != root && !x.red) {
            HashTree<K, V> p = x.parent;
            boolean onLeft = p.left == x;
            HashTree<K, V> sibling = onLeft ? p.right : p.left;
            if (isRed(sibling)) {
                sibling.red = false;
                p.red = true;
                root = rotate(root, p, onLeft);
                sibling = onLeft ? p.right : p.left;
            }
            if (sibling == null) {
                x = p;
                continue;
            }
            HashTree<K, V> near = onLeft ? sibling.left : sibling.right;
            HashTree<K, V> far = onLeft ? sibling.right : sibling.left;
            if (!isRed(near) && !isRed(far)) {
                sibling.red = true;
                x = p;
                continue;
            }
            if (!isRed(far)) {
                near.red = false;
                sibling.red = true;
                root = rotate(root, sibling, !onLeft);
                sibling = onLeft ? p.right : p.left;
                far = onLeft ? sibling.right : sibling.left;
            }
            sibling.red = p.red;
            p.red = false;
            far.red = false;
            root = rotate(root, p, onLeft);
            x = root;
        }
        x.red = false;
        return root;
    }
}
