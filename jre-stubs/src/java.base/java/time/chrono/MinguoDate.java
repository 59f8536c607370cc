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

public final class MinguoDate extends ChronoLocalDateImpl<MinguoDate> implements ChronoLocalDate, Serializable {
    private static final long serialVersionUID = 1300372329181994526L;

    private final transient LocalDate isoDate;

    MinguoDate(LocalDate isoDate) {
        this.isoDate = Objects.requireNonNull(isoDate, "isoDate");
    }

    public static MinguoDate of(int prolepticYear, int month, int dayOfMonth) {
        return new MinguoDate(LocalDate.of(prolepticYear + 1911, month, dayOfMonth));
    }

    @Override
    public MinguoChronology getChronology() {
        return MinguoChronology.INSTANCE;
    }

    @Override
    public MinguoEra getEra() {
        return prolepticYear() >= 1 ? MinguoEra.ROC : MinguoEra.BEFORE_ROC;
    }

    private int prolepticYear() {
        return isoDate.getYear() - 1911;
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
                return ValueRange.of(1, prolepticYear() <= 0 ? -range.getMinimum() + 1 + 1911 : range.getMaximum() - 1911);
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
    public MinguoDate with(TemporalField field, long newValue) {
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
                    case YEAR_OF_ERA -> prolepticYear() >= 1 ? value + 1911 : 1 - value + 1911;
                    case YEAR -> value + 1911;
                    default -> 1 - prolepticYear() + 1911;
                }));
            default:
                return with(isoDate.with(field, newValue));
        }
    }

    @Override
    MinguoDate plusYears(long years) {
        return with(isoDate.plusYears(years));
    }

    @Override
    MinguoDate plusMonths(long months) {
        return with(isoDate.plusMonths(months));
    }

    @Override
    MinguoDate plusDays(long days) {
        return with(isoDate.plusDays(days));
    }

    private MinguoDate with(LocalDate newDate) {
        return newDate.equals(isoDate) ? this : new MinguoDate(newDate);
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
        return this == obj || obj instanceof MinguoDate && isoDate.equals(((MinguoDate) obj).isoDate);
    }

    @Override
    public int hashCode() {
        return MinguoChronology.INSTANCE.getId().hashCode() ^ isoDate.hashCode();
    }

    @Override
    public ChronoPeriod until(ChronoLocalDate endDate) {
        Period period = isoDate.until(endDate);
        return getChronology().period(period.getYears(), period.getMonths(), period.getDays());
    }

    public static MinguoDate now(Clock clock) {
        return new MinguoDate(LocalDate.now(clock));
    }

    public static MinguoDate now() {
        return now(Clock.systemDefaultZone());
    }

    public static MinguoDate now(ZoneId zone) {
        return now(Clock.system(zone));
    }

    public static MinguoDate from(TemporalAccessor temporal) {
        return MinguoChronology.INSTANCE.date(temporal);
    }

    @Override
    public MinguoDate with(TemporalAdjuster adjuster) {
        return super.with(adjuster);
    }

    @Override
    public MinguoDate plus(TemporalAmount amount) {
        return super.plus(amount);
    }

    @Override
    public MinguoDate minus(TemporalAmount amount) {
        return super.minus(amount);
    }

    @Override
    public MinguoDate plus(long amountToAdd, TemporalUnit unit) {
        return super.plus(amountToAdd, unit);
    }

    @Override
    public MinguoDate minus(long amountToSubtract, TemporalUnit unit) {
        return super.minus(amountToSubtract, unit);
    }

    @Override
    public final ChronoLocalDateTime<MinguoDate> atTime(LocalTime localTime) {
        return ChronoLocalDateTimeImpl.of(this, localTime);
    }

    private Object writeReplace() {
        return new Ser(Ser.MINGUO_DATE_TYPE, this);
    }

    private void readObject(ObjectInputStream s) throws InvalidObjectException {
        throw new InvalidObjectException("Deserialization via serialization delegate");
    }
}
