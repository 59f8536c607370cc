import java.util.*;
import java.util.function.*;

/** Pattern switches: sealed hierarchies, guards, nesting, nulls, generic records, dominance at run time, MatchException. */
public class ShapesAndGuards {
    sealed interface Shape permits Circle, Rect, Group, Named {}
    record Point(double x, double y) {}
    record Circle(Point center, double r) implements Shape {}
    record Rect(Point a, Point b) implements Shape {}
    record Group(List<Shape> parts) implements Shape {}
    record Named<T extends Shape>(String name, T shape) implements Shape {}
    enum Level { LOW, MID, HIGH }
    sealed interface Expr {
        record Num(int v) implements Expr {}
        record Add(Expr l, Expr r) implements Expr {}
        record Mul(Expr l, Expr r) implements Expr {}
        record Neg(Expr e) implements Expr {}
        record Var(String n) implements Expr {}
    }
    record Pair<A, B>(A a, B b) {}
    record Bad(int x) {
        public int x() { throw new IllegalStateException("accessor " + x); }
    }

    static double area(Shape s) {
        return switch (s) {
            case Circle(Point p, double r) when r < 0 -> throw new IllegalArgumentException("negative " + r + " at " + p);
            case Circle(_, double r) -> Math.PI * r * r;
            case Rect(Point(var x1, var y1), Point(var x2, var y2)) -> Math.abs((x2 - x1) * (y2 - y1));
            case Group(var parts) -> parts.stream().mapToDouble(ShapesAndGuards::area).sum();
            case Named<?>(_, Shape inner) -> area(inner);
        };
    }

    static Expr simplify(Expr e) {
        return switch (e) {
            case Expr.Add(Expr.Num(var a), Expr.Num(var b)) -> new Expr.Num(a + b);
            case Expr.Add(Expr.Num(var z), var r) when z == 0 -> simplify(r);
            case Expr.Add(var l, Expr.Num(var z)) when z == 0 -> simplify(l);
            case Expr.Mul(Expr.Num(var z), _) when z == 0 -> new Expr.Num(0);
            case Expr.Mul(Expr.Num(var o), var r) when o == 1 -> simplify(r);
            case Expr.Neg(Expr.Neg(var inner)) -> simplify(inner);
            case Expr.Add(var l, var r) -> again(e, new Expr.Add(simplify(l), simplify(r)));
            case Expr.Mul(var l, var r) -> again(e, new Expr.Mul(simplify(l), simplify(r)));
            case Expr.Neg(var x) -> again(e, new Expr.Neg(simplify(x)));
            case Expr.Num n -> n;
            case Expr.Var v -> v;
        };
    }

    static Expr again(Expr before, Expr after) { return before.equals(after) ? after : simplify(after); }

    static String kind(Object o) {
        return switch (o) {
            case null -> "null!";
            case Integer i when i > 100 -> "big int " + i;
            case Integer i when i < 0 -> "negative int " + i;
            case Integer i -> "int " + i;
            case Long l -> "long " + l;
            case Character c when Character.isDigit(c) -> "digit " + c;
            case Character c -> "char " + c;
            case String s when s.isBlank() -> "blank of " + s.length();
            case String s when s.length() > 5 && s.startsWith("x") -> "long x " + s;
            case String s -> "text " + s;
            case Level l when l == Level.HIGH -> "high level";
            case Level l -> "level " + l.ordinal();
            case int[] a when a.length == 0 -> "no ints";
            case int[] a -> "ints " + a[0];
            case Object[] a -> "array " + a.getClass().getSimpleName() + a.length;
            case List<?> l when l.size() > 1 && l.get(0) instanceof String first -> "list from " + first;
            case Collection<?> c -> "collection " + c;
            case Pair(String a, Integer b) -> "pair SI " + a + b;
            case Pair(Pair(var a, var b), var c) -> "nested " + a + b + c;
            case Pair<?, ?>(var a, var b) when Objects.equals(a, b) -> "twins " + a;
            case Pair<?, ?> p -> "pair " + p;
            case Class<?> c -> "class " + c.getSimpleName();
            case Runnable r -> { r.run(); yield "ran"; }
            default -> o.getClass().getSimpleName();
        };
    }

    static String level(Level l) {
        return switch (l) {
            case LOW -> "l";
            case MID -> "m";
            case HIGH -> "h";
        };
    }

    static String mixed(CharSequence s) {
        return switch (s) {
            case String t when t.equals("a") -> "A";
            case String t -> t.toUpperCase();
            case StringBuilder b -> b.reverse().toString();
            default -> "other " + s.length();
        };
    }

    static void attempt(String name, Supplier<Object> s) {
        try {
            System.out.println(name + ": " + s.get());
        } catch (RuntimeException e) {
            System.out.println(name + ": " + e + " cause " + e.getCause());
        }
    }

    public static void main(String[] args) {
        Point o = new Point(0, 0);
        attempt("circle", () -> "%.3f".formatted(area(new Circle(o, 2))));
        attempt("group", () -> area(new Group(List.of(new Rect(o, new Point(3, -2)), new Named<>("n", new Rect(o, new Point(1, 1)))))));
        attempt("negative", () -> area(new Circle(o, -1)));
        attempt("null shape", () -> area(null));
        attempt("null point", () -> area(new Rect(null, o)));
        attempt("null in circle", () -> "%.2f".formatted(area(new Circle(null, 1))));
        Expr e = new Expr.Add(new Expr.Mul(new Expr.Num(1), new Expr.Var("x")), new Expr.Mul(new Expr.Num(0), new Expr.Var("y")));
        attempt("simplify", () -> simplify(e));
        attempt("simplify neg", () -> simplify(new Expr.Neg(new Expr.Neg(new Expr.Add(new Expr.Num(2), new Expr.Num(3))))));
        Object[] things = {null, 7, 700, -7, 7L, '7', 'x', " ", "xylophone", "abc", Level.HIGH, Level.LOW, new int[0], new int[] {4}, new String[2], new int[1][1], List.of("a", "b"), List.of(1), Set.of(), new Pair<>("s", 1), new Pair<>(new Pair<>(1, 2), 3), new Pair<>(null, null), new Pair<>(1, 2), String.class, (Runnable) () -> System.out.print("running "), 1.5};
        for (Object x : things) attempt("kind", () -> kind(x));
        for (Level l : Level.values()) System.out.print(level(l));
        System.out.println();
        attempt("null level", () -> level(null));
        attempt("mixed", () -> mixed("a") + mixed("b") + mixed(new StringBuilder("xyz")) + mixed(new StringBuffer("q")));
        attempt("accessor throws", () -> switch ((Object) new Bad(3)) { case Bad(int x) -> "x" + x; default -> "d"; });
        attempt("instanceof throws", () -> (Object) new Bad(4) instanceof Bad(int x) ? x : 0);
        attempt("instanceof", () -> (Object) new Pair<>("k", 5) instanceof Pair<?, ?>(String k, Integer v) && v > 4 ? k + v : "no");
        attempt("negated", () -> { Object x = 5; if (!(x instanceof Integer i)) return "no"; return i + 1; });
        attempt("while", () -> { Object x = List.of(List.of(List.of("deep"))); int n = 0; while (x instanceof List<?> l && !l.isEmpty()) { x = l.get(0); n++; } return n + " " + x; });
        attempt("yield", () -> { int d = 3; int r = switch (d) { case 1, 2: yield 10; case 3: { int t = d * d; yield t; } default: yield 0; }; return r; });
        attempt("fall through", () -> { StringBuilder b = new StringBuilder(); for (int i = 0; i < 4; i++) switch (i) { case 0: b.append("0"); case 1: b.append("1"); break; case 2: b.append("2"); default: b.append("d"); } return b; });
        attempt("strings", () -> { StringBuilder b = new StringBuilder(); for (String s : List.of("Aa", "BB", "C", "AaBB", "BBAa")) b.append(switch (s) { case "Aa" -> 1; case "BB" -> 2; case "AaBB", "BBAa" -> 3; default -> 0; }); return b; });
        attempt("string null", () -> switch ((String) null) { case "a" -> 1; default -> 2; });
        attempt("null default", () -> switch ((String) null) { case "a" -> 1; case null, default -> 2; });
        attempt("integer null", () -> { Integer i = null; return switch (i) { case 1 -> "one"; default -> "other"; }; });
    }
}
