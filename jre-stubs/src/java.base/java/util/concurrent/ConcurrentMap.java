package java.util.concurrent;

import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A map that several threads may use at once; no null values. */
public interface ConcurrentMap<K, V> extends Map<K, V> {
    @Override
    default V getOrDefault(Object key, V defaultValue) {
        V v = get(key);
        return v != null ? v : defaultValue;
    }

    @Override
    default void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        for (Map.Entry<K, V> e : entrySet()) {
            action.accept(e.getKey(), e.getValue());
        }
    }

    V putIfAbsent(K key, V value);

    boolean remove(Object key, Object value);

    boolean replace(K key, V oldValue, V newValue);

    V replace(K key, V value);

    @Override
    default void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        forEach((k, v) -> {
            V old = v;
            while (old != null && !replace(k, old, function.apply(k, old))) {
                old = get(k);
            }
        });
    }

    @Override
    default V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
        Objects.requireNonNull(mappingFunction);
        V old = get(key);
        if (old != null) {
            return old;
        }
        V made = mappingFunction.apply(key);
        if (made == null) {
            return null;
        }
        old = putIfAbsent(key, made);
        return old != null ? old : made;
    }

    @Override
    default V computeIfPresent(
            K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        while (true) {
            V old = get(key);
            if (old == null) {
                return null;
            }
            V made = remappingFunction.apply(key, old);
            if (made == null ? remove(key, old) : replace(key, old, made)) {
                return made;
            }
        }
    }

    @Override
    default V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        while (true) {
            V old = get(key);
            V made = remappingFunction.apply(key, old);
            if (old == null
                    ? made == null || putIfAbsent(key, made) == null
                    : made == null ? remove(key, old) : replace(key, old, made)) {
                return made;
            }
        }
    }

    @Override
    default V merge(
            K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
        Objects.requireNonNull(remappingFunction);
        Objects.requireNonNull(value);
        while (true) {
            V old = get(key);
            if (old == null) {
                if (putIfAbsent(key, value) == null) {
                    return value;
                }
                continue;
            }
            V made = remappingFunction.apply(old, value);
            if (made == null ? remove(key, old) : replace(key, old, made)) {
                return made;
            }
        }
    }
}
