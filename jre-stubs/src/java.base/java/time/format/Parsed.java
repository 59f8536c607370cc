package java.time.format;

import static java.time.temporal.ChronoField.*;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.ChronoLocalDateTime;
import java.time.chrono.ChronoZonedDateTime;
import java.time.chrono.Chronology;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Parsed fields, and the date and time that they make. */
final class Parsed implements TemporalAccessor {
    final Map<TemporalField, Long> fieldValues = new HashMap<>();
    ZoneId zone;
    Chronology chrono;
    boolean leapSecond;
    /** First and last hour, and the middle in minutes. */
    int[] dayPeriod;
    /** Whether the zone was named by its standard time (0), its summer time (1) or in general (2); -1: not by a name. */
    int zoneNameKind = -1;
    Period excessDays = Period.ZERO;
    private ResolverStyle resolverStyle;
    private ChronoLocalDate date;
    private LocalTime time;

    Parsed copy() {
        Parsed cloned = new Parsed();
        cloned.fieldValues.putAll(fieldValues);
        cloned.zone = zone;
        cloned.chrono = chrono;
        cloned.leapSecond = leapSecond;
        cloned.dayPeriod = dayPeriod;
        cloned.zoneNameKind = zoneNameKind;
        return cloned;
    }

    @Override
    public boolean isSupported(TemporalField field) {
        if (fieldValues.containsKey(field) || date != null && date.isSupported(field) || time != null && time.isSupported(field)) {
            return true;
        }
        return field != null && !(field instanceof ChronoField) && field.isSupportedBy(this);
    }

    @Override
    public long getLong(TemporalField field) {
        Objects.requireNonNull(field, "field");
        Long value = fieldValues.get(field);
        if (value != null) {
            return value;
        }
        if (date != null && date.isSupported(field)) {
            return date.getLong(field);
        }
        if (time != null && time.isSupported(field)) {
            return time.getLong(field);
        }
        if (field instanceof ChronoField) {
            throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
        return field.getFrom(this);
    }

    @SuppressWarnings("unchecked")
    @Override
    public <R> R query(TemporalQuery<R> query) {
        if (query == TemporalQueries.zoneId()) {
            return (R) zone;
        }
        if (query == TemporalQueries.chronology()) {
            return (R) chrono;
        }
        if (query == TemporalQueries.localDate()) {
            return (R) (date != null ? LocalDate.from(date) : null);
        }
        if (query == TemporalQueries.localTime()) {
            return (R) time;
        }
        if (query == TemporalQueries.offset()) {
            Long offsetSecs = fieldValues.get(OFFSET_SECONDS);
            if (offsetSecs != null) {
                return (R) ZoneOffset.ofTotalSeconds(offsetSecs.intValue());
            }
            return zone instanceof ZoneOffset ? (R) zone : query.queryFrom(this);
        }
        return query == TemporalQueries.precision() ? null : query.queryFrom(this);
    }

    TemporalAccessor resolve(ResolverStyle style, Set<TemporalField> resolverFields) {
        if (resolverFields != null) {
            fieldValues.keySet().retainAll(resolverFields);
        }
        resolverStyle = style;
        resolveFields();
        resolveTimeLenient();
        crossCheck();
        if (date != null && time != null && !excessDays.isZero()) {
            date = date.plus(excessDays);
            excessDays = Period.ZERO;
        }
        resolveFractional();
        resolveInstant();
        return this;
    }

    private void resolveFields() {
        resolveInstantFields();
        resolveDateFields();
        resolveTimeFields();
        if (fieldValues.isEmpty()) {
            return;
        }
        int changed = 0;
        boolean again = true;
        while (again && changed < 50) {
            again = false;
            for (TemporalField field : fieldValues.keySet().toArray(new TemporalField[0])) {
                if (!fieldValues.containsKey(field)) {
                    continue;
                }
                TemporalAccessor resolved = field.resolve(fieldValues, this, resolverStyle);
                if (resolved != null) {
                    accept(resolved);
                    again = true;
                } else if (!fieldValues.containsKey(field)) {
                    again = true;
                }
                if (again) {
                    changed++;
                    break;
                }
            }
        }
        if (changed == 50) {
            throw new DateTimeException("One of the parsed fields has an incorrectly implemented resolve method");
        }
        if (changed > 0) {
            resolveInstantFields();
            resolveDateFields();
            resolveTimeFields();
        }
    }

    private void accept(TemporalAccessor resolved) {
        if (resolved instanceof ChronoZonedDateTime) {
            ChronoZonedDateTime<?> zdt = (ChronoZonedDateTime<?>) resolved;
            if (zone == null) {
                zone = zdt.getZone();
            } else if (!zone.equals(zdt.getZone())) {
                throw new DateTimeException("ChronoZonedDateTime must use the effective parsed zone: " + zone);
            }
            resolved = zdt.toLocalDateTime();
        }
        if (resolved instanceof ChronoLocalDateTime) {
            ChronoLocalDateTime<?> cldt = (ChronoLocalDateTime<?>) resolved;
            update(cldt.toLocalTime(), Period.ZERO);
            update(cldt.toLocalDate());
        } else if (resolved instanceof ChronoLocalDate) {
            update((ChronoLocalDate) resolved);
        } else if (resolved instanceof LocalTime) {
            update((LocalTime) resolved, Period.ZERO);
        } else {
            throw new DateTimeException("Method resolve() can only return ChronoZonedDateTime, ChronoLocalDateTime, ChronoLocalDate or LocalTime");
        }
    }

    private void update(TemporalField target, TemporalField changed, long value) {
        Long old = fieldValues.put(changed, value);
        if (old != null && old != value) {
            throw new DateTimeException("Conflict found: " + changed + " " + old + " differs from " + changed + " " + value + " while resolving  "
                + target);
        }
    }

    private void update(ChronoLocalDate cld) {
        if (cld == null) {
            return;
        }
        if (date != null) {
            if (!date.equals(cld)) {
                throw new DateTimeException("Conflict found: Fields resolved to two different dates: " + date + " " + cld);
            }
        } else if (!chrono.equals(cld.getChronology())) {
            throw new DateTimeException("ChronoLocalDate must use the effective parsed chronology: " + chrono);
        } else {
            date = cld;
        }
    }

    private void update(LocalTime timeToSet, Period periodToSet) {
        if (time == null) {
            time = timeToSet;
            excessDays = periodToSet;
            return;
        }
        if (!time.equals(timeToSet)) {
            throw new DateTimeException("Conflict found: Fields resolved to different times: " + time + " " + timeToSet);
        }
        if (!excessDays.isZero() && !periodToSet.isZero() && !excessDays.equals(periodToSet)) {
            throw new DateTimeException("Conflict found: Fields resolved to different excess periods: " + excessDays + " " + periodToSet);
        }
        excessDays = periodToSet;
    }

    private void resolveInstantFields() {
        Long seconds = fieldValues.get(INSTANT_SECONDS);
        if (seconds == null) {
            return;
        }
        ZoneId selected = zone;
        if (selected == null) {
            Long offset = fieldValues.get(OFFSET_SECONDS);
            if (offset == null) {
                return;
            }
            selected = ZoneOffset.ofTotalSeconds(offset.intValue());
        }
        ChronoZonedDateTime<?> zdt = chrono.zonedDateTime(Instant.ofEpochSecond(seconds), selected);
        update(zdt.toLocalDate());
        update(INSTANT_SECONDS, SECOND_OF_DAY, (long) zdt.toLocalTime().toSecondOfDay());
        update(INSTANT_SECONDS, OFFSET_SECONDS, (long) zdt.getOffset().getTotalSeconds());
    }

    private void resolveDateFields() {
        update(chrono.resolveDate(fieldValues, resolverStyle));
    }

    private long checked(ChronoField field, long value) {
        if (resolverStyle != ResolverStyle.LENIENT) {
            field.checkValidValue(value);
        }
        return value;
    }

    private void resolveTimeFields() {
        if (fieldValues.containsKey(CLOCK_HOUR_OF_DAY)) {
            long ch = fieldValues.remove(CLOCK_HOUR_OF_DAY);
            if (resolverStyle == ResolverStyle.STRICT || resolverStyle == ResolverStyle.SMART && ch != 0) {
                CLOCK_HOUR_OF_DAY.checkValidValue(ch);
            }
            update(CLOCK_HOUR_OF_DAY, HOUR_OF_DAY, ch == 24 ? 0 : ch);
        }
        if (fieldValues.containsKey(CLOCK_HOUR_OF_AMPM)) {
            long ch = fieldValues.remove(CLOCK_HOUR_OF_AMPM);
            if (resolverStyle == ResolverStyle.STRICT || resolverStyle == ResolverStyle.SMART && ch != 0) {
                CLOCK_HOUR_OF_AMPM.checkValidValue(ch);
            }
            update(CLOCK_HOUR_OF_AMPM, HOUR_OF_AMPM, ch == 12 ? 0 : ch);
        }
        if (fieldValues.containsKey(AMPM_OF_DAY) && fieldValues.containsKey(HOUR_OF_AMPM)) {
            long ap = checked(AMPM_OF_DAY, fieldValues.remove(AMPM_OF_DAY));
            long hap = checked(HOUR_OF_AMPM, fieldValues.remove(HOUR_OF_AMPM));
            update(AMPM_OF_DAY, HOUR_OF_DAY, Math.addExact(Math.multiplyExact(ap, 12), hap));
        }
        if (fieldValues.containsKey(NANO_OF_DAY)) {
            long nod = checked(NANO_OF_DAY, fieldValues.remove(NANO_OF_DAY));
            update(NANO_OF_DAY, HOUR_OF_DAY, nod / 3600_000_000_000L);
            update(NANO_OF_DAY, MINUTE_OF_HOUR, nod / 60_000_000_000L % 60);
            update(NANO_OF_DAY, SECOND_OF_MINUTE, nod / 1_000_000_000L % 60);
            update(NANO_OF_DAY, NANO_OF_SECOND, nod % 1_000_000_000L);
        }
        if (fieldValues.containsKey(MICRO_OF_DAY)) {
            long cod = checked(MICRO_OF_DAY, fieldValues.remove(MICRO_OF_DAY));
            update(MICRO_OF_DAY, SECOND_OF_DAY, cod / 1_000_000L);
            update(MICRO_OF_DAY, MICRO_OF_SECOND, cod % 1_000_000L);
        }
        if (fieldValues.containsKey(MILLI_OF_DAY)) {
            long lod = checked(MILLI_OF_DAY, fieldValues.remove(MILLI_OF_DAY));
            update(MILLI_OF_DAY, SECOND_OF_DAY, lod / 1_000);
            update(MILLI_OF_DAY, MILLI_OF_SECOND, lod % 1_000);
        }
        if (fieldValues.containsKey(SECOND_OF_DAY)) {
            long sod = checked(SECOND_OF_DAY, fieldValues.remove(SECOND_OF_DAY));
            update(SECOND_OF_DAY, HOUR_OF_DAY, sod / 3600);
            update(SECOND_OF_DAY, MINUTE_OF_HOUR, sod / 60 % 60);
            update(SECOND_OF_DAY, SECOND_OF_MINUTE, sod % 60);
        }
        if (fieldValues.containsKey(MINUTE_OF_DAY)) {
            long mod = checked(MINUTE_OF_DAY, fieldValues.remove(MINUTE_OF_DAY));
            update(MINUTE_OF_DAY, HOUR_OF_DAY, mod / 60);
            update(MINUTE_OF_DAY, MINUTE_OF_HOUR, mod % 60);
        }
        if (fieldValues.containsKey(NANO_OF_SECOND)) {
            long nos = checked(NANO_OF_SECOND, fieldValues.get(NANO_OF_SECOND));
            if (fieldValues.containsKey(MICRO_OF_SECOND)) {
                long cos = checked(MICRO_OF_SECOND, fieldValues.remove(MICRO_OF_SECOND));
                nos = cos * 1000 + nos % 1000;
                update(MICRO_OF_SECOND, NANO_OF_SECOND, nos);
            }
            if (fieldValues.containsKey(MILLI_OF_SECOND)) {
                long los = checked(MILLI_OF_SECOND, fieldValues.remove(MILLI_OF_SECOND));
                update(MILLI_OF_SECOND, NANO_OF_SECOND, los * 1_000_000L + nos % 1_000_000L);
            }
        }
        resolveDayPeriod();
        if (fieldValues.containsKey(HOUR_OF_DAY) && fieldValues.containsKey(MINUTE_OF_HOUR) && fieldValues.containsKey(SECOND_OF_MINUTE)
            && fieldValues.containsKey(NANO_OF_SECOND)) {
            resolveTime(fieldValues.remove(HOUR_OF_DAY), fieldValues.remove(MINUTE_OF_HOUR), fieldValues.remove(SECOND_OF_MINUTE),
                fieldValues.remove(NANO_OF_SECOND));
        }
    }

    private void resolveDayPeriod() {
        if (dayPeriod == null || !fieldValues.containsKey(HOUR_OF_AMPM)) {
            return;
        }
        long hap = checked(HOUR_OF_AMPM, fieldValues.remove(HOUR_OF_AMPM));
        Long moh = fieldValues.get(MINUTE_OF_HOUR);
        long minutes = Math.floorMod(hap, 12) * 60 + 720 + (moh == null ? 0 : Math.floorMod(moh, 60));
        int from = dayPeriod[0] * 60;
        boolean afternoon = dayPeriod[0] == dayPeriod[1] ? minutes == from : minutes >= from && minutes < dayPeriod[1] * 60;
        update(HOUR_OF_AMPM, HOUR_OF_DAY, Math.addExact(hap, afternoon ? 12 : 0));
        dayPeriod = null;
    }

    private void resolveTimeLenient() {
        if (time == null) {
            if (fieldValues.containsKey(MILLI_OF_SECOND)) {
                long los = fieldValues.remove(MILLI_OF_SECOND);
                if (fieldValues.containsKey(MICRO_OF_SECOND)) {
                    long cos = los * 1_000 + fieldValues.get(MICRO_OF_SECOND) % 1_000;
                    update(MILLI_OF_SECOND, MICRO_OF_SECOND, cos);
                    fieldValues.remove(MICRO_OF_SECOND);
                    fieldValues.put(NANO_OF_SECOND, cos * 1_000L);
                } else {
                    fieldValues.put(NANO_OF_SECOND, los * 1_000_000L);
                }
            } else if (fieldValues.containsKey(MICRO_OF_SECOND)) {
                fieldValues.put(NANO_OF_SECOND, fieldValues.remove(MICRO_OF_SECOND) * 1_000L);
            }
            if (resolverStyle != ResolverStyle.STRICT && !fieldValues.containsKey(HOUR_OF_DAY)
                && !fieldValues.containsKey(MINUTE_OF_HOUR) && !fieldValues.containsKey(SECOND_OF_MINUTE)
                && !fieldValues.containsKey(NANO_OF_SECOND)) {
                if (dayPeriod != null) {
                    resolveTime(dayPeriod[2] / 60, dayPeriod[2] % 60, 0, 0);
                    dayPeriod = null;
                } else if (fieldValues.containsKey(AMPM_OF_DAY)) {
                    long half = checked(AMPM_OF_DAY, fieldValues.remove(AMPM_OF_DAY));
                    resolveTime(Math.addExact(Math.multiplyExact(half, 12), 6), 0, 0, 0);
                }
            }
            Long hod = fieldValues.get(HOUR_OF_DAY);
            if (hod != null) {
                Long moh = fieldValues.get(MINUTE_OF_HOUR);
                Long som = fieldValues.get(SECOND_OF_MINUTE);
                Long nos = fieldValues.get(NANO_OF_SECOND);
                if (moh == null && (som != null || nos != null) || moh != null && som == null && nos != null) {
                    return;
                }
                resolveTime(hod, moh != null ? moh : 0, som != null ? som : 0, nos != null ? nos : 0);
                fieldValues.remove(HOUR_OF_DAY);
                fieldValues.remove(MINUTE_OF_HOUR);
                fieldValues.remove(SECOND_OF_MINUTE);
                fieldValues.remove(NANO_OF_SECOND);
            }
        }
        if (resolverStyle != ResolverStyle.LENIENT) {
            for (Map.Entry<TemporalField, Long> entry : fieldValues.entrySet()) {
                TemporalField field = entry.getKey();
                if (field instanceof ChronoField && field.isTimeBased()) {
                    ((ChronoField) field).checkValidValue(entry.getValue());
                }
            }
        }
    }

    private void resolveTime(long hod, long moh, long som, long nos) {
        if (resolverStyle == ResolverStyle.LENIENT) {
            long total = Math.multiplyExact(hod, 3600_000_000_000L);
            total = Math.addExact(total, Math.multiplyExact(moh, 60_000_000_000L));
            total = Math.addExact(total, Math.multiplyExact(som, 1_000_000_000L));
            total = Math.addExact(total, nos);
            update(LocalTime.ofNanoOfDay(Math.floorMod(total, 86400_000_000_000L)), Period.ofDays((int) Math.floorDiv(total, 86400_000_000_000L)));
            return;
        }
        int minute = MINUTE_OF_HOUR.checkValidIntValue(moh);
        int nano = NANO_OF_SECOND.checkValidIntValue(nos);
        if (resolverStyle == ResolverStyle.SMART && hod == 24 && minute == 0 && som == 0 && nano == 0) {
            update(LocalTime.MIDNIGHT, Period.ofDays(1));
        } else {
            int hour = HOUR_OF_DAY.checkValidIntValue(hod);
            update(LocalTime.of(hour, minute, SECOND_OF_MINUTE.checkValidIntValue(som), nano), Period.ZERO);
        }
    }

    private void resolveFractional() {
        if (time == null && (fieldValues.containsKey(INSTANT_SECONDS) || fieldValues.containsKey(SECOND_OF_DAY)
            || fieldValues.containsKey(SECOND_OF_MINUTE))) {
            Long nos = fieldValues.get(NANO_OF_SECOND);
            if (nos == null) {
                fieldValues.put(NANO_OF_SECOND, 0L);
            }
            long nanos = nos == null ? 0 : nos;
            fieldValues.put(MICRO_OF_SECOND, nanos / 1000);
            fieldValues.put(MILLI_OF_SECOND, nanos / 1000000);
        }
    }

    private void resolveInstant() {
        if (date == null || time == null) {
            return;
        }
        Long offsetSecs = fieldValues.get(OFFSET_SECONDS);
        if (offsetSecs != null) {
            fieldValues.put(INSTANT_SECONDS, date.atTime(time).atZone(ZoneOffset.ofTotalSeconds(offsetSecs.intValue())).toEpochSecond());
        } else if (zone != null) {
            fieldValues.put(INSTANT_SECONDS, date.atTime(time).atZone(zone).toEpochSecond());
        }
    }

    private void crossCheck() {
        if (time != null && dayPeriod != null && resolverStyle != ResolverStyle.LENIENT) {
            int from = dayPeriod[0];
            int to = dayPeriod[1];
            if (from == to ? !time.equals(LocalTime.of(from, 0)) : time.getHour() < from || time.getHour() >= to) {
                String text = hour(from) + (from == to ? "" : "-" + hour(to));
                throw new DateTimeException("Conflict found: Resolved time " + time + " conflicts with DayPeriod(" + text + ")");
            }
        }
        if (date != null) {
            crossCheck(date);
        }
        if (time != null) {
            crossCheck(time);
            if (date != null && !fieldValues.isEmpty()) {
                crossCheck(date.atTime(time));
            }
        }
    }

    private static String hour(int hour) {
        return hour < 10 ? "0" + hour + ":00" : hour + ":00";
    }

    private void crossCheck(TemporalAccessor target) {
        for (Iterator<Map.Entry<TemporalField, Long>> it = fieldValues.entrySet().iterator(); it.hasNext();) {
            Map.Entry<TemporalField, Long> entry = it.next();
            TemporalField field = entry.getKey();
            if (!target.isSupported(field)) {
                continue;
            }
            long actual;
            try {
                actual = target.getLong(field);
            } catch (RuntimeException ex) {
                continue;
            }
            if (actual != entry.getValue()) {
                throw new DateTimeException("Conflict found: Field " + field + " " + actual + " differs from " + field + " " + entry.getValue()
                    + " derived from " + target);
            }
            it.remove();
        }
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder(64).append(fieldValues).append(',').append(chrono);
        if (zone != null) {
            sb.append(',').append(zone).append(',').append(zoneNameKind);
        }
        if (date != null || time != null) {
            sb.append(" resolved to ");
            if (date != null) {
                sb.append(date);
            }
            if (time != null) {
                sb.append(date != null ? "T" : "").append(time);
            }
        }
        return sb.toString();
    }
}
