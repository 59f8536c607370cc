package java.util.concurrent;

/** Spans of time at a granularity. */
public enum TimeUnit {
    NANOSECONDS(1L),
    MICROSECONDS(1000L),
    MILLISECONDS(1000L * 1000),
    SECONDS(1000L * 1000 * 1000),
    MINUTES(1000L * 1000 * 1000 * 60),
    HOURS(1000L * 1000 * 1000 * 3600),
    DAYS(1000L * 1000 * 1000 * 86400);

    private final long nanos;

    private TimeUnit(long nanos) {
        this.nanos = nanos;
    }

    public long convert(long sourceDuration, TimeUnit sourceUnit) {
        if (sourceUnit.nanos <= nanos) {
            return sourceDuration / (nanos / sourceUnit.nanos);
        }
        long by = sourceUnit.nanos / nanos;
        long most = Long.MAX_VALUE / by;
        if (sourceDuration > most) {
            return Long.MAX_VALUE;
        }
        return sourceDuration < -most ? Long.MIN_VALUE : sourceDuration * by;
    }

    /** What {@code duration} has of this unit, cut towards zero; the nearest long when it does not fit. */
    public long convert(java.time.Duration duration) {
        long seconds = duration.getSeconds();
        int rest = duration.getNano();
        // Towards zero for negative durations, whose nanoseconds count upwards.
        if (seconds < 0 && rest > 0) {
            seconds++;
            rest -= 1000000000;
        }
        if (nanos >= SECONDS.nanos) {
            return seconds / (nanos / SECONDS.nanos);
        }
        long by = SECONDS.nanos / nanos;
        long part = rest / nanos;
        try {
            return Math.addExact(Math.multiplyExact(seconds, by), part);
        } catch (ArithmeticException e) {
            return seconds < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    public java.time.temporal.ChronoUnit toChronoUnit() {
        return switch (this) {
            case NANOSECONDS -> java.time.temporal.ChronoUnit.NANOS;
            case MICROSECONDS -> java.time.temporal.ChronoUnit.MICROS;
            case MILLISECONDS -> java.time.temporal.ChronoUnit.MILLIS;
            case SECONDS -> java.time.temporal.ChronoUnit.SECONDS;
            case MINUTES -> java.time.temporal.ChronoUnit.MINUTES;
            case HOURS -> java.time.temporal.ChronoUnit.HOURS;
            case DAYS -> java.time.temporal.ChronoUnit.DAYS;
        };
    }

    public static TimeUnit of(java.time.temporal.ChronoUnit chronoUnit) {
        return switch (java.util.Objects.requireNonNull(chronoUnit, "chronoUnit")) {
            case NANOS -> NANOSECONDS;
            case MICROS -> MICROSECONDS;
            case MILLIS -> MILLISECONDS;
            case SECONDS -> SECONDS;
            case MINUTES -> MINUTES;
            case HOURS -> HOURS;
            case DAYS -> DAYS;
            default -> throw new IllegalArgumentException("No TimeUnit equivalent for " + chronoUnit);
        };
    }

    public long toNanos(long duration) {
        return NANOSECONDS.convert(duration, this);
    }

    public long toMicros(long duration) {
        return MICROSECONDS.convert(duration, this);
    }

    public long toMillis(long duration) {
        return MILLISECONDS.convert(duration, this);
    }

    public long toSeconds(long duration) {
        return SECONDS.convert(duration, this);
    }

    public long toMinutes(long duration) {
        return MINUTES.convert(duration, this);
    }

    public long toHours(long duration) {
        return HOURS.convert(duration, this);
    }

    public long toDays(long duration) {
        return DAYS.convert(duration, this);
    }

    private int excessNanos(long duration, long millis) {
        return this == NANOSECONDS || this == MICROSECONDS
                ? (int) (toNanos(duration) - millis * 1000000L)
                : 0;
    }

    public void timedWait(Object obj, long timeout) throws InterruptedException {
        if (timeout > 0) {
            long ms = toMillis(timeout);
            obj.wait(ms, excessNanos(timeout, ms));
        }
    }

    public void timedJoin(Thread thread, long timeout) throws InterruptedException {
        if (timeout > 0) {
            long ms = toMillis(timeout);
            thread.join(ms, excessNanos(timeout, ms));
        }
    }

    public void sleep(long timeout) throws InterruptedException {
        if (timeout > 0) {
            long ms = toMillis(timeout);
            Thread.sleep(ms, excessNanos(timeout, ms));
        }
    }
}
