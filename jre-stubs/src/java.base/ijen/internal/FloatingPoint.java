package ijen.internal;

/** Floating-point numbers and their texts. */
public final class FloatingPoint {
    private FloatingPoint() {
    }

    /** The text of Double.toString: the shortest decimal that rounds to the value, in the JDK's form. */
    public static native String toString(double value);

    /** The text of Float.toString. */
    public static native String toString(float value);

    /** The nearest value to a decimal such as "12.5e-3"; the syntax has been checked. */
    private static native double parseDecimal(String decimal);

    /** The same, the nearest float. */
    private static native float parseDecimalFloat(String decimal);

    public static double readDouble(String text) {
        String in = checked(text);
        return isHex(in) ? readHex(in, 53, -1074) : parseDecimal(in);
    }

    public static float readFloat(String text) {
        String in = checked(text);
        return isHex(in) ? (float) readHex(in, 24, -149) : parseDecimalFloat(in);
    }

    private static boolean isHex(String in) {
        int i = startsSigned(in) ? 1 : 0;
        return in.length() > i + 1 && (in.charAt(i + 1) | 0x20) == 'x';
    }

    private static boolean startsSigned(String in) {
        char first = in.charAt(0);
        return first == '-' || first == '+';
    }

    private static NumberFormatException wrong(String text) {
        return new NumberFormatException("For input string: \"" + text + "\"");
    }

    /** The trimmed text, without a type suffix: a decimal, a hexadecimal, NaN or Infinity, each perhaps signed. */
    private static String checked(String text) {
        String in = text.trim();
        int length = in.length();
        if (length == 0) {
            throw new NumberFormatException("empty String");
        }
        int i = startsSigned(in) ? 1 : 0;
        String rest = in.substring(i);
        if (rest.equals("NaN") || rest.equals("Infinity")) {
            return in;
        }
        boolean hex = rest.length() > 1 && rest.charAt(0) == '0' && (rest.charAt(1) | 0x20) == 'x';
        if (hex) {
            i += 2;
        }
        int digits = 0;
        boolean point = false;
        for (; i < length; i++) {
            char c = in.charAt(i);
            if (c == '.') {
                if (point) {
                    throw new NumberFormatException("multiple points");
                }
                point = true;
            } else if (isDigit(c, hex)) {
                digits++;
            } else {
                break;
            }
        }
        if (digits == 0) {
            throw wrong(text);
        }
        boolean exponent = i < length && (in.charAt(i) | 0x20) == (hex ? 'p' : 'e');
        if (exponent) {
            i++;
            if (i < length && (in.charAt(i) == '-' || in.charAt(i) == '+')) {
                i++;
            }
            int from = i;
            while (i < length && isDigit(in.charAt(i), false)) {
                i++;
            }
            if (i == from) {
                throw wrong(text);
            }
        } else if (hex) {
            throw wrong(text);
        }
        int end = i;
        if (i < length && ((in.charAt(i) | 0x20) == 'd' || (in.charAt(i) | 0x20) == 'f')) {
            i++;
        }
        if (i < length) {
            throw wrong(text);
        }
        return in.substring(0, end);
    }

    private static boolean isDigit(char c, boolean hex) {
        return c >= '0' && c <= '9' || hex && (c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F');
    }

    /** A hexadecimal rounded once, half to even, to so many bits, the last of them not below 2^lowest. */
    private static double readHex(String in, int precision, int lowest) {
        int i = startsSigned(in) ? 3 : 2;
        long mantissa = 0;
        boolean sticky = false;
        long scale = 0;
        boolean point = false;
        for (;; i++) {
            char c = in.charAt(i);
            if (c == '.') {
                point = true;
                continue;
            }
            if ((c | 0x20) == 'p') {
                break;
            }
            int digit = Character.digit(c, 16);
            if (mantissa >>> 58 == 0) {
                mantissa = mantissa << 4 | digit;
                scale -= point ? 4 : 0;
            } else {
                sticky |= digit != 0;
                scale += point ? 0 : 4;
            }
        }
        boolean negativeExponent = in.charAt(i + 1) == '-';
        long exponent = 0;
        for (int k = i + 1; k < in.length(); k++) {
            char c = in.charAt(k);
            if (c >= '0' && c <= '9') {
                exponent = Math.min(exponent * 10 + c - '0', 1L << 40);
            }
        }
        scale += negativeExponent ? -exponent : exponent;
        double result = 0;
        if (mantissa != 0) {
            int bits = 64 - Long.numberOfLeadingZeros(mantissa);
            long drop = Math.max(bits - precision, lowest - scale);
            if (drop > 0) {
                if (drop > 63) {
                    mantissa = 0;
                } else {
                    long half = 1L << drop - 1;
                    long lost = mantissa & (half << 1) - 1;
                    mantissa >>>= drop;
                    if (lost > half || lost == half && (sticky || (mantissa & 1) != 0)) {
                        mantissa++;
                    }
                }
                scale += drop;
            }
            // Exact from here on; in two steps, lest the factor be out of range.
            int clamped = (int) Math.max(-3000, Math.min(3000, scale));
            result = Math.scalb((double) mantissa, clamped);
        }
        return in.charAt(0) == '-' ? -result : result;
    }
}
