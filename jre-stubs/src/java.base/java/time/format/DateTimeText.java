package java.time.format;

import ijen.internal.LocaleData;
import java.time.chrono.Chronology;
import java.time.chrono.HijrahChronology;
import java.time.chrono.IsoChronology;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.MinguoChronology;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalField;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;

/** The names of months, days and so on, and the patterns of locales. */
final class DateTimeText {
    private static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December"};
    private static final String[] DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

    /** The lists of names that were asked for, by locale. */
    private static final ConcurrentHashMap<Locale, ConcurrentHashMap<String, String[]>> LISTS = new ConcurrentHashMap<>();

    private DateTimeText() {
    }

    static boolean isRoot(Locale locale) {
        return locale.getLanguage().isEmpty();
    }

    /** Whether the texts are those of American English. */
    private static boolean isPlain(Locale locale) {
        return locale.getLanguage().equals("en") && (locale.getCountry().isEmpty() || locale.getCountry().equals("US"));
    }

    private static String[] list(Locale locale, String key) {
        ConcurrentHashMap<String, String[]> lists = LISTS.get(locale);
        if (lists == null) {
            lists = new ConcurrentHashMap<>();
            LISTS.put(locale, lists);
        }
        String[] found = lists.get(key);
        if (found == null) {
            found = LocaleData.split(locale, key);
            if (found.length == 1 && found[0].startsWith("@")) {
                found = LocaleData.split(locale, found[0].substring(1));
            }
            lists.put(key, found);
        }
        return found;
    }

    static String pattern(FormatStyle date, FormatStyle time, Locale locale) {
        String d = date == null ? null : list(locale, "tdate")[date.ordinal()];
        String t = time == null ? null : list(locale, "ttime")[time.ordinal()];
        if (d == null || t == null) {
            return d == null ? t : d;
        }
        String glue = list(locale, "tglue")[Math.max(date.ordinal(), time.ordinal())];
        return glue.replace("{1}", d).replace("{0}", t);
    }

    /** The least value that has a name, in the calendar. */
    private static int first(TemporalField field, Chronology chrono) {
        if (field == ChronoField.ERA) {
            return chrono instanceof JapaneseChronology ? -1 : chrono instanceof HijrahChronology ? 1 : 0;
        }
        return field == ChronoField.AMPM_OF_DAY ? 0 : 1;
    }

    private static String key(TemporalField field, Chronology chrono) {
        if (field == ChronoField.MONTH_OF_YEAR) {
            return chrono instanceof HijrahChronology ? "tMh" : "tM";
        }
        if (field == ChronoField.DAY_OF_WEEK) {
            return "tD";
        }
        if (field == ChronoField.AMPM_OF_DAY) {
            return "tA";
        }
        if (field == IsoFields.QUARTER_OF_YEAR) {
            return "tQ";
        }
        if (field != ChronoField.ERA) {
            return null;
        }
        return chrono instanceof JapaneseChronology ? "tEj" : chrono instanceof MinguoChronology ? "tEm"
                : chrono instanceof ThaiBuddhistChronology ? "tEt" : chrono instanceof HijrahChronology ? "tEh" : "tE";
    }

    /** The name of a value of a field; null where there is none. */
    static String text(TemporalField field, long value, TextStyle style, Locale locale, Chronology chrono) {
        boolean standalone = style.isStandalone();
        if (standalone && (field == ChronoField.AMPM_OF_DAY || field == ChronoField.ERA)) {
            return null;
        }
        boolean iso = chrono == null || chrono == IsoChronology.INSTANCE;
        if (isPlain(locale)) {
            boolean full = style.asNormal() == TextStyle.FULL;
            boolean narrow = style.asNormal() == TextStyle.NARROW;
            if (field == ChronoField.DAY_OF_WEEK && value >= 1 && value <= 7) {
                String name = DAYS[(int) value - 1];
                return full ? name : name.substring(0, narrow ? 1 : 3);
            }
            if (field == ChronoField.MONTH_OF_YEAR && value >= 1 && value <= 12 && !(chrono instanceof HijrahChronology)) {
                String name = MONTHS[(int) value - 1];
                return full ? name : name.substring(0, narrow ? 1 : 3);
            }
        }
        String key = key(field, iso ? null : chrono);
        if (key == null) {
            return null;
        }
        String[] names = list(locale, key + style.ordinal());
        long at = value - first(field, chrono);
        if (field == ChronoField.DAY_OF_WEEK && value >= 1) {
            at = value == 7 ? 0 : value;
        }
        return at < 0 || at >= names.length ? null : names[(int) at];
    }

    /** The name of a calendar. */
    static String name(Chronology chrono, Locale locale) {
        String[] names = list(locale, "tC");
        return chrono == IsoChronology.INSTANCE ? names[0] : chrono instanceof JapaneseChronology ? names[1]
                : chrono instanceof MinguoChronology ? names[2] : chrono instanceof ThaiBuddhistChronology ? names[3]
                : chrono instanceof HijrahChronology ? names[4] : chrono.getId();
    }

    static boolean hasText(TemporalField field) {
        return field == ChronoField.MONTH_OF_YEAR || field == ChronoField.DAY_OF_WEEK || field == ChronoField.AMPM_OF_DAY
            || field == ChronoField.ERA || field == IsoFields.QUARTER_OF_YEAR;
    }
}
