import java.util.Arrays;

/** Copying, filling, comparing and hashing arrays of every type. */
public class Copies {
    static long seed = 3;
    static long sum;

    static int next(int bound) {
        seed = seed * 6364136223846793005L + 1442695040888963407L;
        return (int) ((seed >>> 33) % bound);
    }

    static void add(long value) {
        sum = sum * 1000003 + value;
    }

    static void show(String what) {
        System.out.println(what + " " + Long.toHexString(sum));
        sum = 0;
    }

    interface Action {
        Object run();
    }

    static void attempt(String what, Action action) {
        try {
            System.out.println(what + " = " + action.run());
        } catch (RuntimeException e) {
            System.out.println(what + ": " + e.getClass().getName() + (e instanceof NullPointerException ? "" : ": " + e.getMessage()));
        }
    }

    static void copies(int n) {
        int[] ints = new int[n];
        long[] longs = new long[n];
        byte[] bytes = new byte[n];
        char[] chars = new char[n];
        short[] shorts = new short[n];
        double[] doubles = new double[n];
        float[] floats = new float[n];
        boolean[] booleans = new boolean[n];
        Integer[] boxes = new Integer[n];
        for (int i = 0; i < n; i++) {
            int v = next(1 << 30);
            ints[i] = v;
            longs[i] = (long) v << 20;
            bytes[i] = (byte) v;
            chars[i] = (char) v;
            shorts[i] = (short) v;
            doubles[i] = v % 7 == 0 ? Double.NaN : v % 5 == 0 ? -0.0 : v;
            floats[i] = v % 7 == 0 ? Float.NaN : v % 5 == 0 ? -0f : v;
            booleans[i] = v % 3 == 0;
            boxes[i] = v;
        }
        for (int k = 0; k < (n < 10000 ? 20 : 2); k++) {
            int from = next(n + 1);
            int to = next(n + 1);
            int length = next(n - Math.max(from, to) + 1);
            System.arraycopy(ints, from, ints, to, length);
            System.arraycopy(longs, from, longs, to, length);
            System.arraycopy(bytes, from, bytes, to, length);
            System.arraycopy(chars, from, chars, to, length);
            System.arraycopy(shorts, from, shorts, to, length);
            System.arraycopy(doubles, from, doubles, to, length);
            System.arraycopy(floats, from, floats, to, length);
            System.arraycopy(booleans, from, booleans, to, length);
            System.arraycopy(boxes, from, boxes, to, length);
            Object[] objects = new Object[n];
            System.arraycopy(boxes, from, objects, to, length);
            add(Arrays.hashCode(objects));
            int end = from + length;
            int[] a = Arrays.copyOf(ints, to);
            int[] b = Arrays.copyOfRange(ints, from, end + 3);
            add(Arrays.hashCode(a) * 31 + Arrays.hashCode(b));
            add(Arrays.hashCode(Arrays.copyOf(bytes, to)) * 31 + Arrays.hashCode(Arrays.copyOfRange(bytes, from, end + 1)));
            add(Arrays.hashCode(Arrays.copyOf(chars, to)) * 31 + Arrays.hashCode(Arrays.copyOfRange(chars, from, end + 1)));
            add(Arrays.hashCode(Arrays.copyOf(boxes, to + 2)) * 31 + Arrays.hashCode(Arrays.copyOfRange(boxes, from, end + 1)));
            add(Arrays.copyOf(boxes, 1).getClass().getName().hashCode());
            Arrays.fill(ints, from, end, k);
            Arrays.fill(longs, from, end, -k);
            Arrays.fill(bytes, from, end, (byte) (k * 50));
            Arrays.fill(chars, from, end, (char) -k);
            Arrays.fill(shorts, from, end, (short) -k);
            Arrays.fill(doubles, from, end, k / 3.0);
            Arrays.fill(floats, from, end, k / 3f);
            Arrays.fill(booleans, from, end, k % 2 == 0);
            add(Arrays.hashCode(ints) + 31 * Arrays.hashCode(longs) + 37 * Arrays.hashCode(bytes) + 41 * Arrays.hashCode(chars)
                + 43 * Arrays.hashCode(shorts) + 47 * Arrays.hashCode(doubles) + 53 * Arrays.hashCode(floats) + 59 * Arrays.hashCode(booleans)
                + 61 * Arrays.hashCode(boxes));
        }
        int[] others = ints.clone();
        byte[] bs = bytes.clone();
        double[] ds = doubles.clone();
        float[] fs = floats.clone();
        add(Arrays.equals(ints, others) && Arrays.equals(bytes, bs) && Arrays.equals(doubles, ds) && Arrays.equals(floats, fs) ? 1 : 0);
        if (n > 0) {
            int at = next(n);
            others[at]++;
            bs[at] ^= 0x80;
            ds[at] = ds[at] == 0 ? Double.NaN : 0.0;
            fs[at] = fs[at] == 0 ? -fs[at] : 0f;
            longs[at] = 0;
        }
        add(Arrays.mismatch(ints, others));
        add(Arrays.mismatch(bytes, bs));
        add(Arrays.mismatch(doubles, ds));
        add(Arrays.mismatch(floats, fs));
        add(Arrays.mismatch(longs, longs.clone()));
        add(Arrays.mismatch(chars, Arrays.copyOf(chars, n + 1)));
        add(Arrays.compare(ints, others));
        add(Arrays.compare(bytes, bs));
        add(Arrays.compareUnsigned(bytes, bs));
        add(Integer.signum(Arrays.compare(doubles, ds)));
        add(Arrays.compare(shorts, Arrays.copyOf(shorts, n + 2)));
        add(Arrays.equals(ints, others) ? 1 : 0);
        add(Arrays.equals(chars, 0, n / 2, chars, n - n / 2, n) ? 1 : 0);
    }

    static final class Point implements Cloneable {
        int x = 3;
        Object o = "o";

        @Override
        public Point clone() {
            try {
                return (Point) super.clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }

    static final class Plain {
        Object copy() throws CloneNotSupportedException {
            return super.clone();
        }
    }

    public static void main(String[] args) throws Exception {
        for (int n = 0; n < 60; n++) {
            copies(n);
        }
        show("small");
        copies(5000);
        show("larger");
        copies(30_000);
        byte[] huge = new byte[9_000_000];
        Arrays.fill(huge, (byte) 3);
        System.arraycopy(huge, 0, huge, 1, huge.length - 1);
        add(huge[huge.length - 1] + Arrays.mismatch(huge, huge.clone()));
        show("large");
        Point p = new Point();
        Point q = p.clone();
        System.out.println(q.x + " " + (q.o == p.o) + " " + (p != q));
        int[][] nested = {{1}, {2}};
        System.out.println(nested.clone()[1] == nested[1]);
        try {
            new Plain().copy();
        } catch (CloneNotSupportedException e) {
            System.out.println(e.getMessage() + " " + e.getStackTrace()[1].getMethodName());
        }
        int[] ints = new int[4];
        Object[] objects = {1, "two", 3};
        Integer[] integers = new Integer[3];
        attempt("source", () -> {
            System.arraycopy(ints, -1, ints, 0, 1);
            return 0;
        });
        attempt("target", () -> {
            System.arraycopy(ints, 0, ints, 2, 3);
            return 0;
        });
        attempt("length", () -> {
            System.arraycopy(ints, 0, ints, 0, -1);
            return 0;
        });
        attempt("overflow", () -> {
            System.arraycopy(ints, Integer.MAX_VALUE, ints, 0, Integer.MAX_VALUE);
            return 0;
        });
        attempt("types", () -> {
            System.arraycopy(ints, 0, new long[4], 0, 1);
            return 0;
        });
        attempt("not an array", () -> {
            System.arraycopy("text", 0, ints, 0, 1);
            return 0;
        });
        attempt("null", () -> {
            System.arraycopy(null, 0, ints, 0, 1);
            return 0;
        });
        attempt("elements", () -> {
            System.arraycopy(objects, 0, integers, 0, 3);
            return 0;
        });
        System.out.println(Arrays.toString(integers));
        attempt("copyOf", () -> Arrays.copyOf(ints, -1));
        attempt("copyOfRange", () -> Arrays.copyOfRange(ints, 5, 6));
        attempt("copyOfRange reversed", () -> Arrays.copyOfRange(objects, 2, 1));
        attempt("copyOf null", () -> Arrays.copyOf((Object[]) null, 1));
        attempt("fill", () -> {
            Arrays.fill(ints, 2, 5, 1);
            return 0;
        });
        attempt("fill reversed", () -> {
            Arrays.fill(ints, 3, 2, 1);
            return 0;
        });
        attempt("fill null", () -> {
            Arrays.fill((byte[]) null, (byte) 0);
            return 0;
        });
        attempt("hash null", () -> Arrays.hashCode((int[]) null));
        attempt("equals null", () -> Arrays.equals((int[]) null, ints));
        attempt("mismatch null", () -> Arrays.mismatch((int[]) null, ints));
    }
}
