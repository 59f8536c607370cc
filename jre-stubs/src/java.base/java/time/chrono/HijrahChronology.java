package java.time.chrono;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Map;

public final class HijrahChronology extends AbstractChronology implements Serializable {
    public static final HijrahChronology INSTANCE = new HijrahChronology();
    private static final long serialVersionUID = 3127340209035924785L;

    private HijrahChronology() {
    }

    @Override
    public String getId() {
        return "Hijrah-umalqura";
    }

    @Override
    public String getCalendarType() {
        return "islamic-umalqura";
    }

    @Override
    public HijrahDate dateNow() {
        return dateNow(Clock.systemDefaultZone());
    }

    @Override
    public HijrahDate dateNow(ZoneId zone) {
        return dateNow(Clock.system(zone));
    }

    @Override
    public HijrahDate dateNow(Clock clock) {
        return date(LocalDate.now(clock));
    }

    @Override
    @SuppressWarnings("unchecked")
    public ChronoLocalDateTime<HijrahDate> localDateTime(TemporalAccessor temporal) {
        return (ChronoLocalDateTime<HijrahDate>) super.localDateTime(temporal);
    }

    @Override
    @SuppressWarnings("unchecked")
    public ChronoZonedDateTime<HijrahDate> zonedDateTime(TemporalAccessor temporal) {
        return (ChronoZonedDateTime<HijrahDate>) super.zonedDateTime(temporal);
    }

    @Override
    @SuppressWarnings("unchecked")
    public ChronoZonedDateTime<HijrahDate> zonedDateTime(Instant instant, ZoneId zone) {
        return (ChronoZonedDateTime<HijrahDate>) ChronoZonedDateTimeImpl.ofInstant(this, instant, zone);
    }

    @Override
    public HijrahDate resolveDate(Map<TemporalField, Long> fieldValues, ResolverStyle resolverStyle) {
        return (HijrahDate) super.resolveDate(fieldValues, resolverStyle);
    }


    private static final int MIN_YEAR = 1300;
    private static final int MAX_YEAR = 1600;
    private static final long FIRST_DAY = -31826L;

    /** Three hexadecimal digits for a year: a bit for each month of thirty days, the first the lowest. */
    private static final String MONTHS = "5552ab9372b657636cb55aaa95649e95d2ba5b53aab4ba9652e2ad56db5a752f25e8ad16a56ab56b4da9b92b2564ba9b35a6d95d4da5d4"
            + "aa955369752f46e96d46a953525d4bd9ba3b4b69b2aa554ada5d2da6d9eaae94d2ac564aea6d56ad55d4aa9352ba5b53a6b5ea9d52d29a"
            + "554ad56daea6e4ed1da2aaa95a2da5b9bb27646c95552ab4dbaba5b4da9d52aa592d26d8ed2daad5aa5a4b4979372b6975d69d52c9592b"
            + "25b4db9d55d2da5d4aa9554daad3aabd2bc4b89a9552d5adb6a6d4dc9d92aa69562ae56d36ab55aaa94d49d95d2ba5b55aad55a9a92e26"
            + "e55dada6d46a5b27a4d4ad56db5a754f49e92d26a563566b5baab92b2568ba9b55aada5b4da9b52a9a536276575af26d46a95552ad4bd9"
            + "ba574b69b52a9552da5d4daad96b2e95e2ac9692eaad56ad65d4ad1562bc5b53a6b5db2d64d29a554ad96daea6e8ed1da4d4aa6a2da5b9"
            + "b72b686d16554ab95b2ba5b5da9d52ca694e46e95d4daad5aaaa4d49b9374b6975d6ad52aa594b2ab55bad95d2dc5d92b25555ab55b4ba"
            + "97a2745593aab4d69d65d2ba5b4aa954ad15d2dd9da5b45a952d25b8b717656db6aacaa9652b15b2bb5b6daab94d46a8d52da9d55a7557"
            + "49f13e4aa965566b5baab94";

    /** The first days of all months, and the day after the last. */
    private static final class Table {
        static final int[] STARTS = read();

        private static int[] read() {
            int[] starts = new int[(MAX_YEAR - MIN_YEAR + 1) * 12 + 1];
            starts[0] = (int) FIRST_DAY;
            for (int i = 0; i < starts.length - 1; i++) {
                int bits = Integer.parseInt(MONTHS.substring(i / 12 * 3, i / 12 * 3 + 3), 16);
                starts[i + 1] = starts[i] + 29 + (bits >> i % 12 & 1);
            }
            return starts;
        }
    }

    int checkValidYear(long prolepticYear) {
        if (prolepticYear < MIN_YEAR || prolepticYear > MAX_YEAR) {
            throw new DateTimeException("Invalid Hijrah year: " + prolepticYear);
        }
        return (int) prolepticYear;
    }

    private int index(int year, int month) {
        return (year - MIN_YEAR) * 12 + month - 1;
    }

    int getMonthLength(int year, int month) {
        int at = index(year, month);
        if (at < 0 || at >= Table.STARTS.length - 1) {
            throw new DateTimeException("Invalid Hijrah date, year: " + year + ", month: " + month);
        }
        return Table.STARTS[at + 1] - Table.STARTS[at];
    }

    int getYearLength(int year) {
        int at = index(year, 1);
        return Table.STARTS[at + 12] - Table.STARTS[at];
    }

    long getEpochDay(int year, int month, int day) {
        if (month < 1 || month > 12) {
            throw new DateTimeException("Invalid Hijrah month: " + month);
        }
        int at = index(year, month);
        if (at < 0 || at >= Table.STARTS.length - 1) {
            throw new DateTimeException("Invalid Hijrah date, year: " + year + ", month: " + month);
        }
        if (day < 1 || day > getMonthLength(year, month)) {
            throw new DateTimeException("Invalid Hijrah day of month: " + day);
        }
        return Table.STARTS[at] + (day - 1);
    }

    @Override
    public HijrahDate date(Era era, int yearOfEra, int month, int dayOfMonth) {
        return date(prolepticYear(era, yearOfEra), month, dayOfMonth);
    }

    @Override
    public HijrahDate date(int prolepticYear, int month, int dayOfMonth) {
        return new HijrahDate(this, prolepticYear, month, dayOfMonth);
    }

    @Override
    public HijrahDate dateYearDay(Era era, int yearOfEra, int dayOfYear) {
        return dateYearDay(prolepticYear(era, yearOfEra), dayOfYear);
    }

    @Override
    public HijrahDate dateYearDay(int prolepticYear, int dayOfYear) {
        HijrahDate date = date(prolepticYear, 1, 1);
        if (dayOfYear > date.lengthOfYear()) {
            throw new DateTimeException("Invalid dayOfYear: " + dayOfYear);
        }
        return date.plusDays(dayOfYear - 1L);
    }

    @Override
    public HijrahDate dateEpochDay(long epochDay) {
        int[] starts = Table.STARTS;
        if (epochDay < starts[0] || epochDay >= starts[starts.length - 1]) {
            throw new DateTimeException("Hijrah date out of range");
        }
        int at = java.util.Arrays.binarySearch(starts, (int) epochDay);
        if (at < 0) {
            at = -at - 2;
        }
        return new HijrahDate(this, MIN_YEAR + at / 12, at % 12 + 1, (int) epochDay - starts[at] + 1);
    }

    @Override
    public HijrahDate date(TemporalAccessor temporal) {
        return temporal instanceof HijrahDate ? (HijrahDate) temporal : dateEpochDay(temporal.getLong(ChronoField.EPOCH_DAY));
    }

    @Override
    public boolean isLeapYear(long prolepticYear) {
        return prolepticYear >= MIN_YEAR && prolepticYear <= MAX_YEAR && getYearLength((int) prolepticYear) > 354;
    }

    @Override
    public int prolepticYear(Era era, int yearOfEra) {
        if (!(era instanceof HijrahEra)) {
            throw new ClassCastException("Era must be HijrahEra");
        }
        return yearOfEra;
    }

    @Override
    public HijrahEra eraOf(int eraValue) {
        if (eraValue != 1) {
            throw new DateTimeException("invalid Hijrah era");
        }
        return HijrahEra.AH;
    }

    @Override
    public List<Era> eras() {
        return List.of(HijrahEra.values());
    }

    @Override
    public ValueRange range(ChronoField field) {
        return switch (field) {
            case DAY_OF_MONTH -> ValueRange.of(1, 1, 29, 30);
            case DAY_OF_YEAR -> ValueRange.of(1, 355);
            case ALIGNED_WEEK_OF_MONTH -> ValueRange.of(1, 5);
            case YEAR, YEAR_OF_ERA -> ValueRange.of(MIN_YEAR, MAX_YEAR);
            case ERA -> ValueRange.of(1, 1);
            default -> field.range();
        };
    }

    private Object writeReplace() {
        return new Ser(Ser.CHRONO_TYPE, this);
    }

    private void readObject(ObjectInputStream s) throws InvalidObjectException {
        throw new InvalidObjectException("Deserialization via serialization delegate");
    }
}
