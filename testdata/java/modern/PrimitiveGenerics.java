import java.util.*;
import java.util.stream.*;

/** Expression trees with sealed generics: derived, simplified, printed, evaluated. */
public class PrimitiveGenerics {
    sealed interface Expr {
        record Const(double value) implements Expr {}
        record Var(String name) implements Expr {}
        record Sum(Expr a, Expr b) implements Expr {}
        record Product(Expr a, Expr b) implements Expr {}
        record Power(Expr base, int exponent) implements Expr {}
        record Call(Function function, Expr argument) implements Expr {}
        enum Function {
            SIN { Expr derive(Expr x) { return new Call(COS, x); } double apply(double x) { return Math.sin(x); } },
            COS { Expr derive(Expr x) { return new Product(new Const(-1), new Call(SIN, x)); } double apply(double x) { return Math.cos(x); } },
            EXP { Expr derive(Expr x) { return new Call(EXP, x); } double apply(double x) { return Math.exp(x); } };
            abstract Expr derive(Expr x);
            abstract double apply(double x);
        }

        default Expr derive(String by) {
            return switch (this) {
                case Const _ -> new Const(0);
                case Var(var n) -> new Const(n.equals(by) ? 1 : 0);
                case Sum(var a, var b) -> new Sum(a.derive(by), b.derive(by));
                case Product(var a, var b) -> new Sum(new Product(a.derive(by), b), new Product(a, b.derive(by)));
                case Power(var b, var n) -> new Product(new Product(new Const(n), new Power(b, n - 1)), b.derive(by));
                case Call(var f, var x) -> new Product(f.derive(x), x.derive(by));
            };
        }

        default Expr simple() {
            return switch (this) {
                case Sum(var a, var b) -> switch (new Sum(a.simple(), b.simple())) {
                    case Sum(Const(var x), Const(var y)) -> new Const(x + y);
                    case Sum(Const(var x), var y) when x == 0 -> y;
                    case Sum(var x, Const(var y)) when y == 0 -> x;
                    case Sum(var x, var y) when x.equals(y) -> new Product(new Const(2), x).simple();
                    case Sum s -> s;
                };
                case Product(var a, var b) -> switch (new Product(a.simple(), b.simple())) {
                    case Product(Const(var x), Const(var y)) -> new Const(x * y);
                    case Product(Const(var x), _) when x == 0 -> new Const(0);
                    case Product(_, Const(var y)) when y == 0 -> new Const(0);
                    case Product(Const(var x), var y) when x == 1 -> y;
                    case Product(var x, Const c) -> new Product(c, x).simple();
                    case Product(Const(var x), Product(Const(var y), var z)) -> new Product(new Const(x * y), z).simple();
                    case Product p -> p;
                };
                case Power(var b, var n) -> n == 0 ? new Const(1) : n == 1 ? b.simple() : new Power(b.simple(), n);
                case Call(var f, var x) -> new Call(f, x.simple());
                default -> this;
            };
        }

        default double at(Map<String, Double> values) {
            return switch (this) {
                case Const(var v) -> v;
                case Var(var n) -> Optional.ofNullable(values.get(n)).orElseThrow(() -> new NoSuchElementException("no value of " + n));
                case Sum(var a, var b) -> a.at(values) + b.at(values);
                case Product(var a, var b) -> a.at(values) * b.at(values);
                case Power(var b, var n) -> Math.pow(b.at(values), n);
                case Call(var f, var x) -> f.apply(x.at(values));
            };
        }

        default String text() {
            return switch (this) {
                case Const(var v) when v == Math.rint(v) -> Long.toString((long) v);
                case Const(var v) -> Double.toString(v);
                case Var(var n) -> n;
                case Sum(var a, var b) -> "(" + a.text() + " + " + b.text() + ")";
                case Product(var a, var b) -> a.text() + "*" + b.text();
                case Power(var b, var n) -> b.text() + "^" + n;
                case Call(var f, var x) -> f.name().toLowerCase() + "(" + x.text() + ")";
            };
        }
    }

    public static void main(String[] args) {
        Expr x = new Expr.Var("x");
        Expr y = new Expr.Var("y");
        List<Expr> all = List.of(new Expr.Power(x, 3), new Expr.Sum(new Expr.Product(new Expr.Const(3), x), new Expr.Const(5)),
            new Expr.Call(Expr.Function.SIN, new Expr.Product(new Expr.Const(2), x)), new Expr.Product(x, new Expr.Product(y, x)),
            new Expr.Call(Expr.Function.EXP, new Expr.Power(x, 2)), new Expr.Call(Expr.Function.COS, new Expr.Sum(x, y)), new Expr.Const(0.5));
        for (Expr e : all) {
            Expr d = e.derive("x").simple();
            System.out.printf("%-14s ' = %-28s at (1.5, 2): %.6f%n", e.text(), d.text(), d.at(Map.of("x", 1.5, "y", 2.0)));
        }
        System.out.println("" + all.stream().map(Object::getClass).map(Class::getSimpleName).collect(Collectors.groupingBy(s -> s, TreeMap::new, Collectors.counting())));
        try {
            y.at(Map.of());
        } catch (NoSuchElementException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(all.get(0) + " " + all.get(0).hashCode() % 1 + " " + all.get(0).equals(new Expr.Power(new Expr.Var("x"), 3)));
    }
}
