package sun.net.www;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a header in their order; the first of a response has no key. */
public class MessageHeader {
    private final List<String> keys = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    public MessageHeader() {
    }

    private int indexOf(String key) {
        for (int i = keys.size(); --i >= 0; ) {
            if (key == null ? keys.get(i) == null : key.equalsIgnoreCase(keys.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The last value of that name. */
    public synchronized String find(String key) {
        int i = indexOf(key);
        return i < 0 ? null : values.get(i);
    }

    public synchronized List<String> all(String key) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            if (key.equalsIgnoreCase(keys.get(i))) {
                found.add(values.get(i));
            }
        }
        return found;
    }

    public synchronized String key(int n) {
        return n < 0 || n >= keys.size() ? null : keys.get(n);
    }

    public synchronized String value(int n) {
        return n < 0 || n >= keys.size() ? null : values.get(n);
    }

    public synchronized int size() {
        return keys.size();
    }

    public synchronized void add(String key, String value) {
        keys.add(key);
        values.add(value);
    }

    public synchronized void first(String key, String value) {
        keys.add(0, key);
        values.add(0, value);
    }

    public synchronized void set(String key, String value) {
        for (int i = keys.size(); --i >= 0; ) {
            if (key.equalsIgnoreCase(keys.get(i))) {
                values.set(i, value);
                return;
            }
        }
        add(key, value);
    }

    public synchronized void setIfAbsent(String key, String value) {
        if (indexOf(key) < 0) {
            add(key, value);
        }
    }

    public synchronized void remove(String key) {
        for (int i; (i = indexOf(key)) >= 0; ) {
            keys.remove(i);
            values.remove(i);
        }
    }

    public synchronized MessageHeader copy() {
        MessageHeader result = new MessageHeader();
        result.keys.addAll(keys);
        result.values.addAll(values);
        return result;
    }

    /** An unmodifiable map from names to all values, without some names. */
    public synchronized Map<String, List<String>> map(String[] without) {
        Map<String, List<String>> map = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            boolean hidden = false;
            for (int k = 0; without != null && k < without.length; k++) {
                hidden |= without[k].equalsIgnoreCase(keys.get(i));
            }
            if (!hidden) {
                List<String> list = map.get(keys.get(i));
                if (list == null) {
                    list = new ArrayList<>();
                    map.put(keys.get(i), list);
                }
                list.add(values.get(i));
            }
        }
        map.replaceAll((key, list) -> Collections.unmodifiableList(list));
        return Collections.unmodifiableMap(map);
    }

    /** Adds a line as it was read. */
    public void addLine(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) > ' ' && line.charAt(end) != ':') {
            end++;
        }
        boolean named = end > 0 && end < line.length() && line.charAt(end) == ':';
        String value = line.substring(named ? end + 1 : 0);
        add(named ? line.substring(0, end) : null, value.trim());
    }
}
