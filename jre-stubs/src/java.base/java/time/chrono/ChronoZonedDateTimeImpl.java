package java.time.chrono;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Objects;

/** A date of a calendar other than ISO's and a time, in a zone. */
final class ChronoZonedDateTimeImpl<D extends ChronoLocalDate> implements ChronoZonedDateTime<D>, Serializable {
    private static final long serialVersionUID = -5261813987200935591L;

    private final transient ChronoLocalDateTimeImpl<D> dateTime;
    private final transient ZoneOffset offset;
    private final transient ZoneId zone;

    private ChronoZonedDateTimeImpl(ChronoLocalDateTimeImpl<D> dateTime, ZoneOffset offset, ZoneId zone) {
        this.dateTime = Objects.requireNonNull(dateTime, "dateTime");
        this.offset = Objects.requireNonNull(offset, "offset");
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    static <R extends ChronoLocalDate> ChronoZonedDateTime<R> ofBest(ChronoLocalDateTimeImpl<R> local, ZoneId zone,
            ZoneOffset preferred) {
        Objects.requireNonNull(local, "localDateTime");
        Objects.requireNonNull(zone, "zone");
        if (zone instanceof ZoneOffset) {
            return new ChronoZonedDateTimeImpl<>(local, (ZoneOffset) zone, zone);
        }
        ZoneRules rules = zone.getRules();
        LocalDateTime iso = LocalDateTime.of(java.time.LocalDate.ofEpochDay(local.toLocalDate().toEpochDay()), local.toLocalTime());
        List<ZoneOffset> valid = rules.getValidOffsets(iso);
        ChronoLocalDateTimeImpl<R> used = local;
        ZoneOffset chosen;
        if (valid.size() == 1) {
            chosen = valid.get(0);
        } else if (valid.isEmpty()) {
            ZoneOffsetTransition gap = rules.getTransition(iso);
            used = used.plus(gap.getDuration().getSeconds(), ChronoUnit.SECONDS);
            chosen = gap.getOffsetAfter();
        } else {
            chosen = preferred != null && valid.contains(preferred) ? preferred : valid.get(0);
        }
        return new ChronoZonedDateTimeImpl<>(used, chosen, zone);
    }

    @SuppressWarnings("unchecked")
    static ChronoZonedDateTimeImpl<?> ofInstant(Chronology chrono, Instant instant, ZoneId zone) {
        ZoneOffset offset = zone.getRules().getOffset(instant);
        Objects.requireNonNull(offset, "offset");
        LocalDateTime iso = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), offset);
        ChronoLocalDateTimeImpl<?> local = (ChronoLocalDateTimeImpl<?>) chrono.localDateTime(iso);
        return new ChronoZonedDateTimeImpl<>(local, offset, zone);
    }

    @SuppressWarnings("unchecked")
    private ChronoZonedDateTimeImpl<D> at(Instant instant, ZoneId where) {
        return (ChronoZonedDateTimeImpl<D>) ofInstant(getChronology(), instant, where);
    }

    @SuppressWarnings("unchecked")
    static <R extends ChronoLocalDate> ChronoZonedDateTimeImpl<R> ensureValid(Chronology chrono, Temporal temporal) {
        ChronoZonedDateTimeImpl<R> other = (ChronoZonedDateTimeImpl<R>) temporal;
        if (!chrono.equals(other.getChronology())) {
            throw new ClassCastException("Chronology mismatch, required: " + chrono.getId() + ", actual: "
                    + other.getChronology().getId());
        }
        return other;
    }

    @Override
    public ZoneOffset getOffset() {
        return offset;
    }

    private ChronoZonedDateTime<D> atOverlap(boolean earlier) {
        LocalDateTime iso = LocalDateTime.of(java.time.LocalDate.ofEpochDay(toLocalDate().toEpochDay()), toLocalTime());
        ZoneOffsetTransition transition = zone.getRules().getTransition(iso);
        if (transition != null && transition.isOverlap()) {
            ZoneOffset wanted = earlier ? transition.getOffsetBefore() : transition.getOffsetAfter();
            if (!wanted.equals(offset)) {
                return new ChronoZonedDateTimeImpl<>(dateTime, wanted, zone);
            }
        }
        return this;
    }

    @Override
    public ChronoZonedDateTime<D> withEarlierOffsetAtOverlap() {
        return atOverlap(true);
    }

    @Override
    public ChronoZonedDateTime<D> withLaterOffsetAtOverlap() {
        return atOverlap(false);
    }

    @Override
    public ChronoLocalDateTime<D> toLocalDateTime() {
        return dateTime;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public ChronoZonedDateTime<D> withZoneSameLocal(ZoneId zone) {
        return ofBest(dateTime, zone, offset);
    }

    @Override
    public ChronoZonedDateTime<D> withZoneSameInstant(ZoneId zone) {
        Objects.requireNonNull(zone, "zone");
        return this.zone.equals(zone) ? this : at(dateTime.toInstant(offset), zone);
    }

    @Override
    public boolean isSupported(TemporalField field) {
        return field instanceof ChronoField || field != null && field.isSupportedBy(this);
    }

    @Override
    public ChronoZonedDateTime<D> with(TemporalField field, long newValue) {
        if (field instanceof ChronoField) {
            switch ((ChronoField) field) {
                case INSTANT_SECONDS:
                    return plus(newValue - toEpochSecond(), ChronoUnit.SECONDS);
                case OFFSET_SECONDS:
                    ZoneOffset wanted = ZoneOffset.ofTotalSeconds(ChronoField.OFFSET_SECONDS.checkValidIntValue(newValue));
                    return at(dateTime.toInstant(wanted), zone);
                default:
                    return ofBest(dateTime.with(field, newValue), zone, offset);
            }
        }
        return ensureValid(getChronology(), field.adjustInto(this, newValue));
    }

    @Override
    public ChronoZonedDateTime<D> plus(long amountToAdd, TemporalUnit unit) {
        if (!(unit instanceof ChronoUnit)) {
            return ensureValid(getChronology(), unit.addTo(this, amountToAdd));
        }
        ChronoLocalDateTimeImpl<D> moved = dateTime.plus(amountToAdd, unit);
        return unit.isDateBased() ? ofBest(moved, zone, offset) : at(moved.toInstant(offset), zone);
    }

    @Override
    public long until(Temporal endExclusive, TemporalUnit unit) {
        Objects.requireNonNull(endExclusive, "endExclusive");
        ChronoZonedDateTime<?> end = getChronology().zonedDateTime(endExclusive);
        if (unit instanceof ChronoUnit) {
            return dateTime.until(end.withZoneSameInstant(offset).toLocalDateTime(), unit);
        }
        Objects.requireNonNull(unit, "unit");
        return unit.between(this, end);
    }

    private Object writeReplace() {
        return new Ser(Ser.CHRONO_ZONE_DATE_TIME_TYPE, this);
    }

    private void readObject(ObjectInputStream s) throws InvalidObjectException {
        throw new InvalidObjectException("Deserialization via serialization delegate");
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj || obj instanceof ChronoZonedDateTime && compareTo((ChronoZonedDateTime<?>) obj) == 0;
    }

    @Override
    public int hashCode() {
        return dateTime.hashCode() ^ offset.hashCode() ^ Integer.rotateLeft(zone.hashCode(), 3);
    }

    @Override
    public String toString() {
        String text = dateTime.toString() + offset.toString();
        return offset == zone ? text : text + "[" + zone + "]";
    }
}
