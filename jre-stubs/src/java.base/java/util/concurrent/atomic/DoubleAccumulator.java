package java.util.concurrent.atomic;

import java.io.Serializable;
import java.util.function.DoubleBinaryOperator;

/** A running double value, folded by a function, that many threads can update without getting in each other's way. */
public class DoubleAccumulator extends Striped64 implements Serializable {
    private static final long serialVersionUID = 7249069246863182397L;
    private final DoubleBinaryOperator function;
    private final double identity;

    public DoubleAccumulator(DoubleBinaryOperator accumulatorFunction, double identity) {
        super(Double.doubleToRawLongBits(identity));
        function = accumulatorFunction;
        this.identity = identity;
    }

    public void accumulate(double x) {
        for (int probe = firstProbe();; probe = moveOn(probe)) {
            int at = cell(probe);
            long old = load(at);
            long made = Double.doubleToRawLongBits(function.applyAsDouble(Double.longBitsToDouble(old), x));
            if (made == old || swap(at, old, made)) {
                return;
            }
        }
    }

    public double get() {
        int count = cells();
        double result = Double.longBitsToDouble(valueAt(0));
        for (int i = 1; i < count; i++) {
            result = function.applyAsDouble(result, Double.longBitsToDouble(valueAt(i)));
        }
        return result;
    }

    public void reset() {
        for (int i = cells() - 1; i >= 0; i--) {
            exchange(i, Double.doubleToRawLongBits(identity));
        }
    }

    public double getThenReset() {
        int count = cells();
        double result = Double.longBitsToDouble(exchange(0, Double.doubleToRawLongBits(identity)));
        for (int i = 1; i < count; i++) {
            result = function.applyAsDouble(result, Double.longBitsToDouble(exchange(i, Double.doubleToRawLongBits(identity))));
        }
        return result;
    }

    @Override
    public String toString() {
        return Double.toString(get());
    }

    @Override
    public long longValue() {
        return (long) get();
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
        return get();
    }

    /** What is written: the value, the function and where it starts. */
    private static class SerializationProxy implements Serializable {
        private static final long serialVersionUID = 7249069246863182397L;
        private final double value;
        private final DoubleBinaryOperator function;
        private final long identity;

        SerializationProxy(double value, DoubleBinaryOperator function, long identity) {
            this.value = value;
            this.function = function;
            this.identity = identity;
        }

        private Object readResolve() {
            DoubleAccumulator a = new DoubleAccumulator(function, Double.longBitsToDouble(identity));
            a.reset();
            a.accumulate(value);
            return a;
        }
    }

    private Object writeReplace() {
        return new SerializationProxy(get(), function, Double.doubleToRawLongBits(identity));
    }

    private void readObject(java.io.ObjectInputStream s) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("Proxy required");
    }
}
