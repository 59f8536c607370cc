import java.time.*;
import java.time.chrono.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.*;

/** Printing and parsing: ISO forms, patterns, localized forms, and what is refused. */
public class Formats {
    interface Act {
        Object run();
    }

    static void show(String what, Act act) {
        try {
            System.out.println(what + " = " + act.run());
        } catch (Throwable e) {
            String s = e.toString();
            if (s.contains("{") && s.contains("}")) {
                s = s.substring(0, s.indexOf('{')) + "{..}" + s.substring(s.lastIndexOf('}') + 1);
            }
            System.out.println(what + " ! " + s + (e.getCause() == null ? "" : " <- " + e.getCause().getClass().getName())
                + (e instanceof DateTimeParseException ? " @" + ((DateTimeParseException) e).getErrorIndex() : ""));
        }
    }

    public static void main(String[] args) {
        ZonedDateTime z = ZonedDateTime.of(2024, 9, 3, 8, 5, 9, 70_000_000, ZoneId.of("Europe/Paris"));
        ZonedDateTime w = ZonedDateTime.of(-44, 3, 15, 21, 0, 0, 0, ZoneOffset.ofHoursMinutes(-3, -30));
        DateTimeFormatter[] iso = {DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ISO_OFFSET_DATE, DateTimeFormatter.ISO_DATE, DateTimeFormatter.ISO_LOCAL_TIME,
            DateTimeFormatter.ISO_OFFSET_TIME, DateTimeFormatter.ISO_TIME, DateTimeFormatter.ISO_LOCAL_DATE_TIME, DateTimeFormatter.ISO_OFFSET_DATE_TIME,
            DateTimeFormatter.ISO_ZONED_DATE_TIME, DateTimeFormatter.ISO_DATE_TIME, DateTimeFormatter.ISO_ORDINAL_DATE, DateTimeFormatter.ISO_WEEK_DATE,
            DateTimeFormatter.ISO_INSTANT, DateTimeFormatter.BASIC_ISO_DATE, DateTimeFormatter.RFC_1123_DATE_TIME};
        for (DateTimeFormatter f : iso) {
            show("toString", () -> f);
            show("z", () -> f.format(z));
            show("w", () -> f.format(w));
            show("date", () -> f.format(LocalDate.of(12345, 1, 2)));
            show("time", () -> f.format(LocalTime.of(1, 2)));
            show("dt", () -> f.format(LocalDateTime.of(2020, 1, 2, 3, 4, 5, 6)));
        }
        for (String p : new String[] {"yyyy-MM-dd HH:mm:ss", "dd/MM/yy", "d MMM yyyy", "EEEE, d MMMM y G", "EEE MMM dd HH:mm:ss z yyyy", "hh:mm a", "h:mm:ss.SSS a", "yyyy-'W'ww-e", "YYYY-'W'w",
            "uuuuMMddHHmmssSSS", "D", "DDD", "QQQ Q qqqq", "LLLL LLL L", "kk K", "A N n", "VV z zzzz O OOOO X XX XXX XXXX XXXXX x xx xxx Z ZZZZ ZZZZZ", "EEEEE MMMMM GGGGG", "B", "BBBB", "g",
            "yyyy''MM", "'it''s' yyyy", "[yyyy][ HH]", "pppppH", "ppM", "W F", "c ccc", "ee", "yy uu", "yyyyy", "SSSSSSSSS", "S", "", "yyyy-MM-dd'T'HH:mm:ssXXX", "MM/dd/yyyy HH:mm:ss.SSSSSS"}) {
            show("pattern " + p, () -> DateTimeFormatter.ofPattern(p, Locale.US));
            show("z", () -> z.format(DateTimeFormatter.ofPattern(p, Locale.US)));
            show("uk", () -> z.format(DateTimeFormatter.ofPattern(p, Locale.UK)));
            show("root", () -> w.format(DateTimeFormatter.ofPattern(p, Locale.ROOT)));
            show("w", () -> w.format(DateTimeFormatter.ofPattern(p)));
            show("date", () -> LocalDate.of(2021, 1, 3).format(DateTimeFormatter.ofPattern(p)));
        }
        for (String p : new String[] {"yyyy-MM-ddTHH", "b", "'abc", "{", "]", "aaa", "VVV", "OO", "MMMMMM", "ddd", "pp", "cc", "HHH", "XXXXXX", "vv", "BB", "zzzzz", "SSSSSSSSSS", "FF", "DDDD"}) {
            show("bad pattern " + p, () -> DateTimeFormatter.ofPattern(p));
        }
        for (FormatStyle s : FormatStyle.values()) {
            for (Locale l : new Locale[] {Locale.US, Locale.UK, Locale.ROOT, Locale.ENGLISH}) {
                show(s + " " + l, () -> DateTimeFormatter.ofLocalizedDate(s).withLocale(l).format(z) + " | " + DateTimeFormatter.ofLocalizedTime(s).withLocale(l).format(l == Locale.ROOT ? w : z)
                    + " | " + DateTimeFormatter.ofLocalizedDateTime(s).withLocale(l).format(l == Locale.ROOT ? w : z) + " " + DateTimeFormatter.ofLocalizedDateTime(s, FormatStyle.SHORT));
            }
            show("nozone", () -> DateTimeFormatter.ofLocalizedDateTime(s).format(LocalDateTime.of(2020, 1, 1, 13, 0)));
        }
        for (TextStyle s : TextStyle.values()) {
            show("" + s, () -> DayOfWeek.TUESDAY.getDisplayName(s, Locale.US) + Month.SEPTEMBER.getDisplayName(s, Locale.UK) + IsoEra.BCE.getDisplayName(s, Locale.US));
        }
        for (String t : new String[] {"2024-02-30", "2024-2-3", "2024-02-29", "24-02-29", "+12345-01-01", "12345-01-01", "-0001-01-01", "2024-13-01", "2024-02-29x", "", "abc", "2023-02-29",
            "2024-02-29T00:00:00000000000000000000000000000000000000000000000000000000000000000000"}) {
            show("LocalDate.parse " + t, () -> LocalDate.parse(t));
        }
        for (String t : new String[] {"10:15", "10:15:30", "10:15:30.1", "24:00", "10", "10:15:60", "1:15", "10:15:30.1234567891", "10:15:30,5"}) {
            show("LocalTime.parse " + t, () -> LocalTime.parse(t));
        }
        for (String t : new String[] {"2024-02-29T10:15", "2024-02-29t10:15:30", "2024-02-29 10:15", "2024-02-29T24:00", "2024-02-29T10:15Z"}) {
            show("LocalDateTime.parse " + t, () -> LocalDateTime.parse(t));
        }
        for (String t : new String[] {"2024-02-29T10:15:30Z", "2024-02-29T10:15:30+01:00", "2024-02-29T10:15:30.123456789Z", "2024-02-29T10:15Z", "2024-02-29T24:00:00Z", "2016-12-31T23:59:60Z",
            "+1000000000-12-31T23:59:59.999999999Z", "-1000000000-01-01T00:00:00Z", "2024-02-29T10:15:30", "2024-02-29T10:15:30+0100", "2024-02-29T10:15:30z"}) {
            show("Instant.parse " + t, () -> Instant.parse(t));
        }
        for (String t : new String[] {"2024-02-29T10:15:30+01:00[Europe/Paris]", "2024-02-29T10:15:30Z", "2024-07-29T10:15:30+01:00[Europe/Paris]", "2024-02-29T10:15:30+01:00[Nowhere/Land]",
            "2024-02-29T10:15:30+01:00[UTC]", "2024-02-29T10:15:30+01", "2024-02-29T10:15:30+01:00:05", "2024-02-29T10:15:30+1", "2024-02-29T10:15:30[Europe/Paris]", "2024-02-29T10:15:30+25:00"}) {
            show("ZonedDateTime.parse " + t, () -> ZonedDateTime.parse(t));
            show("OffsetDateTime.parse " + t, () -> OffsetDateTime.parse(t));
        }
        show("OffsetTime", () -> OffsetTime.parse("10:15:30+02:30"));
        show("ordinal", () -> LocalDate.parse("2024-060", DateTimeFormatter.ISO_ORDINAL_DATE));
        show("week", () -> LocalDate.parse("2020-W53-7", DateTimeFormatter.ISO_WEEK_DATE));
        show("weekbad", () -> LocalDate.parse("2021-W53-7", DateTimeFormatter.ISO_WEEK_DATE));
        show("basic", () -> LocalDate.parse("20240229", DateTimeFormatter.BASIC_ISO_DATE));
        show("rfc", () -> ZonedDateTime.parse("Tue, 3 Jun 2008 11:05:30 GMT", DateTimeFormatter.RFC_1123_DATE_TIME));
        show("rfc2", () -> ZonedDateTime.parse("3 jun 2008 11:05 +0200", DateTimeFormatter.RFC_1123_DATE_TIME));
        show("rfc3", () -> ZonedDateTime.parse("Mon, 3 Jun 2008 11:05:30 GMT", DateTimeFormatter.RFC_1123_DATE_TIME));
        String[][] tests = {{"dd/MM/yyyy", "03/09/2024"}, {"d/M/yy", "3/9/69"}, {"d/M/yy", "3/9/99"}, {"MMM d, yyyy", "Sep 3, 2024"}, {"MMM d, yyyy", "sep 3, 2024"}, {"MMMM d, yyyy", "September 3, 2024"},
            {"EEE, d MMM yyyy", "Tue, 3 Sep 2024"}, {"EEE, d MMM yyyy", "Mon, 3 Sep 2024"}, {"uuuu-MM-dd", "2023-02-30"}, {"yyyyMMdd", "20240903"}, {"dd/MM/yyyy", "31/04/2024"}, {"dd/MM/yyyy", "32/04/2024"},
            {"yyyy-MM-dd", "2024-9-3"}, {"YYYY-'W'ww-e", "2024-W36-3"}, {"yyyy-DDD", "2024-100"}, {"yyyy/M/d[ HH:mm]", "2024/9/3"}, {"yyyy", "2024"}, {"MM-dd", "01-02"}, {"yyyy G MM dd", "0044 BC 03 15"}};
        for (String[] t : tests) {
            show(t[0] + " <- " + t[1], () -> LocalDate.parse(t[1], DateTimeFormatter.ofPattern(t[0], Locale.US)));
            show("strict", () -> LocalDate.parse(t[1], DateTimeFormatter.ofPattern(t[0], Locale.US).withResolverStyle(ResolverStyle.STRICT)));
            show("lenient", () -> LocalDate.parse(t[1], DateTimeFormatter.ofPattern(t[0], Locale.US).withResolverStyle(ResolverStyle.LENIENT)));
        }
        String[][] times = {{"HH:mm", "25:00"}, {"HH:mm", "24:00"}, {"hh:mm a", "12:30 AM"}, {"h:mm a", "1:05 PM"}, {"h:mm a", "13:05 PM"}, {"HHmmss", "010203"}, {"HH:mm:ss.SSS", "01:02:03.004"}, {"h B", "5 in the afternoon"},
            {"H:m:s", "1:2:3"}, {"hh:mm", "01:02"}, {"kk:mm", "24:30"}, {"HH:mm:ss,SSSSSS", "01:02:03,123456"}, {"A", "86399999"}, {"HHmmssSSS", "010203004"}};
        for (String[] t : times) {
            show(t[0] + " <- " + t[1], () -> LocalTime.parse(t[1], DateTimeFormatter.ofPattern(t[0], Locale.US)));
        }
        show("zoned pattern", () -> ZonedDateTime.parse("2024-09-03 08:05 Europe/Paris", DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm VV")));
        show("zoned pattern2", () -> ZonedDateTime.parse("2024-09-03 08:05 UTC+2", DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm VV")));
        show("offset pattern", () -> OffsetDateTime.parse("2024-09-03 08:05 +0530", DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm Z")));
        show("offset pattern2", () -> OffsetDateTime.parse("2024-09-03 08:05 GMT+5:30", DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm O")));
        show("withZone", () -> DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm z").withZone(ZoneId.of("America/New_York")).format(Instant.EPOCH));
        show("withZone parse", () -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.withZone(ZoneOffset.UTC).parse("2024-01-01T00:00:00", Instant::from));
        show("instant pattern", () -> DateTimeFormatter.ofPattern("yyyy").format(Instant.EPOCH));
        show("defaulting", () -> new DateTimeFormatterBuilder().appendPattern("yyyy-MM").parseDefaulting(ChronoField.DAY_OF_MONTH, 1).toFormatter().parse("2024-05", LocalDate::from));
        show("best", () -> DateTimeFormatter.ofPattern("yyyy-MM-dd[ HH:mm]").parseBest("2024-01-02", LocalDateTime::from, LocalDate::from));
        show("caseins", () -> new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("d-MMM-yyyy").toFormatter(Locale.ENGLISH).parse("3-SEP-2024", LocalDate::from));
        show("builder", () -> new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 4).optionalStart().appendLiteral('/').appendText(ChronoField.MONTH_OF_YEAR, TextStyle.SHORT).optionalEnd()
            .padNext(5, '*').appendValue(ChronoField.DAY_OF_MONTH).appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true).appendZoneOrOffsetId().appendInstant(3).parseLenient().toFormatter());
        show("year overflow", () -> DateTimeFormatter.ofPattern("yyyy").format(LocalDate.of(12345, 1, 1)) + DateTimeFormatter.ofPattern("uuu").format(LocalDate.of(12345, 1, 1)));
        show("neg", () -> DateTimeFormatter.ofPattern("yyyy u").format(LocalDate.of(-5, 1, 1)));
        show("unsupported", () -> LocalDate.EPOCH.format(DateTimeFormatter.ofPattern("HH:mm")));
        show("unsupported2", () -> LocalDateTime.MIN.format(DateTimeFormatter.ofPattern("VV")));
        show("unsupported3", () -> LocalTime.NOON.format(DateTimeFormatter.ISO_LOCAL_DATE));
        show("no time", () -> LocalDateTime.parse("2024-01-01", DateTimeFormatter.ofPattern("yyyy-MM-dd")));
        show("query", () -> DateTimeFormatter.ISO_LOCAL_DATE.parse("2024-01-01"));
        show("decimal", () -> DecimalStyle.STANDARD + " " + DateTimeFormatter.ISO_LOCAL_DATE.getResolverStyle() + DateTimeFormatter.ISO_LOCAL_DATE.getChronology() + DateTimeFormatter.ofPattern("y").getZone());
        show("excess", () -> DateTimeFormatter.ofPattern("HH:mm").parse("24:00").query(DateTimeFormatter.parsedExcessDays()));
        show("month conflict", () -> LocalDate.parse("2024-05-01 6", DateTimeFormatter.ofPattern("yyyy-MM-dd L")));
    }
}
