import java.util.Arrays;

/** Sorting numbers of every type, many sizes and shapes. */
public class Sorts {
    static long seed = 23;

    static long next() {
        seed = seed * 6364136223846793005L + 1442695040888963407L;
        return seed ^ seed >>> 29;
    }

    public static void main(String[] args) {
        long sum = 0;
        int[] sizes = {0, 1, 2, 3, 10, 31, 32, 33, 47, 100, 1000, 5000, 40000};
        for (int n : sizes) {
            for (int shape = 0; shape < 5; shape++) {
                int[] ints = new int[n];
                long[] longs = new long[n];
                short[] shorts = new short[n];
                char[] chars = new char[n];
                byte[] bytes = new byte[n];
                double[] doubles = new double[n];
                float[] floats = new float[n];
                for (int i = 0; i < n; i++) {
                    long v = shape == 0 ? next() : shape == 1 ? i : shape == 2 ? -i : shape == 3 ? next() % 3 : i % 17;
                    ints[i] = (int) v;
                    longs[i] = v;
                    shorts[i] = (short) v;
                    chars[i] = (char) v;
                    bytes[i] = (byte) v;
                    doubles[i] = v % 11 == 0 ? Double.NaN : v % 7 == 0 ? -0.0 : v / 3.0;
                    floats[i] = v % 11 == 0 ? Float.NaN : v % 7 == 0 ? 0f : v / 3f;
                }
                int[] part = ints.clone();
                Arrays.sort(part, n / 4, n - n / 4);
                Arrays.sort(ints);
                Arrays.sort(longs);
                Arrays.sort(shorts);
                Arrays.sort(chars);
                Arrays.sort(bytes);
                Arrays.sort(doubles);
                Arrays.sort(floats);
                for (int i = 1; i < n; i++) {
                    if (ints[i - 1] > ints[i] || longs[i - 1] > longs[i] || chars[i - 1] > chars[i] || Double.compare(doubles[i - 1], doubles[i]) > 0) {
                        System.out.println("not in order: " + n + " " + shape);
                        break;
                    }
                }
                sum = sum * 31 + Arrays.hashCode(part) + Arrays.hashCode(ints) + Arrays.hashCode(longs) + Arrays.hashCode(shorts) + Arrays.hashCode(chars)
                    + Arrays.hashCode(bytes) + Arrays.hashCode(doubles) + Arrays.hashCode(floats);
            }
        }
        System.out.println(Long.toHexString(sum));
        try {
            Arrays.sort(new int[3], 1, 4);
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        try {
            Arrays.sort(new long[3], 2, 1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
