package java.time.chrono;

import static java.time.temporal.ChronoField.*;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;

public final class HijrahDate extends ChronoLocalDateImpl<HijrahDate> implements ChronoLocalDate, Serializable {
    private static final long serialVersionUID = -5207853542612002020L;

    private final transient HijrahChronology chrono;
    private final transient int prolepticYear;
    private final transient int monthOfYear;
    private final transient int dayOfMonth;

    HijrahDate(HijrahChronology chrono, int prolepticYear, int monthOfYear, int dayOfMonth) {
        chrono.getEpochDay(prolepticYear, monthOfYear, dayOfMonth);
        this.chrono = chrono;
        this.prolepticYear = prolepticYear;
        this.monthOfYear = monthOfYear;
        this.dayOfMonth = dayOfMonth;
    }

    public static HijrahDate now(Clock clock) {
        return HijrahChronology.INSTANCE.dateEpochDay(LocalDate.now(clock).toEpochDay());
    }

    public static HijrahDate of(int prolepticYear, int month, int dayOfMonth) {
        return HijrahChronology.INSTANCE.date(prolepticYear, month, dayOfMonth);
    }

    @Override
    public HijrahChronology getChronology() {
        return chrono;
    }

    @Override
    public HijrahEra getEra() {
        return HijrahEra.AH;
    }

    @Override
    public int lengthOfMonth() {
        return chrono.getMonthLength(prolepticYear, monthOfYear);
    }

    @Override
    public int lengthOfYear() {
        return chrono.getYearLength(prolepticYear);
    }

    @Override
    public boolean isLeapYear() {
        return chrono.isLeapYear(prolepticYear);
    }

    public HijrahDate withVariant(HijrahChronology chronology) {
        return chrono == chronology ? this : chronology.dateEpochDay(toEpochDay());
    }

    private int dayOfYear() {
        return (int) (toEpochDay() - chrono.getEpochDay(prolepticYear, 1, 1)) + 1;
    }

    private int dayOfWeek() {
        return (int) Math.floorMod(toEpochDay() + 3, 7L) + 1;
    }

    private long prolepticMonth() {
        return prolepticYear * 12L + monthOfYear - 1;
    }

    @Override
    public ValueRange range(TemporalField field) {
        if (!(field instanceof ChronoField)) {
            return field.rangeRefinedBy(this);
        }
        if (!isSupported(field)) {
            throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
        return switch ((ChronoField) field) {
            case DAY_OF_MONTH -> ValueRange.of(1, lengthOfMonth());
            case DAY_OF_YEAR -> ValueRange.of(1, lengthOfYear());
            case ALIGNED_WEEK_OF_MONTH -> ValueRange.of(1, 5);
            default -> chrono.range((ChronoField) field);
        };
    }

    @Override
    public long getLong(TemporalField field) {
        if (!(field instanceof ChronoField)) {
            return field.getFrom(this);
        }
        return switch ((ChronoField) field) {
            case DAY_OF_WEEK -> dayOfWeek();
            case ALIGNED_DAY_OF_WEEK_IN_MONTH -> (dayOfMonth - 1) % 7 + 1;
            case ALIGNED_DAY_OF_WEEK_IN_YEAR -> (dayOfYear() - 1) % 7 + 1;
            case DAY_OF_MONTH -> dayOfMonth;
            case DAY_OF_YEAR -> dayOfYear();
            case EPOCH_DAY -> toEpochDay();
            case ALIGNED_WEEK_OF_MONTH -> (dayOfMonth - 1) / 7 + 1;
            case ALIGNED_WEEK_OF_YEAR -> (dayOfYear() - 1) / 7 + 1;
            case MONTH_OF_YEAR -> monthOfYear;
            case PROLEPTIC_MONTH -> prolepticMonth();
            case YEAR_OF_ERA, YEAR -> prolepticYear;
            case ERA -> 1;
            default -> throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        };
    }

    private HijrahDate resolvePreviousValid(int year, int month, int day) {
        return new HijrahDate(chrono, year, month, Math.min(day, chrono.getMonthLength(year, month)));
    }

    @Override
    public HijrahDate with(TemporalField field, long newValue) {
        if (!(field instanceof ChronoField)) {
            return super.with(field, newValue);
        }
        chrono.range((ChronoField) field).checkValidValue(newValue, field);
        int value = (int) newValue;
        return switch ((ChronoField) field) {
            case DAY_OF_WEEK -> plusDays(newValue - dayOfWeek());
            case ALIGNED_DAY_OF_WEEK_IN_MONTH, ALIGNED_DAY_OF_WEEK_IN_YEAR -> plusDays(newValue - getLong(field));
            case DAY_OF_MONTH -> resolvePreviousValid(prolepticYear, monthOfYear, value);
            case DAY_OF_YEAR -> plusDays(Math.min(value, lengthOfYear()) - dayOfYear());
            case EPOCH_DAY -> chrono.dateEpochDay(newValue);
            case ALIGNED_WEEK_OF_MONTH, ALIGNED_WEEK_OF_YEAR -> plusDays((newValue - getLong(field)) * 7);
            case MONTH_OF_YEAR -> resolvePreviousValid(prolepticYear, value, dayOfMonth);
            case PROLEPTIC_MONTH -> plusMonths(newValue - prolepticMonth());
            case YEAR_OF_ERA -> resolvePreviousValid(prolepticYear >= 1 ? value : 1 - value, monthOfYear, dayOfMonth);
            case YEAR -> resolvePreviousValid(value, monthOfYear, dayOfMonth);
            case ERA -> resolvePreviousValid(1 - prolepticYear, monthOfYear, dayOfMonth);
            default -> throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        };
    }

    @Override
    HijrahDate plusYears(long years) {
        return years == 0 ? this
                : resolvePreviousValid(Math.addExact(prolepticYear, (int) years), monthOfYear, dayOfMonth);
    }

    @Override
    HijrahDate plusMonths(long monthsToAdd) {
        if (monthsToAdd == 0) {
            return this;
        }
        long months = prolepticYear * 12L + (monthOfYear - 1) + monthsToAdd;
        int year = chrono.checkValidYear(Math.floorDiv(months, 12L));
        return resolvePreviousValid(year, (int) Math.floorMod(months, 12L) + 1, dayOfMonth);
    }

    @Override
    HijrahDate plusDays(long days) {
        return days == 0 ? this : chrono.dateEpochDay(toEpochDay() + days);
    }

    @Override
    public ChronoPeriod until(ChronoLocalDate endDate) {
        HijrahDate end = chrono.date(endDate);
        long months = (end.prolepticYear - prolepticYear) * 12L + (end.monthOfYear - monthOfYear);
        int days = end.dayOfMonth - dayOfMonth;
        if (months > 0 && days < 0) {
            months--;
            days = (int) (end.toEpochDay() - plusMonths(months).toEpochDay());
        } else if (months < 0 && days > 0) {
            months++;
            days -= end.lengthOfMonth();
        }
        return chrono.period(Math.toIntExact(months / 12), (int) (months % 12), days);
    }

    @Override
    public long toEpochDay() {
        return chrono.getEpochDay(prolepticYear, monthOfYear, dayOfMonth);
    }

    @Override
    public boolean equals(Object obj) {
        if (this == obj) {
            return true;
        }
        return obj instanceof HijrahDate && prolepticYear == ((HijrahDate) obj).prolepticYear
                && monthOfYear == ((HijrahDate) obj).monthOfYear && dayOfMonth == ((HijrahDate) obj).dayOfMonth
                && chrono.equals(((HijrahDate) obj).chrono);
    }

    @Override
    public int hashCode() {
        return chrono.getId().hashCode() ^ prolepticYear & 0xfffff800 ^ (prolepticYear << 11) + (monthOfYear << 6) + dayOfMonth;
    }

    public static HijrahDate now() {
        return now(Clock.systemDefaultZone());
    }

    public static HijrahDate now(ZoneId zone) {
        return now(Clock.system(zone));
    }

    public static HijrahDate from(TemporalAccessor temporal) {
        return HijrahChronology.INSTANCE.date(temporal);
    }

    @Override
    public HijrahDate with(TemporalAdjuster adjuster) {
        return super.with(adjuster);
    }

    @Override
    public HijrahDate plus(TemporalAmount amount) {
        return super.plus(amount);
    }

    @Override
    public HijrahDate minus(TemporalAmount amount) {
        return super.minus(amount);
    }

    @Override
    public HijrahDate plus(long amountToAdd, TemporalUnit unit) {
        return super.plus(amountToAdd, unit);
    }

    @Override
    public HijrahDate minus(long amountToSubtract, TemporalUnit unit) {
        return super.minus(amountToSubtract, unit);
    }

    @Override
    public final ChronoLocalDateTime<HijrahDate> atTime(LocalTime localTime) {
        return ChronoLocalDateTimeImpl.of(this, localTime);
    }

    private Object writeReplace() {
        return new Ser(Ser.HIJRAH_DATE_TYPE, this);
    }

    private void readObject(ObjectInputStream s) throws InvalidObjectException {
        throw new InvalidObjectException("Deserialization via serialization delegate");
    }
}
