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
