package java.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Formats and parses decimal numbers by a pattern. */
public class DecimalFormat extends NumberFormat {
    private static final long serialVersionUID = 864413376551465018L;
    private static final int DOUBLE_INTEGER_DIGITS = 309;
    private static final int DOUBLE_FRACTION_DIGITS = 340;
    private static final char QUOTE = '\'';
    private static final char CURRENCY_SIGN = '\u00a4';

    private DecimalFormatSymbols symbols;
    private String positivePrefix = "";
    private String positiveSuffix = "";
    private String negativePrefix = "-";
    private String negativeSuffix = "";
    /** Affixes with a quote before each symbol that stands for something; null once set as plain text. */
    private String posPrefixPattern;
    private String posSuffixPattern;
    private String negPrefixPattern;
    private String negSuffixPattern;
    private int multiplier = 1;
    private byte groupingSize = 3;
    private boolean decimalSeparatorAlwaysShown;
    private boolean parseBigDecimal;
    private boolean isCurrencyFormat;
    private boolean useExponentialNotation;
    private boolean parseStrict;
    private byte minExponentDigits;
    private int maximumIntegerDigits = super.getMaximumIntegerDigits();
    private int minimumIntegerDigits = super.getMinimumIntegerDigits();
    private int maximumFractionDigits = super.getMaximumFractionDigits();
    private int minimumFractionDigits = super.getMinimumFractionDigits();
    private RoundingMode roundingMode = RoundingMode.HALF_EVEN;

    public DecimalFormat() {
        Locale def = Locale.getDefault(Locale.Category.FORMAT);
        symbols = DecimalFormatSymbols.getInstance(def);
        applyPattern(ijen.internal.LocaleData.split(def, "np")[0], false);
    }

    public DecimalFormat(String pattern) {
        symbols = DecimalFormatSymbols.getInstance(Locale.getDefault(Locale.Category.FORMAT));
        applyPattern(pattern, false);
    }

    public DecimalFormat(String pattern, DecimalFormatSymbols symbols) {
        this.symbols = (DecimalFormatSymbols) symbols.clone();
        applyPattern(pattern, false);
    }

    @Override
    public final StringBuffer format(Object number, StringBuffer toAppendTo, FieldPosition pos) {
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte
                || number instanceof AtomicInteger || number instanceof AtomicLong
                || number instanceof BigInteger && ((BigInteger) number).bitLength() < 64) {
            return format(((Number) number).longValue(), toAppendTo, pos);
        }
        if (number instanceof BigDecimal || number instanceof BigInteger) {
            StringBuilder out = new StringBuilder();
            big((Number) number, out, shift(pos.sink(), toAppendTo.length()));
            return toAppendTo.append(out);
        }
        if (number instanceof Number) {
            return format(((Number) number).doubleValue(), toAppendTo, pos);
        }
        throw new IllegalArgumentException("Cannot format given Object as a Number");
    }

    /** A sink whose fields lie further on by the length of what stands before them. */
    static FieldSink shift(FieldSink sink, int by) {
        return by == 0 ? sink : new FieldSink() {
            @Override
            void field(int id, Format.Field attr, Object value, int start, int end) {
                sink.field(id, attr, value, start + by, end + by);
            }
        };
    }

    @Override
    public StringBuffer format(double number, StringBuffer result, FieldPosition fieldPosition) {
        StringBuilder out = new StringBuilder();
        format(number, out, shift(fieldPosition.sink(), result.length()));
        return result.append(out);
    }

    @Override
    public StringBuffer format(long number, StringBuffer result, FieldPosition fieldPosition) {
        StringBuilder out = new StringBuilder();
        format(number, out, shift(fieldPosition.sink(), result.length()));
        return result.append(out);
    }

    @Override
    public AttributedCharacterIterator formatToCharacterIterator(Object obj) {
        if (obj == null) {
            throw new NullPointerException("formatToCharacterIterator must be passed non-null object");
        }
        Format.Fields fields = new Format.Fields();
        StringBuilder out = new StringBuilder();
        any(obj, out, fields);
        return fields.iterator(out.toString());
    }

    /** Formats any number. */
    void any(Object number, StringBuilder out, FieldSink sink) {
        if (number instanceof BigDecimal || number instanceof BigInteger) {
            big((Number) number, out, sink);
        } else if (number instanceof Double || number instanceof Float) {
            format(((Number) number).doubleValue(), out, sink);
        } else if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte
                || number instanceof AtomicInteger || number instanceof AtomicLong) {
            format(((Number) number).longValue(), out, sink);
        } else {
            throw new IllegalArgumentException("Cannot format given Object as a Number");
        }
    }

    private void format(double number, StringBuilder out, FieldSink sink) {
        if (Double.isNaN(number) || Double.isInfinite(number) && multiplier == 0) {
            int from = out.length();
            out.append(symbols.getNaN());
            sink.field(INTEGER_FIELD, Field.INTEGER, from, out.length());
            return;
        }
        boolean negative = Double.doubleToRawLongBits(number) < 0 ^ multiplier < 0;
        if (multiplier != 1) {
            number *= multiplier;
        }
        number = Math.abs(number);
        if (Double.isInfinite(number)) {
            affix(out, negative ? negativePrefix : positivePrefix, negative ? negPrefixPattern : posPrefixPattern, sink);
            int from = out.length();
            out.append(symbols.getInfinity());
            sink.field(INTEGER_FIELD, Field.INTEGER, from, out.length());
            affix(out, negative ? negativeSuffix : positiveSuffix, negative ? negSuffixPattern : posSuffixPattern, sink);
            return;
        }
        Digits digits = Digits.of(number);
        int maxInt = super.getMaximumIntegerDigits();
        int maxFraction = super.getMaximumFractionDigits();
        round(digits, negative, false, maxInt, maxFraction, number);
        digits(out, digits, negative, false, maxInt, super.getMinimumIntegerDigits(), maxFraction,
                super.getMinimumFractionDigits(), sink);
    }

    private void format(long number, StringBuilder out, FieldSink sink) {
        boolean negative = number < 0;
        Digits digits;
        if (multiplier != 1) {
            BigInteger product = BigInteger.valueOf(number).multiply(BigInteger.valueOf(multiplier));
            negative = product.signum() < 0;
            digits = Digits.of(product);
        } else {
            digits = Digits.of(number);
        }
        int maxInt = super.getMaximumIntegerDigits();
        int maxFraction = super.getMaximumFractionDigits();
        if (useExponentialNotation) {
            round(digits, negative, true, maxInt, maxFraction, 0);
        }
        digits(out, digits, negative, true, maxInt, super.getMinimumIntegerDigits(), maxFraction,
                super.getMinimumFractionDigits(), sink);
    }

    private void big(Number number, StringBuilder out, FieldSink sink) {
        Digits digits;
        boolean negative;
        boolean integer = number instanceof BigInteger;
        if (integer) {
            BigInteger v = (BigInteger) number;
            if (multiplier != 1) {
                v = v.multiply(BigInteger.valueOf(multiplier));
            }
            negative = v.signum() < 0;
            digits = Digits.of(v);
        } else {
            BigDecimal v = (BigDecimal) number;
            if (multiplier != 1) {
                v = v.multiply(BigDecimal.valueOf(multiplier));
            }
            negative = v.signum() < 0;
            digits = Digits.of(v);
        }
        if (!integer || useExponentialNotation) {
            round(digits, negative, integer, maximumIntegerDigits, maximumFractionDigits, 0);
        }
        digits(out, digits, negative, integer, maximumIntegerDigits, minimumIntegerDigits, maximumFractionDigits,
                minimumFractionDigits, sink);
    }

    private void round(Digits digits, boolean negative, boolean integer, int maxInt, int maxFraction, double source) {
        if (useExponentialNotation) {
            int keep = maxInt + maxFraction;
            if (keep > 0 || !integer) {
                digits.round(keep, roundingMode, negative, source);
            }
        } else if (maxFraction < DOUBLE_FRACTION_DIGITS || digits.text.length() - digits.at > maxFraction) {
            digits.roundFraction(maxFraction, roundingMode, negative, source);
        }
    }

    private void digits(StringBuilder out, Digits digits, boolean negative, boolean integer, int maxInt, int minInt,
            int maxFraction, int minFraction, FieldSink sink) {
        char zero = symbols.getZeroDigit();
        affix(out, negative ? negativePrefix : positivePrefix, negative ? negPrefixPattern : posPrefixPattern, sink);
        if (useExponentialNotation) {
            exponential(out, digits, zero, maxInt, minInt, maxFraction, minFraction, sink);
        } else {
            fixed(out, digits, zero, integer, maxInt, minInt, maxFraction, minFraction, sink);
        }
        affix(out, negative ? negativeSuffix : positiveSuffix, negative ? negSuffixPattern : posSuffixPattern, sink);
    }

    private char decimalPoint() {
        return isCurrencyFormat ? symbols.getMonetaryDecimalSeparator() : symbols.getDecimalSeparator();
    }

    private char groupingMark() {
        return isCurrencyFormat ? symbols.getMonetaryGroupingSeparator() : symbols.getGroupingSeparator();
    }

    private void fixed(StringBuilder out, Digits digits, char zero, boolean integer, int maxInt, int minInt, int maxFraction,
            int minFraction, FieldSink sink) {
        int from = out.length();
        int count = minInt;
        int next = 0;
        if (digits.at > 0 && count < digits.at) {
            count = digits.at;
        }
        if (count > maxInt) {
            count = maxInt;
            next = digits.at - count;
        }
        int length = digits.text.length();
        char mark = groupingMark();
        for (int i = count - 1; i >= 0; i--) {
            if (i < digits.at && next < length) {
                out.append((char) (digits.text.charAt(next++) - '0' + zero));
            } else {
                out.append(zero);
            }
            if (isGroupingUsed() && i > 0 && groupingSize != 0 && i % groupingSize == 0) {
                out.append(mark);
                sink.field(-1, Field.GROUPING_SEPARATOR, out.length() - 1, out.length());
            }
        }
        boolean fraction = minFraction > 0 || !integer && next < length;
        if (!fraction && out.length() == from) {
            out.append(zero);
        }
        sink.field(INTEGER_FIELD, Field.INTEGER, from, out.length());
        if (decimalSeparatorAlwaysShown || fraction) {
            out.append(decimalPoint());
            sink.field(-1, Field.DECIMAL_SEPARATOR, out.length() - 1, out.length());
        }
        int begin = out.length();
        for (int i = 0; i < maxFraction; i++) {
            if (i >= minFraction && (integer || next >= length)) {
                break;
            }
            if (-1 - i > digits.at - 1) {
                out.append(zero);
            } else if (!integer && next < length) {
                out.append((char) (digits.text.charAt(next++) - '0' + zero));
            } else {
                out.append(zero);
            }
        }
        sink.field(FRACTION_FIELD, Field.FRACTION, begin, out.length());
    }

    private void exponential(StringBuilder out, Digits digits, char zero, int maxInt, int minInt, int maxFraction,
            int minFraction, FieldSink sink) {
        int from = out.length();
        int exponent = digits.at;
        int least = minInt;
        if (maxInt > 1 && maxInt > minInt) {
            exponent = exponent >= 1 ? (exponent - 1) / maxInt * maxInt : (exponent - maxInt) / maxInt * maxInt;
            least = 1;
        } else {
            exponent -= least;
        }
        int wanted = minInt + minFraction;
        if (wanted < 0) {
            wanted = Integer.MAX_VALUE;
        }
        int whole = digits.isZero() ? least : digits.at - exponent;
        int total = Math.max(digits.text.length(), Math.max(wanted, whole));
        int point = -1;
        for (int i = 0; i < total; i++) {
            if (i == whole) {
                point = out.length();
                out.append(decimalPoint());
            }
            out.append(i < digits.text.length() ? (char) (digits.text.charAt(i) - '0' + zero) : zero);
        }
        if (decimalSeparatorAlwaysShown && total == whole) {
            point = out.length();
            out.append(decimalPoint());
        }
        int integerEnd = point < 0 ? out.length() : point;
        sink.field(INTEGER_FIELD, Field.INTEGER, from, integerEnd);
        if (point >= 0) {
            sink.field(-1, Field.DECIMAL_SEPARATOR, point, point + 1);
        }
        sink.field(FRACTION_FIELD, Field.FRACTION, point < 0 ? out.length() : point + 1, out.length());
        int start = out.length();
        out.append(symbols.getExponentSeparator());
        sink.field(-1, Field.EXPONENT_SYMBOL, start, out.length());
        if (digits.isZero()) {
            exponent = 0;
        }
        if (exponent < 0) {
            exponent = -exponent;
            start = out.length();
            out.append(symbols.getMinusSign());
            sink.field(-1, Field.EXPONENT_SIGN, start, out.length());
        }
        start = out.length();
        String text = exponent == 0 ? "" : Integer.toString(exponent);
        for (int i = text.length(); i < minExponentDigits; i++) {
            out.append(zero);
        }
        for (int i = 0; i < text.length(); i++) {
            out.append((char) (text.charAt(i) - '0' + zero));
        }
        sink.field(-1, Field.EXPONENT, start, out.length());
    }

    private void affix(StringBuilder out, String text, String pattern, FieldSink sink) {
        int from = out.length();
        out.append(text);
        if (pattern == null || sink == FieldSink.NONE || text.isEmpty()) {
            return;
        }
        int at = from;
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) != QUOTE) {
                at++;
                continue;
            }
            char c = pattern.charAt(++i);
            int start = at;
            Field field = null;
            switch (c) {
                case CURRENCY_SIGN:
                    if (i + 1 < pattern.length() && pattern.charAt(i + 1) == CURRENCY_SIGN) {
                        i++;
                        at += symbols.getInternationalCurrencySymbol().length();
                    } else {
                        at += symbols.getCurrencySymbol().length();
                    }
                    field = Field.CURRENCY;
                    break;
                case '%':
                    at++;
                    field = Field.PERCENT;
                    break;
                case '\u2030':
                    at++;
                    field = Field.PERMILLE;
                    break;
                case '-':
                    at++;
                    field = Field.SIGN;
                    break;
                default:
                    at++;
            }
            if (field != null) {
                sink.field(-1, field, start, at);
            }
        }
    }

    @Override
    public Number parse(String text, ParsePosition pos) {
        String nan = symbols.getNaN();
        if (text.regionMatches(pos.index, nan, 0, nan.length())) {
            pos.index += nan.length();
            return Double.NaN;
        }
        NumberReader reader = new NumberReader(this, text);
        if (!reader.read(pos)) {
            return null;
        }
        if (reader.infinite) {
            return reader.positive == multiplier >= 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        Digits digits = reader.digits;
        if (multiplier == 0) {
            return digits.isZero() ? Double.NaN : reader.positive ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        if (parseBigDecimal) {
            return bigDecimal(reader.exact(), reader.positive);
        }
        Long whole = digits.exactLong(reader.positive, isParseIntegerOnly());
        if (whole != null && (multiplier == 1 || whole % multiplier == 0)) {
            return whole / multiplier;
        }
        double d = whole != null ? whole : reader.positive ? digits.doubleValue() : -digits.doubleValue();
        if (multiplier != 1) {
            d /= multiplier;
            long l = (long) d;
            if (d == l && !(d == 0 && 1 / d < 0) || isParseIntegerOnly()) {
                return l;
            }
        }
        return d;
    }

    private BigDecimal bigDecimal(BigDecimal v, boolean positive) {
        if (multiplier != 1) {
            BigDecimal by = BigDecimal.valueOf(multiplier);
            try {
                v = v.divide(by);
            } catch (ArithmeticException e) {
                v = v.divide(by, roundingMode);
            }
        }
        return positive ? v : v.negate();
    }

    public DecimalFormatSymbols getDecimalFormatSymbols() {
        return (DecimalFormatSymbols) symbols.clone();
    }

    /** The symbols themselves, not a copy. */
    DecimalFormatSymbols symbols() {
        return symbols;
    }

    public void setDecimalFormatSymbols(DecimalFormatSymbols newSymbols) {
        symbols = (DecimalFormatSymbols) newSymbols.clone();
        expandAffixes();
    }

    public String getPositivePrefix() {
        return positivePrefix;
    }

    public void setPositivePrefix(String newValue) {
        positivePrefix = java.util.Objects.requireNonNull(newValue);
        posPrefixPattern = null;
    }

    public String getNegativePrefix() {
        return negativePrefix;
    }

    public void setNegativePrefix(String newValue) {
        negativePrefix = java.util.Objects.requireNonNull(newValue);
        negPrefixPattern = null;
    }

    public String getPositiveSuffix() {
        return positiveSuffix;
    }

    public void setPositiveSuffix(String newValue) {
        positiveSuffix = java.util.Objects.requireNonNull(newValue);
        posSuffixPattern = null;
    }

    public String getNegativeSuffix() {
        return negativeSuffix;
    }

    public void setNegativeSuffix(String newValue) {
        negativeSuffix = java.util.Objects.requireNonNull(newValue);
        negSuffixPattern = null;
    }

    public int getMultiplier() {
        return multiplier;
    }

    public void setMultiplier(int newValue) {
        multiplier = newValue;
    }

    @Override
    public void setGroupingUsed(boolean newValue) {
        super.setGroupingUsed(newValue);
    }

    public int getGroupingSize() {
        return groupingSize;
    }

    public void setGroupingSize(int newValue) {
        if (newValue < 0 || newValue > Byte.MAX_VALUE) {
            throw new IllegalArgumentException("newValue is out of valid range. value: " + newValue);
        }
        groupingSize = (byte) newValue;
    }

    public boolean isDecimalSeparatorAlwaysShown() {
        return decimalSeparatorAlwaysShown;
    }

    public void setDecimalSeparatorAlwaysShown(boolean newValue) {
        decimalSeparatorAlwaysShown = newValue;
    }

    public boolean isParseBigDecimal() {
        return parseBigDecimal;
    }

    public void setParseBigDecimal(boolean newValue) {
        parseBigDecimal = newValue;
    }

    @Override
    public boolean isStrict() {
        return parseStrict;
    }

    @Override
    public void setStrict(boolean strict) {
        parseStrict = strict;
    }

    boolean exponentialNotation() {
        return useExponentialNotation;
    }

    boolean currencyFormat() {
        return isCurrencyFormat;
    }

    @Override
    public Object clone() {
        DecimalFormat other = (DecimalFormat) super.clone();
        other.symbols = (DecimalFormatSymbols) symbols.clone();
        return other;
    }

    private static boolean same(String a, String b) {
        return a == null ? b == null : a.equals(b);
    }

    @Override
    public boolean equals(Object obj) {
        if (obj == null || !super.equals(obj)) {
            return false;
        }
        DecimalFormat that = (DecimalFormat) obj;
        return (posPrefixPattern == null ? that.posPrefixPattern == null && positivePrefix.equals(that.positivePrefix)
                        : posPrefixPattern.equals(that.posPrefixPattern))
                && (posSuffixPattern == null ? that.posSuffixPattern == null && positiveSuffix.equals(that.positiveSuffix)
                        : posSuffixPattern.equals(that.posSuffixPattern))
                && (negPrefixPattern == null ? that.negPrefixPattern == null && negativePrefix.equals(that.negativePrefix)
                        : negPrefixPattern.equals(that.negPrefixPattern))
                && (negSuffixPattern == null ? that.negSuffixPattern == null && negativeSuffix.equals(that.negativeSuffix)
                        : negSuffixPattern.equals(that.negSuffixPattern))
                && multiplier == that.multiplier && groupingSize == that.groupingSize
                && decimalSeparatorAlwaysShown == that.decimalSeparatorAlwaysShown && parseBigDecimal == that.parseBigDecimal
                && useExponentialNotation == that.useExponentialNotation
                && (!useExponentialNotation || minExponentDigits == that.minExponentDigits)
                && maximumIntegerDigits == that.maximumIntegerDigits && minimumIntegerDigits == that.minimumIntegerDigits
                && maximumFractionDigits == that.maximumFractionDigits && minimumFractionDigits == that.minimumFractionDigits
                && roundingMode == that.roundingMode && parseStrict == that.parseStrict && symbols.equals(that.symbols);
    }

    @Override
    public int hashCode() {
        return super.hashCode() * 37 + positivePrefix.hashCode();
    }

    @Override
    public String toString() {
        return "DecimalFormat [locale: \"" + symbols.getLocale().getDisplayName() + "\", pattern: \"" + toPattern() + "\"]\n";
    }

    public String toPattern() {
        return toPattern(false);
    }

    public String toLocalizedPattern() {
        return toPattern(true);
    }

    private String expand(String pattern) {
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < pattern.length();) {
            char c = pattern.charAt(i++);
            if (c == QUOTE) {
                c = pattern.charAt(i++);
                if (c == CURRENCY_SIGN) {
                    if (i < pattern.length() && pattern.charAt(i) == CURRENCY_SIGN) {
                        i++;
                        sb.append(symbols.getInternationalCurrencySymbol());
                    } else {
                        sb.append(symbols.getCurrencySymbol());
                    }
                    continue;
                }
                c = c == '%' ? symbols.getPercent() : c == '\u2030' ? symbols.getPerMill() : c == '-' ? symbols.getMinusSign() : c;
            }
            sb.append(c);
        }
        return sb.toString();
    }

    private void expandAffixes() {
        if (posPrefixPattern != null) {
            positivePrefix = expand(posPrefixPattern);
        }
        if (posSuffixPattern != null) {
            positiveSuffix = expand(posSuffixPattern);
        }
        if (negPrefixPattern != null) {
            negativePrefix = expand(negPrefixPattern);
        }
        if (negSuffixPattern != null) {
            negativeSuffix = expand(negSuffixPattern);
        }
    }

    private String toPattern(boolean localized) {
        DecimalPattern.Signs signs = new DecimalPattern.Signs(localized ? symbols : null);
        StringBuilder sb = new StringBuilder();
        for (int half = 0; half < 2; half++) {
            boolean negative = half == 1;
            signs.affix(sb, negative ? negPrefixPattern : posPrefixPattern, negative ? negativePrefix : positivePrefix);
            int count = useExponentialNotation ? getMaximumIntegerDigits()
                    : Math.max(groupingSize, getMinimumIntegerDigits()) + 1;
            for (int i = count; i > 0; i--) {
                if (i != count && isGroupingUsed() && groupingSize != 0 && i % groupingSize == 0) {
                    sb.append(localized && isCurrencyFormat ? symbols.getMonetaryGroupingSeparator() : signs.grouping);
                }
                sb.append(i <= getMinimumIntegerDigits() ? signs.zero : signs.digit);
            }
            if (getMaximumFractionDigits() > 0 || decimalSeparatorAlwaysShown) {
                sb.append(localized && isCurrencyFormat ? symbols.getMonetaryDecimalSeparator() : signs.decimal);
            }
            for (int i = 0; i < getMaximumFractionDigits(); i++) {
                sb.append(i < getMinimumFractionDigits() ? signs.zero : signs.digit);
            }
            if (useExponentialNotation) {
                sb.append(signs.exponent);
                for (int i = 0; i < minExponentDigits; i++) {
                    sb.append(signs.zero);
                }
            }
            if (negative) {
                signs.affix(sb, negSuffixPattern, negativeSuffix);
            } else {
                signs.affix(sb, posSuffixPattern, positiveSuffix);
                boolean plain = same(negSuffixPattern, posSuffixPattern) && negativeSuffix.equals(positiveSuffix)
                        && (negPrefixPattern != null && posPrefixPattern != null
                                ? negPrefixPattern.equals("'-".concat(posPrefixPattern))
                                : negPrefixPattern == posPrefixPattern
                                        && negativePrefix.equals(symbols.getMinusSign() + positivePrefix));
                if (plain) {
                    break;
                }
                sb.append(signs.separator);
            }
        }
        return sb.toString();
    }

    public void applyPattern(String pattern) {
        applyPattern(pattern, false);
    }

    public void applyLocalizedPattern(String pattern) {
        applyPattern(pattern, true);
    }

    private void applyPattern(String pattern, boolean localized) {
        DecimalPattern p = new DecimalPattern(pattern, new DecimalPattern.Signs(localized ? symbols : null));
        isCurrencyFormat = p.currency;
        useExponentialNotation = p.exponentDigits > 0;
        minExponentDigits = (byte) p.exponentDigits;
        posPrefixPattern = p.posPrefix;
        posSuffixPattern = p.posSuffix;
        negPrefixPattern = p.negPrefix;
        negSuffixPattern = p.negSuffix;
        if (pattern.isEmpty()) {
            setMinimumIntegerDigits(0);
            setMaximumIntegerDigits(Integer.MAX_VALUE);
            setMinimumFractionDigits(0);
            setMaximumFractionDigits(DOUBLE_FRACTION_DIGITS);
        } else {
            setMinimumIntegerDigits(p.minInt);
            setMaximumIntegerDigits(useExponentialNotation ? p.hashes + getMinimumIntegerDigits() : Integer.MAX_VALUE);
            setMaximumFractionDigits(p.maxFraction);
            setMinimumFractionDigits(p.minFraction);
            setGroupingUsed(p.grouping > 0);
            groupingSize = (byte) Math.max(p.grouping, 0);
            multiplier = p.multiplier;
            decimalSeparatorAlwaysShown = p.pointShown;
        }
        expandAffixes();
    }

    @Override
    public void setMaximumIntegerDigits(int newValue) {
        maximumIntegerDigits = Math.max(0, newValue);
        super.setMaximumIntegerDigits(Math.min(maximumIntegerDigits, DOUBLE_INTEGER_DIGITS));
        if (minimumIntegerDigits > maximumIntegerDigits) {
            minimumIntegerDigits = maximumIntegerDigits;
            super.setMinimumIntegerDigits(Math.min(minimumIntegerDigits, DOUBLE_INTEGER_DIGITS));
        }
    }

    @Override
    public void setMinimumIntegerDigits(int newValue) {
        minimumIntegerDigits = Math.max(0, newValue);
        super.setMinimumIntegerDigits(Math.min(minimumIntegerDigits, DOUBLE_INTEGER_DIGITS));
        if (minimumIntegerDigits > maximumIntegerDigits) {
            maximumIntegerDigits = minimumIntegerDigits;
            super.setMaximumIntegerDigits(Math.min(maximumIntegerDigits, DOUBLE_INTEGER_DIGITS));
        }
    }

    @Override
    public void setMaximumFractionDigits(int newValue) {
        maximumFractionDigits = Math.max(0, newValue);
        super.setMaximumFractionDigits(Math.min(maximumFractionDigits, DOUBLE_FRACTION_DIGITS));
        if (minimumFractionDigits > maximumFractionDigits) {
            minimumFractionDigits = maximumFractionDigits;
            super.setMinimumFractionDigits(Math.min(minimumFractionDigits, DOUBLE_FRACTION_DIGITS));
        }
    }

    @Override
    public void setMinimumFractionDigits(int newValue) {
        minimumFractionDigits = Math.max(0, newValue);
        super.setMinimumFractionDigits(Math.min(minimumFractionDigits, DOUBLE_FRACTION_DIGITS));
        if (minimumFractionDigits > maximumFractionDigits) {
            maximumFractionDigits = minimumFractionDigits;
            super.setMaximumFractionDigits(Math.min(maximumFractionDigits, DOUBLE_FRACTION_DIGITS));
        }
    }

    @Override
    public int getMaximumIntegerDigits() {
        return maximumIntegerDigits;
    }

    @Override
    public int getMinimumIntegerDigits() {
        return minimumIntegerDigits;
    }

    @Override
    public int getMaximumFractionDigits() {
        return maximumFractionDigits;
    }

    @Override
    public int getMinimumFractionDigits() {
        return minimumFractionDigits;
    }

    @Override
    public Currency getCurrency() {
        return symbols.getCurrency();
    }

    @Override
    public void setCurrency(Currency currency) {
        if (currency != symbols.getCurrency()) {
            symbols.setCurrency(currency);
            if (isCurrencyFormat) {
                expandAffixes();
            }
        }
    }

    @Override
    public RoundingMode getRoundingMode() {
        return roundingMode;
    }

    @Override
    public void setRoundingMode(RoundingMode roundingMode) {
        if (roundingMode == null) {
            throw new NullPointerException();
        }
        this.roundingMode = roundingMode;
    }
}
