public class MathFunctions {
    public static void main(String[] args) {
        double[] values = {0, 0.1, -0.5, 1, 2, 10, -3.7, 100.25, 1e-8, 1e5};
        for (double v : values)
            System.out.printf("%.10f %.10f %.10f %.10f %.10f %.10f%n", Math.sin(v), Math.cos(v), Math.tan(v / 10), Math.atan(v), Math.exp(-Math.abs(v)), Math.sqrt(Math.abs(v)));
        for (double v : new double[] {0.5, 1, 2, 10, 1e10}) System.out.printf("%.10f %.10f %.10f %.10f%n", Math.log(v), Math.log10(v), Math.cbrt(v), Math.pow(v, 0.3));
        System.out.println(Math.max(-0.0, 0.0) + " " + Math.min(-0.0, 0.0) + " " + Math.abs(-0.0) + " " + Math.floor(-1.5) + Math.ceil(-1.5) + Math.rint(-1.5) + Math.round(-1.5) + " " + Math.toDegrees(Math.PI) + " " + Math.fma(2.0, 3.0, 1.0));
        System.out.println(Math.sqrt(-1) + " " + Math.log(0) + " " + Math.log(-1) + " " + Math.pow(0, 0) + Math.pow(2, -1) + Math.pow(-8, 1.0 / 3) + " " + Math.atan2(-1, -1) + " " + Math.IEEEremainder(5, 3) + " " + Math.E);
        System.out.println(StrictMath.sqrt(2) + " " + StrictMath.max(1, 2) + " " + Double.isInfinite(1 / 0.0) + Double.isFinite(1) + Double.MIN_NORMAL + Float.MAX_VALUE + " " + Double.compare(0.0, -0.0) + " " + Double.valueOf("1e3").intValue() + Float.parseFloat("1.1") + " " + Double.hashCode(1.5) + Float.hashCode(1.5f) + Long.hashCode(1L << 40));
    }
}
