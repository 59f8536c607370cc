package java.lang;

import java.lang.constant.Constable;
import java.lang.constant.ConstantDesc;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import java.util.Optional;

public final class Integer extends Number implements Comparable<Integer>, Constable, ConstantDesc {
    private static final long serialVersionUID = 1360826667806852920L;
    public static final int MIN_VALUE = 0x80000000;
    public static final int MAX_VALUE = 0x7fffffff;
    public static final int SIZE = 32;
    public static final int BYTES = 4;
    @SuppressWarnings("unchecked")
    public static final Class<Integer> TYPE = (Class<Integer>) Class.getPrimitiveClass("int");

    private final int value;

    /** The boxes of -128 to 127. */
    private static final class Cache {
        static final Integer[] BOXES = new Integer[256];

        static {
            for (int i = 0; i < BOXES.length; i++) {
                BOXES[i] = new Integer(i - 128);
            }
        }
    }

    @Deprecated(since = "9", forRemoval = true)
    public Integer(int value) {
        this.value = value;
    }

    @Deprecated(since = "9", forRemoval = true)
    public Integer(String s) throws NumberFormatException {
        this.value = parseInt(s, 10);
    }

    public static Integer valueOf(int value) {
        if (value >= -128 && value < Cache.BOXES.length - 128) {
            return Cache.BOXES[value + 128];
        }
        return new Integer(value);
    }

    public static Integer valueOf(String s) throws NumberFormatException {
        return valueOf(parseInt(s, 10));
    }

    public static Integer valueOf(String s, int radix) throws NumberFormatException {
        return valueOf(parseInt(s, radix));
    }

    public static String toString(int value) {
        byte[] digits = new byte[stringSize(value)];
        getChars(value, digits.length, digits);
        return new String(digits, String.LATIN1);
    }

    public static String toString(int value, int radix) {
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
            radix = 10;
        }
        if (radix == 10) {
            return toString(value);
        }
        byte[] digits = new byte[32 + 1];
        int at = digits.length;
        int rest = value > 0 ? -value : value;
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

    public static String toHexString(int value) {
        return toUnsignedBits(value, 4);
    }

    public static String toOctalString(int value) {
        return toUnsignedBits(value, 3);
    }

    public static String toBinaryString(int value) {
        return toUnsignedBits(value, 1);
    }

    /** The digits of an unsigned number, so many bits each. */
    private static String toUnsignedBits(int value, int bits) {
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
    static int stringSize(int value) {
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
    static void getChars(int value, int end, byte[] target) {
        int rest = value > 0 ? -value : value;
        do {
            int tenth = rest / 10;
            target[--end] = (byte) ('0' - (rest - tenth * 10));
            rest = tenth;
        } while (rest != 0);
        if (value < 0) {
            target[--end] = '-';
        }
    }

    public static int parseInt(String s) throws NumberFormatException {
        return parseInt(s, 10);
    }

    public static int parseInt(String s, int radix) throws NumberFormatException {
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
        int limit = negative ? MIN_VALUE : -MAX_VALUE;
        int beforeMultiply = limit / radix;
        int result = 0;
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

    public static int parseInt(CharSequence s, int beginIndex, int endIndex, int radix) throws NumberFormatException {
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
        int limit = negative ? MIN_VALUE : -MAX_VALUE;
        int beforeMultiply = limit / radix;
        int result = 0;
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

    public static Integer decode(String text) throws NumberFormatException {
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
            int result = parseInt(digits, radix);
            return negative ? -result : result;
        } catch (NumberFormatException e) {
            return valueOf(negative ? "-" + digits : digits, radix);
        }
    }

    public static Integer getInteger(String name) {
        return getInteger(name, null);
    }

    public static Integer getInteger(String name, int fallback) {
        Integer result = getInteger(name, null);
        return result == null ? valueOf(fallback) : result;
    }

    public static Integer getInteger(String name, Integer fallback) {
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

    public static int hashCode(int value) {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Integer && value == ((Integer) other).value;
    }

    @Override
    public int compareTo(Integer other) {
        return compare(value, other.value);
    }

    public static int compare(int a, int b) {
        return a < b ? -1 : a == b ? 0 : 1;
    }

    public static int compareUnsigned(int a, int b) {
        return compare(a + MIN_VALUE, b + MIN_VALUE);
    }

    public static int max(int a, int b) {
        return Math.max(a, b);
    }

    public static int min(int a, int b) {
        return Math.min(a, b);
    }

    public static int sum(int a, int b) {
        return a + b;
    }

    public static int signum(int value) {
        return (int) (value >> SIZE - 1 | -value >>> SIZE - 1);
    }

    public static int highestOneBit(int value) {
        return value & MIN_VALUE >>> numberOfLeadingZeros(value);
    }

    public static int lowestOneBit(int value) {
        return value & -value;
    }

    public static int rotateLeft(int value, int distance) {
        return value << distance | value >>> -distance;
    }

    public static int rotateRight(int value, int distance) {
        return value >>> distance | value << -distance;
    }

    public static int numberOfLeadingZeros(int value) {
        if (value <= 0) {
            return value == 0 ? 32 : 0;
        }
        int n = 31;
        if (value >= 1 << 16) {
            n -= 16;
            value >>>= 16;
        }
        if (value >= 1 << 8) {
            n -= 8;
            value >>>= 8;
        }
        if (value >= 1 << 4) {
            n -= 4;
            value >>>= 4;
        }
        if (value >= 1 << 2) {
            n -= 2;
            value >>>= 2;
        }
        return n - (value >>> 1);
    }

    public static int numberOfTrailingZeros(int value) {
        return value == 0 ? 32 : 31 - numberOfLeadingZeros(value & -value);
    }

    public static int bitCount(int value) {
        value -= value >>> 1 & 0x55555555;
        value = (value & 0x33333333) + (value >>> 2 & 0x33333333);
        return (value + (value >>> 4) & 0x0f0f0f0f) * 0x01010101 >>> 24;
    }

    public static int reverse(int value) {
        value = (value & 0x55555555) << 1 | value >>> 1 & 0x55555555;
        value = (value & 0x33333333) << 2 | value >>> 2 & 0x33333333;
        value = (value & 0x0f0f0f0f) << 4 | value >>> 4 & 0x0f0f0f0f;
        return reverseBytes(value);
    }

    public static int reverseBytes(int value) {
        return value << 24 | (value & 0xff00) << 8 | value >>> 8 & 0xff00 | value >>> 24;
    }

    /** Moves the bits that the mask selects to the low end, their order kept. */
    public static int compress(int value, int mask) {
        return (int) Long.compress(value & 0xffffffffL, mask & 0xffffffffL);
    }

    /** Moves the low bits to the places that the mask selects, their order kept. */
    public static int expand(int value, int mask) {
        return (int) Long.expand(value & 0xffffffffL, mask & 0xffffffffL);
    }

    public static long toUnsignedLong(int value) {
        return value & 0xffffffffL;
    }

    public static String toUnsignedString(int value) {
        return Long.toString(toUnsignedLong(value));
    }

    public static String toUnsignedString(int value, int radix) {
        return Long.toString(toUnsignedLong(value), radix);
    }

    public static int divideUnsigned(int dividend, int divisor) {
        return (int) (toUnsignedLong(dividend) / toUnsignedLong(divisor));
    }

    public static int remainderUnsigned(int dividend, int divisor) {
        return (int) (toUnsignedLong(dividend) % toUnsignedLong(divisor));
    }

    public static int parseUnsignedInt(String s) throws NumberFormatException {
        return parseUnsignedInt(s, 10);
    }

    public static int parseUnsignedInt(String s, int radix) throws NumberFormatException {
        if (s == null) {
            throw new NumberFormatException("Cannot parse null string");
        }
        return parseUnsigned(s, 0, s.length(), radix, true);
    }

    public static int parseUnsignedInt(CharSequence s, int beginIndex, int endIndex, int radix)
            throws NumberFormatException {
        Objects.checkFromToIndex(beginIndex, endIndex, s.length());
        return parseUnsigned(s, beginIndex, endIndex, radix, false);
    }

    /** What does not fit is reported before what is no digit behind it. */
    private static int parseUnsigned(CharSequence s, int from, int to, int radix, boolean whole) {
        checkRadix(radix);
        if (from == to) {
            throw NumberFormatException.forInputString("", radix);
        }
        if (s.charAt(from) == '-') {
            throw new NumberFormatException("Illegal leading minus sign on unsigned string " + s + ".");
        }
        int at = s.charAt(from) == '+' ? from + 1 : from;
        long result = 0;
        boolean digits = at < to;
        for (; at < to; at++) {
            int digit = Character.digit(s.charAt(at), radix);
            if (digit < 0) {
                digits = false;
                break;
            }
            result = result * radix + digit;
            if (result >>> 32 != 0) {
                throw new NumberFormatException("String value " + s + " exceeds range of unsigned int.");
            }
        }
        if (!digits) {
            throw whole ? NumberFormatException.forInputString(s.toString(), radix)
                    : NumberFormatException.forCharSequence(s, from, to, at);
        }
        return (int) result;
    }

    @Override
    public Optional<Integer> describeConstable() {
        return Optional.of(this);
    }

    @Override
    public Integer resolveConstantDesc(MethodHandles.Lookup lookup) {
        return this;
    }
}
