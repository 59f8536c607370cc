package java.time;

import static java.time.temporal.ChronoField.NANO_OF_SECOND;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.NANOS;
import static java.time.temporal.ChronoUnit.SECONDS;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigInteger;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.List;
import java.util.Objects;

/** An amount of time in seconds and nanoseconds. */
public final class Duration implements TemporalAmount, Comparable<Duration>, Serializable {
    public static final Duration ZERO = new Duration(0, 0);
    private static final long serialVersionUID = 3078945930695997490L;
    private static final int NANOS_PER_SECOND = 1_000_000_000;

    private final long seconds;
    private final int nanos;

    private Duration(long seconds, int nanos) {
        this.seconds = seconds;
        this.nanos = nanos;
    }

    private static Duration create(long seconds, int nanos) {
        return (seconds | nanos) == 0 ? ZERO : new Duration(seconds, nanos);
    }

    private static Duration create(BigInteger totalNanos) {
        BigInteger[] parts = totalNanos.divideAndRemainder(BigInteger.valueOf(NANOS_PER_SECOND));
        if (parts[0].bitLength() > 63) {
            throw new ArithmeticException("Exceeds capacity of Duration: " + totalNanos);
        }
        return ofSeconds(parts[0].longValue(), parts[1].intValue());
    }

    private BigInteger total() {
        return BigInteger.valueOf(seconds).multiply(BigInteger.valueOf(NANOS_PER_SECOND)).add(BigInteger.valueOf(nanos));
    }

    public static Duration ofDays(long days) {
        return create(Math.multiplyExact(days, 86400L), 0);
    }

    public static Duration ofHours(long hours) {
        return create(Math.multiplyExact(hours, 3600L), 0);
    }

    public static Duration ofMinutes(long minutes) {
        return create(Math.multiplyExact(minutes, 60L), 0);
    }

    public static Duration ofSeconds(long seconds) {
        return create(seconds, 0);
    }

    public static Duration ofSeconds(long seconds, long nanoAdjustment) {
        long secs = Math.addExact(seconds, Math.floorDiv(nanoAdjustment, (long) NANOS_PER_SECOND));
        return create(secs, (int) Math.floorMod(nanoAdjustment, (long) NANOS_PER_SECOND));
    }

    public static Duration ofMillis(long millis) {
        return create(Math.floorDiv(millis, 1000L), (int) Math.floorMod(millis, 1000L) * 1_000_000);
    }

    public static Duration ofNanos(long nanos) {
        return create(Math.floorDiv(nanos, (long) NANOS_PER_SECOND), (int) Math.floorMod(nanos, (long) NANOS_PER_SECOND));
    }

    public static Duration of(long amount, TemporalUnit unit) {
        return ZERO.plus(amount, unit);
    }

    public static Duration from(TemporalAmount amount) {
        Objects.requireNonNull(amount, "amount");
        Duration duration = ZERO;
        for (TemporalUnit unit : amount.getUnits()) {
            duration = duration.plus(amount.get(unit), unit);
        }
        return duration;
    }

    public static Duration parse(CharSequence text) {
        Objects.requireNonNull(text, "text");
        int length = text.length();
        int at = 0;
        boolean negate = false;
        if (at < length && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            negate = text.charAt(at++) == '-';
        }
        if (at >= length || (text.charAt(at) | 32) != 'p') {
            throw unparsable(text);
        }
        at++;
        BigInteger seconds = BigInteger.ZERO;
        int fraction = 0;
        boolean time = false;
        int stage = 0;
        boolean any = false;
        while (at < length) {
            if (!time && (text.charAt(at) | 32) == 't') {
                time = true;
                stage = 1;
                at++;
                if (at == length) {
                    throw unparsable(text);
                }
                continue;
            }
            int start = at;
            if (text.charAt(at) == '-' || text.charAt(at) == '+') {
                at++;
            }
            int digits = at;
            while (at < length && isDigit(text.charAt(at))) {
                at++;
            }
            if (at == digits || at >= length) {
                throw unparsable(text);
            }
            String number = text.subSequence(start, at).toString();
            char unit = Character.toLowerCase(text.charAt(at));
            int position = at;
            if (unit == '.' || unit == ',') {
                at++;
                int point = at;
                while (at < length && isDigit(text.charAt(at))) {
                    at++;
                }
                if (at - point > 9 || at >= length || (text.charAt(at) | 32) != 's') {
                    throw unparsable(text);
                }
                String f = text.subSequence(point, at).toString();
                fraction = f.isEmpty() ? 0 : Integer.parseInt((f + "000000000").substring(0, 9));
                if (text.charAt(start) == '-') {
                    fraction = -fraction;
                }
                unit = 's';
            }
            int kind = time ? "?hms".indexOf(unit) : unit == 'd' ? 0 : -1;
            if (kind < (time ? Math.max(stage, 1) : stage) || kind < 0 || !time && any) {
                throw unparsable(text);
            }
            stage = kind + 1;
            any = true;
            at++;
            String what = kind == 0 ? "days" : kind == 1 ? "hours" : kind == 2 ? "minutes" : "seconds";
            int factor = kind == 0 ? 86400 : kind == 1 ? 3600 : kind == 2 ? 60 : 1;
            try {
                long value = Math.multiplyExact(Long.parseLong(number), (long) factor);
                seconds = seconds.add(BigInteger.valueOf(value));
            } catch (NumberFormatException | ArithmeticException ex) {
                throw (DateTimeParseException) new DateTimeParseException("Text cannot be parsed to a Duration: " + what, text, 0).initCause(ex);
            }
        }
        if (!any) {
            throw unparsable(text);
        }
        try {
            if (seconds.bitLength() > 63) {
                throw new ArithmeticException("long overflow");
            }
            Duration d = ofSeconds(seconds.longValue(), fraction);
            return negate ? d.negated() : d;
        } catch (ArithmeticException ex) {
            throw (DateTimeParseException) new DateTimeParseException("Text cannot be parsed to a Duration: overflow", text, 0).initCause(ex);
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static DateTimeParseException unparsable(CharSequence text) {
        return new DateTimeParseException("Text cannot be parsed to a Duration", text, 0);
    }

    public static Duration between(Temporal startInclusive, Temporal endExclusive) {
        long secs = startInclusive.until(endExclusive, SECONDS);
        if (secs == 0) {
            return ofNanos(startInclusive.until(endExclusive, NANOS));
        }
        long nanos;
        try {
            nanos = endExclusive.getLong(NANO_OF_SECOND) - startInclusive.getLong(NANO_OF_SECOND);
        } catch (DateTimeException ex) {
            nanos = 0;
        }
        if (nanos < 0 && secs > 0) {
            secs++;
        } else if (nanos > 0 && secs < 0) {
            secs--;
        }
        return ofSeconds(secs, nanos);
    }

    @Override
    public long get(TemporalUnit unit) {
        if (unit == SECONDS) {
            return seconds;
        }
        if (unit == NANOS) {
            return nanos;
        }
        throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
    }

    @Override
    public List<TemporalUnit> getUnits() {
        return List.of(SECONDS, NANOS);
    }

    public boolean isPositive() {
        return (seconds | nanos) > 0;
    }

    public boolean isZero() {
        return (seconds | nanos) == 0;
    }

    public boolean isNegative() {
        return seconds < 0;
    }

    public long getSeconds() {
        return seconds;
    }

    public int getNano() {
        return nanos;
    }

    public Duration withSeconds(long seconds) {
        return create(seconds, nanos);
    }

    public Duration withNanos(int nanoOfSecond) {
        NANO_OF_SECOND.checkValidIntValue(nanoOfSecond);
        return create(seconds, nanoOfSecond);
    }

    public Duration plus(Duration duration) {
        return plus(duration.getSeconds(), duration.getNano());
    }

    public Duration plus(long amountToAdd, TemporalUnit unit) {
        Objects.requireNonNull(unit, "unit");
        if (unit == DAYS) {
            return plus(Math.multiplyExact(amountToAdd, 86400L), 0);
        }
        if (unit.isDurationEstimated()) {
            throw new UnsupportedTemporalTypeException("Unit must not have an estimated duration");
        }
        if (amountToAdd == 0) {
            return this;
        }
        if (unit instanceof ChronoUnit) {
            switch ((ChronoUnit) unit) {
                case NANOS:
                    return plusNanos(amountToAdd);
                case MICROS:
                    return plusSeconds(amountToAdd / 1_000_000_000L * 1000).plusNanos(amountToAdd % 1_000_000_000L * 1000);
                case MILLIS:
                    return plusMillis(amountToAdd);
                case SECONDS:
                    return plusSeconds(amountToAdd);
                default:
                    return plusSeconds(Math.multiplyExact(unit.getDuration().seconds, amountToAdd));
            }
        }
        Duration duration = unit.getDuration().multipliedBy(amountToAdd);
        return plusSeconds(duration.getSeconds()).plusNanos(duration.getNano());
    }

    public Duration plusDays(long daysToAdd) {
        return plus(Math.multiplyExact(daysToAdd, 86400L), 0);
    }

    public Duration plusHours(long hoursToAdd) {
        return plus(Math.multiplyExact(hoursToAdd, 3600L), 0);
    }

    public Duration plusMinutes(long minutesToAdd) {
        return plus(Math.multiplyExact(minutesToAdd, 60L), 0);
    }

    public Duration plusSeconds(long secondsToAdd) {
        return plus(secondsToAdd, 0);
    }

    public Duration plusMillis(long millisToAdd) {
        return plus(millisToAdd / 1000, millisToAdd % 1000 * 1_000_000);
    }

    public Duration plusNanos(long nanosToAdd) {
        return plus(0, nanosToAdd);
    }

    private Duration plus(long secondsToAdd, long nanosToAdd) {
        if ((secondsToAdd | nanosToAdd) == 0) {
            return this;
        }
        long sum = Math.addExact(Math.addExact(seconds, secondsToAdd), nanosToAdd / NANOS_PER_SECOND);
        return ofSeconds(sum, nanos + nanosToAdd % NANOS_PER_SECOND);
    }

    public Duration minus(Duration duration) {
        long secsToSubtract = duration.getSeconds();
        int nanosToSubtract = duration.getNano();
        if (secsToSubtract == Long.MIN_VALUE) {
            return plus(Long.MAX_VALUE, -nanosToSubtract).plus(1, 0);
        }
        return plus(-secsToSubtract, -nanosToSubtract);
    }

    public Duration minus(long amountToSubtract, TemporalUnit unit) {
        return amountToSubtract == Long.MIN_VALUE ? plus(Long.MAX_VALUE, unit).plus(1, unit) : plus(-amountToSubtract, unit);
    }

    public Duration minusDays(long daysToSubtract) {
        return minus(daysToSubtract, DAYS);
    }

    public Duration minusHours(long hoursToSubtract) {
        return hoursToSubtract == Long.MIN_VALUE ? plusHours(Long.MAX_VALUE).plusHours(1) : plusHours(-hoursToSubtract);
    }

    public Duration minusMinutes(long minutesToSubtract) {
        return minutesToSubtract == Long.MIN_VALUE ? plusMinutes(Long.MAX_VALUE).plusMinutes(1) : plusMinutes(-minutesToSubtract);
    }

    public Duration minusSeconds(long secondsToSubtract) {
        return secondsToSubtract == Long.MIN_VALUE ? plusSeconds(Long.MAX_VALUE).plusSeconds(1) : plusSeconds(-secondsToSubtract);
    }

    public Duration minusMillis(long millisToSubtract) {
        return millisToSubtract == Long.MIN_VALUE ? plusMillis(Long.MAX_VALUE).plusMillis(1) : plusMillis(-millisToSubtract);
    }

    public Duration minusNanos(long nanosToSubtract) {
        return nanosToSubtract == Long.MIN_VALUE ? plusNanos(Long.MAX_VALUE).plusNanos(1) : plusNanos(-nanosToSubtract);
    }

    public Duration multipliedBy(long multiplicand) {
        if (multiplicand == 0) {
            return ZERO;
        }
        return multiplicand == 1 ? this : create(total().multiply(BigInteger.valueOf(multiplicand)));
    }

    public Duration dividedBy(long divisor) {
        if (divisor == 0) {
            throw new ArithmeticException("Cannot divide by zero");
        }
        return divisor == 1 ? this : create(total().divide(BigInteger.valueOf(divisor)));
    }

    public long dividedBy(Duration divisor) {
        Objects.requireNonNull(divisor, "divisor");
        if (divisor.isZero()) {
            throw new ArithmeticException(isZero() ? "Division undefined" : "Division by zero");
        }
        BigInteger quotient = total().divide(divisor.total());
        if (quotient.bitLength() > 63) {
            throw new ArithmeticException("Overflow");
        }
        return quotient.longValue();
    }

    public Duration negated() {
        return multipliedBy(-1);
    }

    public Duration abs() {
        return isNegative() ? negated() : this;
    }

    @Override
    public Temporal addTo(Temporal temporal) {
        if (seconds != 0) {
            temporal = temporal.plus(seconds, SECONDS);
        }
        return nanos != 0 ? temporal.plus(nanos, NANOS) : temporal;
    }

    @Override
    public Temporal subtractFrom(Temporal temporal) {
        if (seconds != 0) {
            temporal = temporal.minus(seconds, SECONDS);
        }
        return nanos != 0 ? temporal.minus(nanos, NANOS) : temporal;
    }

    public long toDays() {
        return seconds / 86400;
    }

    public long toHours() {
        return seconds / 3600;
    }

    public long toMinutes() {
        return seconds / 60;
    }

    public long toSeconds() {
        return seconds;
    }

    public long toMillis() {
        long s = seconds;
        long n = nanos;
        if (s < 0) {
            s++;
            n -= NANOS_PER_SECOND;
        }
        return Math.addExact(Math.multiplyExact(s, 1000L), n / 1_000_000);
    }

    public long toNanos() {
        long s = seconds;
        long n = nanos;
        if (s < 0) {
            s++;
            n -= NANOS_PER_SECOND;
        }
        return Math.addExact(Math.multiplyExact(s, (long) NANOS_PER_SECOND), n);
    }

    public long toDaysPart() {
        return seconds / 86400;
    }

    public int toHoursPart() {
        return (int) (toHours() % 24);
    }

    public int toMinutesPart() {
        return (int) (toMinutes() % 60);
    }

    public int toSecondsPart() {
        return (int) (seconds % 60);
    }

    public int toMillisPart() {
        return nanos / 1_000_000;
    }

    public int toNanosPart() {
        return nanos;
    }

    public Duration truncatedTo(TemporalUnit unit) {
        Objects.requireNonNull(unit, "unit");
        if (unit == SECONDS && (seconds >= 0 || nanos == 0)) {
            return new Duration(seconds, 0);
        }
        if (unit == NANOS) {
            return this;
        }
        Duration unitDur = unit.getDuration();
        if (unitDur.getSeconds() > 86400) {
            throw new UnsupportedTemporalTypeException("Unit is too large to be used for truncation");
        }
        long dur = unitDur.toNanos();
        if (86400L * NANOS_PER_SECOND % dur != 0) {
            throw new UnsupportedTemporalTypeException("Unit must divide into a standard day without remainder");
        }
        long nod = seconds % 86400 * NANOS_PER_SECOND + nanos;
        return plusNanos(nod / dur * dur - nod);
    }

    @Override
    public int compareTo(Duration otherDuration) {
        int cmp = Long.compare(seconds, otherDuration.seconds);
        return cmp != 0 ? cmp : nanos - otherDuration.nanos;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Duration && seconds == ((Duration) other).seconds && nanos == ((Duration) other).nanos;
    }

    @Override
    public int hashCode() {
        return (int) (seconds ^ (seconds >>> 32)) + 51 * nanos;
    }

    @Override
    public String toString() {
        if (isZero()) {
            return "PT0S";
        }
        long whole = seconds < 0 && nanos > 0 ? seconds + 1 : seconds;
        long hours = whole / 3600;
        int minutes = (int) (whole % 3600 / 60);
        int secs = (int) (whole % 60);
        StringBuilder sb = new StringBuilder(24).append("PT");
        if (hours != 0) {
            sb.append(hours).append('H');
        }
        if (minutes != 0) {
            sb.append(minutes).append('M');
        }
        if (secs == 0 && nanos == 0 && sb.length() > 2) {
            return sb.toString();
        }
        if (seconds < 0 && nanos > 0 && secs == 0) {
            sb.append("-0");
        } else {
            sb.append(secs);
        }
        if (nanos > 0) {
            int pos = sb.length();
            sb.append(seconds < 0 ? 2L * NANOS_PER_SECOND - nanos : nanos + (long) NANOS_PER_SECOND);
            int end = sb.length();
            while (sb.charAt(end - 1) == '0') {
                end--;
            }
            sb.setLength(end);
            sb.setCharAt(pos, '.');
        }
        return sb.append('S').toString();
    }

    private Object writeReplace() {
        return new Ser(Ser.DURATION_TYPE, this);
    }

    private void readObject(ObjectInputStream s) throws InvalidObjectException {
        throw new InvalidObjectException("Deserialization via serialization delegate");
    }

    void writeExternal(DataOutput out) throws IOException {
        out.writeLong(seconds);
        out.writeInt(nanos);
    }

    static Duration readExternal(DataInput in) throws IOException {
        long seconds = in.readLong();
        int nanos = in.readInt();
        return ofSeconds(seconds, nanos);
    }
}
