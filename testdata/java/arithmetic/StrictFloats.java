public class StrictFloats {
    public static void main(String[] args) throws Exception {
        double x = 1; for (int i = 0; i < 60; i++) x = x * 1.1 + 1e-3; System.out.println(x + " " + Double.doubleToLongBits(x));
        float f = 1; for (int i = 0; i < 60; i++) f = f * 1.1f - 1e-3f; System.out.println(f + " " + Float.floatToIntBits(f));
        System.out.println((float) 1e40 + " " + (float) 1e-50 + " " + (double) 3.4e38f + " " + (0.1f + 0.2f) + " " + (0.1f == 0.1) + " " + 1e16 + 1 + " " + (1e16 + 1) + " " + (float) 123456789 + " " + (long) 1e19f + " " + 5e-324 / 2 + " " + Float.MIN_NORMAL / 2 + " " + Math.sqrt(1e-320));
    }
}
