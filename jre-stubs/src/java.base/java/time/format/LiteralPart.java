package java.time.format;

import java.time.DateTimeException;
import java.time.temporal.TemporalField;
import java.time.temporal.WeekFields;
import java.util.Locale;

/** Fixed text. */
final class LiteralPart extends Part {
    private final String literal;

    LiteralPart(String literal) {
        this.literal = literal;
    }

    @Override
    boolean format(DateTimePrintContext context, StringBuilder buf, boolean optional) {
        buf.append(literal);
        return true;
    }

    @Override
    int parse(DateTimeParseContext context, CharSequence text, int position) {
        if (position > text.length() || position < 0) {
            if (literal.length() == 1) {
                text.charAt(position);
            }
            throw new IndexOutOfBoundsException();
        }
        return context.subSequenceEquals(text, position, literal, 0, literal.length()) ? position + literal.length() : ~position;
    }

    @Override
    public String toString() {
        return literal.equals("'") ? "''" : "'" + literal.replace("'", "''") + "'";
    }

    /** A change of how to parse from here on. */
    static final class Setting extends Part {
        private static final String[] NAMES = {"ParseCaseSensitive(true)", "ParseCaseSensitive(false)", "ParseStrict(true)", "ParseStrict(false)"};
        private final int kind;

        Setting(int kind) {
            this.kind = kind;
        }

        @Override
        boolean format(DateTimePrintContext context, StringBuilder buf, boolean optional) {
            return true;
        }

        @Override
        int parse(DateTimeParseContext context, CharSequence text, int position) {
            if (kind < 2) {
                context.setCaseSensitive(kind == 0);
            } else {
                context.setStrict(kind == 2);
            }
            return position;
        }

        @Override
        public String toString() {
            return NAMES[kind];
        }
    }

    /** A value for a field that was not parsed. */
    static final class Default extends Part {
        private final TemporalField field;
        private final long value;

        Default(TemporalField field, long value) {
            this.field = field;
            this.value = value;
        }

        @Override
        boolean format(DateTimePrintContext context, StringBuilder buf, boolean optional) {
            return true;
        }

        @Override
        int parse(DateTimeParseContext context, CharSequence text, int position) {
            if (context.getParsed(field) == null) {
                context.setParsedField(field, value, position, position);
            }
            return position;
        }

        @Override
        public String toString() {
            return "java.time.format.DateTimeFormatterBuilder$DefaultValueParser@" + Integer.toHexString(hashCode());
        }
    }

    /** Another part, padded to a width. */
    static final class Padded extends Part {
        private final Part part;
        private final int padWidth;
        private final char padChar;

        Padded(Part part, int padWidth, char padChar) {
            this.part = part;
            this.padWidth = padWidth;
            this.padChar = padChar;
        }

        @Override
        boolean format(DateTimePrintContext context, StringBuilder buf, boolean optional) {
            int start = buf.length();
            if (!part.format(context, buf, optional)) {
                return false;
            }
            int length = buf.length() - start;
            if (length > padWidth) {
                throw new DateTimeException("Cannot print as output of " + length + " characters exceeds pad width of " + padWidth);
            }
            for (int i = length; i < padWidth; i++) {
                buf.insert(start, padChar);
            }
            return true;
        }

        @Override
        int parse(DateTimeParseContext context, CharSequence text, int position) {
            boolean strict = context.isStrict();
            if (position > text.length()) {
                throw new IndexOutOfBoundsException();
            }
            if (position == text.length()) {
                return ~position;
            }
            int end = position + padWidth;
            if (end > text.length()) {
                if (strict) {
                    return ~position;
                }
                end = text.length();
            }
            int pos = position;
            while (pos < end && context.charEquals(text.charAt(pos), padChar)) {
                pos++;
            }
            text = text.subSequence(0, end);
            int result = part.parse(context, text, pos);
            return result != end && strict ? ~(position + pos) : result;
        }

        @Override
        public String toString() {
            return "Pad(" + part + "," + padWidth + (padChar == ' ' ? ")" : ",'" + padChar + "')");
        }
    }

    /** The date or time pattern of the locale. */
    static final class Localized extends Part {
        private final FormatStyle dateStyle;
        private final FormatStyle timeStyle;
        private final String template;

        Localized(String template) {
            this.dateStyle = null;
            this.timeStyle = null;
            this.template = template;
        }

        Localized(FormatStyle dateStyle, FormatStyle timeStyle) {
            this.dateStyle = dateStyle;
            this.timeStyle = timeStyle;
            this.template = null;
        }

        private CompositePart parts(Locale locale) {
            return new DateTimeFormatterBuilder().appendPattern(template != null ? LocalizedTemplate.pattern(template, locale) : DateTimeText.pattern(dateStyle, timeStyle, locale)).toFormatter(locale)
                .toPrinterParser(false);
        }

        @Override
        boolean format(DateTimePrintContext context, StringBuilder buf, boolean optional) {
            return parts(context.getLocale()).format(context, buf, optional);
        }

        @Override
        int parse(DateTimeParseContext context, CharSequence text, int position) {
            return parts(context.getLocale()).parse(context, text, position);
        }

        @Override
        public String toString() {
            return template != null ? "Localized(" + template + ")" : "Localized(" + (dateStyle != null ? dateStyle : "") + "," + (timeStyle != null ? timeStyle : "") + ")";
        }
    }

    /** A field of the locale's week. */
    static final class Week extends NumberPart {
        private final char letter;
        private final int count;

        Week(char letter, int count, int minWidth, int maxWidth, int subsequentWidth) {
            super(null, minWidth, maxWidth, SignStyle.NOT_NEGATIVE, subsequentWidth);
            this.letter = letter;
            this.count = count;
        }

        private NumberPart part(Locale locale) {
            WeekFields weeks = WeekFields.of(locale);
            TemporalField f;
            switch (letter) {
                case 'Y':
                    f = weeks.weekBasedYear();
                    if (count == 2) {
                        return new NumberPart.Reduced(f, 2, 2, 0, NumberPart.Reduced.BASE_DATE, subsequentWidth);
                    }
                    return new NumberPart(f, count, 19, count < 4 ? SignStyle.NORMAL : SignStyle.EXCEEDS_PAD, subsequentWidth);
                case 'e':
                case 'c':
                    f = weeks.dayOfWeek();
                    break;
                case 'w':
                    f = weeks.weekOfWeekBasedYear();
                    break;
                default:
                    f = weeks.weekOfMonth();
                    break;
            }
            return new NumberPart(f, minWidth, maxWidth, SignStyle.NOT_NEGATIVE, subsequentWidth);
        }

        @Override
        NumberPart withFixedWidth() {
            return subsequentWidth == -1 ? this : new Week(letter, count, minWidth, maxWidth, -1);
        }

        @Override
        NumberPart withSubsequentWidth(int width) {
            return new Week(letter, count, minWidth, maxWidth, subsequentWidth + width);
        }

        @Override
        boolean format(DateTimePrintContext context, StringBuilder buf, boolean optional) {
            return part(context.getLocale()).format(context, buf, optional);
        }

        @Override
        int parse(DateTimeParseContext context, CharSequence text, int position) {
            return part(context.getLocale()).parse(context, text, position);
        }

        @Override
        public String toString() {
            if (letter == 'Y') {
                return count == 1 ? "Localized(WeekBasedYear)" : count == 2 ? "Localized(ReducedValue(WeekBasedYear,2,2,2000-01-01))"
                    : "Localized(WeekBasedYear," + count + ",19," + (count < 4 ? SignStyle.NORMAL : SignStyle.EXCEEDS_PAD) + ")";
            }
            return "Localized(" + (letter == 'c' || letter == 'e' ? "DayOfWeek" : letter == 'w' ? "WeekOfWeekBasedYear" : "WeekOfMonth") + ","
                + count + ")";
        }
    }
}
