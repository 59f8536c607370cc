package java.time.chrono;

import static java.time.temporal.ChronoField.*;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.WEEKS;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalField;
import java.util.List;
import java.util.Map;

/** What calendars have in common: making a date of parsed fields. */
public abstract class AbstractChronology implements Chronology {
    protected AbstractChronology() {
    }

    @Override
    public ChronoLocalDate resolveDate(Map<TemporalField, Long> fieldValues, ResolverStyle resolverStyle) {
        if (fieldValues.containsKey(EPOCH_DAY)) {
            return dateEpochDay(fieldValues.remove(EPOCH_DAY));
        }
        resolveProlepticMonth(fieldValues, resolverStyle);
        ChronoLocalDate resolved = resolveYearOfEra(fieldValues, resolverStyle);
        if (resolved != null) {
            return resolved;
        }
        if (!fieldValues.containsKey(YEAR)) {
            return null;
        }
        if (fieldValues.containsKey(MONTH_OF_YEAR)) {
            if (fieldValues.containsKey(DAY_OF_MONTH)) {
                return resolveYMD(fieldValues, resolverStyle);
            }
            if (fieldValues.containsKey(ALIGNED_WEEK_OF_MONTH)) {
                if (fieldValues.containsKey(ALIGNED_DAY_OF_WEEK_IN_MONTH)) {
                    return resolveAligned(fieldValues, resolverStyle, true, ALIGNED_WEEK_OF_MONTH, ALIGNED_DAY_OF_WEEK_IN_MONTH);
                }
                if (fieldValues.containsKey(DAY_OF_WEEK)) {
                    return resolveAligned(fieldValues, resolverStyle, true, ALIGNED_WEEK_OF_MONTH, DAY_OF_WEEK);
                }
            }
        }
        if (fieldValues.containsKey(DAY_OF_YEAR)) {
            return resolveYD(fieldValues, resolverStyle);
        }
        if (fieldValues.containsKey(ALIGNED_WEEK_OF_YEAR)) {
            if (fieldValues.containsKey(ALIGNED_DAY_OF_WEEK_IN_YEAR)) {
                return resolveAligned(fieldValues, resolverStyle, false, ALIGNED_WEEK_OF_YEAR, ALIGNED_DAY_OF_WEEK_IN_YEAR);
            }
            if (fieldValues.containsKey(DAY_OF_WEEK)) {
                return resolveAligned(fieldValues, resolverStyle, false, ALIGNED_WEEK_OF_YEAR, DAY_OF_WEEK);
            }
        }
        return null;
    }

    void resolveProlepticMonth(Map<TemporalField, Long> fieldValues, ResolverStyle resolverStyle) {
        Long pMonth = fieldValues.remove(PROLEPTIC_MONTH);
        if (pMonth != null) {
            if (resolverStyle != ResolverStyle.LENIENT) {
                PROLEPTIC_MONTH.checkValidValue(pMonth);
            }
            addFieldValue(fieldValues, MONTH_OF_YEAR, Math.floorMod(pMonth, 12) + 1);
            addFieldValue(fieldValues, YEAR, Math.floorDiv(pMonth, 12));
        }
    }

    ChronoLocalDate resolveYearOfEra(Map<TemporalField, Long> fieldValues, ResolverStyle resolverStyle) {
        Long yoeLong = fieldValues.remove(YEAR_OF_ERA);
        if (yoeLong == null) {
            if (fieldValues.containsKey(ERA)) {
                range(ERA).checkValidValue(fieldValues.get(ERA), ERA);
            }
            return null;
        }
        Long eraLong = fieldValues.remove(ERA);
        int yoe = resolverStyle != ResolverStyle.LENIENT ? range(YEAR_OF_ERA).checkValidIntValue(yoeLong, YEAR_OF_ERA) : Math.toIntExact(yoeLong);
        if (eraLong != null) {
            Era era = eraOf(range(ERA).checkValidIntValue(eraLong, ERA));
            addFieldValue(fieldValues, YEAR, prolepticYear(era, yoe));
        } else if (fieldValues.containsKey(YEAR)) {
            int year = range(YEAR).checkValidIntValue(fieldValues.get(YEAR), YEAR);
            addFieldValue(fieldValues, YEAR, prolepticYear(dateYearDay(year, 1).getEra(), yoe));
        } else if (resolverStyle == ResolverStyle.STRICT) {
            fieldValues.put(YEAR_OF_ERA, yoeLong);
        } else {
            List<Era> eras = eras();
            addFieldValue(fieldValues, YEAR, eras.isEmpty() ? yoe : prolepticYear(eras.get(eras.size() - 1), yoe));
        }
        return null;
    }

    ChronoLocalDate resolveYMD(Map<TemporalField, Long> fieldValues, ResolverStyle resolverStyle) {
        int y = range(YEAR).checkValidIntValue(fieldValues.remove(YEAR), YEAR);
        if (resolverStyle == ResolverStyle.LENIENT) {
            long months = Math.subtractExact(fieldValues.remove(MONTH_OF_YEAR), 1);
            long days = Math.subtractExact(fieldValues.remove(DAY_OF_MONTH), 1);
            return date(y, 1, 1).plus(months, MONTHS).plus(days, DAYS);
        }
        int moy = range(MONTH_OF_YEAR).checkValidIntValue(fieldValues.remove(MONTH_OF_YEAR), MONTH_OF_YEAR);
        int dom = range(DAY_OF_MONTH).checkValidIntValue(fieldValues.remove(DAY_OF_MONTH), DAY_OF_MONTH);
        if (resolverStyle == ResolverStyle.SMART) {
            try {
                return date(y, moy, dom);
            } catch (DateTimeException ex) {
                return date(y, moy, 1).with(TemporalAdjusters.lastDayOfMonth());
            }
        }
        return date(y, moy, dom);
    }

    ChronoLocalDate resolveYD(Map<TemporalField, Long> fieldValues, ResolverStyle resolverStyle) {
        int y = range(YEAR).checkValidIntValue(fieldValues.remove(YEAR), YEAR);
        if (resolverStyle == ResolverStyle.LENIENT) {
            return dateYearDay(y, 1).plus(Math.subtractExact(fieldValues.remove(DAY_OF_YEAR), 1), DAYS);
        }
        return dateYearDay(y, range(DAY_OF_YEAR).checkValidIntValue(fieldValues.remove(DAY_OF_YEAR), DAY_OF_YEAR));
    }

    /** A date of a year, perhaps a month, a week counted from its first day, and a day of that or of the calendar's week. */
    private ChronoLocalDate resolveAligned(Map<TemporalField, Long> fieldValues, ResolverStyle style, boolean ofMonth, ChronoField weekField,
        ChronoField dayField) {
        int y = range(YEAR).checkValidIntValue(fieldValues.remove(YEAR), YEAR);
        boolean lenient = style == ResolverStyle.LENIENT;
        ChronoLocalDate date;
        long month = 0;
        if (lenient) {
            date = dateYearDay(y, 1);
            if (ofMonth) {
                date = date.plus(Math.subtractExact(fieldValues.remove(MONTH_OF_YEAR), 1), MONTHS);
            }
            long weeks = Math.subtractExact(fieldValues.remove(weekField), 1);
            long days = Math.subtractExact(fieldValues.remove(dayField), 1);
            if (dayField == DAY_OF_WEEK) {
                return date.plus(weeks + Math.floorDiv(days, 7L), WEEKS)
                    .with(TemporalAdjusters.nextOrSame(DayOfWeek.of((int) Math.floorMod(days, 7L) + 1)));
            }
            return date.plus(weeks, WEEKS).plus(days, DAYS);
        }
        if (ofMonth) {
            month = range(MONTH_OF_YEAR).checkValidIntValue(fieldValues.remove(MONTH_OF_YEAR), MONTH_OF_YEAR);
            date = date(y, (int) month, 1);
        } else {
            date = dateYearDay(y, 1);
        }
        int week = range(weekField).checkValidIntValue(fieldValues.remove(weekField), weekField);
        int day = range(dayField).checkValidIntValue(fieldValues.remove(dayField), dayField);
        if (dayField == DAY_OF_WEEK) {
            date = date.plus((week - 1) * 7L, DAYS).with(TemporalAdjusters.nextOrSame(DayOfWeek.of(day)));
        } else {
            date = date.plus((week - 1) * 7L + (day - 1), DAYS);
        }
        if (style == ResolverStyle.STRICT) {
            if (ofMonth && date.get(MONTH_OF_YEAR) != month) {
                throw new DateTimeException("Strict mode rejected resolved date as it is in a different month");
            }
            if (!ofMonth && date.get(YEAR) != y) {
                throw new DateTimeException("Strict mode rejected resolved date as it is in a different year");
            }
        }
        return date;
    }

    void addFieldValue(Map<TemporalField, Long> fieldValues, ChronoField field, long value) {
        Long old = fieldValues.get(field);
        if (old != null && old.longValue() != value) {
            throw new DateTimeException("Conflict found: " + field + " " + old + " differs from " + field + " " + value);
        }
        fieldValues.put(field, value);
    }

    @Override
    public int compareTo(Chronology other) {
        return getId().compareTo(other.getId());
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj || obj instanceof AbstractChronology && compareTo((AbstractChronology) obj) == 0;
    }

    @Override
    public int hashCode() {
        return getClass().hashCode() ^ getId().hashCode();
    }

    @Override
    public String toString() {
        return getId();
    }
}
