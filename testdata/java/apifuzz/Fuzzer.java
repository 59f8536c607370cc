// flags: -Xmx200m
// args: -n60 java.util.ArrayList java.util.StringJoiner java.util.Optional
import java.io.*;
import java.lang.reflect.*;
import java.math.*;
import java.nio.*;
import java.nio.charset.*;
import java.text.*;
import java.time.*;
import java.time.chrono.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
import java.util.zip.CRC32;

/** Calls public members of library classes with values from fixed pools, in an order that a seed decides, and prints what they do. */
public class Fuzzer {
    static final class Chance {
        private long state;
        Chance(long seed) { state = seed; }
        long bits() {
            long z = state += 0x9E3779B97F4A7C15L;
            z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
            z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
            return z ^ z >>> 31;
        }
        int below(int n) { return (int) ((bits() >>> 33) % n); }
        boolean in(int n) { return below(n) == 0; }
        @SafeVarargs final <T> T of(T... values) { return values[below(values.length)]; }
        <T> T of(List<T> values) { return values.get(below(values.size())); }
    }

    static final class Unmakeable extends RuntimeException {
        Unmakeable(String what) { super(what, null, false, false); }
    }

    interface Maker { Object make(Fuzzer f); }

    Chance r;
    Class<?> subject;
    boolean smallInts;
    static final Map<String, Maker> MAKERS = new HashMap<>();
    static final Map<String, String[]> TEXTS = new HashMap<>();
    static final Set<String> SKIPPED = new HashSet<>();

    // ---------------------------------------------------------------- pools
    static final int[] INTS = {0, 1, -1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 23, 24, 29, 31, 32, 33, 59, 60, 63, 64, 97, 100, 127, 128, 255, 256, 366, 999, 1000, 2024};
    static final int[] BIG = {Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE - 1, 65535, 65536, 0x1F600, 0x10FFFF, 0x110000, 0xD800, 0xDC00, -2, -7, -31, -100, 1_000_000_007, 0x80000000 + 1};
    static final String[] STRINGS = {"", "a", "b", "abc", "Hello, World", " x ", "\t\n", "0", "1", "-1", "42", "007", "3.14", "-0.0", "1e10", "NaN", "true", "false", "null", "ß", "İ", "ı", "ǅ", "ΑΣ", "é", "e\u0301",
        "\ud83d\ude00", "a\ud83d\ude00b", "\ud800", "\udc00x", "\0", "a b c", "a,b,,c,", "line1\nline2\r\nline3\r", "  lead", "trail  ", "ABC", "aBc", "zebra", "Apple", "apple", "banana", "2024-02-29", "12:30", "x=y",
        "0x1F", "#ff", "99999999999999999999", "2147483648", "-2147483648", "\u00a0", "\u2028", "aaa", "abab", "%d", "\\", "$1", "a.b", "[x]", "日本語", "ﬁ", "Ω", "ſ", "µ"};
    static final String[] ELEMENTS = {"a", "b", "c", "d", "e", "f", "aa", "B", ""};

    int anInt() {
        if (r.in(smallInts ? 40 : 7)) return smallInts ? r.of(-1, -2, 40, 50) : BIG[r.below(BIG.length)];
        if (r.in(2)) return INTS[r.below(12)];
        int v = INTS[r.below(INTS.length)];
        return smallInts ? Math.min(v, 70) : v;
    }

    long aLong() {
        return switch (r.below(9)) {
            case 0 -> r.of(Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE - 1, 4294967296L, -4294967296L, 1L << 53, 0xFFFFFFFFL);
            case 1 -> r.of(1700000000000L, 86400000L, 1_000_000_000L, 999_999_999L, -1_000_000_000L, 31556952L, 1709164800L, -62135596800L, 253402300799L);
            case 2 -> smallInts ? r.below(40) : r.bits() >> r.below(64);
            default -> anInt();
        };
    }

    double aDouble() {
        return switch (r.below(6)) {
            case 0 -> r.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0, Double.MIN_VALUE, Double.MAX_VALUE, Double.MIN_NORMAL, 0x1p1023, 1e300, 1e-300);
            case 1 -> r.of(0.5, 1.5, 2.5, -0.5, -1.5, 0.1, 0.2, 0.3, 1e7, 1e-3, 123456789.125, 9.999e22, 1e16, 2e-3, 0.49999999999999994, 4.35, 1.005, 100.0, 1e21, Math.PI, Math.E);
            case 2 -> Double.longBitsToDouble(r.bits());
            case 3 -> (r.below(200000) - 100000) / r.of(1.0, 3.0, 7.0, 10.0, 100.0, 1000.0);
            default -> anInt();
        };
    }

    char aChar() {
        return r.in(3) ? (char) (int) r.of(0, 9, 10, 32, 0xDF, 0x130, 0x131, 0xD83D, 0xDE00, 0xD800, 0xDFFF, 0xFFFF, 0x4E00, 0x660, 0xFF21, 0x2028, 0xA0, 0x1C5, 0x3A3, 0x85) : r.of('a', 'b', 'c', 'A', 'Z', 'z', '0', '9', '-', '+', '.', ',', ' ', 'x', '_', '$', '%');
    }

    String aString() {
        String[] own = TEXTS.get(subject.getName());
        if (own == null) own = TEXTS.get(subject.getPackageName());
        if (own != null && !r.in(6)) {
            if (own[0].equals("+")) {
                StringBuilder b = new StringBuilder();
                for (int n = r.below(7); n >= 0; n--) b.append(own[1 + r.below(own.length - 1)]);
                return b.toString();
            }
            return own[r.below(own.length)];
        }
        if (r.in(8)) {
            StringBuilder b = new StringBuilder();
            for (int n = r.below(12); n > 0; n--) b.append(r.in(5) ? r.of(STRINGS) : String.valueOf(aChar()));
            return b.toString();
        }
        return r.of(STRINGS);
    }

    Object anElement() {
        return switch (r.below(10)) {
            case 0 -> null;
            case 1 -> anInt();
            case 2 -> r.of((Object) 1L, 1.5, 'x', true, 2.5f, (byte) 1, (short) 3, BigInteger.TEN, new BigDecimal("1.50"));
            case 3 -> r.of(STRINGS);
            case 4 -> r.of(1, 2, 3, 4, 5);
            default -> r.of(ELEMENTS);
        };
    }

    Object aKey() { return r.in(9) ? anElement() : r.of(ELEMENTS); }

    /** Elements of one kind, as a program has them; sometimes with null or others between them. */
    List<Object> elements() {
        List<Object> list = new ArrayList<>();
        int kind = r.below(8), n = r.in(6) ? r.below(40) : r.below(7);
        for (int i = 0; i < n; i++)
            list.add(switch (kind) { case 0 -> r.below(20) - 5; case 1 -> anElement(); case 2 -> r.of(STRINGS); case 3 -> n - i; case 4 -> (Object) r.of(1.5, 2.5, -0.0, 0.0, Double.NaN); default -> r.of(ELEMENTS); });
        return list;
    }

    Map<Object, Object> entries() {
        Map<Object, Object> map = new LinkedHashMap<>();
        int kind = r.below(5), n = r.in(6) ? r.below(30) : r.below(6);
        for (int i = 0; i < n; i++) map.put(kind == 0 ? r.below(20) : kind == 1 ? anElement() : r.of(ELEMENTS), r.in(2) ? anElement() : r.below(9));
        return map;
    }

    static void reg(Class<?> type, Maker maker) { MAKERS.put(type.getName(), maker); }
    static void reg(String type, Maker maker) { MAKERS.put(type, maker); }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static Collection fill(Collection c, Collection from) {
        for (Object o : from) try { c.add(o); } catch (RuntimeException e) { /* not for this one */ }
        return c;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static Map fill(Map m, Map<Object, Object> from) {
        for (var e : from.entrySet()) try { m.put(e.getKey(), e.getValue()); } catch (RuntimeException x) { /* not for this one */ }
        return m;
    }

    static {
        reg(int.class, Fuzzer::anInt);
        reg(long.class, Fuzzer::aLong);
        reg(short.class, f -> (short) f.anInt());
        reg(byte.class, f -> (byte) f.anInt());
        reg(char.class, Fuzzer::aChar);
        reg(boolean.class, f -> f.r.in(2));
        reg(double.class, Fuzzer::aDouble);
        reg(float.class, f -> f.r.in(5) ? Float.intBitsToFloat((int) f.r.bits()) : (float) f.aDouble());
        reg(Integer.class, Fuzzer::anInt);
        reg(Long.class, Fuzzer::aLong);
        reg(Short.class, f -> (short) f.anInt());
        reg(Byte.class, f -> (byte) f.anInt());
        reg(Character.class, Fuzzer::aChar);
        reg(Boolean.class, f -> f.r.in(2));
        reg(Double.class, Fuzzer::aDouble);
        reg(Float.class, f -> (float) f.aDouble());
        reg(Number.class, f -> f.r.of((Object) f.anInt(), f.aLong(), f.aDouble(), BigInteger.valueOf(f.aLong()), BigDecimal.valueOf(f.aLong(), 2), (byte) 3, (short) -4, 1.25f, new AtomicInteger(7)));
        reg(String.class, Fuzzer::aString);
        reg(CharSequence.class, f -> f.r.in(4) ? new StringBuilder(f.aString()) : f.r.in(6) ? CharBuffer.wrap(f.aString()) : f.aString());
        reg(Object.class, Fuzzer::anElement);
        reg(Comparable.class, f -> f.r.in(4) ? (Object) f.anInt() : f.r.of(ELEMENTS));
        reg(Iterable.class, Fuzzer::elements);
        reg(Collection.class, f -> switch (f.r.below(7)) { case 0 -> fill(new LinkedHashSet<>(), f.elements()); case 1 -> fill(new ArrayDeque<>(), f.elements()); case 2 -> fill(new TreeSet<>(), f.elements()); case 3 -> Collections.unmodifiableList(f.elements()); case 4 -> Collections.emptyList(); default -> f.elements(); });
        reg(List.class, f -> switch (f.r.below(8)) { case 0 -> new LinkedList<>(f.elements()); case 1 -> Arrays.asList(f.elements().toArray()); case 2 -> Collections.unmodifiableList(f.elements()); case 3 -> fill(new Vector<>(), f.elements()); case 4 -> f.r.of(List.of(), List.of("a"), List.of("a", "b", "c"), Collections.nCopies(3, "x")); default -> f.elements(); });
        reg(Set.class, f -> switch (f.r.below(4)) { case 0 -> fill(new HashSet<>(), f.elements()); case 1 -> fill(new TreeSet<>(), f.elements()); case 2 -> Collections.emptySet(); default -> fill(new LinkedHashSet<>(), f.elements()); });
        reg(SequencedCollection.class, f -> f.r.in(2) ? f.elements() : fill(new ArrayDeque<>(), f.elements()));
        reg(SequencedSet.class, f -> f.r.in(2) ? fill(new TreeSet<>(), f.elements()) : fill(new LinkedHashSet<>(), f.elements()));
        reg(SequencedMap.class, f -> f.r.in(2) ? fill(new TreeMap<>(), f.entries()) : fill(new LinkedHashMap<>(), f.entries()));
        reg(SortedSet.class, f -> fill(f.r.in(3) ? new TreeSet<>(Collections.reverseOrder()) : new TreeSet<>(), f.elements()));
        reg(NavigableSet.class, f -> fill(f.r.in(3) ? new ConcurrentSkipListSet<>() : new TreeSet<>(), f.elements()));
        reg(Queue.class, f -> f.r.in(2) ? fill(new PriorityQueue<>(), f.elements()) : fill(new LinkedList<>(), f.elements()));
        reg(Deque.class, f -> f.r.in(2) ? fill(new ArrayDeque<>(), f.elements()) : fill(new LinkedList<>(), f.elements()));
        reg(BlockingQueue.class, f -> fill(f.r.in(2) ? new LinkedBlockingQueue<>(5) : new ArrayBlockingQueue<>(5), f.elements().stream().limit(4).toList()));
        reg(BlockingDeque.class, f -> fill(new LinkedBlockingDeque<>(5), f.elements().stream().limit(4).toList()));
        reg(TransferQueue.class, f -> fill(new LinkedTransferQueue<>(), f.elements()));
        reg(Map.class, f -> switch (f.r.below(7)) { case 0 -> fill(new HashMap<>(), f.entries()); case 1 -> fill(new TreeMap<>(), f.entries()); case 2 -> fill(new ConcurrentHashMap<>(), f.entries()); case 3 -> f.r.of(Map.of(), Map.of("a", 1)); case 4 -> Collections.unmodifiableMap(f.entries()); default -> f.entries(); });
        reg(SortedMap.class, f -> fill(f.r.in(3) ? new TreeMap<>(Collections.reverseOrder()) : new TreeMap<>(), f.entries()));
        reg(NavigableMap.class, f -> fill(f.r.in(3) ? new ConcurrentSkipListMap<>() : new TreeMap<>(), f.entries()));
        reg(ConcurrentMap.class, f -> fill(f.r.in(2) ? new ConcurrentSkipListMap<>() : new ConcurrentHashMap<>(), f.entries()));
        reg(ConcurrentNavigableMap.class, f -> fill(new ConcurrentSkipListMap<>(), f.entries()));
        reg(Map.Entry.class, f -> new AbstractMap.SimpleEntry<>(f.aKey(), f.anElement()));
        reg(Iterator.class, f -> f.elements().iterator());
        reg(ListIterator.class, f -> f.elements().listIterator());
        reg(Enumeration.class, f -> Collections.enumeration(f.elements()));
        reg(Spliterator.class, f -> f.elements().spliterator());
        reg(Comparator.class, f -> switch (f.r.below(5)) { case 0 -> null; case 1 -> Collections.reverseOrder(); case 2 -> Comparator.comparing(String::valueOf); case 3 -> String.CASE_INSENSITIVE_ORDER; default -> Comparator.naturalOrder(); });
        reg(Stream.class, f -> f.elements().stream());
        reg(IntStream.class, f -> IntStream.of((int[]) f.make(int[].class, 1)));
        reg(LongStream.class, f -> LongStream.of((long[]) f.make(long[].class, 1)));
        reg(DoubleStream.class, f -> DoubleStream.of((double[]) f.make(double[].class, 1)));
        reg(Collector.class, f -> f.r.of(Collectors.toList(), Collectors.counting(), Collectors.groupingBy(String::valueOf), Collectors.joining(","), Collectors.toCollection(TreeSet::new), Collectors.partitioningBy(Objects::isNull)));
        reg(Locale.class, f -> f.r.of(Locale.ROOT, Locale.US, Locale.ENGLISH, Locale.UK, Locale.GERMANY, Locale.FRANCE, Locale.JAPAN, Locale.of("tr"), Locale.of("sv", "SE"), Locale.of("de", "CH"), Locale.of("pt", "BR"), Locale.forLanguageTag("hi-IN"), Locale.forLanguageTag("ar-EG"), Locale.forLanguageTag("th-TH-u-nu-thai-ca-buddhist"), Locale.forLanguageTag("en-US-u-fw-mon"), Locale.of("lt"), Locale.forLanguageTag("xx")));
        reg(Charset.class, f -> f.r.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_32));
        reg(Date.class, f -> new Date(f.r.of(0L, 1709164800000L, -1L, 951782400000L, 1700000000123L, -62135769600000L)));
        reg(TimeZone.class, f -> TimeZone.getTimeZone(f.r.of("UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "GMT+3", "GMT-05:30", "Nowhere")));
        reg(Calendar.class, f -> { Calendar c = new GregorianCalendar((TimeZone) f.make(TimeZone.class, 1), (Locale) f.make(Locale.class, 1)); c.setTime((Date) f.make(Date.class, 1)); return c; });
        reg(Class.class, f -> f.r.of(int.class, String.class, Object.class, Integer.class, Integer[].class, int[].class, Thread.State.class, List.class, void.class, DayOfWeek.class, Map.Entry.class, Deprecated.class));
        reg(Throwable.class, f -> f.r.of(new RuntimeException("boom"), new IllegalStateException(), new Error("err", new IOException("io")), new Exception("exc")));
        reg(Exception.class, f -> f.r.of(new RuntimeException("boom"), new IOException("io"), new Exception()));
        reg(RuntimeException.class, f -> new RuntimeException("rte"));
        reg(Executor.class, f -> (Executor) Runnable::run);
        reg(InputStream.class, f -> new ByteArrayInputStream((byte[]) f.make(byte[].class, 1)));
        reg(OutputStream.class, f -> new ByteArrayOutputStream());
        reg(Reader.class, f -> new StringReader(f.aString()));
        reg(Writer.class, f -> new StringWriter());
        reg(Appendable.class, f -> new StringBuilder("app"));
        reg(Readable.class, f -> new StringReader(f.aString()));
        reg(Random.class, f -> new Random(f.anInt()));
        reg(java.util.random.RandomGenerator.class, f -> new SplittableRandom(f.anInt()));
        reg(BigInteger.class, f -> f.bigInteger());
        reg(BigDecimal.class, f -> new BigDecimal(f.bigInteger(), f.r.in(3) ? 0 : f.r.below(25) - 8));
        reg(Temporal.class, f -> f.temporal());
        reg(TemporalAccessor.class, f -> f.r.in(5) ? f.r.of((TemporalAccessor) DayOfWeek.FRIDAY, Month.MAY, MonthDay.of(2, 29), ZoneOffset.ofHours(2), IsoEra.CE) : f.temporal());
        reg(TemporalAdjuster.class, f -> f.r.of(LocalDate.of(2024, 2, 29), LocalTime.of(23, 59, 59, 999999999), DayOfWeek.MONDAY, Month.FEBRUARY, Year.of(1999), YearMonth.of(2000, 2), ZoneOffset.ofHours(-5), TemporalAdjusters.lastDayOfMonth(), TemporalAdjusters.firstInMonth(DayOfWeek.SUNDAY), Instant.EPOCH, MonthDay.of(2, 29), LocalDateTime.MAX, JapaneseDate.of(2019, 5, 1), TemporalAdjusters.next(DayOfWeek.TUESDAY)));
        reg(TemporalAmount.class, f -> f.r.of((Object) Duration.ofSeconds(f.aLong()), Duration.ofDays(1), Duration.ofNanos(f.aLong()), Period.of(1, 2, 3), Period.ofDays(-1), Period.ofMonths(13), Period.ZERO, ThaiBuddhistChronology.INSTANCE.period(1, 1, 1), Period.ofYears(Integer.MAX_VALUE)));
        reg(TemporalUnit.class, f -> f.r.in(8) ? f.r.of((TemporalUnit) IsoFields.QUARTER_YEARS, IsoFields.WEEK_BASED_YEARS, JulianFields.JULIAN_DAY.getBaseUnit()) : f.r.of((Object[]) ChronoUnit.values()));
        reg(TemporalField.class, f -> f.r.in(6) ? f.r.of(IsoFields.QUARTER_OF_YEAR, IsoFields.DAY_OF_QUARTER, IsoFields.WEEK_OF_WEEK_BASED_YEAR, IsoFields.WEEK_BASED_YEAR, JulianFields.JULIAN_DAY, JulianFields.RATA_DIE, JulianFields.MODIFIED_JULIAN_DAY, WeekFields.ISO.weekOfMonth(), WeekFields.SUNDAY_START.dayOfWeek(), WeekFields.of(Locale.US).weekBasedYear(), WeekFields.of(Locale.US).weekOfYear()) : f.r.of((Object[]) ChronoField.values()));
        reg(TemporalQuery.class, f -> f.r.of(TemporalQueries.precision(), TemporalQueries.zone(), TemporalQueries.zoneId(), TemporalQueries.chronology(), TemporalQueries.localDate(), TemporalQueries.localTime(), TemporalQueries.offset()));
        reg(Chronology.class, f -> f.r.of((Chronology) IsoChronology.INSTANCE, JapaneseChronology.INSTANCE, MinguoChronology.INSTANCE, ThaiBuddhistChronology.INSTANCE, HijrahChronology.INSTANCE));
        reg(ChronoLocalDate.class, f -> f.r.of((Chronology) IsoChronology.INSTANCE, JapaneseChronology.INSTANCE, MinguoChronology.INSTANCE, ThaiBuddhistChronology.INSTANCE, HijrahChronology.INSTANCE).dateEpochDay(f.r.below(30000) - 2000));
        reg(ChronoLocalDateTime.class, f -> ((ChronoLocalDate) f.make(ChronoLocalDate.class, 1)).atTime((LocalTime) f.make(LocalTime.class, 1)));
        reg(ChronoZonedDateTime.class, f -> ((ChronoLocalDateTime<?>) f.make(ChronoLocalDateTime.class, 1)).atZone((ZoneId) f.make(ZoneId.class, 1)));
        reg(ChronoPeriod.class, f -> f.r.of((Object) Period.of(1, 14, -3), ThaiBuddhistChronology.INSTANCE.period(1, 20, 3), HijrahChronology.INSTANCE.period(0, -13, 40), JapaneseChronology.INSTANCE.period(0, 0, 0)));
        reg(Era.class, f -> f.r.of((Era) IsoEra.CE, IsoEra.BCE, JapaneseEra.REIWA, JapaneseEra.MEIJI, MinguoEra.ROC, MinguoEra.BEFORE_ROC, ThaiBuddhistEra.BE, HijrahEra.AH));
        reg(LocalDate.class, f -> f.r.of(LocalDate.of(2024, 2, 29), LocalDate.of(1970, 1, 1), LocalDate.MIN, LocalDate.MAX, LocalDate.of(1999, 12, 31), LocalDate.of(-5, 6, 7), LocalDate.of(2023, 10, 29), LocalDate.of(12345, 1, 1), LocalDate.ofEpochDay(f.r.below(40000) - 10000)));
        reg(LocalTime.class, f -> f.r.of(LocalTime.MIDNIGHT, LocalTime.NOON, LocalTime.MAX, LocalTime.of(2, 30), LocalTime.of(23, 59, 59), LocalTime.of(1, 2, 3, 4000000), LocalTime.ofNanoOfDay(Math.floorMod(f.r.bits(), 86400_000_000_000L))));
        reg(LocalDateTime.class, f -> f.r.in(8) ? f.r.of(LocalDateTime.MIN, LocalDateTime.MAX) : LocalDateTime.of((LocalDate) f.make(LocalDate.class, 1), (LocalTime) f.make(LocalTime.class, 1)));
        reg(ZoneOffset.class, f -> f.r.of(ZoneOffset.UTC, ZoneOffset.MAX, ZoneOffset.MIN, ZoneOffset.ofHours(2), ZoneOffset.ofHoursMinutes(-5, -30), ZoneOffset.ofTotalSeconds(3723)));
        reg(ZoneId.class, f -> f.r.of((ZoneId) ZoneOffset.UTC, ZoneId.of("Europe/Berlin"), ZoneId.of("America/New_York"), ZoneId.of("Asia/Kolkata"), ZoneId.of("Australia/Lord_Howe"), ZoneId.of("UTC"), ZoneId.of("GMT+2"), ZoneId.of("Pacific/Apia"), ZoneOffset.ofHours(3)));
        reg(OffsetTime.class, f -> OffsetTime.of((LocalTime) f.make(LocalTime.class, 1), (ZoneOffset) f.make(ZoneOffset.class, 1)));
        reg(OffsetDateTime.class, f -> OffsetDateTime.of((LocalDateTime) f.make(LocalDateTime.class, 1), (ZoneOffset) f.make(ZoneOffset.class, 1)));
        reg(ZonedDateTime.class, f -> ZonedDateTime.of(LocalDateTime.of(1900 + f.r.below(200), 1 + f.r.below(12), 1 + f.r.below(28), f.r.below(24), f.r.below(60)), (ZoneId) f.make(ZoneId.class, 1)));
        reg(Instant.class, f -> f.r.in(4) ? f.r.of(Instant.EPOCH, Instant.MIN, Instant.MAX, Instant.ofEpochSecond(-1, 5)) : Instant.ofEpochMilli(f.r.below(2000000000) * 900L));
        reg(Clock.class, f -> Clock.fixed((Instant) f.make(Instant.class, 1), (ZoneId) f.make(ZoneId.class, 1)));
        reg(Currency.class, f -> Currency.getInstance(f.r.of("USD", "EUR", "JPY", "KWD", "XXX", "CHF", "INR")));
        reg(FieldPosition.class, f -> new FieldPosition(f.r.below(9)));
        reg(ParsePosition.class, f -> new ParsePosition(f.r.in(3) ? f.anInt() : 0));
        reg(StringBuffer.class, f -> new StringBuffer(f.aString()));
        reg(StringBuilder.class, f -> new StringBuilder(f.aString()));
        reg(Format.class, f -> f.r.of(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)), new ChoiceFormat("0#none|1#one|1<many"), new MessageFormat("{0}-{1}", Locale.ROOT), new SimpleDateFormat("yyyy", Locale.ROOT)));
        reg(NumberFormat.class, f -> f.r.of(NumberFormat.getInstance((Locale) f.make(Locale.class, 1)), NumberFormat.getPercentInstance(Locale.US), NumberFormat.getCurrencyInstance(Locale.GERMANY), NumberFormat.getIntegerInstance(Locale.ROOT), NumberFormat.getCompactNumberInstance(Locale.US, NumberFormat.Style.SHORT)));
        reg(DateFormat.class, f -> { DateFormat d = DateFormat.getDateTimeInstance(f.r.below(4), f.r.below(4), (Locale) f.make(Locale.class, 1)); d.setTimeZone(TimeZone.getTimeZone("UTC")); return d; });
        reg(java.text.CharacterIterator.class, f -> new StringCharacterIterator(f.aString()));
        reg(BreakIterator.class, f -> { BreakIterator b = f.r.of(BreakIterator.getWordInstance(Locale.ROOT), BreakIterator.getCharacterInstance(Locale.ROOT), BreakIterator.getSentenceInstance(Locale.ROOT), BreakIterator.getLineInstance(Locale.ROOT)); b.setText(f.aString()); return b; });
        reg(Collator.class, f -> Collator.getInstance(f.r.of(Locale.ROOT, Locale.US, Locale.of("sv"))));
        reg(DateTimeFormatter.class, f -> f.r.of(DateTimeFormatter.ISO_DATE, DateTimeFormatter.ISO_LOCAL_DATE_TIME, DateTimeFormatter.ISO_INSTANT, DateTimeFormatter.RFC_1123_DATE_TIME, DateTimeFormatter.BASIC_ISO_DATE, DateTimeFormatter.ISO_WEEK_DATE, DateTimeFormatter.ISO_ORDINAL_DATE, DateTimeFormatter.ofPattern("dd MMM yyyy HH:mm", Locale.US), DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.GERMANY), DateTimeFormatter.ISO_ZONED_DATE_TIME, DateTimeFormatter.ofPattern("EEEE G u", Locale.FRANCE)));
        reg(BitSet.class, f -> BitSet.valueOf(new long[] {f.r.bits() & f.r.bits(), f.r.in(2) ? 0 : f.r.bits()}));
        reg(TimeUnit.class, f -> f.r.of((Object[]) TimeUnit.values()));
        reg(ByteBuffer.class, f -> { ByteBuffer b = f.r.in(3) ? ByteBuffer.allocateDirect(24) : f.r.in(2) ? ByteBuffer.wrap(new byte[24], 2, 20) : ByteBuffer.allocate(16); b.put((byte) 7).put((byte) -1).put((byte) 65).put((byte) 0x80); return f.r.in(3) ? b.slice() : f.r.in(5) ? b.asReadOnlyBuffer() : f.r.in(2) ? b : b.flip(); });
        reg(CharBuffer.class, f -> f.r.in(2) ? CharBuffer.wrap(f.aString()) : CharBuffer.wrap("hello buffer".toCharArray(), 1, 8));
        reg(IntBuffer.class, f -> f.r.in(2) ? IntBuffer.wrap(new int[] {1, -2, 3, 4, 5}, 1, 3) : ByteBuffer.allocate(32).asIntBuffer());
        reg(ShortBuffer.class, f -> f.r.in(2) ? ShortBuffer.wrap(new short[] {1, -2, 3, 4, 5}, 1, 3) : ByteBuffer.allocate(31).asShortBuffer());
        reg(LongBuffer.class, f -> f.r.in(2) ? LongBuffer.wrap(new long[] {1, -2, 3, 4, 5}, 1, 3) : ByteBuffer.allocateDirect(64).asLongBuffer());
        reg(FloatBuffer.class, f -> f.r.in(2) ? FloatBuffer.wrap(new float[] {1, -2.5f, Float.NaN, -0f, 5}, 1, 3) : ByteBuffer.allocate(32).asFloatBuffer());
        reg(DoubleBuffer.class, f -> f.r.in(2) ? DoubleBuffer.wrap(new double[] {1, -2.5, Double.NaN, -0.0, 5}, 1, 3) : ByteBuffer.allocate(65).asDoubleBuffer());
        reg(StackTraceElement.class, f -> new StackTraceElement(f.r.of("a.B", "C", "x.Y$1"), f.r.of("m", "<init>", "lambda$0"), f.r.of("F.java", null), f.r.of(-1, -2, 0, 17)));
        reg(java.util.zip.Checksum.class, f -> f.r.of(new CRC32(), new java.util.zip.Adler32(), new java.util.zip.CRC32C()));
        reg(java.nio.file.Path.class, f -> java.nio.file.Path.of(f.r.of("", "a", "a/b", "/", "/a/b/c", "../x", "a/../b", "./a", "a//b/", "/a/./b", ".", "..", "x.txt", "/a", "b/c", "ü/é")));
        reg(File.class, f -> new File(f.r.of("", "a", "nofile/b", "/", "/nodir/b/c", "../x", "a/../b", "./a", "a//b/", ".", "..", "x.txt", "ü/é")));
        reg(java.util.regex.Pattern.class, f -> java.util.regex.Pattern.compile(f.r.of("a*b", "(\\w+)\\s(\\w+)", "(?<x>a|b)+", "", "[^a-z]", "^", "$", "\\b", "(?i)ABC", "a|ab|abc", "(a)(b)?", ".", "\\d+", ",")));
        reg(java.util.regex.Matcher.class, f -> ((java.util.regex.Pattern) f.make(java.util.regex.Pattern.class, 1)).matcher(f.aString()));
        reg(java.util.regex.MatchResult.class, f -> { var m = java.util.regex.Pattern.compile("(?<x>a)|(b)").matcher("xab"); if (f.r.in(2)) m.find(); return m.toMatchResult(); });
        reg(UUID.class, f -> new UUID(f.aLong(), f.aLong()));
    }

    BigInteger bigInteger() {
        if (r.in(2)) return BigInteger.valueOf(aLong());
        byte[] b = new byte[1 + r.below(r.of(4, 17, 60))];
        for (int i = 0; i < b.length; i++) b[i] = (byte) (r.in(4) ? r.of(0, -1, 1, -128) : r.below(256));
        return new BigInteger(b);
    }

    Object temporal() { return make(r.of(LocalDate.class, LocalTime.class, LocalDateTime.class, ZonedDateTime.class, OffsetDateTime.class, OffsetTime.class, Instant.class, Year.class, YearMonth.class, ChronoLocalDate.class), 1); }

    // ---------------------------------------------------------------- making values
    Object make(Class<?> type, int depth) {
        if (!type.isPrimitive() && depth > 0 && r.in(14)) return null;
        if (type.isArray()) return array(type, depth);
        Maker maker = MAKERS.get(type.getName());
        if (maker != null && (type != subject || depth > 0)) return maker.make(this);
        if (type.isEnum()) return r.of(type.getEnumConstants());
        if (type.isInterface() && functional(type) != null && (depth > 0)) return function(type);
        if (depth > 3) throw new Unmakeable(type.getName());
        for (int tries = 0; tries < 12; tries++) {
            Object o = build(type, depth, null);
            if (o != null) return o;
        }
        if (maker != null) return maker.make(this);
        throw new Unmakeable(type.getName());
    }

    /** By a constructor, a factory or a constant of the class. */
    Object build(Class<?> type, int depth, StringBuilder log) {
        List<Member> ways = ways(type);
        if (ways.isEmpty()) throw new Unmakeable(type.getName());
        Member way = r.of(ways);
        try {
            if (way instanceof Field f) return f.get(null);
            Executable e = (Executable) way;
            Object[] args = arguments(e, depth + 1);
            if (log != null) log.append(e instanceof Method m ? m.getName() : "new").append(types(e)).append(' ').append(show(args, 4));
            Object made = e instanceof Constructor<?> c ? c.newInstance(args) : ((Method) e).invoke(null, args);
            return made;
        } catch (InvocationTargetException x) {
            if (log != null) log.append(" ! ").append(fault(x.getCause()));
            return null;
        } catch (IllegalAccessException | InstantiationException x) {
            return null;
        }
    }

    static final Map<Class<?>, List<Member>> WAYS = new HashMap<>();

    static List<Member> ways(Class<?> type) {
        return WAYS.computeIfAbsent(type, t -> {
            List<Member> list = new ArrayList<>();
            if (!Modifier.isAbstract(t.getModifiers())) for (Constructor<?> c : t.getConstructors()) if (wanted(c)) list.add(c);
            for (Method m : t.getMethods()) if (Modifier.isStatic(m.getModifiers()) && type.isAssignableFrom(m.getReturnType()) && wanted(m) && m.getDeclaringClass() == t) list.add(m);
            for (Field f : t.getFields()) if (Modifier.isStatic(f.getModifiers()) && type.isAssignableFrom(f.getType()) && f.getDeclaringClass() == t) list.add(f);
            list.sort(Comparator.comparing(Fuzzer::key));
            return list;
        });
    }

    static String key(Member m) { return m.getName() + (m instanceof Executable e ? types(e) : ""); }
    static String types(Executable e) { return Arrays.stream(e.getParameterTypes()).map(Class::getSimpleName).collect(Collectors.joining(",", "(", ")")); }

    Object[] arguments(Executable e, int depth) {
        Class<?>[] types = e.getParameterTypes();
        Object[] args = new Object[types.length];
        for (int i = 0; i < args.length; i++) {
            if (e.isVarArgs() && i == args.length - 1 && types[i] == Object[].class) args[i] = elements().toArray();
            else args[i] = make(types[i], depth);
            // no program asks for a table of a billion slots
            if (args[i] instanceof Integer n && n > 100_000 && types[i] == int.class && !e.getDeclaringClass().getName().startsWith("java.time") && !e.getDeclaringClass().getName().startsWith("java.lang")) args[i] = 31;
        }
        return args;
    }

    Object array(Class<?> type, int depth) {
        Class<?> of = type.getComponentType();
        if (of == Object.class) return r.in(3) ? elements().toArray() : r.in(2) ? elements().stream().map(String::valueOf).toArray(String[]::new) : r.in(2) ? elements().stream().map(x -> x instanceof Integer i ? i : Integer.valueOf(7)).toArray(Integer[]::new) : new Object[r.below(5)];
        int n = r.in(5) ? r.below(30) : r.below(6);
        Object array = Array.newInstance(of, n);
        boolean sorted = of == int.class && r.in(3);
        for (int i = 0; i < n; i++) Array.set(array, i, sorted ? (Object) (i * 3) : of == byte.class && r.in(2) ? (Object) (byte) (97 + r.below(26)) : make(of, Math.max(depth, of.isPrimitive() ? 0 : 1)));
        return array;
    }

    static Method functional(Class<?> type) {
        Method found = null;
        for (Method m : type.getMethods()) {
            if (!Modifier.isAbstract(m.getModifiers()) || m.getName().equals("equals") || m.getName().equals("hashCode") || m.getName().equals("toString")) continue;
            if (found != null && !found.getName().equals(m.getName())) return null;
            found = m;
        }
        return found;
    }

    Object function(Class<?> type) {
        int kind = r.below(12);
        int salt = r.below(1000);
        return Proxy.newProxyInstance(Fuzzer.class.getClassLoader(), new Class<?>[] {type}, (proxy, m, args) -> {
            if (m.getDeclaringClass() == Object.class) return switch (m.getName()) { case "equals" -> proxy == args[0]; case "hashCode" -> salt; default -> "fn" + kind; };
            if (m.isDefault()) return InvocationHandler.invokeDefault(proxy, m, args);
            if (kind == 0) throw new IllegalStateException("fn");
            return answer(m.getReturnType(), args == null ? new Object[0] : args, kind, salt);
        });
    }

    Object answer(Class<?> t, Object[] args, int kind, int salt) {
        Object first = args.length == 0 ? null : args[kind % 2 == 0 ? args.length - 1 : 0];
        int n = first instanceof Number x ? x.intValue() : first instanceof String s ? s.length() : salt % 5;
        if (t == void.class) return null;
        if (t == boolean.class) return kind % 3 == 0 ? n % 2 == 0 : kind % 3 == 1 ? n < 3 : kind > 6;
        if (t == int.class) return kind % 3 == 0 ? n + 1 : kind % 3 == 1 ? salt % 7 - 2 : n * 2;
        if (t == long.class) return kind % 3 == 0 ? n + 1L : kind % 3 == 1 ? salt * 1000003L : n * 2L;
        if (t == double.class) return kind % 3 == 0 ? n + 0.5 : kind % 3 == 1 ? salt / 8.0 : -n * 1.0;
        if (t == Object.class || t == Comparable.class) return kind % 6 == 5 && t == Object.class ? null : kind % 3 == 0 && first instanceof Comparable ? first : kind % 3 == 1 ? String.valueOf(first) : args.length == 0 ? (Object) salt : (Object) n;
        Chance old = r;
        r = new Chance(salt);
        try { return make(t, 2); } finally { r = old; }
    }

    // ---------------------------------------------------------------- what may be called
    static boolean wanted(Executable e) {
        String c = e.getDeclaringClass().getName(), n = e instanceof Constructor<?> ? "new" : e.getName();
        if (e.isSynthetic() && !(e instanceof Method m && m.isBridge())) return false;
        if (SKIPPED.contains(n) || SKIPPED.contains(c + "." + n) || SKIPPED.contains(c + "." + n + types(e))) return false;
        // nothing that makes or changes files
        if (n.equals("new") && e.getParameterCount() > 0 && Set.of("Formatter", "PrintStream", "PrintWriter", "FileWriter", "FileReader", "FileOutputStream", "FileInputStream", "RandomAccessFile", "Scanner", "ZipFile", "JarFile").contains(e.getDeclaringClass().getSimpleName())
            && Set.of(String.class, File.class, java.nio.file.Path.class).contains(e.getParameterTypes()[0]) && !(c.equals("java.util.Scanner") && e.getParameterTypes()[0] == String.class)) return false;
        for (Class<?> t : e.getParameterTypes()) if (t.getName().equals("java.security.Provider")) return false;
        return true;
    }

    static {
        SKIPPED.addAll(List.of("wait", "notify", "notifyAll", "getClass", "finalize", "now", "randomUUID", "parallelStream", "parallel", "parallelSetAll", "systemUTC", "systemDefaultZone", "system", "tickMillis", "tickSeconds", "tickMinutes",
            "getStackTrace", "printStackTrace", "exit", "halt", "setStackTrace", "fillInStackTrace", "parallelPrefix", "nanoTime", "currentTimeMillis", "describeConstable", "deleteOnExit", "getFreeSpace", "getTotalSpace", "getUsableSpace",
            "java.util.Collections.shuffle(List)", "java.util.Random.new()", "java.util.SplittableRandom.new()", "java.lang.Math.random", "java.lang.StrictMath.random", "java.util.Date.new()", "java.util.Locale.setDefault", "java.util.TimeZone.setDefault",
            "java.util.GregorianCalendar.new()", "java.util.GregorianCalendar.new(Locale)", "java.util.GregorianCalendar.new(TimeZone)", "java.util.GregorianCalendar.new(TimeZone,Locale)", "java.util.Calendar.getInstance", "java.util.Properties.save",
            "java.util.Locale.getAvailableLocales", "java.util.Locale.availableLocales", "getAvailableLocales", "java.util.Locale.getISOCountries", "getAvailableZoneIds", "getAvailableIDs", "getAvailableCurrencies", "availableCharsets", "java.util.Currency.availableCurrencies",
            "java.util.Scanner.new(Path)", "java.util.Formatter.new()", "java.util.Formatter.new(File)", "java.util.Formatter.new(String)", "java.util.Formatter.new(String,String)", "java.util.Formatter.new(PrintStream)",
            "java.lang.Character.getName", "java.lang.ProcessBuilder.inheritIO",
            "java.io.PrintStream.new(String)", "java.io.PrintWriter.new(String)", "java.io.File.createTempFile", "java.io.File.listRoots", "java.util.concurrent.ForkJoinPool.new", "java.time.Clock.system", "builder"));
        // names or identities that are random, and what would need a file
        SKIPPED.addAll(List.of("lastModified", "toRealPath", "register", "createNewFile", "mkdir", "mkdirs", "delete", "renameTo", "setReadable", "setWritable", "setExecutable", "setLastModified", "setReadOnly"));
    }

    static final Map<Class<?>, List<Method>> METHODS = new HashMap<>();

    static List<Method> methods(Class<?> type) {
        return METHODS.computeIfAbsent(type, t -> {
            Map<String, Method> by = new TreeMap<>();
            List<Method> all = new ArrayList<>(Arrays.asList(t.getMethods()));
            if (t.isInterface()) for (Method m : Object.class.getMethods()) if (Set.of("equals", "toString", "hashCode").contains(m.getName())) all.add(m);
            for (Method m : all) {
                if (!wanted(m)) continue;
                if (m.getName().equals("hashCode") && (m.getDeclaringClass() == Object.class || m.getDeclaringClass() == Enum.class)) continue;
                Method old = by.get(key(m));
                if (old == null || old.getReturnType().isAssignableFrom(m.getReturnType())) by.put(key(m), m);
            }
            return List.copyOf(by.values());
        });
    }

    // ---------------------------------------------------------------- printing
    static String quote(String s) {
        StringBuilder b = new StringBuilder("\"");
        int n = 0;
        for (char c : s.toCharArray()) {
            if (n++ > 300) { b.append("...").append(s.length()); break; }
            if (c == '"' || c == '\\') b.append('\\').append(c);
            else if (c >= ' ' && c < 127) b.append(c);
            else b.append(String.format("\\u%04x", (int) c));
        }
        return b.append('"').toString();
    }

    static boolean once(Object o) { return o instanceof Iterator || o instanceof BaseStream || o instanceof Enumeration || o instanceof Spliterator || o instanceof Stream.Builder || o instanceof Iterable && o.getClass().getName().contains("Itr"); }

    static String show(Object o, int depth) {
        try {
            return show0(o, depth);
        } catch (RuntimeException e) {
            return "!!" + fault(e);
        }
    }

    static String show0(Object o, int depth) {
        if (o == null) return "null";
        if (depth <= 0) return "..";
        if (o instanceof String s) return s.length() < 2000 ? quote(mask(s)) : quote(s);
        if (o instanceof Character c) return "'" + quote(c.toString()) + "'";
        if (o instanceof Integer || o instanceof Boolean) return o.toString();
        if (o instanceof Number && o.getClass().getName().startsWith("java.lang.")) return o + o.getClass().getSimpleName().substring(0, 1);
        if (o instanceof Class<?> c) return c.toString();
        if (o instanceof Throwable t) return "Throwable:" + fault(t);
        if (o.getClass().isArray()) {
            StringBuilder b = new StringBuilder(o.getClass().getComponentType().getSimpleName()).append('[');
            int n = Array.getLength(o);
            for (int i = 0; i < n; i++) { if (i > 60) { b.append("..").append(n); break; } b.append(i == 0 ? "" : ",").append(show(Array.get(o, i), depth - 1)); }
            return b.append(']').toString();
        }
        if (o instanceof Map<?, ?> m) {
            StringBuilder b = new StringBuilder(kind(o)).append('{');
            int i = 0;
            for (var e : salted(o) ? new TreeMap<>(m).entrySet() : m.entrySet()) { if (i > 60) { b.append(".."); break; } b.append(i++ == 0 ? "" : ",").append(show(e.getKey(), depth - 1)).append('=').append(show(e.getValue(), depth - 1)); }
            return b.append('}').toString();
        }
        if (o instanceof Map.Entry<?, ?> e) return "Entry(" + show(e.getKey(), depth - 1) + "=" + show(e.getValue(), depth - 1) + ")";
        if (o instanceof Set<?> x && salted(o)) return "Set" + items(x.stream().sorted(Comparator.comparing(e -> show(e, depth - 1))).iterator(), depth);
        if (o instanceof Collection<?> c) return kind(o) + items(c.iterator(), depth);
        if (o instanceof Iterator<?> i) return "Iterator" + items(i, depth);
        if (o instanceof Enumeration<?> i) return "Enumeration" + items(i.asIterator(), depth);
        if (o instanceof BaseStream<?, ?> s) return "Stream" + items(s instanceof Stream<?> x ? x.limit(70).iterator() : s instanceof IntStream x ? x.limit(70).iterator() : s instanceof LongStream x ? x.limit(70).iterator() : ((DoubleStream) s).limit(70).iterator(), depth);
        if (o instanceof Spliterator<?> s) { int[] n = {0}; StringBuilder b = new StringBuilder("Spliterator "); b.append(s.characteristics()).append(' ').append(s.estimateSize()).append('['); while (n[0]++ < 60 && s.tryAdvance(x -> b.append(show(x, depth - 1)).append(','))); return b.append(']').toString(); }
        if (o instanceof ByteArrayOutputStream b) return "out" + show(b.toByteArray(), 2);
        if (o instanceof ByteBuffer b) return b + show(bytes(b), 2);
        if (o instanceof java.util.concurrent.atomic.AtomicIntegerArray || o instanceof Enum || o instanceof BigDecimal) return o.toString();
        return o instanceof Collector ? "Collector" : quote(mask(String.valueOf(o)));
    }

    /** Whether the order of the elements is the run's. */
    static boolean salted(Object o) { return o.getClass().getName().startsWith("java.util.ImmutableCollections"); }

    static boolean identity(Object o) {
        try { Class<?> c = o.getClass().getMethod("hashCode").getDeclaringClass(); return c == Object.class || c == Enum.class || o instanceof Character.Subset || o instanceof Enum.EnumDesc || o instanceof IdentityHashMap || o instanceof Collection<?> l && l.stream().anyMatch(x -> x != null && identity(x)) || o instanceof Map<?, ?> l && (l.keySet().stream().anyMatch(x -> x != null && identity(x)) || l.values().stream().anyMatch(x -> x != null && identity(x))); } catch (ReflectiveOperationException e) { return true; }
    }

    static byte[] bytes(ByteBuffer b) { byte[] x = new byte[b.limit()]; for (int i = 0; i < x.length; i++) x[i] = b.get(i); return x; }

    static String mask(String s) {
        if (s.indexOf('@') < 0 && s.indexOf("$$Lambda") < 0 && s.indexOf("$Proxy") < 0) return s;
        return s.replaceAll("[\\w.$]*\\$\\$Lambda[/\\w]*(@[0-9a-f]+)?", "LAMBDA").replaceAll("[\\w.]*\\$Proxy\\d+", "PROXY").replaceAll("(\\[L)?(LAMBDA|\\w+\\.[\\w.$]+);?@[0-9a-f]{1,8}", "IDENTITY");
    }

    static String kind(Object o) {
        return o instanceof List ? "List" : o instanceof Set ? "Set" : o instanceof Deque ? "Deque" : o instanceof Queue ? "Queue" : o instanceof Map ? "Map" : "Collection";
    }

    static String items(Iterator<?> it, int depth) {
        StringBuilder b = new StringBuilder("[");
        for (int i = 0; it.hasNext(); i++) {
            if (i > 60) { b.append(".."); break; }
            b.append(i == 0 ? "" : ",").append(show(it.next(), depth - 1));
        }
        return b.append(']').toString();
    }

    static String fault(Throwable t) {
        if (t instanceof OutOfMemoryError || t instanceof StackOverflowError) return t.getClass().getName();
        String m = t.getMessage();
        if (t instanceof NullPointerException && m != null && m.startsWith("Cannot ")) m = helpful ? m : null;
        if (m != null) m = m.replaceAll("\\$Proxy\\d+", "PROXY");
        return t.getClass().getName() + ": " + (m == null ? "null" : quote(mask(m))) + (t.getCause() != null && t.getCause() != t && !(t instanceof InvocationTargetException) ? " <- " + fault(t.getCause()) : "");
    }

    static boolean helpful;

    // ---------------------------------------------------------------- a sequence of calls
    record Thing(Class<?> type, Object value) {}

    StringBuilder out;
    Map<String, CRC32> sums = new TreeMap<>();

    void sequence(Class<?> type, int number) {
        r = new Chance(type.getName().hashCode() * 1000003L + number);
        subject = type;
        out = new StringBuilder("## " + type.getName() + " " + number + "\n");
        List<Thing> things = new ArrayList<>();
        try {
            for (int tries = 0; things.isEmpty() && tries < 6; tries++) {
                StringBuilder log = new StringBuilder();
                Maker maker = MAKERS.get(type.getName());
                try {
                    Object o;
                    if (maker != null && (ways(type).isEmpty() || r.in(2))) { o = maker.make(this); log.append("made"); }
                    else if (type.isInterface() && functional(type) != null) { o = function(type); log.append("function"); }
                    else o = build(type, 0, log);
                    if (o != null) things.add(new Thing(type, limited(o)));
                    line("0 " + log + (o == null ? "" : " = " + (once(o) ? "once" : show(o, 5))));
                } catch (Unmakeable e) {
                    line("0 unmakeable " + e.getMessage());
                    break;
                }
            }
            for (int steps = 1 + r.below(7), step = 1; step <= steps; step++) call(step, type, things);
        } catch (RuntimeException e) {
            line("XX " + fault(e));
        }
    }

    void line(String s) { out.append(s.length() > 3000 ? s.substring(0, 3000) : s).append('\n'); }

    static Object limited(Object o) {
        return o instanceof Stream<?> s ? s.limit(50) : o instanceof IntStream i ? i.limit(50) : o instanceof LongStream l ? l.limit(50) : o instanceof DoubleStream d ? d.limit(50) : o;
    }

    void call(int step, Class<?> type, List<Thing> things) {
        Thing on = things.isEmpty() ? null : things.get(r.in(3) ? r.below(things.size()) : things.size() - 1);
        List<Method> methods = methods(on == null || r.in(20) ? type : on.type);
        if (methods.isEmpty()) return;
        Method m = r.of(methods);
        boolean isStatic = Modifier.isStatic(m.getModifiers());
        if (!isStatic && (on == null || !m.getDeclaringClass().isInstance(on.value))) return;
        Object[] args;
        try {
            args = arguments(m, 1);
        } catch (StackOverflowError | OutOfMemoryError e) {
            line(step + " args " + e.getClass());
            return;
        } catch (Unmakeable e) {
            line(step + " " + m.getName() + types(m) + " unmakeable " + e.getMessage());
            return;
        }
        // what was made before is an argument now and then
        for (int i = 0; i < args.length; i++) if (on != null && r.in(6) && m.getParameterTypes()[i].isInstance(on.value) && !m.getName().startsWith("add") && !m.getName().startsWith("set") && !m.getName().startsWith("put") && !m.getName().startsWith("offer")) args[i] = on.value;
        String head = step + " " + m.getDeclaringClass().getSimpleName() + "." + m.getName() + types(m);
        head = step + " " + (on == null ? type : on.type).getSimpleName() + "." + m.getName() + types(m);
        String before = show(args, 4);
        StringBuilder s = new StringBuilder(head).append(' ').append(before.substring(6));
        boolean keep = r.in(2);
        busy = Thread.currentThread();
        since = System.nanoTime();
        try {
            Object result = m.invoke(isStatic ? null : on.value, args);
            try { result = limited(result); } catch (IllegalStateException e) { result = "used"; }
            busy = null;
            Class<?> rt = m.getReturnType();
            if (m.getName().equals("hashCode") && args.length == 0 && !isStatic && identity(on.value)) result = 0;
            if (salted(result == null ? m : on == null ? m : on.value) && rt == String.class) result = "salted";
            boolean useful = result != null && !rt.isPrimitive() && !rt.isArray() && rt != String.class && rt != Object.class && rt != Class.class && (rt.getName().startsWith("java.")) && rt != Comparable.class && !Number.class.equals(rt);
            if (rt == void.class) s.append(" .");
            else if (result instanceof String x && x == "used") s.append(" -> used");
            else if (once(result) && keep) s.append(" -> kept");
            else s.append(" -> ").append(show(result, 5));
            if (useful && (keep || !once(result)) && r.in(2)) things.add(new Thing(rt, result));
        } catch (InvocationTargetException e) {
            s.append(" ! ").append(fault(e.getCause()));
        } catch (IllegalAccessException | IllegalArgumentException e) {
            s.append(" !! ").append(fault(e));
        }
        busy = null;
        Thread.interrupted();
        String after = show(args, 4);
        if (!after.equals(before)) s.append(" args ").append(after.substring(6));
        if (!isStatic && !once(on.value)) s.append(" @ ").append(show(on.value, 5));
        line(s.toString());
    }

    static volatile Thread busy;
    static volatile long since;

    static void watch() {
        Thread t = new Thread(() -> {
            while (true) {
                try { Thread.sleep(50); } catch (InterruptedException e) { return; }
                Thread b = busy;
                if (b != null && System.nanoTime() - since > 400_000_000L) { b.interrupt(); }
            }
        });
        t.setDaemon(true);
        t.start();
    }

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.US);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        int from = 0, to = 100;
        boolean full = false;
        PrintStream o = new PrintStream(new FileOutputStream(FileDescriptor.out), false, "UTF-8");
        watch();
        Texts.load();
        for (String a : args) {
            if (a.equals("-full")) { full = true; continue; }
            if (a.equals("-helpful")) { helpful = true; continue; }
            if (a.startsWith("-n")) { int c = a.indexOf(','); from = c < 0 ? 0 : Integer.parseInt(a.substring(2, c)); to = Integer.parseInt(a.substring(c < 0 ? 2 : c + 1)); continue; }
            Class<?> type;
            try { type = Class.forName(a); } catch (ClassNotFoundException e) { System.out.println("absent " + a); continue; }
            CRC32 sum = new CRC32();
            Fuzzer f = new Fuzzer();
            f.smallInts = Texts.SMALL.contains(a);
            for (int i = from; i < to; i++) {
                try { f.sequence(type, i); } catch (VirtualMachineError e) { f.out.append(e.getClass().getName()); }
                if (full) { o.append(f.out); o.flush(); }
                sum.update(f.out.toString().getBytes(StandardCharsets.UTF_8));
            }
            if (!full) o.println(a + " " + Long.toHexString(sum.getValue()));
        }
        o.flush();
    }

    /** Texts that mean something to a class. */
    static final class Texts {
        static final Set<String> SMALL = Set.of("java.math.BigInteger", "java.math.BigDecimal", "java.math.MathContext", "java.util.Collections", "java.util.stream.IntStream", "java.util.stream.LongStream", "java.util.BitSet", "java.lang.Integer0", "java.text.DecimalFormat", "java.text.NumberFormat", "java.text.CompactNumberFormat", "java.util.concurrent.ConcurrentHashMap", "java.util.StringJoiner");
        static void load() {
            TEXTS.put("java.util.regex.Pattern", new String[] {"+", "a", "b", "c", ".", "*", "+", "?", "(", ")", "[", "]", "^", "$", "\\d", "\\w", "\\s", "\\b", "{2}", "{1,}", "{0,2}", "|", "(?:", "(?i)", "(?<n>", "\\k<n>", "\\1", "[a-c]", "[^b]", "\\Q", "\\E", "(?=", "(?!", "(?<=a)", "*?", "++", "\\p{L}", "\\p{Lu}", "&&", "-", "\\", "é", "\\x41", "\\uD83D", "(?s)", "(?x)", "#", " ", "\\R", "\\h", "(?>", "(?m)", "\\G", "\\A", "\\z", "\\Z", "{", "}", "\\p{IsLatin}", "\\N{DIGIT ONE}", "(?u)", "\\X", "\\P{Punct}", "[[a-z]&&[^aeiou]]"});
            TEXTS.put("java.util.regex.Matcher", new String[] {"+", "a", "b", "c", "ab", "aab", " ", "1", "é", "\n", "$1", "${n}", "\\", "$", "x", "${x}", "A", "abc", ","});
            TEXTS.put("java.util.Formatter", new String[] {"+", "%d", "%5d", "%-5d|", "%05d", "%,d", "%+d", "%x", "%#x", "%o", "%s", "%S", "%10s", "%.2s", "%c", "%b", "%e", "%.3f", "%g", "%a", "%n", "%%", "%h", "%(d", "% d", "%1$s", "%2$d", "%<s", "%tY", "%tF", "%tT", "%.0f", "%,.2f", "%010.2f", "%-10.1e|", "%q", "%", "%5", "%-d", "%+s", "%#s", "%,x", "text ", "%3$s", "%0-5d", "%.3d", "%n%s", "%C", "%H", "%E", "%G", "%X", "%TA", "%tB", "%tQ", "%ts"});
            TEXTS.put("java.lang.String", new String[] {"", "a", "abc", "ABC", "Hello, World", "  pad ", "a,b,,c,", "%d", "%s|%5s", "%.2f", "%n", "\\t\\n\\u0041\\101", "l1\nl2\r\nl3", "ß", "İI", "ΑΣ", "\ud83d\ude00x", "\ud800", "[a-c]", ",", "", "x*", "$0", "aaa", "a|b", "\\", "  two\n    four\n", "b", "l", "o", "ǅ", "e\u0301"});
            TEXTS.put("java.text.DecimalFormat", new String[] {"#", "0", "0.00", "#,##0.###", "#,##0.00;(#,##0.00)", "00.##E0", "##0.#####E0", "0%", "0.0‰", "¤#,##0.00", "¤¤ 0", "'#'0", "-0", "0.#;'neg'0", "#,####.", "abc0def", "0,0.0,0", "", "#.#.#", "0E", "000,000", "@@", "1,234.5", "-12", "12E3", "(3.50)", "50%", "NaN", "∞", "1e5", "abc", "0.##E+0", "0;", "¤¤¤0", "''0''", "#,##0,.0", "###0.0#E00"});
            TEXTS.put("java.text.NumberFormat", new String[] {"1", "1,234.5", "-12.50", "12%", "$3.00", "3,00 €", "NaN", "∞", "abc", "1.5E3", "(5)", "1K", "2 million", "１２", "٣"});
            TEXTS.put("java.text.CompactNumberFormat", new String[] {"1", "1K", "1.5M", "2 thousand", "-3B", "0", "0K", "#,##0.##", "", "0 thousand", "{one:0' 'k other:0' 'ks}", "1,234", "12abc"});
            TEXTS.put("java.text.SimpleDateFormat", new String[] {"yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss.SSSZ", "EEE, d MMM yyyy", "EEEE MMMM", "hh:mm a", "YYYY-'W'ww-u", "D F W w k K", "G yy M", "z zzzz X XX XXX", "", "'", "''yy''", "L LL LLL LLLL", "2024-02-29", "Thu, 29 Feb 2024", "12:30 PM", "b", "yyyyyy", "M/d/yy", "1/2/99", "y", "SSSSSS", "foo"});
            TEXTS.put("java.text.DateFormat", new String[] {"Jan 1, 1970", "1/1/70", "January 1, 1970 12:00 AM", "12:30:00 PM", "x", "29.02.2024"});
            TEXTS.put("java.text.MessageFormat", new String[] {"+", "{0}", "{1}", "{0,number}", "{0,number,#.##}", "{0,number,percent}", "{0,date,yyyy}", "{0,choice,0#zero|1#one|1<many {0}}", "'", "''", "'{'", "text ", "{", "}", "{2}", "{-1}", "{x}", "{0,foo}", "{0,number,integer}", "{0,time,HH:mm}", "{ 0 }", "a", "12", "{0,list}", "{0,number,currency}", "{3,date,short}"});
            TEXTS.put("java.text.ChoiceFormat", new String[] {"0#none|1#one|1<many", "-1#neg|0#zero", "", "1", "0#", "a", "0≤x|1<y", "1#a|0#b", "∞#inf|1#x", "none", "one", "many", "-\u221e<x", "0#'|'|1#b", "NaN#q", "1<a|2<b|", "|", "0.5#half|1.5#more", "#x", "<"});
            TEXTS.put("java.text", new String[] {"abc", "Hello World. How are you? Fine.", "a b\tc", "é", "e\u0301", "ab", "AB", "co-op", "don't 3.14", "日本", "", "x\ud83d\ude00y", "Straße", "zebra", "\n"});
            TEXTS.put("java.text.RuleBasedCollator", new String[] {"< a < b < c", "< a, A < b, B", "= x", "& a < x", "", "abc", "a", "b", "c", "A", "<", "< a ; b", "& z", "'a'", "< a < a"});
            TEXTS.put("java.time.format.DateTimeFormatter", new String[] {"+", "yyyy", "-", "MM", "dd", "'T'", "HH", ":", "mm", "ss", ".SSS", "XXX", "z", "VV", "EEE", "EEEE", "MMM", "MMMM", "a", "hh", "G", "u", "uuuu", "D", "w", "e", "Q", "QQQ", "q", "n", "N", "A", "O", "OOOO", "x", "Z", "ZZZZ", "[", "]", "{", "p", "pp", "''", "'x'", "'", "L", "c", "ccc", "B", "k", "K", "Y", "W", "F", "g", "2024-02-29", "12:30", "2024-02-29T12:30:00Z", "+02:00", "Feb", "vvvv", "v", "yy", "MMMMM", "h:m", "b", "#"});
            String[] iso = {"2024-02-29", "2023-02-29", "12:30", "12:30:15.123456789", "2024-02-29T12:30", "2024-02-29T12:30:00Z", "2024-02-29T12:30:00+02:00", "2024-02-29T12:30:00+02:00[Europe/Berlin]", "PT1H30M", "P1Y2M3D", "P1DT2H", "-PT5S", "PT0.5S", "+12345-01-01", "-0001-01-01", "2024", "2024-02", "--02-29", "Z", "+2", "+02:30", "-18:00", "+19:00", "Europe/Berlin", "UTC+3", "GMT0", "x", "", "24:00", "P1W", "PT-1H", "P", "PT", "10:15+01:00", "EST", "2024-060", "Asia/Kolkata", "Europe/Nowhere", "P-1Y+2M", "PT1.1234567891S", "2024-02-30", "99999-01-01", "UT-5", "iso8601", "Japanese", "ISO", "roc", "buddhist", "Hijrah-umalqura"};
            TEXTS.put("java.time", iso);
            TEXTS.put("java.time.chrono", iso);
            TEXTS.put("java.time.temporal", iso);
            TEXTS.put("java.time.zone", iso);
            String[] nums = {"0", "1", "-1", "+5", "42", "007", "ff", "-FF", "0x1F", "-0x10", "#ff", "010", "1.5", "-2.75e3", "1e400", "NaN", "Infinity", "-Infinity", "0x1p3", "0x1.8p-1", " 12 ", "12L", "1.0f", "1d", "", " ", "-", "+", "abc", "1_000", "2147483647", "2147483648", "-2147483648", "-2147483649", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "18446744073709551615", "123456789012345678901234567890", "zz", "１２", "٣", "1e-400", ".5", "5.", ".", "e5", "4.9E-324", "2.2250738585072014E-308", "1.7976931348623157E308", "0.1e-6", "true", "TRUE", "0b1", "--1", "1E+5", "1E-5", "-0", "-0.000", "1.50"};
            for (String c : new String[] {"Integer", "Long", "Short", "Byte", "Double", "Float", "Boolean", "Number", "Math"}) TEXTS.put("java.lang." + c, nums);
            TEXTS.put("java.math", nums);
            TEXTS.put("java.math.MathContext", new String[] {"precision=7 roundingMode=HALF_UP", "precision=-1 roundingMode=UP", "precision=3", "x", "precision=0 roundingMode=X", "precision=a roundingMode=UP"});
            TEXTS.put("java.util.Scanner", new String[] {"1 2 3", "a b\nc d\n", "1.5,2,5", "true false", "", "  ", "12 x 34", "\\s*,\\s*", "[a-z]+", "1,234 0x5", "line1\r\nline2\rline3", "-5 +6 NaN 1e3", "\\d+", "(a)(b)?", "99999999999 128", ""});
            TEXTS.put("java.util.Locale", new String[] {"en", "EN", "US", "us", "de-DE", "zh-Hant-TW", "iw", "he", "und", "x-private", "en-US-x-lvariant-POSIX", "POSIX", "Latn", "latn", "ar-EG-u-nu-latn", "th_TH_TH_#u-nu-thai", "no_NO_NY", "a", "123", "419", "es-419", "", "de-1996", "u", "nu", "thai", "ca", "i-klingon", "zh-cmn", "en-a-bbb-u-ca-gregory", "sl-rozaj-biske", "i-default", "ja_JP_JP", "en-*", "*", "en;q=0.5,de", "fr-FR;q=1.0, en;q=0.7"});
            TEXTS.put("java.util.Locale$Builder", TEXTS.get("java.util.Locale"));
            TEXTS.put("java.util.Locale$LanguageRange", TEXTS.get("java.util.Locale"));
            TEXTS.put("java.util.Currency", new String[] {"USD", "EUR", "usd", "XXX", "ABC", "", "JPY", "KWD", "ZZZ"});
            TEXTS.put("java.util.UUID", new String[] {"00000000-0000-0000-0000-000000000000", "123e4567-e89b-12d3-a456-426614174000", "1-1-1-1-1", "x", "", "1-2-3-4", "123e4567e89b12d3a456426614174000", "123E4567-E89B-12D3-A456-426614174000", "g-1-1-1-1", "123e4567-e89b-12d3-a456-4266141740000000", "-1-1-1-1-1"});
            TEXTS.put("java.util.HexFormat", new String[] {"00ff", "00FF", "0", "zz", ":", ", ", "00:ff", "0x", "", "h", "0x00, 0xff", "a", "1", "ab:cd:ef", "1234567890abcdef", "-"});
            TEXTS.put("java.util.StringTokenizer", new String[] {"a b c", "a,b;c", ",", " ", "", ",;", "\ud83d\ude00x\ud83d\ude00", "a"});
            TEXTS.put("java.util.Base64", new String[] {"YWJj", "YWJ", "YQ==", "YQ=", "Y", "", "YW\nJj", "Y_W-", "Y+W/", "====", "YWJj=", "Y Q=="});
            TEXTS.put("java.util.Base64$Decoder", TEXTS.get("java.util.Base64"));
            TEXTS.put("java.lang.Character", new String[] {"LATIN SMALL LETTER A", "DIGIT ONE", "GRINNING FACE", "x", "", "ab", "\ud83d\ude00", "BASIC_LATIN", "Basic Latin", "latin", "Latn", "CJK UNIFIED IDEOGRAPHS 4E00", "HANGUL SYLLABLE GA"});
            TEXTS.put("java.lang.Character$UnicodeBlock", TEXTS.get("java.lang.Character"));
            TEXTS.put("java.lang.Character$UnicodeScript", TEXTS.get("java.lang.Character"));
            TEXTS.put("java.lang.Runtime$Version", new String[] {"9", "25.0.1", "17.0.15+6", "21-ea+5", "1", "1.8.0", "9.0", "25.0.0.0.1-ea", "11+x", "11-a", "", "9-+5", "9+1-opt", "x", "9.1.2.3.4.5", "11--opt"});
            TEXTS.put("java.nio.file.Path", new String[] {"", "a", "a/b", "/", "/a/b/c", "../x", "a/../b", "./a", "a//b/", "\0", "x.txt"});
            TEXTS.put("java.lang.ModuleLayer", new String[] {"java.base", "x"});
            TEXTS.put("java.util.Properties", new String[] {"a", "b", "key", "# c\na=1\nb : 2\nc 3", "a\\\n  b=c", "\\u0041=\\t", "\\u00g", "k=v", "!x\n\n=y", "é=ü"});
            TEXTS.put("java.lang.module.ModuleDescriptor$Version", new String[] {"1", "1.2", "1.0-ea", "1+2", "", "a", "1..2", "1-", "1.10", "1.9", "2-3+4", "1.0a"});
            TEXTS.put("java.io.StreamTokenizer", new String[] {"a 1 2.5 'q' \"s\\n\" // c\n/* x */ b -3 . -. 1.2.3 é", "x=y;z", "# c\nd"});
            TEXTS.put("java.util.logging.Level", new String[] {"INFO", "SEVERE", "800", "1", "x", "", "info", "2147483647"});
            TEXTS.put("java.util.zip.ZipEntry", new String[] {"a", "dir/", "", "b.txt", "ü"});
            TEXTS.put("java.nio.charset.Charset", new String[] {"UTF-8", "utf8", "latin1", "ascii", "x", "", "UTF-16", "bad name", "ISO-8859-15", "cp1252", "-a", "windows-1252", "IBM437", "UTF_32"});
        }
    }
}
