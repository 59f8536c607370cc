import java.lang.reflect.*;
import java.util.*;
import java.util.function.*;

/** Proxy: which methods arrive, with what arguments; default methods; exceptions; what newProxyInstance refuses. */
public class ProxyTour {
    interface Greeter { String greet(String who); default String twice(String s) { return greet(greet(s)); } int count(int a, long... more); }
    interface Other { void run() throws java.io.IOException; String greet(String who); }
    sealed interface Closed permits Only {}
    record Only() implements Closed {}
    private interface Hidden { int hidden(); }
    interface Conflict { Integer greet(String who); }

    interface Act { Object run() throws Throwable; }
    static void attempt(String name, Act a) {
        try {
            System.out.println(name + ": " + a.run());
        } catch (Throwable e) {
            System.out.println(name + ": " + e + (e.getCause() != null ? " / " + e.getCause() : ""));
        }
    }

    static <T> T proxy(Class<T> main, InvocationHandler h, Class<?>... more) {
        List<Class<?>> all = new ArrayList<>(List.of(main));
        all.addAll(Arrays.asList(more));
        return main.cast(Proxy.newProxyInstance(ProxyTour.class.getClassLoader(), all.toArray(Class[]::new), h));
    }

    public static void main(String[] args) {
        List<String> seen = new ArrayList<>();
        InvocationHandler log = (p, m, as) -> {
            seen.add(m.getDeclaringClass().getSimpleName() + "." + m.getName() + (as == null ? "null" : Arrays.deepToString(as)));
            return switch (m.getName()) {
                case "greet" -> "hi " + as[0];
                case "count" -> as.length;
                case "hashCode" -> 77;
                case "equals" -> p == as[0];
                case "toString" -> "a proxy";
                default -> m.isDefault() ? InvocationHandler.invokeDefault(p, m, as) : null;
            };
        };
        Greeter g = proxy(Greeter.class, log);
        attempt("greet", () -> g.greet("bob"));
        attempt("default", () -> g.twice("x"));
        attempt("varargs", () -> g.count(1) + g.count(1, 2, 3));
        attempt("object methods", () -> g + " " + g.hashCode() + " " + g.equals(g) + " " + g.equals("no") + " " + (g.getClass() == proxy(Greeter.class, log).getClass()));
        System.out.println(seen);
        Class<?> k = g.getClass();
        System.out.println(Modifier.toString(k.getModifiers()) + " " + k.getSuperclass() + " " + Arrays.toString(k.getInterfaces()) + " " + Proxy.isProxyClass(k) + Proxy.isProxyClass(String.class) + " " + (Proxy.getInvocationHandler(g) == log) + " " + k.getSimpleName().startsWith("$Proxy") + " " + k.getPackageName().isEmpty());
        Object two = proxy(Other.class, (p, m, as) -> m.getDeclaringClass().getSimpleName(), Greeter.class);
        attempt("same method twice", () -> ((Greeter) two).greet("x") + ((Other) two).greet("y"));
        attempt("checked", () -> { proxy(Other.class, (p, m, as) -> { throw new java.io.IOException("allowed"); }).run(); return 0; });
        attempt("undeclared", () -> { proxy(Other.class, (p, m, as) -> { throw new Exception("not allowed"); }).run(); return 0; });
        attempt("runtime", () -> proxy(Greeter.class, (p, m, as) -> { throw new IllegalStateException("rt"); }).greet(""));
        attempt("error", () -> proxy(Greeter.class, (p, m, as) -> { throw new StackOverflowError("so"); }).greet(""));
        attempt("null for int", () -> proxy(Greeter.class, (p, m, as) -> null).count(1));
        attempt("wrong type", () -> proxy(Greeter.class, (p, m, as) -> "text").count(1));
        attempt("wrong reference", () -> proxy(Greeter.class, (p, m, as) -> 5).greet("x"));
        attempt("hash text", () -> proxy(Greeter.class, (p, m, as) -> null).hashCode());
        attempt("null handler", () -> proxy(Greeter.class, null));
        attempt("null interfaces", () -> Proxy.newProxyInstance(null, null, log));
        attempt("null interface", () -> Proxy.newProxyInstance(ProxyTour.class.getClassLoader(), new Class<?>[] {null}, log));
        attempt("class", () -> proxy(Object.class, log));
        attempt("array", () -> proxy(Runnable[].class, log));
        attempt("twice", () -> proxy(Greeter.class, log, Greeter.class));
        attempt("sealed", () -> proxy(Closed.class, log));
        attempt("conflict", () -> proxy(Greeter.class, log, Conflict.class));
        attempt("invisible", () -> Proxy.newProxyInstance(null, new Class<?>[] {Greeter.class}, log));
        attempt("private interface", () -> proxy(Hidden.class, (p, m, as) -> 3).hidden());
        attempt("none", () -> Proxy.newProxyInstance(ProxyTour.class.getClassLoader(), new Class<?>[0], (p, m, as) -> "empty").toString());
        attempt("not a proxy", () -> Proxy.getInvocationHandler("x"));
        attempt("invokeDefault of abstract", () -> InvocationHandler.invokeDefault(g, Greeter.class.getMethod("greet", String.class), "x"));
        attempt("invokeDefault on other", () -> InvocationHandler.invokeDefault("x", Greeter.class.getMethod("twice", String.class), "x"));
        attempt("invokeDefault arguments", () -> InvocationHandler.invokeDefault(g, Greeter.class.getMethod("twice", String.class)));
        attempt("through reflection", () -> Greeter.class.getMethod("greet", String.class).invoke(g, "refl"));
        attempt("reflection throws", () -> Greeter.class.getMethod("greet", String.class).invoke(proxy(Greeter.class, (p, m, as) -> { throw new IllegalStateException("in"); }), "x"));
        attempt("comparator", () -> { List<String> l = new ArrayList<>(List.of("b", "a", "c")); l.sort(proxy(Comparator.class, (p, m, as) -> ((String) as[1]).compareTo((String) as[0]))); return l; });
        attempt("supplier", () -> proxy(Supplier.class, (p, m, as) -> m + " " + m.getReturnType()).get());
        attempt("methods", () -> { List<String> l = new ArrayList<>(); for (Method m : k.getDeclaredMethods()) if (!Modifier.isPrivate(m.getModifiers())) l.add(m.getName() + Modifier.toString(m.getModifiers())); Collections.sort(l); return l; });
        attempt("constructor", () -> ((Greeter) k.getConstructor(InvocationHandler.class).newInstance((InvocationHandler) (p, m, as) -> "made")).greet("x"));
    }
}
