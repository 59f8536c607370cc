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
}
