package java.util;

import java.io.Serializable;
import java.text.DateFormat;
import java.time.Instant;

/** A moment, to the millisecond. */
public class Date implements Serializable, Cloneable, Comparable<Date> {
    private static final long serialVersionUID = 7523967970034938905L;
    private transient long fastTime;

    public Date() {
        this(System.currentTimeMillis());
    }

    public Date(long date) {
        fastTime = date;
    }

    @Deprecated
    public Date(int year, int month, int date) {
        this(year, month, date, 0, 0, 0);
    }

    @Deprecated
    public Date(int year, int month, int date, int hrs, int min) {
        this(year, month, date, hrs, min, 0);
    }

    @Deprecated
    public Date(int year, int month, int date, int hrs, int min, int sec) {
        GregorianCalendar c = new GregorianCalendar(year + 1900, month, date, hrs, min, sec);
        fastTime = c.getTimeInMillis();
    }

    @Deprecated
    public Date(String s) {
        this(parse(s));
    }

    @Deprecated
    public static long UTC(int year, int month, int date, int hrs, int min, int sec) {
        GregorianCalendar c = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        c.clear();
        c.set(year + 1900, month, date, hrs, min, sec);
        return c.getTimeInMillis();
    }

    @Deprecated
    public static long parse(String s) {
        return DateText.parse(s);
    }

    private GregorianCalendar calendar() {
        GregorianCalendar c = new GregorianCalendar(TimeZone.getDefault(), Locale.ROOT);
        c.setTimeInMillis(fastTime);
        return c;
    }

    private void set(int field, int value) {
        GregorianCalendar c = calendar();
        c.set(field, value);
        fastTime = c.getTimeInMillis();
    }

    @Deprecated
    public int getYear() {
        return calendar().get(Calendar.YEAR) - 1900;
    }

    @Deprecated
    public void setYear(int year) {
        set(Calendar.YEAR, year + 1900);
    }

    @Deprecated
    public int getMonth() {
        return calendar().get(Calendar.MONTH);
    }

    @Deprecated
    public void setMonth(int month) {
        set(Calendar.MONTH, month);
    }

    @Deprecated
    public int getDate() {
        return calendar().get(Calendar.DATE);
    }

    @Deprecated
    public void setDate(int date) {
        set(Calendar.DATE, date);
    }

    @Deprecated
    public int getDay() {
        return calendar().get(Calendar.DAY_OF_WEEK) - 1;
    }

    @Deprecated
    public int getHours() {
        return calendar().get(Calendar.HOUR_OF_DAY);
    }

    @Deprecated
    public void setHours(int hours) {
        set(Calendar.HOUR_OF_DAY, hours);
    }

    @Deprecated
    public int getMinutes() {
        return calendar().get(Calendar.MINUTE);
    }

    @Deprecated
    public void setMinutes(int minutes) {
        set(Calendar.MINUTE, minutes);
    }

    @Deprecated
    public int getSeconds() {
        return calendar().get(Calendar.SECOND);
    }

    @Deprecated
    public void setSeconds(int seconds) {
        set(Calendar.SECOND, seconds);
    }

    public long getTime() {
        return fastTime;
    }

    public void setTime(long time) {
        fastTime = time;
    }

    public boolean before(Date when) {
        return getTime() < when.getTime();
    }

    public boolean after(Date when) {
        return getTime() > when.getTime();
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Date && getTime() == ((Date) obj).getTime();
    }

    @Override
    public int compareTo(Date anotherDate) {
        return Long.compare(getTime(), anotherDate.getTime());
    }

    @Override
    public int hashCode() {
        long t = getTime();
        return (int) t ^ (int) (t >> 32);
    }

    @Override
    public String toString() {
        GregorianCalendar c = calendar();
        StringBuilder sb = new StringBuilder(28);
        int weekday = c.get(Calendar.DAY_OF_WEEK) * 3;
        sb.append("SunMonTueWedThuFriSat", weekday - 3, weekday).append(' ');
        DateText.dayAndClock(sb, c, true);
        TimeZone zone = c.getTimeZone();
        sb.append(' ').append(zone.getDisplayName(c.get(Calendar.DST_OFFSET) != 0, TimeZone.SHORT, Locale.US)).append(' ');
        return sb.append(c.get(Calendar.YEAR)).toString();
    }

    @Deprecated
    public String toLocaleString() {
        return DateFormat.getDateTimeInstance().format(this);
    }

    @Deprecated
    public String toGMTString() {
        GregorianCalendar c = new GregorianCalendar(TimeZone.getTimeZone("GMT"), Locale.ROOT);
        c.setTimeInMillis(getTime());
        StringBuilder sb = new StringBuilder(32);
        DateText.dayAndClock(sb, c, false);
        return sb.append(" GMT").toString();
    }

    @Deprecated
    public int getTimezoneOffset() {
        return -TimeZone.getDefault().getOffset(fastTime) / 60000;
    }

    public static Date from(Instant instant) {
        try {
            return new Date(instant.toEpochMilli());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public Instant toInstant() {
        return Instant.ofEpochMilli(getTime());
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        s.defaultWriteObject();
        s.writeLong(getTime());
    }

    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        fastTime = s.readLong();
    }
}
