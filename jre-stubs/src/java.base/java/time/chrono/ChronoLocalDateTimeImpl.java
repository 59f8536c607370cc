package java.time.chrono;

import static java.time.temporal.ChronoField.EPOCH_DAY;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalUnit;
import java.time.temporal.ValueRange;
import java.util.Objects;

/** A date of a calendar other than ISO's, and a time. */
final class ChronoLocalDateTimeImpl<D extends ChronoLocalDate> implements ChronoLocalDateTime<D>, Temporal, TemporalAdjuster,
        Serializable {
    private static final long serialVersionUID = 4556003607393004514L;
    private static final long NANOS_PER_DAY = 86_400_000_000_000L;

    private final transient D date;
    private final transient LocalTime time;

    private ChronoLocalDateTimeImpl(D date, LocalTime time) {
        this.date = Objects.requireNonNull(date, "date");
        this.time = Objects.requireNonNull(time, "time");
    }

    static <R extends ChronoLocalDate> ChronoLocalDateTimeImpl<R> of(R date, LocalTime time) {
        return new ChronoLocalDateTimeImpl<>(date, time);
    }

    @SuppressWarnings("unchecked")
    static <R extends ChronoLocalDate> ChronoLocalDateTimeImpl<R> ensureValid(Chronology chrono, Temporal temporal) {
        ChronoLocalDateTimeImpl<R> other = (ChronoLocalDateTimeImpl<R>) temporal;
        if (!chrono.equals(other.getChronology())) {
            throw new ClassCastException("Chronology mismatch, required: " + chrono.getId() + ", actual: "
                    + other.getChronology().getId());
        }
        return other;
    }

    private ChronoLocalDateTimeImpl<D> with(Temporal newDate, LocalTime newTime) {
        return date == newDate && time == newTime ? this
                : new ChronoLocalDateTimeImpl<>(ChronoLocalDateImpl.<D>ensureValid(date.getChronology(), newDate), newTime);
    }

    @Override
    public D toLocalDate() {
        return date;
    }

    @Override
    public LocalTime toLocalTime() {
        return time;
    }

    @Override
    public boolean isSupported(TemporalField field) {
        return field instanceof ChronoField ? field.isDateBased() || field.isTimeBased()
                : field != null && field.isSupportedBy(this);
    }

    @Override
    public ValueRange range(TemporalField field) {
        return field instanceof ChronoField ? field.isTimeBased() ? time.range(field) : date.range(field)
                : field.rangeRefinedBy(this);
    }

    @Override
    public int get(TemporalField field) {
        return field instanceof ChronoField ? field.isTimeBased() ? time.get(field) : date.get(field)
                : range(field).checkValidIntValue(getLong(field), field);
    }

    @Override
    public long getLong(TemporalField field) {
        return field instanceof ChronoField ? field.isTimeBased() ? time.getLong(field) : date.getLong(field)
                : field.getFrom(this);
    }

    @Override
    public ChronoLocalDateTimeImpl<D> with(TemporalAdjuster adjuster) {
        if (adjuster instanceof ChronoLocalDate) {
            return with((ChronoLocalDate) adjuster, time);
        }
        if (adjuster instanceof LocalTime) {
            return with(date, (LocalTime) adjuster);
        }
        return ensureValid(date.getChronology(), adjuster.adjustInto(this));
    }

    @Override
    public ChronoLocalDateTimeImpl<D> with(TemporalField field, long newValue) {
        if (field instanceof ChronoField) {
            return field.isTimeBased() ? with(date, time.with(field, newValue)) : with(date.with(field, newValue), time);
        }
        return ensureValid(date.getChronology(), field.adjustInto(this, newValue));
    }

    @Override
    public ChronoLocalDateTimeImpl<D> plus(long amountToAdd, TemporalUnit unit) {
        if (!(unit instanceof ChronoUnit)) {
            return ensureValid(date.getChronology(), unit.addTo(this, amountToAdd));
        }
        if (unit.isDateBased()) {
            return with(date.plus(amountToAdd, unit), time);
        }
        long perDay = NANOS_PER_DAY / unit.getDuration().toNanos();
        long nanos = time.toNanoOfDay() + amountToAdd % perDay * (NANOS_PER_DAY / perDay);
        long days = amountToAdd / perDay + Math.floorDiv(nanos, NANOS_PER_DAY);
        long left = Math.floorMod(nanos, NANOS_PER_DAY);
        return with(date.plus(days, ChronoUnit.DAYS), left == time.toNanoOfDay() ? time : LocalTime.ofNanoOfDay(left));
    }

    @Override
    public ChronoZonedDateTime<D> atZone(ZoneId zone) {
        return ChronoZonedDateTimeImpl.ofBest(this, zone, null);
    }

    @Override
    public long until(Temporal endExclusive, TemporalUnit unit) {
        Objects.requireNonNull(endExclusive, "endExclusive");
        ChronoLocalDateTime<?> end = getChronology().localDateTime(endExclusive);
        if (!(unit instanceof ChronoUnit)) {
            Objects.requireNonNull(unit, "unit");
            return unit.between(this, end);
        }
        if (unit.isTimeBased()) {
            long days = end.getLong(EPOCH_DAY) - date.getLong(EPOCH_DAY);
            long perDay = NANOS_PER_DAY / unit.getDuration().toNanos();
            return Math.addExact(Math.multiplyExact(days, perDay), time.until(end.toLocalTime(), unit));
        }
        ChronoLocalDate endDate = end.toLocalDate();
        if (end.toLocalTime().isBefore(time)) {
            endDate = endDate.minus(1, ChronoUnit.DAYS);
        }
        return date.until(endDate, unit);
    }

    private Object writeReplace() {
        return new Ser(Ser.CHRONO_LOCAL_DATE_TIME_TYPE, this);
    }

    private void readObject(ObjectInputStream s) throws InvalidObjectException {
        throw new InvalidObjectException("Deserialization via serialization delegate");
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj || obj instanceof ChronoLocalDateTime && compareTo((ChronoLocalDateTime<?>) obj) == 0;
    }

    @Override
    public int hashCode() {
        return date.hashCode() ^ time.hashCode();
    }

    @Override
    public String toString() {
        return date + "T" + time;
    }
}
