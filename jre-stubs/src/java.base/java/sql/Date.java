package java.sql;

import java.time.Instant;
import java.time.LocalDate;

/** The class Date of JDBC 4.3. */
public class Date extends java.util.Date {
    static final long serialVersionUID = 1511598038487230103L;

    public Date(int number, int number2, int number3) {
        super(number, number2, number3);
    }

    public Date(long value) {
        super(value);
    }

    public void setTime(long value) {
        super.setTime(value);
    }

    public static Date valueOf(String text) {
        if (text == null) {
            throw new IllegalArgumentException();
        }
        int first = text.indexOf('-');
        int second = text.indexOf('-', first + 1);
        if (first != 4 || second < first + 2 || second > first + 3 || text.length() < second + 2 || text.length() > second + 3) {
            throw new IllegalArgumentException();
        }
        int year = Integer.parseInt(text, 0, 4, 10);
        int month = Integer.parseInt(text, first + 1, second, 10);
        int day = Integer.parseInt(text, second + 1, text.length(), 10);
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            throw new IllegalArgumentException();
        }
        return new Date(year - 1900, month - 1, day);
    }

    public String toString() {
        int year = super.getYear() + 1900;
        char[] text = {'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};
        for (int i = 3; i >= 0; i--, year /= 10) {
            text[i] = (char) ('0' + year % 10);
        }
        int month = super.getMonth() + 1;
        text[5] += month / 10;
        text[6] += month % 10;
        text[8] += super.getDate() / 10;
        text[9] += super.getDate() % 10;
        return new String(text);
    }

    @Deprecated(since = "1.2")
    public int getHours() {
        throw new IllegalArgumentException();
    }

    @Deprecated(since = "1.2")
    public int getMinutes() {
        throw new IllegalArgumentException();
    }

    @Deprecated(since = "1.2")
    public int getSeconds() {
        throw new IllegalArgumentException();
    }

    @Deprecated(since = "1.2")
    public void setHours(int number) {
        throw new IllegalArgumentException();
    }

    @Deprecated(since = "1.2")
    public void setMinutes(int number) {
        throw new IllegalArgumentException();
    }

    @Deprecated(since = "1.2")
    public void setSeconds(int number) {
        throw new IllegalArgumentException();
    }

    public static Date valueOf(LocalDate localDate) {
        return new Date(localDate.getYear() - 1900, localDate.getMonthValue() - 1, localDate.getDayOfMonth());
    }

    public LocalDate toLocalDate() {
        return LocalDate.of(getYear() + 1900, getMonth() + 1, getDate());
    }

    public Instant toInstant() {
        throw new UnsupportedOperationException();
    }
}
