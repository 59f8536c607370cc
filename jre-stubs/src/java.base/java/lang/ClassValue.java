package java.lang;

import java.util.WeakHashMap;

/** A value for each class, computed when first asked for. The class holds it. */
public abstract class ClassValue<T> {
    private final Object identity = new Object();

    protected ClassValue() {
    }

    protected abstract T computeValue(Class<?> type);

    @SuppressWarnings("unchecked")
    public T get(Class<?> type) {
        if (type == null) {
            throw new NullPointerException();
        }
        WeakHashMap<Object, Object[]> cells = cells(type);
        synchronized (cells) {
            Object[] cell = cells.get(identity);
            if (cell != null) {
                return (T) cell[0];
            }
        }
        Object[] made = {computeValue(type)};
        synchronized (cells) {
            Object[] first = cells.putIfAbsent(identity, made);
            return (T) (first == null ? made : first)[0];
        }
    }

    public void remove(Class<?> type) {
        WeakHashMap<Object, Object[]> cells = cells(type);
        synchronized (cells) {
            cells.remove(identity);
        }
    }

    private static WeakHashMap<Object, Object[]> cells(Class<?> type) {
        synchronized (ClassValue.class) {
            if (type.classValueMap == null) {
                type.classValueMap = new WeakHashMap<>(4);
            }
            return type.classValueMap;
        }
    }
}
