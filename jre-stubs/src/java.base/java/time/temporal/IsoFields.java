package java.time.temporal;

import static java.time.temporal.ChronoField.DAY_OF_WEEK;
import static java.time.temporal.ChronoField.DAY_OF_YEAR;
import static java.time.temporal.ChronoField.EPOCH_DAY;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.YEAR;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.FOREVER;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.WEEKS;
import static java.time.temporal.ChronoUnit.YEARS;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Quarters and the weeks of ISO 8601. */
public final class IsoFields {
    public static final TemporalField DAY_OF_QUARTER = Field.DAY_OF_QUARTER;
    public static final TemporalField QUARTER_OF_YEAR = Field.QUARTER_OF_YEAR;
    public static final TemporalField WEEK_OF_WEEK_BASED_YEAR = Field.WEEK_OF_WEEK_BASED_YEAR;
    public static final TemporalField WEEK_BASED_YEAR = Field.WEEK_BASED_YEAR;
    public static final TemporalUnit WEEK_BASED_YEARS = Unit.WEEK_BASED_YEARS;
    public static final TemporalUnit QUARTER_YEARS = Unit.QUARTER_YEARS;

    private IsoFields() {
        throw new AssertionError("Not instantiable");
    }

    static boolean isIso(TemporalAccessor temporal) {
        return Chronology.from(temporal).isIsoBased();
    }

    static void ensureIso(TemporalAccessor temporal) {
        if (!isIso(temporal)) {
            throw new DateTimeException("Resolve requires IsoChronology");
        }
    }

    static int weekBasedYear(LocalDate date) {
        // the year of that week's Thursday
        return date.plusDays(4 - date.getDayOfWeek().getValue()).getYear();
    }

    static int week(LocalDate date) {
        return (date.plusDays(4 - date.getDayOfWeek().getValue()).getDayOfYear() - 1) / 7 + 1;
    }

    static int weeksIn(int weekBasedYear) {
        return week(LocalDate.of(weekBasedYear, 12, 28));
    }

    private static int quarterLength(long quarter, long year) {
        return quarter == 1 ? (IsoChronology.INSTANCE.isLeapYear(year) ? 91 : 90) : quarter == 2 ? 91 : 92;
    }

    private enum Field implements TemporalField {
        DAY_OF_QUARTER("DayOfQuarter", DAYS, ValueRange.of(1, 90, 92)),
        QUARTER_OF_YEAR("QuarterOfYear", null, ValueRange.of(1, 4)),
        WEEK_OF_WEEK_BASED_YEAR("WeekOfWeekBasedYear", WEEKS, ValueRange.of(1, 52, 53)),
        WEEK_BASED_YEAR("WeekBasedYear", null, YEAR.range());

        private final String name;
        private final TemporalUnit base;
        private final ValueRange range;

        Field(String name, TemporalUnit base, ValueRange range) {
            this.name = name;
            this.base = base;
            this.range = range;
        }

        @Override
        public String getDisplayName(Locale locale) {
            Objects.requireNonNull(locale, "locale");
            return this == WEEK_OF_WEEK_BASED_YEAR ? "week" : name;
        }

        @Override
        public TemporalUnit getBaseUnit() {
            return base != null ? base : this == QUARTER_OF_YEAR ? QUARTER_YEARS : WEEK_BASED_YEARS;
        }

        @Override
        public TemporalUnit getRangeUnit() {
            switch (this) {
                case DAY_OF_QUARTER:
                    return QUARTER_YEARS;
                case QUARTER_OF_YEAR:
                    return YEARS;
                case WEEK_OF_WEEK_BASED_YEAR:
                    return WEEK_BASED_YEARS;
                default:
                    return FOREVER;
            }
        }

        @Override
        public ValueRange range() {
            return range;
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
        public boolean isSupportedBy(TemporalAccessor temporal) {
            switch (this) {
                case DAY_OF_QUARTER:
                    return temporal.isSupported(DAY_OF_YEAR) && temporal.isSupported(MONTH_OF_YEAR) && temporal.isSupported(YEAR) && isIso(temporal);
                case QUARTER_OF_YEAR:
                    return temporal.isSupported(MONTH_OF_YEAR) && isIso(temporal);
                default:
                    return temporal.isSupported(EPOCH_DAY) && isIso(temporal);
            }
        }

        private void ensureSupported(TemporalAccessor temporal) {
            if (!isSupportedBy(temporal)) {
                throw new UnsupportedTemporalTypeException("Unsupported field: " + name);
            }
        }

        @Override
        public ValueRange rangeRefinedBy(TemporalAccessor temporal) {
            ensureSupported(temporal);
            switch (this) {
                case DAY_OF_QUARTER:
                    return ValueRange.of(1, quarterLength((temporal.getLong(MONTH_OF_YEAR) + 2) / 3, temporal.getLong(YEAR)));
                case WEEK_OF_WEEK_BASED_YEAR:
                    return ValueRange.of(1, weeksIn(weekBasedYear(LocalDate.from(temporal))));
                case WEEK_BASED_YEAR:
                    ValueRange years = temporal.range(YEAR);
                    return ValueRange.of(Math.max(range.getMinimum(), years.getMinimum()), Math.min(range.getMaximum(), years.getMaximum()));
                default:
                    return range;
            }
        }

        @Override
        public long getFrom(TemporalAccessor temporal) {
            ensureSupported(temporal);
            switch (this) {
                case DAY_OF_QUARTER:
                    int doy = temporal.get(DAY_OF_YEAR);
                    int quarter = (temporal.get(MONTH_OF_YEAR) - 1) / 3;
                    for (int q = 1; q <= quarter; q++) {
                        doy -= quarterLength(q, temporal.getLong(YEAR));
                    }
                    return doy;
                case QUARTER_OF_YEAR:
                    return (temporal.getLong(MONTH_OF_YEAR) + 2) / 3;
                case WEEK_OF_WEEK_BASED_YEAR:
                    return week(LocalDate.from(temporal));
                default:
                    return weekBasedYear(LocalDate.from(temporal));
            }
        }

        @SuppressWarnings("unchecked")
        @Override
        public <R extends Temporal> R adjustInto(R temporal, long newValue) {
            switch (this) {
                case DAY_OF_QUARTER: {
                    long old = getFrom(temporal);
                    range().checkValidValue(newValue, this);
                    return (R) temporal.with(DAY_OF_YEAR, temporal.getLong(DAY_OF_YEAR) + (newValue - old));
                }
                case QUARTER_OF_YEAR: {
                    long old = getFrom(temporal);
                    range().checkValidValue(newValue, this);
                    return (R) temporal.with(MONTH_OF_YEAR, temporal.getLong(MONTH_OF_YEAR) + (newValue - old) * 3);
                }
                case WEEK_OF_WEEK_BASED_YEAR:
                    range().checkValidValue(newValue, this);
                    return (R) temporal.plus(Math.subtractExact(newValue, getFrom(temporal)), WEEKS);
                default:
                    if (!isSupportedBy(temporal)) {
                        throw new UnsupportedTemporalTypeException("Unsupported field: WeekBasedYear");
                    }
                    int year = range().checkValidIntValue(newValue, WEEK_BASED_YEAR);
                    LocalDate date = LocalDate.from(temporal);
                    int dow = date.get(DAY_OF_WEEK);
                    int week = week(date);
                    if (week == 53 && weeksIn(year) == 52) {
                        week = 52;
                    }
                    LocalDate resolved = LocalDate.of(year, 1, 4);
                    return (R) temporal.with(resolved.plusDays(dow - resolved.get(DAY_OF_WEEK) + (week - 1) * 7L));
            }
        }

        @Override
        public ChronoLocalDate resolve(Map<TemporalField, Long> fieldValues, TemporalAccessor partialTemporal, ResolverStyle style) {
            if (this == DAY_OF_QUARTER) {
                return resolveQuarter(fieldValues, partialTemporal, style);
            }
            return this == WEEK_OF_WEEK_BASED_YEAR ? resolveWeek(fieldValues, partialTemporal, style) : null;
        }

        private static ChronoLocalDate resolveQuarter(Map<TemporalField, Long> fieldValues, TemporalAccessor partialTemporal, ResolverStyle style) {
            Long yearLong = fieldValues.get(YEAR);
            Long quarterLong = fieldValues.get(QUARTER_OF_YEAR);
            if (yearLong == null || quarterLong == null) {
                return null;
            }
            int y = YEAR.checkValidIntValue(yearLong);
            long day = fieldValues.get(DAY_OF_QUARTER);
            ensureIso(partialTemporal);
            LocalDate date;
            if (style == ResolverStyle.LENIENT) {
                date = LocalDate.of(y, 1, 1).plusMonths(Math.multiplyExact(Math.subtractExact(quarterLong, 1), 3));
                day = Math.subtractExact(day, 1);
            } else {
                int quarter = QUARTER_OF_YEAR.range().checkValidIntValue(quarterLong, QUARTER_OF_YEAR);
                date = LocalDate.of(y, (quarter - 1) * 3 + 1, 1);
                if (day < 1 || day > 90) {
                    if (style == ResolverStyle.STRICT) {
                        DAY_OF_QUARTER.rangeRefinedBy(date).checkValidValue(day, DAY_OF_QUARTER);
                    } else {
                        DAY_OF_QUARTER.range().checkValidValue(day, DAY_OF_QUARTER);
                    }
                }
                day--;
            }
            fieldValues.remove(DAY_OF_QUARTER);
            fieldValues.remove(YEAR);
            fieldValues.remove(QUARTER_OF_YEAR);
            return date.plusDays(day);
        }

        private static ChronoLocalDate resolveWeek(Map<TemporalField, Long> fieldValues, TemporalAccessor partialTemporal, ResolverStyle style) {
            Long yearLong = fieldValues.get(WEEK_BASED_YEAR);
            Long dowLong = fieldValues.get(DAY_OF_WEEK);
            if (yearLong == null || dowLong == null) {
                return null;
            }
            int year = WEEK_BASED_YEAR.range().checkValidIntValue(yearLong, WEEK_BASED_YEAR);
            long week = fieldValues.get(WEEK_OF_WEEK_BASED_YEAR);
            ensureIso(partialTemporal);
            LocalDate date = LocalDate.of(year, 1, 4);
            if (style == ResolverStyle.LENIENT) {
                long dow = dowLong;
                long weeks = Math.floorDiv(Math.subtractExact(dow, 1), 7L);
                date = date.plusWeeks(weeks).plusWeeks(Math.subtractExact(week, 1)).with(DAY_OF_WEEK, Math.floorMod(dow - 1, 7L) + 1);
            } else {
                int dow = DAY_OF_WEEK.checkValidIntValue(dowLong);
                if (week < 1 || week > 52) {
                    if (style == ResolverStyle.STRICT) {
                        ValueRange.of(1, weeksIn(year)).checkValidValue(week, WEEK_OF_WEEK_BASED_YEAR);
                    } else {
                        WEEK_OF_WEEK_BASED_YEAR.range().checkValidValue(week, WEEK_OF_WEEK_BASED_YEAR);
                    }
                }
                date = date.plusWeeks(week - 1).with(DAY_OF_WEEK, dow);
            }
            fieldValues.remove(WEEK_OF_WEEK_BASED_YEAR);
            fieldValues.remove(WEEK_BASED_YEAR);
            fieldValues.remove(DAY_OF_WEEK);
            return date;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private enum Unit implements TemporalUnit {
        WEEK_BASED_YEARS("WeekBasedYears", Duration.ofSeconds(31556952L)),
        QUARTER_YEARS("QuarterYears", Duration.ofSeconds(31556952L / 4));

        private final String name;
        private final Duration duration;

        Unit(String name, Duration estimatedDuration) {
            this.name = name;
            this.duration = estimatedDuration;
        }

        @Override
        public Duration getDuration() {
            return duration;
        }

        @Override
        public boolean isDurationEstimated() {
            return true;
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
        public boolean isSupportedBy(Temporal temporal) {
            return temporal.isSupported(EPOCH_DAY) && isIso(temporal);
        }

        @SuppressWarnings("unchecked")
        @Override
        public <R extends Temporal> R addTo(R temporal, long amount) {
            if (this == WEEK_BASED_YEARS) {
                return (R) temporal.with(WEEK_BASED_YEAR, Math.addExact(temporal.get(WEEK_BASED_YEAR), amount));
            }
            return (R) temporal.plus(amount / 4, YEARS).plus((amount % 4) * 3, MONTHS);
        }

        @Override
        public long between(Temporal a, Temporal b) {
            if (a.getClass() != b.getClass()) {
                return a.until(b, this);
            }
            if (this == WEEK_BASED_YEARS) {
                return Math.subtractExact(b.getLong(WEEK_BASED_YEAR), a.getLong(WEEK_BASED_YEAR));
            }
            return a.until(b, MONTHS) / 3;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
