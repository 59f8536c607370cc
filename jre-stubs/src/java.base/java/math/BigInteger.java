package java.math;

import java.util.Arrays;
import java.util.Random;

/** Integers without a limit. */
public class BigInteger extends Number implements Comparable<BigInteger> {
    private static final long serialVersionUID = -8287574255936472291L;
    private static final BigInteger[] SMALL = new BigInteger[33];
    public static final BigInteger ZERO = small(0);
    public static final BigInteger ONE = small(1);
    public static final BigInteger TWO = small(2);
    public static final BigInteger TEN = small(10);

    private final int signum;
    final int[] mag;

    private static BigInteger small(int v) {
        BigInteger b = SMALL[v + 16];
        if (b == null) {
            b = new BigInteger(Integer.signum(v), Magnitude.of(Math.abs(v)));
            SMALL[v + 16] = b;
        }
        return b;
    }

    BigInteger(int signum, int[] mag) {
        this.mag = mag;
        this.signum = mag.length == 0 ? 0 : signum;
    }

    public BigInteger(byte[] val) {
        this(val, 0, val.length);
    }

    public BigInteger(byte[] val, int off, int len) {
        if (val.length == 0) {
            throw new NumberFormatException("Zero length BigInteger");
        }
        java.util.Objects.checkFromIndexSize(off, len, val.length);
        if (len == 0) {
            mag = Magnitude.ZERO;
            signum = 0;
            return;
        }
        boolean neg = val[off] < 0;
        int[] w = fromBytes(val, off, len, neg ? -1 : 0);
        if (neg) {
            negate(w);
        }
        mag = Magnitude.trim(w);
        signum = mag.length == 0 ? 0 : neg ? -1 : 1;
    }

    public BigInteger(int signum, byte[] magnitude) {
        this(signum, magnitude, 0, magnitude.length);
    }

    public BigInteger(int signum, byte[] magnitude, int off, int len) {
        if (signum < -1 || signum > 1) {
            throw new NumberFormatException("Invalid signum value");
        }
        java.util.Objects.checkFromIndexSize(off, len, magnitude.length);
        mag = Magnitude.trim(fromBytes(magnitude, off, len, 0));
        if (mag.length == 0) {
            this.signum = 0;
        } else if (signum == 0) {
            throw new NumberFormatException("signum-magnitude mismatch");
        } else {
            this.signum = signum;
        }
    }

    private static int[] fromBytes(byte[] b, int off, int len, int fill) {
        int[] w = new int[(len + 3) / 4];
        if (fill != 0) {
            Arrays.fill(w, -1);
        }
        for (int i = 0; i < len; i++) {
            int s = (i & 3) * 8;
            w[i >> 2] = w[i >> 2] & ~(0xff << s) | (b[off + len - 1 - i] & 0xff) << s;
        }
        return w;
    }

    /** Two's complement in place; a lost carry means zero. */
    private static void negate(int[] w) {
        boolean carry = true;
        for (int i = 0; i < w.length; i++) {
            w[i] = carry ? -w[i] : ~w[i];
            carry = carry && w[i] == 0;
        }
    }

    public BigInteger(String val, int radix) {
        int n = val.length();
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
            throw new NumberFormatException("Radix out of range");
        }
        if (n == 0) {
            throw new NumberFormatException("Zero length BigInteger");
        }
        int sign = 1;
        int at = 0;
        int minus = val.lastIndexOf('-');
        int plus = val.lastIndexOf('+');
        if (minus >= 0) {
            if (minus != 0 || plus >= 0) {
                throw new NumberFormatException("Illegal embedded sign character");
            }
            sign = -1;
            at = 1;
        } else if (plus >= 0) {
            if (plus != 0) {
                throw new NumberFormatException("Illegal embedded sign character");
            }
            at = 1;
        }
        if (at == n) {
            throw new NumberFormatException("Zero length BigInteger");
        }
        while (at < n && Character.digit(val.charAt(at), radix) == 0) {
            at++;
        }
        mag = at == n ? Magnitude.ZERO : Magnitude.parse(val, at, n, radix);
        signum = mag.length == 0 ? 0 : sign;
    }

    public BigInteger(String val) {
        this(val, 10);
    }

    public BigInteger(int numBits, Random rnd) {
        if (numBits < 0) {
            throw new IllegalArgumentException("numBits must be non-negative");
        }
        byte[] b = new byte[(int) (((long) numBits + 7) / 8)];
        if (b.length > 0) {
            rnd.nextBytes(b);
            b[0] &= (byte) ((1 << 8 - (8 * b.length - numBits)) - 1);
        }
        mag = Magnitude.trim(fromBytes(b, 0, b.length, 0));
        signum = mag.length == 0 ? 0 : 1;
    }

    public BigInteger(int bitLength, int certainty, Random rnd) {
        BigInteger p = PrimeSearch.find(bitLength, certainty, rnd);
        mag = p.mag;
        signum = 1;
    }

    public static BigInteger probablePrime(int bitLength, Random rnd) {
        return new BigInteger(bitLength, 100, rnd);
    }

    public BigInteger nextProbablePrime() {
        if (signum < 0) {
            throw new ArithmeticException("start < 0: " + this);
        }
        if (compareTo(TWO) < 0) {
            return TWO;
        }
        BigInteger p = add(ONE).setBit(0);
        while (!p.isProbablePrime(100)) {
            p = p.add(TWO);
        }
        return p;
    }

    public static BigInteger valueOf(long val) {
        if (val >= -16 && val <= 16) {
            return small((int) val);
        }
        return new BigInteger(val < 0 ? -1 : 1, Magnitude.of(Math.abs(val)));
    }

    public BigInteger add(BigInteger val) {
        if (val.signum == 0) {
            return this;
        }
        if (signum == 0) {
            return val;
        }
        if (signum == val.signum) {
            return new BigInteger(signum, Magnitude.add(mag, val.mag));
        }
        int c = Magnitude.compare(mag, val.mag);
        if (c == 0) {
            return ZERO;
        }
        return c > 0 ? new BigInteger(signum, Magnitude.subtract(mag, val.mag)) : new BigInteger(val.signum, Magnitude.subtract(val.mag, mag));
    }

    public BigInteger subtract(BigInteger val) {
        return add(val.negate());
    }

    public BigInteger multiply(BigInteger val) {
        return signum == 0 || val.signum == 0 ? ZERO : new BigInteger(signum * val.signum, Magnitude.multiply(mag, val.mag));
    }

    public BigInteger parallelMultiply(BigInteger val) {
        return multiply(val);
    }

    private int[][] parts(BigInteger val) {
        if (val.signum == 0) {
            throw new ArithmeticException("BigInteger divide by zero");
        }
        return Magnitude.divide(mag, val.mag);
    }

    public BigInteger divide(BigInteger val) {
        return new BigInteger(signum * val.signum, parts(val)[0]);
    }

    public BigInteger[] divideAndRemainder(BigInteger val) {
        int[][] qr = parts(val);
        return new BigInteger[] {new BigInteger(signum * val.signum, qr[0]), new BigInteger(signum, qr[1])};
    }

    public BigInteger remainder(BigInteger val) {
        return new BigInteger(signum, parts(val)[1]);
    }

    public BigInteger pow(int exponent) {
        if (exponent < 0) {
            throw new ArithmeticException("Negative exponent");
        }
        if (exponent == 0) {
            return ONE;
        }
        return new BigInteger(signum < 0 && (exponent & 1) != 0 ? -1 : 1, Magnitude.power(mag, exponent));
    }

    public BigInteger sqrt() {
        if (signum < 0) {
            throw new ArithmeticException("Negative BigInteger");
        }
        if (signum == 0) {
            return ZERO;
        }
        BigInteger x = ONE.shiftLeft((bitLength() + 1) / 2);
        while (true) {
            BigInteger y = x.add(divide(x)).shiftRight(1);
            if (y.compareTo(x) >= 0) {
                return x;
            }
            x = y;
        }
    }

    public BigInteger[] sqrtAndRemainder() {
        BigInteger s = sqrt();
        return new BigInteger[] {s, subtract(s.multiply(s))};
    }

    public BigInteger gcd(BigInteger val) {
        BigInteger a = abs();
        BigInteger b = val.abs();
        while (b.mag.length > 2) {
            BigInteger r = a.remainder(b);
            a = b;
            b = r;
        }
        if (b.signum == 0) {
            return a;
        }
        long y = b.longValue();
        long x = a.remainder(b).longValue();
        while (x != 0) {
            long r = Long.remainderUnsigned(y, x);
            y = x;
            x = r;
        }
        return new BigInteger(1, Magnitude.of(y));
    }

    public BigInteger abs() {
        return signum >= 0 ? this : negate();
    }

    public BigInteger negate() {
        return new BigInteger(-signum, mag);
    }

    public int signum() {
        return signum;
    }

    public BigInteger mod(BigInteger m) {
        if (m.signum <= 0) {
            throw new ArithmeticException("BigInteger: modulus not positive");
        }
        BigInteger r = remainder(m);
        return r.signum >= 0 ? r : r.add(m);
    }

    public BigInteger modPow(BigInteger exponent, BigInteger m) {
        if (m.signum <= 0) {
            throw new ArithmeticException("BigInteger: modulus not positive");
        }
        if (m.equals(ONE)) {
            return ZERO;
        }
        BigInteger base = mod(m);
        if (exponent.signum < 0) {
            base = base.modInverse(m);
            exponent = exponent.negate();
        }
        if (m.mag.length >= 4 && m.testBit(0) && exponent.bitLength() >= 16) {
            ijen.internal.Montgomery field = new ijen.internal.Montgomery(m);
            return field.value(field.power(field.of(base), exponent));
        }
        BigInteger r = ONE;
        for (int i = exponent.bitLength() - 1; i >= 0; i--) {
            r = r.multiply(r).remainder(m);
            if (exponent.testBit(i)) {
                r = r.multiply(base).remainder(m);
            }
        }
        return r;
    }

    public BigInteger modInverse(BigInteger m) {
        if (m.signum != 1) {
            throw new ArithmeticException("BigInteger: modulus not positive");
        }
        if (m.equals(ONE)) {
            return ZERO;
        }
        BigInteger a = mod(m);
        BigInteger b = m;
        BigInteger x = ONE;
        BigInteger y = ZERO;
        while (b.signum != 0) {
            BigInteger[] qr = a.divideAndRemainder(b);
            BigInteger t = x.subtract(qr[0].multiply(y));
            x = y;
            y = t;
            a = b;
            b = qr[1];
        }
        if (!a.equals(ONE)) {
            throw new ArithmeticException("BigInteger not invertible.");
        }
        return x.mod(m);
    }

    public BigInteger shiftLeft(int n) {
        if (signum == 0 || n == 0) {
            return this;
        }
        return n > 0 ? left(n) : right(-n);
    }

    private BigInteger left(int n) {
        long bits = 32L * mag.length - Integer.numberOfLeadingZeros(mag[mag.length - 1]);
        if (bits + (n & 0xffffffffL) > Integer.MAX_VALUE) {
            throw new ArithmeticException("BigInteger would overflow supported range");
        }
        return new BigInteger(signum, Magnitude.shiftLeft(mag, n));
    }

    public BigInteger shiftRight(int n) {
        if (signum == 0 || n == 0) {
            return this;
        }
        return n > 0 ? right(n) : left(-n);
    }

    private BigInteger right(int n) {
        int[] r = Magnitude.shiftRight(mag, n);
        if (signum < 0 && getMagLowBit() < (n & 0xffffffffL)) {
            r = Magnitude.add(r, new int[] {1});
        }
        return new BigInteger(signum, r);
    }

    private int getMagLowBit() {
        int i = 0;
        while (mag[i] == 0) {
            i++;
        }
        return i * 32 + Integer.numberOfTrailingZeros(mag[i]);
    }

    /** The i-th word of the two's complement form. */
    private int word(int i, int low) {
        if (i >= mag.length) {
            return signum < 0 ? -1 : 0;
        }
        return signum >= 0 ? mag[i] : i < low ? 0 : i == low ? -mag[i] : ~mag[i];
    }

    private int lowWord() {
        return signum == 0 ? 0 : getMagLowBit() >> 5;
    }

    private static BigInteger fromWords(int[] w) {
        if (w[w.length - 1] >= 0) {
            return new BigInteger(1, Magnitude.trim(w));
        }
        negate(w);
        return new BigInteger(-1, Magnitude.trim(w));
    }

    private BigInteger bitwise(BigInteger val, int op) {
        int n = Math.max(mag.length, val.mag.length) + 1;
        int[] r = new int[n];
        int la = lowWord();
        int lb = val.lowWord();
        for (int i = 0; i < n; i++) {
            int a = word(i, la);
            int b = val.word(i, lb);
            r[i] = op == 0 ? a & b : op == 1 ? a | b : op == 2 ? a ^ b : a & ~b;
        }
        return fromWords(r);
    }

    public BigInteger and(BigInteger val) {
        return bitwise(val, 0);
    }

    public BigInteger or(BigInteger val) {
        return bitwise(val, 1);
    }

    public BigInteger xor(BigInteger val) {
        return bitwise(val, 2);
    }

    public BigInteger not() {
        return negate().subtract(ONE);
    }

    public BigInteger andNot(BigInteger val) {
        return bitwise(val, 3);
    }

    private static void checkBit(int n) {
        if (n < 0) {
            throw new ArithmeticException("Negative bit address");
        }
    }

    public boolean testBit(int n) {
        checkBit(n);
        return (word(n >>> 5, lowWord()) & 1 << (n & 31)) != 0;
    }

    public BigInteger setBit(int n) {
        checkBit(n);
        return testBit(n) ? this : or(ONE.shiftLeft(n));
    }

    public BigInteger clearBit(int n) {
        checkBit(n);
        return testBit(n) ? andNot(ONE.shiftLeft(n)) : this;
    }

    public BigInteger flipBit(int n) {
        checkBit(n);
        return xor(ONE.shiftLeft(n));
    }

    public int getLowestSetBit() {
        return signum == 0 ? -1 : getMagLowBit();
    }

    public int bitLength() {
        int n = Magnitude.bits(mag);
        if (signum < 0 && getMagLowBit() == n - 1) {
            n--;
        }
        return n;
    }

    public int bitCount() {
        int n = 0;
        for (int w : mag) {
            n += Integer.bitCount(w);
        }
        return signum < 0 ? n + getMagLowBit() - 1 : n;
    }

    public boolean isProbablePrime(int certainty) {
        if (certainty <= 0) {
            return true;
        }
        BigInteger w = abs();
        if (w.equals(TWO)) {
            return true;
        }
        if (!w.testBit(0) || w.equals(ONE)) {
            return false;
        }
        int[] primes = {3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41};
        for (int p : primes) {
            if (Magnitude.divideWord(w.mag.clone(), p) == 0) {
                return w.equals(valueOf(p));
            }
        }
        BigInteger one = w.subtract(ONE);
        int s = one.getLowestSetBit();
        BigInteger d = one.shiftRight(s);
        int size = w.bitLength();
        int rounds = size <= 64 ? 12 : Math.min(primes.length + certainty / 2, size < 256 ? 27 : size < 512 ? 15 : size < 768 ? 8 : 6);
        Random rnd = null;
        for (int k = 0; k < rounds; k++) {
            BigInteger base;
            if (k == 0) {
                base = TWO;
            } else if (k <= primes.length && size <= 64) {
                base = valueOf(primes[k - 1]);
            } else {
                if (rnd == null) {
                    rnd = new Random(w.hashCode());
                }
                base = new BigInteger(size - 1, rnd).add(TWO);
            }
            BigInteger x = base.modPow(d, w);
            if (x.equals(ONE) || x.equals(one)) {
                continue;
            }
            boolean composite = true;
            for (int r = 1; r < s && composite; r++) {
                x = x.multiply(x).remainder(w);
                composite = !x.equals(one);
            }
            if (composite) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(BigInteger val) {
        if (signum != val.signum) {
            return signum > val.signum ? 1 : -1;
        }
        return signum * Magnitude.compare(mag, val.mag);
    }

    @Override
    public boolean equals(Object x) {
        return x == this || x instanceof BigInteger && ((BigInteger) x).signum == signum && Arrays.equals(mag, ((BigInteger) x).mag);
    }

    public BigInteger min(BigInteger val) {
        return compareTo(val) < 0 ? this : val;
    }

    public BigInteger max(BigInteger val) {
        return compareTo(val) > 0 ? this : val;
    }

    @Override
    public int hashCode() {
        int h = 0;
        for (int i = mag.length - 1; i >= 0; i--) {
            h = 31 * h + mag[i];
        }
        return h * signum;
    }

    public String toString(int radix) {
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
            radix = 10;
        }
        String s = Magnitude.toString(mag, radix);
        return signum < 0 ? "-".concat(s) : s;
    }

    @Override
    public String toString() {
        return toString(10);
    }

    public byte[] toByteArray() {
        int n = bitLength() / 8 + 1;
        byte[] b = new byte[n];
        int low = lowWord();
        for (int i = 0; i < n; i++) {
            b[n - 1 - i] = (byte) (word(i >> 2, low) >> (i & 3) * 8);
        }
        return b;
    }

    @Override
    public int intValue() {
        return word(0, lowWord());
    }

    @Override
    public long longValue() {
        int low = lowWord();
        return (long) word(1, low) << 32 | word(0, low) & 0xffffffffL;
    }

    /** The top bits as an integer of so many bits with a sticky last bit. */
    private long top(int bits, int length) {
        int[] r = Magnitude.shiftRight(mag, length - bits);
        long v = (r.length > 1 ? (long) r[1] << 32 : 0) | r[0] & 0xffffffffL;
        return getMagLowBit() < length - bits ? v | 1 : v;
    }

    @Override
    public float floatValue() {
        int n = Magnitude.bits(mag);
        if (n <= 63) {
            return longValue();
        }
        if (n > 128) {
            return signum > 0 ? Float.POSITIVE_INFINITY : Float.NEGATIVE_INFINITY;
        }
        float f = (float) top(60, n);
        return signum * f * (float) Math.scalb(1.0f, n - 60);
    }

    @Override
    public double doubleValue() {
        int n = Magnitude.bits(mag);
        if (n <= 63) {
            return longValue();
        }
        if (n > 1024) {
            return signum > 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        return signum * (double) top(60, n) * Math.scalb(1.0, n - 60);
    }

    public long longValueExact() {
        if (bitLength() <= 63) {
            return longValue();
        }
        throw new ArithmeticException("BigInteger out of long range");
    }

    public int intValueExact() {
        if (bitLength() <= 31) {
            return intValue();
        }
        throw new ArithmeticException("BigInteger out of int range");
    }

    public short shortValueExact() {
        if (bitLength() <= 15) {
            return shortValue();
        }
        throw new ArithmeticException("BigInteger out of short range");
    }

    public byte byteValueExact() {
        if (bitLength() <= 7) {
            return byteValue();
        }
        throw new ArithmeticException("BigInteger out of byte range");
    }

    private static final java.io.ObjectStreamField[] serialPersistentFields = {new java.io.ObjectStreamField("signum", Integer.TYPE),
        new java.io.ObjectStreamField("magnitude", byte[].class), new java.io.ObjectStreamField("bitCount", Integer.TYPE),
        new java.io.ObjectStreamField("bitLength", Integer.TYPE), new java.io.ObjectStreamField("firstNonzeroByteNum", Integer.TYPE),
        new java.io.ObjectStreamField("lowestSetBit", Integer.TYPE)};

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        byte[] bytes = signum == 0 ? new byte[0] : abs().toByteArray();
        if (bytes.length > 1 && bytes[0] == 0) {
            bytes = java.util.Arrays.copyOfRange(bytes, 1, bytes.length);
        }
        java.io.ObjectOutputStream.PutField fields = s.putFields();
        fields.put("signum", signum);
        fields.put("magnitude", bytes);
        fields.put("bitCount", -1);
        fields.put("bitLength", -1);
        fields.put("lowestSetBit", -2);
        fields.put("firstNonzeroByteNum", -2);
        s.writeFields();
    }

    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        java.io.ObjectInputStream.GetField fields = s.readFields();
        int sign = fields.get("signum", -2);
        byte[] bytes = (byte[]) fields.get("magnitude", null);
        if (sign < -1 || sign > 1 || (bytes.length == 0) != (sign == 0)) {
            throw new java.io.StreamCorruptedException(sign < -1 || sign > 1 ? "BigInteger: Invalid signum value"
                : "BigInteger: signum-magnitude mismatch");
        }
        BigInteger value = new BigInteger(sign, bytes);
        jdk.internal.misc.Unsafe unsafe = jdk.internal.misc.Unsafe.getUnsafe();
        unsafe.putInt(this, unsafe.objectFieldOffset(BigInteger.class, "signum"), sign);
        unsafe.putReference(this, unsafe.objectFieldOffset(BigInteger.class, "mag"), value.mag);
    }
}
