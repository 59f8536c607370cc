import java.util.*;
import java.util.function.*;

/** Which overload: widening before boxing before varargs, null, generics, lambdas, chars, arrays, static and instance. */
public class OverloadRules {
    static String f(int x) { return "int"; }
    static String f(long x) { return "long"; }
    static String f(double x) { return "double"; }
    static String f(Integer x) { return "Integer"; }
    static String f(Number x) { return "Number"; }
    static String f(Object x) { return "Object"; }
    static String f(int... x) { return "int..." + x.length; }

    static String g(long x) { return "long"; }
    static String g(Integer x) { return "Integer"; }
    static String g(Object... x) { return "Object..." + (x == null ? "null" : x.length); }

    static String h(Object o) { return "Object"; }
    static String h(String s) { return "String"; }
    static String h(char[] c) { return "char[]"; }

    static String v(String s, Object... r) { return "objects" + r.length; }
    static String v(String s, String... r) { return "strings" + r.length; }
    static String v(String a, String b) { return "two"; }

    static String l(Runnable r) { return "Runnable"; }
    static String l(Callable1<?> c) { return "Callable"; }
    interface Callable1<T> { T call() throws Exception; }
    static String fn(Function<String, Integer> f) { return "Function"; }
    static String fn(ToIntFunction<String> f, int... x) { return "ToInt"; }
    static <T extends Comparable<T>> String gen(T t) { return "Comparable"; }
    static <T> String gen(T t, T u) { return "two T"; }
    static String gen(Object o) { return "Object"; }
    static String list(List<?> l) { return "List"; }
    static String list(Collection<?> c) { return "Collection"; }
    static String list(Iterable<?> c) { return "Iterable"; }

    static String ret(byte b) { return "byte"; } static String ret(short b) { return "short"; } static String ret(char b) { return "char"; } static String ret(float b) { return "float"; }

    static class P { String m(Object o) { return "P.Object"; } String m(P p) { return "P.P"; } }
    static class Q extends P { @Override String m(Object o) { return "Q.Object"; } String m(Q q) { return "Q.Q"; } }

    public static void main(String[] args) {
        byte b = 1; short s = 2; char c = 'c'; long l = 4; float fl = 5;
        System.out.println(f(b) + " " + f(s) + " " + f(c) + " " + f(3) + " " + f(l) + " " + f(fl) + " " + f(Integer.valueOf(1)) + " " + f((Long) 5L) + " " + f("s") + " " + f() + " " + f(1, 2) + " " + f((Object) 1) + " " + f('x' + 1) + " " + f(b + s) + " " + f(true ? 1 : 2L) + " " + f((Integer) null));
        System.out.println(g(1) + " " + g('a') + " " + g(1.0) + " " + g() + " " + g(1, 2) + " " + g((Object[]) null) + " " + g((Object) null) + " " + g(new int[3]) + " " + g(new Integer[3]) + " " + g(new String[] {"a"}, 1));
        System.out.println(h((String) null) + " " + h("x") + " " + h(new char[0]) + " " + h((Object) "x") + " " + h(new StringBuilder()));
        System.out.println(v("a", "b") + " " + v("a", "b", "c") + " " + v("a", 1) + " " + v("a", (Object) "b"));
        System.out.println(l(() -> {}) + " " + l(() -> 1) + " " + l(() -> { throw new Error(); }) + " " + l((Runnable) () -> new Object()));
        System.out.println(fn(String::length) + " " + fn(x -> x.length(), 1));
        System.out.println(gen("s") + " " + gen(new Object()) + " " + gen(1, "x") + " " + gen(new int[0]));
        System.out.println(list(new ArrayList<>()) + " " + list(new HashSet<>()) + " " + list((Collection<?>) List.of()) + " " + list((Iterable<String>) () -> null));
        System.out.println(ret((byte) 1) + ret((short) 1) + ret('a') + ret(1) + ret(1L) + ret(b += 1));
        P p = new Q();
        Q q = new Q();
        System.out.println(p.m(q) + " " + p.m("x") + " " + q.m(q) + " " + q.m(p) + " " + q.m((Object) q));
        StringBuilder sb = new StringBuilder();
        sb.append('a').append((int) 'a').append(1.0f).append((Object) null).append(new char[] {'x', 'y'}).append("abc", 1, 2).append((short) 3).append(true);
        System.out.println(sb + " " + String.valueOf((Object) null) + " " + String.valueOf(new char[] {'o'}) + " " + Arrays.asList(new int[2]).size() + " " + Arrays.asList(new Integer[2]).size());
        List<Integer> ints = new ArrayList<>(List.of(5, 1, 7));
        ints.remove(1);
        ints.remove(Integer.valueOf(7));
        System.out.println(ints);
    }
}
