package java.time.format;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.time.temporal.TemporalField;

/** A field as a number, with room for digits of what follows directly. */
class NumberPart extends Part {
    final TemporalField field;
    final int minWidth;
    final int maxWidth;
    final SignStyle signStyle;
    final int subsequentWidth;

    NumberPart(TemporalField field, int minWidth, int maxWidth, SignStyle signStyle, int subsequentWidth) {
        this.field = field;
        this.minWidth = minWidth;
        this.maxWidth = maxWidth;
        this.signStyle = signStyle;
        this.subsequentWidth = subsequentWidth;
    }

    NumberPart withFixedWidth() {
        return subsequentWidth == -1 ? this : new NumberPart(field, minWidth, maxWidth, signStyle, -1);
    }

    NumberPart withSubsequentWidth(int width) {
        return new NumberPart(field, minWidth, maxWidth, signStyle, subsequentWidth + width);
    }

    long shown(DateTimePrintContext context, long value) {
        return value;
    }

    boolean isFixedWidth(DateTimeParseContext context) {
        return subsequentWidth == -1 || subsequentWidth > 0 && minWidth == maxWidth && signStyle == SignStyle.NOT_NEGATIVE;
    }

    @Override
    boolean format(DateTimePrintContext context, StringBuilder buf, boolean optional) {
        Long valueLong = context.getValue(field, optional);
        if (valueLong == null) {
            return false;
        }
        long value = shown(context, valueLong);
        DecimalStyle decimalStyle = context.getDecimalStyle();
        String str = value == Long.MIN_VALUE ? "9223372036854775808" : Long.toString(Math.abs(value));
        if (str.length() > maxWidth) {
            throw new DateTimeException("Field " + field + " cannot be printed as the value " + value + " exceeds the maximum print width of "
                + maxWidth);
        }
        str = decimalStyle.convertNumberToI18N(str);
        if (value >= 0) {
            if (signStyle == SignStyle.ALWAYS || signStyle == SignStyle.EXCEEDS_PAD && minWidth < 19 && str.length() > minWidth) {
                buf.append(decimalStyle.getPositiveSign());
            }
        } else if (signStyle == SignStyle.NORMAL || signStyle == SignStyle.EXCEEDS_PAD || signStyle == SignStyle.ALWAYS) {
            buf.append(decimalStyle.getNegativeSign());
        } else if (signStyle == SignStyle.NOT_NEGATIVE) {
            throw new DateTimeException("Field " + field + " cannot be printed as the value " + value
                + " cannot be negative according to the SignStyle");
        }
        for (int i = str.length(); i < minWidth; i++) {
            buf.append(decimalStyle.getZeroDigit());
        }
        buf.append(str);
        return true;
    }

    @Override
    int parse(DateTimeParseContext context, CharSequence text, int position) {
        int length = text.length();
        if (position == length) {
            return ~position;
        }
        DecimalStyle style = context.getDecimalStyle();
        char sign = text.charAt(position);
        boolean negative = false;
        boolean positive = false;
        if (sign == style.getPositiveSign()) {
            if (!signStyle.parse(true, context.isStrict(), minWidth == maxWidth)) {
                return ~position;
            }
            positive = true;
            position++;
        } else if (sign == style.getNegativeSign()) {
            if (!signStyle.parse(false, context.isStrict(), minWidth == maxWidth)) {
                return ~position;
            }
            negative = true;
            position++;
        } else if (signStyle == SignStyle.ALWAYS && context.isStrict()) {
            return ~position;
        }
        boolean bounded = context.isStrict() || isFixedWidth(context);
        int least = bounded ? minWidth : 1;
        int minEnd = position + least;
        if (minEnd > length) {
            return ~position;
        }
        int most = (bounded ? maxWidth : 9) + Math.max(subsequentWidth, 0);
        int end = digits(style, text, position, Math.min(position + most, length));
        if (end < minEnd) {
            return ~position;
        }
        if (subsequentWidth > 0) {
            // leave what the next fields need
            most = Math.max(least, end - position - subsequentWidth);
            end = Math.min(end, position + most);
            if (end < minEnd) {
                return ~position;
            }
        }
        long total = 0;
        BigInteger big = null;
        for (int pos = position; pos < end; pos++) {
            int digit = style.convertToDigit(text.charAt(pos));
            if (pos - position >= 18) {
                if (big == null) {
                    big = BigInteger.valueOf(total);
                }
                big = big.multiply(BigInteger.TEN).add(BigInteger.valueOf(digit));
            } else {
                total = total * 10 + digit;
            }
        }
        int pos = end;
        if (negative) {
            if (big != null) {
                if (big.signum() == 0 && context.isStrict()) {
                    return ~(position - 1);
                }
                big = big.negate();
            } else {
                if (total == 0 && context.isStrict()) {
                    return ~(position - 1);
                }
                total = -total;
            }
        } else if (signStyle == SignStyle.EXCEEDS_PAD && context.isStrict()) {
            int parseLen = pos - position;
            if (positive) {
                if (parseLen <= minWidth) {
                    return ~(position - 1);
                }
            } else if (parseLen > minWidth) {
                return ~position;
            }
        }
        if (big != null) {
            if (big.bitLength() > 63) {
                big = big.divide(BigInteger.TEN);
                pos--;
            }
            return setValue(context, big.longValue(), position, pos);
        }
        return setValue(context, total, position, pos);
    }

    private static int digits(DecimalStyle style, CharSequence text, int from, int end) {
        int pos = from;
        while (pos < end && style.convertToDigit(text.charAt(pos)) >= 0) {
            pos++;
        }
        return pos;
    }

    int setValue(DateTimeParseContext context, long value, int errorPos, int successPos) {
        return context.setParsedField(field, value, errorPos, successPos);
    }

    @Override
    public String toString() {
        if (minWidth == 1 && maxWidth == 19 && signStyle == SignStyle.NORMAL) {
            return "Value(" + field + ")";
        }
        if (minWidth == maxWidth && signStyle == SignStyle.NOT_NEGATIVE) {
            return "Value(" + field + "," + minWidth + ")";
        }
        return "Value(" + field + "," + minWidth + "," + maxWidth + "," + signStyle + ")";
    }

    /** The last digits of a field, counted from a base. */
    static final class Reduced extends NumberPart {
        static final LocalDate BASE_DATE = LocalDate.of(2000, 1, 1);
        private final int baseValue;
        private final ChronoLocalDate baseDate;

        Reduced(TemporalField field, int minWidth, int maxWidth, int baseValue, ChronoLocalDate baseDate, int subsequentWidth) {
            super(field, minWidth, maxWidth, SignStyle.NOT_NEGATIVE, subsequentWidth);
            this.baseValue = baseValue;
            this.baseDate = baseDate;
        }

        private static long power(int width) {
            long p = 1;
            for (int i = 0; i < width; i++) {
                p *= 10;
            }
            return p;
        }

        private int base(Chronology chrono) {
            return baseDate != null ? chrono.date(baseDate).get(field) : baseValue;
        }

        @Override
        long shown(DateTimePrintContext context, long value) {
            long abs = Math.abs(value);
            int base = base(Chronology.from(context.getTemporal()));
            return value >= base && value < base + power(minWidth) ? abs % power(minWidth) : abs % power(maxWidth);
        }

        @Override
        int setValue(DateTimeParseContext context, long value, int errorPos, int successPos) {
            int base = base(context.getEffectiveChronology());
            if (successPos - errorPos == minWidth && value >= 0) {
                long range = power(minWidth);
                long basePart = base - base % range;
                value = base > 0 ? basePart + value : basePart - value;
                if (value < base) {
                    value += range;
                }
            }
            return context.setParsedField(field, value, errorPos, successPos);
        }

        @Override
        NumberPart withFixedWidth() {
            return subsequentWidth == -1 ? this : new Reduced(field, minWidth, maxWidth, baseValue, baseDate, -1);
        }

        @Override
        NumberPart withSubsequentWidth(int width) {
            return new Reduced(field, minWidth, maxWidth, baseValue, baseDate, subsequentWidth + width);
        }

        @Override
        boolean isFixedWidth(DateTimeParseContext context) {
            return context.isStrict() && super.isFixedWidth(context);
        }

        @Override
        public String toString() {
            return "ReducedValue(" + field + "," + minWidth + "," + maxWidth + "," + (baseDate != null ? baseDate : (Object) baseValue) + ")";
        }
    }

    /** A field as the digits behind a point. */
    static final class Fraction extends NumberPart {
        private final boolean decimalPoint;

        Fraction(TemporalField field, int minWidth, int maxWidth, boolean decimalPoint, int subsequentWidth) {
            super(field, minWidth, maxWidth, SignStyle.NOT_NEGATIVE, subsequentWidth);
            this.decimalPoint = decimalPoint;
        }

        @Override
        NumberPart withFixedWidth() {
            return subsequentWidth == -1 ? this : new Fraction(field, minWidth, maxWidth, decimalPoint, -1);
        }

        @Override
        NumberPart withSubsequentWidth(int width) {
            return new Fraction(field, minWidth, maxWidth, decimalPoint, subsequentWidth + width);
        }

        @Override
        boolean isFixedWidth(DateTimeParseContext context) {
            return subsequentWidth == -1 || subsequentWidth > 0 && minWidth == maxWidth && !decimalPoint;
        }

        private BigInteger count() {
            return BigInteger.valueOf(field.range().getMaximum()).subtract(BigInteger.valueOf(field.range().getMinimum())).add(BigInteger.ONE);
        }

        @Override
        boolean format(DateTimePrintContext context, StringBuilder buf, boolean optional) {
            Long value = context.getValue(field, optional);
            if (value == null) {
                return false;
            }
            field.range().checkValidValue(value, field);
            String digits = BigInteger.valueOf(value).subtract(BigInteger.valueOf(field.range().getMinimum()))
                .multiply(BigInteger.valueOf(1_000_000_000L)).divide(count()).toString();
            digits = "000000000".substring(digits.length()) + digits;
            int end = maxWidth;
            while (end > minWidth && digits.charAt(end - 1) == '0') {
                end--;
            }
            if (end == 0) {
                return true;
            }
            DecimalStyle style = context.getDecimalStyle();
            if (decimalPoint) {
                buf.append(style.getDecimalSeparator());
            }
            buf.append(style.convertNumberToI18N(digits.substring(0, end)));
            return true;
        }

        @Override
        int parse(DateTimeParseContext context, CharSequence text, int position) {
            boolean bounded = context.isStrict() || isFixedWidth(context);
            int least = bounded ? minWidth : 0;
            int most = bounded ? maxWidth : 9;
            int length = text.length();
            if (position == length) {
                return least > 0 ? ~position : position;
            }
            DecimalStyle style = context.getDecimalStyle();
            if (decimalPoint) {
                if (text.charAt(position) != style.getDecimalSeparator()) {
                    return least > 0 ? ~position : position;
                }
                position++;
            }
            int minEnd = position + least;
            if (minEnd > length) {
                return ~position;
            }
            int maxEnd = Math.min(position + most, length);
            long total = 0;
            int pos = position;
            while (pos < maxEnd) {
                int digit = style.convertToDigit(text.charAt(pos));
                if (digit < 0) {
                    if (pos < minEnd) {
                        return ~position;
                    }
                    break;
                }
                total = total * 10 + digit;
                pos++;
            }
            long scale = 1;
            for (int i = position; i < pos; i++) {
                scale *= 10;
            }
            BigInteger[] parts = BigInteger.valueOf(total).multiply(count()).divideAndRemainder(BigInteger.valueOf(scale));
            return context.setParsedField(field, parts[0].longValue() + field.range().getMinimum(), position, pos);
        }

        @Override
        public String toString() {
            return "Fraction(" + field + "," + minWidth + "," + maxWidth + (decimalPoint ? ",DecimalPoint" : "") + ")";
        }
    }
}
