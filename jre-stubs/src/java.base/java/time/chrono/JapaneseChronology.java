package java.time.chrono;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Map;

public final class JapaneseChronology extends AbstractChronology implements Serializable {
    public static final JapaneseChronology INSTANCE = new JapaneseChronology();
    private static final long serialVersionUID = 459996390165777884L;

    private JapaneseChronology() {
    }

    @Override
    public String getId() {
        return "Japanese";
    }

    @Override
    public String getCalendarType() {
        return "japanese";
    }

    @Override
    public JapaneseDate dateNow() {
        return dateNow(Clock.systemDefaultZone());
    }

    @Override
    public JapaneseDate dateNow(ZoneId zone) {
        return dateNow(Clock.system(zone));
    }

    @Override
    public JapaneseDate dateNow(Clock clock) {
        return date(LocalDate.now(clock));
    }

    @Override
    @SuppressWarnings("unchecked")
    public ChronoLocalDateTime<JapaneseDate> localDateTime(TemporalAccessor temporal) {
        return (ChronoLocalDateTime<JapaneseDate>) super.localDateTime(temporal);
    }

    @Override
    @SuppressWarnings("unchecked")
    public ChronoZonedDateTime<JapaneseDate> zonedDateTime(TemporalAccessor temporal) {
        return (ChronoZonedDateTime<JapaneseDate>) super.zonedDateTime(temporal);
    }

    @Override
    @SuppressWarnings("unchecked")
    public ChronoZonedDateTime<JapaneseDate> zonedDateTime(Instant instant, ZoneId zone) {
        return (ChronoZonedDateTime<JapaneseDate>) ChronoZonedDateTimeImpl.ofInstant(this, instant, zone);
    }

    @Override
    public JapaneseDate resolveDate(Map<TemporalField, Long> fieldValues, ResolverStyle resolverStyle) {
        return (JapaneseDate) super.resolveDate(fieldValues, resolverStyle);
    }

    @Override
    public boolean isIsoBased() {
        return true;
    }


    static boolean isAligned(TemporalField field) {
        return field == ChronoField.ALIGNED_DAY_OF_WEEK_IN_MONTH || field == ChronoField.ALIGNED_DAY_OF_WEEK_IN_YEAR
                || field == ChronoField.ALIGNED_WEEK_OF_MONTH || field == ChronoField.ALIGNED_WEEK_OF_YEAR;
    }

    @Override
    public JapaneseDate date(Era era, int yearOfEra, int month, int dayOfMonth) {
        if (!(era instanceof JapaneseEra)) {
            throw new ClassCastException("Era must be JapaneseEra");
        }
        return JapaneseDate.of((JapaneseEra) era, yearOfEra, month, dayOfMonth);
    }

    @Override
    public JapaneseDate date(int prolepticYear, int month, int dayOfMonth) {
        return new JapaneseDate(LocalDate.of(prolepticYear, month, dayOfMonth));
    }

    @Override
    public JapaneseDate dateYearDay(Era era, int yearOfEra, int dayOfYear) {
        return JapaneseDate.ofYearDay((JapaneseEra) era, yearOfEra, dayOfYear);
    }

    @Override
    public JapaneseDate dateYearDay(int prolepticYear, int dayOfYear) {
        return new JapaneseDate(LocalDate.ofYearDay(prolepticYear, dayOfYear));
    }

    @Override
    public JapaneseDate dateEpochDay(long epochDay) {
        return new JapaneseDate(LocalDate.ofEpochDay(epochDay));
    }

    @Override
    public JapaneseDate date(TemporalAccessor temporal) {
        return temporal instanceof JapaneseDate ? (JapaneseDate) temporal : new JapaneseDate(LocalDate.from(temporal));
    }

    @Override
    public boolean isLeapYear(long prolepticYear) {
        return IsoChronology.INSTANCE.isLeapYear(prolepticYear);
    }

    @Override
    public int prolepticYear(Era era, int yearOfEra) {
        if (!(era instanceof JapaneseEra)) {
            throw new ClassCastException("Era must be JapaneseEra");
        }
        JapaneseEra own = (JapaneseEra) era;
        long year = own.since().getYear() + yearOfEra - 1L;
        if (yearOfEra == 1) {
            return (int) year;
        }
        if (year >= ChronoField.YEAR.range().getMinimum() && year <= ChronoField.YEAR.range().getMaximum() && yearOfEra > 0
                && JapaneseEra.at(LocalDate.of((int) year, 1, 1)) == own) {
            return (int) year;
        }
        throw new DateTimeException("Invalid yearOfEra value");
    }

    @Override
    public JapaneseEra eraOf(int eraValue) {
        return JapaneseEra.of(eraValue);
    }

    @Override
    public List<Era> eras() {
        return List.of(JapaneseEra.values());
    }

    @Override
    public ValueRange range(ChronoField field) {
        if (isAligned(field)) {
            throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
        return switch (field) {
            case YEAR_OF_ERA -> ValueRange.of(1, 15, ChronoField.YEAR.range().getMaximum() - 2019);
            case DAY_OF_YEAR -> ValueRange.of(1, 7, 366);
            case YEAR -> ValueRange.of(1873, ChronoField.YEAR.range().getMaximum());
            case ERA -> ValueRange.of(-1, 3);
            default -> field.range();
        };
    }

    @Override
    ChronoLocalDate resolveYearOfEra(Map<TemporalField, Long> fieldValues, ResolverStyle resolverStyle) {
        Long eraValue = fieldValues.get(ChronoField.ERA);
        JapaneseEra era = eraValue == null ? null : eraOf(range(ChronoField.ERA).checkValidIntValue(eraValue, ChronoField.ERA));
        Long yearValue = fieldValues.get(ChronoField.YEAR_OF_ERA);
        int year = yearValue == null ? 0 : range(ChronoField.YEAR_OF_ERA).checkValidIntValue(yearValue, ChronoField.YEAR_OF_ERA);
        if (era == null && yearValue != null && !fieldValues.containsKey(ChronoField.YEAR)
                && resolverStyle != ResolverStyle.STRICT) {
            era = JapaneseEra.REIWA;
        }
        if (era == null || yearValue == null) {
            return null;
        }
        if (fieldValues.containsKey(ChronoField.MONTH_OF_YEAR) && fieldValues.containsKey(ChronoField.DAY_OF_MONTH)) {
            fieldValues.remove(ChronoField.ERA);
            fieldValues.remove(ChronoField.YEAR_OF_ERA);
            return resolveDay(era, year, fieldValues, resolverStyle);
        }
        if (fieldValues.containsKey(ChronoField.DAY_OF_YEAR)) {
            fieldValues.remove(ChronoField.ERA);
            fieldValues.remove(ChronoField.YEAR_OF_ERA);
            if (resolverStyle == ResolverStyle.LENIENT) {
                return dateYearDay(prolepticYear(era, year), 1).plus(Math.subtractExact(fieldValues.remove(
                        ChronoField.DAY_OF_YEAR), 1), ChronoUnit.DAYS);
            }
            return dateYearDay(era, year, range(ChronoField.DAY_OF_YEAR).checkValidIntValue(fieldValues.remove(
                    ChronoField.DAY_OF_YEAR), ChronoField.DAY_OF_YEAR));
        }
        return null;
    }

    private JapaneseDate resolveDay(JapaneseEra era, int year, Map<TemporalField, Long> fieldValues, ResolverStyle style) {
        if (style == ResolverStyle.LENIENT) {
            long months = Math.subtractExact(fieldValues.remove(ChronoField.MONTH_OF_YEAR), 1);
            long days = Math.subtractExact(fieldValues.remove(ChronoField.DAY_OF_MONTH), 1);
            return date(era.since().getYear() + year - 1, 1, 1).plus(months, ChronoUnit.MONTHS).plus(days, ChronoUnit.DAYS);
        }
        int month = range(ChronoField.MONTH_OF_YEAR).checkValidIntValue(fieldValues.remove(ChronoField.MONTH_OF_YEAR),
                ChronoField.MONTH_OF_YEAR);
        int day = range(ChronoField.DAY_OF_MONTH).checkValidIntValue(fieldValues.remove(ChronoField.DAY_OF_MONTH),
                ChronoField.DAY_OF_MONTH);
        if (style == ResolverStyle.STRICT) {
            return date(era, year, month, day);
        }
        if (year < 1) {
            throw new DateTimeException("Invalid YearOfEra: " + year);
        }
        int iso = era.since().getYear() + year - 1;
        JapaneseDate result;
        try {
            result = date(iso, month, day);
        } catch (DateTimeException e) {
            result = date(iso, month, 1).with(java.time.temporal.TemporalAdjusters.lastDayOfMonth());
        }
        if (result.getEra() != era && result.get(ChronoField.YEAR_OF_ERA) > 1 && year > 1) {
            throw new DateTimeException("Invalid YearOfEra for Era: " + era + " " + year);
        }
        return result;
    }

    private Object writeReplace() {
        return new Ser(Ser.CHRONO_TYPE, this);
    }

    private void readObject(ObjectInputStream s) throws InvalidObjectException {
        throw new InvalidObjectException("Deserialization via serialization delegate");
    }
}
