package java.util.concurrent.atomic;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import jdk.internal.misc.Unsafe;
import jdk.internal.reflect.Reflection;

/** Changes a volatile {@code int} field of a class's objects atomically. */
public abstract class AtomicIntegerFieldUpdater<T> {
    protected AtomicIntegerFieldUpdater() {
    }

    public static <U> AtomicIntegerFieldUpdater<U> newUpdater(Class<U> tclass, String fieldName) {
        return new ByOffset<U>(tclass, fieldName, Reflection.getCallerClass());
    }

    public abstract boolean compareAndSet(T obj, int expect, int update);

    public abstract boolean weakCompareAndSet(T obj, int expect, int update);

    public abstract void set(T obj, int newValue);

    public abstract void lazySet(T obj, int newValue);

    public abstract int get(T obj);

    public int getAndSet(T obj, int newValue) {
        int old;
        do {
            old = get(obj);
        } while (!compareAndSet(obj, old, newValue));
        return old;
    }

    public int getAndIncrement(T obj) {
        return getAndAdd(obj, 1);
    }

    public int getAndDecrement(T obj) {
        return getAndAdd(obj, -1);
    }

    public int getAndAdd(T obj, int delta) {
        int old;
        do {
            old = get(obj);
        } while (!compareAndSet(obj, old, old + delta));
        return old;
    }

    public int incrementAndGet(T obj) {
        return addAndGet(obj, 1);
    }

    public int decrementAndGet(T obj) {
        return addAndGet(obj, -1);
    }

    public int addAndGet(T obj, int delta) {
        int old;
        do {
            old = get(obj);
        } while (!compareAndSet(obj, old, old + delta));
        return old + delta;
    }

    public final int getAndUpdate(T obj, IntUnaryOperator updateFunction) {
        int old;
        do {
            old = get(obj);
        } while (!compareAndSet(obj, old, updateFunction.applyAsInt(old)));
        return old;
    }

    public final int updateAndGet(T obj, IntUnaryOperator updateFunction) {
        int old;
        int made;
        do {
            old = get(obj);
            made = updateFunction.applyAsInt(old);
        } while (!compareAndSet(obj, old, made));
        return made;
    }

    public final int getAndAccumulate(T obj, int x, IntBinaryOperator accumulatorFunction) {
        int old;
        do {
            old = get(obj);
        } while (!compareAndSet(obj, old, accumulatorFunction.applyAsInt(old, x)));
        return old;
    }

    public final int accumulateAndGet(T obj, int x, IntBinaryOperator accumulatorFunction) {
        int old;
        int made;
        do {
            old = get(obj);
            made = accumulatorFunction.applyAsInt(old, x);
        } while (!compareAndSet(obj, old, made));
        return made;
    }

    private static final class ByOffset<T> extends AtomicIntegerFieldUpdater<T> {
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
            if (field.getType() != int.class) {
                throw new IllegalArgumentException("Must be integer type");
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
        public boolean compareAndSet(T obj, int expect, int update) {
            check(obj);
            return U.compareAndSetInt(obj, offset, expect, update);
        }

        @Override
        public boolean weakCompareAndSet(T obj, int expect, int update) {
            return compareAndSet(obj, expect, update);
        }

        @Override
        public void set(T obj, int newValue) {
            check(obj);
            U.putIntVolatile(obj, offset, newValue);
        }

        @Override
        public void lazySet(T obj, int newValue) {
            set(obj, newValue);
        }

        @Override
        public int get(T obj) {
            check(obj);
            return U.getIntVolatile(obj, offset);
        }
    }
}
