package java.util.concurrent.atomic;

import java.io.Serializable;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/** An array of {@code long}s that change atomically; a lock guards them. */
public class AtomicLongArray implements Serializable {
    private final long[] array;

    public AtomicLongArray(int length) {
        array = new long[length];
    }

    public AtomicLongArray(long[] array) {
        this.array = array.clone();
    }

    public final int length() {
        return array.length;
    }

    public final long get(int i) {
        synchronized (array) {
            return array[i];
        }
    }

    public final void set(int i, long newValue) {
        synchronized (array) {
            array[i] = newValue;
        }
    }

    public final void lazySet(int i, long newValue) {
        set(i, newValue);
    }

    public final long getAndSet(int i, long newValue) {
        synchronized (array) {
            long old = array[i];
            array[i] = newValue;
            return old;
        }
    }

    public final boolean compareAndSet(int i, long expectedValue, long newValue) {
        synchronized (array) {
            if (array[i] != expectedValue) {
                return false;
            }
            array[i] = newValue;
            return true;
        }
    }

    public final long getAndIncrement(int i) {
        return getAndAdd(i, 1);
    }

    public final long getAndDecrement(int i) {
        return getAndAdd(i, -1);
    }

    public final long getAndAdd(int i, long delta) {
        synchronized (array) {
            long old = array[i];
            array[i] = old + delta;
            return old;
        }
    }

    public final long incrementAndGet(int i) {
        return getAndAdd(i, 1) + 1;
    }

    public final long decrementAndGet(int i) {
        return getAndAdd(i, -1) - 1;
    }

    public long addAndGet(int i, long delta) {
        return getAndAdd(i, delta) + delta;
    }

    public final long getAndUpdate(int i, LongUnaryOperator updateFunction) {
        long old;
        do {
            old = get(i);
        } while (!compareAndSet(i, old, updateFunction.applyAsLong(old)));
        return old;
    }

    public final long updateAndGet(int i, LongUnaryOperator updateFunction) {
        long old;
        long made;
        do {
            old = get(i);
            made = updateFunction.applyAsLong(old);
        } while (!compareAndSet(i, old, made));
        return made;
    }

    public final long accumulateAndGet(int i, long x, LongBinaryOperator accumulatorFunction) {
        return updateAndGet(i, old -> accumulatorFunction.applyAsLong(old, x));
    }

    public final long getAndAccumulate(int i, long x, LongBinaryOperator accumulatorFunction) {
        return getAndUpdate(i, old -> accumulatorFunction.applyAsLong(old, x));
    }

    public String toString() {
        synchronized (array) {
            return java.util.Arrays.toString(array);
        }
    }
}
