package java.time.format;

import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalField;
import java.util.Locale;

/** The names of months, days and so on: those of English, British English and the root locale; other languages have English ones. */
final class DateTimeText {
    private static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December"};
    private static final String[] DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    static final String[] DATES = {"EEEE, MMMM d, y", "MMMM d, y", "MMM d, y", "M/d/yy"};
    static final String[] BRITISH_DATES = {"EEEE, d MMMM y", "d MMMM y", "d MMM y", "dd/MM/y"};
    static final String[] ROOT_DATES = {"y MMMM d, EEEE", "y MMMM d", "y MMM d", "y-MM-dd"};
    static final String[] TIMES = {"h:mm:ss\u202fa zzzz", "h:mm:ss\u202fa z", "h:mm:ss\u202fa", "h:mm\u202fa"};
    static final String[] ROOT_TIMES = {"HH:mm:ss zzzz", "HH:mm:ss z", "HH:mm:ss", "HH:mm"};

    private DateTimeText() {
    }

    static boolean isRoot(Locale locale) {
        return locale.getLanguage().isEmpty();
    }

    static boolean isBritish(Locale locale) {
        return locale.getCountry().equals("GB");
    }

    static String pattern(FormatStyle date, FormatStyle time, Locale locale) {
        boolean root = isRoot(locale);
        boolean british = isBritish(locale);
        String d = date == null ? null : (root ? ROOT_DATES : british ? BRITISH_DATES : DATES)[date.ordinal()];
        String t = time == null ? null : (root || british ? ROOT_TIMES : TIMES)[time.ordinal()];
        return d == null ? t : t == null ? d : d + (root ? " " : ", ") + t;
    }

    /** The name of a value of a field; null where there is none. */
    static String text(TemporalField field, long value, TextStyle style, Locale locale) {
        boolean root = isRoot(locale);
        boolean narrow = style.asNormal() == TextStyle.NARROW;
        boolean full = style.asNormal() == TextStyle.FULL && !root;
        if (field == ChronoField.MONTH_OF_YEAR) {
            if (value < 1 || value > 12) {
                return null;
            }
            if (root && narrow) {
                return Long.toString(value);
            }
            String name = MONTHS[(int) value - 1];
            return full ? name : narrow ? name.substring(0, 1) : value == 9 && isBritish(locale) ? "Sept" : name.substring(0, 3);
        }
        if (field == ChronoField.DAY_OF_WEEK) {
            if (value < 1 || value > 7) {
                return null;
            }
            String name = DAYS[(int) value - 1];
            return full ? name : name.substring(0, narrow ? 1 : 3);
        }
        if (field == ChronoField.AMPM_OF_DAY) {
            if (value < 0 || value > 1 || style.isStandalone()) {
                return null;
            }
            if (isBritish(locale)) {
                return value == 0 ? "am" : "pm";
            }
            return narrow && !root ? (value == 0 ? "a" : "p") : value == 0 ? "AM" : "PM";
        }
        if (field == ChronoField.ERA) {
            if (value < 0 || value > 1 || style.isStandalone()) {
                return null;
            }
            if (root) {
                return value == 0 ? "BCE" : "CE";
            }
            return full ? (value == 0 ? "Before Christ" : "Anno Domini") : narrow ? (value == 0 ? "B" : "A") : value == 0 ? "BC" : "AD";
        }
        if (field == IsoFields.QUARTER_OF_YEAR) {
            if (value < 1 || value > 4) {
                return null;
            }
            if (narrow || root && style == TextStyle.SHORT_STANDALONE) {
                return Long.toString(value);
            }
            return full ? value + (value == 1 ? "st" : value == 2 ? "nd" : value == 3 ? "rd" : "th") + " quarter" : "Q" + value;
        }
        return null;
    }

    static boolean hasText(TemporalField field) {
        return field == ChronoField.MONTH_OF_YEAR || field == ChronoField.DAY_OF_WEEK || field == ChronoField.AMPM_OF_DAY
            || field == ChronoField.ERA || field == IsoFields.QUARTER_OF_YEAR;
    }
}
