import java.time.*;
import java.time.chrono.*;
import java.time.temporal.*;
import java.util.*;
import java.util.stream.*;

/** Adjusters, fields, units, queries; a business calendar made of them. */
public class Adjusting {
    interface Act {
        Object run();
    }

    static void t(String what, Act act) {
        try {
            System.out.println(what + " = " + act.run());
        } catch (Throwable e) {
            System.out.println(what + " ! " + e);
        }
    }

    static LocalDate easter(int year) {
        int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
        return LocalDate.of(year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1);
    }

    static class Business {
        final Set<LocalDate> holidays = new TreeSet<>();

        Business(int... years) {
            for (int y : years) {
                LocalDate e = easter(y);
                holidays.addAll(List.of(LocalDate.of(y, 1, 1), e.minusDays(2), e.plusDays(1), e.plusDays(39), LocalDate.of(y, 5, 1), LocalDate.of(y, 12, 25), LocalDate.of(y, 12, 26)));
            }
        }

        boolean works(LocalDate d) {
            return d.getDayOfWeek().getValue() < 6 && !holidays.contains(d);
        }

        TemporalAdjuster plus(int days) {
            return t -> {
                LocalDate d = LocalDate.from(t);
                for (int n = days; n > 0;) {
                    d = d.plusDays(1);
                    if (works(d)) {
                        n--;
                    }
                }
                return t.with(d);
            };
        }
    }

    public static void main(String[] args) {
        LocalDate d = LocalDate.of(2024, 2, 29);
        for (DayOfWeek w : DayOfWeek.values()) {
            t(w.toString(), () -> d.with(TemporalAdjusters.next(w)) + " " + d.with(TemporalAdjusters.nextOrSame(w)) + " " + d.with(TemporalAdjusters.previous(w)) + " " + d.with(TemporalAdjusters.previousOrSame(w)) + " "
                + d.with(TemporalAdjusters.firstInMonth(w)) + " " + d.with(TemporalAdjusters.lastInMonth(w)) + " " + d.with(TemporalAdjusters.dayOfWeekInMonth(2, w)) + " " + d.with(TemporalAdjusters.dayOfWeekInMonth(-1, w)) + " "
                + d.with(TemporalAdjusters.dayOfWeekInMonth(0, w)) + " " + d.with(TemporalAdjusters.dayOfWeekInMonth(6, w)) + " " + w.plus(10) + " " + w.minus(1));
        }
        t("firsts", () -> d.with(TemporalAdjusters.firstDayOfMonth()) + " " + d.with(TemporalAdjusters.lastDayOfMonth()) + " " + d.with(TemporalAdjusters.firstDayOfNextMonth()) + " " + d.with(TemporalAdjusters.firstDayOfYear()) + " "
            + d.with(TemporalAdjusters.lastDayOfYear()) + " " + d.with(TemporalAdjusters.firstDayOfNextYear()) + " " + d.with(TemporalAdjusters.ofDateAdjuster(x -> x.plusDays(10))));
        t("adjust time", () -> LocalTime.NOON.with(TemporalAdjusters.firstDayOfMonth()));
        t("with", () -> d.with(Month.MAY) + " " + d.with(Year.of(2023)) + " " + d.with(MonthDay.of(2, 28)) + " " + d.with(DayOfWeek.MONDAY) + " " + LocalDateTime.of(2024, 1, 31, 1, 2).with(Month.FEBRUARY) + " " + YearMonth.of(2024, 5).with(Year.of(2020)));
        Business b = new Business(2024, 2025);
        t("easter", () -> IntStream.rangeClosed(2020, 2026).mapToObj(y -> easter(y).toString()).collect(Collectors.joining(" ")));
        for (LocalDate s : new LocalDate[] {LocalDate.of(2024, 3, 27), LocalDate.of(2024, 12, 20), LocalDate.of(2024, 4, 30), LocalDate.of(2024, 6, 3)}) {
            t("business", () -> s.getDayOfWeek() + " " + s.with(b.plus(1)) + " " + s.with(b.plus(5)) + " " + LocalDateTime.of(s, LocalTime.of(9, 30)).with(b.plus(2)));
        }
        t("work days", () -> LocalDate.of(2024, 5, 1).datesUntil(LocalDate.of(2024, 6, 1)).filter(b::works).count());
        t("fridays 13", () -> LocalDate.of(2020, 1, 13).datesUntil(LocalDate.of(2026, 1, 1), Period.ofMonths(1)).filter(x -> x.getDayOfWeek() == DayOfWeek.FRIDAY).map(LocalDate::toString).collect(Collectors.joining(" ")));
        t("datesUntil", () -> d.datesUntil(d.minusDays(1)));
        t("datesUntil", () -> d.datesUntil(d.plusDays(5), Period.ZERO));
        t("datesUntil", () -> d.datesUntil(d.plusDays(5), Period.of(0, 1, -1)));
        t("backwards", () -> d.datesUntil(d.minusMonths(3), Period.ofMonths(-1)).map(LocalDate::toString).collect(Collectors.joining(" ")));
        for (ChronoField f : ChronoField.values()) {
            t(f.toString(), () -> f.getBaseUnit() + "/" + f.getRangeUnit() + " " + f.range() + " " + f.isDateBased() + f.isTimeBased() + " " + (d.isSupported(f) ? d.getLong(f) + " " + d.range(f) : "-") + " "
                + (LocalTime.of(13, 14, 15, 16).isSupported(f) ? LocalTime.of(13, 14, 15, 16).getLong(f) : "-") + " " + f.getDisplayName(Locale.ENGLISH));
        }
        for (ChronoUnit u : ChronoUnit.values()) {
            t(u.toString(), () -> u.getDuration() + " " + u.isDateBased() + u.isTimeBased() + u.isDurationEstimated() + " " + (d.isSupported(u) ? d.plus(3, u) + " " + d.until(LocalDate.of(2031, 1, 1), u) : "-") + " "
                + (LocalTime.NOON.isSupported(u) ? LocalTime.NOON.plus(7, u) : "-"));
        }
        t("iso", () -> d.get(IsoFields.DAY_OF_QUARTER) + " " + d.get(IsoFields.QUARTER_OF_YEAR) + " " + d.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " " + d.get(IsoFields.WEEK_BASED_YEAR) + " " + d.with(IsoFields.QUARTER_OF_YEAR, 3) + " "
            + d.plus(2, IsoFields.QUARTER_YEARS) + " " + d.plus(1, IsoFields.WEEK_BASED_YEARS) + " " + IsoFields.QUARTER_YEARS.between(d, LocalDate.of(2025, 12, 1)) + " " + IsoFields.DAY_OF_QUARTER.rangeRefinedBy(d) + IsoFields.WEEK_BASED_YEARS.getDuration());
        t("julian", () -> d.getLong(JulianFields.JULIAN_DAY) + " " + d.getLong(JulianFields.MODIFIED_JULIAN_DAY) + " " + d.getLong(JulianFields.RATA_DIE) + " " + LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, 2400000) + " " + JulianFields.RATA_DIE.range());
        for (WeekFields w : new WeekFields[] {WeekFields.ISO, WeekFields.SUNDAY_START, WeekFields.of(Locale.GERMANY), WeekFields.of(DayOfWeek.SATURDAY, 3)}) {
            t(w.toString(), () -> Stream.of(LocalDate.of(2020, 12, 31), LocalDate.of(2021, 1, 3), d).map(x -> x.get(w.dayOfWeek()) + "/" + x.get(w.weekOfMonth()) + "/" + x.get(w.weekOfYear()) + "/" + x.get(w.weekOfWeekBasedYear()) + "/"
                + x.get(w.weekBasedYear()) + x.range(w.weekOfYear())).collect(Collectors.joining(" ")) + " " + w.weekOfYear());
        }
        t("week fields", () -> WeekFields.of(DayOfWeek.MONDAY, 8));
        t("queries", () -> d.query(TemporalQueries.precision()) + " " + LocalTime.NOON.query(TemporalQueries.precision()) + " " + d.query(TemporalQueries.chronology()) + " " + d.query(TemporalQueries.zone()) + " " + d.query(LocalDate::from) + " "
            + LocalTime.NOON.query(TemporalQueries.localDate()) + " " + TemporalQueries.precision() + TemporalQueries.zoneId() + TemporalQueries.offset());
        t("quarter query", () -> YearMonth.of(2024, 8).query(x -> "Q" + ((x.get(ChronoField.MONTH_OF_YEAR) - 1) / 3 + 1)));
        t("range", () -> ValueRange.of(1, 5).checkValidValue(6, ChronoField.DAY_OF_WEEK));
        t("range", () -> ValueRange.of(1, 28, 31) + " " + ValueRange.of(1, 2, 3, 4) + " " + ValueRange.of(1, 5).isValidValue(5) + ValueRange.of(1, 28, 31).isFixed() + " " + ValueRange.of(1, 5).checkValidIntValue(3, null));
        t("range", () -> ValueRange.of(5, 1));
        t("unsupported", () -> d.get(ChronoField.HOUR_OF_DAY));
        t("unsupported", () -> d.plus(1, ChronoUnit.HOURS));
        t("unsupported", () -> LocalTime.NOON.until(d, ChronoUnit.HOURS));
        t("unsupported", () -> Instant.EPOCH.plus(1, ChronoUnit.MONTHS));
        t("unsupported", () -> d.get(ChronoField.EPOCH_DAY));
        t("overflow", () -> LocalDate.MAX.plusDays(1));
        t("overflow", () -> d.plus(Long.MAX_VALUE, ChronoUnit.DAYS));
        t("invalid", () -> LocalDate.of(2023, 2, 29));
        t("invalid", () -> LocalDate.of(2023, 4, 31));
        t("invalid", () -> LocalDate.of(2023, 13, 1));
        t("invalid", () -> LocalDate.ofYearDay(2023, 366));
        t("invalid", () -> LocalTime.of(24, 0));
        t("invalid", () -> MonthDay.of(2, 30));
        t("invalid", () -> Year.of(1_000_000_000));
        t("invalid", () -> DayOfWeek.of(8));
        t("invalid", () -> Month.of(0));
        t("clock", () -> LocalDateTime.now(Clock.fixed(Instant.EPOCH, ZoneId.of("Asia/Tokyo"))) + " " + Clock.offset(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), Duration.ofDays(1)) + " " + Clock.tick(Clock.fixed(Instant.ofEpochMilli(12345), ZoneOffset.UTC), Duration.ofSeconds(5)).instant()
            + " " + Clock.systemUTC() + " " + Clock.tickMinutes(ZoneOffset.UTC));
        t("instant source", () -> InstantSource.fixed(Instant.EPOCH) + " " + InstantSource.fixed(Instant.EPOCH).withZone(ZoneOffset.UTC).millis());
    }
}
