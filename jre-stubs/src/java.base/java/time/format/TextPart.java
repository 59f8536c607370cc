package java.time.format;

import java.time.chrono.Chronology;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.ValueRange;
import java.util.Map;

/** A field by name, from the locale or from a given table. */
final class TextPart extends Part {
    private final TemporalField field;
    private final TextStyle textStyle;
    private final Map<Long, String> table;

    TextPart(TemporalField field, TextStyle textStyle, Map<Long, String> table) {
        this.field = field;
        this.textStyle = textStyle;
        this.table = table;
    }

    private NumberPart number() {
        return new NumberPart(field, 1, 19, SignStyle.NORMAL, 0);
    }

    @Override
    boolean format(DateTimePrintContext context, StringBuilder buf, boolean optional) {
        Long value = context.getValue(field, optional);
        if (value == null) {
            return false;
        }
        String text = table != null ? table.get(value) : DateTimeText.text(field, value, textStyle, context.getLocale(),
            context.getTemporal().query(TemporalQueries.chronology()));
        if (text == null) {
            return number().format(context, buf, optional);
        }
        buf.append(text);
        return true;
    }

    @Override
    int parse(DateTimeParseContext context, CharSequence parseText, int position) {
        int length = parseText.length();
        if (position < 0 || position > length) {
            throw new IndexOutOfBoundsException();
        }
        String best = null;
        long value = 0;
        boolean names = false;
        if (table != null) {
            for (Map.Entry<Long, String> entry : table.entrySet()) {
                names = true;
                String s = entry.getValue();
                if ((best == null || s.length() > best.length()) && context.subSequenceEquals(s, 0, parseText, position, s.length())) {
                    best = s;
                    value = entry.getKey();
                }
            }
        } else if (DateTimeText.hasText(field)) {
            names = true;
            ValueRange range = field == ChronoField.ERA ? context.getEffectiveChronology().range(ChronoField.ERA) : field.range();
            for (TextStyle style : TextStyle.values()) {
                if (context.isStrict() && style != textStyle) {
                    continue;
                }
                for (long v = range.getMinimum(); v <= range.getMaximum(); v++) {
                    String s = DateTimeText.text(field, v, style, context.getLocale(), context.getEffectiveChronology());
                    if (s != null && (best == null || s.length() >= best.length())
                        && context.subSequenceEquals(s, 0, parseText, position, s.length())
                        && (best == null || s.length() > best.length() || s.equals(best))) {
                        best = s;
                        value = v;
                    }
                }
            }
        }
        if (best != null) {
            return context.setParsedField(field, value, position, position + best.length());
        }
        if (names && context.isStrict()) {
            return ~position;
        }
        return number().parse(context, parseText, position);
    }

    @Override
    public String toString() {
        return textStyle == TextStyle.FULL ? "Text(" + field + ")" : "Text(" + field + "," + textStyle + ")";
    }

    /** The parts of the day, such as "in the morning". */
    static final class DayPeriod extends Part {
        private static final int[][] PERIODS = {{0, 12, 6 * 60}, {12, 18, 15 * 60}, {18, 21, 19 * 60 + 30}, {21, 24, 22 * 60 + 30},
            {0, 0, 0}, {12, 12, 12 * 60}, {0, 12, 6 * 60}, {12, 24, 18 * 60}};
        /** Where the halves of the day are, which are read but not written. */
        private static final int FIRST_HALF = 6;
        private final TextStyle style;

        DayPeriod(TextStyle style) {
            this.style = style;
        }

        private String name(int period, java.util.Locale locale) {
            boolean narrow = style == TextStyle.NARROW;
            if (DateTimeText.isRoot(locale)) {
                return PERIODS[period][0] < 12 ? "AM" : "PM";
            }
            switch (period) {
                case 0:
                    return "in the morning";
                case 1:
                    return "in the afternoon";
                case 2:
                    return "in the evening";
                case 3:
                    return "at night";
                case 4:
                    return narrow ? "mi" : "midnight";
                case 5:
                    return narrow ? "n" : "noon";
                case 6:
                    return narrow ? "a" : "AM";
                default:
                    return narrow ? "p" : "PM";
            }
        }

        @Override
        boolean format(DateTimePrintContext context, StringBuilder buf, boolean optional) {
            Long hod = context.getValue(ChronoField.HOUR_OF_DAY, optional);
            if (hod == null) {
                return false;
            }
            Long moh = context.getTemporal().isSupported(ChronoField.MINUTE_OF_HOUR) ? context.getValue(ChronoField.MINUTE_OF_HOUR, optional) : null;
            long minutes = Math.floorMod(hod, 24) * 60 + (moh == null ? 0 : Math.floorMod(moh, 60));
            int period = minutes == 0 ? 4 : minutes == 720 ? 5 : minutes < 720 ? 0 : minutes < 1080 ? 1 : minutes < 1260 ? 2 : 3;
            buf.append(name(period, context.getLocale()));
            return true;
        }

        @Override
        int parse(DateTimeParseContext context, CharSequence text, int position) {
            int best = -1;
            for (int i = DateTimeText.isRoot(context.getLocale()) ? FIRST_HALF : 0; i < PERIODS.length; i++) {
                String s = name(i, context.getLocale());
                if ((best < 0 || s.length() > name(best, context.getLocale()).length())
                    && context.subSequenceEquals(text, position, s, 0, s.length())) {
                    best = i;
                }
            }
            return best < 0 ? ~position
                : context.setParsedDayPeriod(PERIODS[best], position, position + name(best, context.getLocale()).length());
        }

        @Override
        public String toString() {
            return "DayPeriod(" + style + ")";
        }
    }

    /** The name of the calendar. */
    static final class ChronoName extends Part {
        private final TextStyle style;

        ChronoName(TextStyle style) {
            this.style = style;
        }

        @Override
        boolean format(DateTimePrintContext context, StringBuilder buf, boolean optional) {
            Chronology chrono = context.getValue(TemporalQueries.chronology(), optional);
            if (chrono == null) {
                return false;
            }
            buf.append(style == null ? chrono.getId() : DateTimeText.name(chrono, context.getLocale()));
            return true;
        }

        @Override
        int parse(DateTimeParseContext context, CharSequence text, int position) {
            if (position < 0 || position > text.length()) {
                throw new IndexOutOfBoundsException();
            }
            for (Chronology chrono : Chronology.getAvailableChronologies()) {
                String name = style == null ? chrono.getId() : DateTimeText.name(chrono, context.getLocale());
                if (context.subSequenceEquals(text, position, name, 0, name.length())) {
                    context.setParsed(chrono);
                    return position + name.length();
                }
            }
            return ~position;
        }

        @Override
        public String toString() {
            return style == null ? "ChronologyId()" : "ChronologyText(" + style + ")";
        }
    }
}
