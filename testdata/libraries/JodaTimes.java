// library: joda-time
// flags: -Duser.timezone=Europe/Berlin -Duser.language=en -Duser.country=US
import java.util.*;
import org.joda.time.*;
import org.joda.time.chrono.*;
import org.joda.time.field.FieldUtils;
import org.joda.time.format.*;

/** joda-time: instants, zones, formats, periods, intervals, chronologies. */
public class JodaTimes {
    static void attempt(String what, Runnable action) {
        try {
            action.run();
            System.out.println(what + ": no error");
        } catch (RuntimeException e) {
            System.out.println(what + ": " + e.getClass().getName() + ": " + e.getMessage());
        }
    }

    static void instants() {
        DateTime t = new DateTime(2024, 2, 29, 13, 45, 30, 123, DateTimeZone.UTC);
        System.out.println(t + " " + t.getMillis() + " " + t.dayOfWeek().getAsText(Locale.ENGLISH) + " " + t.monthOfYear().getAsShortText(Locale.ENGLISH));
        System.out.println(t.plusYears(1) + " " + t.minusMonths(3) + " " + t.plusWeeks(2).plusHours(30) + " " + t.withDayOfYear(60) + " " + t.millisOfDay().get());
        System.out.println(t.dayOfMonth().withMaximumValue() + " " + t.hourOfDay().roundFloorCopy() + " " + t.minuteOfHour().roundHalfEvenCopy()
            + " " + t.monthOfYear().addWrapFieldToCopy(11) + " " + t.year().isLeap() + " " + t.weekOfWeekyear().get() + "/" + t.weekyear().get());
        LocalDate d = new LocalDate(2023, 12, 31);
        System.out.println(d.plusDays(1) + " " + d.getWeekOfWeekyear() + " " + d.dayOfYear().getMaximumValue() + " " + d.toDateTimeAtStartOfDay(DateTimeZone.forID("Asia/Tokyo"))
            + " " + d.property(DateTimeFieldType.monthOfYear()).getAsText(Locale.ENGLISH) + " " + d.toInterval(DateTimeZone.UTC));
        LocalTime noon = LocalTime.MIDNIGHT.plusHours(12);
        System.out.println(noon + " " + noon.minusMillis(1) + " " + new LocalDateTime(1999, 12, 31, 23, 59).plusMinutes(1) + " " + new YearMonth(2024, 2).plusMonths(11)
            + " " + new MonthDay(2, 29) + " " + new Partial(DateTimeFieldType.hourOfDay(), 4));
        MutableDateTime m = new MutableDateTime(0L, DateTimeZone.UTC);
        m.addMonths(1);
        m.setHourOfDay(7);
        m.dayOfMonth().roundCeiling();
        System.out.println(m + " " + m.compareTo(t) + " " + t.isAfter(m) + " " + t.toDate().getTime() + " " + t.toLocalDate() + " " + t.hashCode());
        attempt("30 February", () -> new DateTime(2023, 2, 30, 0, 0, DateTimeZone.UTC));
        attempt("hour", () -> new LocalTime(25, 0));
        System.out.println(FieldUtils.safeMultiply(5L, 7) + " " + DateTimeUtils.toJulianDay(0L));
        DateTimeUtils.setCurrentMillisFixed(1_000_000_000_000L);
        System.out.println(DateTime.now(DateTimeZone.UTC) + " " + LocalDate.now() + " " + new Duration(t, null));
        DateTimeUtils.setCurrentMillisSystem();
    }

    static void zones() {
        System.out.println(DateTimeZone.getDefault() + " " + DateTimeZone.getAvailableIDs().contains("America/New_York"));
        for (String id : new String[] {"Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "+05:30"}) {
            DateTimeZone zone = DateTimeZone.forID(id);
            DateTime summer = new DateTime(2021, 7, 1, 12, 0, zone);
            DateTime winter = new DateTime(2021, 1, 1, 12, 0, zone);
            System.out.println(id + " " + summer + " " + winter + " " + zone.isFixed() + " " + zone.getOffset(0L) + " " + zone.isStandardOffset(summer.getMillis())
                + " " + new Instant(zone.nextTransition(winter.getMillis())) + " " + zone.getNameKey(winter.getMillis()));
        }
        DateTimeZone berlin = DateTimeZone.forID("Europe/Berlin");
        DateTime before = new DateTime(2021, 3, 28, 1, 30, berlin);
        System.out.println(before.plusHours(1) + " " + before.plusDays(1) + " " + new Duration(before, before.plusDays(1)).getStandardHours());
        attempt("gap", () -> new DateTime(2021, 3, 28, 2, 30, berlin));
        System.out.println(new LocalDateTime(2021, 10, 31, 2, 30).toDateTime(berlin) + " " + new LocalDateTime(2021, 10, 31, 2, 30).toDateTime(berlin).withLaterOffsetAtOverlap()
            + " " + berlin.isLocalDateTimeGap(new LocalDateTime(2021, 3, 28, 2, 30)));
        System.out.println(before.withZone(DateTimeZone.forID("Asia/Tokyo")) + " " + before.withZoneRetainFields(DateTimeZone.UTC) + " " + berlin.toTimeZone().getID()
            + " " + DateTimeZone.forTimeZone(TimeZone.getTimeZone("GMT+2")) + " " + DateTimeZone.forOffsetHoursMinutes(-3, -30));
        attempt("no zone", () -> DateTimeZone.forID("Nowhere/City"));
    }

    static void formats() {
        DateTime t = new DateTime(2024, 2, 9, 3, 4, 5, 67, DateTimeZone.forID("Europe/Berlin"));
        for (String pattern : new String[] {"yyyy-MM-dd HH:mm:ss.SSS ZZ", "EEEE, d MMMM yy h:mm a", "e/D w xxxx G", "'quoted ''text''' K k Z ZZZ", "yyyyMMdd'T'HHmmss'Z'"}) {
            System.out.println(pattern + " -> " + DateTimeFormat.forPattern(pattern).withLocale(Locale.ENGLISH).print(t));
        }
        System.out.println(ISODateTimeFormat.basicDateTime().print(t) + " " + ISODateTimeFormat.weekDate().print(t) + " " + ISODateTimeFormat.ordinalDate().print(t)
            + " " + ISODateTimeFormat.dateHourMinute().print(t));
        System.out.println(DateTimeFormat.forPattern("dd/MM/yyyy HH:mm").withZoneUTC().parseDateTime("31/12/2020 23:59") + " "
            + ISODateTimeFormat.dateTimeParser().withOffsetParsed().parseDateTime("2020-01-02T03:04:05+02:00") + " " + DateTime.parse("2020-W10-3")
            + " " + LocalDate.parse("2020-060") + " " + LocalTime.parse("10:15:30.5"));
        System.out.println(DateTimeFormat.forPattern("MMM d").withLocale(Locale.ENGLISH).withDefaultYear(2024).parseLocalDate("feb 29") + " "
            + DateTimeFormat.forPattern("yy").withPivotYear(1950).parseLocalDate("49"));
        attempt("parse", () -> DateTimeFormat.forPattern("yyyy-MM-dd").parseDateTime("2020-13-01"));
        attempt("rest", () -> DateTimeFormat.forPattern("yyyy").parseDateTime("2020x"));
        attempt("pattern", () -> DateTimeFormat.forPattern("bogus"));
        DateTimeFormatter built = new DateTimeFormatterBuilder().appendDayOfWeekShortText().appendLiteral(' ').appendDayOfMonth(2).appendOptional(
            DateTimeFormat.forPattern(" HH:mm").getParser()).appendTimeZoneOffset("Z", true, 2, 2).toFormatter().withLocale(Locale.ENGLISH);
        System.out.println(built.isPrinter() + " " + built.isParser() + " " + built.parseDateTime("Fri 09 03:04+02:00").getHourOfDay());
        System.out.println(StringFormatOf(t) + " " + DateTimeFormat.patternForStyle("S-", Locale.GERMANY));
    }

    static String StringFormatOf(DateTime t) {
        return t.toString("yyyy.MM.dd", Locale.FRANCE) + t.toString("MMMM", Locale.ENGLISH);
    }


    static void amounts() {
        Period p = new Period(1, 2, 3, 4, 5, 6, 7, 8);
        System.out.println(p + " " + p.negated() + " " + Period.parse("P1Y2M10DT2H30M").getMonths() + " " + p.withYears(0).withMonths(0).normalizedStandard());
        attempt("standard", p::toStandardDuration);
        LocalDate birth = new LocalDate(1980, 8, 17);
        LocalDate now = new LocalDate(2024, 2, 29);
        System.out.println(new Period(birth, now, PeriodType.yearMonthDay()) + " " + Days.daysBetween(birth, now).getDays() + " " + Months.monthsBetween(birth, now)
            + " " + Years.yearsBetween(birth, now).isGreaterThan(Years.THREE) + " " + Weeks.weeksBetween(birth, now) + " " + Hours.ONE.plus(5).toStandardMinutes());
        PeriodFormatter words = new PeriodFormatterBuilder().appendYears().appendSuffix(" year", " years").appendSeparator(", ", " and ").appendMonths()
            .appendSuffix(" month", " months").appendSeparator(", ", " and ").appendDays().appendSuffix(" day", " days").toFormatter();
        System.out.println(words.print(new Period(birth, now, PeriodType.yearMonthDay())) + " | " + words.print(Period.years(1).withDays(2)) + " | "
            + PeriodFormat.wordBased(Locale.ENGLISH).print(new Period(3_723_004L)) + " | " + words.parsePeriod("2 years and 1 day") + " | " + ISOPeriodFormat.alternate().print(p));
        Duration d = Duration.standardHours(49).plus(1234);
        System.out.println(d + " " + d.getStandardDays() + " " + d.toPeriod() + " " + d.toPeriodTo(new DateTime(2021, 3, 28, 0, 0, DateTimeZone.getDefault())) + " " + Duration.parse("PT72.345S"));
        Interval a = new Interval(new DateTime(2020, 1, 1, 0, 0, DateTimeZone.UTC), Period.months(2));
        Interval b = Interval.parse("2020-02-15T00:00Z/P1M").withChronology(ISOChronology.getInstanceUTC());
        System.out.println(a + " " + a.overlaps(b) + " " + a.overlap(b) + " " + a.gap(new Interval(b.getEnd(), Duration.standardDays(1))) + " " + a.abuts(b) + " "
            + a.contains(b.getStart()) + " " + a.toDuration().getStandardDays() + " " + b.toPeriod());
        attempt("interval", () -> new Interval(10, 5));
    }

    static void calendars() {
        DateTime t = new DateTime(2024, 2, 29, 12, 0, DateTimeZone.UTC);
        Chronology[] all = {BuddhistChronology.getInstanceUTC(), CopticChronology.getInstanceUTC(), EthiopicChronology.getInstanceUTC(), GJChronology.getInstanceUTC(),
            GregorianChronology.getInstanceUTC(), IslamicChronology.getInstanceUTC(), JulianChronology.getInstanceUTC(), LenientChronology.getInstance(ISOChronology.getInstanceUTC())};
        for (Chronology chronology : all) {
            System.out.println(chronology + " " + t.withChronology(chronology) + " " + t.withChronology(chronology).era().getAsText(Locale.ENGLISH));
        }
        DateTime cutover = new DateTime(1582, 10, 4, 0, 0, GJChronology.getInstanceUTC());
        System.out.println(cutover.plusDays(1) + " " + new LocalDate(2023, 14, 35, LenientChronology.getInstance(ISOChronology.getInstanceUTC())));
        attempt("strict", () -> new LocalDate(2023, 14, 35));
        System.out.println(Minutes.minutes(90).toStandardHours() + " " + Seconds.MAX_VALUE + " " + DateTimeConstants.MILLIS_PER_WEEK);
        SortedSet<LocalDate> set = new TreeSet<>(List.of(new LocalDate(2020, 5, 5), new LocalDate(2019, 1, 1), new LocalDate(2020, 5, 4)));
        System.out.println(set + " " + DateTimeComparator.getTimeOnlyInstance().compare(t, t.plusDays(3)));
    }

    public static void main(String[] args) {
        instants();
        zones();
        formats();
        amounts();
        calendars();
    }
}
