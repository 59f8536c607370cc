package java.math;

import java.util.Arrays;

/** Arithmetic on natural numbers: little-endian words, no zero word at the top, zero is empty. */
final class Magnitude {
    static final int[] ZERO = {};
    private static final long MASK = 0xffffffffL;
    private static final int KARATSUBA = 240;

    private Magnitude() {
    }

    static int[] trim(int[] a) {
        int n = a.length;
        while (n > 0 && a[n - 1] == 0) {
            n--;
        }
        return n == a.length ? a : n == 0 ? ZERO : Arrays.copyOf(a, n);
    }

    static int[] of(long v) {
        if (v == 0) {
            return ZERO;
        }
        return v >>> 32 == 0 ? new int[] {(int) v} : new int[] {(int) v, (int) (v >>> 32)};
    }

    static int compare(int[] a, int[] b) {
        if (a.length != b.length) {
            return a.length < b.length ? -1 : 1;
        }
        for (int i = a.length - 1; i >= 0; i--) {
            if (a[i] != b[i]) {
                return (a[i] & MASK) < (b[i] & MASK) ? -1 : 1;
            }
        }
        return 0;
    }

    static int[] add(int[] a, int[] b) {
        if (a.length < b.length) {
            int[] t = a;
            a = b;
            b = t;
        }
        int[] r = new int[a.length + 1];
        sum(a, b, r);
        return trim(r);
    }

    /** r = a + b, where a is not shorter than b and r one word longer than a. */
    private static void sum(int[] a, int[] b, int[] r) {
        long c = 0;
        int i = 0;
        for (; i < b.length; i++) {
            c += (a[i] & MASK) + (b[i] & MASK);
            r[i] = (int) c;
            c >>>= 32;
        }
        for (; i < a.length; i++) {
            c += a[i] & MASK;
            r[i] = (int) c;
            c >>>= 32;
        }
        r[i] = (int) c;
    }

    /** a - b where a is not smaller. */
    static int[] subtract(int[] a, int[] b) {
        int[] r = new int[a.length];
        difference(a, b, r);
        return trim(r);
    }

    /** r = a - b, where b is not longer than a and r as long as a. */
    private static void difference(int[] a, int[] b, int[] r) {
        long c = 0;
        int i = 0;
        for (; i < b.length; i++) {
            c += (a[i] & MASK) - (b[i] & MASK);
            r[i] = (int) c;
            c >>= 32;
        }
        for (; i < a.length; i++) {
            c += a[i] & MASK;
            r[i] = (int) c;
            c >>= 32;
        }
    }

    static int[] multiply(int[] a, int[] b) {
        int n = a.length;
        int m = b.length;
        if (n == 0 || m == 0) {
            return ZERO;
        }
        if (n >= KARATSUBA && m >= KARATSUBA) {
            return karatsuba(a, b);
        }
        int[] r = new int[n + m];
        if (n < m) {
            multiplyToLen(a, b, r);
        } else {
            multiplyToLen(b, a, r);
        }
        return trim(r);
    }

    /** r = a * b, where r is zero and as long as both together. */
    private static void multiplyToLen(int[] a, int[] b, int[] r) {
        for (int i = 0; i < a.length; i++) {
            r[i + b.length] = mulAdd(r, i, b, a[i]);
        }
    }

    /** Adds x times b to the words of r from `at` on; what is carried out. */
    private static int mulAdd(int[] r, int at, int[] b, int x) {
        long c = 0;
        for (int j = 0; j < b.length; j++) {
            c += (x & MASK) * (b[j] & MASK) + (r[at + j] & MASK);
            r[at + j] = (int) c;
            c >>>= 32;
        }
        return (int) c;
    }

    private static int[] part(int[] a, int from, int to) {
        return from >= a.length ? ZERO : trim(Arrays.copyOfRange(a, from, Math.min(to, a.length)));
    }

    private static int[] karatsuba(int[] a, int[] b) {
        int half = (Math.max(a.length, b.length) + 1) / 2;
        int[] al = part(a, 0, half);
        int[] ah = part(a, half, a.length);
        int[] bl = part(b, 0, half);
        int[] bh = part(b, half, b.length);
        int[] low = multiply(al, bl);
        int[] high = multiply(ah, bh);
        int[] mid = subtract(subtract(multiply(add(al, ah), add(bl, bh)), low), high);
        return add(low, add(words(mid, half), words(high, 2 * half)));
    }

    private static int[] words(int[] a, int n) {
        if (a.length == 0) {
            return a;
        }
        int[] r = new int[a.length + n];
        System.arraycopy(a, 0, r, n, a.length);
        return r;
    }

    static int[] shiftLeft(int[] a, int n) {
        if (a.length == 0) {
            return a;
        }
        int w = n >>> 5;
        int s = n & 31;
        int[] r = new int[a.length + w + 1];
        if (s == 0) {
            System.arraycopy(a, 0, r, w, a.length);
        } else {
            shiftLeftWorker(a, s, r, w);
        }
        return trim(r);
    }

    /** The words of a, s bits (1 to 31) to the left, into r from word w on. */
    private static void shiftLeftWorker(int[] a, int s, int[] r, int w) {
        int c = 0;
        for (int i = 0; i < a.length; i++) {
            r[i + w] = a[i] << s | c;
            c = a[i] >>> 32 - s;
        }
        r[a.length + w] = c;
    }

    static int[] shiftRight(int[] a, int n) {
        int w = n >>> 5;
        int s = n & 31;
        if (w >= a.length) {
            return ZERO;
        }
        int[] r = new int[a.length - w];
        if (s == 0) {
            System.arraycopy(a, w, r, 0, r.length);
        } else {
            shiftRightWorker(a, w, s, r);
        }
        return trim(r);
    }

    /** The words of a from w on, s bits (1 to 31) to the right, into r. */
    private static void shiftRightWorker(int[] a, int w, int s, int[] r) {
        for (int i = 0; i < r.length; i++) {
            r[i] = a[i + w] >>> s | (i + w + 1 < a.length ? a[i + w + 1] << 32 - s : 0);
        }
    }

    static int bits(int[] a) {
        return a.length == 0 ? 0 : a.length * 32 - Integer.numberOfLeadingZeros(a[a.length - 1]);
    }

    /** Divides a in place by d and gives the rest. */
    static int divideWord(int[] a, int d) {
        long rest = 0;
        long x = d & MASK;
        for (int i = a.length - 1; i >= 0; i--) {
            long v = rest << 32 | a[i] & MASK;
            long q;
            if (v >= 0) {
                q = v / x;
                rest = v - q * x;
            } else {
                q = Long.divideUnsigned(v, x);
                rest = v - q * x;
            }
            a[i] = (int) q;
        }
        return (int) rest;
    }

    /** Quotient and rest. */
    static int[][] divide(int[] a, int[] b) {
        if (compare(a, b) < 0) {
            return new int[][] {ZERO, a};
        }
        if (b.length == 1) {
            int[] q = a.clone();
            int rest = divideWord(q, b[0]);
            return new int[][] {trim(q), rest == 0 ? ZERO : new int[] {rest}};
        }
        int s = Integer.numberOfLeadingZeros(b[b.length - 1]);
        int[] v = shiftLeft(b, s);
        int n = v.length;
        int[] shifted = shiftLeft(a, s);
        int[] u = Arrays.copyOf(shifted, a.length + 1);
        int m = a.length - n;
        int[] q = new int[m + 1];
        for (int j = m; j >= 0; j--) {
            q[j] = divideStep(u, j, v);
        }
        return new int[][] {trim(q), shiftRight(trim(Arrays.copyOf(u, n)), s)};
    }

    /** One word of the quotient of u by v, whose top bit is set: its product with v goes off u from word j on (Knuth 4.3.1, D3 to D6). */
    private static int divideStep(int[] u, int j, int[] v) {
        int n = v.length;
        long top = v[n - 1] & MASK;
        long second = v[n - 2] & MASK;
        long num = (long) u[j + n] << 32 | u[j + n - 1] & MASK;
        long hat;
        if (num >= 0) {
            hat = num / top;
        } else {
            hat = Long.divideUnsigned(num, top);
        }
        long rest = num - hat * top;
        while (hat > MASK || Long.compareUnsigned(hat * second, rest << 32 | u[j + n - 2] & MASK) > 0) {
            hat--;
            rest += top;
            if (rest > MASK) {
                break;
            }
        }
        long carry = 0;
        long borrow = 0;
        for (int i = 0; i < n; i++) {
            carry += hat * (v[i] & MASK);
            borrow += (u[i + j] & MASK) - (carry & MASK);
            u[i + j] = (int) borrow;
            borrow >>= 32;
            carry >>>= 32;
        }
        borrow += (u[j + n] & MASK) - carry;
        u[j + n] = (int) borrow;
        if (borrow < 0) {
            hat--;
            long c = 0;
            for (int i = 0; i < n; i++) {
                c += (u[i + j] & MASK) + (v[i] & MASK);
                u[i + j] = (int) c;
                c >>>= 32;
            }
            u[j + n] += (int) c;
        }
        return (int) hat;
    }

    private static final int[] CHUNK = new int[37];
    private static final int[] POWER = new int[37];

    private static void prepare(int radix) {
        if (POWER[radix] == 0) {
            long p = radix;
            int n = 1;
            while (p * radix <= Integer.MAX_VALUE) {
                p *= radix;
                n++;
            }
            CHUNK[radix] = n;
            POWER[radix] = (int) p;
        }
    }

    static String toString(int[] a, int radix) {
        if (a.length == 0) {
            return "0";
        }
        prepare(radix);
        StringBuilder sb = new StringBuilder();
        digits(a, radix, sb, 0);
        return sb.toString();
    }

    /** Appends the digits, with zeros before them up to width. */
    private static void digits(int[] a, int radix, StringBuilder sb, int width) {
        if (a.length <= 40) {
            int[] v = a.clone();
            int chunk = CHUNK[radix];
            String[] parts = new String[a.length * 32 / (31 - Integer.numberOfLeadingZeros(radix)) / chunk + 2];
            int n = 0;
            while (v.length > 0) {
                parts[n++] = Integer.toString(divideWord(v, POWER[radix]), radix);
                v = trim(v);
            }
            int length = n == 0 ? 0 : parts[n - 1].length() + (n - 1) * chunk;
            for (int i = length; i < width; i++) {
                sb.append('0');
            }
            for (int i = n - 1; i >= 0; i--) {
                if (i < n - 1) {
                    for (int k = parts[i].length(); k < chunk; k++) {
                        sb.append('0');
                    }
                }
                sb.append(parts[i]);
            }
            return;
        }
        int half = (int) (bits(a) * Math.log(2) / Math.log(radix) / 2);
        int[][] qr = divide(a, power(new int[] {radix}, half));
        digits(qr[0], radix, sb, width - half);
        digits(qr[1], radix, sb, half);
    }

    static int[] power(int[] b, int e) {
        int[] r = {1};
        while (e > 0) {
            if ((e & 1) != 0) {
                r = multiply(r, b);
            }
            e >>= 1;
            if (e > 0) {
                b = multiply(b, b);
            }
        }
        return r;
    }

    /** The value of s[from..to), digits of the radix. */
    static int[] parse(String s, int from, int to, int radix) {
        prepare(radix);
        int chunk = CHUNK[radix];
        if (to - from > chunk * 60) {
            int low = (to - from) / 2;
            return add(multiply(parse(s, from, to - low, radix), power(new int[] {radix}, low)), parse(s, to - low, to, radix));
        }
        int[] r = new int[(to - from) / chunk + 2];
        int used = 0;
        int first = (to - from) % chunk;
        int end = from + (first == 0 ? chunk : first);
        for (int i = from; i < to; i = end, end += chunk) {
            long c = 0;
            for (int k = i; k < end; k++) {
                int d = Character.digit(s.charAt(k), radix);
                if (d < 0) {
                    throw new NumberFormatException(s.charAt(k) == '-' || s.charAt(k) == '+' ? "Illegal embedded sign character"
                        : "For input string: \"" + s.substring(i, end) + "\"" + (radix == 10 ? "" : " under radix " + radix));
                }
                c = c * radix + d;
            }
            long p = POWER[radix] & MASK;
            for (int k = 0; k < used; k++) {
                c += (r[k] & MASK) * p;
                r[k] = (int) c;
                c >>>= 32;
            }
            if (c != 0) {
                r[used++] = (int) c;
            }
        }
        return trim(r);
    }
}
