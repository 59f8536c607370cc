// library: guava
// flags: --sun-misc-unsafe-memory-access=allow
import com.google.common.base.*;
import com.google.common.cache.*;
import com.google.common.collect.*;
import com.google.common.graph.*;
import com.google.common.io.*;
import com.google.common.math.*;
import com.google.common.primitives.*;
import com.google.common.reflect.TypeToken;
import com.google.common.eventbus.*;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.*;

/** Guava: collections, caches, graphs, hashing, strings, math, events. */
public class GuavaTour {
    static void attempt(Runnable r) { try { r.run(); System.out.println("fine"); } catch (RuntimeException e) { System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage()); } }
    static class Listener { @Subscribe public void number(Integer i) { System.out.println("event " + i); } @Subscribe public void dead(DeadEvent e) { System.out.println("dead " + e.getEvent()); } }

    public static void main(String[] args) throws Exception {
        Multimap<String, Integer> mm = ArrayListMultimap.create();
        mm.put("a", 1); mm.put("a", 2); mm.put("b", 3);
        System.out.println(mm + " " + Multimaps.invertFrom(mm, TreeMultimap.create()) + " " + mm.asMap().get("a") + " " + ImmutableListMultimap.of("x", 1, "x", 1).inverse());
        BiMap<String, Integer> bi = HashBiMap.create();
        bi.put("one", 1); bi.forcePut("uno", 1);
        System.out.println(bi.inverse() + " " + ImmutableMap.of("k", 1, "j", 2) + " " + ImmutableSortedSet.of(3, 1, 2).headSet(3) + " " + HashMultiset.create(List.of("q", "q", "r")).count("q"));
        attempt(() -> bi.put("eins", 1));
        attempt(() -> ImmutableList.of(1).add(2));
        attempt(() -> ImmutableMap.of("a", 1, "a", 2));
        attempt(() -> Preconditions.checkArgument(1 > 2, "%s is not above %s", 1, 2));
        attempt(() -> ImmutableList.of(1, (Integer) null));
        Table<String, Integer, Character> t = HashBasedTable.create();
        t.put("r", 1, 'x'); t.put("r", 2, 'y'); t.put("s", 1, 'z');
        System.out.println(t.row("r") + " " + t.column(1) + " " + Tables.transpose(t).size());
        RangeSet<Integer> rs = TreeRangeSet.create();
        rs.add(Range.closed(1, 5)); rs.add(Range.open(5, 9)); rs.remove(Range.singleton(3));
        RangeMap<Integer, String> rm = TreeRangeMap.create();
        rm.put(Range.closedOpen(0, 10), "low"); rm.put(Range.atLeast(8), "high");
        System.out.println(rs + " " + rs.complement() + " " + rm + " " + rm.get(9) + " " + ContiguousSet.create(Range.open(1, 5), DiscreteDomain.integers()));
        System.out.println(Lists.partition(List.of(1, 2, 3, 4, 5), 2) + " " + Lists.reverse(List.of(1, 2)) + " " + Sets.powerSet(Set.of(1)).size() + " " + Sets.cartesianProduct(ImmutableSet.of(1, 2), ImmutableSet.of(3)) + " " + Sets.symmetricDifference(ImmutableSet.of(1, 2), ImmutableSet.of(2, 3)) + " " + Maps.difference(Map.of("a", 1), Map.of("a", 2)) + " " + Iterables.getLast(List.of(7, 8)) + " " + Collections2.permutations(List.of(1, 2, 3)).size() + " " + Ordering.natural().reverse().sortedCopy(List.of(1, 3, 2)) + " " + ComparisonChain.start().compare(1, 1).compare("b", "a").result() + " " + Streams.zip(java.util.stream.Stream.of(1, 2), java.util.stream.Stream.of("a", "b"), (a, b) -> a + b).toList());
        System.out.println(Joiner.on(",").skipNulls().join("a", null, "b") + " " + Joiner.on("&").withKeyValueSeparator("=").join(ImmutableMap.of("x", 1)) + " " + Splitter.on(',').trimResults().omitEmptyStrings().splitToList("a , ,b") + " " + Splitter.fixedLength(2).splitToList("abcde") + " " + CharMatcher.inRange('0', '9').retainFrom("a1b2") + " " + Strings.padStart("7", 3, '0') + Strings.commonPrefix("abc", "abd") + " " + CaseFormat.LOWER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, "someName") + " " + MoreObjects.toStringHelper("T").add("a", 1).addValue(2).omitNullValues().add("n", (Object) null) + " " + Enums.getIfPresent(Thread.State.class, "NEW").isPresent() + " " + Ascii.toUpperCase("é a"));
        System.out.println(IntMath.gcd(12, 18) + " " + LongMath.binomial(30, 15) + " " + IntMath.divide(7, 2, RoundingMode.HALF_UP) + " " + IntMath.isPrime(97) + " " + BigIntegerMath.factorial(25) + " " + Stats.of(1, 2, 3, 4).populationStandardDeviation() + " " + Ints.asList(3, 1).contains(1) + Ints.max(4, 9) + " " + Longs.fromByteArray(Longs.toByteArray(77)) + " " + UnsignedInts.toString(-1) + " " + Doubles.tryParse("1e3") + " " + Quantiles.median().compute(1, 5, 3));
        attempt(() -> IntMath.checkedMultiply(1 << 20, 1 << 20));
        System.out.println(BaseEncoding.base32().encode(new byte[] {1, 2, 3}) + " " + BaseEncoding.base16().lowerCase().encode("hi".getBytes()) + " " + CharSource.wrap("a\nb").readLines() + " " + ByteSource.concat(ByteSource.wrap(new byte[2]), ByteSource.wrap(new byte[3])).size());
        int[] loads = {0};
        List<String> removed = new ArrayList<>();
        LoadingCache<String, Integer> cache = CacheBuilder.newBuilder().maximumSize(2).recordStats().removalListener((RemovalNotification<String, Integer> n) -> removed.add(n.getKey() + n.getCause())).build(CacheLoader.from(k -> { loads[0]++; if (k.isEmpty()) throw new IllegalStateException("empty"); return k.length(); }));
        System.out.println(cache.get("aa") + cache.get("bbb") + cache.get("aa") + cache.get("c") + " " + loads[0] + " " + cache.stats().hitCount() + " " + removed.size());
        try { cache.get(""); } catch (Exception e) { System.out.println(e.getClass().getSimpleName() + " " + e.getCause().getMessage()); }
        MutableValueGraph<String, Integer> g = ValueGraphBuilder.directed().nodeOrder(ElementOrder.insertion()).build();
        g.putEdgeValue("a", "b", 5); g.putEdgeValue("b", "c", 7); g.putEdgeValue("a", "d", 1);
        System.out.println(g.successors("a") + " " + g.edgeValueOrDefault("b", "c", 0) + " " + Graphs.hasCycle(g.asGraph()) + " " + ImmutableList.copyOf(Traverser.forGraph(g).breadthFirst("a")) + " " + Graphs.transitiveClosure(g.asGraph()).successors("a"));
        EventBus bus = new EventBus();
        bus.register(new Listener());
        bus.post(5); bus.post("nobody");
        System.out.println(new TypeToken<List<Map<String, ?>>>() {}.getType() + " " + new TypeToken<ArrayList<String>>() {}.getSupertype(Iterable.class) + " " + com.google.common.base.Optional.fromNullable(null).or("absent") + " " + Suppliers.memoize(() -> 3).get() + " " + Converter.from((String s) -> s.length(), (Integer i) -> "x".repeat(i)).reverse().convert(3) + " " + EvictingQueue.create(2).remainingCapacity() + " " + MinMaxPriorityQueue.create(List.of(3, 1, 2)).peekLast() + " " + Throwables.getRootCause(new RuntimeException(new Error("root"))).getMessage() + " " + Comparators.isInOrder(List.of(1, 2), Comparator.naturalOrder()));
    }
}
