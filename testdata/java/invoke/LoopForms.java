import java.lang.invoke.*;
import java.util.*;
import static java.lang.invoke.MethodHandles.*;
import static java.lang.invoke.MethodType.*;

public class LoopForms {
    static final Lookup L = lookup();
    static MethodHandle h(String name, Class<?> r, Class<?>... p) throws Exception { return L.findStatic(LoopForms.class, name, methodType(r, p)); }
    static int zero(int limit) { return 0; }
    static int step(int i, int limit) { return i + 1; }
    static boolean pred(int i, int limit) { return i < limit; }
    static int one(int k) { return 1; }
    static int inc(int i, int acc, int k) { return i + 1; }
    static int mult(int i, int acc, int k) { return i * acc; }
    static boolean more(int i, int acc, int k) { return i < k; }
    static int fin(int i, int acc, int k) { return acc; }
    static String bodyS(String v, int i, String start) { return v + i + start.charAt(i % start.length()); }
    static String initS(String start) { return start + ":"; }
    static void bodyV(int i, String s) { System.out.print(s + i + " "); }
    static int lenS(String s) { return s.length(); }
    static List<String> rev(List<String> acc, String t) { acc.add(0, t); return acc; }
    static List<String> fresh(Iterable<String> in) { return new ArrayList<>(); }
    static Iterator<Integer> chars(String s) { return s.chars().boxed().iterator(); }
    static int add(int acc, int c) { return acc + c; }
    static void each(String s) { System.out.print("[" + s + "]"); }
    static int start(int a, int b) { return a; }
    static int end(int a, int b) { return b; }
    static long sumTo(long acc, int i, int a, int b) { return acc + i; }
    static boolean sometimes(int x) { return x % 7 != 0; }
    static int grow(int x) { return x * 3 + 1; }
    static int boom(int acc, int i) { if (i == 3) throw new IllegalStateException("at " + i); return acc + i; }

    public static void main(String[] args) throws Throwable {
        MethodHandle w = whileLoop(h("zero", int.class, int.class), h("pred", boolean.class, int.class, int.class), h("step", int.class, int.class, int.class));
        System.out.println(w.type() + " " + (int) w.invoke(23));
        MethodHandle dw = doWhileLoop(h("zero", int.class, int.class), h("step", int.class, int.class, int.class), h("pred", boolean.class, int.class, int.class));
        System.out.println(dw.type() + " " + (int) dw.invoke(23) + " " + (int) dw.invoke(-5));
        MethodHandle fact = loop(new MethodHandle[] {null, h("inc", int.class, int.class, int.class, int.class)},
                new MethodHandle[] {h("one", int.class, int.class), h("mult", int.class, int.class, int.class, int.class), h("more", boolean.class, int.class, int.class, int.class), h("fin", int.class, int.class, int.class, int.class)});
        System.out.println(fact.type() + " " + (int) fact.invoke(5) + " " + (int) fact.invoke(10));
        MethodHandle cl = countedLoop(h("lenS", int.class, String.class), h("initS", String.class, String.class), h("bodyS", String.class, String.class, int.class, String.class));
        System.out.println(cl.type() + " " + cl.invoke("abc"));
        countedLoop(constant(int.class, 3), null, h("bodyV", void.class, int.class, String.class)).invoke("v");
        System.out.println();
        MethodHandle range = countedLoop(h("start", int.class, int.class, int.class), h("end", int.class, int.class, int.class), null, h("sumTo", long.class, long.class, int.class, int.class, int.class));
        System.out.println(range.type() + " " + range.invoke(3, 7) + " " + range.invoke(7, 3));
        MethodHandle it = iteratedLoop(null, h("fresh", List.class, Iterable.class), h("rev", List.class, List.class, String.class));
        System.out.println(it.type() + " " + it.invoke(List.of("a", "b", "c")));
        MethodHandle it2 = iteratedLoop(h("chars", Iterator.class, String.class), null, h("add", int.class, int.class, int.class));
        System.out.println(it2.type() + " " + it2.invoke("AB"));
        MethodHandle it3 = iteratedLoop(null, null, h("each", void.class, String.class));
        System.out.println(it3.type());
        it3.invoke((Iterable<String>) List.of("a", "b", "c"));
        System.out.println();
        MethodHandle collatz = whileLoop(identity(int.class), h("sometimes", boolean.class, int.class), dropArguments(h("grow", int.class, int.class), 1, int.class));
        System.out.println(collatz.type() + " " + (int) collatz.invokeExact(2));
        try { countedLoop(constant(int.class, 9), null, h("boom", int.class, int.class, int.class)).invoke(); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
        for (Object[] bad : new Object[][] {{"no pred", new MethodHandle[][] {{null, identity(int.class)}}}, {"null", null}, {"empty", new MethodHandle[0][]}, {"nullclause", new MethodHandle[][] {null}}, {"many", new MethodHandle[][] {{null, null, null, null, null}}}})
            try { loop((MethodHandle[][]) bad[1]); System.out.println("none"); } catch (IllegalArgumentException e) { System.out.println(bad[0] + ": " + e.getMessage()); }
        long total = 0;
        MethodHandle nested = countedLoop(constant(int.class, 100), constant(long.class, 0L), h("sum2", long.class, long.class, int.class));
        for (int i = 0; i < 20; i++) total += (long) nested.invokeExact();
        System.out.println(total);
    }
    static long sum2(long acc, int i) { return acc + (long) i * i; }
}
