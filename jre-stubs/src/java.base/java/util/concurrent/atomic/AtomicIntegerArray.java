package java.util.concurrent.atomic;

import java.io.Serializable;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/** An array of {@code int}s that change atomically; a lock guards them. */
public class AtomicIntegerArray implements Serializable {
    private final int[] array;

    public AtomicIntegerArray(int length) {
        array = new int[length];
    }

    public AtomicIntegerArray(int[] array) {
        this.array = array.clone();
    }

    public final int length() {
        return array.length;
    }

    public final int get(int i) {
        synchronized (array) {
            return array[i];
        }
    }

    public final void set(int i, int newValue) {
        synchronized (array) {
            array[i] = newValue;
        }
    }

    public final void lazySet(int i, int newValue) {
        set(i, newValue);
    }

    public final int getAndSet(int i, int newValue) {
        synchronized (array) {
            int old = array[i];
            array[i] = newValue;
            return old;
        }
    }

    public final boolean compareAndSet(int i, int expectedValue, int newValue) {
        synchronized (array) {
            if (array[i] != expectedValue) {
                return false;
            }
            array[i] = newValue;
            return true;
        }
    }

    public final int getAndIncrement(int i) {
        return getAndAdd(i, 1);
    }

    public final int getAndDecrement(int i) {
        return getAndAdd(i, -1);
    }

    public final int getAndAdd(int i, int delta) {
        synchronized (array) {
            int old = array[i];
            array[i] = old + delta;
            return old;
        }
    }

    public final int incrementAndGet(int i) {
        return getAndAdd(i, 1) + 1;
    }

    public final int decrementAndGet(int i) {
        return getAndAdd(i, -1) - 1;
    }

    public final int addAndGet(int i, int delta) {
        return getAndAdd(i, delta) + delta;
    }

    public final int getAndUpdate(int i, IntUnaryOperator updateFunction) {
        int old;
        do {
            old = get(i);
        } while (!compareAndSet(i, old, updateFunction.applyAsInt(old)));
        return old;
    }

    public final int updateAndGet(int i, IntUnaryOperator updateFunction) {
        int old;
        int made;
        do {
            old = get(i);
            made = updateFunction.applyAsInt(old);
        } while (!compareAndSet(i, old, made));
        return made;
    }

    public final int accumulateAndGet(int i, int x, IntBinaryOperator accumulatorFunction) {
        return updateAndGet(i, old -> accumulatorFunction.applyAsInt(old, x));
    }

    public final int getAndAccumulate(int i, int x, IntBinaryOperator accumulatorFunction) {
        return getAndUpdate(i, old -> accumulatorFunction.applyAsInt(old, x));
    }

    public String toString() {
        synchronized (array) {
            return java.util.Arrays.toString(array);
        }
    }
}
