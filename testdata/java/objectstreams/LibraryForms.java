import java.io.*;
import java.math.*;
import java.net.*;
import java.text.*;
import java.time.*;
import java.time.chrono.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;
import java.util.zip.CRC32;

/** The bytes that the library's own classes are written as: another JVM reads them. */
public class LibraryForms {
    static int n;

    static void show(Object x) {
        String name = (x == null ? "null" : x.getClass().getName());
        try {
            ByteArrayOutputStream b = new ByteArrayOutputStream();
            try (ObjectOutputStream o = new ObjectOutputStream(b)) {
                o.writeObject(x);
            }
            byte[] bytes = b.toByteArray();
            CRC32 c = new CRC32();
            c.update(bytes);
            String back;
            try {
                Object y = new ObjectInputStream(new ByteArrayInputStream(bytes)).readObject();
                back = y.getClass() == x.getClass() ? x.equals(y) ? "equal" : x.toString().equals(y.toString()) ? "alike" : "other" : y.getClass().getName();
            } catch (Throwable e) {
                back = e.toString();
            }
            System.out.println(++n + " " + name + " " + bytes.length + " " + Long.toHexString(c.getValue()) + " " + back);
            if (System.getProperty("hex") != null) {
                System.out.println(new String(bytes, "latin1").replaceAll("[^ -~]", "."));
                System.out.println(HexFormat.of().formatHex(bytes));
            }
        } catch (Throwable e) {
            System.out.println(++n + " " + name + " ! " + e);
        }
    }

    /** Classes whose bytes show what they are made of inside: only the way there and back. */
    static void trip(Object x) {
        try {
            ByteArrayOutputStream b = new ByteArrayOutputStream();
            try (ObjectOutputStream o = new ObjectOutputStream(b)) {
                o.writeObject(x);
            }
            Object y = new ObjectInputStream(new ByteArrayInputStream(b.toByteArray())).readObject();
            System.out.println(x.getClass().getSimpleName().replaceAll(".*SubMap", "SubMap") + " " + (x.equals(y) ? "equal" : String.valueOf(x).replaceAll("@[0-9a-f]+", "").equals(String.valueOf(y).replaceAll("@[0-9a-f]+", "")) ? "alike" : x + " other " + y));
        } catch (Throwable e) {
            System.out.println(x.getClass() + " ! " + e);
        }
    }

    enum Color {
        RED, GREEN
    }

    static <T> T with(T t, Consumer1<T> c) throws Exception {
        c.accept(t);
        return t;
    }

    interface Consumer1<T> {
        void accept(T t) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        List<Integer> l = List.of(3, 1, 2);
        Map<String, Integer> m = new TreeMap<>(Map.of("a", 1, "b", 2));
        Object[] collections = {new ArrayList<>(l), new LinkedList<>(l), new ArrayDeque<>(l), new PriorityQueue<>(l), new Vector<>(l), with(new Stack<>(), s -> s.push(1)), new HashSet<>(l), new LinkedHashSet<>(l),
            new TreeSet<>(l), new HashMap<>(m), new LinkedHashMap<>(m), new TreeMap<>(m), new Hashtable<>(m), new IdentityHashMap<>(Map.of("x", 1)), new EnumMap<>(Map.of(Color.RED, 1)), EnumSet.of(Color.GREEN),
            EnumSet.noneOf(Color.class), with(new Properties(), p -> p.setProperty("k", "v")), BitSet.valueOf(new long[] {5, 7}), new ArrayList<>(), new HashMap<>(), new HashSet<>(), new PriorityQueue<>(5, Comparator.reverseOrder()),
            new TreeMap<>(Collections.reverseOrder()), new WeakHashMap<>()};
        Object[] views = {Collections.emptyList(), Collections.emptySet(), Collections.emptyMap(), Collections.singletonList(1), Collections.singleton(1), Collections.singletonMap(1, 2),
            Collections.unmodifiableList(new ArrayList<>(l)), Collections.unmodifiableList(new LinkedList<>(l)), Collections.unmodifiableSet(new HashSet<>(l)), Collections.unmodifiableMap(m),
            Collections.unmodifiableCollection(new ArrayList<>(l)), Collections.unmodifiableSortedSet(new TreeSet<>(l)), Collections.unmodifiableSortedMap(new TreeMap<>(m)),
            Collections.unmodifiableNavigableSet(new TreeSet<>(l)), Collections.unmodifiableNavigableMap(new TreeMap<>(m)), Collections.synchronizedList(new ArrayList<>(l)),
            Collections.synchronizedList(new LinkedList<>(l)), Collections.synchronizedMap(new HashMap<>(m)), Collections.synchronizedSet(new HashSet<>(l)), Collections.synchronizedCollection(new ArrayList<>(l)),
            Collections.checkedMap(new HashMap<>(m), String.class, Integer.class), Collections.checkedSet(new HashSet<>(l), Integer.class), Collections.nCopies(3, "z"), Collections.reverseOrder(), Collections.reverseOrder(String.CASE_INSENSITIVE_ORDER),
            with(Collections.newSetFromMap(new HashMap<>()), s -> s.add(1)), Collections.asLifoQueue(new ArrayDeque<>(l)), Collections.unmodifiableSequencedCollection(new ArrayList<>(l)),
            Collections.unmodifiableSequencedSet(new LinkedHashSet<>(l)), Collections.unmodifiableSequencedMap(new LinkedHashMap<>(m)), Arrays.asList(1, 2), List.of(), List.of(1), l, Set.of(), Set.of(1), Map.of(), Map.of(1, 2), List.copyOf(l),
            Stream.of(1, 2).toList(), Map.entry(1, 2), new AbstractMap.SimpleEntry<>(1, 2), new AbstractMap.SimpleImmutableEntry<>(1, 2), new ArrayList<>(l).subList(0, 1), m.keySet(),             new TreeSet<>(l).descendingSet(), new TreeSet<>(l).headSet(2), new HashMap<>(m).keySet(), new HashMap<>(m).values(), l.iterator(), Comparator.naturalOrder(), Comparator.nullsFirst(Comparator.<String>naturalOrder()), String.CASE_INSENSITIVE_ORDER};
        Object[] concurrent = {new ConcurrentHashMap<>(m), ConcurrentHashMap.newKeySet(), new ConcurrentSkipListMap<>(m), new ConcurrentSkipListSet<>(l), new CopyOnWriteArrayList<>(l), new CopyOnWriteArraySet<>(l),
            new ConcurrentLinkedQueue<>(l), new ConcurrentLinkedDeque<>(l), new LinkedTransferQueue<>(l),
            new AtomicInteger(5), new AtomicLong(6), new AtomicBoolean(true), new AtomicReference<>("r"), new AtomicIntegerArray(new int[] {1, 2}), new AtomicLongArray(2),
            new AtomicReferenceArray<>(new String[] {"x"}), with(new LongAdder(), a -> a.add(4)), with(new DoubleAdder(), a -> a.add(4)), new ReentrantLock(), new ReentrantLock(true),             TimeUnit.DAYS};
        Object[] values = {1, 2L, (short) 3, (byte) 4, 'c', 1.5f, 2.5, true, "text", new StringBuilder("sb"), new StringBuffer("sf"), BigInteger.valueOf(-5), BigInteger.TWO.pow(100), new BigDecimal("12.340"),
            MathContext.DECIMAL32, RoundingMode.UP, new UUID(1, 2), Locale.US, new Locale.Builder().setLanguage("sr").setScript("Latn").build(), Currency.getInstance("USD"), new Date(5), Optional.class,
            new Random(42), new SplittableRandom(1).getClass(), Object[].class, int.class, new StringJoiner(",").getClass(),
            new IntSummaryStatistics().getClass(), new File("a/b"), URI.create("http://a/b?c#d"), new URL("http://a:80/b"), InetAddress.getByAddress("h", new byte[] {1, 2, 3, 4}), InetSocketAddress.createUnresolved("h", 5), new int[] {1}, new Object[] {1, "x", null}};
        Object[] times = {Instant.EPOCH, Instant.ofEpochSecond(5, 6), LocalDate.of(2024, 2, 29), LocalTime.of(1, 2), LocalTime.of(1, 2, 3, 4), LocalTime.MIDNIGHT, LocalDateTime.of(2020, 1, 2, 3, 4), OffsetTime.of(1, 2, 3, 4, ZoneOffset.UTC),
            OffsetDateTime.of(2020, 1, 2, 3, 4, 5, 6, ZoneOffset.ofHours(2)), ZonedDateTime.of(2020, 1, 2, 3, 4, 5, 6, ZoneId.of("Europe/Paris")), ZoneOffset.ofHoursMinutesSeconds(1, 2, 3), ZoneOffset.ofHours(-5), ZoneId.of("Asia/Tokyo"), Duration.ofSeconds(5, 6),
            Period.of(1, 2, 3), Year.of(2020), YearMonth.of(2020, 5), MonthDay.of(5, 6), DayOfWeek.FRIDAY, Month.MAY, JapaneseDate.of(2020, 1, 2), HijrahDate.of(1440, 1, 2), MinguoDate.of(100, 1, 2), ThaiBuddhistDate.of(2560, 1, 2),
            IsoChronology.INSTANCE, JapaneseEra.SHOWA, java.time.temporal.WeekFields.ISO, java.time.temporal.WeekFields.of(Locale.US), java.time.temporal.ValueRange.of(1, 5), Clock.systemUTC(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), java.time.chrono.JapaneseChronology.INSTANCE.period(1, 2, 3),
            JapaneseDate.of(2020, 1, 2).atTime(LocalTime.NOON), ZoneId.of("Europe/Rome").getRules().getTransition(LocalDateTime.of(2020, 3, 29, 2, 30))};
        Object[] texts = {Normalizer.Form.NFC,
            java.util.regex.Pattern.compile("a+", 2), new ParseException("p", 3).getClass()};
        Object[] exceptions = {new RuntimeException("m").getClass(), with(new IllegalStateException("m"), e -> e.setStackTrace(new StackTraceElement[0])), with(new IOException("io", with(new Error("c"), e -> e.setStackTrace(new StackTraceElement[0]))), e -> e.setStackTrace(new StackTraceElement[0])),
            with(new UncheckedIOException(with(new EOFException(), e -> e.setStackTrace(new StackTraceElement[0]))), e -> e.setStackTrace(new StackTraceElement[] {new StackTraceElement("C", "m", "f", 1)}))};
        for (Object[] all : new Object[][] {collections, views, concurrent, values, times, texts, exceptions}) {
            for (Object x : all) {
                show(x);
            }
            System.out.println();
        }
        Object[] inside = {Collections.checkedList(new ArrayList<>(l), Integer.class), new TreeMap<>(m).headMap("b"), new TreeMap<>(m).descendingMap(), new LinkedBlockingQueue<>(l), new LinkedBlockingDeque<>(l), with(new ArrayBlockingQueue<>(3), q -> q.add(1)), new PriorityBlockingQueue<>(l), new SynchronousQueue<>(),
            new ReentrantReadWriteLock(), new Semaphore(3), new StampedLock(), TimeZone.getTimeZone("UTC"), new SimpleTimeZone(3600000, "X"),
            with(new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.US), c -> c.setTimeInMillis(0)), ZoneId.of("Europe/Rome").getRules(), ZoneId.of("Europe/Rome").getRules().getTransitionRules().get(0), new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)), DecimalFormatSymbols.getInstance(Locale.ROOT), new MessageFormat("{0} x {1}", Locale.ROOT), new ChoiceFormat("0#a|1#b"),
            new SimpleDateFormat("yyyy-MM-dd", Locale.ROOT), NumberFormat.getCompactNumberInstance(Locale.US, NumberFormat.Style.SHORT), new DateFormatSymbols(Locale.ROOT), new LongAccumulator(Long::max, 3).getClass()};
        for (Object x : inside) {
            trip(x);
        }
    }
}
