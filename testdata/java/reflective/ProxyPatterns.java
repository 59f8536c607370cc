import java.lang.invoke.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;

/** Dynamic proxies: several interfaces, default methods, checked exceptions, primitives, equals, recording mocks, lazy values, duck typing, method handles. */
public class ProxyPatterns {
    interface Calculator { int add(int a, int b); double ratio(long a, float b); default int twice(int x) { return add(x, x); } String name() throws java.io.IOException; void run(); int[] array(String... s); }
    interface Other { String name(); boolean equals(Object o); }

    @SuppressWarnings("unchecked") static <T> T proxy(InvocationHandler h, Class<T> first, Class<?>... more) { List<Class<?>> all = new ArrayList<>(List.of(more)); all.add(0, first); return (T) Proxy.newProxyInstance(ProxyPatterns.class.getClassLoader(), all.toArray(new Class<?>[0]), h); }

    static class Mock implements InvocationHandler {
        final List<String> calls = new ArrayList<>(); final Map<String, Callable<Object>> answers = new HashMap<>();
        public Object invoke(Object p, Method m, Object[] a) throws Throwable { calls.add(m.getName() + (a == null ? "" : Arrays.deepToString(a))); if (answers.containsKey(m.getName())) return answers.get(m.getName()).call(); if (m.isDefault()) return InvocationHandler.invokeDefault(p, m, a); return m.getReturnType() == int.class ? (Object) 0 : m.getReturnType() == double.class ? (Object) 0.0 : null; }
    }

    static <T> T duck(Object target, Class<T> type) { return proxy((p, m, a) -> { try { Method t = target.getClass().getMethod(m.getName(), m.getParameterTypes()); t.setAccessible(true); return t.invoke(target, a); } catch (NoSuchMethodException e) { throw new UnsupportedOperationException(m.getName() + " on " + target.getClass().getSimpleName()); } catch (InvocationTargetException e) { throw e.getCause(); } }, type); }
    public static class Robot { public void run() { System.out.println("robot runs"); } public int add(int a, int b) { return a * 100 + b; } public String name() { throw new IllegalStateException("nameless"); } }

    public static void main(String[] args) throws Throwable {
        Mock mock = new Mock();
        Calculator c = proxy(mock, Calculator.class, Other.class, Comparable.class);
        mock.answers.put("add", () -> 42);
        mock.answers.put("array", () -> new int[] {1, 2});
        System.out.println(c.add(1, 2) + " " + c.twice(5) + " " + c.ratio(3, 2f) + " " + c.array("x", "y").length + " " + (c instanceof Other) + (c instanceof Comparable));
        c.run();
        System.out.println(mock.calls);
        record Fault(String what, Callable<Object> answer, Callable<Object> use) {}
        for (Fault f : List.of(new Fault("name", () -> { throw new java.io.IOException("checked"); }, c::name), new Fault("name", () -> { throw new Exception("undeclared"); }, c::name), new Fault("name", () -> 5, c::name), new Fault("add", () -> null, () -> c.add(1, 1)), new Fault("add", () -> 5L, () -> c.add(1, 1)), new Fault("run", () -> { throw new Error("error"); }, () -> { c.run(); return 0; }), new Fault("run", () -> "ignored", () -> { c.run(); return "fine"; }))) {
            mock.answers.put(f.what, f.answer);
            try { System.out.println(f.use.call()); } catch (Throwable t) { System.out.println(t.getClass().getSimpleName() + ": " + (t instanceof UndeclaredThrowableException u ? u.getCause().getMessage() : t instanceof ClassCastException || t instanceof NullPointerException ? "" : t.getMessage())); }
        }
        Calculator d = duck(new Robot(), Calculator.class);
        d.run();
        System.out.println(d.add(1, 2));
        for (Callable<?> k : List.<Callable<?>>of(d::name, () -> d.ratio(1, 1), () -> d.array())) try { k.call(); } catch (RuntimeException e) { System.out.println(e.getMessage()); }
        Map<String, Integer> counts = new TreeMap<>();
        List<String> list = proxy((p, m, a) -> { counts.merge(m.getName(), 1, Integer::sum); return m.invoke(new ArrayList<>(List.of("q")), a); }, List.class);
        list.add("x"); list.size(); list.size(); for (String s : list) counts.merge("seen " + s, 1, Integer::sum); list.forEach(s -> { }); list.hashCode(); list.toString();
        System.out.println(counts);
        Supplier<String> lazy = proxy(new InvocationHandler() { String v; public Object invoke(Object p, Method m, Object[] a) { if (v == null) { v = "computed"; System.out.println("computing"); } return v; } }, Supplier.class);
        System.out.println(lazy.get() + lazy.get());
        Class<?> k = c.getClass();
        System.out.println(Modifier.toString(k.getModifiers()) + " " + k.getInterfaces().length + " " + Proxy.isProxyClass(k) + " " + (Proxy.getInvocationHandler(c) == mock) + " " + k.getSuperclass().getName());
        for (Class<?>[] bad : new Class<?>[][] {{String.class}, {Runnable.class, Runnable.class}}) try { Proxy.newProxyInstance(ProxyPatterns.class.getClassLoader(), bad, mock); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        try { Proxy.getInvocationHandler("x"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        MethodHandles.Lookup l = MethodHandles.lookup();
        MethodHandle add = l.findVirtual(Robot.class, "add", MethodType.methodType(int.class, int.class, int.class)).bindTo(new Robot()), swapped = MethodHandles.permuteArguments(add, add.type(), 1, 0), curried = MethodHandles.insertArguments(add, 0, 7);
        IntBinaryOperator viaProxy = MethodHandleProxies.asInterfaceInstance(IntBinaryOperator.class, swapped);
        System.out.println((int) add.invokeExact(1, 2) + " " + (int) swapped.invoke(1, 2) + " " + curried.invoke(3) + " " + viaProxy.applyAsInt(3, 4) + " " + add.type() + " " + MethodHandles.filterReturnValue(curried, l.findStatic(Integer.class, "toBinaryString", MethodType.methodType(String.class, int.class))).invoke(1));
        try { int wrong = (int) add.invokeExact(1, 2L); } catch (WrongMethodTypeException e) { System.out.println(e.getMessage()); }
    }
}
