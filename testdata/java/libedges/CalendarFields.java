import java.time.*;
import java.time.chrono.*;
import java.time.temporal.*;
import java.util.*;

/** Fields and units on dates of other calendars, and what is said where there is none. */
public class CalendarFields {
    static void show(String what, java.util.concurrent.Callable<?> c) {
        try {
            System.out.println(what + " = " + c.call());
        } catch (Exception e) {
            System.out.println(what + " ! " + e);
        }
    }

    public static void main(String[] args) {
        List<ChronoLocalDate> dates = List.of(LocalDate.of(2024, 2, 29), JapaneseDate.of(2019, 5, 1), MinguoDate.of(113, 12, 30), MinguoDate.of(113, 2, 29), MinguoDate.of(113, 4, 1), ThaiBuddhistDate.of(2567, 1, 1), ThaiBuddhistDate.of(2567, 3, 31), HijrahDate.of(1445, 8, 19));
        List<TemporalField> fields = List.of(IsoFields.QUARTER_OF_YEAR, IsoFields.DAY_OF_QUARTER, IsoFields.WEEK_OF_WEEK_BASED_YEAR, IsoFields.WEEK_BASED_YEAR, JulianFields.JULIAN_DAY, WeekFields.ISO.weekOfYear(), WeekFields.SUNDAY_START.weekBasedYear());
        for (ChronoLocalDate d : dates) {
            for (TemporalField f : fields) {
                show(d + " " + f, () -> d.isSupported(f) + " " + d.getLong(f) + " " + d.range(f) + " " + d.with(f, 2));
            }
            for (TemporalUnit u : List.of(IsoFields.QUARTER_YEARS, IsoFields.WEEK_BASED_YEARS)) {
                show(d + " " + u, () -> d.isSupported(u) + " " + d.plus(3, u) + " " + d.minus(5, u) + " " + d.until(LocalDate.of(2030, 6, 15), u));
            }
        }
        for (TemporalAccessor t : List.of(LocalTime.NOON, Year.of(2020), YearMonth.of(2020, 2), Month.MAY, ZoneOffset.UTC, Instant.EPOCH, MonthDay.of(2, 29), DayOfWeek.FRIDAY)) {
            for (TemporalField f : fields) {
                show(t + " " + f, () -> t.getLong(f));
                show(t + " " + f, () -> t.range(f));
            }
        }
        LocalDateTime at = LocalDateTime.of(2024, 2, 29, 3, 4);
        for (long n : new long[] {1, -1, 3, 255, 256, 257, 1000, -1001}) {
            show("half days " + n, () -> at.plus(n, ChronoUnit.HALF_DAYS));
        }
        for (long n : new long[] {Long.MAX_VALUE, Long.MIN_VALUE, 13}) {
            show("months " + n, () -> LocalDate.of(1999, 12, 31).plusMonths(n));
            show("months " + n, () -> YearMonth.of(1999, 12).minusMonths(n));
        }
        show("0/0", () -> Duration.ZERO.dividedBy(Duration.ZERO));
        show("1/0", () -> Duration.ofSeconds(1).dividedBy(Duration.ZERO));
        show("epoch second", () -> IsoChronology.INSTANCE.epochSecond(2020, 13, 1, 99, 0, 0, ZoneOffset.UTC));
        show("epoch second", () -> IsoChronology.INSTANCE.epochSecond(2020, 12, 1, 99, 0, 0, ZoneOffset.UTC));
    }
}
