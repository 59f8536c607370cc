import java.lang.reflect.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Generic code: bridges, heap pollution, casts that javac inserts, wildcard capture, recursive bounds, varargs of type variables. */
public class BridgesAndBounds {
    static abstract class Animal<S extends Animal<S>> implements Comparable<S> {
        int weight;
        abstract S self();
        S weigh(int w) { weight = w; return self(); }
        public int compareTo(S o) { return Integer.compare(weight, o.weight); }
    }
    static class Cat extends Animal<Cat> { Cat self() { return this; } String meow() { return "meow" + weight; } }
    interface Source<T> { T get(); default Source<T> or(Source<? extends T> o) { return () -> { T t = get(); return t != null ? t : o.get(); }; } }
    static class Text implements Source<String> { public String get() { return "text"; } }
    static class Shape implements Cloneable { @Override public Shape clone() throws CloneNotSupportedException { return (Shape) super.clone(); } }
    static class Stack2<E> { private final E[] items; int n; @SuppressWarnings("unchecked") Stack2(int c) { items = (E[]) new Object[c]; } void push(E e) { items[n++] = e; } E pop() { return items[--n]; } E[] raw() { return items; } }
    interface Monoid<T> { T zero(); T plus(T a, T b); static <T> T fold(Monoid<T> m, Iterable<? extends T> ts) { T r = m.zero(); for (T t : ts) r = m.plus(r, t); return r; } }
    enum Sum implements Monoid<Integer> { M; public Integer zero() { return 0; } public Integer plus(Integer a, Integer b) { return a + b; } }
    record Either<L, R>(L left, R right) {
        static <L, R> Either<L, R> ofLeft(L l) { return new Either<>(l, null); }
        <T> T fold(Function<? super L, ? extends T> f, Function<? super R, ? extends T> g) { return left != null ? f.apply(left) : g.apply(right); }
    }

    @SafeVarargs static <T> List<T> listOf(T... ts) { return new ArrayList<>(Arrays.asList(ts)); }
    @SafeVarargs static <T> T[] arrayOf(T... ts) { return ts; }
    static <T> T[] pair(T a, T b) { return arrayOf(a, b); }
    static void swap(List<?> l) { capture(l); }
    private static <T> void capture(List<T> l) { T t = l.get(0); l.set(0, l.get(1)); l.set(1, t); }
    static double total(Collection<? extends Number> c) { double d = 0; for (Number n : c) d += n.doubleValue(); return d; }
    static void fill(List<? super Integer> l) { for (int i = 0; i < 3; i++) l.add(i); }
    static <T extends Object & Comparable<? super T>> T most(Iterable<? extends T> ts) { T best = null; for (T t : ts) if (best == null || t.compareTo(best) > 0) best = t; return best; }
    static <K, V extends Comparable<? super V>> List<K> byValue(Map<K, V> m) { return m.entrySet().stream().sorted(Map.Entry.<K, V>comparingByValue().reversed()).map(Map.Entry::getKey).collect(Collectors.toList()); }
    static <X extends Throwable> void raise(Throwable t) throws X { @SuppressWarnings("unchecked") X x = (X) t; throw x; }
    static String pick(List<String> l) { return "strings"; }
    static String pick(Set<Integer> s) { return "integers"; }
    static String pick(Collection<?> c) { return "collection"; }

    interface Act { Object run() throws Throwable; }
    static void attempt(String name, Act a) {
        try {
            System.out.println(name + ": " + a.run());
        } catch (Throwable e) {
            System.out.println(name + ": " + e);
        }
    }

    public static void main(String[] args) {
        attempt("self type", () -> new Cat().weigh(4).meow() + new Cat().weigh(1).compareTo(new Cat().weigh(2)) + Collections.max(List.of(new Cat().weigh(3), new Cat().weigh(9))).weight);
        attempt("bridges", () -> Stream.of(Cat.class, Text.class, Shape.class, Animal.class, Sum.class).flatMap(c -> Arrays.stream(c.getDeclaredMethods())).filter(Method::isBridge).map(m -> m.getDeclaringClass().getSimpleName() + "." + m.getName() + Arrays.stream(m.getParameterTypes()).map(Class::getSimpleName).toList() + m.getReturnType().getSimpleName() + m.isSynthetic()).sorted().toList());
        attempt("bridge cast", () -> ((Comparable) new Cat()).compareTo("dog"));
        attempt("raw source", () -> { Source raw = new Text(); Source<Integer> wrong = raw; return wrong.get() + 1; });
        attempt("raw list", () -> { List<Integer> l = new ArrayList<>(); ((List) l).add("x"); Object o = l.get(0); Integer i = l.get(0); return i; });
        attempt("raw loop", () -> { List<String> l = new ArrayList<>(); ((List) l).add(5); int n = 0; for (Object o : l) n++; for (String s : l) n++; return n; });
        attempt("pollution", () -> { List<String>[] ls = new List[] {List.of(1)}; return ls[0].get(0).length(); });
        attempt("array store", () -> { Object[] os = new Integer[1]; os[0] = "x"; return os; });
        attempt("generic array", () -> { Stack2<String> s = new Stack2<>(2); s.push("a"); s.push("b"); return s.pop() + s.pop(); });
        attempt("generic array leaks", () -> { Stack2<String> s = new Stack2<>(2); String[] raw = s.raw(); return raw.length; });
        attempt("varargs array", () -> arrayOf("a", "b").getClass().getSimpleName() + arrayOf(1, 2.0).getClass().getSimpleName() + listOf(1, "x", null));
        attempt("varargs through", () -> { String[] p = pair("a", "b"); return p.length; });
        attempt("varargs null", () -> listOf((Object[]) null));
        attempt("varargs one null", () -> listOf((Object) null) + "" + listOf().size());
        attempt("capture", () -> { List<Object> l = listOf(1, "b"); swap(l); return l; });
        attempt("wildcards", () -> { List<Number> l = new ArrayList<>(List.of(0.5)); fill(l); List<Object> o = new ArrayList<>(); fill(o); return total(l) + " " + o; });
        attempt("bounds", () -> most(List.of("b", "zz", "a")) + most(List.of(3, 9, 2)) + most(List.of()) + most(Arrays.asList(java.time.LocalDate.of(2024, 1, 1), java.time.LocalDate.of(2023, 1, 1))));
        attempt("by value", () -> byValue(new TreeMap<>(Map.of("a", 1, "b", 3, "c", 2))));
        attempt("monoid", () -> Monoid.fold(Sum.M, List.of(1, 2, 3)) + Monoid.fold(new Monoid<String>() { public String zero() { return "<"; } public String plus(String a, String b) { return a + b; } }, List.of("x", "y")));
        attempt("either", () -> Either.<String, Integer>ofLeft("l").fold(String::length, x -> x) + " " + new Either<String, Integer>(null, 7).<Object>fold(x -> x, x -> x * 2.5));
        attempt("raise", () -> { BridgesAndBounds.<RuntimeException>raise(new java.io.IOException("checked")); return 0; });
        attempt("clone", () -> new Shape().clone().getClass().getSimpleName() + new int[] {1, 2}.clone().length + ((int[][]) new int[][] {{1}}.clone())[0][0]);
        attempt("overloads", () -> pick(List.of("a")) + pick(Set.of(1)) + pick((Collection<?>) List.of()) + pick(new ArrayDeque<>()));
        attempt("ternary", () -> { Object o = true ? 1 : 2.0; Object p = true ? (Object) 1 : 2.0; Integer n = null; Object q = false ? 'a' : 98; return o + " " + p + " " + q + (true ? null : 0); });
        attempt("ternary null", () -> { Integer n = null; int i = args.length > 5 ? 1 : n; return i; });
        attempt("boxes", () -> { Integer a = 127, b = 127, c = 1000, d = 1000; Long l = 127L; return (a == b) + " " + (c == d) + c.equals(d) + l.equals(127) + l.equals(127L) + new HashSet<>(List.of((short) 1)).contains(1) + (c <= d && c >= d); });
        attempt("compound", () -> { byte b = 10; b += 300; short s = 1; s *= 2.7; char ch = 'a'; ch++; ch += 1; int i = 'a' + 1; long l = Integer.MAX_VALUE + 1; int sh = 1 << 33; int neg = -1 >>> 28; int m = -7 % 3; double z = 1 / 2 + 1 / 2.0; return b + " " + s + ch + i + " " + l + " " + sh + neg + m + z + (char) (ch + 1) + (int) 3.99e10 + (byte) 200 + (5 & 6 | 1 ^ 8) + ~7; });
        attempt("strings", () -> { String s = "a"; s += 1 + 2 + "b" + 1 + 2 + 'c' + null + 1.0f + new char[] {'x'}.length + (char) 65; return s; });
        attempt("divide", () -> 1 / (args.length - args.length));
        attempt("modulo", () -> 1L % (args.length - args.length));
        attempt("doubles", () -> 1.0 / 0 + " " + 0.0 / 0 + " " + 5.5 % 2 + " " + -5.5 % 2 + " " + (0.1 + 0.2) + " " + (float) 0.1 + " " + (long) Double.NaN + (int) Float.POSITIVE_INFINITY + Math.round(-2.5) + Math.round(2.5) + Math.rint(2.5) + Math.floorMod(-7, 3) + Math.floorDiv(-7, 3));
        attempt("exact", () -> Math.addExact(Integer.MAX_VALUE, 1));
        attempt("toIntExact", () -> Math.toIntExact(1L << 31));
        attempt("absExact", () -> Math.absExact(Integer.MIN_VALUE));
        attempt("negative array", () -> new int[-1]);
        attempt("negative inner", () -> new int[2][-3]);
        attempt("index", () -> (new int[2][3])[1][5]);
    }
}
