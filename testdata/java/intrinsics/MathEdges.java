// Special values through the calls that have ops of their own: each line is the same with --no-intrinsics.
public class MathEdges {
    static final double[] DOUBLES = {0.0, -0.0, 1.5, -1.5, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE};
    static final int[] INTS = {0, 1, -1, 7, Integer.MIN_VALUE, Integer.MAX_VALUE};
    static final long[] LONGS = {0, 1, -1, 1L << 40, Long.MIN_VALUE, Long.MAX_VALUE};

    static String show(double value) {
        return Double.isNaN(value) ? "NaN" : Long.toHexString(Double.doubleToRawLongBits(value));
    }

    public static void main(String[] args) {
        for (double a : DOUBLES) {
            System.out.println(show(Math.sqrt(a)) + " " + show(StrictMath.sqrt(a)) + " " + show(Math.abs(a)));
            for (double b : DOUBLES) System.out.print(show(Math.max(a, b)) + "/" + show(Math.min(a, b)) + " ");
            System.out.println();
        }
        for (int a : INTS) {
            System.out.print(Math.abs(a) + ":");
            for (int b : INTS) System.out.print(" " + Math.max(a, b) + "/" + Math.min(a, b));
            System.out.println();
        }
        for (long a : LONGS) {
            System.out.print(Math.abs(a) + ":");
            for (long b : LONGS) System.out.print(" " + Math.max(a, b) + "/" + Math.min(a, b));
            System.out.println();
        }
    }
}
