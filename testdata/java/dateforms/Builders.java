import java.time.*;
import java.time.chrono.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.*;

/** DateTimeFormatterBuilder piece by piece, formatters' own toString, decimal styles, localized forms. */
public class Builders {
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

    static DateTimeFormatterBuilder b() {
        return new DateTimeFormatterBuilder();
    }

    public static void main(String[] args) {
        LocalDateTime d = LocalDateTime.of(2024, 3, 5, 4, 7, 9, 120_000_000);
        OffsetDateTime o = d.atOffset(ZoneOffset.ofHoursMinutes(5, 30));
        DateTimeFormatterBuilder[] all = {b().appendValue(ChronoField.YEAR), b().appendValue(ChronoField.YEAR, 4), b().appendValue(ChronoField.MONTH_OF_YEAR, 1, 2, SignStyle.NEVER), b().appendValue(ChronoField.YEAR, 2, 10, SignStyle.ALWAYS),
            b().appendValueReduced(ChronoField.YEAR, 2, 2, 1950), b().appendValueReduced(ChronoField.YEAR, 2, 2, LocalDate.of(1980, 1, 1)), b().appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true), b().appendFraction(ChronoField.NANO_OF_SECOND, 3, 3, false), b().appendFraction(ChronoField.MINUTE_OF_HOUR, 0, 5, true),
            b().appendText(ChronoField.DAY_OF_WEEK), b().appendText(ChronoField.MONTH_OF_YEAR, TextStyle.NARROW), b().appendText(ChronoField.AMPM_OF_DAY, Map.of(0L, "morning", 1L, "evening")), b().appendText(ChronoField.DAY_OF_MONTH), b().appendInstant(), b().appendInstant(3), b().appendInstant(0),
            b().appendOffset("+HH:MM", "Z"), b().appendOffset("+HHmm", "0"), b().appendOffset("+HH:MM:SS", ""), b().appendOffsetId(), b().appendLocalizedOffset(TextStyle.FULL), b().appendLocalizedOffset(TextStyle.SHORT), b().appendLiteral('x'), b().appendLiteral("it's"), b().padNext(5).appendValue(ChronoField.DAY_OF_MONTH),
            b().padNext(4, '*').appendValue(ChronoField.HOUR_OF_DAY), b().optionalStart().appendPattern("HH:mm").optionalEnd(), b().appendOptional(DateTimeFormatter.ISO_ZONED_DATE_TIME), b().parseCaseInsensitive().appendPattern("MMM"), b().parseLenient().appendPattern("M").parseStrict(), b().append(DateTimeFormatter.BASIC_ISO_DATE),
            b().appendPattern("uuuu").parseDefaulting(ChronoField.MONTH_OF_YEAR, 6), b().appendZoneOrOffsetId(), b().appendDayPeriodText(TextStyle.SHORT), b().appendValue(IsoFields.QUARTER_OF_YEAR), b().appendLocalized(FormatStyle.SHORT, FormatStyle.MEDIUM), b().appendLocalized("yMMMd")};
        for (DateTimeFormatterBuilder x : all) {
            DateTimeFormatter f = x.toFormatter(Locale.US);
            t(f.toString().replaceAll("@[0-9a-f]+", ""), () -> f.format(o));
        }
        t("too wide", () -> b().appendValue(ChronoField.DAY_OF_MONTH, 1).toFormatter().format(LocalDate.of(2024, 1, 15)));
        t("negative", () -> b().appendValue(ChronoField.YEAR, 4, 4, SignStyle.NOT_NEGATIVE).toFormatter().format(LocalDate.of(-1, 1, 1)));
        t("sign normal", () -> b().appendValue(ChronoField.YEAR, 4, 10, SignStyle.EXCEEDS_PAD).toFormatter().format(LocalDate.of(-1, 1, 1)) + b().appendValue(ChronoField.YEAR, 4, 10, SignStyle.EXCEEDS_PAD).toFormatter().format(LocalDate.of(12345, 1, 1)));
        t("width 0", () -> b().appendValue(ChronoField.YEAR, 0));
        t("width 20", () -> b().appendValue(ChronoField.YEAR, 20));
        t("max < min", () -> b().appendValue(ChronoField.YEAR, 4, 2, SignStyle.NORMAL));
        t("fraction", () -> b().appendFraction(ChronoField.NANO_OF_SECOND, 5, 3, true));
        t("fraction", () -> b().appendFraction(ChronoField.NANO_OF_SECOND, 0, 10, true));
        t("fraction", () -> b().appendFraction(ChronoField.DAY_OF_MONTH, 0, 3, true));
        t("pad 0", () -> b().padNext(0));
        t("pad too small", () -> b().padNext(1).appendValue(ChronoField.DAY_OF_MONTH).toFormatter().format(LocalDate.of(2024, 1, 15)));
        t("offset pattern", () -> b().appendOffset("HH", "Z"));
        t("instant digits", () -> b().appendInstant(10));
        t("optional end", () -> b().optionalEnd());
        t("localized", () -> b().appendLocalized(null, null));
        t("skeleton", () -> b().appendLocalized("yMMMdx"));
        t("reduced", () -> b().appendValueReduced(ChronoField.YEAR, 3, 2, 0));
        DateTimeFormatter two = b().appendValueReduced(ChronoField.YEAR, 2, 2, 1970).appendPattern("-MM").parseDefaulting(ChronoField.DAY_OF_MONTH, 1).toFormatter();
        t("reduced parse", () -> LocalDate.parse("69-05", two) + " " + LocalDate.parse("70-05", two));
        DateTimeFormatter adjacent = b().appendValue(ChronoField.HOUR_OF_DAY).appendValue(ChronoField.MINUTE_OF_HOUR, 2).appendValue(ChronoField.SECOND_OF_MINUTE, 2).toFormatter();
        t("adjacent", () -> LocalTime.parse("10203", adjacent) + " " + LocalTime.parse("110203", adjacent));
        DateTimeFormatter half = b().appendValue(ChronoField.HOUR_OF_DAY).appendFraction(ChronoField.MINUTE_OF_HOUR, 0, 4, true).toFormatter();
        t("half", () -> half.format(LocalTime.of(7, 45)) + " " + LocalTime.parse("7.5", half));
        DateTimeFormatter ci = b().parseCaseInsensitive().appendPattern("d-MMM-uuuu").toFormatter(Locale.ENGLISH);
        t("case", () -> LocalDate.parse("3-FEB-2024", ci) + " " + LocalDate.parse("3-feb-2024", ci));
        DateTimeFormatter len = b().parseLenient().appendPattern("uuuu-MM-dd").toFormatter();
        t("lenient", () -> LocalDate.parse("2024-3-5", len));
        t("era", () -> b().appendPattern("GGGG").toFormatter(Locale.US).format(LocalDate.of(-5, 1, 1)) + b().appendPattern("GGGGG").toFormatter(Locale.US).format(LocalDate.EPOCH));
        for (FormatStyle s : FormatStyle.values()) {
            for (Locale l : new Locale[] {Locale.US, Locale.UK, Locale.GERMANY, Locale.ROOT}) {
                t(s + " " + l, () -> DateTimeFormatter.ofLocalizedDate(s).withLocale(l).format(d) + " | " + DateTimeFormatter.ofLocalizedTime(s).withLocale(l).format(d.atZone(ZoneOffset.UTC)) + " | " + DateTimeFormatter.ofLocalizedDateTime(s).withLocale(l).format(d.atZone(ZoneOffset.UTC)));
            }
            t(s.toString(), () -> DateTimeFormatter.ofLocalizedDate(s) + " " + DateTimeFormatterBuilder.getLocalizedDateTimePattern(s, s, IsoChronology.INSTANCE, Locale.US));
        }
        t("localized time without zone", () -> DateTimeFormatter.ofLocalizedTime(FormatStyle.FULL).withLocale(Locale.US).format(LocalTime.NOON));
        for (String k : new String[] {"yMd", "yMMMM", "MMMd", "Hm", "hms", "yQQQ", "EEEEd", "GyMMM", "jm", "Bh"}) {
            t("skeleton " + k, () -> DateTimeFormatter.ofLocalizedPattern(k).withLocale(Locale.US).format(d));
        }
        DecimalStyle ds = DecimalStyle.STANDARD.withZeroDigit('\u0660').withDecimalSeparator(',').withPositiveSign('p').withNegativeSign('n');
        t("style", () -> ds + " " + ds.equals(DecimalStyle.STANDARD) + " " + DateTimeFormatter.ISO_LOCAL_DATE_TIME.withDecimalStyle(ds).format(d) + " " + DecimalStyle.of(Locale.GERMANY));
        t("style parse", () -> DateTimeFormatter.ISO_LOCAL_TIME.withDecimalStyle(DecimalStyle.STANDARD.withDecimalSeparator(',')).parse("10:11:12,5", LocalTime::from));
        t("properties", () -> DateTimeFormatter.ISO_DATE.getLocale() + " " + DateTimeFormatter.ISO_DATE.getResolverStyle() + " " + DateTimeFormatter.ISO_DATE.getChronology() + " " + DateTimeFormatter.ISO_DATE.getZone() + " " + DateTimeFormatter.ISO_DATE.getDecimalStyle() + " " + DateTimeFormatter.ISO_DATE.getResolverFields());
        t("with fields", () -> DateTimeFormatter.ISO_DATE.withResolverFields(ChronoField.YEAR, ChronoField.DAY_OF_YEAR).parse("2024-03-05", LocalDate::from));
        t("to format", () -> DateTimeFormatter.ISO_LOCAL_DATE.toFormat().format(d) + " " + b().appendChronologyId().toFormatter().format(d));
        t("to format bad", () -> {
            try {
                return DateTimeFormatter.ISO_LOCAL_DATE.toFormat(LocalDate::from).parseObject("x");
            } catch (java.text.ParseException e) {
                return e + " " + e.getErrorOffset();
            }
        });
        t("to format bad value", () -> DateTimeFormatter.ISO_LOCAL_DATE.toFormat().format("text"));
        t("rfc", () -> DateTimeFormatter.RFC_1123_DATE_TIME.format(o) + " " + DateTimeFormatter.RFC_1123_DATE_TIME.parse("Tue, 5 Mar 2024 04:07:09 GMT", Instant::from) + " " + DateTimeFormatter.RFC_1123_DATE_TIME.parse("5 Mar 2024 04:07 +0530", Instant::from));
        t("rfc bad", () -> DateTimeFormatter.RFC_1123_DATE_TIME.parse("Wed, 5 Mar 2024 04:07:09 GMT", Instant::from));
        t("leap second", () -> DateTimeFormatter.ISO_INSTANT.parse("2016-12-31T23:59:60Z").query(DateTimeFormatter.parsedLeapSecond()));
    }
}
