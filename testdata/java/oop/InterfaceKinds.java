import java.util.*;
import java.util.function.*;

/** Interfaces with default, static and private methods, generic and functional ones, marker and nested types, traits. */
public class InterfaceKinds {
    interface Ordered<T> {
        int rank(T other);
        default boolean before(T other) { return check(rank(other)) < 0; }
        default boolean after(T other) { return check(rank(other)) > 0; }
        private int check(int r) { calls[0]++; return clamp(r); }
        private static int clamp(int r) { return Math.max(-1, Math.min(1, r)); }
        int[] calls = {0};
        static <U extends Ordered<U>> U least(List<U> all) { U best = all.get(0); for (U u : all) if (u.before(best)) best = u; return best; }
    }

    record Version(int... parts) implements Ordered<Version> {
        public int rank(Version o) { return Arrays.compare(parts, o.parts); }
        @Override public String toString() { StringJoiner j = new StringJoiner("."); for (int p : parts) j.add("" + p); return j.toString(); }
    }

    @FunctionalInterface interface Parser<T> {
        Optional<Map.Entry<T, String>> parse(String in);
        static Parser<Character> item(Predicate<Character> p) { return in -> in.isEmpty() || !p.test(in.charAt(0)) ? Optional.empty() : Optional.of(Map.entry(in.charAt(0), in.substring(1))); }
        static <T> Parser<T> pure(T t) { return in -> Optional.of(Map.entry(t, in)); }
        default <R> Parser<R> then(Function<? super T, Parser<R>> f) { return in -> parse(in).flatMap(e -> f.apply(e.getKey()).parse(e.getValue())); }
        default <R> Parser<R> map(Function<? super T, ? extends R> f) { return then(t -> pure(f.apply(t))); }
        default Parser<T> or(Supplier<Parser<T>> other) { return in -> parse(in).or(() -> other.get().parse(in)); }
        default Parser<List<T>> many() { return in -> { List<T> out = new ArrayList<>(); String rest = in; for (Optional<Map.Entry<T, String>> r; (r = parse(rest)).isPresent(); rest = r.get().getValue()) out.add(r.get().getKey()); return Optional.of(Map.entry(out, rest)); }; }
        default Parser<List<T>> some() { return then(first -> many().map(rest -> { List<T> all = new ArrayList<>(List.of(first)); all.addAll(rest); return all; })); }
    }

    static final Parser<Integer> NUMBER = Parser.item(Character::isDigit).some().map(cs -> cs.stream().mapToInt(c -> c - '0').reduce(0, (a, d) -> 10 * a + d));
    static Parser<Character> ch(char c) { return Parser.item(x -> x == c); }
    static Parser<Integer> factor() { return NUMBER.or(() -> ch('(').then(o -> expr()).then(v -> ch(')').map(c -> v))); }
    static Parser<Integer> chain(Supplier<Parser<Integer>> part, Map<Character, IntBinaryOperator> ops) {
        return part.get().then(first -> Parser.item(ops::containsKey).then(op -> part.get().map(v -> Map.entry(op, v))).many().map(rest -> { int v = first; for (var e : rest) v = ops.get(e.getKey()).applyAsInt(v, e.getValue()); return v; }));
    }
    static Parser<Integer> term() { return chain(InterfaceKinds::factor, Map.of('*', (a, b) -> a * b, '/', (a, b) -> a / b)); }
    static Parser<Integer> expr() { return chain(InterfaceKinds::term, Map.of('+', Integer::sum, '-', (a, b) -> a - b)); }

    interface Named { default String name() { return getClass().getSimpleName(); } }
    interface Loud extends Named { @Override default String name() { return Named.super.name().toUpperCase(); } }
    interface Twice<T extends Named> { T get(); default String twice() { return get().name() + get().name(); } }
    static class Cat implements Loud, Cloneable { @Override public Cat clone() throws CloneNotSupportedException { return (Cat) super.clone(); } }
    static class Dog implements Named { Dog copy() throws CloneNotSupportedException { return (Dog) super.clone(); } }

    public static void main(String[] args) throws Exception {
        List<Version> vs = List.of(new Version(1, 10), new Version(1, 9, 5), new Version(2));
        System.out.println(Ordered.least(vs) + " " + vs.get(0).after(vs.get(1)) + " " + Ordered.calls[0]);
        for (String s : List.of("1+2*3", "(1+2)*3-4/2", "7", "2*(3", "x")) System.out.println(s + " -> " + expr().parse(s));
        Twice<Cat> t = Cat::new;
        System.out.println(t.twice() + " " + new Dog().name() + " " + (new Cat().clone() instanceof Loud) + " " + new Named() {}.name().isEmpty());
        try { new Dog().copy(); } catch (CloneNotSupportedException e) { System.out.println(e); }
        Comparator<String> c = Comparator.<String, Integer>comparing(String::length, Comparator.reverseOrder()).thenComparing(Comparator.nullsFirst(Comparator.naturalOrder()));
        List<String> l = new ArrayList<>(List.of("b", "aaa", "a", "cc"));
        l.sort(c);
        UnaryOperator<Integer> inc = x -> x + 1;
        System.out.println(l + " " + inc.andThen(x -> x * 2).compose((String s) -> s.length()).apply("four") + " " + Predicate.not(String::isEmpty).and(s -> s.length() < 3).or("long one"::equals).negate().test("abc") + BinaryOperator.minBy(Comparator.<Integer>naturalOrder()).apply(3, 2));
    }
}
