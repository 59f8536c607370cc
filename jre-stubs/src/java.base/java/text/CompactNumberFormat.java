package java.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;

/** Formats numbers in short forms such as 1K. */
public final class CompactNumberFormat extends NumberFormat {
    private static final long serialVersionUID = 7128367218649234678L;
    private final DecimalFormat decimalFormat;
    /** For numbers that have no short form. */
    private final DecimalFormat plainFormat;
    private final String decimalPattern;
    private final String[] compactPatterns;
    private final String pluralRules;
    private RoundingMode roundingMode = RoundingMode.HALF_EVEN;
    private boolean parseBigDecimal;
    private boolean strict;
    private int groupingSize;

    public CompactNumberFormat(String decimalPattern, DecimalFormatSymbols symbols, String[] compactPatterns) {
        this(decimalPattern, symbols, compactPatterns, "");
    }

    public CompactNumberFormat(String decimalPattern, DecimalFormatSymbols symbols, String[] compactPatterns, String pluralRules) {
        if (decimalPattern == null || symbols == null || compactPatterns == null || pluralRules == null) {
            throw new NullPointerException(decimalPattern == null ? "decimalPattern" : symbols == null ? "symbols"
                    : compactPatterns == null ? "compactPatterns" : "pluralRules");
        }
        decimalFormat = new DecimalFormat(decimalPattern, symbols);
        decimalFormat.setMaximumFractionDigits(0);
        plainFormat = new DecimalFormat(decimalPattern, symbols);
        plainFormat.setMaximumFractionDigits(0);
        this.decimalPattern = decimalPattern;
        this.compactPatterns = compactPatterns.clone();
        this.pluralRules = pluralRules;
        for (int i = 0; i < compactPatterns.length; i++) {
            for (String form : forms(compactPatterns[i])) {
                new Form(form, i);
            }
        }
        super.setMaximumIntegerDigits(Math.min(decimalFormat.getMaximumIntegerDigits(), 309));
        super.setMinimumIntegerDigits(decimalFormat.getMinimumIntegerDigits());
        super.setMaximumFractionDigits(0);
        super.setMinimumFractionDigits(0);
        super.setGroupingUsed(decimalFormat.isGroupingUsed());
        groupingSize = decimalFormat.getGroupingSize();
        setGroupingUsed(false);
    }

    /** The forms of a pattern: those behind the names of counts, or itself. */
    private static String[] forms(String pattern) {
        if (!pattern.startsWith("{")) {
            return new String[] {pattern};
        }
        String[] all = pattern.substring(1, pattern.length() - 1).split(" (?=(zero|one|two|few|many|other):)");
        for (int i = 0; i < all.length; i++) {
            all[i] = all[i].substring(all[i].indexOf(':') + 1);
        }
        return all;
    }

    /** The form for a count. */
    private static String form(String pattern, String count) {
        if (!pattern.startsWith("{")) {
            return pattern;
        }
        String other = "";
        for (String f : pattern.substring(1, pattern.length() - 1).split(" (?=(zero|one|two|few|many|other):)")) {
            if (f.startsWith(count.concat(":"))) {
                return f.substring(count.length() + 1);
            }
            if (f.startsWith("other:")) {
                other = f.substring(6);
            }
        }
        return other;
    }

    /** A form taken apart: what stands around the zeros, and what the number is divided by. */
    private static final class Form {
        String prefix = "";
        String suffix = "";
        BigDecimal divisor = BigDecimal.ONE;
        int zeros;

        Form(String s, int index) {
            StringBuilder text = new StringBuilder();
            boolean quoted = false;
            for (int i = 0; i < s.length(); i++) {
                char c = s.charAt(i);
                if (c == '\'') {
                    if (i + 1 < s.length() && s.charAt(i + 1) == '\'') {
                        text.append(c);
                        i++;
                    } else {
                        quoted = !quoted;
                    }
                } else if (c == ';' && !quoted) {
                    break;
                } else if (c == '0' && !quoted) {
                    if (zeros++ == 0) {
                        prefix = text.toString();
                        text.setLength(0);
                    }
                } else {
                    text.append(c);
                }
            }
            suffix = text.toString();
            if (quoted) {
                throw new IllegalArgumentException("Invalid single quote in pattern: " + s);
            }
            if (zeros == 0 && !s.isEmpty()) {
                prefix = suffix;
                suffix = "";
            }
            if (zeros > index + 1) {
                throw new IllegalArgumentException("Number of zeros in the pattern exceeds: " + s);
            }
            if (zeros > 0) {
                divisor = BigDecimal.TEN.pow(index - zeros + 1);
            }
        }

        boolean plain() {
            return prefix.isEmpty() && suffix.isEmpty();
        }
    }

    @Override
    public StringBuffer format(double number, StringBuffer result, FieldPosition fieldPosition) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return decimalFormat.format(number, result, fieldPosition);
        }
        StringBuilder out = new StringBuilder();
        boolean negative = Double.doubleToRawLongBits(number) < 0;
        format(new BigDecimal(number), Double.valueOf(number), negative, out, DecimalFormat.shift(fieldPosition.sink(), result.length()));
        return result.append(out);
    }

    @Override
    public StringBuffer format(long number, StringBuffer result, FieldPosition fieldPosition) {
        StringBuilder out = new StringBuilder();
        format(BigDecimal.valueOf(number), Long.valueOf(number), number < 0, out, DecimalFormat.shift(fieldPosition.sink(), result.length()));
        return result.append(out);
    }

    @Override
    public StringBuffer format(Object number, StringBuffer result, FieldPosition fieldPosition) {
        if (number == null) {
            throw new IllegalArgumentException("Cannot format null as a number");
        }
        if (number instanceof BigDecimal || number instanceof BigInteger && ((BigInteger) number).bitLength() >= 64) {
            BigDecimal v = number instanceof BigDecimal ? (BigDecimal) number : new BigDecimal((BigInteger) number);
            StringBuilder out = new StringBuilder();
            format(v, (Number) number, v.signum() < 0, out, DecimalFormat.shift(fieldPosition.sink(), result.length()));
            return result.append(out);
        }
        if (!(number instanceof Number)) {
            throw new IllegalArgumentException("Cannot format " + number.getClass().getName() + " as a number");
        }
        return super.format(number, result, fieldPosition);
    }

    @Override
    public AttributedCharacterIterator formatToCharacterIterator(Object obj) {
        if (obj == null) {
            throw new NullPointerException("formatToCharacterIterator must be passed non-null object");
        }
        if (!(obj instanceof Number)) {
            throw new IllegalArgumentException("Cannot format given Object as a Number");
        }
        Format.Fields fields = new Format.Fields();
        StringBuilder out = new StringBuilder();
        BigDecimal v = obj instanceof BigDecimal ? (BigDecimal) obj : obj instanceof BigInteger ? new BigDecimal((BigInteger) obj)
                : obj instanceof Double || obj instanceof Float ? new BigDecimal(((Number) obj).doubleValue())
                : BigDecimal.valueOf(((Number) obj).longValue());
        format(v, (Number) obj, v.signum() < 0, out, fields);
        return fields.iterator(out.toString());
    }

    private void format(BigDecimal value, Number number, boolean negative, StringBuilder out, FieldSink sink) {
        decimalFormat.setRoundingMode(roundingMode);
        BigDecimal rounded = value.setScale(getMaximumFractionDigits(), roundingMode).abs();
        int index = Math.min(rounded.toBigInteger().toString().length() - 1, compactPatterns.length - 1);
        Form form = null;
        if (index >= 0 && !compactPatterns[index].isEmpty()) {
            form = new Form(form(compactPatterns[index], "other"), index);
            BigDecimal shown = value.abs().divide(form.divisor);
            BigDecimal last = shown.setScale(getMaximumFractionDigits(), roundingMode);
            boolean more = form.zeros > 0 && last.toBigInteger().toString().length() > form.zeros;
            if (more && index + 1 < compactPatterns.length && !compactPatterns[index + 1].isEmpty()
                    && !form.plain()) {
                // Rounding made one digit more: the next form is for that.
                index++;
                form = new Form(form(compactPatterns[index], "other"), index);
                last = value.abs().divide(form.divisor).setScale(getMaximumFractionDigits(), roundingMode);
            }
            form = new Form(form(compactPatterns[index], PluralRules.select(pluralRules, last)), index);
        }
        if (form == null || form.plain()) {
            plainFormat.any(number, out, sink);
            return;
        }
        int from = out.length();
        if (negative) {
            out.append(decimalFormat.symbols().getMinusSign());
            sink.field(-1, Field.SIGN, from, out.length());
        }
        from = out.length();
        out.append(form.prefix);
        sink.field(-1, Field.PREFIX, from, out.length());
        if (form.zeros > 0) {
            BigDecimal v = number instanceof BigDecimal ? value.abs().divide(form.divisor, roundingMode) : value.abs().divide(form.divisor);
            decimalFormat.any(number instanceof Long && v.stripTrailingZeros().scale() <= 0 && v.precision() < 19
                    ? (Number) Long.valueOf(v.longValue()) : v, out, sink);
        }
        from = out.length();
        out.append(form.suffix);
        sink.field(-1, Field.SUFFIX, from, out.length());
    }

    @Override
    public Number parse(String text, ParsePosition pos) {
        int start = pos.index;
        if (start < 0 || start > text.length()) {
            throw new IndexOutOfBoundsException("Illegal start index");
        }
        int at = start;
        String minus = String.valueOf(decimalFormat.symbols().getMinusSign());
        boolean negative = text.startsWith(minus, at);
        if (negative) {
            at += minus.length();
        }
        Form best = null;
        int bestEnd = -1;
        BigDecimal bestValue = null;
        for (int i = 0; i < compactPatterns.length; i++) {
            for (String f : forms(compactPatterns[i])) {
                if (f.isEmpty()) {
                    continue;
                }
                Form form = new Form(f, i);
                if (form.plain() || !text.startsWith(form.prefix, at)) {
                    continue;
                }
                ParsePosition inner = new ParsePosition(at + form.prefix.length());
                BigDecimal v = form.zeros == 0 ? BigDecimal.TEN.pow(i) : number(text, inner);
                if (v == null || !text.startsWith(form.suffix, inner.index)) {
                    continue;
                }
                int end = inner.index + form.suffix.length();
                if (end > bestEnd) {
                    best = form;
                    bestEnd = end;
                    bestValue = v.multiply(form.divisor);
                }
            }
        }
        if (best == null) {
            return decimalFormat.parse(text, pos);
        }
        pos.index = bestEnd;
        BigDecimal v = negative ? bestValue.negate() : bestValue;
        if (parseBigDecimal) {
            return v;
        }
        if (v.stripTrailingZeros().scale() <= 0 && v.toBigInteger().bitLength() < 64) {
            return v.longValue();
        }
        return isParseIntegerOnly() ? (Number) v.longValue() : (Number) v.doubleValue();
    }

    private BigDecimal number(String text, ParsePosition pos) {
        DecimalFormat f = (DecimalFormat) decimalFormat.clone();
        f.setParseBigDecimal(true);
        f.setParseIntegerOnly(isParseIntegerOnly());
        f.setNegativePrefix("\uffff");
        Number n = f.parse(text, pos);
        return n instanceof BigDecimal ? (BigDecimal) n : null;
    }

    @Override
    public void setMaximumIntegerDigits(int newValue) {
        decimalFormat.setMaximumIntegerDigits(newValue);
        super.setMaximumIntegerDigits(Math.min(decimalFormat.getMaximumIntegerDigits(), 309));
        super.setMinimumIntegerDigits(Math.min(decimalFormat.getMinimumIntegerDigits(), 309));
    }

    @Override
    public void setMinimumIntegerDigits(int newValue) {
        decimalFormat.setMinimumIntegerDigits(newValue);
        super.setMinimumIntegerDigits(Math.min(decimalFormat.getMinimumIntegerDigits(), 309));
        super.setMaximumIntegerDigits(Math.min(decimalFormat.getMaximumIntegerDigits(), 309));
    }

    @Override
    public void setMaximumFractionDigits(int newValue) {
        decimalFormat.setMaximumFractionDigits(newValue);
        super.setMaximumFractionDigits(Math.min(decimalFormat.getMaximumFractionDigits(), 340));
        super.setMinimumFractionDigits(Math.min(decimalFormat.getMinimumFractionDigits(), 340));
    }

    @Override
    public void setMinimumFractionDigits(int newValue) {
        decimalFormat.setMinimumFractionDigits(newValue);
        super.setMinimumFractionDigits(Math.min(decimalFormat.getMinimumFractionDigits(), 340));
        super.setMaximumFractionDigits(Math.min(decimalFormat.getMaximumFractionDigits(), 340));
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
        decimalFormat.setRoundingMode(roundingMode);
        this.roundingMode = roundingMode;
    }

    public int getGroupingSize() {
        return groupingSize;
    }

    public void setGroupingSize(int newValue) {
        if (newValue < 0 || newValue > 127) {
            throw new IllegalArgumentException("The value passed is negative or greater than 127: " + newValue);
        }
        groupingSize = newValue;
        decimalFormat.setGroupingSize(newValue);
    }

    @Override
    public boolean isGroupingUsed() {
        return super.isGroupingUsed();
    }

    @Override
    public void setGroupingUsed(boolean newValue) {
        decimalFormat.setGroupingUsed(newValue);
        super.setGroupingUsed(newValue);
    }

    @Override
    public boolean isParseIntegerOnly() {
        return super.isParseIntegerOnly();
    }

    @Override
    public void setParseIntegerOnly(boolean value) {
        decimalFormat.setParseIntegerOnly(value);
        super.setParseIntegerOnly(value);
    }

    @Override
    public boolean isStrict() {
        return strict;
    }

    @Override
    public void setStrict(boolean strict) {
        decimalFormat.setStrict(strict);
        this.strict = strict;
    }

    public boolean isParseBigDecimal() {
        return parseBigDecimal;
    }

    public void setParseBigDecimal(boolean newValue) {
        decimalFormat.setParseBigDecimal(newValue);
        parseBigDecimal = newValue;
    }

    @Override
    public boolean equals(Object obj) {
        if (!super.equals(obj)) {
            return false;
        }
        CompactNumberFormat that = (CompactNumberFormat) obj;
        return decimalPattern.equals(that.decimalPattern) && decimalFormat.symbols().equals(that.decimalFormat.symbols())
                && Arrays.equals(compactPatterns, that.compactPatterns) && roundingMode == that.roundingMode
                && pluralRules.equals(that.pluralRules) && groupingSize == that.groupingSize
                && parseBigDecimal == that.parseBigDecimal && strict == that.strict;
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + Arrays.hashCode(compactPatterns);
    }

    @Override
    public CompactNumberFormat clone() {
        CompactNumberFormat other = new CompactNumberFormat(decimalPattern, decimalFormat.symbols(), compactPatterns, pluralRules);
        other.setMaximumIntegerDigits(getMaximumIntegerDigits());
        other.setMinimumIntegerDigits(getMinimumIntegerDigits());
        other.setMaximumFractionDigits(getMaximumFractionDigits());
        other.setMinimumFractionDigits(getMinimumFractionDigits());
        other.setGroupingUsed(isGroupingUsed());
        other.setGroupingSize(groupingSize);
        other.setParseIntegerOnly(isParseIntegerOnly());
        other.setParseBigDecimal(parseBigDecimal);
        other.setRoundingMode(roundingMode);
        other.setStrict(strict);
        return other;
    }

    @Override
    public String toString() {
        return "CompactNumberFormat [locale: \"" + decimalFormat.symbols().getLocale().getDisplayName() + "\", decimal pattern: \""
                + decimalPattern + "\", compact patterns: \"" + Arrays.toString(compactPatterns) + "\"]\n";
    }
}
