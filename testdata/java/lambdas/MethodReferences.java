import java.util.*;
import java.util.function.*;

public class MethodReferences {
    final String name;
    MethodReferences(String name) { this.name = name; }
    MethodReferences() { this("default"); }
    String join(String other) { return name + other; }
    private String hidden() { return "hidden " + name; }
    static String stat(Object o) { return "stat " + o; }
    static int sum(int... xs) { int s = 0; for (int x : xs) s += x; return s; }
    class Inner { final int v; Inner(int v) { this.v = v; } public String toString() { return name + v; } }
    static class Base { String hello() { return "base"; } }
    static class Derived extends Base { String hello() { return "derived"; } Supplier<String> up() { return super::hello; } Supplier<String> me() { return this::hello; } }
    interface IntSum { int of(int a, int b, int c); }
    interface Make<T> { T[] make(int n); }

    public static void main(String[] args) {
        Function<Object, String> f1 = MethodReferences::stat;
        MethodReferences m = new MethodReferences("m");
        Function<String, String> f2 = m::join;
        BiFunction<MethodReferences, String, String> f3 = MethodReferences::join;
        Supplier<MethodReferences> f4 = MethodReferences::new;
        Function<String, MethodReferences> f5 = MethodReferences::new;
        Make<String> f6 = String[]::new;
        IntFunction<int[][]> f7 = int[][]::new;
        Function<MethodReferences, String> f8 = MethodReferences::hidden;
        IntFunction<Inner> f9 = m.new Inner(0).v == 0 ? m.maker() : null;
        IntSum f10 = MethodReferences::sum;
        System.out.println(f1.apply(1) + f2.apply("x") + f3.apply(m, "y") + f4.get().name + f5.apply("n").name + f6.make(3).length + f7.apply(2).length + f8.apply(m) + f9.apply(4) + f10.of(1, 2, 3));
        Derived d = new Derived();
        System.out.println(d.up().get() + d.me().get());
        ToIntFunction<String> unbox = Integer::valueOf;
        ToLongFunction<Integer> widen = Integer::intValue;
        Function<Integer, Object> box = Integer::doubleValue;
        System.out.println(unbox.applyAsInt("5") + widen.applyAsLong(6) + " " + box.apply(7));
        Comparator<String> c = String::compareToIgnoreCase;
        List<String> list = new ArrayList<>(List.of("b", "A", "c"));
        list.sort(c.reversed());
        System.out.println(list);
        list.sort(Comparator.comparing(String::toLowerCase));
        list.forEach(System.out::print);
        System.out.println();
        Supplier<int[]> cloner = new int[] {1, 2}::clone;
        System.out.println(cloner.get().length);
        MethodReferences none = null;
        try { Supplier<String> s = none::toString; System.out.println(s.get()); } catch (NullPointerException e) { System.out.println("NPE at creation"); }
        Consumer<Object> print = System.out::println;
        print.andThen(o -> System.out.println("then " + o)).accept("first");
        Function<Object, Class<?>> cls = Object::getClass;
        System.out.println(cls.apply(""));
    }

    IntFunction<Inner> maker() { return Inner::new; }
}
