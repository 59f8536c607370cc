package java.nio.file.attribute;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A file's time stamp. */
public final class FileTime implements Comparable<FileTime> {
    private final Instant instant;

    private FileTime(Instant instant) {
        this.instant = instant;
    }

    public static FileTime from(long value, TimeUnit unit) {
        Objects.requireNonNull(unit, "unit");
        long nanos = unit.toNanos(value);
        return nanos == Long.MAX_VALUE || nanos == Long.MIN_VALUE ? new FileTime(Instant.ofEpochSecond(unit.toSeconds(value)))
            : new FileTime(Instant.ofEpochSecond(0, nanos));
    }

    public static FileTime fromMillis(long value) {
        return new FileTime(Instant.ofEpochMilli(value));
    }

    public static FileTime from(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        return new FileTime(instant);
    }

    public long to(TimeUnit unit) {
        Objects.requireNonNull(unit, "unit");
        long seconds = instant.getEpochSecond();
        long whole = unit.convert(seconds, TimeUnit.SECONDS);
        return whole == Long.MAX_VALUE || whole == Long.MIN_VALUE ? whole : whole + unit.convert(instant.getNano(), TimeUnit.NANOSECONDS);
    }

    public long toMillis() {
        try {
            return instant.toEpochMilli();
        } catch (ArithmeticException e) {
            return instant.getEpochSecond() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    public Instant toInstant() {
        return instant;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof FileTime && instant.equals(((FileTime) obj).instant);
    }

    @Override
    public int hashCode() {
        return instant.hashCode();
    }

    @Override
    public int compareTo(FileTime other) {
        return instant.compareTo(other.instant);
    }

    @Override
    public String toString() {
        LocalDateTime t = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        String s = instant.toString();
        int point = s.indexOf('.');
        if (point >= 0) {
            int end = s.length() - 1;
            while (s.charAt(end - 1) == '0') {
                end--;
            }
            s = s.substring(0, end) + "Z";
        }
        return t.getYear() > 9999 && s.startsWith("+") ? s.substring(1) : s;
    }
}
