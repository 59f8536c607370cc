package java.util;

import ijen.internal.LocaleData;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;

/** The date and time conversions of format strings. */
final class FormatDate {
    static final String LETTERS = "HIklMSLNpzZsQBbhAaCYyjmdeRTrDFc";
    private final Calendar calendar;
    private final TemporalAccessor temporal;
    private final Locale locale;
    private final char zero;

    private FormatDate(Calendar calendar, TemporalAccessor temporal, Locale locale, char zero) {
        this.calendar = calendar;
        this.temporal = temporal;
        this.locale = locale == null ? Locale.US : locale;
        this.zero = zero;
    }

    /** The text of the argument; {@code zero} is the digit that numbers are written with. */
    static String text(Object arg, char letter, Locale locale, char zero) {
        Calendar c = null;
        if (arg instanceof Long || arg instanceof Date) {
            c = Calendar.getInstance(locale == null ? Locale.US : locale);
            c.setTimeInMillis(arg instanceof Long ? (Long) arg : ((Date) arg).getTime());
        } else if (arg instanceof Calendar) {
            c = (Calendar) ((Calendar) arg).clone();
            c.setLenient(true);
        } else if (!(arg instanceof TemporalAccessor)) {
            throw new IllegalFormatConversionException(letter, arg.getClass());
        }
        StringBuilder sb = new StringBuilder();
        FormatDate made = new FormatDate(c, c == null ? (TemporalAccessor) arg : null, locale, zero);
        try {
            made.print(sb, letter);
        } catch (DateTimeException e) {
            throw new IllegalFormatConversionException(made.at, arg.getClass());
        }
        return sb.toString();
    }

    private int get(int field, ChronoField other) {
        return calendar != null ? calendar.get(field) : temporal.get(other);
    }

    private void number(StringBuilder sb, long value, int width) {
        String s = Long.toString(value);
        if (value < 0) {
            sb.append('-');
            s = s.substring(1);
            width--;
        }
        for (int i = s.length(); i < width; i++) {
            sb.append(zero);
        }
        for (int i = 0; i < s.length(); i++) {
            sb.append((char) (s.charAt(i) - '0' + zero));
        }
    }

    /** The conversion at work, for what says that it does not fit. */
    private char at;

    private void all(StringBuilder sb, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (c == ':' || c == ' ' || c == '/' || c == '-') {
                sb.append(c);
            } else {
                print(sb, c);
            }
        }
    }

    private int weekday() {
        return calendar != null ? calendar.get(Calendar.DAY_OF_WEEK) - 1 : temporal.get(ChronoField.DAY_OF_WEEK) % 7;
    }

    private int month() {
        return calendar != null ? calendar.get(Calendar.MONTH) : temporal.get(ChronoField.MONTH_OF_YEAR) - 1;
    }

    private int hour() {
        return get(Calendar.HOUR_OF_DAY, ChronoField.HOUR_OF_DAY);
    }

    private int year() {
        return get(Calendar.YEAR, ChronoField.YEAR_OF_ERA);
    }

    private void print(StringBuilder sb, char letter) {
        at = letter;
        switch (letter) {
            case 'H':
                number(sb, hour(), 2);
                return;
            case 'k':
                number(sb, hour(), 1);
                return;
            case 'I':
            case 'l':
                number(sb, (hour() + 11) % 12 + 1, letter == 'I' ? 2 : 1);
                return;
            case 'M':
                number(sb, get(Calendar.MINUTE, ChronoField.MINUTE_OF_HOUR), 2);
                return;
            case 'S':
                number(sb, get(Calendar.SECOND, ChronoField.SECOND_OF_MINUTE), 2);
                return;
            case 'L':
                number(sb, get(Calendar.MILLISECOND, ChronoField.MILLI_OF_SECOND), 3);
                return;
            case 'N':
                number(sb, calendar != null ? calendar.get(Calendar.MILLISECOND) * 1000000L : temporal.get(ChronoField.NANO_OF_SECOND), 9);
                return;
            case 'Q':
                number(sb, calendar != null ? calendar.getTimeInMillis()
                        : temporal.getLong(ChronoField.INSTANT_SECONDS) * 1000 + temporal.getLong(ChronoField.MILLI_OF_SECOND), 1);
                return;
            case 's':
                number(sb, calendar != null ? calendar.getTimeInMillis() / 1000 : temporal.getLong(ChronoField.INSTANT_SECONDS), 1);
                return;
            case 'p':
                sb.append(LocaleData.split(locale, "ampm")[get(Calendar.AM_PM, ChronoField.AMPM_OF_DAY)].toLowerCase(locale));
                return;
            case 'z': {
                int minutes = calendar != null ? (calendar.get(Calendar.ZONE_OFFSET) + calendar.get(Calendar.DST_OFFSET)) / 60000
                        : temporal.get(ChronoField.OFFSET_SECONDS) / 60;
                sb.append(minutes < 0 ? '-' : '+');
                minutes = Math.abs(minutes);
                number(sb, minutes / 60 * 100 + minutes % 60, 4);
                return;
            }
            case 'Z':
                sb.append(zone());
                return;
            case 'a':
            case 'A':
                sb.append(LocaleData.split(locale, letter == 'A' ? "day" : "days")[weekday()]);
                return;
            case 'b':
            case 'h':
            case 'B':
                sb.append(LocaleData.split(locale, letter == 'B' ? "mon" : "mons")[month()]);
                return;
            case 'C':
                number(sb, year() / 100, 2);
                return;
            case 'y':
                number(sb, year() % 100, 2);
                return;
            case 'Y':
                number(sb, year(), 4);
                return;
            case 'd':
            case 'e':
                number(sb, get(Calendar.DATE, ChronoField.DAY_OF_MONTH), letter == 'd' ? 2 : 1);
                return;
            case 'j':
                number(sb, get(Calendar.DAY_OF_YEAR, ChronoField.DAY_OF_YEAR), 3);
                return;
            case 'm':
                number(sb, month() + 1, 2);
                return;
            case 'R':
                all(sb, "H:M");
                return;
            case 'T':
                all(sb, "H:M:S");
                return;
            case 'r': {
                all(sb, "I:M:S ");
                int from = sb.length();
                print(sb, 'p');
                String upper = sb.substring(from).toUpperCase(locale);
                sb.setLength(from);
                sb.append(upper);
                return;
            }
            case 'D':
                all(sb, "m/d/y");
                return;
            case 'F':
                all(sb, "Y-m-d");
                return;
            default:
                all(sb, "a b d H:M:S Z Y");
        }
    }

    private String zone() {
        if (calendar != null) {
            return calendar.getTimeZone().getDisplayName(calendar.get(Calendar.DST_OFFSET) != 0, TimeZone.SHORT, locale);
        }
        ZoneId id = temporal.query(TemporalQueries.zone());
        if (id == null) {
            throw new DateTimeException("no zone");
        }
        if (!(id instanceof ZoneOffset) && temporal.isSupported(ChronoField.INSTANT_SECONDS)) {
            boolean summer = id.getRules().isDaylightSavings(java.time.Instant.from(temporal));
            return TimeZone.getTimeZone(id).getDisplayName(summer, TimeZone.SHORT, locale);
        }
        return id.getId();
    }
}
