import java.time.*;
import java.time.temporal.*;
import java.util.*;

/** The value classes: making, printing, calculating, refusing. */
public class Values {
    interface Act {
        Object run();
    }

    static void show(String what, Act act) {
        try {
            System.out.println(what + " = " + act.run());
        } catch (Throwable e) {
            System.out.println(what + " ! " + e);
        }
    }

    public static void main(String[] args) {
        LocalDate d = LocalDate.of(2024, 2, 29);
        show("date", () -> d);
        show("plusYears", () -> d.plusYears(1));
        show("minusMonths", () -> d.minusMonths(15));
        show("plusDays", () -> d.plusDays(366));
        show("plusWeeks", () -> d.plusWeeks(-60));
        show("dow", () -> d.getDayOfWeek() + " " + d.getDayOfYear() + " " + d.lengthOfMonth() + " " + d.lengthOfYear() + " " + d.isLeapYear());
        show("epoch", () -> d.toEpochDay() + " " + LocalDate.ofEpochDay(-719529) + " " + LocalDate.MIN + " " + LocalDate.MAX);
        show("hash", () -> d.hashCode() + " " + LocalDate.MIN.hashCode() + " " + d.equals(LocalDate.of(2024, Month.FEBRUARY, 29)));
        show("bad1", () -> LocalDate.of(2023, 2, 29));
        show("bad2", () -> LocalDate.of(2023, 4, 31));
        show("bad3", () -> LocalDate.of(2023, 13, 1));
        show("bad4", () -> LocalDate.of(2023, 1, 32));
        show("bad5", () -> LocalDate.ofYearDay(2023, 366));
        show("bad6", () -> LocalDate.of(1000000000, 1, 1));
        show("bad7", () -> d.plus(1, ChronoUnit.HOURS));
        show("bad8", () -> d.get(ChronoField.HOUR_OF_DAY));
        show("bad9", () -> d.get(ChronoField.EPOCH_DAY));
        show("bad10", () -> LocalDate.from(LocalTime.NOON));
        show("bad11", () -> d.with(ChronoField.MONTH_OF_YEAR, 0));
        show("bad12", () -> d.plusYears(Long.MAX_VALUE));
        show("until", () -> d.until(LocalDate.of(2025, 1, 1)) + " " + d.until(LocalDate.of(2020, 3, 1)) + " " + ChronoUnit.DAYS.between(d, LocalDate.EPOCH));
        show("units", () -> {
            StringBuilder sb = new StringBuilder();
            LocalDate e = LocalDate.of(1999, 12, 31);
            for (ChronoUnit u : ChronoUnit.values()) {
                if (u.isDateBased()) {
                    sb.append(u).append(':').append(d.until(e, u)).append(',').append(d.plus(3, u == ChronoUnit.ERAS ? ChronoUnit.DAYS : u)).append(' ');
                }
            }
            return sb;
        });
        show("fields", () -> {
            StringBuilder sb = new StringBuilder();
            LocalDateTime t = d.atTime(13, 5, 7, 123456789);
            for (ChronoField f : ChronoField.values()) {
                if (t.isSupported(f)) {
                    sb.append(f).append('=').append(t.getLong(f)).append('[').append(t.range(f)).append("] ");
                }
            }
            return sb;
        });
        show("datesUntil", () -> d.datesUntil(LocalDate.of(2024, 3, 3)).toList());
        show("datesUntil2", () -> d.datesUntil(LocalDate.of(2024, 12, 3), Period.ofMonths(3)).toList());
        show("datesUntil3", () -> d.datesUntil(LocalDate.of(2024, 1, 3), Period.ofDays(-20)).toList());
        show("datesUntil4", () -> d.datesUntil(LocalDate.of(2023, 1, 3)));
        show("compare", () -> d.compareTo(LocalDate.of(2020, 1, 1)) + " " + d.isBefore(LocalDate.MAX) + d.isAfter(LocalDate.MAX) + d.isEqual(d));

        LocalTime t = LocalTime.of(23, 59, 30);
        show("time", () -> t + " " + LocalTime.of(1, 2) + " " + LocalTime.of(1, 2, 0, 5000000) + " " + LocalTime.of(1, 2, 3, 4000) + " " + LocalTime.MAX);
        show("time+", () -> t.plusSeconds(45) + " " + t.minusHours(25) + " " + t.plusNanos(1) + " " + t.plus(Duration.ofMinutes(90)));
        show("trunc", () -> t.truncatedTo(ChronoUnit.HOURS) + " " + t.plusNanos(123456).truncatedTo(ChronoUnit.MICROS) + " " + t.truncatedTo(ChronoUnit.HALF_DAYS));
        show("tbad1", () -> LocalTime.of(24, 0));
        show("tbad2", () -> LocalTime.of(0, 60));
        show("tbad3", () -> t.truncatedTo(ChronoUnit.WEEKS));
        show("tbad4", () -> t.plus(1, ChronoUnit.DAYS));
        show("tbad5", () -> t.get(ChronoField.NANO_OF_DAY));
        show("tuntil", () -> t.until(LocalTime.NOON, ChronoUnit.MINUTES) + " " + t.hashCode() + " " + t.compareTo(LocalTime.NOON));

        LocalDateTime dt = LocalDateTime.of(2024, Month.MARCH, 10, 2, 30);
        show("dt", () -> dt + " " + dt.plusHours(30) + " " + dt.minusMinutes(151) + " " + dt.withDayOfYear(60) + " " + dt.hashCode());
        show("dtuntil", () -> dt.until(LocalDateTime.of(2025, 3, 10, 2, 29), ChronoUnit.YEARS) + " " + dt.until(LocalDateTime.of(2023, 3, 10, 2, 31), ChronoUnit.DAYS) + " "
            + Duration.between(dt, LocalDateTime.of(2024, 3, 12, 1, 0)));
        show("dtunits", () -> dt.plus(5, ChronoUnit.HALF_DAYS) + " " + dt.plus(-7, ChronoUnit.MICROS) + " " + dt.plus(1, ChronoUnit.DECADES) + " " + dt.plus(90000000, ChronoUnit.MILLIS));
        show("dtbad", () -> LocalDateTime.from(d));

        show("instant", () -> Instant.EPOCH + " " + Instant.ofEpochMilli(-1) + " " + Instant.MIN + " " + Instant.MAX + " " + Instant.ofEpochSecond(1700000000, 120000000)
            + " " + Instant.ofEpochSecond(1, 1000));
        show("instant+", () -> Instant.EPOCH.plus(Duration.ofDays(400)) + " " + Instant.EPOCH.plusMillis(-1500).toEpochMilli() + " " + Instant.ofEpochSecond(5).until(Instant.EPOCH, ChronoUnit.MINUTES));
        show("ibad", () -> Instant.MAX.plusSeconds(1));
        show("ibad2", () -> Instant.EPOCH.plus(1, ChronoUnit.MONTHS));
        show("ibad3", () -> Instant.EPOCH.get(ChronoField.INSTANT_SECONDS));
        show("ibad4", () -> Instant.MAX.toEpochMilli() + " " + Instant.MIN.until(Instant.MAX, ChronoUnit.NANOS));
        show("itrunc", () -> Instant.ofEpochSecond(-100000, 5).truncatedTo(ChronoUnit.DAYS) + " " + Instant.EPOCH.atOffset(ZoneOffset.ofHours(2)));

        show("dur", () -> Duration.ofSeconds(-1, 500000000) + " " + Duration.ofSeconds(3661) + " " + Duration.ofMillis(-1500) + " " + Duration.ofDays(2) + " " + Duration.ZERO + " "
            + Duration.ofNanos(-1) + " " + Duration.ofSeconds(Long.MIN_VALUE) + " " + Duration.ofMinutes(61).plusNanos(10));
        show("dur*", () -> Duration.ofSeconds(10).multipliedBy(7).dividedBy(3) + " " + Duration.ofMinutes(10).dividedBy(Duration.ofSeconds(7)) + " " + Duration.ofSeconds(5).negated().abs());
        show("durparts", () -> {
            Duration x = Duration.ofMillis(98765432123L);
            return x.toDaysPart() + " " + x.toHoursPart() + " " + x.toMinutesPart() + " " + x.toSecondsPart() + " " + x.toMillisPart() + " " + x.toNanosPart() + " " + x.toMillis() + " "
                + x.truncatedTo(ChronoUnit.HOURS) + " " + x.hashCode() + " " + x.getUnits() + " " + x.isPositive();
        });
        for (String s : new String[] {"PT8H6M12.345S", "P2D", "P2DT3H4M", "PT-6H3M", "-PT6H", "-PT-6H+3M", "PT0.5S", "pt1s", "PT-0.5S", "P", "PT", "P1", "P1Y", "PT1.1234567891S", "PT99999999999999999999H",
            "PT9223372036854775807M", "", "PT1S1M", "P1DT", "PT1,5S", "P-1DT-1.25S"}) {
            show("dparse " + s, () -> Duration.parse(s));
        }
        show("durbad", () -> Duration.ofSeconds(Long.MAX_VALUE).plusSeconds(1));
        show("durbad2", () -> Duration.ofSeconds(Long.MAX_VALUE).multipliedBy(10));
        show("durbad3", () -> Duration.of(1, ChronoUnit.MONTHS));
        show("durbad4", () -> Duration.ofSeconds(1).dividedBy(0));
        show("durbad5", () -> Duration.ofSeconds(Long.MAX_VALUE).toNanos());
        show("durbad6", () -> Duration.between(LocalDate.EPOCH, LocalDate.EPOCH));

        show("period", () -> Period.of(1, -2, 3) + " " + Period.ofWeeks(3) + " " + Period.ZERO + " " + Period.of(1, 15, 0).normalized() + " " + Period.of(1, 2, 3).multipliedBy(-2) + " "
            + Period.of(1, 2, 3).hashCode() + " " + Period.between(LocalDate.of(2020, 1, 31), LocalDate.of(2021, 3, 1)));
        for (String s : new String[] {"P1Y2M3W4D", "P-1Y", "-P1M", "p5d", "P", "P1H", "", "PY", "P99999999999Y", "P1D1M", "P2147483647W"}) {
            show("pparse " + s, () -> Period.parse(s));
        }
        show("perbad", () -> Period.from(Duration.ofDays(1)));
        show("perbad2", () -> Period.ofDays(1).get(ChronoUnit.HOURS));
        show("year", () -> Year.of(2024).isLeap() + " " + Year.of(-5) + " " + Year.of(1900).length() + " " + Year.of(2024).atDay(60) + " " + Year.parse("-0012") + " " + Year.of(3).plus(4, ChronoUnit.CENTURIES));
        show("ym", () -> YearMonth.of(2024, 2) + " " + YearMonth.of(-1, 12) + " " + YearMonth.parse("2020-05").plusMonths(20) + " " + YearMonth.of(2024, 2).atEndOfMonth() + " " + YearMonth.of(12345, 1)
            + " " + YearMonth.of(2020, 5).hashCode());
        show("md", () -> MonthDay.of(2, 29) + " " + MonthDay.parse("--12-25").atYear(2023) + " " + MonthDay.of(2, 29).atYear(2023) + " " + MonthDay.of(2, 29).hashCode());
        show("mdbad", () -> MonthDay.of(2, 30));
        show("ymbad", () -> YearMonth.parse("2020-5"));
        show("yearbad", () -> Year.of(5).plus(1, ChronoUnit.MONTHS));
        show("dowbad", () -> DayOfWeek.of(8));
        show("mbad", () -> Month.of(0));
        show("enum", () -> DayOfWeek.SUNDAY.plus(3) + " " + Month.JANUARY.minus(1) + " " + Month.MAY.firstDayOfYear(true) + " " + Month.NOVEMBER.firstMonthOfQuarter() + " " + DayOfWeek.from(d));
        show("dow.get", () -> DayOfWeek.MONDAY.get(ChronoField.DAY_OF_MONTH));
        show("adjust", () -> d.with(TemporalAdjusters.firstDayOfNextMonth()) + " " + d.with(TemporalAdjusters.lastDayOfYear()) + " " + d.with(TemporalAdjusters.next(DayOfWeek.THURSDAY)) + " "
            + d.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)) + " " + d.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)) + " "
            + d.with(TemporalAdjusters.dayOfWeekInMonth(-2, DayOfWeek.MONDAY)) + " " + d.with(TemporalAdjusters.firstInMonth(DayOfWeek.TUESDAY)) + " " + d.with(TemporalAdjusters.dayOfWeekInMonth(0, DayOfWeek.MONDAY)));
        show("iso", () -> d.get(IsoFields.QUARTER_OF_YEAR) + " " + d.get(IsoFields.DAY_OF_QUARTER) + " " + d.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " " + d.get(IsoFields.WEEK_BASED_YEAR) + " "
            + d.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 53) + " " + d.plus(2, IsoFields.QUARTER_YEARS) + " " + IsoFields.QUARTER_YEARS.between(d, LocalDate.of(2030, 1, 1)) + " " + d.range(IsoFields.DAY_OF_QUARTER)
            + " " + LocalDate.of(2021, 1, 3).get(IsoFields.WEEK_BASED_YEAR) + " " + LocalDate.of(2021, 1, 3).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        show("isobad", () -> LocalTime.NOON.get(IsoFields.QUARTER_OF_YEAR));
        show("julian", () -> d.getLong(JulianFields.JULIAN_DAY) + " " + d.getLong(JulianFields.MODIFIED_JULIAN_DAY) + " " + d.with(JulianFields.RATA_DIE, 738000));
        show("weeks", () -> {
            StringBuilder sb = new StringBuilder();
            for (WeekFields w : new WeekFields[] {WeekFields.ISO, WeekFields.SUNDAY_START, WeekFields.of(Locale.US), WeekFields.of(Locale.UK), WeekFields.of(DayOfWeek.SATURDAY, 7)}) {
                for (LocalDate x : new LocalDate[] {d, LocalDate.of(2021, 1, 1), LocalDate.of(2019, 12, 31), LocalDate.of(2022, 1, 2)}) {
                    sb.append(w).append(' ').append(x.get(w.dayOfWeek())).append(x.get(w.weekOfMonth())).append('/').append(x.get(w.weekOfYear())).append('/')
                        .append(x.get(w.weekOfWeekBasedYear())).append('/').append(x.get(w.weekBasedYear())).append(' ').append(x.range(w.weekOfMonth())).append(' ')
                        .append(x.range(w.weekOfWeekBasedYear())).append(' ').append(x.with(w.dayOfWeek(), 1)).append(' ').append(x.with(w.weekBasedYear(), 2015)).append('\n');
                }
            }
            return sb;
        });
        show("range", () -> ValueRange.of(1, 5, 10) + " " + ValueRange.of(1, 2, 3, 4).isFixed() + " " + ValueRange.of(1, 7).equals(ChronoField.DAY_OF_WEEK.range()));
        show("rangebad", () -> ValueRange.of(5, 1));
        show("rangebad2", () -> ValueRange.of(1, 10, 3));
        show("rangebad3", () -> ValueRange.of(1, 7).checkValidValue(9, ChronoField.DAY_OF_WEEK));
        show("clock", () -> Clock.fixed(Instant.EPOCH, ZoneOffset.UTC) + " " + Clock.offset(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), Duration.ofHours(1)).instant() + " "
            + Clock.tick(Clock.fixed(Instant.ofEpochMilli(12345), ZoneOffset.UTC), Duration.ofSeconds(10)).instant() + " " + Clock.systemUTC() + " " + LocalDate.now(Clock.fixed(Instant.EPOCH, ZoneOffset.ofHours(-1))));
        show("now", () -> Math.abs(Instant.now().toEpochMilli() - System.currentTimeMillis()) < 5000);
        show("date bridge", () -> new Date(1234567890123L).toInstant() + " " + Date.from(Instant.ofEpochSecond(77)).getTime());
        show("chronofields", () -> ChronoUnit.FOREVER.getDuration() + " " + ChronoUnit.MONTHS.getDuration() + " " + ChronoField.MONTH_OF_YEAR.getBaseUnit() + " " + ChronoField.ERA.getRangeUnit());
    }
}
