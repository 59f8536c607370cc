package java.time.chrono;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Objects;

/** Years, months and days of a calendar. */
final class ChronoPeriodImpl implements ChronoPeriod, Serializable {
    private static final long serialVersionUID = 57387258289L;
    private static final List<TemporalUnit> UNITS = List.of(ChronoUnit.YEARS, ChronoUnit.MONTHS, ChronoUnit.DAYS);

    private final Chronology chrono;
    final int years;
    final int months;
    final int days;

    ChronoPeriodImpl(Chronology chrono, int years, int months, int days) {
        this.chrono = Objects.requireNonNull(chrono, "chrono");
        this.years = years;
        this.months = months;
        this.days = days;
    }

    @Override
    public long get(TemporalUnit unit) {
        if (unit == ChronoUnit.YEARS) {
            return years;
        }
        if (unit == ChronoUnit.MONTHS) {
            return months;
        }
        if (unit == ChronoUnit.DAYS) {
            return days;
        }
        throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
    }

    @Override
    public List<TemporalUnit> getUnits() {
        return UNITS;
    }

    @Override
    public Chronology getChronology() {
        return chrono;
    }

    private ChronoPeriodImpl same(TemporalAmount amount) {
        Objects.requireNonNull(amount, "amount");
        if (!(amount instanceof ChronoPeriodImpl)) {
            throw new DateTimeException("Unable to obtain ChronoPeriod from TemporalAmount: " + amount.getClass());
        }
        ChronoPeriodImpl period = (ChronoPeriodImpl) amount;
        if (!chrono.equals(period.chrono)) {
            throw new ClassCastException("Chronology mismatch, expected: " + chrono.getId() + ", actual: "
                    + period.chrono.getId());
        }
        return period;
    }

    @Override
    public ChronoPeriod plus(TemporalAmount amountToAdd) {
        ChronoPeriodImpl more = same(amountToAdd);
        return new ChronoPeriodImpl(chrono, Math.addExact(years, more.years), Math.addExact(months, more.months),
                Math.addExact(days, more.days));
    }

    @Override
    public ChronoPeriod minus(TemporalAmount amountToSubtract) {
        ChronoPeriodImpl less = same(amountToSubtract);
        return new ChronoPeriodImpl(chrono, Math.subtractExact(years, less.years), Math.subtractExact(months, less.months),
                Math.subtractExact(days, less.days));
    }

    @Override
    public ChronoPeriod multipliedBy(int scalar) {
        return isZero() || scalar == 1 ? this : new ChronoPeriodImpl(chrono, Math.multiplyExact(years, scalar),
                Math.multiplyExact(months, scalar), Math.multiplyExact(days, scalar));
    }

    private long monthRange() {
        ValueRange range = chrono.range(ChronoField.MONTH_OF_YEAR);
        return range.isFixed() && range.isIntValue() ? range.getMaximum() - range.getMinimum() + 1 : -1;
    }

    @Override
    public ChronoPeriod normalized() {
        long perYear = monthRange();
        if (perYear <= 0) {
            return this;
        }
        long total = years * perYear + months;
        int y = Math.toIntExact(total / perYear);
        int m = (int) (total % perYear);
        return y == years && m == months ? this : new ChronoPeriodImpl(chrono, y, m, days);
    }

    private void check(Temporal temporal) {
        Objects.requireNonNull(temporal, "temporal");
        Chronology other = temporal.query(TemporalQueries.chronology());
        if (other != null && !chrono.equals(other)) {
            throw new DateTimeException("Chronology mismatch, expected: " + chrono.getId() + ", actual: " + other.getId());
        }
    }

    private Temporal moved(Temporal temporal, int sign) {
        check(temporal);
        Temporal result = temporal;
        long perYear = months == 0 ? -1 : monthRange();
        if (perYear > 0) {
            result = result.plus(sign * (years * perYear + months), ChronoUnit.MONTHS);
        } else {
            if (years != 0) {
                result = result.plus((long) sign * years, ChronoUnit.YEARS);
            }
            if (months != 0) {
                result = result.plus((long) sign * months, ChronoUnit.MONTHS);
            }
        }
        return days == 0 ? result : result.plus((long) sign * days, ChronoUnit.DAYS);
    }

    @Override
    public Temporal addTo(Temporal temporal) {
        return moved(temporal, 1);
    }

    @Override
    public Temporal subtractFrom(Temporal temporal) {
        return moved(temporal, -1);
    }

    @Override
    public boolean equals(Object obj) {
        if (!(obj instanceof ChronoPeriodImpl)) {
            return this == obj;
        }
        ChronoPeriodImpl other = (ChronoPeriodImpl) obj;
        return years == other.years && months == other.months && days == other.days && chrono.equals(other.chrono);
    }

    @Override
    public int hashCode() {
        return years + Integer.rotateLeft(months, 8) + Integer.rotateLeft(days, 16) ^ chrono.hashCode();
    }

    @Override
    public String toString() {
        if (isZero()) {
            return chrono + " P0D";
        }
        StringBuilder text = new StringBuilder(chrono.toString()).append(" P");
        if (years != 0) {
            text.append(years).append('Y');
        }
        if (months != 0) {
            text.append(months).append('M');
        }
        if (days != 0) {
            text.append(days).append('D');
        }
        return text.toString();
    }

    private Object writeReplace() {
        return new Ser(Ser.CHRONO_PERIOD_TYPE, this);
    }

    private void readObject(ObjectInputStream s) throws InvalidObjectException {
        throw new InvalidObjectException("Deserialization via serialization delegate");
    }
}
