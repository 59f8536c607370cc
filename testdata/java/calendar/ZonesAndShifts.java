import java.time.*;
import java.time.format.*;
import java.time.temporal.ChronoUnit;
import java.time.zone.*;
import java.util.*;
import java.util.stream.*;

/** Meetings across zones, gaps and overlaps, flights, timesheets over a change of clocks, ISO and RFC formats, instants. */
public class ZonesAndShifts {
    record Flight(String from, String to, ZonedDateTime leaves, Duration takes) { ZonedDateTime lands() { return leaves.plus(takes).withZoneSameInstant(ZoneId.of(to)); } }

    public static void main(String[] args) {
        ZonedDateTime meeting = ZonedDateTime.of(2024, 3, 11, 9, 0, 0, 0, ZoneId.of("America/New_York"));
        for (String z : List.of("Europe/London", "Europe/Berlin", "Asia/Kolkata", "Asia/Tokyo", "Australia/Adelaide", "Pacific/Chatham", "UTC", "America/St_Johns")) { ZonedDateTime t = meeting.withZoneSameInstant(ZoneId.of(z)); System.out.printf("%-18s %s %s %+d%n", z, t.format(DateTimeFormatter.ofPattern("EEE HH:mm xxx", Locale.US)), t.getOffset(), t.toLocalDate().compareTo(meeting.toLocalDate())); }
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        ZonedDateTime gap = LocalDateTime.of(2024, 3, 31, 2, 30).atZone(berlin), overlap = LocalDateTime.of(2024, 10, 27, 2, 30).atZone(berlin);
        System.out.println(gap + " " + overlap + " " + overlap.withLaterOffsetAtOverlap() + " " + overlap.plusHours(1) + " " + overlap.plusDays(1) + " " + ZonedDateTime.ofLocal(overlap.toLocalDateTime(), berlin, ZoneOffset.ofHours(1)));
        ZoneRules rules = berlin.getRules();
        ZoneOffsetTransition t = rules.nextTransition(Instant.parse("2024-01-01T00:00:00Z"));
        System.out.println(t + " " + t.isGap() + " " + t.getDuration() + " " + rules.previousTransition(t.getInstant()) + " " + rules.isDaylightSavings(t.getInstant().plusSeconds(1)) + " " + rules.getValidOffsets(gap.toLocalDateTime().minusHours(1)) + " " + rules.getTransitionRules().size() + " " + rules.getStandardOffset(t.getInstant()));
        ZonedDateTime in = ZonedDateTime.of(2024, 10, 26, 22, 0, 0, 0, berlin), out = ZonedDateTime.of(2024, 10, 27, 6, 0, 0, 0, berlin);
        System.out.println(Duration.between(in, out) + " " + Duration.between(in.toLocalDateTime(), out.toLocalDateTime()) + " " + ChronoUnit.HOURS.between(in, out) + " " + in.until(out, ChronoUnit.MINUTES));
        List<Flight> trip = new ArrayList<>();
        trip.add(new Flight("Europe/Berlin", "America/Los_Angeles", ZonedDateTime.of(2024, 11, 2, 10, 15, 0, 0, berlin), Duration.ofMinutes(11 * 60 + 40)));
        trip.add(new Flight("America/Los_Angeles", "Asia/Tokyo", trip.get(0).lands().plusHours(20), Duration.ofHours(11).plusMinutes(5)));
        trip.add(new Flight("Asia/Tokyo", "Pacific/Honolulu", trip.get(1).lands().plusDays(2), Duration.ofHours(7)));
        DateTimeFormatter f = DateTimeFormatter.ofPattern("EEE d MMM HH:mm VV", Locale.UK);
        trip.forEach(x -> System.out.println(x.leaves().format(f) + " -> " + x.lands().format(f) + " " + x.takes()));
        OffsetDateTime o = OffsetDateTime.parse("2024-02-29T23:59:59.999+05:45");
        System.out.println(o.toInstant() + " " + o.atZoneSameInstant(ZoneId.of("Asia/Kathmandu")) + " " + o.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate() + " " + DateTimeFormatter.RFC_1123_DATE_TIME.format(o) + " " + DateTimeFormatter.ISO_WEEK_DATE.format(o) + " " + DateTimeFormatter.ISO_ORDINAL_DATE.format(o) + " " + DateTimeFormatter.BASIC_ISO_DATE.format(o) + " " + o.truncatedTo(ChronoUnit.HALF_DAYS) + " " + DateTimeFormatter.ISO_INSTANT.format(o));
        System.out.println(ZonedDateTime.parse("2024-07-01T12:00+02:00[Europe/Paris]") + " " + ZonedDateTime.parse("Tue, 3 Jun 2008 11:05:30 GMT", DateTimeFormatter.RFC_1123_DATE_TIME) + " " + Instant.ofEpochSecond(-1, 5) + " " + Instant.ofEpochMilli(1_700_000_000_123L).truncatedTo(ChronoUnit.SECONDS) + " " + Instant.MAX + " " + Instant.EPOCH.plus(Duration.ofDays(1000)) + " " + ZoneOffset.of("-0930").getTotalSeconds() + " " + ZoneId.of("GMT+2").getRules().isFixedOffset() + " " + ZoneId.ofOffset("UTC", ZoneOffset.ofHours(-3)) + " " + ZoneOffset.MIN);
        DateTimeFormatter own = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("d-MMM-uu").optionalStart().appendLiteral(' ').append(DateTimeFormatter.ISO_LOCAL_TIME).optionalEnd().parseDefaulting(java.time.temporal.ChronoField.HOUR_OF_DAY, 7).toFormatter(Locale.US);
        System.out.println(LocalDateTime.parse("5-JAN-24", own) + " " + LocalDateTime.parse("15-feb-99 10:20:30.5", own) + " " + own.format(LocalDateTime.of(2031, 12, 9, 1, 2)));
        for (String s : List.of("5-Foo-24", "31-Feb-24", "5-Jan-24 25:00", "5-Jan-24x")) try { System.out.println(LocalDateTime.parse(s, own)); } catch (DateTimeParseException e) { System.out.println(e.getMessage() + " @" + e.getErrorIndex()); }
        Duration d = Duration.ofHours(50).plusMillis(1234).negated();
        System.out.println(d + " " + d.toDaysPart() + " " + d.toHoursPart() + " " + d.abs().toMinutesPart() + " " + d.toMillis() + " " + d.dividedBy(7) + " " + d.multipliedBy(-2) + " " + Duration.parse("PT-1.5S").getNano() + " " + Duration.parse("P2DT3H4.005S") + " " + d.compareTo(Duration.ZERO) + " " + Duration.between(Instant.EPOCH, Instant.EPOCH.minusNanos(1)) + " " + Duration.ofSeconds(90).truncatedTo(ChronoUnit.MINUTES) + " " + Period.parse("P1Y-2M3W").normalized() + " " + Period.of(0, 14, 3).normalized() + " " + Stream.of("PT1H", "PT90M", "P1D").map(Duration::parse).sorted().toList());
    }
}
