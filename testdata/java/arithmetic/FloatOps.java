public class FloatOps {
    public static void main(String[] args) {
        double[] values = {0.0, -0.0, 1.0, -1.5, 0.1, 1e308, 4.9e-324, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 123456.789};
        for (double a : values)
            for (double b : values) {
                System.out.println(a + " " + b + ": " + (a + b) + " " + (a - b) + " " + (a * b) + " " + (a / b) + " " + (a % b));
                System.out.println("  " + (a < b) + (a <= b) + (a > b) + (a >= b) + (a == b) + (a != b) + Double.compare(a, b) + Math.min(a, b) + Math.max(a, b));
            }
        float[] floats = {0f, -0f, 1.1f, 3.4e38f, 1.4e-45f, Float.NaN, Float.POSITIVE_INFINITY, -2.5f};
        for (float a : floats)
            for (float b : floats)
                System.out.println(a + " " + b + ": " + (a + b) + " " + (a - b) + " " + (a * b) + " " + (a / b) + " " + (a % b) + " " + (a < b) + (a > b) + (a == b));
        float f = 16777216f;
        f++;
        System.out.println(f);
        double d = 0;
        for (int i = 0; i < 10; i++) d += 0.1;
        System.out.println(d);
    }
}
