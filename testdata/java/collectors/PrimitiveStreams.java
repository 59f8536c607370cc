import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** IntStream, LongStream, DoubleStream: operations, empties, overflows, texts of optionals and statistics. */
public class PrimitiveStreams {
    static void attempt(String name, Supplier<Object> s) {
        try {
            System.out.println(name + ": " + s.get());
        } catch (RuntimeException e) {
            System.out.println(name + ": " + e);
        }
    }

    public static void main(String[] args) {
        attempt("range", () -> IntStream.range(3, 7).boxed().toList() + " " + IntStream.rangeClosed(3, 3).sum() + " " + IntStream.range(5, 1).count() + " " + IntStream.rangeClosed(Integer.MAX_VALUE - 1, Integer.MAX_VALUE).count() + " " + LongStream.rangeClosed(Long.MIN_VALUE, Long.MIN_VALUE + 1).boxed().toList());
        attempt("sum overflow", () -> IntStream.of(Integer.MAX_VALUE, 1).sum() + " " + IntStream.of(Integer.MAX_VALUE, 1).asLongStream().sum() + " " + IntStream.of(Integer.MAX_VALUE, 1).summaryStatistics());
        attempt("average", () -> IntStream.of(1, 2).average() + " " + IntStream.empty().average() + " " + LongStream.of(1, 2, 4).average() + " " + DoubleStream.of(1, Double.NaN).average() + " " + DoubleStream.of(1e308, 1e308).average());
        attempt("min max", () -> IntStream.of(3, 1, 2).min() + " " + IntStream.empty().max() + " " + DoubleStream.of(-0.0, 0.0).min() + DoubleStream.of(-0.0, 0.0).max() + " " + DoubleStream.of(1, Double.NaN).max() + " " + LongStream.of(5).min());
        attempt("double sum", () -> DoubleStream.of(0.1, 0.2, 0.3).sum() + " " + DoubleStream.of(1e16, 1, -1e16).sum() + " " + DoubleStream.of(Double.POSITIVE_INFINITY, 1).sum() + " " + DoubleStream.of(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY).sum() + " " + DoubleStream.generate(() -> 0.1).limit(10).sum());
        attempt("statistics", () -> DoubleStream.of(1.5, 2.5).summaryStatistics() + " " + LongStream.empty().summaryStatistics() + " " + IntStream.empty().summaryStatistics() + " " + DoubleStream.empty().summaryStatistics());
        attempt("chars", () -> "hello".chars().mapToObj(c -> (char) c).toList() + " " + "hello".chars().distinct().count() + " " + "a\ud83d\ude00".codePoints().boxed().toList());
        attempt("sorted", () -> DoubleStream.of(3, Double.NaN, -0.0, 0.0, -1).sorted().boxed().toList() + " " + IntStream.of(3, 1, 2).sorted().boxed().toList());
        attempt("flatMap", () -> IntStream.range(1, 4).flatMap(i -> IntStream.range(0, i)).boxed().toList() + " " + IntStream.range(1, 3).mapMulti((i, c) -> { c.accept(i); c.accept(-i); }).boxed().toList());
        attempt("reduce", () -> IntStream.rangeClosed(1, 5).reduce(1, (a, b) -> a * b) + " " + IntStream.empty().reduce(Integer::sum) + " " + LongStream.rangeClosed(1, 20).reduce((a, b) -> a * b));
        attempt("matches", () -> IntStream.of(1, 2).anyMatch(x -> x > 1) + " " + IntStream.empty().allMatch(x -> false) + " " + IntStream.of(1).noneMatch(x -> x == 1));
        attempt("find", () -> IntStream.range(5, 9).filter(x -> x % 4 == 0).findFirst() + " " + LongStream.empty().findAny() + " " + DoubleStream.of(2.5).findFirst());
        attempt("getAsInt", () -> OptionalInt.empty().getAsInt());
        attempt("orElseThrow", () -> OptionalDouble.empty().orElseThrow());
        attempt("orElseThrow own", () -> OptionalLong.empty().orElseThrow(() -> new IllegalStateException("none")));
        attempt("optionals", () -> OptionalInt.of(1).equals(OptionalInt.of(1)) + " " + OptionalDouble.of(-0.0).equals(OptionalDouble.of(0.0)) + " " + OptionalInt.of(7).hashCode() + OptionalInt.empty().hashCode() + " " + OptionalInt.of(3).stream().sum() + OptionalInt.empty().orElseGet(() -> 9));
        attempt("iterate", () -> IntStream.iterate(1, x -> x < 50, x -> x * 2).boxed().toList() + " " + LongStream.iterate(1, x -> x * 3).limit(4).boxed().toList() + " " + DoubleStream.iterate(1, x -> x / 2).limit(4).boxed().toList());
        attempt("concat", () -> IntStream.concat(IntStream.of(1), IntStream.of(2, 3)).boxed().toList() + " " + DoubleStream.concat(DoubleStream.empty(), DoubleStream.of(1)).count());
        attempt("peek", () -> { List<Integer> seen = new ArrayList<>(); long n = IntStream.range(0, 5).peek(seen::add).filter(x -> x > 2).count(); return n + " " + seen; });
        attempt("count skipped", () -> { List<Integer> seen = new ArrayList<>(); long n = IntStream.range(0, 5).peek(seen::add).count(); return n + " " + seen; });
        attempt("limit", () -> { List<Integer> seen = new ArrayList<>(); IntStream.range(0, 100).peek(seen::add).skip(2).limit(2).forEach(x -> {}); return seen; });
        attempt("sorted short circuit", () -> { List<Integer> seen = new ArrayList<>(); IntStream.of(3, 2, 1).peek(seen::add).sorted().limit(1).forEach(seen::add); return seen; });
        attempt("conversions", () -> IntStream.of(1).asDoubleStream().boxed().toList() + " " + DoubleStream.of(2.9).mapToInt(d -> (int) d).sum() + " " + LongStream.of(1L << 40).mapToInt(x -> (int) x).sum() + IntStream.of(65).mapToObj(Character::toString).toList());
        attempt("toArray", () -> Arrays.toString(IntStream.range(0, 4).map(x -> x * x).toArray()) + Arrays.toString(LongStream.of(1).toArray()) + Arrays.toString(DoubleStream.of(.5).toArray()));
        attempt("takeWhile", () -> IntStream.of(1, 2, 3, 1).takeWhile(x -> x < 3).sum() + " " + IntStream.of(1, 2, 3, 1).dropWhile(x -> x < 3).sum());
        attempt("iterator", () -> { PrimitiveIterator.OfInt it = IntStream.of(1, 2).iterator(); return it.nextInt() + it.next() + " " + it.hasNext(); });
        attempt("iterator end", () -> IntStream.empty().iterator().next());
        attempt("spliterator", () -> { Spliterator.OfInt s = IntStream.range(0, 10).spliterator(); Spliterator.OfInt half = s.trySplit(); return s.estimateSize() + " " + half.estimateSize() + " " + s.hasCharacteristics(Spliterator.SORTED) + s.getExactSizeIfKnown() + " " + s.characteristics(); });
        attempt("reuse", () -> { IntStream s = IntStream.of(1); s.map(x -> x); return s.sum(); });
        attempt("null", () -> IntStream.of(1).map(null));
        attempt("skip -1", () -> IntStream.of(1).skip(-1));
        attempt("limit -1", () -> LongStream.of(1).limit(-5));
        attempt("divide", () -> IntStream.of(1, 0).map(x -> 1 / x).sum());
        attempt("generate", () -> { int[] n = {0}; return IntStream.generate(() -> n[0]++).limit(5).boxed().collect(Collectors.toList()); });
        attempt("partition", () -> IntStream.range(0, 6).boxed().collect(Collectors.partitioningBy(x -> x % 2 == 0, Collectors.summingInt(x -> x))));
        attempt("parallel", () -> IntStream.range(0, 1000).parallel().filter(x -> x % 7 == 0).sum() + " " + IntStream.range(0, 100).parallel().mapToObj(x -> x).sequential().isParallel() + " " + IntStream.range(0, 100).parallel().boxed().toList().subList(95, 100));
        attempt("forEachOrdered", () -> { StringBuilder b = new StringBuilder(); IntStream.range(0, 20).parallel().forEachOrdered(b::append); return b; });
        attempt("combine", () -> { IntSummaryStatistics a = IntStream.of(1, 2).summaryStatistics(); a.combine(IntStream.of(9).summaryStatistics()); return a + " " + a.getAverage(); });
        attempt("statistics of", () -> new IntSummaryStatistics(3, 1, 5, 9) + " " + new DoubleSummaryStatistics(2, -1, 1, 0));
        attempt("statistics wrong", () -> new IntSummaryStatistics(-1, 1, 5, 9));
        attempt("statistics min max", () -> new LongSummaryStatistics(1, 6, 5, 9));
    }
}
