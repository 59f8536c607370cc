package java.util.concurrent.atomic;

import java.io.Serializable;

/** A long sum, that many threads can update without getting in each other's way. */
public class LongAdder extends Striped64 implements Serializable {
    private static final long serialVersionUID = 7249069246863182397L;
    public LongAdder() {
        super(0L);
    }

    public void add(long x) {
        for (int probe = firstProbe();; probe = moveOn(probe)) {
            int at = cell(probe);
            long old = load(at);
            if (swap(at, old, old + x)) {
                return;
            }
        }
    }

    public void increment() {
        add(1L);
    }

    public void decrement() {
        add(-1L);
    }

    public long sum() {
        int count = cells();
        long result = valueAt(0);
        for (int i = 1; i < count; i++) {
            result = result + valueAt(i);
        }
        return result;
    }

    public void reset() {
        for (int i = cells() - 1; i >= 0; i--) {
            exchange(i, 0L);
        }
    }

    public long sumThenReset() {
        int count = cells();
        long result = exchange(0, 0L);
        for (int i = 1; i < count; i++) {
            result = result + exchange(i, 0L);
        }
        return result;
    }

    @Override
    public String toString() {
        return Long.toString(sum());
    }

    @Override
    public long longValue() {
        return sum();
    }

    @Override
    public int intValue() {
        return (int) sum();
    }

    @Override
    public float floatValue() {
        return (float) sum();
    }

    @Override
    public double doubleValue() {
        return (double) sum();
    }

    /** What is written: the sum. */
    private static class SerializationProxy implements Serializable {
        private static final long serialVersionUID = 7249069246863182397L;
        private final long value;

        SerializationProxy(LongAdder a) {
            value = a.sum();
        }

        private Object readResolve() {
            LongAdder a = new LongAdder();
            a.add(value);
            return a;
        }
    }

    private Object writeReplace() {
        return new SerializationProxy(this);
    }

    private void readObject(java.io.ObjectInputStream s) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("Proxy required");
    }
}
