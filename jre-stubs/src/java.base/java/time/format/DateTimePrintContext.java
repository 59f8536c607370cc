package java.time.format;

import static java.time.temporal.ChronoField.EPOCH_DAY;
import static java.time.temporal.ChronoField.INSTANT_SECONDS;
import static java.time.temporal.ChronoField.OFFSET_SECONDS;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.time.temporal.ValueRange;
import java.util.Locale;
import java.util.Objects;

/** What is being printed, and how. */
final class DateTimePrintContext {
    private final TemporalAccessor temporal;
    private final DateTimeFormatter formatter;

    DateTimePrintContext(TemporalAccessor temporal, DateTimeFormatter formatter) {
        this.temporal = adjust(temporal, formatter);
        this.formatter = formatter;
    }

    private static TemporalAccessor adjust(TemporalAccessor temporal, DateTimeFormatter formatter) {
        Chronology overrideChrono = formatter.getChronology();
        ZoneId overrideZone = formatter.getZone();
        if (overrideChrono == null && overrideZone == null) {
            return temporal;
        }
        Chronology temporalChrono = temporal.query(TemporalQueries.chronology());
        ZoneId temporalZone = temporal.query(TemporalQueries.zoneId());
        if (Objects.equals(overrideChrono, temporalChrono)) {
            overrideChrono = null;
        }
        if (Objects.equals(overrideZone, temporalZone)) {
            overrideZone = null;
        }
        if (overrideChrono == null && overrideZone == null) {
            return temporal;
        }
        Chronology effectiveChrono = overrideChrono != null ? overrideChrono : temporalChrono;
        if (overrideZone != null) {
            if (temporal.isSupported(INSTANT_SECONDS)) {
                Chronology chrono = Objects.requireNonNullElse(effectiveChrono, IsoChronology.INSTANCE);
                return chrono.zonedDateTime(Instant.from(temporal), overrideZone);
            }
            if (overrideZone.normalized() instanceof ZoneOffset && temporal.isSupported(OFFSET_SECONDS)
                && temporal.get(OFFSET_SECONDS) != overrideZone.getRules().getOffset(Instant.EPOCH).getTotalSeconds()) {
                throw new DateTimeException("Unable to apply override zone '" + overrideZone
                    + "' because the temporal object being formatted has a different offset but does not represent an instant: " + temporal);
            }
        }
        ZoneId effectiveZone = overrideZone != null ? overrideZone : temporalZone;
        ChronoLocalDate date = null;
        if (overrideChrono != null) {
            if (temporal.isSupported(EPOCH_DAY)) {
                date = effectiveChrono.date(temporal);
            } else if (!(overrideChrono == IsoChronology.INSTANCE && temporalChrono == null)) {
                for (ChronoField f : ChronoField.values()) {
                    if (f.isDateBased() && temporal.isSupported(f)) {
                        throw new DateTimeException("Unable to apply override chronology '" + overrideChrono
                            + "' because the temporal object being formatted contains date fields but does not represent a whole date: " + temporal);
                    }
                }
            }
        }
        return new Adjusted(temporal, date, effectiveChrono, effectiveZone);
    }

    private static final class Adjusted implements TemporalAccessor {
        private final TemporalAccessor temporal;
        private final ChronoLocalDate date;
        private final Chronology chrono;
        private final ZoneId zone;

        Adjusted(TemporalAccessor temporal, ChronoLocalDate date, Chronology chrono, ZoneId zone) {
            this.temporal = temporal;
            this.date = date;
            this.chrono = chrono;
            this.zone = zone;
        }

        private TemporalAccessor source(TemporalField field) {
            return date != null && field.isDateBased() ? date : temporal;
        }

        @Override
        public boolean isSupported(TemporalField field) {
            return source(field).isSupported(field);
        }

        @Override
        public ValueRange range(TemporalField field) {
            return source(field).range(field);
        }

        @Override
        public long getLong(TemporalField field) {
            return source(field).getLong(field);
        }

        @SuppressWarnings("unchecked")
        @Override
        public <R> R query(TemporalQuery<R> query) {
            if (query == TemporalQueries.chronology()) {
                return (R) chrono;
            }
            if (query == TemporalQueries.zoneId()) {
                return (R) zone;
            }
            return query == TemporalQueries.precision() ? temporal.query(query) : query.queryFrom(this);
        }

        @Override
        public String toString() {
            return temporal + (chrono != null ? " with chronology " + chrono : "") + (zone != null ? " with zone " + zone : "");
        }
    }

    TemporalAccessor getTemporal() {
        return temporal;
    }

    Locale getLocale() {
        return formatter.getLocale();
    }

    DecimalStyle getDecimalStyle() {
        return formatter.getDecimalStyle();
    }

    <R> R getValue(TemporalQuery<R> query, boolean optional) {
        R result = temporal.query(query);
        if (result == null && !optional) {
            throw new DateTimeException("Unable to extract " + query + " from temporal " + temporal);
        }
        return result;
    }

    Long getValue(TemporalField field, boolean optional) {
        return optional && !temporal.isSupported(field) ? null : (Long) temporal.getLong(field);
    }

    @Override
    public String toString() {
        return temporal.toString();
    }
}
