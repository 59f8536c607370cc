package java.time.temporal;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.DAY_OF_WEEK;
import static java.time.temporal.ChronoField.DAY_OF_YEAR;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.YEAR;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.FOREVER;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.WEEKS;
import static java.time.temporal.ChronoUnit.YEARS;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Weeks by their first day and by how many days the first week of a year has at least. */
public final class WeekFields implements Serializable {
    private static final ConcurrentMap<String, WeekFields> CACHE = new ConcurrentHashMap<>(4, 0.75f, 2);
    public static final TemporalUnit WEEK_BASED_YEARS = IsoFields.WEEK_BASED_YEARS;
    public static final WeekFields ISO = of(DayOfWeek.MONDAY, 4);
    public static final WeekFields SUNDAY_START = of(DayOfWeek.SUNDAY, 1);
    private static final long serialVersionUID = -1177360819670808121L;
    // countries whose week is not Sunday's and 1, as CLDR has them
    private static final String MONDAY_4 = " AD AT AX BE BG CH CZ DE DK EE ES FI FJ FO FR GB GF GG GI GP GR HU IE IM IS IT JE LI LT LU MC MQ NL NO PL "
        + "RE RU SE SJ SK SM VA ";
    private static final String SATURDAY = " AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY ";
    private static final String SUNDAY = " AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE "
        + "PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW ";

    private final DayOfWeek firstDayOfWeek;
    private final int minimalDays;
    private final transient TemporalField dayOfWeek = new Computed(0, this);
    private final transient TemporalField weekOfMonth = new Computed(1, this);
    private final transient TemporalField weekOfYear = new Computed(2, this);
    private final transient TemporalField weekOfWeekBasedYear = new Computed(3, this);
    private final transient TemporalField weekBasedYear = new Computed(4, this);

    public static WeekFields of(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        String country = locale.getCountry();
        String key = " " + country + " ";
        if (country.isEmpty() || SUNDAY.contains(key)) {
            return of(DayOfWeek.SUNDAY, country.equals("PT") ? 4 : 1);
        }
        if (MONDAY_4.contains(key)) {
            return of(DayOfWeek.MONDAY, 4);
        }
        return of(SATURDAY.contains(key) ? DayOfWeek.SATURDAY : country.equals("MV") ? DayOfWeek.FRIDAY : DayOfWeek.MONDAY, 1);
    }

    public static WeekFields of(DayOfWeek firstDayOfWeek, int minimalDaysInFirstWeek) {
        String key = firstDayOfWeek.toString() + minimalDaysInFirstWeek;
        WeekFields rules = CACHE.get(key);
        if (rules == null) {
            CACHE.putIfAbsent(key, new WeekFields(firstDayOfWeek, minimalDaysInFirstWeek));
            rules = CACHE.get(key);
        }
        return rules;
    }

    private WeekFields(DayOfWeek firstDayOfWeek, int minimalDaysInFirstWeek) {
        Objects.requireNonNull(firstDayOfWeek, "firstDayOfWeek");
        if (minimalDaysInFirstWeek < 1 || minimalDaysInFirstWeek > 7) {
            throw new IllegalArgumentException("Minimal number of days is invalid");
        }
        this.firstDayOfWeek = firstDayOfWeek;
        this.minimalDays = minimalDaysInFirstWeek;
    }

    private void readObject(ObjectInputStream s) throws IOException, ClassNotFoundException, InvalidObjectException {
        s.defaultReadObject();
        if (firstDayOfWeek == null) {
            throw new InvalidObjectException("firstDayOfWeek is null");
        }
        if (minimalDays < 1 || minimalDays > 7) {
            throw new InvalidObjectException("Minimal number of days is invalid");
        }
    }

    private Object readResolve() throws InvalidObjectException {
        try {
            return of(firstDayOfWeek, minimalDays);
        } catch (IllegalArgumentException ex) {
            throw new InvalidObjectException("Invalid serialized WeekFields: " + ex.getMessage());
        }
    }

    public DayOfWeek getFirstDayOfWeek() {
        return firstDayOfWeek;
    }

    public int getMinimalDaysInFirstWeek() {
        return minimalDays;
    }

    public TemporalField dayOfWeek() {
        return dayOfWeek;
    }

    public TemporalField weekOfMonth() {
        return weekOfMonth;
    }

    public TemporalField weekOfYear() {
        return weekOfYear;
    }

    public TemporalField weekOfWeekBasedYear() {
        return weekOfWeekBasedYear;
    }

    public TemporalField weekBasedYear() {
        return weekBasedYear;
    }

    @Override
    public boolean equals(Object object) {
        return this == object || object instanceof WeekFields && hashCode() == object.hashCode();
    }

    @Override
    public int hashCode() {
        return firstDayOfWeek.ordinal() * 7 + minimalDays;
    }

    @Override
    public String toString() {
        return "WeekFields[" + firstDayOfWeek + ',' + minimalDays + ']';
    }

    private static final class Computed implements TemporalField {
        private static final int DAY = 0;
        private static final int MONTH = 1;
        private static final int YEAR_WEEK = 2;
        private static final int WEEK = 3;
        private static final int WEEK_YEAR = 4;
        private static final String[] NAMES = {"DayOfWeek", "WeekOfMonth", "WeekOfYear", "WeekOfWeekBasedYear", "WeekBasedYear"};
        private final int kind;
        private final WeekFields weeks;

        Computed(int kind, WeekFields weeks) {
            this.kind = kind;
            this.weeks = weeks;
        }

        private int localDow(TemporalAccessor temporal) {
            return Math.floorMod(temporal.get(DAY_OF_WEEK) - weeks.firstDayOfWeek.getValue(), 7) + 1;
        }

        /** How far the first full week is from the period's first day; negative when the first week counts. */
        private int startOfWeekOffset(int day, int dow) {
            int weekStart = Math.floorMod(day - dow, 7);
            return weekStart + 1 > weeks.minimalDays ? 7 - weekStart : -weekStart;
        }

        private static int weekOf(int offset, int day) {
            return (7 + offset + day - 1) / 7;
        }

        private ValueRange rangeOf(TemporalAccessor temporal, TemporalField field) {
            int dow = localDow(temporal);
            int offset = startOfWeekOffset(temporal.get(field), dow);
            ValueRange range = temporal.range(field);
            return ValueRange.of(weekOf(offset, (int) range.getMinimum()), weekOf(offset, (int) range.getMaximum()));
        }

        private int newYearWeek(TemporalAccessor temporal, int offset) {
            return weekOf(offset, (int) temporal.range(DAY_OF_YEAR).getMaximum() + weeks.minimalDays);
        }

        private int basedYear(TemporalAccessor temporal) {
            int dow = localDow(temporal);
            int year = temporal.get(YEAR);
            int offset = startOfWeekOffset(temporal.get(DAY_OF_YEAR), dow);
            int week = weekOf(offset, temporal.get(DAY_OF_YEAR));
            return week == 0 ? year - 1 : week >= newYearWeek(temporal, offset) ? year + 1 : year;
        }

        private int basedWeek(TemporalAccessor temporal) {
            int dow = localDow(temporal);
            int offset = startOfWeekOffset(temporal.get(DAY_OF_YEAR), dow);
            int week = weekOf(offset, temporal.get(DAY_OF_YEAR));
            if (week == 0) {
                ChronoLocalDate date = Chronology.from(temporal).date(temporal);
                return basedWeek(date.minus(temporal.get(DAY_OF_YEAR), DAYS));
            }
            int next = newYearWeek(temporal, offset);
            return week > 50 && week >= next ? week - next + 1 : week;
        }

        @Override
        public long getFrom(TemporalAccessor temporal) {
            switch (kind) {
                case DAY:
                    return localDow(temporal);
                case MONTH: {
                    int dow = localDow(temporal);
                    int dom = temporal.get(DAY_OF_MONTH);
                    return weekOf(startOfWeekOffset(dom, dow), dom);
                }
                case YEAR_WEEK: {
                    int dow = localDow(temporal);
                    int doy = temporal.get(DAY_OF_YEAR);
                    return weekOf(startOfWeekOffset(doy, dow), doy);
                }
                case WEEK:
                    return basedWeek(temporal);
                default:
                    return basedYear(temporal);
            }
        }

        private ChronoLocalDate ofWeekBasedYear(Chronology chrono, int year, int week, int dow) {
            ChronoLocalDate date = chrono.date(year, 1, 1);
            int offset = startOfWeekOffset(1, localDow(date));
            int last = weekOf(offset, date.lengthOfYear() + weeks.minimalDays) - 1;
            return date.plus(-offset + (dow - 1) + (Math.min(week, last) - 1) * 7L, DAYS);
        }

        @SuppressWarnings("unchecked")
        @Override
        public <R extends Temporal> R adjustInto(R temporal, long newValue) {
            int value = range().checkValidIntValue(newValue, this);
            int current = temporal.get(this);
            if (value == current) {
                return temporal;
            }
            if (kind == WEEK_YEAR) {
                int dow = temporal.get(weeks.dayOfWeek);
                int week = temporal.get(weeks.weekOfWeekBasedYear);
                return (R) temporal.with((TemporalAdjuster) ofWeekBasedYear(Chronology.from(temporal), (int) newValue, week, dow));
            }
            return (R) temporal.plus(value - current, getBaseUnit());
        }

        @Override
        public ChronoLocalDate resolve(Map<TemporalField, Long> fieldValues, TemporalAccessor partialTemporal, ResolverStyle style) {
            long value = fieldValues.get(this);
            int whole = Math.toIntExact(value);
            if (kind == DAY) {
                int checked = range().checkValidIntValue(value, this);
                fieldValues.remove(this);
                fieldValues.put(DAY_OF_WEEK, (long) Math.floorMod(weeks.firstDayOfWeek.getValue() - 1 + (checked - 1), 7) + 1);
                return null;
            }
            if (!fieldValues.containsKey(DAY_OF_WEEK)) {
                return null;
            }
            int dow = Math.floorMod(DAY_OF_WEEK.checkValidIntValue(fieldValues.get(DAY_OF_WEEK)) - weeks.firstDayOfWeek.getValue(), 7) + 1;
            Chronology chrono = Chronology.from(partialTemporal);
            if (fieldValues.containsKey(YEAR)) {
                int year = YEAR.checkValidIntValue(fieldValues.get(YEAR));
                if (kind == MONTH && fieldValues.containsKey(MONTH_OF_YEAR)) {
                    return resolveInMonth(fieldValues, chrono, year, fieldValues.get(MONTH_OF_YEAR), whole, dow, style);
                }
                if (kind == YEAR_WEEK) {
                    return resolveInYear(fieldValues, chrono, year, whole, dow, style);
                }
            } else if ((kind == WEEK || kind == WEEK_YEAR) && fieldValues.containsKey(weeks.weekBasedYear)
                && fieldValues.containsKey(weeks.weekOfWeekBasedYear)) {
                return resolveBased(fieldValues, chrono, dow, style);
            }
            return null;
        }

        private ChronoLocalDate resolveInMonth(Map<TemporalField, Long> fieldValues, Chronology chrono, int year, long month, long week, int dow,
            ResolverStyle style) {
            ChronoLocalDate date;
            if (style == ResolverStyle.LENIENT) {
                date = chrono.date(year, 1, 1).plus(Math.subtractExact(month, 1), MONTHS);
                long ahead = Math.subtractExact(week, getFrom(date));
                date = date.plus(Math.addExact(Math.multiplyExact(ahead, 7), dow - localDow(date)), DAYS);
            } else {
                date = chrono.date(year, MONTH_OF_YEAR.checkValidIntValue(month), 1);
                long ahead = range().checkValidIntValue(week, this) - getFrom(date);
                date = date.plus((int) (ahead * 7 + (dow - localDow(date))), DAYS);
                if (style == ResolverStyle.STRICT && date.getLong(MONTH_OF_YEAR) != month) {
                    throw new DateTimeException("Strict mode rejected resolved date as it is in a different month");
                }
            }
            fieldValues.remove(this);
            fieldValues.remove(YEAR);
            fieldValues.remove(MONTH_OF_YEAR);
            fieldValues.remove(DAY_OF_WEEK);
            return date;
        }

        private ChronoLocalDate resolveInYear(Map<TemporalField, Long> fieldValues, Chronology chrono, int year, long week, int dow,
            ResolverStyle style) {
            ChronoLocalDate date = chrono.date(year, 1, 1);
            if (style == ResolverStyle.LENIENT) {
                long ahead = Math.subtractExact(week, getFrom(date));
                date = date.plus(Math.addExact(Math.multiplyExact(ahead, 7), dow - localDow(date)), DAYS);
            } else {
                long ahead = range().checkValidIntValue(week, this) - getFrom(date);
                date = date.plus((int) (ahead * 7 + (dow - localDow(date))), DAYS);
                if (style == ResolverStyle.STRICT && date.getLong(YEAR) != year) {
                    throw new DateTimeException("Strict mode rejected resolved date as it is in a different year");
                }
            }
            fieldValues.remove(this);
            fieldValues.remove(YEAR);
            fieldValues.remove(DAY_OF_WEEK);
            return date;
        }

        private ChronoLocalDate resolveBased(Map<TemporalField, Long> fieldValues, Chronology chrono, int dow, ResolverStyle style) {
            int year = weeks.weekBasedYear.range().checkValidIntValue(fieldValues.get(weeks.weekBasedYear), weeks.weekBasedYear);
            ChronoLocalDate date;
            if (style == ResolverStyle.LENIENT) {
                date = ofWeekBasedYear(chrono, year, 1, dow);
                date = date.plus(Math.subtractExact(fieldValues.get(weeks.weekOfWeekBasedYear), 1), WEEKS);
            } else {
                int week = weeks.weekOfWeekBasedYear.range().checkValidIntValue(fieldValues.get(weeks.weekOfWeekBasedYear),
                    weeks.weekOfWeekBasedYear);
                date = ofWeekBasedYear(chrono, year, week, dow);
                if (style == ResolverStyle.STRICT && basedYear(date) != year) {
                    throw new DateTimeException("Strict mode rejected resolved date as it is in a different week-based-year");
                }
            }
            fieldValues.remove(this);
            fieldValues.remove(weeks.weekBasedYear);
            fieldValues.remove(weeks.weekOfWeekBasedYear);
            fieldValues.remove(DAY_OF_WEEK);
            return date;
        }

        @Override
        public String getDisplayName(Locale locale) {
            Objects.requireNonNull(locale, "locale");
            return kind == YEAR_WEEK ? "week" : toString();
        }

        @Override
        public TemporalUnit getBaseUnit() {
            return kind == DAY ? DAYS : kind == WEEK_YEAR ? IsoFields.WEEK_BASED_YEARS : WEEKS;
        }

        @Override
        public TemporalUnit getRangeUnit() {
            return kind == DAY ? WEEKS : kind == MONTH ? MONTHS : kind == YEAR_WEEK ? YEARS : kind == WEEK ? IsoFields.WEEK_BASED_YEARS : FOREVER;
        }

        @Override
        public boolean isDateBased() {
            return true;
        }

        @Override
        public boolean isTimeBased() {
            return false;
        }

        @Override
        public ValueRange range() {
            switch (kind) {
                case DAY:
                    return ValueRange.of(1, 7);
                case MONTH:
                    return ValueRange.of(0, 1, 4, 6);
                case YEAR_WEEK:
                    return ValueRange.of(0, 1, 52, 54);
                case WEEK:
                    return ValueRange.of(1, 52, 53);
                default:
                    return YEAR.range();
            }
        }

        @Override
        public boolean isSupportedBy(TemporalAccessor temporal) {
            if (!temporal.isSupported(DAY_OF_WEEK)) {
                return false;
            }
            return kind == DAY || temporal.isSupported(kind == MONTH ? DAY_OF_MONTH : kind == WEEK_YEAR ? YEAR : DAY_OF_YEAR);
        }

        @Override
        public ValueRange rangeRefinedBy(TemporalAccessor temporal) {
            switch (kind) {
                case MONTH:
                    return rangeOf(temporal, DAY_OF_MONTH);
                case YEAR_WEEK:
                    return rangeOf(temporal, DAY_OF_YEAR);
                case WEEK:
                    return basedRange(temporal);
                default:
                    return range();
            }
        }

        private ValueRange basedRange(TemporalAccessor temporal) {
            if (!temporal.isSupported(DAY_OF_YEAR)) {
                return weeks.weekOfYear.range();
            }
            int doy = temporal.get(DAY_OF_YEAR);
            int offset = startOfWeekOffset(doy, localDow(temporal));
            int week = weekOf(offset, doy);
            if (week == 0) {
                ChronoLocalDate date = Chronology.from(temporal).date(temporal);
                return basedRange(date.minus(doy + 7, DAYS));
            }
            int length = (int) temporal.range(DAY_OF_YEAR).getMaximum();
            int next = newYearWeek(temporal, offset);
            if (week >= next) {
                ChronoLocalDate date = Chronology.from(temporal).date(temporal);
                return basedRange(date.plus(length - doy + 1 + 7, DAYS));
            }
            return ValueRange.of(1, next - 1);
        }

        @Override
        public String toString() {
            return NAMES[kind] + "[" + weeks.toString() + "]";
        }
    }
}
