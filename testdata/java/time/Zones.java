import java.time.*;
import java.time.format.*;
import java.time.temporal.*;
import java.time.zone.*;
import java.util.*;

/** Zones, offsets and their rules. */
public class Zones {
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
        for (String s : new String[] {"Z", "+1", "-01", "+0130", "+01:30", "+013045", "-01:30:45", "+19", "+1:30", "x", "", "+01:60", "+18:01", "+01-30", "01:30", "+0a"}) {
            show("offset " + s, () -> ZoneOffset.of(s) + " " + ZoneOffset.of(s).getTotalSeconds());
        }
        for (String s : new String[] {"UTC", "GMT", "UT", "UTC+2", "GMT-03:30", "UTC+", "UTCx", "Europe/Berlin", "Nope", "Bad Zone", "A", "America/Argentina/Buenos_Aires", "Etc/GMT+5", "UTC+99", "EST5EDT"}) {
            show("zone " + s, () -> ZoneId.of(s) + " " + ZoneId.of(s).getRules().isFixedOffset() + " " + ZoneId.of(s).normalized() + " " + ZoneId.of(s).hashCode());
        }
        show("short", () -> ZoneId.of("PST", ZoneId.SHORT_IDS) + " " + ZoneId.SHORT_IDS.size());
        show("ofOffset", () -> ZoneId.ofOffset("UTC", ZoneOffset.ofHours(3)) + " " + ZoneId.ofOffset("", ZoneOffset.ofHours(3)));
        show("ofOffset bad", () -> ZoneId.ofOffset("XYZ", ZoneOffset.ofHours(3)));
        show("offset bad", () -> ZoneOffset.ofHoursMinutes(1, -5));
        show("offset bad2", () -> ZoneOffset.ofHoursMinutes(1, 65));
        show("offset bad3", () -> ZoneOffset.ofTotalSeconds(70000));
        show("cmp", () -> ZoneOffset.ofHours(1).compareTo(ZoneOffset.ofHours(2)) + " " + (ZoneOffset.of("+00:00") == ZoneOffset.UTC) + ZoneOffset.ofHours(5).equals(ZoneOffset.of("+05:00")));
        ZoneId ny = ZoneId.of("America/New_York");
        ZoneId paris = ZoneId.of("Europe/Paris");
        ZonedDateTime gap = ZonedDateTime.of(2024, 3, 10, 2, 30, 0, 0, ny);
        ZonedDateTime overlap = ZonedDateTime.of(2024, 11, 3, 1, 30, 0, 0, ny);
        show("gap", () -> gap);
        show("overlap", () -> overlap + " " + overlap.withLaterOffsetAtOverlap() + " " + overlap.withEarlierOffsetAtOverlap() + " " + overlap.plusHours(1) + " " + overlap.plusDays(1));
        show("strict", () -> ZonedDateTime.ofStrict(LocalDateTime.of(2024, 3, 10, 2, 30), ZoneOffset.ofHours(-5), ny));
        show("strict2", () -> ZonedDateTime.ofStrict(LocalDateTime.of(2024, 4, 10, 2, 30), ZoneOffset.ofHours(-5), ny));
        show("same instant", () -> overlap.withZoneSameInstant(paris) + " " + overlap.withZoneSameLocal(paris) + " " + overlap.toInstant() + " " + overlap.toEpochSecond());
        show("offsetdt", () -> overlap.toOffsetDateTime() + " " + overlap.toOffsetDateTime().atZoneSameInstant(paris) + " " + overlap.withFixedOffsetZone() + " " + overlap.hashCode());
        show("until", () -> gap.until(overlap, ChronoUnit.HOURS) + " " + gap.until(overlap, ChronoUnit.MONTHS) + " " + Duration.between(gap, overlap) + " " + gap.compareTo(overlap));
        show("day", () -> LocalDate.of(2024, 3, 10).atStartOfDay(ny) + " " + Duration.between(LocalDate.of(2024, 3, 10).atStartOfDay(ny), LocalDate.of(2024, 3, 11).atStartOfDay(ny)));
        show("odt", () -> {
            OffsetDateTime o = OffsetDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(2));
            return o + " " + o.withOffsetSameInstant(ZoneOffset.UTC) + " " + o.isEqual(o.withOffsetSameInstant(ZoneOffset.UTC)) + o.equals(o.withOffsetSameInstant(ZoneOffset.UTC)) + " "
                + o.compareTo(o.withOffsetSameInstant(ZoneOffset.UTC)) + " " + o.hashCode() + " " + o.toOffsetTime() + " " + o.toZonedDateTime() + " " + o.getLong(ChronoField.INSTANT_SECONDS);
        });
        show("ot", () -> OffsetTime.of(1, 2, 3, 0, ZoneOffset.MAX) + " " + OffsetTime.MIN.compareTo(OffsetTime.MAX) + " " + OffsetTime.of(10, 0, 0, 0, ZoneOffset.UTC).withOffsetSameInstant(ZoneOffset.ofHours(-11)));
        for (String id : new String[] {"America/New_York", "Europe/Paris", "Europe/London", "Australia/Sydney", "Asia/Tokyo", "Asia/Kolkata", "America/Sao_Paulo", "Africa/Cairo", "Pacific/Apia", "Asia/Kathmandu",
            "America/St_Johns", "Pacific/Auckland", "Europe/Moscow", "Asia/Shanghai", "America/Los_Angeles"}) {
            ZoneRules r = ZoneId.of(id).getRules();
            show(id, () -> {
                StringBuilder sb = new StringBuilder();
                for (long s = -2000000000L; s < 4500000000L; s += 123456789L) {
                    Instant i = Instant.ofEpochSecond(s);
                    sb.append(r.getOffset(i)).append(r.isDaylightSavings(i) ? "*" : "").append(' ');
                }
                return sb;
            });
            show("next", () -> r.nextTransition(Instant.ofEpochSecond(1700000000)) + " " + r.nextTransition(Instant.ofEpochSecond(2700000000L)) + " " + r.previousTransition(Instant.ofEpochSecond(1700000000)) + " "
                + r.previousTransition(Instant.ofEpochSecond(4000000000L)));
            show("rules", () -> r.getTransitionRules().size() + " " + r + " " + r.getValidOffsets(LocalDateTime.of(2030, 3, 31, 2, 30)) + r.getTransition(LocalDateTime.of(2050, 3, 27, 2, 30)));
            show("std", () -> r.getStandardOffset(Instant.ofEpochSecond(1720000000)) + " " + r.getDaylightSavings(Instant.ofEpochSecond(1720000000)));
        }
        show("fixed", () -> ZoneRules.of(ZoneOffset.ofHours(1)) + " " + ZoneOffset.UTC.getRules().getTransitions() + ZoneOffset.UTC.getRules().nextTransition(Instant.EPOCH));
        show("default", () -> ZoneId.systemDefault().equals(ZonedDateTime.now().getZone()));
        show("ids", () -> ZoneId.getAvailableZoneIds().contains("Europe/Paris") + " " + ZoneId.getAvailableZoneIds().contains("UTC") + " " + (ZoneId.getAvailableZoneIds().size() > 500));
        show("names", () -> paris.getDisplayName(TextStyle.FULL, Locale.US) + " " + ny.getDisplayName(TextStyle.SHORT, Locale.US) + " " + ZoneOffset.UTC.getDisplayName(TextStyle.FULL, Locale.US));
        show("rule", () -> ZoneOffsetTransitionRule.of(Month.MARCH, -1, DayOfWeek.SUNDAY, LocalTime.of(1, 0), false, ZoneOffsetTransitionRule.TimeDefinition.UTC, ZoneOffset.UTC, ZoneOffset.UTC, ZoneOffset.ofHours(1)).createTransition(2024));
        show("zfrom", () -> ZoneId.from(LocalDate.EPOCH));
        show("ofrom", () -> ZoneOffset.from(LocalDate.EPOCH));
        show("zdtfrom", () -> ZonedDateTime.from(LocalDateTime.MIN));
        show("sort", () -> {
            List<ZonedDateTime> l = new ArrayList<>(List.of(overlap, gap, overlap.withLaterOffsetAtOverlap(), gap.withZoneSameInstant(paris)));
            Collections.sort(l);
            return l;
        });
    }
}
