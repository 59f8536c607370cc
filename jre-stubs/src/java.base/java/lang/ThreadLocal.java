package java.lang;

import java.lang.ref.WeakReference;
import java.util.Objects;
import java.util.function.Supplier;

public class ThreadLocal<T> {
    /** A thread's values: open addressing, keys held weakly, the size a power of two. */
    static class ThreadLocalMap {
        static final class Entry extends WeakReference<ThreadLocal<?>> {
            final int hash;
            Object value;

            Entry(ThreadLocal<?> key, int hash, Object value) {
                super(key);
                this.hash = hash;
                this.value = value;
            }
        }

        Entry[] table = new Entry[16];
        int used;

        Entry find(ThreadLocal<?> key) {
            int mask = table.length - 1;
            for (int i = key.hash & mask; table[i] != null; i = i + 1 & mask) {
                if (table[i].refersTo(key)) {
                    return table[i];
                }
            }
            return null;
        }

        void set(ThreadLocal<?> key, Object value) {
            Entry entry = find(key);
            if (entry != null) {
                entry.value = value;
                return;
            }
            if (used >= table.length * 2 / 3) {
                rebuild();
            }
            insert(new Entry(key, key.hash, value));
        }

        private void insert(Entry entry) {
            int mask = table.length - 1;
            int i = entry.hash & mask;
            while (table[i] != null) {
                i = i + 1 & mask;
            }
            table[i] = entry;
            used++;
        }

        /** Drops cleared entries and doubles the table when it stays crowded. */
        private void rebuild() {
            Entry[] old = table;
            int live = 0;
            for (Entry entry : old) {
                if (entry != null && !entry.refersTo(null)) {
                    live++;
                }
            }
            table = new Entry[live >= old.length / 2 ? old.length * 2 : old.length];
            used = 0;
            for (Entry entry : old) {
                if (entry != null && !entry.refersTo(null)) {
                    insert(entry);
                }
            }
        }

        void remove(ThreadLocal<?> key) {
            Entry entry = find(key);
            if (entry != null) {
                entry.clear();
                entry.value = null;
            }
        }
    }

    private static int nextHash;

    final int hash = nextHash();

    private static synchronized int nextHash() {
        return nextHash += 0x61c88647;
    }

    public ThreadLocal() {
    }

    protected T initialValue() {
        return null;
    }

    public static <S> ThreadLocal<S> withInitial(Supplier<? extends S> supplier) {
        return new SuppliedThreadLocal<>(supplier);
    }

    static final class SuppliedThreadLocal<T> extends ThreadLocal<T> {
        private final Supplier<? extends T> supplier;

        SuppliedThreadLocal(Supplier<? extends T> supplier) {
            this.supplier = Objects.requireNonNull(supplier);
        }

        @Override
        protected T initialValue() {
            return supplier.get();
        }
    }

    ThreadLocalMap mapOf(Thread thread) {
        return thread.threadLocals;
    }

    void setMap(Thread thread, ThreadLocalMap map) {
        thread.threadLocals = map;
    }

    T childValue(T parentValue) {
        throw new UnsupportedOperationException();
    }

    @SuppressWarnings("unchecked")
    public T get() {
        ThreadLocalMap map = mapOf(Thread.currentThread());
        if (map != null) {
            ThreadLocalMap.Entry entry = map.find(this);
            if (entry != null) {
                return (T) entry.value;
            }
        }
        T value = initialValue();
        set(value);
        return value;
    }

    public void set(T value) {
        Thread current = Thread.currentThread();
        ThreadLocalMap map = mapOf(current);
        if (map == null) {
            map = new ThreadLocalMap();
            setMap(current, map);
        }
        map.set(this, value);
    }

    public void remove() {
        ThreadLocalMap map = mapOf(Thread.currentThread());
        if (map != null) {
            map.remove(this);
        }
    }

    /** What a new thread gets of its parent's inheritable values. */
    @SuppressWarnings("unchecked")
    static ThreadLocalMap inherit(ThreadLocalMap parent) {
        ThreadLocalMap map = new ThreadLocalMap();
        for (ThreadLocalMap.Entry entry : parent.table) {
            ThreadLocal<Object> key = entry == null ? null : (ThreadLocal<Object>) entry.get();
            if (key != null) {
                map.set(key, key.childValue(entry.value));
            }
        }
        return map;
    }
}
