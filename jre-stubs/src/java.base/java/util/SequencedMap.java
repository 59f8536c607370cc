package java.util;

/** A map with a first and a last entry. */
public interface SequencedMap<K, V> extends Map<K, V> {
    SequencedMap<K, V> reversed();

    default Map.Entry<K, V> firstEntry() {
        Iterator<Map.Entry<K, V>> it = entrySet().iterator();
        return it.hasNext() ? copyOrNull(it.next()) : null;
    }

    default Map.Entry<K, V> lastEntry() {
        Iterator<Map.Entry<K, V>> it = reversed().entrySet().iterator();
        return it.hasNext() ? copyOrNull(it.next()) : null;
    }

    default Map.Entry<K, V> pollFirstEntry() {
        Iterator<Map.Entry<K, V>> it = entrySet().iterator();
        return ReverseViews.poll(it);
    }

    default Map.Entry<K, V> pollLastEntry() {
        Iterator<Map.Entry<K, V>> it = reversed().entrySet().iterator();
        return ReverseViews.poll(it);
    }

    private static <K, V> Map.Entry<K, V> copyOrNull(Map.Entry<K, V> e) {
        return new jdk.internal.util.NullableKeyValueHolder<>(e.getKey(), e.getValue());
    }

    default V putFirst(K k, V v) {
        throw new UnsupportedOperationException();
    }

    default V putLast(K k, V v) {
        throw new UnsupportedOperationException();
    }

    default SequencedSet<K> sequencedKeySet() {
        return new ReverseViews.MapKeys<>(this);
    }

    default SequencedCollection<V> sequencedValues() {
        return new ReverseViews.MapValues<>(this);
    }

    default SequencedSet<Map.Entry<K, V>> sequencedEntrySet() {
        return new ReverseViews.MapEntries<>(this);
    }
}
