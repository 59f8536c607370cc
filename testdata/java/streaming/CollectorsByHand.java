import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Collectors, spliterators and streams made here: statistics, immutable lists, batches, zips, windows over an iterator, trees. */
public class CollectorsByHand {
    static <T> Collector<T, ?, List<List<T>>> batches(int n) {
        return Collector.of(ArrayList::new, (all, t) -> { if (all.isEmpty() || all.getLast().size() == n) all.add(new ArrayList<>()); all.getLast().add(t); }, (a, b) -> { a.addAll(b); return a; });
    }

    static <T, K> Collector<T, ?, Map<K, T>> firstBy(Function<? super T, ? extends K> key) {
        return Collector.<T, Map<K, T>, Map<K, T>>of(LinkedHashMap::new, (m, t) -> m.putIfAbsent(key.apply(t), t), (a, b) -> { b.forEach(a::putIfAbsent); return a; }, Collections::unmodifiableMap);
    }

    static <A, B, R> Stream<R> zip(Stream<A> a, Stream<B> b, BiFunction<? super A, ? super B, ? extends R> f) {
        Spliterator<A> x = a.spliterator();
        Spliterator<B> y = b.spliterator();
        return StreamSupport.stream(new Spliterators.AbstractSpliterator<R>(Math.min(x.estimateSize(), y.estimateSize()), Spliterator.ORDERED) {
            @Override public boolean tryAdvance(Consumer<? super R> out) {
                boolean[] done = {false};
                return x.tryAdvance(l -> done[0] = y.tryAdvance(r -> out.accept(f.apply(l, r)))) && done[0];
            }
        }, false).onClose(a::close).onClose(b::close);
    }

    record Tree(int value, Tree left, Tree right) {
        Stream<Tree> inOrder() { return Stream.of(Optional.ofNullable(left).stream().flatMap(Tree::inOrder), Stream.of(this), Optional.ofNullable(right).stream().flatMap(Tree::inOrder)).flatMap(s -> s); }
        static Tree of(int lo, int hi) { if (lo > hi) return null; int m = (lo + hi) / 2; return new Tree(m, of(lo, m - 1), of(m + 1, hi)); }
    }

    static class Fibonacci implements PrimitiveIterator.OfInt { int a = 0, b = 1; public boolean hasNext() { return a >= 0; } public int nextInt() { int r = a; a = b; b += r; return r; } }

    static class Range extends Spliterators.AbstractIntSpliterator {
        int at; final int end;
        Range(int from, int to) { super(to - from, SIZED | ORDERED | DISTINCT); at = from; end = to; }
        @Override public boolean tryAdvance(IntConsumer c) { if (at >= end) return false; c.accept(at++); return true; }
    }

    public static void main(String[] args) {
        System.out.println(IntStream.rangeClosed(1, 7).boxed().collect(batches(3)) + " " + Stream.<Integer>empty().collect(batches(2)));
        Map<Integer, String> first = Stream.of("one", "two", "three", "four").collect(firstBy(String::length));
        System.out.println(first);
        try { first.put(9, "x"); } catch (UnsupportedOperationException e) { System.out.println("unmodifiable"); }
        System.out.println(zip(Stream.of("a", "b", "c"), IntStream.iterate(1, i -> i * 10).boxed(), (s, i) -> s + i).toList());
        System.out.println(Tree.of(1, 9).inOrder().map(Tree::value).map(String::valueOf).collect(Collectors.joining(" ", "<", ">")));
        Fibonacci f = new Fibonacci();
        System.out.println(StreamSupport.intStream(Spliterators.spliteratorUnknownSize(f, Spliterator.ORDERED | Spliterator.NONNULL), false).filter(x -> x % 2 == 0).limit(8).boxed().toList() + " " + f.next() + " ");
        System.out.println(StreamSupport.intStream(new Range(3, 9), false).summaryStatistics() + " " + StreamSupport.intStream(new Range(0, 5), true).sum());
        Collector<String, StringJoiner, String> quoted = Collector.of(() -> new StringJoiner("', '", "['", "']"), StringJoiner::add, StringJoiner::merge, StringJoiner::toString);
        System.out.println(Stream.of("x", "y").collect(quoted) + " " + quoted.characteristics());
        System.out.println(Stream.of(1, 2, 3, 4).reduce(new ArrayList<Integer>(), (l, x) -> { List<Integer> c = new ArrayList<>(l); c.add(0, x); return (ArrayList<Integer>) c; }, (a, b) -> a));
        System.out.println(Stream.of("b", "a", "c").collect(TreeSet::new, Set::add, Set::addAll) + " " + IntStream.range(0, 5).collect(BitSet::new, BitSet::set, BitSet::or) + " " + DoubleStream.of(1, 2).collect(() -> new double[1], (a, d) -> a[0] += d, (a, b) -> a[0] += b[0])[0]);
        Stream.Builder<Integer> b = Stream.builder();
        b.add(1).add(2).accept(3);
        System.out.println(b.build().mapToInt(x -> x).mapToObj(Integer::toBinaryString).toList() + " " + Arrays.stream(new int[] {1, 2, 3, 4}, 1, 3).asDoubleStream().boxed().toList() + " " + "hello".chars().mapToObj(c -> (char) c).toList() + " " + Stream.of(Optional.of(1), Optional.<Integer>empty()).flatMap(Optional::stream).toList() + " " + Stream.ofNullable(null).count() + " " + IntStream.of(3, 1, 2).sorted().boxed().collect(Collectors.toCollection(ArrayDeque::new)).peekLast() + " " + LongStream.rangeClosed(1, 20).reduce(1, (x, y) -> x * y) + " " + IntStream.range(0, 3).mapToObj(i -> new int[] {i}).toArray(int[][]::new).length);
        System.out.println(new Scanner("a1b22c").findAll("\\d+").map(m -> m.group()).toList() + " " + Pattern1.split("a,b;c") + " " + new ArrayList<>(List.of(1, 2, 3, 4)).removeIf(x -> x > 2) + " " + Map.of("k", 2).entrySet().stream().map(Map.Entry::getValue).mapToInt(Integer::intValue).average().getAsDouble());
        Object[] toArray = Stream.of("p", "q").toArray();
        System.out.println(toArray.getClass().getSimpleName() + " " + Stream.of("p").toArray(CharSequence[]::new).getClass().getSimpleName());
        try { Stream.of(1).toArray(String[]::new); } catch (ArrayStoreException e) { System.out.println(e.getMessage()); }
        try { Stream.of(1, null).toList().contains(null); System.out.println("nulls allowed"); Stream.of(1, null).collect(Collectors.toUnmodifiableList()); } catch (NullPointerException e) { System.out.println("no nulls"); }
    }

    static class Pattern1 { static List<String> split(String s) { return java.util.regex.Pattern.compile("[,;]").splitAsStream(s).toList(); } }
}
