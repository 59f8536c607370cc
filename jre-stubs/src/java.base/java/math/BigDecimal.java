package java.math;

/** Decimal numbers of any precision: an unscaled integer and a scale. */
public class BigDecimal extends Number implements Comparable<BigDecimal> {
    private static final long serialVersionUID = 6108874887143696463L;
    public static final BigDecimal ZERO = new BigDecimal(BigInteger.ZERO, 0);
    public static final BigDecimal ONE = new BigDecimal(BigInteger.ONE, 0);
    public static final BigDecimal TWO = new BigDecimal(BigInteger.TWO, 0);
    public static final BigDecimal TEN = new BigDecimal(BigInteger.TEN, 0);
    @Deprecated
    public static final int ROUND_UP = 0;
    @Deprecated
    public static final int ROUND_DOWN = 1;
    @Deprecated
    public static final int ROUND_CEILING = 2;
    @Deprecated
    public static final int ROUND_FLOOR = 3;
    @Deprecated
    public static final int ROUND_HALF_UP = 4;
    @Deprecated
    public static final int ROUND_HALF_DOWN = 5;
    @Deprecated
    public static final int ROUND_HALF_EVEN = 6;
    @Deprecated
    public static final int ROUND_UNNECESSARY = 7;

    private final BigInteger value;
    private final int scale;
    private int precision;
    private String text;

    public BigDecimal(char[] in, int offset, int len) {
        this(in, offset, len, MathContext.UNLIMITED);
    }

    public BigDecimal(char[] in, int offset, int len, MathContext mc) {
        if ((in.length | len | offset) < 0 || len > in.length - offset) {
            throw new NumberFormatException("Bad offset or len arguments for char[] input.");
        }
        BigDecimal d = parse(new String(in, offset, len)).round(mc);
        value = d.value;
        scale = d.scale;
    }

    public BigDecimal(char[] in) {
        this(in, 0, in.length);
    }

    public BigDecimal(char[] in, MathContext mc) {
        this(in, 0, in.length, mc);
    }

    public BigDecimal(String val) {
        BigDecimal d = parse(val == null ? String.valueOf(val.toCharArray()) : val);
        value = d.value;
        scale = d.scale;
    }

    public BigDecimal(String val, MathContext mc) {
        BigDecimal d = parse(val == null ? String.valueOf(val.toCharArray()) : val).round(mc);
        value = d.value;
        scale = d.scale;
    }

    public BigDecimal(double val) {
        this(val, MathContext.UNLIMITED);
    }

    public BigDecimal(double val, MathContext mc) {
        if (Double.isInfinite(val) || Double.isNaN(val)) {
            throw new NumberFormatException("Infinite or NaN");
        }
        long bits = Double.doubleToLongBits(val);
        int exponent = (int) (bits >> 52 & 0x7ff);
        long m = exponent == 0 ? (bits & 0xfffffffffffffL) << 1 : bits & 0xfffffffffffffL | 1L << 52;
        exponent -= 1075;
        BigInteger v = BigInteger.ZERO;
        int s = 0;
        if (m != 0) {
            int z = Long.numberOfTrailingZeros(m);
            m >>= z;
            exponent += z;
            v = BigInteger.valueOf(bits < 0 ? -m : m);
            if (exponent < 0) {
                v = v.multiply(BigInteger.valueOf(5).pow(-exponent));
                s = -exponent;
            } else {
                v = v.shiftLeft(exponent);
            }
        }
        BigDecimal d = new BigDecimal(v, s).round(mc);
        value = d.value;
        scale = d.scale;
    }

    public BigDecimal(BigInteger val) {
        this(val, 0);
    }

    public BigDecimal(BigInteger val, MathContext mc) {
        this(val, 0, mc);
    }

    public BigDecimal(BigInteger unscaledVal, int scale) {
        unscaledVal.signum();
        this.value = unscaledVal;
        this.scale = scale;
    }

    public BigDecimal(BigInteger unscaledVal, int scale, MathContext mc) {
        BigDecimal d = new BigDecimal(unscaledVal, scale).round(mc);
        this.value = d.value;
        this.scale = d.scale;
    }

    public BigDecimal(int val) {
        this(BigInteger.valueOf(val), 0);
    }

    public BigDecimal(int val, MathContext mc) {
        this(BigInteger.valueOf(val), 0, mc);
    }

    public BigDecimal(long val) {
        this(BigInteger.valueOf(val), 0);
    }

    public BigDecimal(long val, MathContext mc) {
        this(BigInteger.valueOf(val), 0, mc);
    }

    public static BigDecimal valueOf(long unscaledVal, int scale) {
        return new BigDecimal(BigInteger.valueOf(unscaledVal), scale);
    }

    public static BigDecimal valueOf(long val) {
        return val == 0 ? ZERO : new BigDecimal(BigInteger.valueOf(val), 0);
    }

    public static BigDecimal valueOf(double val) {
        if (!Double.isFinite(val)) {
            throw new NumberFormatException("Infinite or NaN");
        }
        return new BigDecimal(Double.toString(val));
    }

    private static BigDecimal parse(String s) {
        int n = s.length();
        if (n == 0) {
            throw cut(0);
        }
        int at = 0;
        boolean neg = s.charAt(0) == '-';
        if (neg || s.charAt(0) == '+') {
            at++;
        }
        StringBuilder digits = new StringBuilder(n);
        long scale = 0;
        boolean dot = false;
        boolean any = false;
        long exp = 0;
        for (; at < n; at++) {
            char c = s.charAt(at);
            if (c >= '0' && c <= '9' || Character.isDigit(c)) {
                digits.append((char) ('0' + Character.digit(c, 10)));
                any = true;
                if (dot) {
                    scale++;
                }
            } else if (c == '.') {
                if (dot) {
                    throw new NumberFormatException("Character array contains more than one decimal point.");
                }
                dot = true;
            } else if (c == 'e' || c == 'E') {
                exp = exponent(s, at + 1);
                break;
            } else {
                throw new NumberFormatException(n - (neg || s.charAt(0) == '+' ? 1 : 0) > 18
                        ? "Character array is missing \"e\" notation exponential mark." : "Character " + c
                        + " is neither a decimal digit number, decimal point, nor \"e\" notation exponential mark.");
            }
        }
        if (!any) {
            throw new NumberFormatException("No digits found.");
        }
        scale -= exp;
        if ((int) scale != scale) {
            throw new NumberFormatException("Exponent overflow.");
        }
        BigInteger v = new BigInteger(digits.toString());
        return new BigDecimal(neg ? v.negate() : v, (int) scale);
    }

    /** What is said of text that ends too early, after n characters. */
    private static NumberFormatException cut(int n) {
        NumberFormatException e = new NumberFormatException();
        e.initCause(new ArrayIndexOutOfBoundsException("Index " + n + " out of bounds for length " + n));
        return e;
    }

    private static long exponent(String s, int at) {
        int n = s.length();
        boolean neg = at < n && s.charAt(at) == '-';
        if (neg || at < n && s.charAt(at) == '+') {
            at++;
        }
        if (at >= n) {
            throw cut(n);
        }
        while (n - at > 10 && s.charAt(at) == '0') {
            at++;
        }
        if (n - at > 10) {
            throw new NumberFormatException("Too many nonzero exponent digits.");
        }
        long e = 0;
        for (; at < n; at++) {
            int d = Character.digit(s.charAt(at), 10);
            if (d < 0) {
                throw new NumberFormatException("Not a digit.");
            }
            e = e * 10 + d;
        }
        return neg ? -e : e;
    }

    /** The highest power of ten that a BigInteger can be. */
    private static final int MAX_TEN = 646_456_992;

    private static BigInteger ten(int n) {
        if (n > MAX_TEN) {
            throw new ArithmeticException("BigInteger would overflow supported range");
        }
        return n == 0 ? BigInteger.ONE : n <= 18 ? BigInteger.valueOf(longTen(n)) : BigInteger.TEN.pow(n);
    }

    private static long longTen(int n) {
        long v = 1;
        for (int i = 0; i < n; i++) {
            v *= 10;
        }
        return v;
    }

    private static int checkScale(BigInteger v, long s) {
        int r = (int) s;
        if (r != s) {
            r = s > Integer.MAX_VALUE ? Integer.MAX_VALUE : Integer.MIN_VALUE;
            if (v.signum() != 0) {
                throw new ArithmeticException(r > 0 ? "Underflow" : "Overflow");
            }
        }
        return r;
    }

    private static int saturate(long s) {
        return s > Integer.MAX_VALUE ? Integer.MAX_VALUE : s < Integer.MIN_VALUE ? Integer.MIN_VALUE : (int) s;
    }

    /** The quotient rounded to an integer. */
    private static BigInteger divideRound(BigInteger a, BigInteger b, RoundingMode rm) {
        BigInteger[] qr = a.divideAndRemainder(b);
        if (qr[1].signum() == 0) {
            return qr[0];
        }
        int sign = a.signum() * b.signum();
        boolean up;
        switch (rm) {
            case UNNECESSARY:
                throw new ArithmeticException("Rounding necessary");
            case UP:
                up = true;
                break;
            case DOWN:
                up = false;
                break;
            case CEILING:
                up = sign > 0;
                break;
            case FLOOR:
                up = sign < 0;
                break;
            default:
                int c = qr[1].abs().shiftLeft(1).compareTo(b.abs());
                up = c > 0 || c == 0 && (rm == RoundingMode.HALF_UP || rm == RoundingMode.HALF_EVEN && qr[0].testBit(0));
        }
        return up ? qr[0].add(BigInteger.valueOf(sign)) : qr[0];
    }

    public BigDecimal add(BigDecimal augend) {
        if (scale == augend.scale) {
            return new BigDecimal(value.add(augend.value), scale);
        }
        if (scale > augend.scale) {
            return new BigDecimal(value.add(augend.value.multiply(ten(checkScale(BigInteger.ONE, (long) scale - augend.scale)))), scale);
        }
        return augend.add(this);
    }

    public BigDecimal add(BigDecimal augend, MathContext mc) {
        if (mc.getPrecision() > 0 && (value.signum() == 0 || augend.value.signum() == 0)) {
            int preferred = Math.max(scale, augend.scale);
            BigDecimal other = value.signum() == 0 ? augend : this;
            if (other.value.signum() == 0) {
                return new BigDecimal(BigInteger.ZERO, preferred);
            }
            BigDecimal r = other.round(mc);
            if (r.scale >= preferred) {
                return r.scale == preferred ? r : r.strip(preferred);
            }
            int room = mc.getPrecision() - r.precision();
            return r.setScale(Math.min(preferred, saturate((long) r.scale + room)));
        }
        if (mc.getPrecision() > 0 && scale != augend.scale) {
            BigDecimal big = scale < augend.scale ? this : augend;
            BigDecimal small = big == this ? augend : this;
            long last = (long) big.scale - big.precision() + mc.getPrecision();
            long high = (long) small.scale - small.precision() + 1;
            if (high > big.scale + 2L && high > last + 2) {
                // the small one lies below all digits that stay: its sign is what matters
                small = valueOf(small.signum(), checkScale(small.value, Math.max(big.scale, last) + 3));
                return big.add(small).round(mc);
            }
        }
        return add(augend).round(mc);
    }

    public BigDecimal subtract(BigDecimal subtrahend) {
        return add(subtrahend.negate());
    }

    public BigDecimal subtract(BigDecimal subtrahend, MathContext mc) {
        return mc.getPrecision() == 0 ? subtract(subtrahend) : add(subtrahend.negate(), mc);
    }

    public BigDecimal multiply(BigDecimal multiplicand) {
        BigInteger v = value.multiply(multiplicand.value);
        return new BigDecimal(v, checkScale(v, (long) scale + multiplicand.scale));
    }

    public BigDecimal multiply(BigDecimal multiplicand, MathContext mc) {
        return multiply(multiplicand).round(mc);
    }

    @Deprecated
    public BigDecimal divide(BigDecimal divisor, int scale, int roundingMode) {
        if (roundingMode < 0 || roundingMode > 7) {
            throw new IllegalArgumentException("Invalid rounding mode");
        }
        return divide(divisor, scale, RoundingMode.valueOf(roundingMode));
    }

    public BigDecimal divide(BigDecimal divisor, int scale, RoundingMode roundingMode) {
        java.util.Objects.requireNonNull(roundingMode);
        long shift = (long) scale + divisor.scale - this.scale;
        BigInteger a = value;
        BigInteger b = divisor.value;
        if (shift > 0) {
            a = a.multiply(ten(checkScale(BigInteger.ONE, shift)));
        } else if (shift < 0) {
            b = b.multiply(ten(checkScale(BigInteger.ONE, -shift)));
        }
        if (b.signum() == 0) {
            throw new ArithmeticException(a.bitLength() < 64 ? "/ by zero" : "BigInteger divide by zero");
        }
        return new BigDecimal(divideRound(a, b, roundingMode), scale);
    }

    @Deprecated
    public BigDecimal divide(BigDecimal divisor, int roundingMode) {
        return divide(divisor, scale, roundingMode);
    }

    public BigDecimal divide(BigDecimal divisor, RoundingMode roundingMode) {
        return divide(divisor, scale, roundingMode);
    }

    private void checkDivisor(BigDecimal divisor) {
        if (divisor.signum() == 0) {
            throw new ArithmeticException(signum() == 0 ? "Division undefined" : "Division by zero");
        }
    }

    public BigDecimal divide(BigDecimal divisor) {
        checkDivisor(divisor);
        int preferred = saturate((long) scale - divisor.scale);
        if (signum() == 0) {
            return new BigDecimal(BigInteger.ZERO, preferred);
        }
        MathContext mc = new MathContext((int) Math.min(precision() + (long) Math.ceil(10.0 * divisor.precision() / 3.0),
                Integer.MAX_VALUE), RoundingMode.UNNECESSARY);
        BigDecimal q;
        try {
            q = divide(divisor, mc);
        } catch (ArithmeticException e) {
            throw new ArithmeticException("Non-terminating decimal expansion; no exact representable decimal result.");
        }
        return preferred > q.scale ? q.setScale(preferred, RoundingMode.UNNECESSARY) : q;
    }

    public BigDecimal divide(BigDecimal divisor, MathContext mc) {
        int p = mc.getPrecision();
        if (p == 0) {
            return divide(divisor);
        }
        checkDivisor(divisor);
        long preferred = (long) scale - divisor.scale;
        if (signum() == 0) {
            return new BigDecimal(BigInteger.ZERO, saturate(preferred));
        }
        int k = p + divisor.precision() - precision() + 1;
        BigInteger a = k > 0 ? value.multiply(ten(k)) : value;
        BigInteger b = k < 0 ? divisor.value.multiply(ten(-k)) : divisor.value;
        BigInteger[] qr = a.divideAndRemainder(b);
        long s = preferred + k;
        if (qr[1].signum() == 0) {
            BigDecimal q = roundTo(qr[0], s, mc);
            return q.strip(preferred);
        }
        BigInteger sticky = qr[0].multiply(BigInteger.TEN).add(BigInteger.valueOf(a.signum() * b.signum()));
        return roundTo(sticky, s + 1, mc);
    }

    private static BigDecimal roundTo(BigInteger v, long s, MathContext mc) {
        int p = mc.getPrecision();
        int digits = digits(v);
        while (p > 0 && digits > p) {
            v = divideRound(v, ten(digits - p), mc.getRoundingMode());
            s -= digits - p;
            digits = digits(v);
        }
        return new BigDecimal(v, checkScale(v, s));
    }

    /** Removes zeros at the end while the scale is above the given one. */
    private BigDecimal strip(long preferred) {
        BigInteger v = value;
        long s = scale;
        while (s > preferred && v.abs().compareTo(BigInteger.TEN) >= 0 && !v.testBit(0)) {
            BigInteger[] qr = v.divideAndRemainder(BigInteger.TEN);
            if (qr[1].signum() != 0) {
                break;
            }
            v = qr[0];
            s--;
        }
        return s == scale ? this : new BigDecimal(v, checkScale(v, s));
    }

    public BigDecimal divideToIntegralValue(BigDecimal divisor) {
        int preferred = saturate((long) scale - divisor.scale);
        if (compareMagnitude(divisor) < 0) {
            return new BigDecimal(BigInteger.ZERO, preferred);
        }
        if (signum() == 0 && divisor.signum() != 0) {
            return new BigDecimal(BigInteger.ZERO, preferred);
        }
        checkDivisor(divisor);
        BigDecimal q = divide(divisor, 0, RoundingMode.DOWN);
        return preferred > 0 ? q.setScale(preferred) : q.strip(preferred);
    }

    public BigDecimal divideToIntegralValue(BigDecimal divisor, MathContext mc) {
        if (mc.getPrecision() == 0 || compareMagnitude(divisor) < 0) {
            return divideToIntegralValue(divisor);
        }
        int preferred = saturate((long) scale - divisor.scale);
        BigDecimal q = divide(divisor, new MathContext(mc.getPrecision(), RoundingMode.DOWN));
        if (q.scale < 0) {
            if (subtract(q.multiply(divisor)).compareMagnitude(divisor) >= 0) {
                throw new ArithmeticException("Division impossible");
            }
        } else if (q.scale > 0) {
            q = q.setScale(0, RoundingMode.DOWN);
        }
        int room = mc.getPrecision() - q.precision();
        return preferred > q.scale && room > 0 ? q.setScale(q.scale + Math.min(room, preferred - q.scale)) : q.strip(preferred);
    }

    public BigDecimal remainder(BigDecimal divisor) {
        return divideAndRemainder(divisor)[1];
    }

    public BigDecimal remainder(BigDecimal divisor, MathContext mc) {
        return divideAndRemainder(divisor, mc)[1];
    }

    public BigDecimal[] divideAndRemainder(BigDecimal divisor) {
        BigDecimal q = divideToIntegralValue(divisor);
        return new BigDecimal[] {q, subtract(q.multiply(divisor))};
    }

    public BigDecimal[] divideAndRemainder(BigDecimal divisor, MathContext mc) {
        BigDecimal q = divideToIntegralValue(divisor, mc);
        return new BigDecimal[] {q, subtract(q.multiply(divisor))};
    }

    public BigDecimal sqrt(MathContext mc) {
        if (signum() < 0) {
            throw new ArithmeticException("Attempted square root of negative BigDecimal");
        }
        int preferred = scale / 2;
        if (signum() == 0) {
            return new BigDecimal(BigInteger.ZERO, preferred);
        }
        int p = mc.getPrecision();
        boolean exact = p == 0 || mc.getRoundingMode() == RoundingMode.UNNECESSARY;
        int want = p == 0 ? precision() / 2 + 1 : p;
        int k = Math.max(0, 2 * (want + 2) - precision());
        if ((scale & 1) != (k & 1)) {
            k++;
        }
        BigInteger[] r = value.multiply(ten(k)).sqrtAndRemainder();
        int s = (int) (((long) scale + k) / 2);
        if (r[1].signum() == 0) {
            BigDecimal root = new BigDecimal(r[0], s).strip(preferred);
            root = p == 0 ? root : root.round(mc);
            return root.scale < preferred && (p == 0 || root.precision() + preferred - root.scale <= p) ? root.setScale(preferred) : root;
        }
        if (exact) {
            throw new ArithmeticException("Computed square root not exact.");
        }
        return roundTo(r[0].multiply(BigInteger.TEN).add(BigInteger.ONE), s + 1L, mc).strip(preferred);
    }

    public BigDecimal pow(int n) {
        if (n < 0 || n > 999999999) {
            throw new ArithmeticException("Invalid operation");
        }
        return new BigDecimal(value.pow(n), checkScale(value, (long) scale * n));
    }

    public BigDecimal pow(int n, MathContext mc) {
        if (mc.getPrecision() == 0) {
            return pow(n);
        }
        if (n < -999999999 || n > 999999999) {
            throw new ArithmeticException("Invalid operation");
        }
        if (n == 0) {
            return ONE;
        }
        int mag = Math.abs(n);
        int elength = Integer.toString(mag).length();
        if (elength > mc.getPrecision()) {
            throw new ArithmeticException("Invalid operation");
        }
        MathContext work = new MathContext(mc.getPrecision() + elength + 1, mc.getRoundingMode());
        BigDecimal acc = ONE;
        boolean seen = false;
        for (int i = 1; ; i++) {
            mag += mag;
            if (mag < 0) {
                seen = true;
                acc = acc.multiply(this, work);
            }
            if (i == 31) {
                break;
            }
            if (seen) {
                acc = acc.multiply(acc, work);
            }
        }
        if (n < 0) {
            acc = ONE.divide(acc, work);
        }
        return acc.round(mc);
    }

    public BigDecimal abs() {
        return signum() < 0 ? negate() : this;
    }

    public BigDecimal abs(MathContext mc) {
        return signum() < 0 ? negate(mc) : plus(mc);
    }

    public BigDecimal negate() {
        return new BigDecimal(value.negate(), scale);
    }

    public BigDecimal negate(MathContext mc) {
        return negate().plus(mc);
    }

    public BigDecimal plus() {
        return this;
    }

    public BigDecimal plus(MathContext mc) {
        return round(mc);
    }

    public BigDecimal round(MathContext mc) {
        int p = mc.getPrecision();
        return p == 0 || precision() <= p ? this : roundTo(value, scale, mc);
    }

    public int signum() {
        return value.signum();
    }

    public int scale() {
        return scale;
    }

    private static int digits(BigInteger v) {
        if (v.bitLength() < 63) {
            long x = Math.abs(v.longValue());
            int n = 1;
            while (x >= 10) {
                x /= 10;
                n++;
            }
            return n;
        }
        BigInteger a = v.abs();
        int n = (int) (((long) a.bitLength() + 1) * 646456993L >>> 31);
        return a.compareTo(BigInteger.TEN.pow(n)) < 0 ? n : n + 1;
    }

    public int precision() {
        if (precision == 0) {
            precision = digits(value);
        }
        return precision;
    }

    public BigInteger unscaledValue() {
        return value;
    }

    public BigDecimal setScale(int newScale, RoundingMode roundingMode) {
        java.util.Objects.requireNonNull(roundingMode);
        if (newScale == scale) {
            return this;
        }
        long d = (long) newScale - scale;
        if (d > 0) {
            return new BigDecimal(value.signum() == 0 ? value : value.multiply(ten(checkScale(value, d))), newScale);
        }
        return new BigDecimal(value.signum() == 0 ? value : divideRound(value, ten(checkScale(value, -d)), roundingMode), newScale);
    }

    @Deprecated
    public BigDecimal setScale(int newScale, int roundingMode) {
        if (roundingMode < 0 || roundingMode > 7) {
            throw new IllegalArgumentException("Invalid rounding mode");
        }
        return setScale(newScale, RoundingMode.valueOf(roundingMode));
    }

    public BigDecimal setScale(int newScale) {
        return setScale(newScale, RoundingMode.UNNECESSARY);
    }

    public BigDecimal movePointLeft(int n) {
        BigDecimal r = new BigDecimal(value, checkScale(value, (long) scale + n));
        return r.scale < 0 ? r.setScale(0) : r;
    }

    public BigDecimal movePointRight(int n) {
        BigDecimal r = new BigDecimal(value, checkScale(value, (long) scale - n));
        return r.scale < 0 ? r.setScale(0) : r;
    }

    public BigDecimal scaleByPowerOfTen(int n) {
        return new BigDecimal(value, checkScale(value, (long) scale - n));
    }

    public BigDecimal stripTrailingZeros() {
        return signum() == 0 ? ZERO : strip(Long.MIN_VALUE);
    }

    private int compareMagnitude(BigDecimal val) {
        return abs().compareTo(val.abs());
    }

    @Override
    public int compareTo(BigDecimal val) {
        if (scale == val.scale) {
            return value.compareTo(val.value);
        }
        int s = signum();
        if (s != val.signum()) {
            return s > val.signum() ? 1 : -1;
        }
        if (s == 0) {
            return 0;
        }
        long a = (long) precision() - scale;
        long b = (long) val.precision() - val.scale;
        if (a != b) {
            return a < b ? -s : s;
        }
        long d = (long) scale - val.scale;
        return d < 0 ? value.multiply(ten((int) -d)).compareTo(val.value) : value.compareTo(val.value.multiply(ten((int) d)));
    }

    @Override
    public boolean equals(Object x) {
        return x == this || x instanceof BigDecimal && scale == ((BigDecimal) x).scale && value.equals(((BigDecimal) x).value);
    }

    public BigDecimal min(BigDecimal val) {
        return compareTo(val) <= 0 ? this : val;
    }

    public BigDecimal max(BigDecimal val) {
        return compareTo(val) >= 0 ? this : val;
    }

    @Override
    public int hashCode() {
        return 31 * value.hashCode() + scale;
    }

    private String layout(boolean scientific) {
        String digits = value.abs().toString();
        StringBuilder sb = new StringBuilder();
        if (signum() < 0) {
            sb.append('-');
        }
        if (scale == 0) {
            return sb.append(digits).toString();
        }
        long adjusted = -(long) scale + (digits.length() - 1);
        if (scale >= 0 && adjusted >= -6) {
            int pad = scale - digits.length();
            if (pad >= 0) {
                sb.append("0.").append("0".repeat(pad)).append(digits);
            } else {
                sb.append(digits, 0, -pad).append('.').append(digits, -pad, digits.length());
            }
            return sb.toString();
        }
        if (scientific) {
            sb.append(digits.charAt(0));
            if (digits.length() > 1) {
                sb.append('.').append(digits, 1, digits.length());
            }
        } else {
            int sig = (int) (adjusted % 3);
            if (sig < 0) {
                sig += 3;
            }
            adjusted -= sig;
            sig++;
            if (signum() == 0) {
                if (sig == 2) {
                    sb.append("0.00");
                    adjusted += 3;
                } else if (sig == 3) {
                    sb.append("0.0");
                    adjusted += 3;
                } else {
                    sb.append(digits);
                }
            } else if (sig >= digits.length()) {
                sb.append(digits).append("0".repeat(sig - digits.length()));
            } else {
                sb.append(digits, 0, sig).append('.').append(digits, sig, digits.length());
            }
        }
        if (adjusted != 0) {
            sb.append('E');
            if (adjusted > 0) {
                sb.append('+');
            }
            sb.append(adjusted);
        }
        return sb.toString();
    }

    @Override
    public String toString() {
        if (text == null) {
            text = layout(true);
        }
        return text;
    }

    public String toEngineeringString() {
        return layout(false);
    }

    public String toPlainString() {
        if (scale == 0) {
            return value.toString();
        }
        String digits = value.abs().toString();
        String sign = signum() < 0 ? "-" : "";
        if (scale < 0) {
            return signum() == 0 ? "0" : sign + digits + "0".repeat(-scale);
        }
        int pad = scale - digits.length();
        return pad >= 0 ? sign + "0." + "0".repeat(pad) + digits
            : sign + digits.substring(0, -pad) + "." + digits.substring(-pad);
    }

    public BigInteger toBigInteger() {
        return setScale(0, RoundingMode.DOWN).value;
    }

    public BigInteger toBigIntegerExact() {
        return setScale(0, RoundingMode.UNNECESSARY).value;
    }

    @Override
    public long longValue() {
        return scale <= -64 && (long) precision() - scale > 400 && scale < -64 ? 0 : toBigInteger().longValue();
    }

    public long longValueExact() {
        if (signum() == 0) {
            return 0;
        }
        if ((long) precision() - scale > 19) {
            throw new ArithmeticException("Overflow");
        }
        if ((long) precision() - scale <= 0) {
            throw new ArithmeticException("Rounding necessary");
        }
        BigInteger v = toBigIntegerExact();
        if (v.bitLength() > 63) {
            throw new ArithmeticException("Overflow");
        }
        return v.longValue();
    }

    @Override
    public int intValue() {
        return (int) longValue();
    }

    private long exact(int bits) {
        long v = longValueExact();
        if (v << 64 - bits >> 64 - bits != v) {
            throw new ArithmeticException("Overflow");
        }
        return v;
    }

    public int intValueExact() {
        return (int) exact(32);
    }

    public short shortValueExact() {
        return (short) exact(16);
    }

    public byte byteValueExact() {
        return (byte) exact(8);
    }

    @Override
    public float floatValue() {
        return Float.parseFloat(toString());
    }

    @Override
    public double doubleValue() {
        if (scale == 0 && value.bitLength() <= 53) {
            return value.longValue();
        }
        return Double.parseDouble(toString());
    }

    public BigDecimal ulp() {
        return new BigDecimal(BigInteger.ONE, scale);
    }

    private static final java.io.ObjectStreamField[] serialPersistentFields = {new java.io.ObjectStreamField("intVal", BigInteger.class),
        new java.io.ObjectStreamField("scale", Integer.TYPE)};

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        java.io.ObjectOutputStream.PutField fields = s.putFields();
        fields.put("intVal", value);
        fields.put("scale", scale);
        s.writeFields();
    }

    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        java.io.ObjectInputStream.GetField fields = s.readFields();
        Object intVal = fields.get("intVal", null);
        if (intVal == null) {
            throw new java.io.StreamCorruptedException("Null or missing intVal");
        }
        jdk.internal.misc.Unsafe unsafe = jdk.internal.misc.Unsafe.getUnsafe();
        unsafe.putInt(this, unsafe.objectFieldOffset(BigDecimal.class, "scale"), fields.get("scale", 0));
        unsafe.putReference(this, unsafe.objectFieldOffset(BigDecimal.class, "value"), intVal);
    }
}
