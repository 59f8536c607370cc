package java.util.concurrent.atomic;

import java.io.Serializable;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import jdk.internal.misc.Unsafe;

/** An array of references whose elements change atomically. */
public class AtomicReferenceArray<E> implements Serializable {
    private static final long serialVersionUID = -6209656149925076980L;
    private static final Unsafe U = Unsafe.getUnsafe();
    private static final int BASE = U.arrayBaseOffset(Object[].class);
    private static final int SCALE = U.arrayIndexScale(Object[].class);

    private final Object[] array;

    public AtomicReferenceArray(int length) {
        array = new Object[length];
    }

    public AtomicReferenceArray(E[] array) {
        Object[] copy = new Object[array.length];
        System.arraycopy(array, 0, copy, 0, copy.length);
        this.array = copy;
    }

    private long at(int i) {
        if (i < 0 || i >= array.length) {
            throw new ArrayIndexOutOfBoundsException("Index " + i + " out of bounds for length " + array.length);
        }
        return BASE + (long) i * SCALE;
    }

    public final int length() {
        return array.length;
    }

    @SuppressWarnings("unchecked")
    public final E get(int i) {
        return (E) U.getReferenceVolatile(array, at(i));
    }

    public final void set(int i, E newValue) {
        U.putReferenceVolatile(array, at(i), newValue);
    }

    public final void lazySet(int i, E newValue) {
        U.putReferenceRelease(array, at(i), newValue);
    }

    @SuppressWarnings("unchecked")
    public final E getAndSet(int i, E newValue) {
        return (E) U.getAndSetReference(array, at(i), newValue);
    }

    public final boolean compareAndSet(int i, E expectedValue, E newValue) {
        return U.compareAndSetReference(array, at(i), expectedValue, newValue);
    }

    @Deprecated(since = "9")
    public final boolean weakCompareAndSet(int i, E expectedValue, E newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetPlain(int i, E expectedValue, E newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetVolatile(int i, E expectedValue, E newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetAcquire(int i, E expectedValue, E newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetRelease(int i, E expectedValue, E newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    @SuppressWarnings("unchecked")
    public final E compareAndExchange(int i, E expectedValue, E newValue) {
        return (E) U.compareAndExchangeReference(array, at(i), expectedValue, newValue);
    }

    @SuppressWarnings("unchecked")
    public final E compareAndExchangeAcquire(int i, E expectedValue, E newValue) {
        return (E) U.compareAndExchangeReference(array, at(i), expectedValue, newValue);
    }

    @SuppressWarnings("unchecked")
    public final E compareAndExchangeRelease(int i, E expectedValue, E newValue) {
        return (E) U.compareAndExchangeReference(array, at(i), expectedValue, newValue);
    }

    @SuppressWarnings("unchecked")
    public final E getPlain(int i) {
        return (E) array[i];
    }

    public final void setPlain(int i, E newValue) {
        array[i] = newValue;
    }

    public final E getOpaque(int i) {
        return get(i);
    }

    public final void setOpaque(int i, E newValue) {
        set(i, newValue);
    }

    public final E getAcquire(int i) {
        return get(i);
    }

    public final void setRelease(int i, E newValue) {
        set(i, newValue);
    }

    public final E getAndUpdate(int i, UnaryOperator<E> updateFunction) {
        E old;
        do {
            old = get(i);
        } while (!compareAndSet(i, old, updateFunction.apply(old)));
        return old;
    }

    public final E updateAndGet(int i, UnaryOperator<E> updateFunction) {
        E old;
        E made;
        do {
            old = get(i);
            made = updateFunction.apply(old);
        } while (!compareAndSet(i, old, made));
        return made;
    }

    public final E getAndAccumulate(int i, E x, BinaryOperator<E> accumulatorFunction) {
        E old;
        do {
            old = get(i);
        } while (!compareAndSet(i, old, accumulatorFunction.apply(old, x)));
        return old;
    }

    public final E accumulateAndGet(int i, E x, BinaryOperator<E> accumulatorFunction) {
        E old;
        E made;
        do {
            old = get(i);
            made = accumulatorFunction.apply(old, x);
        } while (!compareAndSet(i, old, made));
        return made;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            text.append(i > 0 ? ", " : "").append(get(i));
        }
        return text.append(']').toString();
    }
}
