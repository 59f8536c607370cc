package java.util;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormatSymbols;

/** One specifier of a format string: parsing, checking and printing. */
final class FormatSpec {
    static final int LEFT = 1;
    static final int ALTERNATE = 2;
    static final int PLUS = 4;
    static final int SPACE = 8;
    static final int ZERO = 16;
    static final int GROUP = 32;
    static final int PAREN = 64;
    static final int PREVIOUS = 128;
    private static final String FLAGS = "-#+ 0,(<";
    private static final String CONVERSIONS = "bBhHsScCdoxXeEfgGaA%n";

    final int start;
    int end;
    int index;
    private int flags;
    private int width = -1;
    private int precision = -1;
    char conversion;
    private boolean upper;
    /** A conversion of dates and times: {@code t} and a letter. */
    private boolean date;
    /** The digits and marks of the locale, where they are not the usual ones: zero, grouping, decimal. */
    private char zero = '0';
    private char grouping = ',';
    private char point = '.';

    private FormatSpec(int start) {
        this.start = start;
    }

    /** The specifiers in order; unused entries at the end are null. */
    static FormatSpec[] parse(String s) {
        FormatSpec[] specs = new FormatSpec[4];
        int n = 0;
        int at = 0;
        while ((at = s.indexOf('%', at)) >= 0) {
            FormatSpec spec = new FormatSpec(at);
            at = spec.read(s, at + 1);
            spec.end = at;
            if (n == specs.length) {
                specs = Arrays.copyOf(specs, n * 2);
            }
            specs[n++] = spec;
        }
        return specs;
    }

    boolean takesArgument() {
        return date || conversion != 'n' && conversion != '%';
    }

    boolean isText() {
        return !date && conversion == 's';
    }

    boolean previous() {
        return (flags & PREVIOUS) != 0;
    }

    private boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** The character at i; zero behind the end. */
    private static char at(String s, int i) {
        return i < s.length() ? s.charAt(i) : 0;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int number(String s, int from, int to) {
        long v = 0;
        for (int i = from; i < to; i++) {
            v = v * 10 + (s.charAt(i) - '0');
            if (v > Integer.MAX_VALUE) {
                return Integer.MIN_VALUE;
            }
        }
        return (int) v;
    }

    private static int skipDigits(String s, int i) {
        while (digit(at(s, i))) {
            i++;
        }
        return i;
    }

    private int read(String s, int i) {
        int first = i;
        if (i >= s.length()) {
            throw new UnknownFormatConversionException("%");
        }
        char c = s.charAt(i);
        int indexEnd = skipDigits(s, i);
        if (indexEnd > i && at(s, indexEnd) == '$') {
            i = indexEnd + 1;
        } else {
            indexEnd = -1;
        }
        int flagStart = i;
        while (i < s.length() && FLAGS.indexOf(s.charAt(i)) >= 0) {
            i++;
        }
        int widthStart = i;
        i = skipDigits(s, i);
        int widthEnd = i;
        if (at(s, i) == '.') {
            i = skipDigits(s, i + 1);
        }
        char conv = at(s, i);
        boolean letter = conv == '%' || conv >= 'a' && conv <= 'z' || conv >= 'A' && conv <= 'Z';
        if (!letter || i == widthEnd + 1) {
            throw new UnknownFormatConversionException(String.valueOf(c));
        }
        if (conv == 't' || conv == 'T') {
            char letter2 = at(s, i + 1);
            date = letter2 >= 'a' && letter2 <= 'z' || letter2 >= 'A' && letter2 <= 'Z' || letter2 == '%';
            if (!date && i == first) {
                throw new UnknownFormatConversionException(String.valueOf(conv));
            }
            if (!date && i + 1 < s.length()) {
                conv = 0;
            }
        }
        if (indexEnd >= 0) {
            index = number(s, first, indexEnd);
            if (index <= 0) {
                throw new IllegalFormatArgumentIndexException(index);
            }
        }
        for (int k = flagStart; k < widthStart; k++) {
            int f = 1 << FLAGS.indexOf(s.charAt(k));
            if (has(f)) {
                throw new DuplicateFormatFlagsException(flagText(f));
            }
            flags |= f;
        }
        if (previous() || conv == '%' || conv == 'n') {
            index = 0;
        }
        if (widthEnd > widthStart) {
            width = number(s, widthStart, widthEnd);
            if (width == Integer.MIN_VALUE) {
                throw new IllegalFormatWidthException(width);
            }
        }
        if (i > widthEnd) {
            precision = number(s, widthEnd + 1, i);
            if (precision == Integer.MIN_VALUE) {
                throw new IllegalFormatPrecisionException(precision);
            }
        }
        if (date) {
            upper = conv == 'T';
            i++;
            conversion = s.charAt(i);
            noPrecision();
            if (FormatDate.LETTERS.indexOf(conversion) < 0) {
                throw new UnknownFormatConversionException("t" + conversion);
            }
            bad(ALTERNATE | PLUS | SPACE | ZERO | GROUP | PAREN);
            checkWidth();
            return i + 1;
        }
        if (CONVERSIONS.indexOf(conv) < 0) {
            throw new UnknownFormatConversionException(String.valueOf(conv));
        }
        if (conv >= 'A' && conv <= 'Z') {
            upper = true;
            conv += 32;
        }
        conversion = conv;
        if (i > first || conv == '%' || conv == 'n') {
            check();
        }
        return i + 1;
    }

    private void bad(int mask) {
        if (has(mask)) {
            throw new FormatFlagsConversionMismatchException(flagText(flags & mask), conversion);
        }
    }

    private void checkWidth() {
        if (width == -1 && has(LEFT)) {
            throw new MissingFormatWidthException(toString());
        }
    }

    private void noPrecision() {
        if (precision != -1) {
            throw new IllegalFormatPrecisionException(precision);
        }
    }

    private void checkNumeric() {
        if (width == -1 && has(LEFT | ZERO)) {
            throw new MissingFormatWidthException(toString());
        }
        if (has(PLUS) && has(SPACE) || has(LEFT) && has(ZERO)) {
            throw new IllegalFormatFlagsException(allFlags());
        }
    }

    private void check() {
        switch (conversion) {
            case 'b': case 'h': case 's':
                if (conversion != 's') {
                    bad(ALTERNATE);
                }
                checkWidth();
                bad(PLUS | SPACE | ZERO | GROUP | PAREN);
                break;
            case 'c':
                noPrecision();
                bad(ALTERNATE | PLUS | SPACE | ZERO | GROUP | PAREN);
                checkWidth();
                break;
            case 'd': case 'o': case 'x':
                checkNumeric();
                noPrecision();
                bad(conversion == 'd' ? ALTERNATE : GROUP);
                break;
            case 'e':
                checkNumeric();
                bad(GROUP);
                break;
            case 'f':
                checkNumeric();
                break;
            case 'g':
                checkNumeric();
                bad(ALTERNATE);
                break;
            case 'a':
                checkNumeric();
                bad(PAREN | GROUP);
                break;
            case '%':
                noPrecision();
                if (flags != 0 && flags != LEFT) {
                    throw new IllegalFormatFlagsException(allFlags());
                }
                checkWidth();
                break;
            default:
                noPrecision();
                if (width != -1) {
                    throw new IllegalFormatWidthException(width);
                }
                if (flags != 0) {
                    throw new IllegalFormatFlagsException(allFlags());
                }
        }
    }

    private static String flagText(int flags) {
        StringBuilder sb = new StringBuilder();
        for (int f = 0; f < 8; f++) {
            if ((flags & 1 << f) != 0) {
                sb.append(FLAGS.charAt(f));
            }
        }
        return sb.toString();
    }

    /** The flags with the mark of an upper-case conversion. */
    private String allFlags() {
        return upper ? flagText(flags & LEFT) + "^" + flagText(flags & ~LEFT) : flagText(flags);
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder("%");
        sb.append(flagText(flags));
        if (index > 0) {
            sb.append(index).append('$');
        }
        if (width != -1) {
            sb.append(width);
        }
        if (precision != -1) {
            sb.append('.').append(precision);
        }
        if (date) {
            return sb.append(upper ? 'T' : 't').append(upper ? Character.toUpperCase(conversion) : conversion).toString();
        }
        sb.append(upper ? (char) (conversion - 32) : conversion);
        return sb.toString();
    }

    void formattable(Formatter f, Locale l, Formattable arg) {
        int bits = (has(LEFT) ? FormattableFlags.LEFT_JUSTIFY : 0) | (upper ? FormattableFlags.UPPERCASE : 0)
                | (has(ALTERNATE) ? FormattableFlags.ALTERNATE : 0);
        if (f.locale() != l) {
            f = new Formatter(f.out(), l);
        }
        arg.formatTo(f, bits, width, precision);
    }

    private IllegalFormatConversionException mismatch(Object arg) {
        return new IllegalFormatConversionException(conversion, arg.getClass());
    }

    private void localize(Locale l) {
        if (l != null && (l.hasExtensions() || l.getCountry().equals("ZA") || !l.getLanguage().equals("en") && !l.getLanguage().isEmpty())) {
            DecimalFormatSymbols s = DecimalFormatSymbols.getInstance(l);
            zero = s.getZeroDigit();
            grouping = s.getGroupingSeparator();
            point = s.getDecimalSeparator();
        }
    }

    /** Replaces the usual digits and marks by those of the locale. */
    private void localize(StringBuilder sb, int from) {
        if (zero == '0' && grouping == ',' && point == '.') {
            return;
        }
        for (int i = from; i < sb.length(); i++) {
            char c = sb.charAt(i);
            if (digit(c)) {
                sb.setCharAt(i, (char) (c - '0' + zero));
            } else if (c == ',') {
                sb.setCharAt(i, grouping);
            } else if (c == '.') {
                sb.setCharAt(i, point);
            }
        }
    }

    void print(StringBuilder out, Object arg, Locale l) {
        if (date) {
            localize(l);
            String s = arg == null ? "null" : FormatDate.text(arg, conversion, l, zero);
            justify(out, upper ? s.toUpperCase(l == null ? Locale.US : l) : s);
            return;
        }
        switch (conversion) {
            case 's':
                if (has(ALTERNATE)) {
                    throw new FormatFlagsConversionMismatchException("#", 's');
                }
                text(out, String.valueOf(arg), l);
                return;
            case 'd': case 'o': case 'x':
                if (arg == null) {
                    text(out, "null", l);
                } else {
                    integer(out, arg, l);
                }
                return;
            case 'e': case 'f': case 'g': case 'a':
                if (arg == null) {
                    text(out, "null", l);
                } else {
                    floating(out, arg, l);
                }
                return;
            case 'c':
                character(out, arg, l);
                return;
            case 'b':
                text(out, arg == null ? "false" : arg instanceof Boolean ? arg.toString() : "true", l);
                return;
            case 'h':
                text(out, arg == null ? "null" : Integer.toHexString(arg.hashCode()), l);
                return;
            case 'n':
                out.append(System.lineSeparator());
                return;
            default:
                justify(out, "%");
        }
    }

    private void character(StringBuilder out, Object arg, Locale l) {
        if (arg == null) {
            text(out, "null", l);
            return;
        }
        if (arg instanceof Character) {
            text(out, arg.toString(), l);
            return;
        }
        if (!(arg instanceof Byte || arg instanceof Short || arg instanceof Integer)) {
            throw mismatch(arg);
        }
        int cp = ((Number) arg).intValue();
        if (!Character.isValidCodePoint(cp)) {
            throw new IllegalFormatCodePointException(cp);
        }
        text(out, new String(Character.toChars(cp)), l);
    }

    private void text(StringBuilder out, String s, Locale l) {
        if (precision != -1 && precision < s.length()) {
            s = s.substring(0, precision);
        }
        if (upper) {
            s = s.toUpperCase(l == null ? Locale.ROOT : l);
        }
        justify(out, s);
    }

    private void justify(StringBuilder out, CharSequence s) {
        int pad = width - s.length();
        if (width == -1 || pad <= 0) {
            out.append(s);
            return;
        }
        if (has(LEFT)) {
            out.append(s);
        }
        for (int i = 0; i < pad; i++) {
            out.append(' ');
        }
        if (!has(LEFT)) {
            out.append(s);
        }
    }

    private void sign(StringBuilder sb, boolean neg) {
        if (neg) {
            sb.append(has(PAREN) ? '(' : '-');
        } else if (has(PLUS)) {
            sb.append('+');
        } else if (has(SPACE)) {
            sb.append(' ');
        }
    }

    private void integer(StringBuilder out, Object arg, Locale l) {
        if (conversion == 'd') {
            localize(l);
        }
        if (arg instanceof BigInteger) {
            big(out, (BigInteger) arg);
            return;
        }
        int bits;
        if (arg instanceof Integer) {
            bits = 32;
        } else if (arg instanceof Long) {
            bits = 64;
        } else if (arg instanceof Short) {
            bits = 16;
        } else if (arg instanceof Byte) {
            bits = 8;
        } else {
            throw mismatch(arg);
        }
        long v = ((Number) arg).longValue();
        if (conversion == 'd') {
            if (flags == 0 && width == -1) {
                int from = out.length();
                out.append(v);
                localize(out, from);
                return;
            }
            boolean neg = v < 0;
            StringBuilder sb = new StringBuilder();
            sign(sb, neg);
            String s = Long.toString(v);
            magnitude(sb, neg ? s.substring(1) : s, width, neg);
            if (neg && has(PAREN)) {
                sb.append(')');
            }
            justify(out, sb);
            return;
        }
        bad(PAREN | SPACE | PLUS);
        if (bits < 64) {
            v &= (1L << bits) - 1;
        }
        String s = conversion == 'x' ? Long.toHexString(v) : Long.toOctalString(v);
        StringBuilder sb = new StringBuilder();
        prefixed(sb, s, 0);
        justify(out, sb);
    }

    /** Appends hex or octal digits with their prefix and zeros. */
    private void prefixed(StringBuilder sb, String s, int reserved) {
        String prefix = !has(ALTERNATE) ? "" : conversion == 'x' ? "0x" : "0";
        int zeros = has(ZERO) ? width - sb.length() - prefix.length() - s.length() - reserved : 0;
        int from = sb.length();
        sb.append(prefix);
        for (int i = 0; i < zeros; i++) {
            sb.append('0');
        }
        sb.append(s);
        if (upper) {
            String done = sb.substring(from).toUpperCase(Locale.ROOT);
            sb.setLength(from);
            sb.append(done);
        }
    }

    private void big(StringBuilder out, BigInteger v) {
        boolean neg = v.signum() < 0;
        StringBuilder sb = new StringBuilder();
        sign(sb, neg);
        String s = v.abs().toString(conversion == 'd' ? 10 : conversion == 'x' ? 16 : 8);
        if (conversion == 'd') {
            magnitude(sb, s, width, neg);
        } else {
            prefixed(sb, s, neg && has(PAREN) ? 1 : 0);
        }
        if (neg && has(PAREN)) {
            sb.append(')');
        }
        justify(out, sb);
    }

    /** Appends digits with grouping, padded with zeros up to size characters in sb. */
    private void magnitude(StringBuilder sb, String digits, int size, boolean neg) {
        if (neg && has(PAREN) && size != -1) {
            size--;
        }
        int begin = sb.length();
        int dot = digits.indexOf('.');
        int whole = dot < 0 ? digits.length() : dot;
        if (has(GROUP)) {
            for (int i = 0; i < whole; i++) {
                if (i > 0 && (whole - i) % 3 == 0) {
                    sb.append(',');
                }
                sb.append(digits.charAt(i));
            }
            sb.append(digits, whole, digits.length());
        } else {
            sb.append(digits);
        }
        if (has(ZERO)) {
            int missing = size - sb.length();
            if (missing > 0) {
                sb.insert(begin, "0".repeat(missing));
            }
        }
        localize(sb, begin);
    }

    private void floating(StringBuilder out, Object arg, Locale l) {
        if (conversion != 'a') {
            localize(l);
        }
        StringBuilder sb = new StringBuilder();
        if (arg instanceof BigDecimal) {
            if (conversion == 'a') {
                throw mismatch(arg);
            }
            BigDecimal v = (BigDecimal) arg;
            boolean neg = v.signum() < 0;
            sign(sb, neg);
            decimal(sb, v.unscaledValue().abs().toString(), v.scale(), v.signum() == 0, neg,
                    v.scale() != 0 || v.signum() == 0);
            if (neg && has(PAREN)) {
                sb.append(')');
            }
            justify(out, sb);
            return;
        }
        if (!(arg instanceof Double || arg instanceof Float)) {
            throw mismatch(arg);
        }
        double v = ((Number) arg).doubleValue();
        if (v != v) {
            justify(out, upper ? "NAN" : "NaN");
            return;
        }
        boolean neg = Double.doubleToRawLongBits(v) < 0;
        v = Math.abs(v);
        sign(sb, neg);
        if (v == Double.POSITIVE_INFINITY) {
            sb.append(upper ? "INFINITY" : "Infinity");
        } else if (conversion == 'a') {
            hex(sb, v, neg);
        } else {
            String s = Double.toString(v);
            int e = s.indexOf('E');
            int exp = e < 0 ? 0 : Integer.parseInt(s.substring(e + 1));
            String m = e < 0 ? s : s.substring(0, e);
            int dot = m.indexOf('.');
            String digits = m.substring(0, dot).concat(m.substring(dot + 1));
            decimal(sb, digits, m.length() - dot - 1 - exp, v == 0, neg, true);
        }
        if (neg && has(PAREN)) {
            sb.append(')');
        }
        justify(out, sb);
    }

    /** Prints digits times ten to the power of -scale under e, f or g. */
    private void decimal(StringBuilder sb, String digits, int scale, boolean zero, boolean neg, boolean pad) {
        int lead = 0;
        while (lead < digits.length() - 1 && digits.charAt(lead) == '0') {
            lead++;
        }
        digits = digits.substring(lead);
        int prec = precision == -1 ? 6 : precision;
        char c = conversion;
        if (c == 'g') {
            if (prec == 0) {
                prec = 1;
            }
            if (zero) {
                c = 'f';
                prec--;
            } else {
                String r = round(digits, prec);
                int exp = digits.length() - 1 - scale + (r.length() > prec ? 1 : 0);
                if (exp < -4 || exp >= prec) {
                    c = 'e';
                    prec--;
                } else {
                    c = 'f';
                    prec = Math.max(prec - exp - 1, 0);
                }
            }
        }
        if (c == 'f') {
            magnitude(sb, dotted(fixed(digits, scale, prec), prec), width, neg);
            return;
        }
        int exp = zero ? 0 : digits.length() - 1 - scale;
        String m;
        if (zero) {
            m = "0".repeat(prec + 1);
        } else {
            m = round(digits, prec + 1);
            if (m.length() > prec + 1) {
                exp++;
                m = m.substring(0, prec + 1);
            }
        }
        String e = Integer.toString(Math.abs(exp));
        if (e.length() < 2 && (pad || exp != 9 || digits.length() > prec + 1)) {
            e = "0".concat(e);
        }
        magnitude(sb, dotted(m, prec), width == -1 ? -1 : width - e.length() - 2, neg);
        sb.append(upper ? 'E' : 'e').append(exp < 0 ? '-' : '+');
        int from = sb.length();
        sb.append(e);
        localize(sb, from);
    }

    /** Puts a point before the last prec digits. */
    private String dotted(String digits, int prec) {
        if (prec == 0) {
            return has(ALTERNATE) ? digits.concat(".") : digits;
        }
        int whole = digits.length() - prec;
        return digits.substring(0, whole) + "." + digits.substring(whole);
    }

    /** Exactly n significant digits, or n + 1 when rounding up made one more; halves go up. */
    private static String round(String digits, int n) {
        if (digits.length() <= n) {
            return digits.concat("0".repeat(n - digits.length()));
        }
        return digits.charAt(n) >= '5' ? increment(digits.substring(0, n)) : digits.substring(0, n);
    }

    private static String increment(String s) {
        char[] c = s.toCharArray();
        int i = c.length - 1;
        while (i >= 0 && c[i] == '9') {
            c[i--] = '0';
        }
        if (i < 0) {
            return "1".concat(new String(c));
        }
        c[i]++;
        return new String(c);
    }

    /** The digits of the value times ten to the power of prec, with at least prec + 1 of them. */
    private static String fixed(String digits, int scale, int prec) {
        String r;
        if (scale <= prec) {
            r = digits.equals("0") ? "0" : digits.concat("0".repeat(prec - scale));
        } else {
            int keep = digits.length() - (scale - prec);
            if (keep < 0) {
                r = "0";
            } else if (keep == 0) {
                r = digits.charAt(0) >= '5' ? "1" : "0";
            } else {
                r = round(digits, keep);
            }
        }
        return r.length() <= prec ? "0".repeat(prec + 1 - r.length()).concat(r) : r;
    }

    private void hex(StringBuilder sb, double v, boolean neg) {
        String s = hexText(v, precision == 0 ? 1 : precision);
        sb.append(upper ? "0X" : "0x");
        if (has(ZERO)) {
            int lead = neg || has(PLUS | SPACE) ? 3 : 2;
            int p = s.indexOf('p');
            int tail = 0;
            while (p - tail > 3 && s.charAt(p - tail - 1) == '0') {
                tail++;
            }
            for (int i = width - s.length() + tail - lead; i > 0; i--) {
                sb.append('0');
            }
        }
        sb.append(upper ? s.toUpperCase(Locale.ROOT) : s);
    }

    private static String hexText(double v, int prec) {
        if (prec == -1) {
            return Double.toHexString(v).substring(2);
        }
        long bits = Double.doubleToRawLongBits(v);
        int exp = (int) (bits >>> 52);
        long mant = bits & 0xfffffffffffffL;
        if (v == 0) {
            return "0." + "0".repeat(prec) + "p0";
        }
        if (exp == 0) {
            if (prec >= 13) {
                String s = Double.toHexString(v).substring(2);
                int p = s.indexOf('p');
                return s.substring(0, p) + "0".repeat(Math.max(0, prec - (p - 2))) + s.substring(p);
            }
            int shift = Long.numberOfLeadingZeros(mant) - 11;
            mant <<= shift;
            exp = 1 - shift;
        } else {
            mant |= 1L << 52;
        }
        if (prec < 13) {
            int drop = 52 - prec * 4;
            long half = 1L << (drop - 1);
            long rest = mant & ((1L << drop) - 1);
            mant >>>= drop;
            if (rest > half || rest == half && (mant & 1) != 0) {
                mant++;
            }
            mant <<= drop;
            if (mant >>> 53 != 0) {
                mant >>>= 1;
                exp++;
            }
        }
        String frac = Long.toHexString(1L << 52 | mant & 0xfffffffffffffL).substring(1);
        frac = prec <= 13 ? frac.substring(0, prec) : frac + "0".repeat(prec - 13);
        return "1." + frac + "p" + (exp - 1023);
    }
}
