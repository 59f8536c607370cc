public class Narrowing {
    public static void main(String[] args) {
        double[] values = {0, -0.0, 1.9, -1.9, 127.5, 128.5, 32768, 65536.9, 2147483647.5, 2147483648.0, -2147483649.0, 9.3e18, -9.3e18, 1e300, Double.NaN,
            Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (double d : values) {
            float f = (float) d;
            System.out.println(d + ": " + (int) d + " " + (long) d + " " + (byte) d + " " + (short) d + " " + (int) (char) d + " " + f + " " + (int) f + " " + (long) f);
        }
        long[] longs = {0, 300, -300, 1L << 33, Long.MAX_VALUE, Long.MIN_VALUE, (1L << 53) + 1, 16777217};
        for (long l : longs)
            System.out.println(l + ": " + (int) l + " " + (short) l + " " + (byte) l + " " + (int) (char) l + " " + (float) l + " " + (double) l);
        int[] ints = {0, 200, -200, 70000, Integer.MAX_VALUE, 16777217};
        for (int i : ints) System.out.println(i + ": " + (byte) i + " " + (short) i + " " + (int) (char) i + " " + (float) i + " " + (double) i + " " + (long) i);
    }
}
