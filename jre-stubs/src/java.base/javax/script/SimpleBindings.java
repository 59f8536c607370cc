package javax.script;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The class SimpleBindings of JSR 223, scripting. */
public class SimpleBindings implements Bindings {
    private final Map<String, Object> map;

    private static void check(Object key) {
        if (key == null) {
            throw new NullPointerException("key can not be null");
        }
        if (!(key instanceof String)) {
            throw new ClassCastException("key should be a String");
        }
        if (((String) key).isEmpty()) {
            throw new IllegalArgumentException("key can not be empty");
        }
    }

    public SimpleBindings(Map<String, Object> map) {
        if (map == null) {
            throw new NullPointerException();
        }
        this.map = map;
    }

    public SimpleBindings() {
        this(new java.util.HashMap<>());
    }

    public Object put(String text, Object object) {
        check(text);
        return map.put(text, object);
    }

    public void putAll(Map<? extends String, ?> map) {
        if (map == null) {
            throw new NullPointerException("toMerge map is null");
        }
        for (Map.Entry<? extends String, ?> entry : map.entrySet()) {
            check(entry.getKey());
            put(entry.getKey(), entry.getValue());
        }
    }

    public void clear() {
        map.clear();
    }

    public boolean containsKey(Object object) {
        check(object);
        return map.containsKey(object);
    }

    public boolean containsValue(Object object) {
        return map.containsValue(object);
    }

    public Set<Map.Entry<String, Object>> entrySet() {
        return map.entrySet();
    }

    public Object get(Object object) {
        check(object);
        return map.get(object);
    }

    public boolean isEmpty() {
        return map.isEmpty();
    }

    public Set<String> keySet() {
        return map.keySet();
    }

    public Object remove(Object object) {
        check(object);
        return map.remove(object);
    }

    public int size() {
        return map.size();
    }

    public Collection<Object> values() {
        return map.values();
    }
}
