import java.lang.reflect.*;
import java.util.*;
import java.util.function.*;

/** Decorators, mocks, lazy values, mixins. */
public class Uses {
    interface Calc { int add(int a, int b); long mul(long a, long b); double half(double d); boolean isBig(int x); char first(String s); byte b(byte x); short s(short x); float f(float x); String text(Object... parts); void nothing(); int[] arr(int[] a); default int twice(int x) { return add(x, x); } }
    static class Real implements Calc {
        public int add(int a, int b) { return a + b; } public long mul(long a, long b) { return a * b; } public double half(double d) { return d / 2; } public boolean isBig(int x) { return x > 100; } public char first(String s) { return s.charAt(0); }
        public byte b(byte x) { return (byte) (x + 1); } public short s(short x) { return (short) -x; } public float f(float x) { return x * 2; } public String text(Object... p) { return Arrays.toString(p); } public void nothing() { } public int[] arr(int[] a) { a[0]++; return a; }
    }
    static class Log implements InvocationHandler {
        final Object target; final List<String> lines = new ArrayList<>();
        Log(Object t) { target = t; }
        public Object invoke(Object proxy, Method m, Object[] args) throws Throwable {
            lines.add(m.getName() + (args == null ? "()" : Arrays.deepToString(args)));
            try { return m.invoke(target, args); } catch (InvocationTargetException e) { throw e.getCause(); }
        }
    }
    @SuppressWarnings("unchecked") static <T> T make(Class<T> t, InvocationHandler h) { return (T) Proxy.newProxyInstance(t.getClassLoader(), new Class<?>[] {t}, h); }
    interface A { default String who() { return "A"; } } interface B { default String who() { return "B"; } } interface C extends A { default String who() { return "C" + A.super.who(); } }
    interface Gen<T> { T get(T t); } interface StrGen extends Gen<String> { String get(String s); }
    static class Checked extends Exception { Checked(String m) { super(m); } }
    interface Thrower { void io() throws java.io.IOException; void sub() throws Checked; void none(); int some() throws Exception; }

    public static void main(String[] args) throws Throwable {
        Log log = new Log(new Real());
        Calc c = make(Calc.class, log);
        System.out.println(c.add(1, 2) + " " + c.mul(1L << 40, 3) + " " + c.half(5) + " " + c.isBig(101) + c.isBig(3) + " " + c.first("xyz") + " " + c.b((byte) 127) + " " + c.s((short) 5) + " " + c.f(1.5f) + " " + c.text("a", 1, null) + c.text() + " " + c.twice(21) + c.arr(new int[] {1})[0]);
        c.nothing();
        System.out.println(log.lines);
        System.out.println(c.equals(c) + " " + (c.hashCode() == log.target.hashCode()) + " " + log.lines.size());
        Map<String, Integer> stub = new HashMap<>();
        Supplier<String> s = make(Supplier.class, (p, m, a) -> { stub.merge(m.getName(), 1, Integer::sum); return "v" + stub.get(m.getName()); });
        System.out.println(s.get() + s.get() + stub);
        Comparator<String> cmp = make(Comparator.class, (p, m, a) -> m.isDefault() ? InvocationHandler.invokeDefault(p, m, a) : ((String) a[0]).length() - ((String) a[1]).length());
        List<String> l = new ArrayList<>(List.of("ccc", "a", "bb")); l.sort(cmp); System.out.println(l); l.sort(cmp.reversed()); System.out.println(l); l.sort(cmp.thenComparing(Comparator.naturalOrder())); System.out.println(l);
        InvocationHandler dflt = (p, m, a) -> m.isDefault() ? InvocationHandler.invokeDefault(p, m, a) : m.getName();
        Object ab = Proxy.newProxyInstance(Uses.class.getClassLoader(), new Class<?>[] {A.class, B.class}, dflt), ba = Proxy.newProxyInstance(Uses.class.getClassLoader(), new Class<?>[] {B.class, A.class}, dflt), cc = Proxy.newProxyInstance(Uses.class.getClassLoader(), new Class<?>[] {C.class}, dflt);
        System.out.println(((A) ab).who() + ((B) ab).who() + " " + ((A) ba).who() + ((B) ba).who() + " " + ((A) cc).who());
        StrGen g = make(StrGen.class, (p, m, a) -> m.getReturnType().getSimpleName() + m.isBridge() + a[0]); System.out.println(g.get("q") + ((Gen<String>) g).get("r"));
        for (Throwable t : new Throwable[] {new java.io.IOException("io"), new Checked("c"), new RuntimeException("rt"), new Error("err"), new Exception("ex"), new Throwable("th")}) {
            Thrower th = make(Thrower.class, (p, m, a) -> { throw t; });
            StringBuilder b = new StringBuilder();
            for (String n : new String[] {"io", "sub", "none", "some"}) try { switch (n) { case "io" -> th.io(); case "sub" -> th.sub(); case "none" -> th.none(); default -> th.some(); } } catch (Throwable x) { b.append(n).append(' ').append(x.getClass().getSimpleName()).append(x instanceof UndeclaredThrowableException u ? "(" + u.getUndeclaredThrowable().getMessage() + "," + u.getMessage() + ")" : x == t).append("; "); }
            System.out.println(b);
        }
        for (Object r : new Object[] {1, 1L, "s", null, 'c'}) try { System.out.println(make(Calc.class, (p, m, a) -> r).add(1, 1)); } catch (RuntimeException e) { System.out.println(e.getClass().getSimpleName() + " " + e.getMessage()); }
        System.out.println(Proxy.isProxyClass(c.getClass()) + " " + Proxy.isProxyClass(Real.class) + " " + Proxy.isProxyClass(Proxy.class) + " " + (Proxy.getInvocationHandler(c) == log) + " " + (c.getClass() == make(Calc.class, dflt).getClass()) + " " + Proxy.getProxyClass(Uses.class.getClassLoader(), Calc.class).getConstructor(InvocationHandler.class).newInstance(log).equals(c));
        List<Object> many = new ArrayList<>(); for (int i = 0; i < 50; i++) { int k = i; many.add(make(IntSupplier.class, (p, m, a) -> k)); } int sum = 0; for (Object x : many) sum += ((IntSupplier) x).getAsInt(); System.out.println(sum);
        Runnable deep = () -> System.out.println("bottom"); for (int i = 0; i < 30; i++) { Runnable inner = deep; deep = make(Runnable.class, (p, m, a) -> m.invoke(inner)); } deep.run();
    }
}
