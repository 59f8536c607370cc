package java.sql;

import java.time.Instant;
import java.time.LocalTime;

/** The class Time of JDBC 4.3. */
public class Time extends java.util.Date {
    static final long serialVersionUID = 8397324403548013681L;

    public Time(int number, int number2, int number3) {
        super(70, 0, 1, number, number2, number3);
    }

    public Time(long value) {
        super(value);
    }

    public void setTime(long value) {
        super.setTime(value);
    }

    public static Time valueOf(String text) {
        if (text == null) {
            throw new IllegalArgumentException();
        }
        int first = text.indexOf(':');
        int second = text.indexOf(':', first + 1);
        if (first <= 0 || second <= 0 || second >= text.length() - 1) {
            throw new IllegalArgumentException();
        }
        return new Time(Integer.parseInt(text, 0, first, 10), Integer.parseInt(text, first + 1, second, 10), Integer.parseInt(text, second + 1, text.length(), 10));
    }

    public String toString() {
        int[] parts = {getHours(), getMinutes(), getSeconds()};
        char[] text = {'0', '0', ':', '0', '0', ':', '0', '0'};
        for (int i = 0; i < 3; i++) {
            text[3 * i] += parts[i] / 10;
            text[3 * i + 1] += parts[i] % 10;
        }
        return new String(text);
    }

    @Deprecated(since = "1.2")
    public int getYear() {
        throw new IllegalArgumentException();
    }

    @Deprecated(since = "1.2")
    public int getMonth() {
        throw new IllegalArgumentException();
    }

    @Deprecated(since = "1.2")
    public int getDay() {
        throw new IllegalArgumentException();
    }

    @Deprecated(since = "1.2")
    public int getDate() {
        throw new IllegalArgumentException();
    }

    @Deprecated(since = "1.2")
    public void setYear(int number) {
        throw new IllegalArgumentException();
    }

    @Deprecated(since = "1.2")
    public void setMonth(int number) {
        throw new IllegalArgumentException();
    }

    @Deprecated(since = "1.2")
    public void setDate(int number) {
        throw new IllegalArgumentException();
    }

    public static Time valueOf(LocalTime localTime) {
        return new Time(localTime.getHour(), localTime.getMinute(), localTime.getSecond());
    }

    public LocalTime toLocalTime() {
        long millis = Math.floorMod(getTime(), 1000L);
        return LocalTime.of(getHours(), getMinutes(), getSeconds(), (int) millis * 1000000);
    }

    public Instant toInstant() {
        throw new UnsupportedOperationException();
    }
}
