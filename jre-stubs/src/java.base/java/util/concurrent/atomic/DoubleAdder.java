package java.util.concurrent.atomic;

import java.io.Serializable;

/** A double sum, that many threads can update without getting in each other's way. */
public class DoubleAdder extends Striped64 implements Serializable {
    private static final long serialVersionUID = 7249069246863182397L;
    public DoubleAdder() {
        super(0L);
    }

    public void add(double x) {
        for (int probe = firstProbe();; probe = moveOn(probe)) {
            int at = cell(probe);
            long old = load(at);
            if (swap(at, old, Double.doubleToRawLongBits(Double.longBitsToDouble(old) + x))) {
                return;
            }
        }
    }

    public double sum() {
        int count = cells();
        double result = Double.longBitsToDouble(valueAt(0));
        for (int i = 1; i < count; i++) {
            result = result + Double.longBitsToDouble(valueAt(i));
        }
        return result;
    }

    public void reset() {
        for (int i = cells() - 1; i >= 0; i--) {
            exchange(i, Double.doubleToRawLongBits(0.0));
        }
    }

    public double sumThenReset() {
        int count = cells();
        double result = Double.longBitsToDouble(exchange(0, Double.doubleToRawLongBits(0.0)));
        for (int i = 1; i < count; i++) {
            result = result + Double.longBitsToDouble(exchange(i, Double.doubleToRawLongBits(0.0)));
        }
        return result;
    }

    @Override
    public String toString() {
        return Double.toString(sum());
    }

    @Override
    public long longValue() {
        return (long) sum();
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
        return sum();
    }

    /** What is written: the sum. */
    private static class SerializationProxy implements Serializable {
        private static final long serialVersionUID = 7249069246863182397L;
        private final double value;

        SerializationProxy(DoubleAdder a) {
            value = a.sum();
        }

        private Object readResolve() {
            DoubleAdder a = new DoubleAdder();
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
