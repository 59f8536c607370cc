package com.sun.net.httpserver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;

/** Header fields; names have one form, a capital and small letters. */
public class Headers implements Map<String, List<String>> {
    private final Map<String, List<String>> map;
    private final boolean fixed;

    public Headers() {
        map = new HashMap<>(32);
        fixed = false;
    }

    public Headers(Map<String, List<String>> headers) {
        Objects.requireNonNull(headers);
        map = new HashMap<>(32);
        fixed = false;
        for (Entry<String, List<String>> entry : headers.entrySet()) {
            String name = Objects.requireNonNull(entry.getKey());
            List<String> values = new LinkedList<>(Objects.requireNonNull(entry.getValue()));
            values.forEach(Headers::check);
            map.put(normalize(name), values);
        }
    }

    private Headers(Map<String, List<String>> map, boolean fixed) {
        this.map = map;
        this.fixed = fixed;
    }

    private static String normalize(String key) {
        Objects.requireNonNull(key);
        int n = key.length();
        if (n == 0) {
            return key;
        }
        char[] b = key.toCharArray();
        for (int i = 0; i < n; i++) {
            if (b[i] == '\r' || b[i] == '\n') {
                throw new IllegalArgumentException("illegal character in key");
            }
            if (i == 0 && b[i] >= 'a' && b[i] <= 'z') {
                b[i] -= 32;
            } else if (i > 0 && b[i] >= 'A' && b[i] <= 'Z') {
                b[i] += 32;
            }
        }
        return new String(b);
    }

    private static void check(String str) {
        int n = str.length();
        for (int i = 0; i < n; i++) {
            char c = str.charAt(i);
            if (c == '\r') {
                if (i + 2 >= n || str.charAt(i + 1) != '\n') {
                    throw new IllegalArgumentException("Illegal CR found in header");
                }
                char after = str.charAt(i + 2);
                if (after != ' ' && after != '\t') {
                    throw new IllegalArgumentException("Illegal char found after CRLF in header");
                }
                i += 2;
            } else if (c == '\n') {
                throw new IllegalArgumentException("Illegal LF found in header");
            }
        }
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public boolean containsKey(Object key) {
        Objects.requireNonNull(key);
        return key instanceof String && map.containsKey(normalize((String) key));
    }

    @Override
    public boolean containsValue(Object value) {
        Objects.requireNonNull(value);
        return map.containsValue(value);
    }

    @Override
    public List<String> get(Object key) {
        return map.get(normalize((String) key));
    }

    public String getFirst(String key) {
        List<String> values = map.get(normalize(key));
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    @Override
    public List<String> put(String key, List<String> value) {
        for (String v : value) {
            check(v);
        }
        return map.put(normalize(key), value);
    }

    public void add(String key, String value) {
        check(key);
        check(value);
        if (fixed) {
            throw new UnsupportedOperationException("unsupported operation");
        }
        String name = normalize(key);
        List<String> values = map.get(name);
        if (values == null) {
            values = new LinkedList<>();
            map.put(name, values);
        }
        values.add(value);
    }

    public void set(String key, String value) {
        check(key);
        check(value);
        if (fixed) {
            throw new UnsupportedOperationException("unsupported operation");
        }
        LinkedList<String> values = new LinkedList<>();
        values.add(value);
        put(key, values);
    }

    @Override
    public List<String> remove(Object key) {
        return map.remove(normalize((String) key));
    }

    @Override
    public void putAll(Map<? extends String, ? extends List<String>> t) {
        t.forEach(this::put);
    }

    @Override
    public void clear() {
        map.clear();
    }

    @Override
    public Set<String> keySet() {
        return map.keySet();
    }

    @Override
    public Collection<List<String>> values() {
        return map.values();
    }

    @Override
    public Set<Entry<String, List<String>>> entrySet() {
        return map.entrySet();
    }

    @Override
    public void replaceAll(BiFunction<? super String, ? super List<String>, ? extends List<String>> function) {
        BiFunction<String, List<String>, List<String>> checked = (k, v) -> {
            List<String> values = function.apply(k, v);
            values.forEach(Headers::check);
            return values;
        };
        Map.super.replaceAll(checked);
    }

    @Override
    public boolean equals(Object o) {
        return map.equals(o);
    }

    @Override
    public int hashCode() {
        return map.hashCode();
    }

    @Override
    public String toString() {
        return "Headers { " + map + " }";
    }

    public static Headers of(String... headers) {
        Objects.requireNonNull(headers);
        if (headers.length % 2 != 0) {
            throw new IllegalArgumentException("wrong number, " + headers.length + ", of elements");
        }
        for (String text : headers) {
            Objects.requireNonNull(text);
        }
        Headers result = new Headers();
        for (int i = 0; i < headers.length; i += 2) {
            result.add(headers[i], headers[i + 1]);
        }
        return fixed(result);
    }

    public static Headers of(Map<String, List<String>> headers) {
        return fixed(new Headers(headers));
    }

    private static Headers fixed(Headers from) {
        Map<String, List<String>> copy = new HashMap<>(32);
        from.map.forEach((key, values) -> copy.put(key, Collections.unmodifiableList(new ArrayList<>(values))));
        return new Headers(Collections.unmodifiableMap(copy), true);
    }
}
