import java.time.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.*;
import java.util.stream.*;

/** Meetings over time zones: common free hours, recurrences across clock changes, ages and anniversaries, a month as a table. */
public class MeetingPlanner {
    record Slot(Instant from, Instant to) {
        Slot {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException(from + " is not before " + to);
            }
        }

        Optional<Slot> meet(Slot o) {
            Instant f = from.isAfter(o.from) ? from : o.from;
            Instant t = to.isBefore(o.to) ? to : o.to;
            return f.isBefore(t) ? Optional.of(new Slot(f, t)) : Optional.empty();
        }

        Duration length() {
            return Duration.between(from, to);
        }
    }

    static List<Slot> office(ZoneId z, LocalDate day) {
        return IntStream.rangeClosed(-1, 1).mapToObj(day::plusDays).filter(d -> d.getDayOfWeek().getValue() < 6).map(d -> new Slot(d.atTime(9, 0).atZone(z).toInstant(), d.atTime(17, 30).atZone(z).toInstant())).toList();
    }

    static List<Slot> common(List<ZoneId> zones, LocalDate day) {
        return zones.stream().map(z -> office(z, day)).reduce((a, b) -> a.stream().flatMap(x -> b.stream().flatMap(y -> x.meet(y).stream())).toList()).orElse(List.of());
    }

    static String month(YearMonth m, DayOfWeek first) {
        StringBuilder b = new StringBuilder(m.format(DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US))).append('\n');
        for (int i = 0; i < 7; i++) {
            b.append(first.plus(i).getDisplayName(TextStyle.SHORT, Locale.US), 0, 2).append(' ');
        }
        int skip = Math.floorMod(m.atDay(1).getDayOfWeek().getValue() - first.getValue(), 7);
        b.append('\n').append("   ".repeat(skip));
        for (int d = 1; d <= m.lengthOfMonth(); d++) {
            b.append(String.format("%2d", d)).append((skip + d) % 7 == 0 ? "\n" : " ");
        }
        return b.toString().stripTrailing();
    }

    static String age(LocalDate born, LocalDate at) {
        Period p = Period.between(born, at);
        LocalDate next = born.withYear(at.getYear());
        next = next.isBefore(at) ? born.plusYears(at.getYear() - born.getYear() + 1L) : next;
        return p.getYears() + "y " + p.getMonths() + "m " + p.getDays() + "d, next in " + ChronoUnit.DAYS.between(at, next) + " days, " + ChronoUnit.DAYS.between(born, at) + " days old";
    }

    public static void main(String[] args) {
        List<ZoneId> zones = Stream.of("Europe/Berlin", "America/New_York", "Asia/Kolkata").map(ZoneId::of).toList();
        for (LocalDate d : new LocalDate[] {LocalDate.of(2024, 3, 5), LocalDate.of(2024, 3, 15), LocalDate.of(2024, 6, 3), LocalDate.of(2024, 6, 8)}) {
            System.out.println(d + " " + common(zones.subList(0, 2), d).stream().map(s -> zones.stream().map(z -> LocalTime.ofInstant(s.from(), z).toString()).collect(Collectors.joining("/")) + " for " + s.length()).toList() + " all three " + common(zones, d));
        }
        DateTimeFormatter f = DateTimeFormatter.ofPattern("EEE dd MMM HH:mm VV xxx", Locale.US);
        ZonedDateTime t = ZonedDateTime.of(2024, 3, 21, 9, 30, 0, 0, zones.get(0));
        System.out.println(Stream.iterate(t, x -> x.plusWeeks(1)).limit(3).map(x -> f.format(x) + " = " + f.format(x.withZoneSameInstant(zones.get(1)))).toList());
        System.out.println(Stream.iterate(t, x -> x.with(TemporalAdjusters.firstDayOfNextMonth()).with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY))).skip(1).limit(4).map(ZonedDateTime::toLocalDate).toList());
        System.out.println(month(YearMonth.of(2024, 2), DayOfWeek.MONDAY));
        System.out.println(month(YearMonth.of(2023, 10), DayOfWeek.SUNDAY));
        System.out.println(age(LocalDate.of(2000, 2, 29), LocalDate.of(2023, 2, 28)));
        System.out.println(age(LocalDate.of(2000, 2, 29), LocalDate.of(2024, 2, 28)));
        System.out.println(age(LocalDate.of(1990, 12, 31), LocalDate.of(2024, 1, 1)));
        try {
            new Slot(Instant.EPOCH, Instant.EPOCH);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        TreeMap<LocalTime, String> day = new TreeMap<>();
        for (String s : "09:00 standup,09:15 work,12:00 lunch,12:45 work,17:30 home".split(",") ) {
            day.put(LocalTime.parse(s.substring(0, 5)), s.substring(6));
        }
        for (String s : new String[] {"08:59", "09:00", "12:30", "23:00"}) {
            var e = day.floorEntry(LocalTime.parse(s));
            System.out.println(s + " " + (e == null ? "sleep" : e.getValue() + " since " + LocalTime.parse(s).minusNanos(e.getKey().toNanoOfDay())));
        }
        Map<String, Duration> sums = new TreeMap<>();
        LocalTime from = null;
        String what = null;
        for (var e : day.entrySet()) {
            if (what != null) {
                sums.merge(what, Duration.between(from, e.getKey()), Duration::plus);
            }
            from = e.getKey();
            what = e.getValue();
        }
        System.out.println(sums + " " + sums.values().stream().reduce(Duration.ZERO, Duration::plus).toMinutes());
        System.out.println(IntStream.rangeClosed(1, 12).mapToObj(m -> LocalDate.of(2025, m, 1).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.THURSDAY)).format(DateTimeFormatter.ofPattern("d/M"))).collect(Collectors.joining(" ")));
        System.out.println(Stream.of("2024-W01-1", "2020-W53-7", "2024-W52-5").map(s -> LocalDate.parse(s, DateTimeFormatter.ISO_WEEK_DATE)).toList());
        System.out.println(LocalDate.of(2024, 12, 30).format(DateTimeFormatter.ISO_WEEK_DATE) + " " + LocalDate.of(2024, 12, 30).format(DateTimeFormatter.ISO_ORDINAL_DATE) + " " + LocalDate.of(2024, 12, 30).format(DateTimeFormatter.BASIC_ISO_DATE));
        System.out.println(ZonedDateTime.of(2024, 11, 3, 0, 30, 0, 0, zones.get(1)).plusHours(1) + " " + ZonedDateTime.of(2024, 11, 3, 0, 30, 0, 0, zones.get(1)).plusHours(2) + " " + ZonedDateTime.of(2024, 11, 3, 0, 30, 0, 0, zones.get(1)).plusHours(3));
    }
}
