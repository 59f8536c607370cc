package java.sql;

import java.time.Instant;
import java.time.LocalDateTime;

/** The class Timestamp of JDBC 4.3. */
public class Timestamp extends java.util.Date {
    private int nanos;
    static final long serialVersionUID = 2745179027874758501L;

    public Timestamp(int number, int number2, int number3, int number4, int number5, int number6, int number7) {
        super(number, number2, number3, number4, number5, number6);
        setNanos(number7);
    }

    public Timestamp(long value) {
        super(Math.floorDiv(value, 1000L) * 1000);
        nanos = (int) Math.floorMod(value, 1000L) * 1000000;
    }

    public void setTime(long value) {
        super.setTime(Math.floorDiv(value, 1000L) * 1000);
        nanos = (int) Math.floorMod(value, 1000L) * 1000000;
    }

    public long getTime() {
        return super.getTime() + nanos / 1000000;
    }

    public static Timestamp valueOf(String text) {
        if (text == null) {
            throw new IllegalArgumentException("null string");
        }
        return TimestampText.parse(text.trim());
    }

    public String toString() {
        return TimestampText.of(this);
    }

    public int getNanos() {
        return nanos;
    }

    public void setNanos(int number) {
        if (number > 999999999 || number < 0) {
            throw new IllegalArgumentException("nanos > 999999999 or < 0");
        }
        nanos = number;
    }

    public boolean equals(Timestamp timestamp) {
        return super.equals(timestamp) && nanos == timestamp.nanos;
    }

    public boolean equals(Object object) {
        return object instanceof Timestamp && equals((Timestamp) object);
    }

    public boolean before(Timestamp timestamp) {
        return compareTo(timestamp) < 0;
    }

    public boolean after(Timestamp timestamp) {
        return compareTo(timestamp) > 0;
    }

    public int compareTo(Timestamp timestamp) {
        int order = Long.compare(getTime(), timestamp.getTime());
        return order != 0 ? order : Integer.compare(nanos, timestamp.nanos);
    }

    public int compareTo(java.util.Date date) {
        return date instanceof Timestamp ? compareTo((Timestamp) date) : compareTo(new Timestamp(date.getTime()));
    }

    public int hashCode() {
        return super.hashCode();
    }

    public static Timestamp valueOf(LocalDateTime localDateTime) {
        return new Timestamp(localDateTime.getYear() - 1900, localDateTime.getMonthValue() - 1, localDateTime.getDayOfMonth(), localDateTime.getHour(), localDateTime.getMinute(),
            localDateTime.getSecond(), localDateTime.getNano());
    }

    public LocalDateTime toLocalDateTime() {
        return LocalDateTime.of(getYear() + 1900, getMonth() + 1, getDate(), getHours(), getMinutes(), getSeconds(), nanos);
    }

    public static Timestamp from(Instant instant) {
        try {
            Timestamp stamp = new Timestamp(Math.multiplyExact(instant.getEpochSecond(), 1000L));
            stamp.nanos = instant.getNano();
            return stamp;
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public Instant toInstant() {
        return Instant.ofEpochSecond(Math.floorDiv(super.getTime(), 1000L), nanos);
    }
}
