import java.time.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.*;

/** Every pattern letter and width, what each prints and reads back, and the patterns that are refused. */
public class Patterns {
    interface Act {
        Object run();
    }

    static void t(String what, Act act) {
        try {
            System.out.println(what + " = " + act.run());
        } catch (Throwable e) {
            System.out.println(what + " ! " + e.toString().replaceAll("\\{.*\\}", "{..}"));
        }
    }

    public static void main(String[] args) {
        ZonedDateTime z = ZonedDateTime.of(2024, 3, 5, 4, 7, 9, 123_456_789, ZoneId.of("Europe/Paris"));
        ZonedDateTime y = ZonedDateTime.of(-43, 12, 31, 23, 59, 59, 0, ZoneOffset.ofHoursMinutesSeconds(-3, -30, -15));
        for (char c : "GuyDMLdQqYwWEecaBhKkHmsSAnNVvzOXxZ".toCharArray()) {
            for (int n = 1; n <= 6; n++) {
                String p = String.valueOf(c).repeat(n);
                t(p, () -> {
                    DateTimeFormatter f = DateTimeFormatter.ofPattern(p, Locale.US);
                    String s;
                    try {
                        s = f.format(y);
                    } catch (DateTimeException e) {
                        s = e.toString();
                    }
                    return f.format(z) + " | " + s;
                });
            }
        }
        for (String p : new String[] {"yyyy-MM-dd'T'HH:mm:ss", "''yy''", "'o''clock' h a", "[yyyy][-MM]", "yyyy#", "{yyyy}", "'open", "yyyy-MM-dd]", "[[yyyy]", "b", "J", "T", "ppH", "pppH:mm", "p", "yyyyyyyyyyyyyyyyyyyy", "F", "g", "C", "R", "P", "", "%", "&", "yy-MM-dd|HH", "HHmmssSSS", "uuuuMMdd", "ppppd",
            "EEEE, d. MMMM uuuu", "QQQ yyyy", "'W'ww e", "L LLL LLLL", "MMMMM EEEEE", "kk:mm z", "VV'['xxx']'"}) {
            t("pattern " + p, () -> {
                DateTimeFormatter f = DateTimeFormatter.ofPattern(p, Locale.US);
                return f + " -> " + f.format(z);
            });
        }
        String[][] parses = {{"yyyy-MM-dd", "2024-02-30"}, {"uuuu-MM-dd", "2024-2-3"}, {"d/M/yy", "3/2/24"}, {"d/M/yy", "3/2/1924"}, {"dd MMM yyyy", "03 feb 2024"}, {"dd MMM yyyy", "03 Feb 2024"}, {"dd MMMM yyyy", "03 February 2024"}, {"EEE dd MMM yyyy", "Mon 03 Feb 2024"},
            {"EEE dd MMM yyyy", "Sat 03 Feb 2024"}, {"h:mm a", "3:05 PM"}, {"h:mm a", "13:05 PM"}, {"h:mm a", "3:05 pm"}, {"HH:mm", "24:00"}, {"HH:mm", "25:00"}, {"H:m:s", "1:2:3"}, {"HH:mm:ss.SSS", "01:02:03.5"}, {"HH:mm:ss.SSS", "01:02:03.500"}, {"HHmm", "930"}, {"HHmm", "0930"}, {"k:mm", "24:30"},
            {"uuuu-DDD", "2024-366"}, {"uuuu-DDD", "2023-366"}, {"YYYY-'W'ww-e", "2024-W09-5"}, {"yyyy QQQ", "2024 Q3"}, {"yyyy-MM-dd HH:mm z", "2024-07-01 12:00 CEST"}, {"yyyy-MM-dd HH:mm VV", "2024-07-01 12:00 Asia/Tokyo"}, {"yyyy-MM-dd HH:mm xxx", "2024-07-01 12:00 +02:00"}, {"yyyy-MM-dd HH:mm X", "2024-07-01 12:00 Z"},
            {"yyyy-MM-dd HH:mm O", "2024-07-01 12:00 GMT+2"}, {"uuuu-MM-dd[ HH:mm]", "2024-07-01"}, {"uuuu-MM-dd[ HH:mm]", "2024-07-01 10:11"}, {"uuuu-MM-dd", "2024-07-01x"}, {"uuuu-MM-dd", ""}, {"yyyy", "02024"}, {"uuuu", "+12024"}, {"A", "86399999"}, {"N", "1"}, {"yyyy-MM-dd G", "0044-03-15 BC"}, {"B h", "at night 3"}, {"h B", "3 in the afternoon"}};
        for (String[] p : parses) {
            t(p[0] + " < " + p[1], () -> {
                TemporalAccessor a = DateTimeFormatter.ofPattern(p[0], Locale.US).parse(p[1]);
                return a.query(TemporalQueries.localDate()) + " " + a.query(TemporalQueries.localTime()) + " " + a.query(TemporalQueries.zone());
            });
        }
        for (ResolverStyle s : ResolverStyle.values()) {
            for (String v : new String[] {"2023-02-29", "2023-02-31", "2023-13-01", "2023-04-31", "2023-12-32", "2023-00-10"}) {
                t(s + " " + v, () -> LocalDate.parse(v, DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(s)));
            }
            t(s + " yoe", () -> LocalDate.parse("2023-02-01", DateTimeFormatter.ofPattern("yyyy-MM-dd").withResolverStyle(s)));
            t(s + " 24", () -> LocalTime.parse("24:00", DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(s)));
            t(s + " 30h", () -> DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(s).parse("30:61", DateTimeFormatter.parsedExcessDays()));
        }
        t("conflict", () -> LocalDate.parse("2024-03-05 2024-066", DateTimeFormatter.ofPattern("uuuu-MM-dd uuuu-DDD")));
        t("conflict hour", () -> LocalTime.parse("13 1 AM", DateTimeFormatter.ofPattern("HH h a", Locale.US)));
        t("position", () -> {
            java.text.ParsePosition pos = new java.text.ParsePosition(2);
            TemporalAccessor a = DateTimeFormatter.ISO_LOCAL_DATE.parse("x 2024-01-02 rest", pos);
            return LocalDate.from(a) + " " + pos.getIndex();
        });
        t("position bad", () -> {
            java.text.ParsePosition pos = new java.text.ParsePosition(0);
            return DateTimeFormatter.ISO_LOCAL_DATE.parseUnresolved("2024-0x", pos) + " " + pos.getErrorIndex();
        });
        t("best", () -> DateTimeFormatter.ofPattern("uuuu-MM-dd[ HH:mm[xxx]]").parseBest("2024-07-01 10:11", OffsetDateTime::from, LocalDateTime::from, LocalDate::from).getClass());
        t("best none", () -> DateTimeFormatter.ofPattern("HH:mm").parseBest("10:11", OffsetDateTime::from, LocalDate::from));
        t("format date with time", () -> DateTimeFormatter.ofPattern("HH:mm").format(LocalDate.EPOCH));
        t("format time with zone", () -> DateTimeFormatter.ofPattern("HH:mm z").format(LocalTime.NOON));
        t("format with zone", () -> DateTimeFormatter.ofPattern("HH:mm z", Locale.US).withZone(ZoneId.of("America/New_York")).format(Instant.EPOCH));
        t("format instant", () -> DateTimeFormatter.ISO_LOCAL_DATE.format(Instant.EPOCH));
        t("year too big", () -> DateTimeFormatter.ofPattern("yyyy").format(LocalDate.of(12345, 1, 1)) + " " + DateTimeFormatter.ofPattern("yyy").format(LocalDate.of(12345, 1, 1)) + " " + DateTimeFormatter.ofPattern("uu").format(LocalDate.of(12345, 1, 1)));
        t("D", () -> DateTimeFormatter.ofPattern("DD").format(LocalDate.of(2024, 12, 1)));
    }
}
