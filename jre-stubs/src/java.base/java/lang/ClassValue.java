package java.lang;

import java.util.WeakHashMap;

/** A value for each class, computed when first asked for. */
public abstract class ClassValue<T> {
    /** Of a value, which may be null. */
    private static final class Cell {
        private final Object value;

        Cell(Object value) {
            this.value = value;
        }
    }

    private final WeakHashMap<Class<?>, Cell> cells = new WeakHashMap<>();

    protected ClassValue() {
    }

    protected abstract T computeValue(Class<?> type);

    @SuppressWarnings("unchecked")
    public T get(Class<?> type) {
        if (type == null) {
            throw new NullPointerException();
        }
        synchronized (cells) {
            Cell cell = cells.get(type);
            if (cell != null) {
                return (T) cell.value;
            }
        }
        Cell made = new Cell(computeValue(type));
        synchronized (cells) {
            Cell first = cells.putIfAbsent(type, made);
            return (T) (first == null ? made : first).value;
        }
    }

    public void remove(Class<?> type) {
        synchronized (cells) {
            cells.remove(type);
        }
    }
}
