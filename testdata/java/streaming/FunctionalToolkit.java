import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Currying, composition, memoizing, trampolines, lazy lists, Church numerals, Y combinator, either, method references of each kind. */
public class FunctionalToolkit {
    static <A, B, C> Function<A, Function<B, C>> curry(BiFunction<A, B, C> f) { return a -> b -> f.apply(a, b); }
    static <A, B> Function<A, B> memo(Function<Function<A, B>, Function<A, B>> f) { Map<A, B> seen = new HashMap<>(); return new Function<>() { public B apply(A a) { B b = seen.get(a); if (b == null) seen.put(a, b = f.apply(this).apply(a)); return b; } }; }

    sealed interface Trampoline<T> { record Done<T>(T value) implements Trampoline<T> {} record More<T>(Supplier<Trampoline<T>> next) implements Trampoline<T> {} default T run() { Trampoline<T> t = this; while (t instanceof More<T>(var next)) t = next.get(); return ((Done<T>) t).value; } }
    static Trampoline<Boolean> even(int n) { return n == 0 ? new Trampoline.Done<>(true) : new Trampoline.More<>(() -> odd(n - 1)); }
    static Trampoline<Boolean> odd(int n) { return n == 0 ? new Trampoline.Done<>(false) : new Trampoline.More<>(() -> even(n - 1)); }

    static final class Lazy<T> { final T head; private Supplier<Lazy<T>> tail; private Lazy<T> forced; Lazy(T h, Supplier<Lazy<T>> t) { head = h; tail = t; } Lazy<T> tail() { if (tail != null) { forced = tail.get(); tail = null; } return forced; }
        List<T> take(int n) { List<T> out = new ArrayList<>(); for (Lazy<T> l = this; n-- > 0; l = l.tail()) out.add(l.head); return out; }
        Lazy<T> filter(Predicate<T> p) { Lazy<T> l = this; while (!p.test(l.head)) l = l.tail(); Lazy<T> f = l; return new Lazy<>(f.head, () -> f.tail().filter(p)); }
        static Lazy<Integer> from(int n) { return new Lazy<>(n, () -> from(n + 1)); }
        static Lazy<Integer> sieve(Lazy<Integer> l) { return new Lazy<>(l.head, () -> sieve(l.tail().filter(x -> x % l.head != 0))); } }

    interface Church { <T> UnaryOperator<T> apply(UnaryOperator<T> f); static Church of(int n) { return new Church() { public <T> UnaryOperator<T> apply(UnaryOperator<T> f) { return x -> { for (int i = 0; i < n; i++) x = f.apply(x); return x; }; } }; } default int toInt() { return this.<Integer>apply(x -> x + 1).apply(0); } default Church plus(Church o) { Church me = this; return new Church() { public <T> UnaryOperator<T> apply(UnaryOperator<T> f) { return x -> me.apply(f).apply(o.apply(f).apply(x)); } }; } }
    interface Self<F> extends Function<Self<F>, F> {}
    static <A, B> Function<A, B> fix(Function<Function<A, B>, Function<A, B>> f) { Self<Function<A, B>> s = x -> f.apply(a -> x.apply(x).apply(a)); return s.apply(s); }

    record Person(String name, int age) { Person(String name) { this(name, 0); } static int byAge(Person a, Person b) { return Integer.compare(a.age, b.age); } int compareName(Person o) { return name.compareTo(o.name); } <T> T as(Function<? super Person, T> f) { return f.apply(this); } }
    class Inner { final int v; Inner(Integer v) { this.v = v; } }
    Function<Integer, Inner> maker() { return Inner::new; }
    protected String hello() { return "hello"; }
    static class Sub extends FunctionalToolkit { @Override protected String hello() { return "sub"; } Supplier<String> both() { Supplier<String> s = super::hello, t = this::hello; return () -> s.get() + t.get(); } }

    public static void main(String[] args) {
        System.out.println(curry(Integer::sum).apply(3).apply(4) + " " + Function.<Integer>identity().andThen(x -> x * 2).compose((String s) -> s.length()).apply("four"));
        System.out.println(FunctionalToolkit.<Integer, Long>memo(self -> n -> n < 2 ? (long) n : self.apply(n - 1) + self.apply(n - 2)).apply(80) + " " + FunctionalToolkit.<Integer, Integer>fix(self -> n -> n == 0 ? 1 : n * self.apply(n - 1)).apply(10));
        System.out.println(even(100_000).run() + " " + odd(7).run());
        System.out.println(Lazy.sieve(Lazy.from(2)).take(12) + " " + Church.of(3).plus(Church.of(4)).toInt() + " " + Church.of(3).<String>apply(s -> s + "!").apply("hi"));
        List<Person> ps = new ArrayList<>(List.of(new Person("Cy", 30), new Person("Al", 40), new Person("Bo", 20)));
        ps.sort(Person::byAge);
        System.out.print(ps.stream().map(Person::name).toList());
        ps.sort(Person::compareName);
        System.out.println(ps.stream().map(Person::name).toList() + " " + Stream.of("x", "y").map(Person::new).toList() + " " + ps.get(0).<Integer>as(Person::age));
        Supplier<List<String>> newList = ArrayList::new; IntFunction<int[][]> newArray = int[][]::new; Function<String, Integer> parse = Integer::valueOf; BiFunction<String, String, Boolean> eq = String::equalsIgnoreCase; Consumer<Object> print = System.out::println; Supplier<String> bound = "bound"::toUpperCase; ToIntBiFunction<String, String> cmp = String::compareTo; BinaryOperator<Integer> max = BinaryOperator.maxBy(Comparator.naturalOrder()); UnaryOperator<String> trim = String::trim; Function<int[], int[]> clone = int[]::clone; Callable0<Person> c0 = () -> new Person("z"); IntBinaryOperator m = Math::max; Runnable gc = new FunctionalToolkit()::hello;
        gc.run();
        print.accept(newList.get() + " " + newArray.apply(2).length + " " + parse.apply("12") + eq.apply("A", "a") + bound.get() + cmp.applyAsInt("a", "c") + max.apply(3, 9) + trim.apply(" t ") + clone.apply(new int[] {5})[0] + m.applyAsInt(1, 2) + new FunctionalToolkit().maker().apply(6).v + new Sub().both().get());
        try { Supplier<String> n = ((String) null)::trim; System.out.println("never"); } catch (NullPointerException e) { System.out.println("receiver checked"); }
        Object o = (Runnable & java.io.Serializable) () -> {};
        Object q = (Comparator<String> & java.io.Serializable) String::compareTo;
        System.out.println((o instanceof java.io.Serializable) + " " + (q instanceof Comparator) + (q instanceof java.io.Serializable));
        int[] counter = {0};
        IntSupplier next = () -> counter[0]++;
        System.out.println(next.getAsInt() + next.getAsInt() + next.getAsInt() + " " + IntStream.generate(next).limit(3).sum() + " " + ((IntUnaryOperator) x -> x + 1).andThen(x -> x * x).compose(x -> -x).applyAsInt(5) + " " + ((IntPredicate) x -> x > 3).negate().or(x -> x == 10).test(10) + " " + Optional.of(5).filter(x -> x > 9).or(() -> Optional.of(1)).map(x -> x + "!").orElseGet(() -> "none"));
    }
    interface Callable0<T> { T call(); }
}
