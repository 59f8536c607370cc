package java.text;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.io.InvalidObjectException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;

/** Puts arguments into a text. */
public class MessageFormat extends Format {
    private static final long serialVersionUID = 6479157306784022952L;
    private static final int LIMIT = 10000;
    private static final String[] STYLES = {"full", "long", "medium", "short"};

    private Locale locale;
    /** The literal text with the arguments taken out. */
    private String pattern = "";
    /** Of each argument in the text: where it stands in the literal text, its number, its format. */
    private int[] offsets = {};
    private int[] argumentNumbers = {};
    private Format[] formats = {};

    public MessageFormat(String pattern) {
        this(pattern, Locale.getDefault(Locale.Category.FORMAT));
    }

    public MessageFormat(String pattern, Locale locale) {
        this.locale = locale;
        applyPattern(pattern);
    }

    public void setLocale(Locale locale) {
        this.locale = locale;
    }

    public Locale getLocale() {
        return locale;
    }

    public void applyPattern(String pattern) {
        StringBuilder literal = new StringBuilder();
        StringBuilder[] parts = {new StringBuilder(), new StringBuilder(), new StringBuilder()};
        ArrayList<Integer> at = new ArrayList<>();
        ArrayList<Integer> numbers = new ArrayList<>();
        ArrayList<Format> kinds = new ArrayList<>();
        int part = -1;
        boolean quoted = false;
        int braces = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (part < 0) {
                if (c == '\'') {
                    if (i + 1 < pattern.length() && pattern.charAt(i + 1) == '\'') {
                        literal.append(c);
                        i++;
                    } else {
                        quoted = !quoted;
                    }
                } else if (c == '{' && !quoted) {
                    part = 0;
                } else {
                    literal.append(c);
                }
            } else if (quoted) {
                parts[part].append(c);
                quoted = c != '\'';
            } else if (c == ' ' && part == 1 && parts[1].length() == 0) {
                continue;
            } else if (c == ',' && part < 2) {
                part++;
            } else if (c == '}' && braces == 0) {
                part = -1;
                numbers.add(number(parts[0].toString()));
                kinds.add(kind(parts[1].toString(), parts[2].toString()));
                at.add(literal.length());
                for (StringBuilder p : parts) {
                    p.setLength(0);
                }
            } else {
                braces += c == '{' ? 1 : c == '}' ? -1 : 0;
                quoted = c == '\'';
                parts[part].append(c);
            }
        }
        if (part >= 0 && braces == 0) {
            throw new IllegalArgumentException("Unmatched braces in the pattern.");
        }
        this.pattern = literal.toString();
        int n = at.size();
        offsets = new int[n];
        argumentNumbers = new int[n];
        formats = new Format[n];
        for (int i = 0; i < n; i++) {
            offsets[i] = at.get(i);
            argumentNumbers[i] = numbers.get(i);
            formats[i] = kinds.get(i);
        }
    }

    private static int number(String s) {
        int n;
        try {
            n = Integer.parseInt(s);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("can't parse argument number: " + s, e);
        }
        if (n < 0) {
            throw new IllegalArgumentException("negative argument number: " + s);
        }
        if (n >= LIMIT) {
            throw new IllegalArgumentException(n + " exceeds the ArgumentIndex implementation limit");
        }
        return n;
    }

    private Format kind(String type, String style) {
        String word = style.trim().toLowerCase(Locale.ROOT);
        switch (type.trim().toLowerCase(Locale.ROOT)) {
            case "":
                return null;
            case "number":
                switch (word) {
                    case "":
                        return NumberFormat.getInstance(locale);
                    case "currency":
                        return NumberFormat.getCurrencyInstance(locale);
                    case "percent":
                        return NumberFormat.getPercentInstance(locale);
                    case "integer":
                        return NumberFormat.getIntegerInstance(locale);
                    case "compact_short":
                        return NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
                    case "compact_long":
                        return NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.LONG);
                    default:
                        return new DecimalFormat(style, DecimalFormatSymbols.getInstance(locale));
                }
            case "date":
            case "time": {
                boolean date = type.trim().toLowerCase(Locale.ROOT).equals("date");
                int at = word.isEmpty() ? DateFormat.DEFAULT : Arrays.asList(STYLES).indexOf(word);
                return at < 0 ? new SimpleDateFormat(style, locale)
                        : date ? DateFormat.getDateInstance(at, locale) : DateFormat.getTimeInstance(at, locale);
            }
            case "choice":
                try {
                    return new ChoiceFormat(style);
                } catch (Exception e) {
                    throw new IllegalArgumentException("Choice Pattern incorrect: " + style, e);
                }
            case "list":
                return list(style, word);
            case "dtf_date":
            case "dtf_time":
            case "dtf_datetime":
                return dateTime(type.trim().toLowerCase(Locale.ROOT), style, word);
            default:
                Format named = predefined(type.trim().toUpperCase(Locale.ROOT));
                if (named == null) {
                    throw new IllegalArgumentException("unknown format type: " + type);
                }
                return named;
        }
    }

    private Format list(String style, String word) {
        ListFormat.Type kind;
        switch (word) {
            case "":
                kind = ListFormat.Type.STANDARD;
                break;
            case "or":
                kind = ListFormat.Type.OR;
                break;
            case "unit":
                kind = ListFormat.Type.UNIT;
                break;
            default:
                throw new IllegalArgumentException("Unexpected modifier for List: " + style);
        }
        return ListFormat.getInstance(locale, kind, ListFormat.Style.FULL);
    }

    private Format dateTime(String type, String style, String word) {
        int at = word.isEmpty() ? DateFormat.DEFAULT : Arrays.asList(STYLES).indexOf(word);
        DateTimeFormatter f;
        if (at < 0) {
            f = DateTimeFormatter.ofPattern(style);
        } else {
            FormatStyle size = FormatStyle.values()[at];
            f = type.equals("dtf_date") ? DateTimeFormatter.ofLocalizedDate(size)
                    : type.equals("dtf_time") ? DateTimeFormatter.ofLocalizedTime(size) : DateTimeFormatter.ofLocalizedDateTime(size);
        }
        return f.withLocale(locale).toFormat();
    }

    /** The formatter that is a constant of DateTimeFormatter; null where none has that name. */
    private static Format predefined(String name) {
        switch (name) {
            case "BASIC_ISO_DATE":
                return DateTimeFormatter.BASIC_ISO_DATE.toFormat();
            case "ISO_LOCAL_DATE":
                return DateTimeFormatter.ISO_LOCAL_DATE.toFormat();
            case "ISO_OFFSET_DATE":
                return DateTimeFormatter.ISO_OFFSET_DATE.toFormat();
            case "ISO_DATE":
                return DateTimeFormatter.ISO_DATE.toFormat();
            case "ISO_LOCAL_TIME":
                return DateTimeFormatter.ISO_LOCAL_TIME.toFormat();
            case "ISO_OFFSET_TIME":
                return DateTimeFormatter.ISO_OFFSET_TIME.toFormat();
            case "ISO_TIME":
                return DateTimeFormatter.ISO_TIME.toFormat();
            case "ISO_LOCAL_DATE_TIME":
                return DateTimeFormatter.ISO_LOCAL_DATE_TIME.toFormat();
            case "ISO_OFFSET_DATE_TIME":
                return DateTimeFormatter.ISO_OFFSET_DATE_TIME.toFormat();
            case "ISO_ZONED_DATE_TIME":
                return DateTimeFormatter.ISO_ZONED_DATE_TIME.toFormat();
            case "ISO_DATE_TIME":
                return DateTimeFormatter.ISO_DATE_TIME.toFormat();
            case "ISO_ORDINAL_DATE":
                return DateTimeFormatter.ISO_ORDINAL_DATE.toFormat();
            case "ISO_WEEK_DATE":
                return DateTimeFormatter.ISO_WEEK_DATE.toFormat();
            case "ISO_INSTANT":
                return DateTimeFormatter.ISO_INSTANT.toFormat();
            case "RFC_1123_DATE_TIME":
                return DateTimeFormatter.RFC_1123_DATE_TIME.toFormat();
            default:
                return null;
        }
    }

    public String toPattern() {
        StringBuilder sb = new StringBuilder();
        int from = 0;
        for (int i = 0; i < offsets.length; i++) {
            literal(sb, pattern.substring(from, offsets[i]));
            from = offsets[i];
            sb.append('{').append(argumentNumbers[i]);
            String style = style(formats[i]);
            if (style != null) {
                sb.append(',');
                nested(sb, style);
            }
            sb.append('}');
        }
        literal(sb, pattern.substring(from));
        return sb.toString();
    }

    private static void literal(StringBuilder sb, String s) {
        boolean open = false;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '\'') {
                sb.append("''");
                continue;
            }
            if (open != (c == '{')) {
                sb.append('\'');
                open = !open;
            }
            sb.append(c);
        }
        if (open) {
            sb.append('\'');
        }
    }

    /** Appends the pattern of an argument's format; braces outside of quotes are quoted. */
    private static void nested(StringBuilder sb, String s) {
        boolean quoted = false;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            quoted ^= c == '\'';
            if (!quoted && (c == '{' || c == '}')) {
                sb.append('\'').append(c).append('\'');
            } else {
                sb.append(c);
            }
        }
    }

    /** What stands behind the number of an argument with this format; null: nothing. */
    private String style(Format f) {
        if (f instanceof ChoiceFormat) {
            return "choice," + ((ChoiceFormat) f).toPattern();
        }
        if (f instanceof ListFormat) {
            ListFormat.Type[] kinds = ListFormat.Type.values();
            String[] words = {"list", "list,or", "list,unit"};
            for (int i = 0; i < kinds.length; i++) {
                if (f.equals(ListFormat.getInstance(locale, kinds[i], ListFormat.Style.FULL))) {
                    return words[i];
                }
            }
        }
        if (f instanceof NumberFormat) {
            if (f.equals(NumberFormat.getInstance(locale))) {
                return "number";
            }
            if (f.equals(NumberFormat.getCurrencyInstance(locale))) {
                return "number,currency";
            }
            if (f.equals(NumberFormat.getPercentInstance(locale))) {
                return "number,percent";
            }
            if (f.equals(NumberFormat.getIntegerInstance(locale))) {
                return "number,integer";
            }
            if (f instanceof DecimalFormat) {
                return "number," + ((DecimalFormat) f).toPattern();
            }
            return f.equals(NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT)) ? "number,compact_short"
                    : f.equals(NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.LONG)) ? "number,compact_long" : "number";
        }
        if (f instanceof DateFormat) {
            int[] order = {DateFormat.MEDIUM, DateFormat.SHORT, DateFormat.LONG, DateFormat.FULL};
            for (int style : order) {
                String suffix = style == DateFormat.MEDIUM ? "" : "," + STYLES[style];
                if (f.equals(DateFormat.getDateInstance(style, locale))) {
                    return "date".concat(suffix);
                }
                if (f.equals(DateFormat.getTimeInstance(style, locale))) {
                    return "time".concat(suffix);
                }
            }
            if (f instanceof SimpleDateFormat) {
                return "date," + ((SimpleDateFormat) f).toPattern();
            }
        }
        return null;
    }

    public void setFormatsByArgumentIndex(Format[] newFormats) {
        for (int i = 0; i < formats.length; i++) {
            if (argumentNumbers[i] < newFormats.length) {
                formats[i] = newFormats[argumentNumbers[i]];
            }
        }
    }

    public void setFormats(Format[] newFormats) {
        System.arraycopy(newFormats, 0, formats, 0, Math.min(newFormats.length, formats.length));
    }

    public void setFormatByArgumentIndex(int argumentIndex, Format newFormat) {
        for (int i = 0; i < formats.length; i++) {
            if (argumentNumbers[i] == argumentIndex) {
                formats[i] = newFormat;
            }
        }
    }

    public void setFormat(int formatElementIndex, Format newFormat) {
        if (formatElementIndex > formats.length - 1) {
            throw new ArrayIndexOutOfBoundsException(formatElementIndex);
        }
        formats[formatElementIndex] = newFormat;
    }

    private int arguments() {
        int max = -1;
        for (int n : argumentNumbers) {
            max = Math.max(max, n);
        }
        return max + 1;
    }

    public Format[] getFormatsByArgumentIndex() {
        Format[] all = new Format[arguments()];
        for (int i = 0; i < formats.length; i++) {
            all[argumentNumbers[i]] = formats[i];
        }
        return all;
    }

    public Format[] getFormats() {
        return formats.clone();
    }

    public final StringBuffer format(Object[] arguments, StringBuffer result, FieldPosition pos) {
        FieldSink sink = pos == null ? FieldSink.NONE : pos.sink();
        StringBuilder out = new StringBuilder();
        format(arguments, out, DecimalFormat.shift(sink, result.length()), false);
        return result.append(out);
    }

    public static String format(String pattern, Object... arguments) {
        return new MessageFormat(pattern).format(arguments);
    }

    @Override
    public final StringBuffer format(Object arguments, StringBuffer result, FieldPosition pos) {
        return format((Object[]) arguments, result, pos);
    }

    @Override
    public AttributedCharacterIterator formatToCharacterIterator(Object arguments) {
        if (arguments == null) {
            throw new NullPointerException("arguments must not be null");
        }
        Fields fields = new Fields();
        StringBuilder out = new StringBuilder();
        format((Object[]) arguments, out, fields, true);
        return fields.iterator(out.toString());
    }

    private void format(Object[] arguments, StringBuilder out, FieldSink sink, boolean nested) {
        int from = 0;
        for (int i = 0; i < offsets.length; i++) {
            out.append(pattern, from, offsets[i]);
            from = offsets[i];
            int n = argumentNumbers[i];
            if (arguments == null || n >= arguments.length) {
                out.append('{').append(n).append('}');
                continue;
            }
            Object arg = arguments[n];
            Format f = formats[i];
            if (arg == null) {
                f = null;
            } else if (f == null) {
                f = arg instanceof Number ? NumberFormat.getInstance(locale) : arg instanceof Date ? dates() : null;
            }
            int start = out.length();
            if (f == null) {
                out.append(String.valueOf(arg));
            } else if (f instanceof ChoiceFormat) {
                String text = f.format(arg);
                if (text.indexOf('{') >= 0) {
                    new MessageFormat(text, locale).format(arguments, out, nested ? sink : FieldSink.NONE, nested);
                } else {
                    out.append(text);
                }
            } else if (nested) {
                copy(f.formatToCharacterIterator(arg), out, sink);
            } else {
                out.append(f.format(arg));
            }
            sink.field(-1, Field.ARGUMENT, n, start, out.length());
        }
        out.append(pattern, from, pattern.length());
    }

    private static void copy(AttributedCharacterIterator it, StringBuilder out, FieldSink sink) {
        int base = out.length();
        for (char c = it.first(); c != CharacterIterator.DONE; c = it.next()) {
            out.append(c);
        }
        for (AttributedCharacterIterator.Attribute a : it.getAllAttributeKeys()) {
            it.first();
            while (it.getIndex() < it.getEndIndex()) {
                int limit = it.getRunLimit(a);
                Object v = it.getAttribute(a);
                if (v != null && a instanceof Format.Field) {
                    sink.field(-1, (Format.Field) a, v, base + it.getIndex(), base + limit);
                }
                it.setIndex(limit);
            }
        }
    }

    private Format dates() {
        return DateFormat.getDateTimeInstance(DateFormat.SHORT, DateFormat.SHORT, locale);
    }

    public Object[] parse(String source, ParsePosition pos) {
        if (source == null) {
            return new Object[0];
        }
        Object[] result = new Object[arguments()];
        int from = 0;
        int at = pos.index;
        ParsePosition inner = new ParsePosition(0);
        for (int i = 0; i < offsets.length; i++) {
            int length = offsets[i] - from;
            if (length != 0 && !pattern.regionMatches(from, source, at, length)) {
                pos.errorIndex = at;
                return null;
            }
            at += length;
            from = offsets[i];
            if (formats[i] == null) {
                int end = i + 1 < offsets.length ? offsets[i + 1] : pattern.length();
                int next = from >= end ? source.length() : source.indexOf(pattern.substring(from, end), at);
                if (next < 0) {
                    pos.errorIndex = at;
                    return null;
                }
                String value = source.substring(at, next);
                if (!value.equals("{" + argumentNumbers[i] + "}")) {
                    result[argumentNumbers[i]] = value;
                }
                at = next;
            } else {
                inner.index = at;
                result[argumentNumbers[i]] = formats[i].parseObject(source, inner);
                if (inner.index == at) {
                    pos.errorIndex = at;
                    return null;
                }
                at = inner.index;
            }
        }
        int length = pattern.length() - from;
        if (length != 0 && !pattern.regionMatches(from, source, at, length)) {
            pos.errorIndex = at;
            return null;
        }
        pos.index = at + length;
        return result;
    }

    public Object[] parse(String source) throws ParseException {
        ParsePosition pos = new ParsePosition(0);
        Object[] result = parse(source, pos);
        if (pos.index == 0) {
            throw new ParseException("MessageFormat parse error!", pos.errorIndex);
        }
        return result;
    }

    @Override
    public Object parseObject(String source, ParsePosition pos) {
        return parse(source, pos);
    }

    @Override
    public Object clone() {
        MessageFormat other = (MessageFormat) super.clone();
        other.formats = formats.clone();
        for (int i = 0; i < formats.length; i++) {
            if (formats[i] != null) {
                other.formats[i] = (Format) formats[i].clone();
            }
        }
        return other;
    }

    @Override
    public boolean equals(Object obj) {
        if (this == obj) {
            return true;
        }
        if (obj == null || getClass() != obj.getClass()) {
            return false;
        }
        MessageFormat that = (MessageFormat) obj;
        return pattern.equals(that.pattern) && Objects.equals(locale, that.locale) && Arrays.equals(offsets, that.offsets)
                && Arrays.equals(argumentNumbers, that.argumentNumbers) && Arrays.equals(formats, that.formats);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }

    @Override
    public String toString() {
        return "MessageFormat [locale: " + (locale == null ? "null" : "\"" + locale.getDisplayName() + "\"") + ", pattern: \"" + toPattern()
                + "\"]\n";
    }

    /** The parts of a formatted message. */
    public static class Field extends Format.Field {
        private static final long serialVersionUID = 7899943957617360810L;
        public static final Field ARGUMENT = new Field("message argument field");

        protected Field(String name) {
            super(name);
        }

        @Override
        protected Object readResolve() throws InvalidObjectException {
            if (getClass() != Field.class) {
                throw new InvalidObjectException("subclass didn't correctly implement readResolve");
            }
            return ARGUMENT;
        }
    }
}
