package java.util;

import java.util.function.Consumer;
import java.util.function.Function;

/** Goes through a tree's entries upwards or downwards, and splits at the root and then at roots of subtrees. */
final class TreeMapSpliterator<K, V, T> implements Spliterator<T> {
    private final TreeMap<K, V> map;
    private final Function<TreeMap.Entry<K, V>, T> of;
    private final Comparator<? super T> order;
    private final int traits;
    private final boolean down;
    private TreeMap.Entry<K, V> current;
    /** Where it ends; null at the tree's end. */
    private final TreeMap.Entry<K, V> fence;
    /** 0: never split; -1: ends at its fence, the left part of something; 1: what remained of a split. */
    private int side;
    /** Negative until it is used for the first time. */
    private int left;
    private int expected;

    /** {@code traits} without SIZED; with SORTED, {@code order} is the comparator. */
    TreeMapSpliterator(TreeMap<K, V> map, Function<TreeMap.Entry<K, V>, T> of, Comparator<? super T> order, int traits, boolean down) {
        this(map, of, order, traits, down, null, null, 0, -1, 0);
    }

    private TreeMapSpliterator(TreeMap<K, V> map, Function<TreeMap.Entry<K, V>, T> of, Comparator<? super T> order, int traits, boolean down,
            TreeMap.Entry<K, V> current, TreeMap.Entry<K, V> fence, int side, int left, int expected) {
        this.map = map;
        this.of = of;
        this.order = order;
        this.traits = traits;
        this.down = down;
        this.current = current;
        this.fence = fence;
        this.side = side;
        this.left = left;
        this.expected = expected;
    }

    private void bind() {
        if (left < 0) {
            left = map.size();
            current = down ? map.getLastEntry() : map.getFirstEntry();
            expected = map.modCount();
        }
    }

    private TreeMap.Entry<K, V> after(TreeMap.Entry<K, V> e) {
        return down ? TreeMap.predecessor(e) : TreeMap.successor(e);
    }

    private void check() {
        if (map.modCount() != expected) {
            throw new ConcurrentModificationException();
        }
    }

    @Override
    public Spliterator<T> trySplit() {
        bind();
        TreeMap.Entry<K, V> e = current;
        TreeMap.Entry<K, V> at;
        if (e == null || e == fence) {
            return null;
        } else if (side == 0) {
            at = map.root();
        } else if (down) {
            at = side < 0 ? e.left : fence == null ? null : fence.right;
        } else if (side > 0) {
            at = e.right;
        } else {
            at = fence == null ? null : fence.left;
        }
        if (at == null || at == e || at == fence) {
            return null;
        }
        int c = map.compare(e.key, at.key);
        if (down ? c <= 0 : c >= 0) {
            return null;
        }
        side = 1;
        current = at;
        left >>>= 1;
        return new TreeMapSpliterator<>(map, of, order, traits, down, e, at, -1, left, expected);
    }

    @Override
    public void forEachRemaining(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        bind();
        TreeMap.Entry<K, V> e = current;
        if (e == null || e == fence) {
            return;
        }
        current = fence;
        while (e != null && e != fence) {
            action.accept(of.apply(e));
            e = after(e);
        }
        check();
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        bind();
        TreeMap.Entry<K, V> e = current;
        if (e == null || e == fence) {
            return false;
        }
        current = after(e);
        action.accept(of.apply(e));
        check();
        return true;
    }

    @Override
    public long estimateSize() {
        bind();
        return left;
    }

    @Override
    public int characteristics() {
        return traits | (side == 0 ? Spliterator.SIZED : 0);
    }

    @Override
    public Comparator<? super T> getComparator() {
        if ((traits & Spliterator.SORTED) == 0) {
            throw new IllegalStateException();
        }
        return order;
    }

    /** For views of a part, whose size is not known. */
    static <T> Spliterator<T> of(Iterator<? extends T> it, int traits, Comparator<? super T> order) {
        return new Spliterator<>() {
            @Override
            public Spliterator<T> trySplit() {
                return null;
            }

            @Override
            public boolean tryAdvance(Consumer<? super T> action) {
                Objects.requireNonNull(action);
                if (!it.hasNext()) {
                    return false;
                }
                action.accept(it.next());
                return true;
            }

            @Override
            public long estimateSize() {
                return Long.MAX_VALUE;
            }

            @Override
            public int characteristics() {
                return traits;
            }

            @Override
            public Comparator<? super T> getComparator() {
                if ((traits & Spliterator.SORTED) == 0) {
                    throw new IllegalStateException();
                }
                return order;
            }
        };
    }
}
