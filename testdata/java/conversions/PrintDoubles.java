import java.util.Random;

public class PrintDoubles {
    public static void main(String[] args) {
        double[] values = {0.1, 0.2 + 0.1, 1.0 / 3, 100, 1e6, 1e7, 12345678.9, 1e-3, 1e-4, 0.00123, 1e21, 1.7976931348623157e308, 4.9e-324, 2.2250738585072014e-308,
            9007199254740993.0, 2e-3, 9.999999999999999e22, 1.0E23, 5e-324, 3.0e10, 123456789012345680.0};
        for (double d : values) System.out.println(d + " " + -d + " " + (float) d);
        Random random = new Random(42);
        for (int i = 0; i < 200; i++) {
            double d = Double.longBitsToDouble(random.nextLong());
            System.out.println(d + " " + Float.intBitsToFloat(random.nextInt()));
            if (Double.parseDouble(Double.toString(d)) != d && !Double.isNaN(d)) System.out.println("WRONG");
        }
        System.out.println(Double.toHexString(1.0) + " " + Double.toHexString(-0.1) + " " + Double.toHexString(Double.MIN_VALUE));
    }
}
