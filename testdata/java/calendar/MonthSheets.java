// args: 2024 2 2023 10
import java.time.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.*;
import java.util.stream.*;

/** Calendars printed month by month, week numbers, Easter, Fridays the 13th, working days, recurring dates. */
public class MonthSheets {
    static void sheet(YearMonth m, DayOfWeek first, Locale locale) {
        String title = m.format(DateTimeFormatter.ofPattern("MMMM yyyy", locale));
        System.out.println(" ".repeat(3 + (20 - title.length()) / 2) + title);
        System.out.println("wk " + IntStream.range(0, 7).mapToObj(i -> first.plus(i).getDisplayName(TextStyle.SHORT, locale).substring(0, 2)).collect(Collectors.joining(" ")));
        LocalDate d = m.atDay(1).with(TemporalAdjusters.previousOrSame(first));
        while (!d.isAfter(m.atEndOfMonth())) {
            StringBuilder row = new StringBuilder("%2d ".formatted(d.get(WeekFields.of(first, 4).weekOfWeekBasedYear())));
            for (int i = 0; i < 7; i++, d = d.plusDays(1)) row.append(YearMonth.from(d).equals(m) ? "%2d ".formatted(d.getDayOfMonth()) : "   ");
            System.out.println(row.toString().stripTrailing());
        }
    }

    static LocalDate easter(int y) { int a = y % 19, b = y / 100, c = y % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451; return LocalDate.of(y, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1); }

    public static void main(String[] args) {
        for (int i = 0; i < args.length; i += 2) sheet(YearMonth.of(Integer.parseInt(args[i]), Integer.parseInt(args[i + 1])), i == 0 ? DayOfWeek.MONDAY : DayOfWeek.SUNDAY, i == 0 ? Locale.ENGLISH : Locale.GERMAN);
        System.out.println(IntStream.rangeClosed(2023, 2028).mapToObj(MonthSheets::easter).map(e -> e.format(DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US))).toList());
        System.out.println(LocalDate.of(2026, 1, 13).datesUntil(LocalDate.of(2027, 1, 1), Period.ofMonths(1)).filter(d -> d.getDayOfWeek() == DayOfWeek.FRIDAY).toList());
        Set<LocalDate> holidays = Set.of(easter(2024).plusDays(1), easter(2024).minusDays(2), LocalDate.of(2024, 5, 1));
        TemporalAdjuster next = TemporalAdjusters.ofDateAdjuster(d -> { do d = d.plusDays(1); while (d.getDayOfWeek().getValue() > 5 || holidays.contains(d)); return d; });
        LocalDate due = LocalDate.of(2024, 3, 27);
        for (int i = 0; i < 5; i++) { due = due.with(next); System.out.print(due + " "); }
        System.out.println(LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2025, 1, 1)).filter(d -> d.getDayOfWeek().getValue() <= 5 && !holidays.contains(d)).count());
        LocalDate start = LocalDate.of(2024, 1, 31);
        System.out.println(Stream.iterate(start, d -> d.plusMonths(1)).limit(5).toList() + " " + IntStream.range(0, 5).mapToObj(start::plusMonths).toList());
        System.out.println(start.with(TemporalAdjusters.firstInMonth(DayOfWeek.TUESDAY)) + " " + start.with(TemporalAdjusters.dayOfWeekInMonth(-2, DayOfWeek.FRIDAY)) + " " + start.with(TemporalAdjusters.lastDayOfYear()) + " " + start.with(IsoFields.QUARTER_OF_YEAR, 4) + " " + start.get(IsoFields.DAY_OF_QUARTER) + " " + start.with(ChronoField.ALIGNED_WEEK_OF_YEAR, 10) + " " + start.with(JulianFields.MODIFIED_JULIAN_DAY, 60000) + " " + start.query(TemporalQueries.precision()));
        System.out.println(Year.of(1900).isLeap() + " " + Year.of(2000).length() + " " + Year.parse("2024").atDay(366) + " " + MonthDay.of(2, 29).atYear(2023) + " " + YearMonth.of(2024, 12).plusMonths(14) + " " + LocalDate.ofYearDay(2023, 60) + " " + LocalDate.EPOCH.minusDays(1).toEpochDay() + " " + LocalDate.MAX + " " + ChronoUnit.WEEKS.between(start, due) + " " + start.until(due) + " " + start.until(due, ChronoUnit.DAYS) + " " + Period.between(due, start).toTotalMonths());
        for (Runnable r : new Runnable[] {() -> LocalDate.of(2023, 2, 29), () -> LocalDate.of(2023, 13, 1), () -> LocalDate.parse("2023-2-1"), () -> LocalTime.of(24, 0), () -> LocalDate.MAX.plusDays(1), () -> start.get(ChronoField.HOUR_OF_DAY), () -> LocalDate.from(LocalTime.NOON), () -> Year.of(2023).atDay(366), () -> DateTimeFormatter.ofPattern("yyyy-bb"), () -> start.plus(1, ChronoUnit.HOURS), () -> Duration.parse("P1M"), () -> ZoneId.of("Mars/Base"), () -> DayOfWeek.of(8)})
            try { r.run(); System.out.println("fine"); } catch (DateTimeException | IllegalArgumentException e) { System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage()); }
    }
}
