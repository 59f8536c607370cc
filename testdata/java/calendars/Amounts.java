import java.time.*;
import java.time.temporal.*;
import java.util.*;

/** Durations, periods and instants: parsing, printing, arithmetic, limits. */
public class Amounts {
    interface Act {
        Object run();
    }

    static void t(String what, Act act) {
        try {
            System.out.println(what + " = " + act.run());
        } catch (Throwable e) {
            System.out.println(what + " ! " + e.toString().replaceAll("\\{.*\\}", "{..}") + (e instanceof java.time.format.DateTimeParseException p ? " [" + p.getParsedString() + "]@" + p.getErrorIndex() : ""));
        }
    }

    public static void main(String[] args) {
        for (String s : new String[] {"PT0S", "PT1H", "P1D", "PT-1H30M", "-PT1H30M", "PT1.5S", "PT-0.5S", "-PT-1.999999999S", "P2DT3H4M5.006S", "pt36h", "PT100000H", "P-1DT25H", "PT+5M", "PT.5S", "PT5.S", "PT1.0000000001S", "P1M", "PT", "P", "1H", "PT1H1D", "PT1S1M", "", "PT1", "P1DT",
            "PT9223372036854775807S", "PT9223372036854775808S", "P106751991167301D", "PT1.5M", "PT,5S", "PT1,5S"}) {
            t("duration " + s, () -> Duration.parse(s));
        }
        for (String s : new String[] {"P0D", "P1Y2M3D", "P-1Y2M", "-P1Y-2M", "P3W", "P1W2D", "P1Y1W", "p1y", "P", "P1", "PY", "P1D2M", "PT1H", "P2147483647D", "P2147483648D", "P999999999W", "P1.5D", "-P-2147483648D", ""}) {
            t("period " + s, () -> Period.parse(s));
        }
        Duration[] ds = {Duration.ZERO, Duration.ofMillis(-1), Duration.ofNanos(1_000_000_001), Duration.ofSeconds(-1, 1), Duration.ofSeconds(-61, 500_000_000), Duration.ofDays(-1).plusHours(1), Duration.ofSeconds(Long.MAX_VALUE, 999_999_999), Duration.ofSeconds(Long.MIN_VALUE),
            Duration.of(3, ChronoUnit.HALF_DAYS), Duration.ofMinutes(-90), Duration.ofSeconds(3661, 7)};
        for (Duration d : ds) {
            t(d.toString(), () -> d.getSeconds() + "/" + d.getNano() + " " + d.toDays() + " " + d.toHoursPart() + ":" + d.toMinutesPart() + ":" + d.toSecondsPart() + "." + d.toMillisPart() + "/" + d.toNanosPart() + " " + d.isNegative() + d.isZero() + d.isPositive() + " " + d.hashCode());
            t(" abs", d::abs);
            t(" negated", d::negated);
            t(" millis", d::toMillis);
            t(" nanos", d::toNanos);
            t(" x3", () -> d.multipliedBy(3));
            t(" /7", () -> d.dividedBy(7));
            t(" /d", () -> d.dividedBy(Duration.ofSeconds(7, 1)));
            t(" trunc", () -> d.truncatedTo(ChronoUnit.MINUTES));
            t(" plus", () -> d.plus(Duration.ofNanos(-1)));
        }
        t("divide 0", () -> Duration.ofSeconds(1).dividedBy(0));
        t("divide zero", () -> Duration.ofSeconds(1).dividedBy(Duration.ZERO));
        t("trunc weeks", () -> Duration.ofDays(30).truncatedTo(ChronoUnit.WEEKS));
        t("of months", () -> Duration.of(1, ChronoUnit.MONTHS));
        t("from period", () -> Duration.from(Period.ofDays(1)));
        t("from period", () -> Duration.from(Period.ofMonths(1)));
        t("overflow", () -> Duration.ofDays(Long.MAX_VALUE));
        t("overflow", () -> Duration.ofSeconds(Long.MAX_VALUE).plusSeconds(1));
        t("get", () -> Duration.ofSeconds(5, 6).get(ChronoUnit.SECONDS) + " " + Duration.ofSeconds(5, 6).get(ChronoUnit.NANOS) + Duration.ZERO.getUnits());
        t("get", () -> Duration.ofSeconds(5).get(ChronoUnit.MINUTES));
        t("between", () -> Duration.between(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 2)));
        t("between", () -> Duration.between(LocalTime.of(23, 0), LocalTime.of(1, 0)) + " " + Duration.between(Instant.EPOCH, Instant.ofEpochSecond(-5, 3)) + " " + Duration.between(LocalDateTime.of(2020, 1, 1, 0, 0), OffsetDateTime.of(2020, 1, 2, 0, 0, 0, 0, ZoneOffset.UTC)));
        t("with", () -> Duration.ofSeconds(5, 6).withSeconds(-1).withNanos(999_999_999) + " " + Duration.ofHours(1).compareTo(Duration.ofMinutes(60)));
        t("withNanos", () -> Duration.ofSeconds(5).withNanos(1_000_000_000));
        Period p = Period.of(1, -14, 45);
        t("period", () -> p + " " + p.normalized() + " " + p.negated() + " " + p.multipliedBy(-2) + " " + p.toTotalMonths() + " " + p.isNegative() + p.isZero() + " " + p.getUnits() + p.getChronology() + " " + p.hashCode());
        t("period plus", () -> p.plus(Period.ofWeeks(2)).minusMonths(3).plusYears(1).withDays(0));
        t("period plus", () -> p.plus(Duration.ofHours(1)));
        t("period overflow", () -> Period.ofDays(Integer.MAX_VALUE).plusDays(1));
        t("period min", () -> Period.ofMonths(Integer.MIN_VALUE).negated());
        t("period get", () -> p.get(ChronoUnit.MONTHS) + " " + p.get(ChronoUnit.WEEKS));
        LocalDate[][] pairs = {{LocalDate.of(2024, 1, 31), LocalDate.of(2024, 2, 29)}, {LocalDate.of(2024, 2, 29), LocalDate.of(2025, 2, 28)}, {LocalDate.of(2024, 3, 31), LocalDate.of(2024, 2, 29)}, {LocalDate.of(2000, 5, 20), LocalDate.of(2024, 5, 19)}};
        for (LocalDate[] x : pairs) {
            t(Arrays.toString(x), () -> Period.between(x[0], x[1]) + " " + x[0].until(x[1]) + " " + ChronoUnit.MONTHS.between(x[0], x[1]) + " " + ChronoUnit.YEARS.between(x[0], x[1]) + " " + ChronoUnit.WEEKS.between(x[0], x[1]) + " " + x[0].plus(Period.between(x[0], x[1])).equals(x[1]));
        }
        for (String s : new String[] {"1970-01-01T00:00:00Z", "2024-02-29T23:59:60Z", "2016-12-31T23:59:60Z", "2024-01-01T24:00:00Z", "2024-01-01T00:00Z", "2024-01-01T00:00:00.123456789Z", "+1000000000-12-31T23:59:59.999999999Z", "-1000000000-01-01T00:00:00Z", "2024-01-01T00:00:00+02:00", "2024-01-01", "2024-13-01T00:00:00Z",
            "+1000000001-01-01T00:00:00Z", "0000-01-01T00:00:00Z", "-0001-12-31T00:00:00.5Z", "12345-01-01T00:00:00Z", "+12345-01-01T00:00:00Z", "2024-01-01t00:00:00z"}) {
            t("instant " + s, () -> Instant.parse(s));
        }
        Instant i = Instant.ofEpochSecond(-1, 999_999_999);
        t("instant", () -> i + " " + i.toEpochMilli() + " " + i.getEpochSecond() + " " + i.plusNanos(1) + " " + i.minusMillis(1) + " " + i.truncatedTo(ChronoUnit.SECONDS) + " " + i.until(Instant.EPOCH, ChronoUnit.NANOS) + " " + i.hashCode() + " " + i.compareTo(Instant.EPOCH));
        t("instant fields", () -> i.get(ChronoField.MILLI_OF_SECOND) + " " + i.getLong(ChronoField.INSTANT_SECONDS) + " " + i.with(ChronoField.NANO_OF_SECOND, 0));
        t("instant field", () -> i.get(ChronoField.YEAR));
        t("instant get", () -> i.get(ChronoField.INSTANT_SECONDS));
        t("instant max", () -> Instant.MAX.toEpochMilli());
        t("instant overflow", () -> Instant.MAX.plusNanos(1));
        t("instant of", () -> Instant.ofEpochSecond(Long.MAX_VALUE));
        t("instant trunc", () -> i.truncatedTo(ChronoUnit.WEEKS));
        t("instant from", () -> Instant.from(LocalDateTime.MIN));
        t("year month", () -> YearMonth.parse("2024-02").atEndOfMonth() + " " + YearMonth.of(2024, 2).lengthOfYear() + " " + YearMonth.of(2024, 2).isValidDay(30) + " " + Year.parse("-0005").isLeap() + " " + Year.of(2024).atDay(60) + " " + MonthDay.parse("--02-29").isValidYear(2023) + " "
            + MonthDay.of(2, 29).atYear(2023) + " " + Year.isLeap(1900));
        t("year month", () -> YearMonth.parse("2024-2"));
        t("month day", () -> MonthDay.parse("02-29"));
        t("year", () -> Year.parse("24"));
    }
}
