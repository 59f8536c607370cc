package java.nio.file.attribute;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A file's time stamp. */
public final class FileTime implements Comparable<FileTime> {
    private static final long SECONDS_PER_10000_YEARS = 146097L * 25 * 86400;
    /** Since 1970, Long.MAX_VALUE and Long.MIN_VALUE stand for all beyond. */
    private final long seconds;
    private final int nanos;

    private FileTime(long seconds, int nanos) {
        this.seconds = seconds;
        this.nanos = nanos;
    }

    public static FileTime from(long value, TimeUnit unit) {
        Objects.requireNonNull(unit, "unit");
        long nanos = unit.toNanos(value);
        return nanos == Long.MAX_VALUE || nanos == Long.MIN_VALUE
            ? new FileTime(unit.toSeconds(value), unit == TimeUnit.MICROSECONDS ? (int) Math.floorMod(value, 1_000_000L) * 1000 : unit == TimeUnit.MILLISECONDS ? (int) Math.floorMod(value, 1000L) * 1_000_000 : 0).settled(value, unit)
            : new FileTime(Math.floorDiv(nanos, 1_000_000_000L), (int) Math.floorMod(nanos, 1_000_000_000L));
    }

    /** Seconds of a small unit are rounded down, not towards zero. */
    private FileTime settled(long value, TimeUnit unit) {
        return nanos != 0 && value < 0 ? new FileTime(seconds - 1, nanos) : this;
    }

    public static FileTime fromMillis(long value) {
        return from(value, TimeUnit.MILLISECONDS);
    }

    public static FileTime from(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        return new FileTime(instant.getEpochSecond(), instant.getNano());
    }

    public long to(TimeUnit unit) {
        Objects.requireNonNull(unit, "unit");
        if (seconds == Long.MAX_VALUE || seconds == Long.MIN_VALUE) {
            return seconds;
        }
        long whole = unit.convert(seconds, TimeUnit.SECONDS);
        if (whole == Long.MAX_VALUE || whole == Long.MIN_VALUE) {
            return whole;
        }
        long part = unit.convert(nanos, TimeUnit.NANOSECONDS);
        long sum = whole + part;
        return sum < whole ? Long.MAX_VALUE : sum;
    }

    public long toMillis() {
        return to(TimeUnit.MILLISECONDS);
    }

    public Instant toInstant() {
        return seconds > Instant.MAX.getEpochSecond() ? Instant.MAX : seconds < Instant.MIN.getEpochSecond() ? Instant.MIN : Instant.ofEpochSecond(seconds, nanos);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof FileTime && seconds == ((FileTime) obj).seconds && nanos == ((FileTime) obj).nanos;
    }

    @Override
    public int hashCode() {
        return toInstant().hashCode();
    }

    @Override
    public int compareTo(FileTime other) {
        int c = Long.compare(seconds, other.seconds);
        return c != 0 ? c : Integer.compare(nanos, other.nanos);
    }

    /** As in XML Schema: there is no year 0, and no sign before a year of many digits. */
    @Override
    public String toString() {
        LocalDateTime t = LocalDateTime.ofEpochSecond(Math.floorMod(seconds, SECONDS_PER_10000_YEARS), nanos, ZoneOffset.UTC);
        int year = t.getYear() + (int) (Math.floorDiv(seconds, SECONDS_PER_10000_YEARS) * 10000);
        if (year <= 0) {
            year--;
        }
        StringBuilder sb = new StringBuilder(30);
        if (year < 0) {
            sb.append('-');
            year = -year;
        }
        pad(sb, year, 4);
        pad(sb.append('-'), t.getMonthValue(), 2);
        pad(sb.append('-'), t.getDayOfMonth(), 2);
        pad(sb.append('T'), t.getHour(), 2);
        pad(sb.append(':'), t.getMinute(), 2);
        pad(sb.append(':'), t.getSecond(), 2);
        if (nanos != 0) {
            pad(sb.append('.'), nanos, 9);
            int end = sb.length();
            while (sb.charAt(end - 1) == '0') {
                end--;
            }
            sb.setLength(end);
        }
        return sb.append('Z').toString();
    }

    private static void pad(StringBuilder sb, int n, int digits) {
        String s = Integer.toString(n);
        for (int i = s.length(); i < digits; i++) {
            sb.append('0');
        }
        sb.append(s);
    }
}
