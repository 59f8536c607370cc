package java.util.random;

/** A number as the sum of two doubles, with some 105 bits. */
final class DoubleDouble {
    static final DoubleDouble ZERO = new DoubleDouble(0, 0);
    static final DoubleDouble ONE = new DoubleDouble(1, 0);
    static final DoubleDouble SQRT_HALF_PI = new DoubleDouble(1.2533141373155003, -9.164289990229583e-17);
    private static final DoubleDouble LN_2 = new DoubleDouble(0.6931471805599453, 2.3190468138462996e-17);

    private static final DoubleDouble[] INVERSES = new DoubleDouble[9];

    static {
        for (int n = 1; n < INVERSES.length; n++) {
            INVERSES[n] = inverse(n);
        }
    }

    private final double high;
    private final double low;

    DoubleDouble(double high, double low) {
        this.high = high;
        this.low = low;
    }

    double toDouble() {
        return high + low;
    }

    private static DoubleDouble ofSum(double a, double b) {
        double sum = a + b;
        double part = sum - a;
        return new DoubleDouble(sum, a - (sum - part) + (b - part));
    }

    private static double head(double a) {
        double c = a * 134217729.0;
        return c - (c - a);
    }

    DoubleDouble plus(DoubleDouble other) {
        DoubleDouble heads = ofSum(high, other.high);
        DoubleDouble tails = ofSum(low, other.low);
        DoubleDouble sum = ofSum(heads.high, heads.low + tails.high);
        return ofSum(sum.high, sum.low + tails.low);
    }

    DoubleDouble times(double factor) {
        return times(new DoubleDouble(factor, 0));
    }

    DoubleDouble times(DoubleDouble other) {
        double product = high * other.high;
        double a = head(high);
        double b = head(other.high);
        double c = high - a;
        double d = other.high - b;
        double rest = a * b - product + a * d + c * b + c * d;
        return ofSum(product, rest + (high * other.low + low * other.high));
    }

    /** e to the power of a number between -20 and 20. */
    DoubleDouble exp() {
        int k = (int) Math.rint(high / LN_2.high);
        DoubleDouble r = plus(LN_2.times(-k)).times(1.0 / 256);
        DoubleDouble sum = ONE;
        for (int n = 8; n > 0; n--) {
            sum = sum.times(r).times(INVERSES[n]).plus(ONE);
        }
        for (int n = 0; n < 8; n++) {
            sum = sum.times(sum);
        }
        return sum.times(Math.scalb(1.0, k));
    }

    private static DoubleDouble inverse(int n) {
        double high = 1.0 / n;
        DoubleDouble left = new DoubleDouble(high, 0).times(-n).plus(ONE);
        return new DoubleDouble(high, left.toDouble() / n);
    }
}
