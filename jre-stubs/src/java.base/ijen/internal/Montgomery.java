package ijen.internal;

import java.math.BigInteger;
import java.util.Arrays;

/** Arithmetic modulo an odd number, on values times R = 2^(32n): little-endian words, n of them, an even number. */
public final class Montgomery {
    private static final long MASK = 0xffffffffL;

    private final BigInteger modulus;
    private final int[] m;
    /** -1/m modulo 2^64. */
    private final long inverse;
    private final int[] square;
    private final int[] one;

    public Montgomery(BigInteger modulus) {
        this.modulus = modulus;
        int n = (modulus.bitLength() + 63) / 64 * 2;
        m = words(modulus, n);
        long low = m[0] & MASK | (long) m[1] << 32;
        long x = low;
        for (int i = 0; i < 6; i++) {
            x *= 2 - low * x;
        }
        inverse = -x;
        BigInteger r = BigInteger.ONE.shiftLeft(32 * n).mod(modulus);
        one = words(r, n);
        square = words(r.multiply(r).mod(modulus), n);
    }

    private static int[] words(BigInteger v, int n) {
        byte[] b = v.toByteArray();
        int[] w = new int[n];
        for (int i = 0; i < b.length; i++) {
            int at = b.length - 1 - i;
            if (i >> 2 < n) {
                w[i >> 2] |= (b[at] & 0xff) << 8 * (i & 3);
            }
        }
        return w;
    }

    private static BigInteger number(int[] w) {
        byte[] b = new byte[4 * w.length];
        for (int i = 0; i < b.length; i++) {
            b[b.length - 1 - i] = (byte) (w[i >> 2] >> 8 * (i & 3));
        }
        return new BigInteger(1, b);
    }

    public BigInteger modulus() {
        return modulus;
    }

    public int[] zero() {
        return new int[m.length];
    }

    public int[] one() {
        return one;
    }

    /** The field's element for a number from 0 to m - 1. */
    public int[] of(BigInteger v) {
        return multiply(words(v, m.length), square);
    }

    public BigInteger value(int[] a) {
        int[] unit = new int[m.length];
        unit[0] = 1;
        return number(multiply(a, unit));
    }

    public int[] multiply(int[] a, int[] b) {
        int[] r = new int[m.length];
        multiply(a, b, m, inverse, r);
        return r;
    }

    public int[] square(int[] a) {
        return multiply(a, a);
    }

    public int[] add(int[] a, int[] b) {
        int[] r = new int[m.length];
        add(a, b, m, r);
        return r;
    }

    public int[] subtract(int[] a, int[] b) {
        int[] r = new int[m.length];
        subtract(a, b, m, r);
        return r;
    }

    public static boolean isZero(int[] a) {
        for (int w : a) {
            if (w != 0) {
                return false;
            }
        }
        return true;
    }

    /** a to the power of e, which is not negative. */
    public int[] power(int[] a, BigInteger e) {
        int bits = e.bitLength();
        int width = bits < 24 ? 1 : bits < 80 ? 3 : bits < 600 ? 4 : 5;
        int[][] odd = new int[1 << width - 1][];
        odd[0] = a;
        if (width > 1) {
            int[] twice = square(a);
            for (int i = 1; i < odd.length; i++) {
                odd[i] = multiply(odd[i - 1], twice);
            }
        }
        int[] r = one.clone();
        int[] spare = new int[m.length];
        boolean begun = false;
        for (int i = bits - 1; i >= 0;) {
            int from = i;
            int digit = 0;
            if (e.testBit(i)) {
                from = Math.max(0, i - width + 1);
                while (!e.testBit(from)) {
                    from++;
                }
                for (int k = i; k >= from; k--) {
                    digit = digit << 1 | (e.testBit(k) ? 1 : 0);
                }
            }
            for (int k = i; begun && k >= from; k--) {
                multiply(r, r, m, inverse, spare);
                int[] t = r;
                r = spare;
                spare = t;
            }
            if (digit != 0) {
                if (begun) {
                    multiply(r, odd[digit >> 1], m, inverse, spare);
                    int[] t = r;
                    r = spare;
                    spare = t;
                } else {
                    r = odd[digit >> 1].clone();
                    begun = true;
                }
            }
            i = from - 1;
        }
        return r;
    }

    /** 1 / a, where m is prime. */
    public int[] invert(int[] a) {
        return of(value(a).modInverse(modulus));
    }

    /** r = a * b / R modulo m; r is neither a nor b. */
    private static void multiply(int[] a, int[] b, int[] m, long inverse, int[] r) {
        int n = m.length;
        Arrays.fill(r, 0);
        int low = (int) inverse;
        long top = 0;
        for (int i = 0; i < n; i++) {
            long x = a[i] & MASK;
            long c = 0;
            for (int j = 0; j < n; j++) {
                c += x * (b[j] & MASK) + (r[j] & MASK);
                r[j] = (int) c;
                c >>>= 32;
            }
            top += c;
            long q = r[0] * low & MASK;
            c = q * (m[0] & MASK) + (r[0] & MASK) >>> 32;
            for (int j = 1; j < n; j++) {
                c += q * (m[j] & MASK) + (r[j] & MASK);
                r[j - 1] = (int) c;
                c >>>= 32;
            }
            top += c;
            r[n - 1] = (int) top;
            top >>>= 32;
        }
        if (top != 0 || !less(r, m)) {
            take(r, m);
        }
    }

    /** r = a + b modulo m. */
    private static void add(int[] a, int[] b, int[] m, int[] r) {
        long c = 0;
        for (int i = 0; i < m.length; i++) {
            c += (a[i] & MASK) + (b[i] & MASK);
            r[i] = (int) c;
            c >>>= 32;
        }
        if (c != 0 || !less(r, m)) {
            take(r, m);
        }
    }

    /** r = a - b modulo m. */
    private static void subtract(int[] a, int[] b, int[] m, int[] r) {
        long c = 0;
        for (int i = 0; i < m.length; i++) {
            c += (a[i] & MASK) - (b[i] & MASK);
            r[i] = (int) c;
            c >>= 32;
        }
        if (c != 0) {
            c = 0;
            for (int i = 0; i < m.length; i++) {
                c += (r[i] & MASK) + (m[i] & MASK);
                r[i] = (int) c;
                c >>>= 32;
            }
        }
    }

    private static boolean less(int[] a, int[] b) {
        for (int i = a.length - 1; i >= 0; i--) {
            if (a[i] != b[i]) {
                return (a[i] & MASK) < (b[i] & MASK);
            }
        }
        return false;
    }

    private static void take(int[] r, int[] m) {
        long c = 0;
        for (int i = 0; i < m.length; i++) {
            c += (r[i] & MASK) - (m[i] & MASK);
            r[i] = (int) c;
            c >>= 32;
        }
    }
}
