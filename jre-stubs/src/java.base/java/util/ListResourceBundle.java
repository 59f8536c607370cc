package java.util;

/** A bundle of objects given as a table. */
public abstract class ListResourceBundle extends ResourceBundle {
    private volatile Map<String, Object> lookup;

    public ListResourceBundle() {
    }

    @Override
    public final Object handleGetObject(String key) {
        if (key == null) {
            throw new NullPointerException();
        }
        return table().get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        Set<String> all = new LinkedHashSet<>(table().keySet());
        if (parent != null) {
            parent.getKeys().asIterator().forEachRemaining(all::add);
        }
        return Collections.enumeration(all);
    }

    @Override
    protected Set<String> handleKeySet() {
        return new HashSet<>(table().keySet());
    }

    protected abstract Object[][] getContents();

    private Map<String, Object> table() {
        Map<String, Object> t = lookup;
        if (t == null) {
            Object[][] contents = getContents();
            t = new HashMap<>(contents.length);
            for (Object[] row : contents) {
                String key = (String) row[0];
                if (key == null || row[1] == null) {
                    throw new NullPointerException();
                }
                t.put(key, row[1]);
            }
            lookup = t;
        }
        return t;
    }
}
