package java.util;

import java.io.Serializable;

/** A moment; printed in UTC. */
public class Date implements Serializable, Cloneable, Comparable<Date> {
    private static final long serialVersionUID = 7523967970034938905L;
    private transient long fastTime;

    public Date() {
        this(System.currentTimeMillis());
    }

    public Date(long date) {
        fastTime = date;
    }

    public long getTime() {
        return fastTime;
    }

    public void setTime(long time) {
        fastTime = time;
    }

    public boolean before(Date when) {
        return fastTime < when.fastTime;
    }

    public boolean after(Date when) {
        return fastTime > when.fastTime;
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
        return obj instanceof Date && fastTime == ((Date) obj).fastTime;
    }

    @Override
    public int compareTo(Date anotherDate) {
        return Long.compare(fastTime, anotherDate.fastTime);
    }

    @Override
    public int hashCode() {
        return (int) fastTime ^ (int) (fastTime >> 32);
    }

    private static void two(StringBuilder sb, int v) {
        sb.append((char) ('0' + v / 10)).append((char) ('0' + v % 10));
    }

    @Override
    public String toString() {
        long days = Math.floorDiv(fastTime, 86400000L);
        int second = (int) (Math.floorMod(fastTime, 86400000L) / 1000);
        // civil date from the day number, in eras of 400 years that begin in March
        long z = days + 719468;
        long era = Math.floorDiv(z, 146097L);
        int doe = (int) (z - era * 146097);
        int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
        int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        int mp = (5 * doy + 2) / 153;
        int month = mp < 10 ? mp + 2 : mp - 10;
        long year = yoe + era * 400 + (month < 2 ? 1 : 0);
        int weekday = (int) Math.floorMod(days + 4, 7L);
        StringBuilder sb = new StringBuilder(28);
        sb.append("SunMonTueWedThuFriSat", weekday * 3, weekday * 3 + 3).append(' ');
        sb.append("JanFebMarAprMayJunJulAugSepOctNovDec", month * 3, month * 3 + 3).append(' ');
        two(sb, doy - (153 * mp + 2) / 5 + 1);
        sb.append(' ');
        two(sb, second / 3600);
        sb.append(':');
        two(sb, second / 60 % 60);
        sb.append(':');
        two(sb, second % 60);
        return sb.append(" UTC ").append(year).toString();
    }

    public static Date from(java.time.Instant instant) {
        try {
            return new Date(instant.toEpochMilli());
        } catch (ArithmeticException ex) {
            throw new IllegalArgumentException(ex);
        }
    }

    public java.time.Instant toInstant() {
        return java.time.Instant.ofEpochMilli(fastTime);
    }
}
