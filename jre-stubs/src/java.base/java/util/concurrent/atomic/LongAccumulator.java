package java.util.concurrent.atomic;

import java.io.Serializable;
import java.util.function.LongBinaryOperator;

/** A running long value, folded by a function, that many threads can update without getting in each other's way. */
public class LongAccumulator extends Striped64 implements Serializable {
    private static final long serialVersionUID = 7249069246863182397L;
    private final LongBinaryOperator function;
    private final long identity;

    public LongAccumulator(LongBinaryOperator accumulatorFunction, long identity) {
        super(identity);
        function = accumulatorFunction;
        this.identity = identity;
    }

    public void accumulate(long x) {
        for (int probe = firstProbe();; probe = moveOn(probe)) {
            int at = cell(probe);
            long old = load(at);
            long made = function.applyAsLong(old, x);
            if (made == old || swap(at, old, made)) {
                return;
            }
        }
    }

    public long get() {
        int count = cells();
        long result = valueAt(0);
        for (int i = 1; i < count; i++) {
            result = function.applyAsLong(result, valueAt(i));
        }
        return result;
    }

    public void reset() {
        for (int i = cells() - 1; i >= 0; i--) {
            exchange(i, identity);
        }
    }

    public long getThenReset() {
        int count = cells();
        long result = exchange(0, identity);
        for (int i = 1; i < count; i++) {
            result = function.applyAsLong(result, exchange(i, identity));
        }
        return result;
    }

    @Override
    public String toString() {
        return Long.toString(get());
    }

    @Override
    public long longValue() {
        return get();
    }

    @Override
    public int intValue() {
        return (int) get();
    }

    @Override
    public float floatValue() {
        return (float) get();
    }

    @Override
    public double doubleValue() {
        return (double) get();
    }

    /** What is written: the value, the function and where it starts. */
    private static class SerializationProxy implements Serializable {
        private static final long serialVersionUID = 7249069246863182397L;
        private final long value;
        private final LongBinaryOperator function;
        private final long identity;

        SerializationProxy(long value, LongBinaryOperator function, long identity) {
            this.value = value;
            this.function = function;
            this.identity = identity;
        }

        private Object readResolve() {
            LongAccumulator a = new LongAccumulator(function, identity);
            a.reset();
            a.accumulate(value);
            return a;
        }
    }

    private Object writeReplace() {
        return new SerializationProxy(get(), function, identity);
    }

    private void readObject(java.io.ObjectInputStream s) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("Proxy required");
    }
}
