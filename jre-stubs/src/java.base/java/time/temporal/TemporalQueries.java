package java.time.temporal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.Chronology;

/** The common queries; the first three are compared by identity. */
public final class TemporalQueries {
    private static final TemporalQuery<ZoneId> ZONE_ID = new Named<>("ZoneId", 0);
    private static final TemporalQuery<Chronology> CHRONO = new Named<>("Chronology", 1);
    private static final TemporalQuery<TemporalUnit> PRECISION = new Named<>("Precision", 2);
    private static final TemporalQuery<ZoneId> ZONE = new Named<>("Zone", 3);
    private static final TemporalQuery<ZoneOffset> OFFSET = new Named<>("ZoneOffset", 4);
    private static final TemporalQuery<LocalDate> LOCAL_DATE = new Named<>("LocalDate", 5);
    private static final TemporalQuery<LocalTime> LOCAL_TIME = new Named<>("LocalTime", 6);

    private TemporalQueries() {
    }

    private static final class Named<R> implements TemporalQuery<R> {
        private final String name;
        private final int kind;

        Named(String name, int kind) {
            this.name = name;
            this.kind = kind;
        }

        @SuppressWarnings("unchecked")
        @Override
        public R queryFrom(TemporalAccessor temporal) {
            return (R) answer(temporal);
        }

        private Object answer(TemporalAccessor temporal) {
            switch (kind) {
                case 3:
                    ZoneId zone = temporal.query(ZONE_ID);
                    return zone != null ? zone : temporal.query(OFFSET);
                case 4:
                    return temporal.isSupported(ChronoField.OFFSET_SECONDS)
                        ? ZoneOffset.ofTotalSeconds(temporal.get(ChronoField.OFFSET_SECONDS)) : null;
                case 5:
                    return temporal.isSupported(ChronoField.EPOCH_DAY) ? LocalDate.ofEpochDay(temporal.getLong(ChronoField.EPOCH_DAY)) : null;
                case 6:
                    return temporal.isSupported(ChronoField.NANO_OF_DAY) ? LocalTime.ofNanoOfDay(temporal.getLong(ChronoField.NANO_OF_DAY)) : null;
                default:
                    return temporal.query(this);
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    public static TemporalQuery<ZoneId> zoneId() {
        return ZONE_ID;
    }

    public static TemporalQuery<Chronology> chronology() {
        return CHRONO;
    }

    public static TemporalQuery<TemporalUnit> precision() {
        return PRECISION;
    }

    public static TemporalQuery<ZoneId> zone() {
        return ZONE;
    }

    public static TemporalQuery<ZoneOffset> offset() {
        return OFFSET;
    }

    public static TemporalQuery<LocalDate> localDate() {
        return LOCAL_DATE;
    }

    public static TemporalQuery<LocalTime> localTime() {
        return LOCAL_TIME;
    }
}
