package java.time.chrono;

import static java.time.temporal.ChronoField.*;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;
import java.util.Objects;

public final class ThaiBuddhistDate extends ChronoLocalDateImpl<ThaiBuddhistDate> implements ChronoLocalDate, Serializable {
    private static final long serialVersionUID = -8722293800195731463L;

    private final transient LocalDate isoDate;

    ThaiBuddhistDate(LocalDate isoDate) {
        this.isoDate = Objects.requireNonNull(isoDate, "isoDate");
    }

    public static ThaiBuddhistDate of(int prolepticYear, int month, int dayOfMonth) {
        return new ThaiBuddhistDate(LocalDate.of(prolepticYear - 543, month, dayOfMonth));
    }

    @Override
    public ThaiBuddhistChronology getChronology() {
        return ThaiBuddhistChronology.INSTANCE;
    }

    @Override
    public ThaiBuddhistEra getEra() {
        return prolepticYear() >= 1 ? ThaiBuddhistEra.BE : ThaiBuddhistEra.BEFORE_BE;
    }

    private int prolepticYear() {
        return isoDate.getYear() + 543;
    }

    @Override
    public ValueRange range(TemporalField field) {
        if (!(field instanceof ChronoField)) {
            return field.rangeRefinedBy(this);
        }
        if (!isSupported(field)) {
            throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
        switch ((ChronoField) field) {
            case DAY_OF_MONTH, DAY_OF_YEAR, ALIGNED_WEEK_OF_MONTH:
                return isoDate.range(field);
            case YEAR_OF_ERA:
                ValueRange range = YEAR.range();
                return ValueRange.of(1, prolepticYear() <= 0 ? -(range.getMinimum() + 543) + 1 : range.getMaximum() + 543);
            default:
                return getChronology().range((ChronoField) field);
        }
    }

    private long prolepticMonth() {
        return prolepticYear() * 12L + isoDate.getMonthValue() - 1;
    }

    @Override
    public long getLong(TemporalField field) {
        if (!(field instanceof ChronoField)) {
            return field.getFrom(this);
        }
        return switch ((ChronoField) field) {
            case PROLEPTIC_MONTH -> prolepticMonth();
            case YEAR_OF_ERA -> prolepticYear() >= 1 ? prolepticYear() : 1 - prolepticYear();
            case YEAR -> prolepticYear();
            case ERA -> prolepticYear() >= 1 ? 1 : 0;
            default -> isoDate.getLong(field);
        };
    }

    @Override
    public ThaiBuddhistDate with(TemporalField field, long newValue) {
        if (!(field instanceof ChronoField)) {
            return super.with(field, newValue);
        }
        ChronoField chosen = (ChronoField) field;
        if (getLong(chosen) == newValue) {
            return this;
        }
        switch (chosen) {
            case PROLEPTIC_MONTH:
                getChronology().range(chosen).checkValidValue(newValue, chosen);
                return plusMonths(newValue - prolepticMonth());
            case YEAR_OF_ERA, YEAR, ERA:
                int value = chosen == ERA ? 0 : getChronology().range(chosen).checkValidIntValue(newValue, chosen);
                return with(isoDate.withYear(switch (chosen) {
                    case YEAR_OF_ERA -> prolepticYear() >= 1 ? value - 543 : 1 - value - 543;
                    case YEAR -> value - 543;
                    default -> 1 - prolepticYear() - 543;
                }));
            default:
                return with(isoDate.with(field, newValue));
        }
    }

    @Override
    ThaiBuddhistDate plusYears(long years) {
        return with(isoDate.plusYears(years));
    }

    @Override
    ThaiBuddhistDate plusMonths(long months) {
        return with(isoDate.plusMonths(months));
    }

    @Override
    ThaiBuddhistDate plusDays(long days) {
        return with(isoDate.plusDays(days));
    }

    private ThaiBuddhistDate with(LocalDate newDate) {
        return newDate.equals(isoDate) ? this : new ThaiBuddhistDate(newDate);
    }

    @Override
    public int lengthOfMonth() {
        return isoDate.lengthOfMonth();
    }

    @Override
    public long toEpochDay() {
        return isoDate.toEpochDay();
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj || obj instanceof ThaiBuddhistDate && isoDate.equals(((ThaiBuddhistDate) obj).isoDate);
    }

    @Override
    public int hashCode() {
        return ThaiBuddhistChronology.INSTANCE.getId().hashCode() ^ isoDate.hashCode();
    }

    @Override
    public ChronoPeriod until(ChronoLocalDate endDate) {
        Period period = isoDate.until(endDate);
        return getChronology().period(period.getYears(), period.getMonths(), period.getDays());
    }

    public static ThaiBuddhistDate now(Clock clock) {
        return new ThaiBuddhistDate(LocalDate.now(clock));
    }

    public static ThaiBuddhistDate now() {
        return now(Clock.systemDefaultZone());
    }

    public static ThaiBuddhistDate now(ZoneId zone) {
        return now(Clock.system(zone));
    }

    public static ThaiBuddhistDate from(TemporalAccessor temporal) {
        return ThaiBuddhistChronology.INSTANCE.date(temporal);
    }

    @Override
    public ThaiBuddhistDate with(TemporalAdjuster adjuster) {
        return super.with(adjuster);
    }

    @Override
    public ThaiBuddhistDate plus(TemporalAmount amount) {
        return super.plus(amount);
    }

    @Override
    public ThaiBuddhistDate minus(TemporalAmount amount) {
        return super.minus(amount);
    }

    @Override
    public ThaiBuddhistDate plus(long amountToAdd, TemporalUnit unit) {
        return super.plus(amountToAdd, unit);
    }

    @Override
    public ThaiBuddhistDate minus(long amountToSubtract, TemporalUnit unit) {
        return super.minus(amountToSubtract, unit);
    }

    @Override
    public final ChronoLocalDateTime<ThaiBuddhistDate> atTime(LocalTime localTime) {
        return ChronoLocalDateTimeImpl.of(this, localTime);
    }

    private Object writeReplace() {
        return new Ser(Ser.THAIBUDDHIST_DATE_TYPE, this);
    }

    private void readObject(ObjectInputStream s) throws InvalidObjectException {
        throw new InvalidObjectException("Deserialization via serialization delegate");
    }
}
