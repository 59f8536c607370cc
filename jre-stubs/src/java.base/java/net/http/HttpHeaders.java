package java.net.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** Header fields that do not change, by names in any case. */
public final class HttpHeaders {
    private final Map<String, List<String>> headers;

    private HttpHeaders(Map<String, List<String>> headers) {
        this.headers = headers;
    }

    public Optional<String> firstValue(String name) {
        return allValues(name).stream().findFirst();
    }

    public OptionalLong firstValueAsLong(String name) {
        return allValues(name).stream().mapToLong(Long::valueOf).findFirst();
    }

    public List<String> allValues(String name) {
        Objects.requireNonNull(name);
        List<String> values = headers.get(name);
        return values == null ? List.of() : values;
    }

    public Map<String, List<String>> map() {
        return headers;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof HttpHeaders && headers.equals(((HttpHeaders) obj).headers);
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (Map.Entry<String, List<String>> entry : headers.entrySet()) {
            hash += entry.getKey().toLowerCase(Locale.ROOT).hashCode() ^ entry.getValue().hashCode();
        }
        return hash;
    }

    @Override
    public String toString() {
        return super.toString() + " { " + headers + " }";
    }

    public static HttpHeaders of(Map<String, List<String>> headerMap, BiPredicate<String, String> filter) {
        Objects.requireNonNull(headerMap);
        Objects.requireNonNull(filter);
        Map<String, List<String>> result = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        TreeSet<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Map.Entry<String, List<String>> entry : headerMap.entrySet()) {
            String key = Objects.requireNonNull(entry.getKey()).trim();
            if (key.isEmpty()) {
                throw new IllegalArgumentException("empty key");
            }
            if (!seen.add(key)) {
                throw new IllegalArgumentException("duplicate key: " + key);
            }
            List<String> values = new ArrayList<>();
            for (String value : Objects.requireNonNull(entry.getValue())) {
                String text = Objects.requireNonNull(value).trim();
                if (filter.test(key, text)) {
                    values.add(text);
                }
            }
            if (!values.isEmpty()) {
                result.put(key, List.copyOf(values));
            }
        }
        return new HttpHeaders(Collections.unmodifiableMap(result));
    }
}
