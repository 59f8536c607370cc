package jdk.internal.util;

import java.util.Map;
import java.util.Objects;

/** An immutable entry, null in it or not: a copy of a sequenced map's first or last. */
public final class NullableKeyValueHolder<K, V> implements Map.Entry<K, V> {
    private final K key;
    private final V value;

    public NullableKeyValueHolder(K k, V v) {
        key = k;
        value = v;
    }

    @Override
    public K getKey() {
        return key;
    }

    @Override
    public V getValue() {
        return value;
    }

    @Override
    public V setValue(V value) {
        throw new UnsupportedOperationException("not supported");
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Map.Entry<?, ?> e && Objects.equals(key, e.getKey()) && Objects.equals(value, e.getValue());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(key) ^ Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return key + "=" + value;
    }
}
