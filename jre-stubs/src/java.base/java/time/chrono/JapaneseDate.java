package java.time.chrono;

import static java.time.temporal.ChronoField.*;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
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

public final class JapaneseDate extends ChronoLocalDateImpl<JapaneseDate> implements ChronoLocalDate, Serializable {
    private static final long serialVersionUID = -305327627230580483L;
    static final LocalDate FIRST = LocalDate.of(1873, 1, 1);

    private final transient LocalDate isoDate;
    private final transient JapaneseEra era;
    private final transient int yearOfEra;

    JapaneseDate(LocalDate isoDate) {
        if (isoDate.isBefore(FIRST)) {
            throw new DateTimeException("JapaneseDate before Meiji 6 is not supported");
        }
        this.isoDate = isoDate;
        era = JapaneseEra.at(isoDate);
        yearOfEra = isoDate.getYear() - era.since().getYear() + 1;
    }

    public static JapaneseDate of(JapaneseEra era, int yearOfEra, int month, int dayOfMonth) {
        Objects.requireNonNull(era, "era");
        LocalDate date = null;
        try {
            date = yearOfEra < 1 ? null : LocalDate.of(era.since().getYear() + yearOfEra - 1, month, dayOfMonth);
        } catch (DateTimeException e) {
            // Said below.
        }
        if (date == null || date.isBefore(era.since()) || JapaneseEra.at(date) != era) {
            throw new DateTimeException("year, month, and day not valid for Era");
        }
        return new JapaneseDate(date);
    }

    public static JapaneseDate of(int prolepticYear, int month, int dayOfMonth) {
        return new JapaneseDate(LocalDate.of(prolepticYear, month, dayOfMonth));
    }

    static JapaneseDate ofYearDay(JapaneseEra era, int yearOfEra, int dayOfYear) {
        Objects.requireNonNull(era, "era");
        LocalDate start = yearOfEra == 1 ? era.since() : LocalDate.of(era.since().getYear() + yearOfEra - 1, 1, 1);
        LocalDate date = yearOfEra < 1 || dayOfYear < 1 ? null : start.plusDays(dayOfYear - 1L);
        if (date == null || date.getYear() != start.getYear() || JapaneseEra.at(date) != era) {
            throw new DateTimeException("Invalid parameters");
        }
        return new JapaneseDate(date);
    }

    @Override
    public JapaneseChronology getChronology() {
        return JapaneseChronology.INSTANCE;
    }

    @Override
    public JapaneseEra getEra() {
        return era;
    }

    /** The first and the last day of the date's year in its era. */
    private LocalDate yearStart() {
        return yearOfEra == 1 ? era.since() : LocalDate.of(isoDate.getYear(), 1, 1);
    }

    @Override
    public int lengthOfYear() {
        LocalDate end = LocalDate.of(isoDate.getYear(), 12, 31);
        JapaneseEra next = era.next();
        if (next != null && next.since().getYear() == isoDate.getYear()) {
            end = next.since().minusDays(1);
        }
        return (int) (end.toEpochDay() - yearStart().toEpochDay()) + 1;
    }

    @Override
    public boolean isSupported(TemporalField field) {
        return !JapaneseChronology.isAligned(field) && super.isSupported(field);
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
            case DAY_OF_MONTH:
                return ValueRange.of(1, lengthOfMonth());
            case DAY_OF_YEAR:
                return ValueRange.of(1, lengthOfYear());
            case YEAR_OF_ERA:
                JapaneseEra next = era.next();
                long last = next == null ? YEAR.range().getMaximum() : next.since().minusDays(1).getYear();
                return ValueRange.of(1, last - era.since().getYear() + 1);
            default:
                return getChronology().range((ChronoField) field);
        }
    }

    @Override
    public long getLong(TemporalField field) {
        if (!(field instanceof ChronoField)) {
            return field.getFrom(this);
        }
        if (JapaneseChronology.isAligned(field)) {
            throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
        return switch ((ChronoField) field) {
            case YEAR_OF_ERA -> yearOfEra;
            case ERA -> era.getValue();
            case DAY_OF_YEAR -> isoDate.toEpochDay() - yearStart().toEpochDay() + 1;
            default -> isoDate.getLong(field);
        };
    }

    @Override
    public JapaneseDate with(TemporalField field, long newValue) {
        if (!(field instanceof ChronoField)) {
            return super.with(field, newValue);
        }
        ChronoField chosen = (ChronoField) field;
        if (getLong(chosen) == newValue) {
            return this;
        }
        switch (chosen) {
            case YEAR_OF_ERA, YEAR, ERA:
                int value = getChronology().range(chosen).checkValidIntValue(newValue, chosen);
                return switch (chosen) {
                    case YEAR_OF_ERA -> withYear(era, value);
                    case YEAR -> with(isoDate.withYear(value));
                    default -> withYear(JapaneseEra.of(value), yearOfEra);
                };
            default:
                return with(isoDate.with(field, newValue));
        }
    }

    private JapaneseDate withYear(JapaneseEra newEra, int newYear) {
        return with(isoDate.withYear(JapaneseChronology.INSTANCE.prolepticYear(newEra, newYear)));
    }

    @Override
    JapaneseDate plusYears(long years) {
        return with(isoDate.plusYears(years));
    }

    @Override
    JapaneseDate plusMonths(long months) {
        return with(isoDate.plusMonths(months));
    }

    @Override
    JapaneseDate plusDays(long days) {
        return with(isoDate.plusDays(days));
    }

    private JapaneseDate with(LocalDate newDate) {
        return newDate.equals(isoDate) ? this : new JapaneseDate(newDate);
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
        return this == obj || obj instanceof JapaneseDate && isoDate.equals(((JapaneseDate) obj).isoDate);
    }

    @Override
    public int hashCode() {
        return JapaneseChronology.INSTANCE.getId().hashCode() ^ isoDate.hashCode();
    }

    @Override
    public ChronoPeriod until(ChronoLocalDate endDate) {
        Period period = isoDate.until(endDate);
        return getChronology().period(period.getYears(), period.getMonths(), period.getDays());
    }

    public static JapaneseDate now(Clock clock) {
        return new JapaneseDate(LocalDate.now(clock));
    }

    public static JapaneseDate now() {
        return now(Clock.systemDefaultZone());
    }

    public static JapaneseDate now(ZoneId zone) {
        return now(Clock.system(zone));
    }

    public static JapaneseDate from(TemporalAccessor temporal) {
        return JapaneseChronology.INSTANCE.date(temporal);
    }

    @Override
    public JapaneseDate with(TemporalAdjuster adjuster) {
        return super.with(adjuster);
    }

    @Override
    public JapaneseDate plus(TemporalAmount amount) {
        return super.plus(amount);
    }

    @Override
    public JapaneseDate minus(TemporalAmount amount) {
        return super.minus(amount);
    }

    @Override
    public JapaneseDate plus(long amountToAdd, TemporalUnit unit) {
        return super.plus(amountToAdd, unit);
    }

    @Override
    public JapaneseDate minus(long amountToSubtract, TemporalUnit unit) {
        return super.minus(amountToSubtract, unit);
    }

    @Override
    public final ChronoLocalDateTime<JapaneseDate> atTime(LocalTime localTime) {
        return ChronoLocalDateTimeImpl.of(this, localTime);
    }

    private Object writeReplace() {
        return new Ser(Ser.JAPANESE_DATE_TYPE, this);
    }

    private void readObject(ObjectInputStream s) throws InvalidObjectException {
        throw new InvalidObjectException("Deserialization via serialization delegate");
    }
}
