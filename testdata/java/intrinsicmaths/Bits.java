/** Bits and unsigned arithmetic of ints and longs. */
public class Bits {
    static long seed = 99;
    static long sum;

    static long next() {
        seed = seed * 6364136223846793005L + 1442695040888963407L;
        long x = seed ^ seed >>> 29;
        return x >> (int) (x >>> 58);
    }

    static void add(long value) {
        sum = sum * 1000003 + value;
    }

    static void show(String what) {
        System.out.println(what + " " + Long.toHexString(sum));
        sum = 0;
    }

    public static void main(String[] args) {
        int[] edges = {0, 1, -1, 2, -2, 31, 32, 33, 0x80, 0xff00, 0x7fffffff, 0x80000000, 0x80000001, 0x55555555, 0xaaaaaaaa};
        int n = 600;
        long[] values = new long[n];
        for (int i = 0; i < n; i++) {
            values[i] = i < edges.length ? edges[i] : i < 2 * edges.length ? (long) edges[i - edges.length] << 32 : next();
        }
        values[40] = Long.MIN_VALUE;
        values[41] = Long.MAX_VALUE;
        for (long v : values) {
            int i = (int) v;
            add(Integer.bitCount(i));
            add(Integer.numberOfLeadingZeros(i));
            add(Integer.numberOfTrailingZeros(i));
            add(Integer.reverse(i));
            add(Integer.reverseBytes(i));
            add(Integer.highestOneBit(i));
            add(Integer.lowestOneBit(i));
            add(Integer.signum(i));
            add(Short.reverseBytes((short) i));
            add(Character.reverseBytes((char) i));
        }
        show("int");
        for (long v : values) {
            add(Long.bitCount(v));
            add(Long.numberOfLeadingZeros(v));
            add(Long.numberOfTrailingZeros(v));
            add(Long.reverse(v));
            add(Long.reverseBytes(v));
            add(Long.highestOneBit(v));
            add(Long.lowestOneBit(v));
            add(Long.signum(v));
        }
        show("long");
        for (long v : values) {
            for (int k = 0; k < 40; k++) {
                long w = values[k * 13 % n];
                int i = (int) v;
                int j = (int) w;
                add(Integer.rotateLeft(i, j));
                add(Integer.rotateRight(i, j));
                add(Integer.compare(i, j));
                add(Integer.compareUnsigned(i, j));
                add(Integer.compress(i, j));
                add(Integer.expand(i, j));
                add(Long.rotateLeft(v, j));
                add(Long.rotateRight(v, j));
                add(Long.compare(v, w));
                add(Long.compareUnsigned(v, w));
                add(Long.compress(v, w));
                add(Long.expand(v, w));
                if (j != 0) {
                    add(Integer.divideUnsigned(i, j));
                    add(Integer.remainderUnsigned(i, j));
                }
                if (w != 0) {
                    add(Long.divideUnsigned(v, w));
                    add(Long.remainderUnsigned(v, w));
                }
            }
        }
        show("pairs");
        try {
            Integer.divideUnsigned(1, 0);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        try {
            Long.remainderUnsigned(-1, 0);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        for (long v : values) {
            float f = Float.intBitsToFloat((int) v);
            double d = Double.longBitsToDouble(v);
            add(Float.floatToIntBits(f));
            add(Double.doubleToLongBits(d));
            add(Double.doubleToRawLongBits(d * 1.5));
            add(Float.floatToRawIntBits(f + 1));
            add(Float.hashCode(f));
            add(Double.hashCode(d));
        }
        show("floats");
    }
}
