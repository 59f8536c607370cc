/** Doubles and floats at the edges: rounding, overflow, NaN, conversions, remainders, ulps, parsing and printing. */
public class FloatingEdges {
    public static void main(String[] args) {
        double[] ds = {0.1 + 0.2, 1e16, 1e-5, 123456789.125, 1e7, 9999999.999, 0.001, 1.0 / 3, 100.0, 1.7976931348623157e308, 4.9e-324, 2.2250738585072014E-308, 1e21, 1e-3, 5e-324 * 3, 2e-3, 1.1e23, 8.41e21, 2.0e-322, 9007199254740993.0};
        for (double d : ds) System.out.print(d + " ");
        System.out.println();
        float[] fs = {0.1f, 1e10f, 3.4028235e38f, 1.4e-45f, 16777216f + 1, 1 / 3f, 0.1f + 0.2f, 1e-3f, 33554430f, 8388609f, 1.17549435e-38f};
        for (float f : fs) System.out.print(f + " ");
        System.out.println();
        System.out.println((int) 3.99 + " " + (int) -3.99 + " " + (int) Double.NaN + " " + (int) 1e20 + " " + (long) -1e30 + " " + (byte) 300.7 + " " + (char) 65.9 + " " + (short) 1e10 + " " + (int) Float.NEGATIVE_INFINITY + " " + (float) 1e40 + " " + (float) 1e-50 + " " + (double) 0.1f + " " + (float) 0.1);
        System.out.println(5.5 % 2 + " " + -5.5 % 2 + " " + 5.5 % -2 + " " + 5 % 0.0 + " " + 0.0 / 0 + " " + 1 / 0.0 + " " + -1 / 0.0 + " " + 1e308 * 10 + " " + -0.0 + " " + (0.0 == -0.0) + " " + Math.IEEEremainder(5.5, 2) + " " + 1e300 % 7 + " " + Float.MIN_VALUE / 2 + " " + Double.POSITIVE_INFINITY % 3 + " " + 3 % Double.POSITIVE_INFINITY);
        double n = Double.NaN;
        System.out.println((n == n) + " " + (n != n) + " " + (n < 1) + " " + !(n >= 1) + " " + Double.compare(n, 1) + " " + Double.compare(0.0, -0.0) + " " + Math.max(-0.0, 0.0) + " " + Math.min(-0.0, 0.0) + " " + Math.max(n, 1) + " " + Double.isFinite(n) + " " + Double.MIN_VALUE / 2);
        System.out.println(Math.round(2.5) + " " + Math.round(-2.5) + " " + Math.round(0.49999999999999994) + " " + Math.rint(2.5) + " " + Math.rint(3.5) + " " + Math.floor(-1.5) + " " + Math.ceil(-0.5) + " " + Math.round(1e18 + 0.5) + " " + Math.round(Float.MAX_VALUE) + " " + Math.round(n));
        System.out.println(Math.ulp(1.0) + " " + Math.ulp(1e16) + " " + Math.nextUp(1.0) + " " + Math.nextDown(0.0f) + " " + Math.nextAfter(1.0, 0) + " " + Math.getExponent(1024.5) + " " + Math.scalb(1.5, 4) + " " + Math.copySign(3, -0.0) + " " + Math.signum(-2.0) + " " + Math.fma(0.1, 10, -1) + " " + Math.hypot(3e200, 4e200) + " " + Math.cbrt(-27));
        System.out.println(Double.toHexString(0.1) + " " + Double.toHexString(-1e-320) + " " + Float.toHexString(3.5f) + " " + Double.parseDouble("0x1.8p3") + " " + Double.parseDouble(" 1e3d ") + " " + Double.valueOf("-Infinity") + " " + Float.parseFloat("1.00000017881393432617187499") + " " + Double.parseDouble("2.2250738585072012e-308") + " " + Long.toHexString(Double.doubleToLongBits(-0.0)) + " " + Integer.toHexString(Float.floatToIntBits(1f)) + " " + Double.longBitsToDouble(0x7ff0000000000001L));
        for (String s : new String[] {"", "abc", "1.5x", "1e", "--1", "0x1.8", ".", "1_000", "Nan", "١"}) {
            try {
                System.out.print(Double.parseDouble(s) + " ");
            } catch (NumberFormatException e) {
                System.out.print("[" + e.getMessage() + "] ");
            }
        }
        System.out.println();
        System.out.println(Math.sqrt(-1) + " " + Math.pow(0, 0) + " " + Math.pow(-8, 1.0 / 3) + " " + Math.log(0) + " " + Math.exp(710) + " " + Math.atan2(-0.0, -1) + " " + Math.sin(Math.PI) + " " + Math.log10(1000) + " " + Math.log1p(1e-10) + " " + Math.expm1(1e-10) + " " + Math.tan(Math.PI / 2) + " " + Math.toDegrees(Math.acos(-1)) + " " + Math.sinh(1) + " " + Math.asin(2));
        double sum = 0, comp = 0;
        for (int i = 0; i < 1000; i++) { sum += 0.1; double y = 0.1 - comp, t = (double) i / 10 + y; comp = 0; }
        System.out.println(sum + " " + java.util.stream.DoubleStream.generate(() -> 0.1).limit(1000).sum() + " " + (0.1f == 0.1) + " " + (0.5f == 0.5) + " " + (float) 16777217 + " " + (long) 9.3e18f + " " + (5 / 2) + (5 / 2.0) + (char) ('a' + 1.7) + " " + 1.0f * 3 / 7 + " " + (1.0 - 0.9) + " " + 3 * 0.1 + " " + 1e0 + 1E-1f);
        System.out.println(Float.float16ToFloat((short) 0x3555) + " " + Integer.toHexString(Float.floatToFloat16(0.1f) & 0xffff) + " " + Math.clamp(15L, 0, 10) + " " + Math.clamp(-0.5, 0.0, 1.0) + " " + Math.ceilDiv(-7, 2) + " " + Math.floorMod(-7, 3) + " " + Math.floorDiv(-7, 2) + " " + Math.absExact(-5) + " " + Math.abs(Integer.MIN_VALUE));
    }
}
