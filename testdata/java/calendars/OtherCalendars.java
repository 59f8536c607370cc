import java.time.*;
import java.time.chrono.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.*;

/** The chronologies: the same days in each of them, eras, arithmetic, limits; GregorianCalendar beside them. */
public class OtherCalendars {
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
        LocalDate[] days = {LocalDate.of(2024, 2, 29), LocalDate.of(1989, 1, 7), LocalDate.of(1989, 1, 8), LocalDate.of(2019, 5, 1), LocalDate.of(1900, 1, 1), LocalDate.of(1873, 1, 1), LocalDate.of(1500, 6, 15), LocalDate.of(2500, 1, 1)};
        Chronology[] all = {IsoChronology.INSTANCE, JapaneseChronology.INSTANCE, MinguoChronology.INSTANCE, ThaiBuddhistChronology.INSTANCE, HijrahChronology.INSTANCE};
        for (Chronology c : all) {
            t(c.getId(), () -> c.getCalendarType() + " " + c + " " + c.eras() + " " + c.range(ChronoField.YEAR_OF_ERA) + " " + c.range(ChronoField.DAY_OF_MONTH) + " " + c.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + c.isIsoBased());
            for (LocalDate d : days) {
                t(" " + d, () -> {
                    ChronoLocalDate x = c.date(d);
                    return x + " " + x.getEra() + " " + x.get(ChronoField.YEAR_OF_ERA) + " " + x.lengthOfMonth() + "/" + x.lengthOfYear() + " " + x.isLeapYear() + " " + x.plus(1, ChronoUnit.MONTHS) + " " + x.with(TemporalAdjusters.lastDayOfMonth()) + " " + LocalDate.from(x).equals(d) + " "
                        + x.toEpochDay() + " " + x.hashCode();
                });
            }
            t(" until", () -> c.date(days[2]).until(c.date(days[0])) + " " + c.date(days[2]).until(days[0], ChronoUnit.MONTHS) + " " + c.period(1, 2, 3));
            t(" time", () -> c.date(days[0]).atTime(LocalTime.of(1, 2, 3)) + " " + c.localDateTime(LocalDateTime.of(2024, 1, 2, 3, 4)) + " " + c.zonedDateTime(Instant.EPOCH, ZoneId.of("Asia/Tokyo")));
            t(" epoch", () -> c.dateEpochDay(0) + " " + c.dateYearDay(c.date(days[0]).get(ChronoField.YEAR), 60));
            t(" resolve", () -> c.resolveDate(new HashMap<>(Map.of(ChronoField.EPOCH_DAY, 100L)), ResolverStyle.SMART));
            t(" bad", () -> c.date(c.date(days[0]).get(ChronoField.YEAR), 13, 1));
        }
        t("of", () -> Chronology.of("Japanese") + " " + Chronology.of("islamic-umalqura") + " " + Chronology.of("ISO") + " " + Chronology.of("roc") + " " + Chronology.of("buddhist"));
        t("of", () -> Chronology.of("Julian"));
        t("locale", () -> Chronology.ofLocale(Locale.forLanguageTag("th-TH-u-ca-buddhist")) + " " + Chronology.ofLocale(Locale.forLanguageTag("ja-JP-u-ca-japanese")) + " " + Chronology.ofLocale(Locale.US));
        t("locale", () -> Chronology.ofLocale(Locale.forLanguageTag("en-u-ca-mayan")));
        t("available", () -> new TreeSet<>(Chronology.getAvailableChronologies().stream().map(Chronology::getId).toList()));
        t("compare", () -> ThaiBuddhistDate.from(days[0]).compareTo(days[0]) + " " + ThaiBuddhistDate.from(days[0]).isEqual(days[0]) + " " + ThaiBuddhistDate.from(days[0]).equals(days[0]) + " " + ThaiBuddhistDate.from(days[0]).isAfter(days[1]));
        for (JapaneseEra e : JapaneseEra.values()) {
            t(e.toString(), () -> e.getValue() + " " + e.range(ChronoField.YEAR_OF_ERA) + " " + e.getDisplayName(TextStyle.NARROW, Locale.ENGLISH) + " " + JapaneseDate.of(e, 2, 2, 2) + " " + JapaneseEra.of(e.getValue()));
        }
        t("era", () -> JapaneseEra.valueOf("EDO"));
        t("era", () -> JapaneseEra.of(9));
        t("showa 70", () -> JapaneseDate.of(JapaneseEra.SHOWA, 70, 1, 1));
        t("first year", () -> JapaneseDate.of(JapaneseEra.HEISEI, 1, 1, 7));
        t("eras", () -> IsoEra.of(0) + " " + IsoEra.CE.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + MinguoEra.of(1) + " " + ThaiBuddhistEra.of(0) + " " + HijrahEra.of(1));
        t("eras", () -> IsoEra.of(2));
        t("eras", () -> HijrahEra.of(0));
        t("minguo", () -> MinguoDate.of(-5, 1, 1) + " " + MinguoDate.of(113, 10, 10).with(ChronoField.YEAR_OF_ERA, 1) + " " + MinguoDate.of(1, 1, 1).with(ChronoField.ERA, 0));
        t("hijrah", () -> HijrahDate.of(1445, 9, 1) + " " + LocalDate.from(HijrahDate.of(1445, 9, 1)) + " " + HijrahDate.of(1445, 12, 1).lengthOfMonth() + " " + HijrahDate.of(1445, 1, 1).withVariant(HijrahChronology.INSTANCE) + " " + HijrahChronology.INSTANCE.isLeapYear(1445));
        t("hijrah", () -> HijrahDate.of(1100, 1, 1));
        t("hijrah", () -> HijrahDate.of(1445, 2, 30));
        t("format", () -> DateTimeFormatter.ofPattern("GGGG y-MM-dd", Locale.ENGLISH).withChronology(JapaneseChronology.INSTANCE).format(days[3]) + " " + DateTimeFormatter.ofPattern("G y MMM d", Locale.ENGLISH).format(HijrahDate.from(days[0])) + " "
            + DateTimeFormatter.ofPattern("y MMMM d", Locale.ENGLISH).format(MinguoDate.from(days[0])) + " " + DateTimeFormatter.ISO_LOCAL_DATE.format(ThaiBuddhistDate.from(days[0])));
        t("parse", () -> DateTimeFormatter.ofPattern("G y-M-d", Locale.ENGLISH).withChronology(ThaiBuddhistChronology.INSTANCE).parse("BE 2567-2-29").query(LocalDate::from));
        t("parse", () -> DateTimeFormatter.ofPattern("GGGG y-M-d", Locale.ENGLISH).withChronology(JapaneseChronology.INSTANCE).parse("Heisei 1-1-8", LocalDate::from));
        GregorianCalendar g = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.US);
        g.clear();
        g.set(1582, Calendar.OCTOBER, 4);
        t("cutover", () -> g.toZonedDateTime().toLocalDate());
        g.add(Calendar.DAY_OF_MONTH, 1);
        t("next day", () -> g.get(Calendar.DAY_OF_MONTH) + " " + g.getActualMaximum(Calendar.DAY_OF_YEAR) + " " + g.isLeapYear(1500) + " " + g.toZonedDateTime());
        GregorianCalendar pure = (GregorianCalendar) g.clone();
        pure.setGregorianChange(new Date(Long.MIN_VALUE));
        t("proleptic", () -> pure.isLeapYear(1500) + " " + pure.get(Calendar.YEAR) + " " + GregorianCalendar.from(ZonedDateTime.of(1500, 2, 28, 0, 0, 0, 0, ZoneOffset.UTC)).getTime().getTime());
        Calendar roll = new GregorianCalendar(2024, Calendar.JANUARY, 31);
        roll.roll(Calendar.MONTH, 1);
        t("roll", () -> roll.get(Calendar.MONTH) + "/" + roll.get(Calendar.DAY_OF_MONTH) + "/" + roll.get(Calendar.YEAR));
        roll.roll(Calendar.MONTH, -2);
        t("roll back", () -> roll.get(Calendar.MONTH) + "/" + roll.get(Calendar.DAY_OF_MONTH) + "/" + roll.get(Calendar.YEAR));
        Calendar strict = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.US);
        strict.clear();
        strict.setLenient(false);
        strict.set(2023, Calendar.FEBRUARY, 29);
        t("strict", strict::getTime);
        strict.set(2023, Calendar.FEBRUARY, 28);
        strict.set(Calendar.HOUR_OF_DAY, 24);
        t("strict hour", strict::getTimeInMillis);
        t("builder", () -> new Calendar.Builder().setDate(2024, 1, 30).setTimeOfDay(25, 61, 0).setTimeZone(TimeZone.getTimeZone("UTC")).build().getTime().getTime());
        t("week", () -> new Calendar.Builder().setWeekDate(2024, 9, Calendar.THURSDAY).setWeekDefinition(Calendar.MONDAY, 4).setTimeZone(TimeZone.getTimeZone("UTC")).build().toInstant());
        t("names", () -> new TreeMap<>(new GregorianCalendar(2024, 1, 1).getDisplayNames(Calendar.DAY_OF_WEEK, Calendar.LONG, Locale.US)) + " " + new GregorianCalendar(2024, 1, 1).getDisplayName(Calendar.MONTH, Calendar.SHORT, Locale.US));
    }
}
