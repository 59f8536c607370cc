import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** `_` wherever it may stand. */
public class UnnamedVariables {
    sealed interface Order permits Buy, Sell, Cancel {}
    record Buy(String item, int count, double price) implements Order {}
    record Sell(String item, int count) implements Order {}
    record Cancel(long id) implements Order {}
    record Box<T>(T content, Box<T> next) {}

    static String describe(Order o) {
        return switch (o) {
            case Buy(var item, _, double price) when price > 100 -> "expensive " + item;
            case Buy(_, int count, _) -> count + " bought";
            case Sell(_, _), Cancel(_) -> "not a purchase";
        };
    }

    static int depth(Box<?> box) {
        int n = 0;
        while (box instanceof Box<?>(_, Box<?> next)) {
            n++;
            box = next;
        }
        return n;
    }

    static class Resource implements AutoCloseable {
        Resource() { System.out.println("open"); }
        @Override public void close() { System.out.println("closed"); }
    }

    public static void main(String[] args) {
        System.out.println(describe(new Buy("car", 1, 9999)) + ", " + describe(new Buy("pen", 7, 1)) + ", " + describe(new Cancel(4)));
        System.out.println(depth(new Box<>(1, new Box<>(2, null))));
        int total = 0;
        for (var _ : List.of("a", "b", "c")) {
            total++;
        }
        for (int i = 0, _ = sideEffect(); i < 2; i++) {
            total += 10;
        }
        System.out.println(total);
        try (var _ = new Resource(); Resource _ = new Resource()) {
            Integer.parseInt("x");
        } catch (NumberFormatException _) {
            System.out.println("bad number");
        }
        BiFunction<String, Integer, String> first = (s, _) -> s;
        Map<String, List<Integer>> map = new TreeMap<>();
        map.computeIfAbsent("k", _ -> new ArrayList<>()).add(1);
        System.out.println(first.apply("only", 9) + map + Stream.of("x", "y").collect(Collectors.toMap(s -> s, _ -> 0)));
        var _ = new Resource();
        Queue<Integer> q = new ArrayDeque<>(List.of(1, 2, 3, 4, 5, 6));
        while (q.size() >= 3) {
            int x = q.remove();
            var _ = q.remove();
            var z = q.remove();
            System.out.println(x + " " + z);
        }
        Object o = new Box<>("s", null);
        if (o instanceof Box<?>(String s, _) && !s.isEmpty()) {
            System.out.println(s);
        }
        TriConsumer<Integer, Integer, Integer> t = (_, b, _) -> System.out.println(b);
        t.accept(1, 2, 3);
    }

    interface TriConsumer<A, B, C> { void accept(A a, B b, C c); }

    static int sideEffect() {
        System.out.println("evaluated");
        return 0;
    }
}
