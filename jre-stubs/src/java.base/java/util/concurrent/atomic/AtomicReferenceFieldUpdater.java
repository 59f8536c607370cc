package java.util.concurrent.atomic;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import jdk.internal.misc.Unsafe;
import jdk.internal.reflect.Reflection;

/** Changes a volatile reference field of a class's objects atomically. */
public abstract class AtomicReferenceFieldUpdater<T, V> {
    protected AtomicReferenceFieldUpdater() {
    }

    public static <U, W> AtomicReferenceFieldUpdater<U, W> newUpdater(Class<U> tclass, Class<W> vclass, String fieldName) {
        return new ByOffset<U, W>(tclass, vclass, fieldName, Reflection.getCallerClass());
    }

    public abstract boolean compareAndSet(T obj, V expect, V update);

    public abstract boolean weakCompareAndSet(T obj, V expect, V update);

    public abstract void set(T obj, V newValue);

    public abstract void lazySet(T obj, V newValue);

    public abstract V get(T obj);

    public V getAndSet(T obj, V newValue) {
        V old;
        do {
            old = get(obj);
        } while (!compareAndSet(obj, old, newValue));
        return old;
    }

    public final V getAndUpdate(T obj, UnaryOperator<V> updateFunction) {
        V old;
        do {
            old = get(obj);
        } while (!compareAndSet(obj, old, updateFunction.apply(old)));
        return old;
    }

    public final V updateAndGet(T obj, UnaryOperator<V> updateFunction) {
        V old;
        V made;
        do {
            old = get(obj);
            made = updateFunction.apply(old);
        } while (!compareAndSet(obj, old, made));
        return made;
    }

    public final V getAndAccumulate(T obj, V x, BinaryOperator<V> accumulatorFunction) {
        V old;
        do {
            old = get(obj);
        } while (!compareAndSet(obj, old, accumulatorFunction.apply(old, x)));
        return old;
    }

    public final V accumulateAndGet(T obj, V x, BinaryOperator<V> accumulatorFunction) {
        V old;
        V made;
        do {
            old = get(obj);
            made = accumulatorFunction.apply(old, x);
        } while (!compareAndSet(obj, old, made));
        return made;
    }

    private static final class ByOffset<T, V> extends AtomicReferenceFieldUpdater<T, V> {
        private static final Unsafe U = Unsafe.getUnsafe();

        private final Class<?> holder;
        private final Class<V> type;
        private final long offset;

        ByOffset(Class<T> declaring, Class<V> type, String name, Class<?> caller) {
            Field field;
            int modifiers;
            try {
                field = declaring.getDeclaredField(name);
                modifiers = field.getModifiers();
                if (!Reflection.verifyMemberAccess(caller, declaring, null, modifiers)) {
                    throw Reflection.newIllegalAccessException(caller, declaring, modifiers);
                }
            } catch (Exception e) {
                throw new RuntimeException(e);
            }
            if (type != field.getType()) {
                throw new ClassCastException();
            }
            if (type.isPrimitive()) {
                throw new IllegalArgumentException("Must be reference type");
            }
            if (!Modifier.isVolatile(modifiers)) {
                throw new IllegalArgumentException("Must be volatile type");
            }
            if (Modifier.isStatic(modifiers)) {
                throw new IllegalArgumentException();
            }
            holder = Modifier.isProtected(modifiers) && declaring.isAssignableFrom(caller)
                    && !declaring.getPackageName().equals(caller.getPackageName()) ? caller : declaring;
            this.type = type;
            offset = U.objectFieldOffset(field);
        }

        private void check(T obj) {
            if (!holder.isInstance(obj)) {
                throw new ClassCastException();
            }
        }

        private void checkValue(V value) {
            if (value != null && !type.isInstance(value)) {
                throw new ClassCastException();
            }
        }

        @Override
        public boolean compareAndSet(T obj, V expect, V update) {
            check(obj);
            checkValue(update);
            return U.compareAndSetReference(obj, offset, expect, update);
        }

        @Override
        public boolean weakCompareAndSet(T obj, V expect, V update) {
            return compareAndSet(obj, expect, update);
        }

        @Override
        public void set(T obj, V newValue) {
            check(obj);
            checkValue(newValue);
            U.putReferenceVolatile(obj, offset, newValue);
        }

        @Override
        public void lazySet(T obj, V newValue) {
            set(obj, newValue);
        }

        @Override
        @SuppressWarnings("unchecked")
        public V get(T obj) {
            check(obj);
            return (V) U.getReferenceVolatile(obj, offset);
        }
    }
}
