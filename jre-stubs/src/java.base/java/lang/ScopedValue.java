package java.lang;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Supplier;
import jdk.internal.vm.ThreadScopes;

/**
 * A value that methods share with those they call, for as long as the call lasts. The bindings of a thread are a list,
 * the newest first; a call puts its own in front.
 */
public final class ScopedValue<T> {
    private static int made;
    private final int hash;

    public interface CallableOp<T, X extends Throwable> {
        T call() throws X;
    }

    /** What a call has bound, and what was bound before. */
    static final class Bindings {
        private final Carrier carrier;
        private final Bindings before;

        Bindings(Carrier carrier, Bindings before) {
            this.carrier = carrier;
            this.before = before;
        }
    }

    /** Values for a call to bind. */
    public static final class Carrier {
        private final ScopedValue<?> key;
        private final Object value;
        private final Carrier before;

        Carrier(ScopedValue<?> key, Object value, Carrier before) {
            this.key = Objects.requireNonNull(key);
            this.value = value;
            this.before = before;
        }

        private Carrier find(ScopedValue<?> wanted) {
            Carrier c = this;
            while (c != null && c.key != wanted) {
                c = c.before;
            }
            return c;
        }

        public <T> Carrier where(ScopedValue<T> key, T value) {
            return new Carrier(key, value, this);
        }

        @SuppressWarnings("unchecked")
        public <T> T get(ScopedValue<T> key) {
            Carrier c = find(Objects.requireNonNull(key));
            if (c == null) {
                throw new NoSuchElementException("No mapping present");
            }
            return (T) c.value;
        }

        public <R, X extends Throwable> R call(CallableOp<? extends R, X> op) throws X {
            Objects.requireNonNull(op);
            Thread thread = Thread.currentThread();
            Object before = thread.scopedValueBindings;
            thread.scopedValueBindings = new Bindings(this, (Bindings) before);
            ThreadScopes.Scope scope = ThreadScopes.newest();
            try {
                return op.call();
            } finally {
                thread.scopedValueBindings = before;
                ThreadScopes.leave(scope);
            }
        }

        public void run(Runnable op) {
            Objects.requireNonNull(op);
            Thread thread = Thread.currentThread();
            Object before = thread.scopedValueBindings;
            thread.scopedValueBindings = new Bindings(this, (Bindings) before);
            ThreadScopes.Scope scope = ThreadScopes.newest();
            try {
                op.run();
            } finally {
                thread.scopedValueBindings = before;
                ThreadScopes.leave(scope);
            }
        }
    }

    private ScopedValue() {
        synchronized (ScopedValue.class) {
            // Spread, as tables of such values want it.
            hash = ++made * 0x9e3779b9;
        }
    }

    public static <T> ScopedValue<T> newInstance() {
        return new ScopedValue<>();
    }

    public static <T> Carrier where(ScopedValue<T> key, T value) {
        return new Carrier(key, value, null);
    }

    private Carrier find() {
        for (Bindings b = (Bindings) Thread.currentThread().scopedValueBindings; b != null; b = b.before) {
            Carrier c = b.carrier.find(this);
            if (c != null) {
                return c;
            }
        }
        return null;
    }

    @SuppressWarnings("unchecked")
    public T get() {
        Carrier c = find();
        if (c == null) {
            throw new NoSuchElementException("ScopedValue not bound");
        }
        return (T) c.value;
    }

    public boolean isBound() {
        return find() != null;
    }

    @SuppressWarnings("unchecked")
    public T orElse(T other) {
        Objects.requireNonNull(other);
        Carrier c = find();
        return c == null ? other : (T) c.value;
    }

    @SuppressWarnings("unchecked")
    public <X extends Throwable> T orElseThrow(Supplier<? extends X> exceptionSupplier) throws X {
        Objects.requireNonNull(exceptionSupplier);
        Carrier c = find();
        if (c == null) {
            throw exceptionSupplier.get();
        }
        return (T) c.value;
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
