package java.lang;

import java.lang.constant.Constable;
import java.lang.constant.ConstantDesc;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import java.util.Optional;

public final class Long extends Number implements Comparable<Long>, Constable, ConstantDesc {
    private static final long serialVersionUID = 4290774380558885855L;
    public static final long MIN_VALUE = 0x8000000000000000L;
    public static final long MAX_VALUE = 0x7fffffffffffffffL;
    public static final int SIZE = 64;
    public static final int BYTES = 8;
    @SuppressWarnings("unchecked")
    public static final Class<Long> TYPE = (Class<Long>) Class.getPrimitiveClass("long");

    private final long value;

    /** The boxes of -128 to 127. */
    private static final class Cache {
        static final Long[] BOXES = new Long[256];

        static {
            for (int i = 0; i < BOXES.length; i++) {
                BOXES[i] = new Long(i - 128);
            }
        }
    }

    @Deprecated(since = "9", forRemoval = true)
    public Long(long value) {
        this.value = value;
    }

    @Deprecated(since = "9", forRemoval = true)
    public Long(String s) throws NumberFormatException {
        this.value = parseLong(s, 10);
    }

    public static Long valueOf(long value) {
        if (value >= -128 && value <= 127) {
            return Cache.BOXES[(int) value + 128];
        }
        return new Long(value);
    }

    public static Long valueOf(String s) throws NumberFormatException {
        return valueOf(parseLong(s, 10));
    }

    public static Long valueOf(String s, int radix) throws NumberFormatException {
        return valueOf(parseLong(s, radix));
    }

    public static String toString(long value) {
        byte[] digits = new byte[stringSize(value)];
        getChars(value, digits.length, digits);
        return new String(digits, String.LATIN1);
    }

    public static String toString(long value, int radix) {
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
            radix = 10;
        }
        if (radix == 10) {
            return toString(value);
        }
        byte[] digits = new byte[64 + 1];
        int at = digits.length;
        long rest = value > 0 ? -value : value;
        do {
            digits[--at] = digit((int) -(rest % radix));
            rest /= radix;
        } while (rest != 0);
        if (value < 0) {
            digits[--at] = '-';
        }
        return String.slice(digits, String.LATIN1, at, digits.length);
    }

    private static byte digit(int value) {
        return (byte) (value < 10 ? '0' + value : 'a' - 10 + value);
    }

    public static String toHexString(long value) {
        return toUnsignedBits(value, 4);
    }

    public static String toOctalString(long value) {
        return toUnsignedBits(value, 3);
    }

    public static String toBinaryString(long value) {
        return toUnsignedBits(value, 1);
    }

    /** The digits of an unsigned number, so many bits each. */
    private static String toUnsignedBits(long value, int bits) {
        int length = Math.max((SIZE - numberOfLeadingZeros(value) + bits - 1) / bits, 1);
        byte[] digits = new byte[length];
        int mask = (1 << bits) - 1;
        while (--length >= 0) {
            digits[length] = digit((int) value & mask);
            value >>>= bits;
        }
        return new String(digits, String.LATIN1);
    }

    /** How many characters the decimal text takes, sign included. */
    static int stringSize(long value) {
        int size = 1;
        if (value >= 0) {
            value = -value;
            size = 0;
        }
        do {
            size++;
            value /= 10;
        } while (value != 0);
        return size;
    }

    /** Writes the decimal text so that it ends before the index. */
    static void getChars(long value, int end, byte[] target) {
        long rest = value > 0 ? -value : value;
        do {
            long tenth = rest / 10;
            target[--end] = (byte) ('0' - (rest - tenth * 10));
            rest = tenth;
        } while (rest != 0);
        if (value < 0) {
            target[--end] = '-';
        }
    }

    public static long parseLong(String s) throws NumberFormatException {
        return parseLong(s, 10);
    }

    public static long parseLong(String s, int radix) throws NumberFormatException {
        if (s == null) {
            throw new NumberFormatException("Cannot parse null string");
        }
        checkRadix(radix);
        int length = s.length();
        int i = 0;
        boolean negative = false;
        if (length > 0) {
            char first = s.charAt(0);
            if (first == '-' || first == '+') {
                negative = first == '-';
                i = 1;
            }
        }
        if (i == length) {
            throw NumberFormatException.forInputString(s, radix);
        }
        long limit = negative ? MIN_VALUE : -MAX_VALUE;
        long beforeMultiply = limit / radix;
        long result = 0;
        while (i < length) {
            int digit = Character.digit(s.charAt(i++), radix);
            if (digit < 0 || result < beforeMultiply) {
                throw NumberFormatException.forInputString(s, radix);
            }
            result *= radix;
            if (result < limit + digit) {
                throw NumberFormatException.forInputString(s, radix);
            }
            result -= digit;
        }
        return negative ? result : -result;
    }

    public static long parseLong(CharSequence s, int beginIndex, int endIndex, int radix) throws NumberFormatException {
        Objects.requireNonNull(s);
        Objects.checkFromToIndex(beginIndex, endIndex, s.length());
        checkRadix(radix);
        int i = beginIndex;
        boolean negative = false;
        if (i < endIndex) {
            char first = s.charAt(i);
            if (first == '-' || first == '+') {
                negative = first == '-';
                i++;
                if (i == endIndex) {
                    throw NumberFormatException.forCharSequence(s, beginIndex, endIndex, i);
                }
            }
        } else {
            throw NumberFormatException.forInputString("", radix);
        }
        long limit = negative ? MIN_VALUE : -MAX_VALUE;
        long beforeMultiply = limit / radix;
        long result = 0;
        for (; i < endIndex; i++) {
            int digit = Character.digit(s.charAt(i), radix);
            if (digit < 0 || result < beforeMultiply || result * radix < limit + digit) {
                throw NumberFormatException.forCharSequence(s, beginIndex, endIndex, i);
            }
            result = result * radix - digit;
        }
        return negative ? result : -result;
    }

    static void checkRadix(int radix) {
        if (radix < Character.MIN_RADIX) {
            throw new NumberFormatException("radix " + radix + " less than Character.MIN_RADIX");
        }
        if (radix > Character.MAX_RADIX) {
            throw new NumberFormatException("radix " + radix + " greater than Character.MAX_RADIX");
        }
    }

    public static Long decode(String text) throws NumberFormatException {
        if (text.isEmpty()) {
            throw new NumberFormatException("Zero length string");
        }
        int i = 0;
        char first = text.charAt(0);
        boolean negative = first == '-';
        if (negative || first == '+') {
            i++;
        }
        int radix = 10;
        if (text.startsWith("0x", i) || text.startsWith("0X", i)) {
            i += 2;
            radix = 16;
        } else if (text.startsWith("#", i)) {
            i++;
            radix = 16;
        } else if (text.startsWith("0", i) && text.length() > i + 1) {
            i++;
            radix = 8;
        }
        if (text.startsWith("-", i) || text.startsWith("+", i)) {
            throw new NumberFormatException("Sign character in wrong position");
        }
        String digits = text.substring(i);
        try {
            long result = parseLong(digits, radix);
            return negative ? -result : result;
        } catch (NumberFormatException e) {
            return valueOf(negative ? "-" + digits : digits, radix);
        }
    }

    public static Long getLong(String name) {
        return getLong(name, null);
    }

    public static Long getLong(String name, long fallback) {
        Long result = getLong(name, null);
        return result == null ? valueOf(fallback) : result;
    }

    public static Long getLong(String name, Long fallback) {
        String value = name == null || name.isEmpty() ? null : System.getProperty(name);
        if (value != null) {
            try {
                return decode(value);
            } catch (NumberFormatException e) {
                return fallback;
            }
        }
        return fallback;
    }

    @Override
    public byte byteValue() {
        return (byte) value;
    }

    @Override
    public short shortValue() {
        return (short) value;
    }

    @Override
    public int intValue() {
        return (int) value;
    }

    @Override
    public long longValue() {
        return value;
    }

    @Override
    public float floatValue() {
        return value;
    }

    @Override
    public double doubleValue() {
        return value;
    }

    @Override
    public String toString() {
        return toString(value);
    }

    @Override
    public int hashCode() {
        return hashCode(value);
    }

    public static int hashCode(long value) {
        return (int) (value ^ value >>> 32);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Long && value == ((Long) other).value;
    }

    @Override
    public int compareTo(Long other) {
        return compare(value, other.value);
    }

    public static int compare(long a, long b) {
        return a < b ? -1 : a == b ? 0 : 1;
    }

    public static int compareUnsigned(long a, long b) {
        return compare(a + MIN_VALUE, b + MIN_VALUE);
    }

    public static long max(long a, long b) {
        return Math.max(a, b);
    }

    public static long min(long a, long b) {
        return Math.min(a, b);
    }

    public static long sum(long a, long b) {
        return a + b;
    }

    public static int signum(long value) {
        return (int) (value >> SIZE - 1 | -value >>> SIZE - 1);
    }

    public static long highestOneBit(long value) {
        return value & MIN_VALUE >>> numberOfLeadingZeros(value);
    }

    public static long lowestOneBit(long value) {
        return value & -value;
    }

    public static long rotateLeft(long value, int distance) {
        return value << distance | value >>> -distance;
    }

    public static long rotateRight(long value, int distance) {
        return value >>> distance | value << -distance;
    }

    public static int numberOfLeadingZeros(long value) {
        int high = (int) (value >>> 32);
        return high == 0 ? 32 + Integer.numberOfLeadingZeros((int) value) : Integer.numberOfLeadingZeros(high);
    }

    public static int numberOfTrailingZeros(long value) {
        int low = (int) value;
        return low == 0 ? 32 + Integer.numberOfTrailingZeros((int) (value >>> 32)) : Integer.numberOfTrailingZeros(low);
    }

    public static int bitCount(long value) {
        return Integer.bitCount((int) value) + Integer.bitCount((int) (value >>> 32));
    }

    public static long reverse(long value) {
        return (long) Integer.reverse((int) value) << 32 | Integer.reverse((int) (value >>> 32)) & 0xffffffffL;
    }

    public static long reverseBytes(long value) {
        return (long) Integer.reverseBytes((int) value) << 32
                | Integer.reverseBytes((int) (value >>> 32)) & 0xffffffffL;
    }

    /** Moves the bits that the mask selects to the low end, their order kept. */
    public static long compress(long value, long mask) {
        long result = 0;
        for (int to = 0; mask != 0; to++, mask &= mask - 1) {
            if ((value & mask & -mask) != 0) {
                result |= 1L << to;
            }
        }
        return result;
    }

    /** Moves the low bits to the places that the mask selects, their order kept. */
    public static long expand(long value, long mask) {
        long result = 0;
        for (; mask != 0; value >>>= 1, mask &= mask - 1) {
            if ((value & 1) != 0) {
                result |= mask & -mask;
            }
        }
        return result;
    }

    public static String toUnsignedString(long value) {
        return toUnsignedString(value, 10);
    }

    public static String toUnsignedString(long value, int radix) {
        if (value >= 0) {
            return toString(value, radix);
        }
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
            radix = 10;
        }
        long quotient = divideUnsigned(value, radix);
        return toString(quotient, radix) + (char) digit((int) (value - quotient * radix));
    }

    public static long divideUnsigned(long dividend, long divisor) {
        if (divisor < 0) {
            return compareUnsigned(dividend, divisor) < 0 ? 0 : 1;
        }
        if (dividend >= 0) {
            return dividend / divisor;
        }
        long quotient = (dividend >>> 1) / divisor << 1;
        return compareUnsigned(dividend - quotient * divisor, divisor) >= 0 ? quotient + 1 : quotient;
    }

    public static long remainderUnsigned(long dividend, long divisor) {
        return dividend - divideUnsigned(dividend, divisor) * divisor;
    }

    public static long parseUnsignedLong(String s) throws NumberFormatException {
        return parseUnsignedLong(s, 10);
    }

    public static long parseUnsignedLong(String s, int radix) throws NumberFormatException {
        if (s == null) {
            throw new NumberFormatException("Cannot parse null string");
        }
        return parseUnsigned(s, 0, s.length(), radix, true);
    }

    public static long parseUnsignedLong(CharSequence s, int beginIndex, int endIndex, int radix)
            throws NumberFormatException {
        Objects.checkFromToIndex(beginIndex, endIndex, s.length());
        return parseUnsigned(s, beginIndex, endIndex, radix, false);
    }

    /** What does not fit is reported before what is no digit behind it. */
    private static long parseUnsigned(CharSequence s, int from, int to, int radix, boolean whole) {
        checkRadix(radix);
        if (from == to) {
            throw NumberFormatException.forInputString("", radix);
        }
        if (s.charAt(from) == '-') {
            throw new NumberFormatException("Illegal leading minus sign on unsigned string " + s + ".");
        }
        int at = s.charAt(from) == '+' ? from + 1 : from;
        long result = 0;
        long most = divideUnsigned(-1L, radix);
        boolean digits = at < to;
        for (; at < to; at++) {
            int digit = Character.digit(s.charAt(at), radix);
            if (digit < 0) {
                digits = false;
                break;
            }
            long next = result * radix + digit;
            if (compareUnsigned(result, most) > 0 || compareUnsigned(next, digit) < 0) {
                throw new NumberFormatException("String value " + s + " exceeds range of unsigned long.");
            }
            result = next;
        }
        if (!digits) {
            throw whole ? NumberFormatException.forInputString(s.toString(), radix)
                    : NumberFormatException.forCharSequence(s, from, to, at);
        }
        return result;
    }

    @Override
    public Optional<Long> describeConstable() {
        return Optional.of(this);
    }

    @Override
    public Long resolveConstantDesc(MethodHandles.Lookup lookup) {
        return this;
    }
}
