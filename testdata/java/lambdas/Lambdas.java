import java.util.*;
import java.util.function.*;

public class Lambdas {
    int base = 10;
    static int counter;
    Supplier<Integer> instance() { return () -> base++; }
    static IntUnaryOperator compose(IntUnaryOperator... fs) { return x -> { for (IntUnaryOperator f : fs) x = f.applyAsInt(x); return x; }; }
    interface Tri<A, B, C, R> { R apply(A a, B b, C c); default Tri<A, B, C, String> text() { return (a, b, c) -> "" + apply(a, b, c); } }
    interface LongOp { long op(int a, long b, double c, float d, byte e, short f, char g, boolean h); }
    static <T, R> List<R> map(List<T> l, Function<? super T, ? extends R> f) { List<R> r = new ArrayList<>(); for (T t : l) r.add(f.apply(t)); return r; }

    public static void main(String[] args) {
        Lambdas l = new Lambdas();
        Supplier<Integer> s = l.instance();
        s.get(); s.get();
        System.out.println(l.base + " " + compose(x -> x + 1, x -> x * 2, Math::abs).applyAsInt(-5));
        int captured = 7; long wide = 1L << 40; double d = 2.5; String str = "cap";
        Function<Integer, String> f = i -> i + captured + str + wide + d;
        System.out.println(f.apply(1) + f.andThen(String::length).apply(2) + f.compose((Integer x) -> x * 100).apply(3));
        Tri<Integer, Long, String, Object> tri = (a, b, c) -> a + b + c;
        System.out.println(tri.text().apply(1, 2L, "z"));
        LongOp op = (a, b, c, e, g, h, i, z) -> a + b + (long) c + (long) e + g + h + i + (z ? 1 : 0);
        System.out.println(op.op(1, 2, 3.9, 4.9f, (byte) 5, (short) 6, 'a', true));
        Runnable r = () -> counter++;
        for (int i = 0; i < 5; i++) r.run();
        System.out.println(counter);
        Supplier<Supplier<String>> nested = () -> () -> "nested" + captured;
        System.out.println(nested.get().get());
        BiFunction<Integer, Integer, Integer> add = Integer::sum;
        BinaryOperator<Integer> max = BinaryOperator.maxBy(Comparator.naturalOrder());
        Predicate<String> empty = String::isEmpty;
        System.out.println(add.apply(2, 3) + max.apply(4, 9) + " " + empty.negate().or(x -> true).test("") + empty.and(x -> false).test("") + UnaryOperator.identity().apply("id"));
        List<Integer> list = map(List.of("a", "bb", "ccc"), String::length);
        list.forEach(x -> System.out.print(x + " "));
        list.removeIf(x -> x == 2);
        list.replaceAll(x -> x * x);
        System.out.println(list);
        Function<Integer, Function<Integer, Integer>> curried = a -> b -> a - b;
        System.out.println(curried.apply(10).apply(3));
        Callback recursive = new Callback() { public int fact(int n) { return n < 2 ? 1 : n * this.fact(n - 1); } };
        System.out.println(recursive.fact(10));
        Object o = (Runnable & java.io.Serializable) () -> { };
        System.out.println((o instanceof java.io.Serializable) + " " + (o instanceof Runnable) + " " + r.getClass().isSynthetic() + " " + r.getClass().getSimpleName().startsWith("Lambdas$$Lambda"));
        try { ((Function<Object, Object>) x -> ((String) x).length()).apply(3); } catch (ClassCastException e) { System.out.println("CCE"); }
        @SuppressWarnings({"unchecked", "rawtypes"}) Function<Object, Object> polluted = (Function) (Function<String, Integer>) x -> 1;
        try { polluted.apply(3); } catch (ClassCastException e) { System.out.println(e.getMessage()); }
    }
    interface Callback { int fact(int n); }
}
