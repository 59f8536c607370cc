package java.text;

import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** Formats and parses dates by a pattern. */
public class SimpleDateFormat extends DateFormat {
    private static final long serialVersionUID = 4774881970558875024L;
    private static final int[] FIELDS = {Calendar.ERA, Calendar.YEAR, Calendar.MONTH, Calendar.DATE, Calendar.HOUR_OF_DAY,
        Calendar.HOUR_OF_DAY, Calendar.MINUTE, Calendar.SECOND, Calendar.MILLISECOND, Calendar.DAY_OF_WEEK, Calendar.DAY_OF_YEAR,
        Calendar.DAY_OF_WEEK_IN_MONTH, Calendar.WEEK_OF_YEAR, Calendar.WEEK_OF_MONTH, Calendar.AM_PM, Calendar.HOUR, Calendar.HOUR,
        Calendar.ZONE_OFFSET, Calendar.ZONE_OFFSET, -1, Calendar.DAY_OF_WEEK, Calendar.ZONE_OFFSET, Calendar.MONTH};
    private static final int[] IDS = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 17, 1, 9, 17, 2};

    private String pattern;
    private DateFormatSymbols formatData;
    private Date defaultCenturyStart;
    private transient int defaultCenturyStartYear;
    /** Each a literal text, or a letter and how many of it. */
    private transient ArrayList<Part> parts;
    private Locale locale;

    static final class Part {
        final String literal;
        final int letter;
        final int count;

        Part(String literal, int letter, int count) {
            this.literal = literal;
            this.letter = letter;
            this.count = count;
        }
    }

    public SimpleDateFormat() {
        this(pattern(SHORT, SHORT, Locale.getDefault(Locale.Category.FORMAT)));
    }

    public SimpleDateFormat(String pattern) {
        this(pattern, Locale.getDefault(Locale.Category.FORMAT));
    }

    public SimpleDateFormat(String pattern, Locale locale) {
        if (pattern == null || locale == null) {
            throw new NullPointerException();
        }
        start(pattern, locale, DateFormatSymbols.getInstance(locale));
    }

    public SimpleDateFormat(String pattern, DateFormatSymbols formatSymbols) {
        if (pattern == null || formatSymbols == null) {
            throw new NullPointerException();
        }
        start(pattern, Locale.getDefault(Locale.Category.FORMAT), (DateFormatSymbols) formatSymbols.clone());
    }

    private void start(String pattern, Locale locale, DateFormatSymbols symbols) {
        this.pattern = pattern;
        this.locale = locale;
        formatData = symbols;
        calendar = Calendar.getInstance(TimeZone.getDefault(), locale);
        parts = compile(pattern);
        numberFormat = NumberFormat.getIntegerInstance(locale);
        numberFormat.setGroupingUsed(false);
        calendar.setTimeInMillis(System.currentTimeMillis());
        calendar.add(Calendar.YEAR, -80);
        century(calendar.getTime());
    }

    private void century(Date start) {
        defaultCenturyStart = start;
        calendar.setTime(start);
        defaultCenturyStartYear = calendar.get(Calendar.YEAR);
    }

    private static ArrayList<Part> compile(String pattern) {
        ArrayList<Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\'') {
                if (i + 1 < pattern.length() && pattern.charAt(i + 1) == '\'') {
                    literal.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (quoted || !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
                literal.append(c);
            } else {
                int letter = DateFormatSymbols.PATTERN_CHARS.indexOf(c);
                if (letter < 0) {
                    throw new IllegalArgumentException("Illegal pattern character '" + c + "'");
                }
                int n = 1;
                while (i + 1 < pattern.length() && pattern.charAt(i + 1) == c) {
                    n++;
                    i++;
                }
                if (c == 'X' && n > 3) {
                    throw new IllegalArgumentException("invalid ISO 8601 format: length=" + n);
                }
                if (literal.length() > 0) {
                    parts.add(new Part(literal.toString(), -1, 0));
                    literal.setLength(0);
                }
                parts.add(new Part(null, letter, n));
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("Unterminated quote");
        }
        if (literal.length() > 0) {
            parts.add(new Part(literal.toString(), -1, 0));
        }
        return parts;
    }

    public void set2DigitYearStart(Date startDate) {
        century(new Date(startDate.getTime()));
    }

    public Date get2DigitYearStart() {
        return (Date) defaultCenturyStart.clone();
    }

    @Override
    public StringBuffer format(Date date, StringBuffer toAppendTo, FieldPosition pos) {
        StringBuilder out = new StringBuilder();
        format(date, out, DecimalFormat.shift(pos.sink(), toAppendTo.length()));
        return toAppendTo.append(out);
    }

    @Override
    public AttributedCharacterIterator formatToCharacterIterator(Object obj) {
        Format.Fields fields = new Format.Fields();
        StringBuilder out = new StringBuilder();
        if (obj instanceof Date) {
            format((Date) obj, out, fields);
        } else if (obj instanceof Number) {
            format(new Date(((Number) obj).longValue()), out, fields);
        } else if (obj == null) {
            throw new NullPointerException("formatToCharacterIterator must be passed non-null object");
        } else {
            throw new IllegalArgumentException("Cannot format given Object as a Date");
        }
        return fields.iterator(out.toString());
    }

    private void format(Date date, StringBuilder out, FieldSink sink) {
        calendar.setTime(date);
        Field[] kinds = null;
        for (Part p : parts) {
            if (p.literal != null) {
                out.append(p.literal);
                continue;
            }
            int from = out.length();
            print(p, out);
            if (sink != FieldSink.NONE) {
                kinds = kinds == null ? Field.byLetter() : kinds;
                sink.field(IDS[p.letter], kinds[p.letter], from, out.length());
            }
        }
    }

    private void number(StringBuilder out, int value, int least) {
        String digits = Integer.toString(value);
        char zero = numberFormat instanceof DecimalFormat ? ((DecimalFormat) numberFormat).symbols().getZeroDigit() : '0';
        if (value < 0) {
            out.append('-');
            digits = digits.substring(1);
        }
        for (int i = digits.length(); i < least; i++) {
            out.append(zero);
        }
        for (int i = 0; i < digits.length(); i++) {
            out.append((char) (digits.charAt(i) - '0' + zero));
        }
    }

    private static void two(StringBuilder out, int v) {
        out.append((char) ('0' + v / 10)).append((char) ('0' + v % 10));
    }

    private static String at(String[] names, int i) {
        return i >= 0 && i < names.length ? names[i] : "";
    }

    private void print(Part p, StringBuilder out) {
        char c = DateFormatSymbols.PATTERN_CHARS.charAt(p.letter);
        int value = c == 'Y' ? calendar.isWeekDateSupported() ? calendar.getWeekYear() : calendar.get(Calendar.YEAR) : calendar.get(FIELDS[p.letter]);
        switch (c) {
            case 'G':
                out.append(at(formatData.eras, value));
                return;
            case 'y':
            case 'Y':
                if (p.count == 2) {
                    number(out, Math.floorMod(value, 100), 2);
                } else {
                    number(out, value, p.count);
                }
                return;
            case 'M':
                if (p.count < 3) {
                    break;
                }
                out.append(p.count > 3 ? formatData.months[value] : formatData.shortMonths[value]);
                return;
            case 'L':
                if (p.count < 3) {
                    break;
                }
                out.append(p.count > 3 ? formatData.aloneMonths[value] : formatData.aloneShortMonths[value]);
                return;
            case 'k':
                number(out, value == 0 ? 24 : value, p.count);
                return;
            case 'h':
                number(out, value == 0 ? 12 : value, p.count);
                return;
            case 'E':
                out.append(p.count > 3 ? formatData.weekdays[value] : formatData.shortWeekdays[value]);
                return;
            case 'u':
                number(out, value == 1 ? 7 : value - 1, p.count);
                return;
            case 'a':
                out.append(at(formatData.ampms, value));
                return;
            case 'z':
                zone(out, p.count > 3);
                return;
            case 'Z':
            case 'X':
                offset(out, (value + calendar.get(Calendar.DST_OFFSET)) / 60000, c == 'X' ? p.count : 0);
                return;
            default:
                number(out, value, p.count);
                return;
        }
        number(out, value + 1, p.count);
    }

    private void zone(StringBuilder out, boolean full) {
        TimeZone zone = calendar.getTimeZone();
        boolean summer = calendar.get(Calendar.DST_OFFSET) != 0;
        if (formatData.zoneStrings != null) {
            for (String[] row : formatData.zoneStrings) {
                if (row[0].equals(zone.getID())) {
                    out.append(row[(full ? 1 : 2) + (summer ? 2 : 0)]);
                    return;
                }
            }
        }
        out.append(zone.getDisplayName(summer, full ? TimeZone.LONG : TimeZone.SHORT, formatData.locale));
    }

    private static void offset(StringBuilder out, int minutes, int iso) {
        if (iso > 0 && minutes == 0) {
            out.append('Z');
            return;
        }
        int abs = Math.abs(minutes);
        out.append(minutes < 0 ? '-' : '+');
        two(out, abs / 60);
        if (iso == 1) {
            return;
        }
        if (iso == 3) {
            out.append(':');
        }
        two(out, abs % 60);
    }

    @Override
    public Date parse(String text, ParsePosition pos) {
        return new DateReader(this, formatData, parts, text).read(pos);
    }

    Date centuryStart() {
        return defaultCenturyStart;
    }

    int centuryYear() {
        return defaultCenturyStartYear;
    }

    public String toPattern() {
        return pattern;
    }

    private static String translate(String pattern, String from, String to) {
        StringBuilder sb = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (!quoted) {
                int at = from.indexOf(c);
                if (at >= 0) {
                    c = at < to.length() ? to.charAt(at) : c;
                } else if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                    throw new IllegalArgumentException("Illegal pattern  character '" + c + "'");
                }
            }
            sb.append(c);
        }
        if (quoted) {
            throw new IllegalArgumentException("Unfinished quote in pattern");
        }
        return sb.toString();
    }

    public String toLocalizedPattern() {
        return translate(pattern, DateFormatSymbols.PATTERN_CHARS, formatData.localPatternChars);
    }

    public void applyPattern(String pattern) {
        parts = compile(pattern);
        this.pattern = pattern;
    }

    public void applyLocalizedPattern(String pattern) {
        applyPattern(translate(pattern, formatData.localPatternChars, DateFormatSymbols.PATTERN_CHARS));
    }

    public DateFormatSymbols getDateFormatSymbols() {
        return (DateFormatSymbols) formatData.clone();
    }

    public void setDateFormatSymbols(DateFormatSymbols newFormatSymbols) {
        formatData = (DateFormatSymbols) newFormatSymbols.clone();
    }

    @Override
    public Object clone() {
        SimpleDateFormat other = (SimpleDateFormat) super.clone();
        other.formatData = (DateFormatSymbols) formatData.clone();
        return other;
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }

    @Override
    public boolean equals(Object obj) {
        return super.equals(obj) && pattern.equals(((SimpleDateFormat) obj).pattern) && formatData.equals(((SimpleDateFormat) obj).formatData);
    }

    @Override
    public String toString() {
        return "SimpleDateFormat [locale: " + (locale == null ? "null" : "\"" + locale.getDisplayName() + "\"") + ", pattern: \"" + pattern
                + "\"]\n";
    }
}
