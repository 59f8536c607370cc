package java.util;

import java.util.function.Consumer;
import java.util.function.Function;

/** Over a stretch of the table of a {@link HashMap}; it begins when it is first used. */
final class HashMapSpliterator<K, V, T> implements Spliterator<T> {
    private final HashMap<K, V> map;
    private final Function<HashMap.Node<K, V>, T> pick;
    private final int distinct;
    private int at;
    /** Negative before it begins. */
    private int end = -1;
    private int estimate;
    private int expected;
    private HashMap.Node<K, V> current;

    HashMapSpliterator(HashMap<K, V> map, Function<HashMap.Node<K, V>, T> pick, boolean distinct) {
        this.map = map;
        this.pick = pick;
        this.distinct = distinct ? DISTINCT : 0;
    }

    private int begin() {
        if (end < 0) {
            estimate = map.size;
            expected = map.modCount;
            end = map.table == null ? 0 : map.table.length;
        }
        return end;
    }

    @Override
    public Spliterator<T> trySplit() {
        int middle = at + begin() >>> 1;
        if (at >= middle || current != null) {
            return null;
        }
        HashMapSpliterator<K, V, T> prefix = new HashMapSpliterator<>(map, pick, distinct != 0);
        prefix.at = at;
        prefix.end = middle;
        prefix.expected = expected;
        prefix.estimate = estimate >>>= 1;
        at = middle;
        return prefix;
    }

    @Override
    public void forEachRemaining(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        int to = begin();
        HashMap.Node<K, V>[] tab = map.table;
        if (tab == null || tab.length < to) {
            return;
        }
        int i = at;
        at = to;
        HashMap.Node<K, V> e = current;
        current = null;
        if (i >= to && e == null) {
            return;
        }
        for (;;) {
            for (; e != null; e = e.next) {
                action.accept(pick.apply(e));
            }
            if (i >= to) {
                break;
            }
            e = tab[i++];
        }
        if (map.modCount != expected) {
            throw new ConcurrentModificationException();
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        int to = begin();
        HashMap.Node<K, V>[] tab = map.table;
        if (tab == null || tab.length < to) {
            return false;
        }
        HashMap.Node<K, V> e = current;
        while (e == null) {
            if (at >= to) {
                return false;
            }
            e = tab[at++];
        }
        current = e.next;
        action.accept(pick.apply(e));
        if (map.modCount != expected) {
            throw new ConcurrentModificationException();
        }
        return true;
    }

    @Override
    public long estimateSize() {
        begin();
        return estimate;
    }

    @Override
    public int characteristics() {
        return (end < 0 || estimate == map.size ? SIZED : 0) | distinct;
    }
}
