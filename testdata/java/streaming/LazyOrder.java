import java.util.*;
import java.util.stream.*;

/** When stream stages run: laziness, short circuits, sorted barriers, flatMap, takeWhile, peek, closing, reuse, concurrent changes. */
public class LazyOrder {
    static StringBuilder log = new StringBuilder();
    static <T> T log(String s, T t) { log.append(s).append(t).append(' '); return t; }
    static void show(Object r) { System.out.println(r + " | " + log.toString().trim()); log.setLength(0); }

    public static void main(String[] args) {
        Stream<Integer> s = Stream.of(1, 2, 3).map(x -> log("m", x));
        show("not run");
        show(s.toList());
        show(Stream.of(5, 2, 8, 1).filter(x -> log("f", x) > 1).map(x -> log("m", x)).findFirst());
        show(Stream.of(3, 1, 2).peek(x -> log("a", x)).sorted().peek(x -> log("b", x)).limit(2).toList());
        show(Stream.of(1, 2, 3).flatMap(x -> Stream.of(x, x * 10).peek(y -> log("i", y))).anyMatch(y -> log("t", y) == 10));
        show(Stream.iterate(1, x -> log("n", x) * 2).limit(4).toList());
        show(Stream.iterate(1, x -> log("h", x) < 10, x -> log("n", x) * 3).toList());
        show(Stream.generate(() -> log("g", 7)).limit(2).count());
        show(List.of(1, 2, 3).stream().peek(x -> log("p", x)).count());
        show(List.of(1, 2, 3).stream().filter(x -> true).peek(x -> log("p", x)).count());
        show(IntStream.range(0, 10).peek(x -> log("p", x)).skip(2).limit(2).sum());
        show(Stream.of(1, 2, 5, 1).takeWhile(x -> log("w", x) < 3).toList());
        show(Stream.of(1, 2, 5, 1).dropWhile(x -> log("d", x) < 3).toList());
        show(Stream.of(1, 1, 2, 1).peek(x -> log("p", x)).distinct().map(x -> log("m", x)).toList());
        show(Stream.concat(Stream.of(1).peek(x -> log("l", x)), Stream.of(2).peek(x -> log("r", x))).noneMatch(x -> x > 1));
        show(Stream.of("a", "b").<String>mapMulti((x, out) -> { out.accept(log("1", x)); out.accept(log("2", x)); }).skip(1).findFirst().get());
        Iterator<Integer> it = Stream.of(1, 2, 3).map(x -> log("m", x)).iterator();
        it.next();
        show(it.hasNext());
        Stream<String> closing = Stream.of("x").onClose(() -> log("c", 1)).onClose(() -> { throw new IllegalStateException("in close"); }).onClose(() -> log("c", 3));
        try (closing) { show(closing.count()); } catch (IllegalStateException e) { show(e.getMessage()); }
        try { s.count(); } catch (IllegalStateException e) { show(e.getMessage()); }
        List<Integer> list = new ArrayList<>(List.of(1, 2));
        Stream<Integer> late = list.stream();
        list.add(3);
        show(late.toList());
        try { list.stream().forEach(x -> { if (x == 1) list.add(9); }); } catch (ConcurrentModificationException e) { show("changed " + list); }
        Spliterator<Integer> sp = List.of(1, 2, 3, 4).spliterator();
        Spliterator<Integer> half = sp.trySplit();
        half.forEachRemaining(x -> log("h", x)); sp.tryAdvance(x -> log("r", x));
        show(sp.estimateSize() + " " + sp.hasCharacteristics(Spliterator.SIZED) + " " + Stream.of(1).spliterator().characteristics());
        show(Stream.of(1, 2, 3, 4).parallel().map(x -> x * x).isParallel() + " " + IntStream.rangeClosed(1, 1000).parallel().sum() + " " + Stream.of(3, 1, 2).parallel().sorted().map(String::valueOf).collect(Collectors.joining()));
    }
}
