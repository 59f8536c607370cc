package java.lang;

import java.util.HashMap;
import java.util.Map;

/** The variables that a process is started with. */
final class ProcessEnvironment extends HashMap<String, String> {
    private static final long serialVersionUID = 0L;

    ProcessEnvironment(Map<String, String> variables) {
        super(variables);
    }

    @Override
    public String put(String name, String value) {
        if (name.indexOf('=') != -1 || name.indexOf('\0') != -1) {
            throw new IllegalArgumentException("Invalid environment variable name: \"" + name + "\"");
        }
        if (value.indexOf('\0') != -1) {
            throw new IllegalArgumentException("Invalid environment variable value: \"" + value + "\"");
        }
        return super.put(name, value);
    }

    @Override
    public void putAll(Map<? extends String, ? extends String> all) {
        all.forEach(this::put);
    }

    private static Object nonNull(Object key) {
        if (key == null) {
            throw new NullPointerException();
        }
        return key;
    }

    @Override
    public String get(Object name) {
        return super.get((String) nonNull(name));
    }

    @Override
    public boolean containsKey(Object name) {
        return super.containsKey((String) nonNull(name));
    }

    @Override
    public boolean containsValue(Object value) {
        return super.containsValue((String) nonNull(value));
    }

    @Override
    public String remove(Object name) {
        return super.remove((String) nonNull(name));
    }

    /** Names and values in turn. */
    String[] flat() {
        String[] flat = new String[2 * size()];
        int at = 0;
        for (Map.Entry<String, String> entry : entrySet()) {
            flat[at++] = entry.getKey();
            flat[at++] = entry.getValue();
        }
        return flat;
    }
}
