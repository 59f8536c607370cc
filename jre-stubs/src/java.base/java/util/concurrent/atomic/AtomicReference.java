package java.util.concurrent.atomic;

import java.io.Serializable;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import jdk.internal.misc.Unsafe;

/** A reference that changes atomically. */
public class AtomicReference<V> implements Serializable {
    private static final long serialVersionUID = -1848883965231344442L;
    private static final Unsafe U = Unsafe.getUnsafe();
    private static final long VALUE = U.objectFieldOffset(AtomicReference.class, "value");

    private volatile V value;

    public AtomicReference(V initialValue) {
        value = initialValue;
    }

    public AtomicReference() {
    }

    public final V get() {
        return value;
    }

    public final boolean compareAndSet(V expectedValue, V newValue) {
        return U.compareAndSetReference(
                this, VALUE, expectedValue, newValue);
    }

    @Deprecated(since = "9")
    public final boolean weakCompareAndSet(V expectedValue, V newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final boolean weakCompareAndSetPlain(V expectedValue, V newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final boolean weakCompareAndSetVolatile(V expectedValue, V newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final void set(V newValue) {
        value = newValue;
    }

    public final void lazySet(V newValue) {
        set(newValue);
    }

    public final V getAndSet(V newValue) {
        V old;
        do {
            old = get();
        } while (!compareAndSet(old, newValue));
        return old;
    }

    public final V getAndUpdate(UnaryOperator<V> updateFunction) {
        V old;
        do {
            old = value;
        } while (!compareAndSet(old, updateFunction.apply(old)));
        return old;
    }

    public final V updateAndGet(UnaryOperator<V> updateFunction) {
        V old;
        V made;
        do {
            old = value;
            made = updateFunction.apply(old);
        } while (!compareAndSet(old, made));
        return made;
    }

    public final V getAndAccumulate(V x, BinaryOperator<V> accumulatorFunction) {
        return getAndUpdate(old -> accumulatorFunction.apply(old, x));
    }

    public final V accumulateAndGet(V x, BinaryOperator<V> accumulatorFunction) {
        return updateAndGet(old -> accumulatorFunction.apply(old, x));
    }

    public String toString() {
        return String.valueOf(get());
    }

    public final V getPlain() {
        return get();
    }

    public final void setPlain(V newValue) {
        set(newValue);
    }

    public final V getOpaque() {
        return get();
    }

    public final void setOpaque(V newValue) {
        set(newValue);
    }

    public final V getAcquire() {
        return get();
    }

    public final void setRelease(V newValue) {
        set(newValue);
    }

    public final V compareAndExchange(V expectedValue, V newValue) {
        while (true) {
            V now = get();
            if (now != expectedValue || compareAndSet(now, newValue)) {
                return now;
            }
        }
    }

    public final V compareAndExchangeAcquire(V expectedValue, V newValue) {
        return compareAndExchange(expectedValue, newValue);
    }

    public final boolean weakCompareAndSetAcquire(V expectedValue, V newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final V compareAndExchangeRelease(V expectedValue, V newValue) {
        return compareAndExchange(expectedValue, newValue);
    }

    public final boolean weakCompareAndSetRelease(V expectedValue, V newValue) {
        return compareAndSet(expectedValue, newValue);
    }
}
