import java.time.*;
import java.time.format.*;
import java.time.temporal.*;
import java.time.zone.*;
import java.util.*;

/** Zones: gaps and overlaps, rules and transitions, offsets in history, conversions, what is refused. */
public class ZoneRulesTour {
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

    public static void main(String[] args) {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        ZoneId ny = ZoneId.of("America/New_York");
        LocalDateTime gap = LocalDateTime.of(2024, 3, 31, 2, 30);
        LocalDateTime overlap = LocalDateTime.of(2024, 10, 27, 2, 30);
        t("gap", () -> ZonedDateTime.of(gap, berlin));
        t("gap strict", () -> ZonedDateTime.ofStrict(gap, ZoneOffset.ofHours(1), berlin));
        t("local", () -> ZonedDateTime.ofLocal(overlap, berlin, ZoneOffset.ofHours(1)) + " " + ZonedDateTime.ofLocal(overlap, berlin, ZoneOffset.ofHours(5)));
        t("overlap", () -> ZonedDateTime.of(overlap, berlin) + " " + ZonedDateTime.of(overlap, berlin).withLaterOffsetAtOverlap() + " " + ZonedDateTime.of(overlap, berlin).withLaterOffsetAtOverlap().withEarlierOffsetAtOverlap());
        t("strict wrong", () -> ZonedDateTime.ofStrict(overlap, ZoneOffset.ofHours(3), berlin));
        t("strict", () -> ZonedDateTime.ofStrict(overlap, ZoneOffset.ofHours(2), berlin).withFixedOffsetZone());
        ZonedDateTime before = ZonedDateTime.of(2024, 3, 30, 2, 30, 0, 0, berlin);
        t("plus day", () -> before.plusDays(1) + " " + before.plusHours(24) + " " + before.plus(Period.ofDays(1)) + " " + before.plus(Duration.ofDays(1)));
        t("between", () -> ChronoUnit.HOURS.between(before, before.plusDays(1)) + " " + ChronoUnit.DAYS.between(before, before.plusHours(24)) + " " + Duration.between(before, before.plusDays(1)));
        t("start of day", () -> LocalDate.of(2018, 11, 4).atStartOfDay(ZoneId.of("America/Sao_Paulo")) + " " + LocalDate.of(2024, 3, 31).atStartOfDay(berlin));
        t("length of day", () -> Duration.between(LocalDate.of(2024, 3, 31).atStartOfDay(berlin), LocalDate.of(2024, 4, 1).atStartOfDay(berlin)));
        t("truncated", () -> ZonedDateTime.of(overlap, berlin).withLaterOffsetAtOverlap().truncatedTo(ChronoUnit.HOURS));
        ZoneRules r = berlin.getRules();
        t("transition", () -> r.getTransition(gap) + " " + r.getTransition(overlap) + " " + r.getTransition(overlap.minusDays(1)));
        ZoneOffsetTransition tr = r.getTransition(gap);
        t("parts", () -> tr.getInstant() + " " + tr.getDateTimeBefore() + " " + tr.getDateTimeAfter() + " " + tr.getOffsetBefore() + " " + tr.getOffsetAfter() + " " + tr.getDuration() + " " + tr.isGap() + tr.isOverlap()
            + tr.isValidOffset(ZoneOffset.UTC) + " " + tr.toEpochSecond());
        t("valid", () -> r.getValidOffsets(gap) + " " + r.getValidOffsets(overlap) + " " + r.getValidOffsets(overlap.minusDays(3)) + " " + r.isValidOffset(overlap, ZoneOffset.ofHours(1)));
        t("next", () -> r.nextTransition(Instant.parse("2024-05-01T00:00:00Z")) + " " + r.previousTransition(Instant.parse("2024-05-01T00:00:00Z")));
        t("far", () -> r.nextTransition(Instant.parse("2150-05-01T00:00:00Z")) + " " + r.getOffset(Instant.parse("2150-07-01T00:00:00Z")));
        t("rules", () -> r.getTransitionRules());
        t("rule", () -> {
            ZoneOffsetTransitionRule x = r.getTransitionRules().get(0);
            return x.getMonth() + " " + x.getDayOfMonthIndicator() + " " + x.getDayOfWeek() + " " + x.getLocalTime() + " " + x.isMidnightEndOfDay() + " " + x.getTimeDefinition() + " " + x.getStandardOffset() + " " + x.createTransition(2030);
        });
        t("us rules", () -> ny.getRules().getTransitionRules());
        t("dst", () -> r.isDaylightSavings(Instant.parse("2024-07-01T00:00:00Z")) + " " + r.getDaylightSavings(Instant.parse("2024-07-01T00:00:00Z")) + " " + r.getStandardOffset(Instant.parse("2024-07-01T00:00:00Z")) + " " + r.isFixedOffset());
        t("old", () -> r.getOffset(Instant.parse("1850-01-01T00:00:00Z")) + " " + r.getOffset(LocalDateTime.of(1945, 6, 1, 0, 0)) + " " + ny.getRules().getOffset(LocalDateTime.of(1883, 1, 1, 0, 0)));
        t("fixed", () -> ZoneOffset.ofHours(3).getRules() + " " + ZoneOffset.ofHours(3).getRules().getTransitions() + ZoneOffset.ofHours(3).getRules().nextTransition(Instant.EPOCH));
        t("toString", () -> r + " " + ZoneRules.of(ZoneOffset.UTC) + " " + tr.hashCode() + " " + tr.equals(r.getTransition(gap)) + " " + tr.compareTo(r.getTransition(overlap)));
        for (String z : new String[] {"Z", "UTC", "GMT", "UT", "UTC+1", "GMT-03:30", "UT+01:02:03", "+5", "-0530", "+05:30:15", "+18", "Etc/GMT+5", "EST", "PST8PDT", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia", "+19", "+1:2", "Europe/Nowhere",
            "", "X", "utc", "GMT+25", "UTC1", "a b", "Europe/", "+01:60"}) {
            t("of " + z, () -> {
                ZoneId id = ZoneId.of(z);
                return id + " " + id.getId() + " " + id.normalized() + " " + id.getClass().getSimpleName() + " " + id.getRules().getOffset(LocalDateTime.of(2024, 1, 1, 0, 0)) + " " + id.hashCode();
            });
        }
        t("alias", () -> ZoneId.of("EST", ZoneId.SHORT_IDS) + " " + ZoneId.of("JST", ZoneId.SHORT_IDS) + " " + ZoneId.of("x", Map.of("x", "Europe/Rome")));
        t("ofOffset", () -> ZoneId.ofOffset("UTC", ZoneOffset.ofHours(2)) + " " + ZoneId.ofOffset("", ZoneOffset.ofHours(2)) + " " + ZoneId.ofOffset("GMT", ZoneOffset.UTC));
        t("ofOffset", () -> ZoneId.ofOffset("CET", ZoneOffset.ofHours(2)));
        t("offset", () -> ZoneOffset.of("+01") + " " + ZoneOffset.ofTotalSeconds(-3661) + " " + ZoneOffset.ofHoursMinutes(-1, -30) + " " + ZoneOffset.MIN + " " + ZoneOffset.MAX + " " + ZoneOffset.ofHours(1).compareTo(ZoneOffset.ofHours(2)));
        t("mixed", () -> ZoneOffset.ofHoursMinutes(1, -30));
        t("too far", () -> ZoneOffset.ofHours(19));
        t("too far", () -> ZoneOffset.ofHoursMinutesSeconds(18, 0, 1));
        t("minutes", () -> ZoneOffset.ofHoursMinutes(0, 60));
        t("seconds", () -> ZoneOffset.ofTotalSeconds(64801));
        t("bad", () -> ZoneOffset.of("1"));
        t("bad", () -> ZoneOffset.of("+123456"));
        t("convert", () -> {
            ZonedDateTime m = ZonedDateTime.of(2024, 12, 31, 23, 30, 0, 0, ny);
            return m.withZoneSameInstant(ZoneId.of("Asia/Tokyo")) + " " + m.withZoneSameLocal(ZoneId.of("Asia/Tokyo")) + " " + m.toInstant() + " " + m.toOffsetDateTime() + " " + m.toLocalDate();
        });
        t("flight", () -> {
            ZonedDateTime dep = ZonedDateTime.of(2024, 3, 9, 22, 0, 0, 0, ZoneId.of("America/Los_Angeles"));
            ZonedDateTime arr = dep.plus(Duration.ofMinutes(665)).withZoneSameInstant(ZoneId.of("Europe/London"));
            return dep + " -> " + arr + " " + Duration.between(dep, arr);
        });
        t("from", () -> ZoneId.from(LocalDate.EPOCH));
        t("from", () -> ZoneOffset.from(LocalDateTime.MIN));
        t("from", () -> ZonedDateTime.from(LocalDateTime.of(2020, 1, 1, 0, 0)));
        t("names", () -> berlin.getDisplayName(TextStyle.FULL, Locale.US) + " " + berlin.getDisplayName(TextStyle.SHORT, Locale.US) + " " + ZoneOffset.ofHours(2).getDisplayName(TextStyle.FULL, Locale.US));
        t("provider", () -> ZoneRulesProvider.getRules("Europe/Paris", false).equals(ZoneId.of("Europe/Paris").getRules()) + " " + ZoneRulesProvider.getAvailableZoneIds().contains("Asia/Tokyo"));
        t("provider", () -> ZoneRulesProvider.getRules("Mars/Base", false));
        t("range", () -> ZonedDateTime.of(LocalDateTime.MAX, ZoneOffset.UTC) + " " + OffsetDateTime.MIN + " " + OffsetDateTime.MAX);
        t("instant of max", () -> OffsetDateTime.MAX.plusSeconds(1));
        t("zone of instants", () -> Instant.MAX.atZone(berlin));
    }
}
