import module java.base;

/** All of java.base by one import; ambiguous names settled by single imports. */
public class ModuleImports {
    interface Visitor<R> extends Function<Path, R> {}

    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        Path p = Path.of("a", "b.txt");
        Visitor<String> v = q -> q.getFileName().toString();
        System.out.println(v.apply(p));
        LocalDate d = LocalDate.of(2025, Month.SEPTEMBER, 16);
        System.out.println(d.with(TemporalAdjusters.lastDayOfMonth()) + " " + ChronoUnit.DAYS.between(d, d.plusMonths(1)));
        System.out.println("" + Stream.of(3, 1, 2).sorted(Comparator.reverseOrder()).collect(Collectors.toCollection(ArrayDeque::new)));
        Matcher m = Pattern.compile("(\\d+)").matcher("a12b345");
        System.out.println(m.results().map(MatchResult::group).toList());
        MethodHandle h = MethodHandles.lookup().findVirtual(String.class, "concat", MethodType.methodType(String.class, String.class));
        try {
            System.out.println((String) h.invokeExact("x", "y"));
        } catch (Throwable t) {
            throw new AssertionError(t);
        }
        AtomicInteger counter = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try (pool) {
            for (int i = 1; i <= 10; i++) {
                int n = i;
                pool.submit(() -> counter.addAndGet(n));
            }
        }
        System.out.println(counter + " " + new BigDecimal("1.10").add(BigDecimal.ONE) + " " + StandardCharsets.UTF_8);
        ByteBuffer b = ByteBuffer.allocate(8).putInt(7).flip();
        System.out.println(b.getInt() + " " + HexFormat.of().formatHex(new byte[] {1, (byte) 0xab}));
    }
}
