package java.text;

import ijen.internal.LocaleData;
import ijen.internal.ZoneNames;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/** The names that dates are written with. */
public class DateFormatSymbols implements Serializable, Cloneable {
    private static final long serialVersionUID = -5987973545549424702L;
    static final String PATTERN_CHARS = "GyMdkHmsSEDFwWahKzZYuXL";
    String[] eras;
    String[] months;
    String[] shortMonths;
    String[] weekdays;
    String[] shortWeekdays;
    String[] ampms;
    String[][] zoneStrings;
    String localPatternChars = "GyMdkHmsSEDFwWahKzZ";
    final transient Locale locale;
    /** The forms of the names of months that stand alone. */
    final transient String[] aloneMonths;
    final transient String[] aloneShortMonths;

    public DateFormatSymbols() {
        this(Locale.getDefault(Locale.Category.FORMAT));
    }

    public DateFormatSymbols(Locale locale) {
        this.locale = locale;
        eras = LocaleData.split(locale, "era");
        months = Arrays.copyOf(LocaleData.split(locale, "mon"), 13);
        months[12] = "";
        shortMonths = Arrays.copyOf(LocaleData.split(locale, "mons"), 13);
        shortMonths[12] = "";
        weekdays = shifted(LocaleData.split(locale, "day"));
        shortWeekdays = shifted(LocaleData.split(locale, "days"));
        ampms = Arrays.copyOf(LocaleData.split(locale, "ampm"), 2);
        aloneMonths = LocaleData.split(locale, "sdmon");
        aloneShortMonths = LocaleData.split(locale, "sdmons");
    }

    private static String[] shifted(String[] a) {
        String[] b = new String[a.length + 1];
        b[0] = "";
        System.arraycopy(a, 0, b, 1, a.length);
        return b;
    }

    public static Locale[] getAvailableLocales() {
        return LocaleData.available();
    }

    public static final DateFormatSymbols getInstance() {
        return new DateFormatSymbols();
    }

    public static final DateFormatSymbols getInstance(Locale locale) {
        return new DateFormatSymbols(locale);
    }

    public String[] getEras() {
        return eras.clone();
    }

    public void setEras(String[] newEras) {
        eras = newEras.clone();
    }

    public String[] getMonths() {
        return months.clone();
    }

    public void setMonths(String[] newMonths) {
        months = newMonths.clone();
    }

    public String[] getShortMonths() {
        return shortMonths.clone();
    }

    public void setShortMonths(String[] newShortMonths) {
        shortMonths = newShortMonths.clone();
    }

    public String[] getWeekdays() {
        return weekdays.clone();
    }

    public void setWeekdays(String[] newWeekdays) {
        weekdays = newWeekdays.clone();
    }

    public String[] getShortWeekdays() {
        return shortWeekdays.clone();
    }

    public void setShortWeekdays(String[] newShortWeekdays) {
        shortWeekdays = newShortWeekdays.clone();
    }

    public String[] getAmPmStrings() {
        return ampms.clone();
    }

    public void setAmPmStrings(String[] newAmpms) {
        ampms = newAmpms.clone();
    }

    public String[][] getZoneStrings() {
        String[][] all = zoneStrings == null ? ZoneNames.strings(locale) : zoneStrings;
        String[][] copy = new String[all.length][];
        for (int i = 0; i < all.length; i++) {
            copy[i] = all[i].clone();
        }
        return copy;
    }

    public void setZoneStrings(String[][] newZoneStrings) {
        String[][] copy = new String[newZoneStrings.length][];
        for (int i = 0; i < copy.length; i++) {
            if (newZoneStrings[i].length < 5) {
                throw new IllegalArgumentException();
            }
            copy[i] = newZoneStrings[i].clone();
        }
        zoneStrings = copy;
    }

    public String getLocalPatternChars() {
        return localPatternChars;
    }

    public void setLocalPatternChars(String newLocalPatternChars) {
        localPatternChars = Objects.requireNonNull(newLocalPatternChars);
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    @Override
    public int hashCode() {
        int h = Arrays.hashCode(eras);
        h = 11 * h + Arrays.hashCode(months);
        h = 11 * h + Arrays.hashCode(weekdays);
        return 11 * h + localPatternChars.hashCode();
    }

    @Override
    public boolean equals(Object obj) {
        if (this == obj) {
            return true;
        }
        if (obj == null || getClass() != obj.getClass()) {
            return false;
        }
        DateFormatSymbols that = (DateFormatSymbols) obj;
        return Arrays.equals(eras, that.eras) && Arrays.equals(months, that.months) && Arrays.equals(shortMonths, that.shortMonths)
                && Arrays.equals(weekdays, that.weekdays) && Arrays.equals(shortWeekdays, that.shortWeekdays)
                && Arrays.equals(ampms, that.ampms) && localPatternChars.equals(that.localPatternChars)
                && Arrays.deepEquals(zoneStrings, that.zoneStrings);
    }
}
