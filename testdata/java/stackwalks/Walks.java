import java.lang.StackWalker.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** StackWalker and stack traces through lambdas, reflection, constructors, static initializers and recursion. */
public class Walks {
    static final StackWalker PLAIN = StackWalker.getInstance(), CLASSES = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE), ALL = StackWalker.getInstance(EnumSet.allOf(Option.class)), HIDDEN = StackWalker.getInstance(Option.SHOW_HIDDEN_FRAMES);

    static void attempt(String name, Supplier<Object> s) {
        try {
            System.out.println(name + ": " + s.get());
        } catch (RuntimeException e) {
            System.out.println(name + ": " + e);
        }
    }

    static String frames(StackWalker w) {
        return w.walk(s -> s.filter(f -> f.getClassName().startsWith("Walks")).map(f -> f.getClassName().replaceAll("Lambda.*", "Lambda") + "." + f.getMethodName() + ":" + f.getLineNumber()).collect(Collectors.joining(" < ")));
    }

    static String recurse(int n) { return n == 0 ? frames(PLAIN) : recurse(n - 1); }

    static class Init {
        static final String TRACE = frames(PLAIN);
        final String instance;
        Init() { instance = frames(PLAIN); }
        class Deep { String t = frames(PLAIN); }
    }

    interface Def { default String def() { return frames(PLAIN); } static String stat() { return frames(PLAIN); } }

    static Class<?> caller() { return CLASSES.getCallerClass(); }
    static class Other { static Class<?> ask() { return caller(); } static Class<?> lambda() { Supplier<Class<?>> s = () -> caller(); return s.get(); } }

    public static void reflected(String[] out) { out[0] = frames(PLAIN); out[1] = PLAIN.walk(s -> s.map(StackFrame::getClassName).filter(c -> c.contains("reflect")).count()) + ""; }

    public static void main(String[] args) throws Exception {
        attempt("direct", () -> frames(PLAIN));
        attempt("recursion", () -> recurse(3));
        attempt("lambda in lambda", () -> { Supplier<String> a = () -> { Supplier<String> b = () -> frames(PLAIN); return b.get(); }; return a.get(); });
        attempt("method ref", () -> Optional.of(PLAIN).map(Walks::frames).get());
        attempt("stream", () -> Stream.of(1).map(x -> frames(PLAIN)).toList());
        attempt("static initializer", () -> Init.TRACE);
        attempt("constructor", () -> new Init().instance);
        attempt("inner", () -> new Init().new Deep().t);
        attempt("default", () -> new Def() {}.def() + " | " + Def.stat());
        attempt("anonymous", () -> new Object() { String go() { return frames(PLAIN); } }.go());
        String[] out = new String[2];
        Walks.class.getMethod("reflected", String[].class).invoke(null, (Object) out);
        System.out.println(out[0] + " " + out[1]);
        attempt("caller", () -> caller() + " " + Other.ask() + " " + Other.lambda());
        attempt("caller plain", () -> PLAIN.getCallerClass());
        attempt("class plain", () -> PLAIN.walk(s -> s.findFirst().get().getDeclaringClass()));
        attempt("class", () -> CLASSES.walk(s -> s.findFirst().get().getDeclaringClass()));
        attempt("type", () -> CLASSES.walk(s -> s.findFirst().get().getMethodType().returnType().getSimpleName()) + " " + PLAIN.walk(s -> s.findFirst().get().getDescriptor()));
        attempt("type plain", () -> PLAIN.walk(s -> s.findFirst().get().getMethodType()));
        attempt("element", () -> PLAIN.walk(s -> { StackFrame f = s.skip(1).findFirst().get(); return f.getFileName() + " " + f.isNativeMethod() + " " + (f.toStackTraceElement().getLineNumber() == f.getLineNumber()) + " " + f.toString().equals(f.toStackTraceElement().toString()) + " " + (f.getByteCodeIndex() >= 0); }));
        attempt("depth", () -> recurseCount(10) - recurseCount(0));
        attempt("limit", () -> PLAIN.walk(s -> s.limit(1).map(StackFrame::getMethodName).toList().size()));
        Stream<?>[] leaked = new Stream<?>[1];
        PLAIN.walk(s -> leaked[0] = s);
        attempt("leaked", () -> leaked[0].count());
        attempt("null function", () -> PLAIN.walk(null));
        attempt("forEach", () -> { List<String> names = new ArrayList<>(); PLAIN.forEach(f -> { if (f.getClassName().equals("Walks") && f.getMethodName().equals("main")) names.add(f.getMethodName()); }); return names; });
        attempt("estimate", () -> StackWalker.getInstance(Set.of(), 0));
        attempt("hidden", () -> HIDDEN.walk(s -> s.anyMatch(f -> f.getClassName().contains("Lambda"))) + " " + PLAIN.walk(s -> s.anyMatch(f -> f.getClassName().contains("$$Lambda"))));
        Thread t = new Thread(() -> System.out.println("thread " + frames(PLAIN) + " " + PLAIN.walk(s -> s.map(f -> f.getClassName() + "." + f.getMethodName()).reduce((a, b) -> b).get())), "walker");
        t.start();
        t.join();
        try {
            deep(5);
        } catch (IllegalStateException e) {
            System.out.println(Arrays.stream(e.getStackTrace()).map(f -> f.getMethodName() + ":" + f.getLineNumber()).toList());
        }
        try { Class.forName("Walks$Broken"); } catch (ExceptionInInitializerError e) { System.out.println(e + " " + e.getException() + " " + Arrays.stream(e.getException().getStackTrace()).limit(1).toList()); }
        try { Objects.requireNonNull(null, "npe"); } catch (NullPointerException e) { System.out.println(Arrays.stream(e.getStackTrace()).map(StackTraceElement::getMethodName).toList() + " " + e.getStackTrace()[0].getModuleName() + " " + e.getStackTrace()[0].getClassLoaderName() + " " + e.getStackTrace()[1].getClassLoaderName() + " " + e.getStackTrace()[1].getModuleName()); }
        try { Walks.class.getMethod("thrower").invoke(null); } catch (java.lang.reflect.InvocationTargetException e) { System.out.println(e + " " + e.getTargetException() + " " + e.getMessage() + " " + e.getTargetException().getStackTrace()[0].getMethodName()); }
    }

    public static void thrower() { throw new UnsupportedOperationException("thrown"); }
    static class Broken { static { if (true) throw new IllegalArgumentException("broken"); } }
    static long recurseCount(int n) { return n == 0 ? PLAIN.walk(Stream::count) : recurseCount(n - 1); }
    static void deep(int n) { if (n == 0) throw new IllegalStateException("deep"); deep(n - 1); }
}
