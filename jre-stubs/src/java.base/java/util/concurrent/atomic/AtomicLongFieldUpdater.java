package java.util.concurrent.atomic;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import jdk.internal.misc.Unsafe;
import jdk.internal.reflect.Reflection;

/** Changes a volatile {@code long} field of a class's objects atomically. */
public abstract class AtomicLongFieldUpdater<T> {
    protected AtomicLongFieldUpdater() {
    }

    public static <U> AtomicLongFieldUpdater<U> newUpdater(Class<U> tclass, String fieldName) {
        return new ByOffset<U>(tclass, fieldName, Reflection.getCallerClass());
    }

    public abstract boolean compareAndSet(T obj, long expect, long update);

    public abstract boolean weakCompareAndSet(T obj, long expect, long update);

    public abstract void set(T obj, long newValue);

    public abstract void lazySet(T obj, long newValue);

    public abstract long get(T obj);

    public long getAndSet(T obj, long newValue) {
        long old;
        do {
            old = get(obj);
        } while (!compareAndSet(obj, old, newValue));
        return old;
    }

    public long getAndIncrement(T obj) {
        return getAndAdd(obj, 1);
    }

    public long getAndDecrement(T obj) {
        return getAndAdd(obj, -1);
    }

    public long getAndAdd(T obj, long delta) {
        long old;
        do {
            old = get(obj);
        } while (!compareAndSet(obj, old, old + delta));
        return old;
    }

    public long incrementAndGet(T obj) {
        return addAndGet(obj, 1);
    }

    public long decrementAndGet(T obj) {
        return addAndGet(obj, -1);
    }

    public long addAndGet(T obj, long delta) {
        long old;
        do {
            old = get(obj);
        } while (!compareAndSet(obj, old, old + delta));
        return old + delta;
    }

    public final long getAndUpdate(T obj, LongUnaryOperator updateFunction) {
        long old;
        do {
            old = get(obj);
        } while (!compareAndSet(obj, old, updateFunction.applyAsLong(old)));
        return old;
    }

    public final long updateAndGet(T obj, LongUnaryOperator updateFunction) {
        long old;
        long made;
        do {
            old = get(obj);
            made = updateFunction.applyAsLong(old);
        } while (!compareAndSet(obj, old, made));
        return made;
    }

    public final long getAndAccumulate(T obj, long x, LongBinaryOperator accumulatorFunction) {
        long old;
        do {
            old = get(obj);
        } while (!compareAndSet(obj, old, accumulatorFunction.applyAsLong(old, x)));
        return old;
    }

    public final long accumulateAndGet(T obj, long x, LongBinaryOperator accumulatorFunction) {
        long old;
        long made;
        do {
            old = get(obj);
            made = accumulatorFunction.applyAsLong(old, x);
        } while (!compareAndSet(obj, old, made));
        return made;
    }

    private static final class ByOffset<T> extends AtomicLongFieldUpdater<T> {
        private static final Unsafe U = Unsafe.getUnsafe();

        private final Class<?> holder;
        private final long offset;

        ByOffset(Class<T> declaring, String name, Class<?> caller) {
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
            if (field.getType() != long.class) {
                throw new IllegalArgumentException("Must be long type");
            }
            if (!Modifier.isVolatile(modifiers)) {
                throw new IllegalArgumentException("Must be volatile type");
            }
            if (Modifier.isStatic(modifiers)) {
                throw new IllegalArgumentException();
            }
            holder = Modifier.isProtected(modifiers) && declaring.isAssignableFrom(caller)
                    && !declaring.getPackageName().equals(caller.getPackageName()) ? caller : declaring;
            offset = U.objectFieldOffset(field);
        }

        private void check(T obj) {
            if (!holder.isInstance(obj)) {
                throw new ClassCastException();
            }
        }

        @Override
        public boolean compareAndSet(T obj, long expect, long update) {
            check(obj);
            return U.compareAndSetLong(obj, offset, expect, update);
        }

        @Override
        public boolean weakCompareAndSet(T obj, long expect, long update) {
            return compareAndSet(obj, expect, update);
        }

        @Override
        public void set(T obj, long newValue) {
            check(obj);
            U.putLongVolatile(obj, offset, newValue);
        }

        @Override
        public void lazySet(T obj, long newValue) {
            set(obj, newValue);
        }

        @Override
        public long get(T obj) {
            check(obj);
            return U.getLongVolatile(obj, offset);
        }
    }
}
