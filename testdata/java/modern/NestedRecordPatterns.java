import java.util.*;

/** Record patterns, nested and generic, in switch and instanceof; MatchException from an accessor. */
public class NestedRecordPatterns {
    record Point(int x, int y) {}
    record Line(Point from, Point to) {}
    record Pair<A, B>(A first, B second) {}
    sealed interface Tree<T> permits Leaf, Fork {}
    record Leaf<T>(T value) implements Tree<T> {}
    record Fork<T>(Tree<T> left, Tree<T> right) implements Tree<T> {}
    record Broken(int x) {
        public int x() { throw new UnsupportedOperationException("accessor"); }
    }

    static String kind(Object o) {
        return switch (o) {
            case Line(Point(var x1, var y1), Point(int x2, int y2)) when x1 == x2 -> "vertical of " + Math.abs(y2 - y1);
            case Line(Point(_, int y1), Point(_, int y2)) when y1 == y2 -> "horizontal";
            case Line(Point a, Point b) -> "from " + a + " to " + b;
            case Line l -> "a line with nulls " + l;
            case Pair(Integer i, Integer j) -> "sum " + (i + j);
            case Pair(String s, Pair(var p, var q)) -> s + " holds " + p + " and " + q;
            case Pair<?, ?> p -> "some pair";
            default -> "unknown";
        };
    }

    static <T extends Comparable<T>> T largest(Tree<T> tree) {
        return switch (tree) {
            case Leaf<T>(var v) -> v;
            case Fork<T>(Leaf<T>(var a), Leaf<T>(var b)) -> a.compareTo(b) > 0 ? a : b;
            case Fork<T>(var l, var r) -> {
                T a = largest(l);
                T b = largest(r);
                yield a.compareTo(b) > 0 ? a : b;
            }
        };
    }

    public static void main(String[] args) {
        Point p = new Point(1, 2);
        List<Object> all = Arrays.asList(new Line(p, new Point(1, 9)), new Line(p, new Point(5, 2)), new Line(p, new Point(0, 0)), new Line(p, null),
            new Pair<>(3, 4), new Pair<>("box", new Pair<>(1.5, 'c')), new Pair<>("x", null), 17);
        all.forEach(o -> System.out.println(kind(o)));
        System.out.println(largest(new Fork<>(new Fork<>(new Leaf<>("pear"), new Leaf<>("fig")), new Leaf<>("quince"))));
        Object o = new Pair<>(new Pair<>(1, 2L), List.of(p));
        if (o instanceof Pair<?, ?>(Pair<?, ?>(Integer i, Long l), List<?> list) && list.getFirst() instanceof Point(int x, int y)) {
            System.out.println(i + l + x + y);
        }
        try {
            if ((Object) new Broken(1) instanceof Broken(int x)) {
                System.out.println("no " + x);
            }
        } catch (MatchException e) {
            System.out.println(e.getMessage() + " caused by " + e.getCause().getMessage());
        }
        try {
            kind(null);
        } catch (NullPointerException e) {
            System.out.println("null selector");
        }
    }
}
