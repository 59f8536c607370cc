import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Which stage sees which element when, in sequential streams. */
public class ElementByElement {
    static StringBuilder log = new StringBuilder();

    static <T> T note(String stage, T t) {
        log.append(stage).append(t).append(' ');
        return t;
    }

    static void show(String name, Object result) {
        System.out.println(name + ": " + result + " | " + log);
        log.setLength(0);
    }

    static Stream<Integer> numbers() {
        return Stream.of(5, 3, 1, 4, 2).peek(t -> note("s", t));
    }

    public static void main(String[] args) {
        show("map filter", numbers().filter(t -> t > 1).map(t -> note("m", t * 10)).toList());
        show("sorted", numbers().sorted().map(t -> note("m", t)).toList());
        show("sorted limit", numbers().sorted().peek(t -> note("a", t)).limit(2).toList());
        show("sorted findFirst", numbers().sorted(Comparator.reverseOrder()).peek(t -> note("a", t)).findFirst());
        show("limit", numbers().limit(3).map(t -> note("m", t)).toList());
        show("skip", numbers().skip(2).map(t -> note("m", t)).toList());
        show("skip limit", numbers().skip(1).limit(2).map(t -> note("m", t)).toList());
        show("limit 0", numbers().limit(0).toList());
        show("anyMatch", numbers().anyMatch(t -> t == 1));
        show("allMatch", numbers().allMatch(t -> t > 3));
        show("takeWhile", numbers().takeWhile(t -> t != 4).toList());
        show("dropWhile", numbers().dropWhile(t -> t != 4).peek(t -> note("d", t)).toList());
        show("distinct", Stream.of(1, 2, 1, 3, 2).peek(t -> note("s", t)).distinct().peek(t -> note("d", t)).toList());
        show("flatMap", numbers().flatMap(t -> Stream.of(t, -t).peek(u -> note("f", u))).limit(3).toList());
        show("flatMap infinite", Stream.of(1, 2).flatMap(t -> Stream.iterate(t, u -> u + 1).peek(u -> note("i", u))).limit(4).toList());
        show("flatMap findFirst", numbers().flatMap(t -> IntStream.range(0, 5).boxed().peek(u -> note("f", u))).findFirst());
        show("mapMulti", numbers().<String>mapMulti((t, c) -> {
            c.accept("a" + t);
            c.accept("b" + t);
        }).limit(3).toList());
        show("count sized", numbers().map(t -> note("m", t)).count());
        show("count filtered", numbers().filter(t -> t > 2).count());
        show("count limited", numbers().limit(2).count());
        show("count skipped", numbers().skip(2).count());
        show("count sorted", numbers().sorted().count());
        show("count distinct", numbers().distinct().count());
        show("count flat", numbers().flatMap(Stream::of).count());
        show("iterate", Stream.iterate(1, t -> note("n", t * 2)).limit(4).toList());
        show("iterate until", Stream.iterate(1, t -> t < 20, t -> note("n", t * 2)).toList());
        int[] n = {0};
        show("generate", Stream.generate(() -> note("g", n[0]++)).limit(3).toList());
        show("concat", Stream.concat(numbers(), numbers().map(t -> t + 5)).limit(7).toList());
        show("concat count", Stream.concat(Stream.of(1, 2).peek(t -> note("s", t)), Stream.of(3)).count());
        show("concat filtered count", Stream.concat(Stream.of(1, 2).filter(t -> t > 1), Stream.of(3)).count());
        show("treeset sorted", new TreeSet<>(List.of(3, 1, 2)).stream().peek(t -> note("s", t)).sorted().peek(t -> note("a", t)).toList());
        show("treeset reverse sorted", new TreeSet<Integer>(Comparator.<Integer>reverseOrder()) {{
            addAll(List.of(3, 1, 2));
        }}.stream().peek(t -> note("s", t)).sorted().peek(t -> note("a", t)).toList());
        show("range sorted", IntStream.range(0, 3).peek(t -> note("s", t)).sorted().peek(t -> note("a", t)).boxed().toList());
        show("sorted twice", numbers().sorted().peek(t -> note("a", t)).sorted().peek(t -> note("b", t)).toList());
        show("set distinct", new LinkedHashSet<>(List.of(3, 1, 2)).stream().distinct().peek(t -> note("d", t)).toList());
        show("ints", IntStream.of(3, 1, 2).peek(t -> note("s", t)).map(t -> t * 2).filter(t -> t > 2).mapToObj(t -> note("o", t)).toList());
        show("int sorted", Arrays.toString(IntStream.of(3, 1, 2).peek(t -> note("s", t)).sorted().limit(2).peek(t -> note("a", t)).toArray()));
        show("long", LongStream.rangeClosed(1, 5).skip(1).limit(3).peek(t -> note("l", t)).sum());
        show("double", DoubleStream.of(1.5, 2.5, 3.5).peek(t -> note("d", t)).takeWhile(t -> t < 3).average());
        show("int flatMap", IntStream.range(0, 4).flatMap(t -> IntStream.range(0, t).peek(u -> note("f", u))).limit(4).sum());
        Iterator<Integer> it = numbers().filter(t -> t > 1).iterator();
        show("iterator made", "");
        show("hasNext", it.hasNext() + " " + it.hasNext());
        show("next", it.next() + " " + it.next());
        Spliterator<Integer> s = numbers().map(t -> note("m", t)).spliterator();
        show("spliterator", s.estimateSize() + " " + s.hasCharacteristics(Spliterator.SIZED) + s.hasCharacteristics(Spliterator.ORDERED));
        s.tryAdvance(t -> note("t", t));
        show("advanced", s.estimateSize());
        s.forEachRemaining(t -> note("r", t));
        show("rest", s.tryAdvance(t -> { }));
        PrimitiveIterator.OfInt ints = IntStream.iterate(1, t -> t * 3).iterator();
        show("ints", ints.nextInt() + ints.nextInt() + ints.next());
        for (Supplier<Object> bad : List.<Supplier<Object>>of(
                () -> {
                    Stream<Integer> used = Stream.of(1);
                    used.map(t -> t);
                    return used.map(t -> t);
                },
                () -> {
                    Stream<Integer> used = Stream.of(1, 2);
                    used.count();
                    return used.count();
                },
                () -> Stream.of(1, 2).limit(-1),
                () -> Stream.of(1, 2).skip(-2),
                () -> Stream.of(1, null).findFirst() + "" + Stream.of((Object) null, 1).findFirst(),
                () -> Stream.of("a", 1).sorted().toList(),
                () -> Stream.of(1, 2).toArray(String[]::new),
                () -> Stream.of("x").toArray(n1 -> new String[0]),
                () -> Stream.of(1).map(null),
                () -> Stream.of(1, 2, null).toList(),
                () -> {
                    Stream<Integer> closed = Stream.of(1);
                    closed.close();
                    return closed.toList();
                })) {
            try {
                show("ok", bad.get());
            } catch (RuntimeException e) {
                show("bad", e.getClass().getName() + (e instanceof ClassCastException || e instanceof ArrayStoreException ? "" : " " + e.getMessage()));
            }
        }
        try (Stream<Integer> closing = numbers().onClose(() -> note("c", 1)).filter(t -> t > 2).onClose(() -> note("c", 2))) {
            show("before close", closing.count());
        }
        show("closed", "");
        try {
            Stream.of(1).onClose(() -> {
                throw new IllegalStateException("one");
            }).onClose(() -> {
                throw new IllegalStateException("two");
            }).close();
        } catch (IllegalStateException e) {
            show("close failed", e.getMessage() + " " + e.getSuppressed()[0].getMessage());
        }
        show("characteristics", Integer.toHexString(List.of(1, 2).stream().map(t -> t).spliterator().characteristics())
                + " " + Integer.toHexString(new TreeSet<>(List.of(1)).stream().filter(t -> true).spliterator().characteristics())
                + " " + Integer.toHexString(Stream.of(2, 1).sorted().spliterator().characteristics())
                + " " + Integer.toHexString(IntStream.range(0, 5).boxed().spliterator().characteristics())
                + " " + Integer.toHexString(Stream.of(1, 2).unordered().distinct().spliterator().characteristics())
                + " " + Integer.toHexString(Stream.iterate(1, t -> t).spliterator().characteristics()));
    }
}
