package java.text;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Reads one number as {@link DecimalFormat#parse} does. */
final class NumberReader {
    private final DecimalFormat format;
    private final DecimalFormatSymbols symbols;
    private final String text;
    boolean positive;
    boolean infinite;
    Digits digits;
    /** All digits as they stood and the power of ten of the last. */
    private String written;
    private int power;
    /** Where a strict parse failed; -1: it did not. */
    private int strictError = -1;
    /** Where the point stands when only an integer is wanted; -1: nowhere. */
    private int integerEnd = -1;

    NumberReader(DecimalFormat format, String text) {
        this.format = format;
        this.symbols = format.symbols();
        this.text = text;
    }

    /** Whether a number was read; the position is moved, or its error index set. */
    boolean read(ParsePosition pos) {
        return read(pos, format.getPositivePrefix(), format.getNegativePrefix(), format.getPositiveSuffix(),
                format.getNegativeSuffix());
    }

    boolean read(ParsePosition pos, String posPrefix, String negPrefix, String posSuffix, String negSuffix) {
        int start = pos.index;
        int at = start;
        boolean plus = text.regionMatches(at, posPrefix, 0, posPrefix.length());
        boolean minus = text.regionMatches(at, negPrefix, 0, negPrefix.length());
        if (plus && minus) {
            if (posPrefix.length() > negPrefix.length()) {
                minus = false;
            } else if (posPrefix.length() < negPrefix.length()) {
                plus = false;
            }
        }
        if (plus) {
            at += posPrefix.length();
        } else if (minus) {
            at += negPrefix.length();
        } else {
            pos.errorIndex = at;
            return false;
        }
        at = number(at, true);
        if (strictError >= 0) {
            pos.errorIndex = strictError;
            return false;
        }
        if (at < 0) {
            pos.errorIndex = start;
            return false;
        }
        if (plus) {
            plus = text.regionMatches(at, posSuffix, 0, posSuffix.length());
        }
        if (minus) {
            minus = text.regionMatches(at, negSuffix, 0, negSuffix.length());
        }
        if (plus && minus) {
            if (posSuffix.length() > negSuffix.length()) {
                minus = false;
            } else if (posSuffix.length() < negSuffix.length()) {
                plus = false;
            }
        }
        if (plus == minus) {
            pos.errorIndex = at;
            return false;
        }
        positive = plus;
        int end = at + (plus ? posSuffix.length() : negSuffix.length());
        if (format.isStrict() && end < text.length()) {
            pos.errorIndex = end;
            return false;
        }
        pos.index = integerEnd >= 0 ? integerEnd : end;
        if (pos.index == start) {
            pos.errorIndex = at;
            return false;
        }
        return true;
    }

    /** Reads infinity or digits from the offset on; the offset behind them, or -1. */
    private int number(int at, boolean mantissa) {
        String infinity = symbols.getInfinity();
        if (mantissa && text.regionMatches(at, infinity, 0, infinity.length())) {
            infinite = true;
            return at + infinity.length();
        }
        boolean money = format.currencyFormat();
        char point = money ? symbols.getMonetaryDecimalSeparator() : symbols.getDecimalSeparator();
        char mark = money ? symbols.getMonetaryGroupingSeparator() : symbols.getGroupingSeparator();
        String exponentMark = symbols.getExponentSeparator();
        char zero = symbols.getZeroDigit();
        boolean strict = format.isStrict() && mantissa;
        StringBuilder sb = new StringBuilder();
        int start = at;
        int pointAt = -1;
        int backup = -1;
        int lastMark = -1;
        int size = format.isGroupingUsed() ? format.getGroupingSize() : Integer.MAX_VALUE - 1;
        boolean any = false;
        int exponent = 0;
        int skippedZeros = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            int d = c - zero;
            if (d < 0 || d > 9) {
                d = Character.digit(c, 10);
            }
            if (d >= 0) {
                if (strict && pointAt < 0 && (lastMark < 0 ? at - start >= size : at - lastMark > size)) {
                    strictError = at;
                    return -1;
                }
                backup = -1;
                any |= integerEnd < 0;
                if (integerEnd < 0) {
                    sb.append((char) ('0' + d));
                } else if (d == 0) {
                    skippedZeros++;
                }
            } else if (mantissa && c == point) {
                if (pointAt >= 0) {
                    break;
                }
                if (strict && lastMark >= 0 && at - lastMark - 1 != size) {
                    strictError = at;
                    return -1;
                }
                pointAt = sb.length();
                if (format.isParseIntegerOnly()) {
                    integerEnd = at;
                }
            } else if (mantissa && c == mark && format.isGroupingUsed()) {
                if (pointAt >= 0) {
                    if (strict) {
                        strictError = lastMark < 0 ? 1 : lastMark + size + 1;
                        return -1;
                    }
                    break;
                }
                if (strict && (at == start || (lastMark < 0 ? at - start > size : at - lastMark - 1 != size))) {
                    strictError = at;
                    return -1;
                }
                lastMark = at;
                backup = at;
            } else if (mantissa && text.regionMatches(at, exponentMark, 0, exponentMark.length())) {
                int from = at + exponentMark.length();
                String minus = String.valueOf(symbols.getMinusSign());
                boolean negative = text.startsWith(minus, from);
                NumberReader e = new NumberReader(format, text);
                int end = e.number(negative ? from + 1 : from, false);
                Long v = end < 0 ? null : e.digits.exactLong(true, true);
                if (v != null) {
                    at = end;
                    exponent = integerEnd >= 0 ? 0 : (int) Math.min(v, 1 << 30) * (negative ? -1 : 1);
                }
                break;
            } else {
                break;
            }
        }
        if (strict && lastMark >= 0 && pointAt < 0 && at - lastMark - 1 != size) {
            strictError = Math.min(lastMark + size + 1, at - 1);
            return -1;
        }
        if (backup != -1) {
            at = backup;
        }
        if (!any) {
            return -1;
        }
        digits = Digits.parsed(sb.toString(), (pointAt < 0 ? sb.length() : pointAt));
        if (!digits.isZero()) {
            digits.at += exponent;
        }
        written = sb.toString();
        power = exponent - (integerEnd >= 0 ? digits.isZero() ? skippedZeros : 0 : pointAt < 0 ? 0 : sb.length() - pointAt);
        return at;
    }

    /** The magnitude with the places as they were written; none of them is lost to an exponent. */
    BigDecimal exact() {
        BigDecimal v = new BigDecimal(new BigInteger(written), 0);
        return power == 0 ? v : v.scaleByPowerOfTen(power);
    }
}
