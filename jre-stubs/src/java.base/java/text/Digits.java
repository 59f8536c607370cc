package java.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A magnitude in decimal: 0.d1d2d3... times ten to the power of {@code at}; no zeros lead or trail. */
final class Digits {
    String text;
    int at;

    private Digits(String text, int at) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == '0') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == '0') {
            to--;
        }
        this.text = text.substring(from, to);
        this.at = from == to ? 0 : at - from;
    }

    /** The digits as they are, with a point behind the first {@code at}. */
    static Digits parsed(String text, int at) {
        return new Digits(text, at);
    }

    static Digits of(BigDecimal v) {
        String s = v.unscaledValue().abs().toString();
        return new Digits(s, s.length() - v.scale());
    }

    static Digits of(BigInteger v) {
        String s = v.abs().toString();
        return new Digits(s, s.length());
    }

    static Digits of(long v) {
        String s = Long.toString(v);
        s = v < 0 ? s.substring(1) : s;
        return new Digits(s, s.length());
    }

    /** The shortest digits that tell the finite value from its neighbours. */
    static Digits of(double v) {
        String s = Double.toString(Math.abs(v));
        if (Math.abs(v) > 1e17 && (Double.doubleToRawLongBits(v) & 1) == 0) {
            s = between(Math.abs(v), s);
        }
        int e = s.indexOf('E');
        int exponent = e < 0 ? 0 : Integer.parseInt(s.substring(e + 1));
        String mantissa = e < 0 ? s : s.substring(0, e);
        int dot = mantissa.indexOf('.');
        return new Digits(mantissa.substring(0, dot).concat(mantissa.substring(dot + 1)), dot + exponent);
    }

    /** Digits that lie half-way to a neighbour do not tell from it here, as they do in Double.toString: one with an even mantissa has them. */
    private static String between(double v, String s) {
        BigDecimal exact = new BigDecimal(v);
        BigDecimal half = new BigDecimal(Math.ulp(v)).divide(BigDecimal.valueOf(2));
        BigDecimal given = new BigDecimal(s);
        if (given.subtract(exact).abs().compareTo(half) != 0) {
            return s;
        }
        for (int digits = given.stripTrailingZeros().precision(); ; digits++) {
            BigDecimal near = exact.round(new java.math.MathContext(digits, RoundingMode.HALF_EVEN));
            if (near.subtract(exact).abs().compareTo(half) < 0) {
                String t = near.unscaledValue().toString();
                return t.charAt(0) + "." + (t.length() > 1 ? t.substring(1) : "0") + "E" + (t.length() - 1 - near.scale());
            }
        }
    }

    boolean isZero() {
        return text.isEmpty();
    }

    /** Keeps so many places behind the point; {@code source} is the double that these digits stand for, or zero. */
    void roundFraction(int places, RoundingMode mode, boolean negative, double source) {
        round(at + places, mode, negative, source);
    }

    /** Keeps so many digits; {@code source} as above. What is below a tenth of the last place goes in every mode. */
    void round(int keep, RoundingMode mode, boolean negative, double source) {
        if (keep < 0) {
            text = "";
            at = 0;
            return;
        }
        if (keep >= text.length()) {
            return;
        }
        if (mode == RoundingMode.UNNECESSARY) {
            throw unnecessary();
        }
        boolean up = up(keep, mode, negative, source);
        String kept = text.substring(0, keep);
        if (up) {
            char[] c = kept.toCharArray();
            int i = keep - 1;
            while (i >= 0 && c[i] == '9') {
                i--;
            }
            if (i < 0) {
                text = "1";
                at++;
                return;
            }
            c[i]++;
            text = new String(c, 0, i + 1);
            return;
        }
        int n = keep;
        while (n > 0 && kept.charAt(n - 1) == '0') {
            n--;
        }
        text = kept.substring(0, n);
        if (n == 0) {
            at = 0;
        }
    }

    private static ArithmeticException unnecessary() {
        return new ArithmeticException("Rounding needed with the rounding mode being set to RoundingMode.UNNECESSARY");
    }

    private boolean up(int keep, RoundingMode mode, boolean negative, double source) {
        switch (mode) {
            case UP:
                return true;
            case DOWN:
                return false;
            case CEILING:
                return !negative;
            case FLOOR:
                return negative;
            default:
                break;
        }
        int half = text.charAt(keep) - '5';
        if (half == 0) {
            if (text.length() > keep + 1) {
                half = 1;
            } else if (source != 0) {
                // The shortest digits lie in the middle; the double itself may not.
                half = new BigDecimal(Math.abs(source)).compareTo(value());
            }
        }
        if (half != 0) {
            return half > 0;
        }
        return mode == RoundingMode.HALF_UP || mode == RoundingMode.HALF_EVEN && keep > 0 && (text.charAt(keep - 1) & 1) != 0;
    }

    BigDecimal value() {
        return isZero() ? BigDecimal.ZERO : new BigDecimal(new BigInteger(text), text.length() - at);
    }

    /** The digits as given, when they fit a long with the sign; otherwise null. */
    Long exactLong(boolean positive, boolean ignoreNegativeZero) {
        if (isZero()) {
            return positive || ignoreNegativeZero ? Long.valueOf(0) : null;
        }
        if (at < text.length() || at > 19) {
            return null;
        }
        BigInteger v = value().toBigIntegerExact();
        if (!positive) {
            v = v.negate();
        }
        return v.bitLength() < 64 ? Long.valueOf(v.longValue()) : null;
    }

    double doubleValue() {
        return isZero() ? 0 : Double.parseDouble("0." + text + "E" + at);
    }
}
