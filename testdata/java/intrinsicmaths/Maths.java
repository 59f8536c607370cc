import java.util.function.Supplier;

/** Math over edges and random arguments. */
public class Maths {
    static long seed = 5;
    static long sum;

    static long next() {
        seed = seed * 6364136223846793005L + 1442695040888963407L;
        long x = seed ^ seed >>> 29;
        return x >> (int) (x >>> 58);
    }

    static void add(long value) {
        sum = sum * 1000003 + value;
    }

    static void add(double value) {
        add(Double.doubleToLongBits(value));
    }

    static void show(String what) {
        System.out.println(what + " " + Long.toHexString(sum));
        sum = 0;
    }

    static void exact(String what, Supplier<Object> action) {
        try {
            add(action.get().hashCode());
        } catch (ArithmeticException e) {
            // Compiled code throws it without a message after a while.
            add(1);
        }
    }

    static void attempt(String what, Supplier<Object> action) {
        try {
            System.out.println(what + " " + action.get());
        } catch (ArithmeticException e) {
            System.out.println(what + " " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        attempt("addExact", () -> Math.addExact(Integer.MAX_VALUE, 1));
        attempt("multiplyExact", () -> Math.multiplyExact(Long.MAX_VALUE, 2));
        attempt("toIntExact", () -> Math.toIntExact(1L << 31));
        attempt("negateExact", () -> Math.negateExact(Integer.MIN_VALUE));
        attempt("floorMod", () -> Math.floorMod(1, 0));
        attempt("floorDiv", () -> Math.floorDiv(1L, 0L));
        attempt("floorDiv", () -> Math.floorDiv(Integer.MIN_VALUE, -1));
        attempt("floorMod", () -> Math.floorMod(-7L, 3));
        double[] edges = {0.0, -0.0, 0.5, -0.5, 1.5, -1.5, 2.5, -2.5, 0.49999999999999994, -0.49999999999999994, 1, -1, Double.NaN,
            Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, -Double.MIN_VALUE, Double.MAX_VALUE, 0x1p52, -0x1p52,
            0x1p52 + 1, 0x1p51 + 0.5, -0x1p51 - 0.5, 0x1p53, 0x1p63, -0x1p63, 2147483647.5, -2147483648.5, 1e-300, 123456.789};
        double[] values = new double[edges.length + 300];
        for (int i = 0; i < values.length; i++) {
            long bits = next();
            values[i] = i < edges.length ? edges[i] : i % 3 == 0 ? Double.longBitsToDouble(bits) : (int) bits / 1000.0;
        }
        for (double x : values) {
            float f = (float) x;
            add(Math.floor(x));
            add(Math.ceil(x));
            add(Math.rint(x));
            add(Math.round(x));
            add(Math.round(f));
            add(Math.abs(x));
            add(Math.abs(f));
            add(Math.signum(x));
            add(Math.signum(f));
            add(Math.sqrt(x));
        }
        show("round");
        for (double x : values) {
            for (double y : values) {
                add(Math.max(x, y));
                add(Math.min(x, y));
                add(Math.max((float) x, (float) y));
                add(Math.min((float) x, (float) y));
                add(Math.copySign(x, y));
                add(Math.copySign((float) x, (float) y));
            }
            for (int k = 0; k < 20; k++) {
                add(Math.fma(x, values[k * 7], values[k * 11]));
                add(Math.fma((float) x, (float) values[k * 7], (float) values[k * 11]));
            }
        }
        show("pairs");
        long[] longs = new long[120];
        for (int i = 0; i < longs.length; i++) {
            longs[i] = i < 20 ? i - 10 : next();
        }
        longs[20] = Long.MIN_VALUE;
        longs[21] = Long.MAX_VALUE;
        longs[22] = Integer.MIN_VALUE;
        longs[23] = Integer.MAX_VALUE;
        longs[24] = 1L << 32;
        longs[25] = 3037000500L;
        for (long x : longs) {
            int i = (int) x;
            exact("", () -> Math.incrementExact(i));
            exact("", () -> Math.incrementExact(x));
            exact("", () -> Math.decrementExact(i));
            exact("", () -> Math.decrementExact(x));
            exact("", () -> Math.negateExact(i));
            exact("", () -> Math.negateExact(x));
            exact("", () -> Math.toIntExact(x));
            exact("", () -> Math.abs(i));
            exact("", () -> Math.abs(x));
            for (long y : longs) {
                int j = (int) y;
                exact("", () -> Math.addExact(i, j));
                exact("", () -> Math.addExact(x, y));
                exact("", () -> Math.subtractExact(i, j));
                exact("", () -> Math.subtractExact(x, y));
                exact("", () -> Math.multiplyExact(i, j));
                exact("", () -> Math.multiplyExact(x, j));
                exact("", () -> Math.multiplyExact(x, y));
                exact("", () -> Math.floorDiv(i, j));
                exact("", () -> Math.floorMod(i, j));
                exact("", () -> Math.floorDiv(x, j));
                exact("", () -> Math.floorMod(x, j));
                exact("", () -> Math.floorDiv(x, y));
                exact("", () -> Math.floorMod(x, y));
                add(Math.multiplyHigh(x, y));
                add(Math.unsignedMultiplyHigh(x, y));
                add(Math.max(x, y));
                add(Math.min(i, j));
            }
        }
        show("exact");
        for (int i = 0; i < 40; i++) {
            double x = edges[i % edges.length] / (i < 30 ? 1 : 3);
            System.out.printf("%.12e %.12e %.12e %.12e %.12e %.12e %.12e %.12e %.12e%n", Math.sin(x % 1e6), Math.cos(x % 1e6), Math.tan(x % 1e6),
                Math.exp(x % 700), Math.log(x), Math.log10(x), Math.cbrt(x), Math.tanh(x), Math.pow(Math.abs(x) % 50, x % 20));
        }
        System.out.println(Math.pow(1, Double.NaN) + " " + Math.pow(1, Double.POSITIVE_INFINITY) + " " + Math.pow(Double.NaN, 0) + " "
            + Math.pow(-8, 1.0 / 3) + " " + Math.pow(-2, 3) + " " + Math.pow(0, -1) + " " + Math.pow(-0.0, -3));
    }
}
