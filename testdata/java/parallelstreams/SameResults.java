import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;

/** Parallel streams give what sequential ones do. */
public class SameResults {
    static int checks;

    static void same(String name, Function<Stream<Integer>, Object> f, List<Integer> list) {
        for (Supplier<Stream<Integer>> source : List.<Supplier<Stream<Integer>>>of(
                list::stream, new LinkedList<>(list)::stream, () -> Arrays.stream(list.toArray(new Integer[0])), new ArrayDeque<>(list)::stream,
                () -> IntStream.range(0, list.size()).mapToObj(list::get), () -> list.stream().filter(t -> true),
                new LinkedHashSet<>(list)::stream, new TreeSet<>(list)::stream, new Vector<>(list)::stream, new CopyOnWriteArrayList<>(list)::stream,
                () -> StreamSupport.stream(Spliterators.spliteratorUnknownSize(list.iterator(), Spliterator.ORDERED), false),
                () -> Stream.concat(list.subList(0, list.size() / 3).stream(), list.subList(list.size() / 3, list.size()).stream()),
                () -> Stream.iterate(0, i -> i < list.size(), i -> i + 1).map(list::get))) {
            Object expected = f.apply(source.get());
            Object parallel = f.apply(source.get().parallel());
            if (!Objects.deepEquals(expected, parallel)) {
                String a = String.valueOf(expected);
                String b = String.valueOf(parallel);
                throw new AssertionError(name + ": " + a.substring(0, Math.min(200, a.length())) + " but " + b.substring(0, Math.min(200, b.length())));
            }
            checks++;
        }
    }

    public static void main(String[] args) {
        Random random = new Random(7);
        for (int size : new int[] {0, 1, 2, 7, 40, 400}) {
            List<Integer> list = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                list.add(random.nextInt(size * 2));
            }
            same("toList", Stream::toList, list);
            same("map filter", s -> s.map(t -> t * 3).filter(t -> t % 2 == 0).toList(), list);
            same("sum", s -> s.mapToInt(t -> t).sum(), list);
            same("sorted", s -> s.sorted().toList(), list);
            same("sorted by", s -> s.sorted(Comparator.comparing(t -> t % 10)).toList(), list);
            same("distinct", s -> s.distinct().toList(), list);
            same("limit", s -> s.limit(10).toList(), list);
            same("filter limit", s -> s.filter(t -> t % 3 == 0).limit(20).toList(), list);
            same("skip", s -> s.skip(5).toList(), list);
            same("skip limit", s -> s.map(t -> t + 1).skip(50).limit(30).toList(), list);
            same("filter skip", s -> s.filter(t -> t % 3 == 0).skip(7).toList(), list);
            same("takeWhile", s -> s.takeWhile(t -> t % 17 != 3).toList(), list);
            same("dropWhile", s -> s.dropWhile(t -> t % 17 != 3).toList(), list);
            same("findFirst", s -> s.filter(t -> t % 13 == 5).findFirst(), list);
            same("anyMatch", s -> s.anyMatch(t -> t == 77), list);
            same("allMatch", s -> s.allMatch(t -> t >= 0), list);
            same("noneMatch", s -> s.noneMatch(t -> t < 0), list);
            same("count", s -> s.filter(t -> t > 50).count(), list);
            same("reduce", s -> s.map(String::valueOf).reduce("", String::concat), list);
            same("reduce 3", s -> s.reduce(0, (a, t) -> a + t % 7, Integer::sum), list);
            same("reduce 1", s -> s.reduce((a, b) -> b), list);
            same("max", s -> s.max(Comparator.comparing(t -> t % 100)), list);
            same("min", s -> s.min(Comparator.comparing(t -> t % 100)), list);
            same("joining", s -> s.map(String::valueOf).collect(Collectors.joining(",", "[", "]")), list);
            same("groupingBy", s -> s.collect(Collectors.groupingBy(t -> t % 5)), list);
            same("partitioningBy", s -> s.collect(Collectors.partitioningBy(t -> t % 2 == 0, Collectors.counting())), list);
            same("toMap", s -> s.collect(Collectors.toMap(t -> t, t -> 1, Integer::sum, TreeMap::new)), list);
            same("collect 3", s -> s.collect(ArrayList::new, ArrayList::add, ArrayList::addAll), list);
            same("toArray", s -> s.toArray(), list);
            same("toArray Integer", s -> s.map(t -> t / 2).toArray(Integer[]::new), list);
            same("ints", s -> s.mapToInt(t -> t).sorted().distinct().limit(100).toArray(), list);
            same("longs", s -> s.mapToLong(t -> t * 10_000_000_000L).skip(3).boxed().toList(), list);
            same("doubles", s -> s.mapToDouble(t -> t / 4.0).filter(d -> d > 1).toArray(), list);
            same("summary", s -> s.mapToInt(t -> t).summaryStatistics().toString(), list);
            same("average", s -> s.mapToLong(t -> t).average(), list);
            same("flatMap", s -> s.flatMap(t -> Stream.of(t, t + 1)).toList(), list);
            same("flatMapToInt", s -> s.flatMapToInt(t -> IntStream.range(0, t % 4)).sum(), list);
            same("mapMulti", s -> s.mapMulti((t, c) -> {
                if (t % 2 == 0) {
                    c.accept(t);
                    c.accept(-t);
                }
            }).toList(), list);
            same("gather", s -> s.gather(Gatherers.windowFixed(3)).map(Object::toString).collect(Collectors.joining()), list);
            same("scan", s -> s.gather(Gatherers.scan(() -> 0, Integer::sum)).toList(), list);
            same("chain", s -> s.map(t -> t + 1).sorted().distinct().skip(2).filter(t -> t % 2 == 1).limit(40).sorted(Comparator.reverseOrder()).takeWhile(t -> t > 3).toList(), list);
            same("forEachOrdered", s -> {
                List<Integer> seen = new ArrayList<>();
                s.map(t -> t * 2).forEachOrdered(seen::add);
                return seen;
            }, list);
            same("forEach", s -> {
                Queue<Integer> seen = new ConcurrentLinkedQueue<>();
                s.forEach(seen::add);
                return seen.stream().sorted().toList();
            }, list);
            same("peek", s -> {
                AtomicInteger n = new AtomicInteger();
                s.peek(t -> n.incrementAndGet()).filter(t -> true).forEach(t -> { });
                return n.get();
            }, list);
            same("concurrent map", s -> new TreeMap<>(s.unordered().collect(Collectors.groupingByConcurrent(t -> t % 3, Collectors.counting()))), list);
            same("iterator", s -> {
                List<Integer> seen = new ArrayList<>();
                s.map(t -> t + 1).iterator().forEachRemaining(seen::add);
                return seen;
            }, list);
            same("split", s -> {
                Spliterator<Integer> right = s.map(t -> t + 1).spliterator();
                Spliterator<Integer> left = right.trySplit();
                List<Integer> seen = new ArrayList<>();
                if (left != null) {
                    left.forEachRemaining(seen::add);
                }
                right.forEachRemaining(seen::add);
                return seen;
            }, list);
            same("teeing", s -> s.collect(Collectors.teeing(Collectors.summingInt(t -> t), Collectors.counting(), List::of)), list);
            same("flip", s -> s.map(t -> t + 1).sequential().parallel().filter(t -> t % 2 == 0).toList(), list);
        }
        System.out.println(checks);
        System.out.println(LongStream.rangeClosed(1, 20).parallel().reduce(1, (a, b) -> a * b));
        System.out.println(IntStream.rangeClosed(2, 2000).parallel().filter(n -> IntStream.rangeClosed(2, (int) Math.sqrt(n)).noneMatch(d -> n % d == 0)).count());
        System.out.println(Stream.iterate(1, n -> n + 1).parallel().filter(n -> n % 10 == 0).limit(5).toList());
        System.out.println(Stream.iterate(1L, n -> n * 3).parallel().anyMatch(n -> n > 1000));
        System.out.println(Stream.generate(() -> 1).parallel().limit(100).mapToInt(n -> n).sum());
        System.out.println("hello world".chars().parallel().filter(c -> c == 'o').count() + " " + "hello".chars().parallel().mapToObj(c -> "" + (char) c).collect(Collectors.joining("-")));
        System.out.println(LongStream.range(Long.MIN_VALUE, Long.MAX_VALUE).limit(3).boxed().toList() + " " + LongStream.rangeClosed(Long.MAX_VALUE - 2, Long.MAX_VALUE).parallel().boxed().toList());
        System.out.println(IntStream.rangeClosed(Integer.MAX_VALUE - 3, Integer.MAX_VALUE).parallel().boxed().toList() + " " + IntStream.range(5, 1).parallel().count());
        int[] big = new Random(3).ints(20000).toArray();
        int[] sorted = big.clone();
        Arrays.parallelSort(sorted);
        int[] other = big.clone();
        Arrays.sort(other);
        System.out.println(Arrays.equals(sorted, other) + " " + Arrays.equals(IntStream.of(big).parallel().sorted().toArray(), other));
        String[] words = IntStream.range(0, 10000).mapToObj(i -> "w" + (i * 7919 % 10007)).toArray(String[]::new);
        String[] byLength = words.clone();
        Arrays.parallelSort(byLength, Comparator.comparing(String::length));
        String[] byLength2 = words.clone();
        Arrays.sort(byLength2, Comparator.comparing(String::length));
        System.out.println(Arrays.equals(byLength, byLength2));
        long[] prefix = LongStream.rangeClosed(1, 5000).toArray();
        Arrays.parallelPrefix(prefix, Long::sum);
        System.out.println(prefix[4999] + " " + prefix[2499]);
        Integer[] boxes = new Integer[1000];
        Arrays.parallelSetAll(boxes, i -> i * i);
        Arrays.parallelPrefix(boxes, 10, 20, Math::max);
        System.out.println(boxes[999] + " " + boxes[15]);
        double[] d = new double[100];
        Arrays.parallelSetAll(d, i -> i / 2.0);
        Arrays.parallelPrefix(d, (a, b) -> a + b);
        System.out.println(d[99]);
    }
}
