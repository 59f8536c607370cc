import java.lang.annotation.*;
import java.lang.reflect.*;
import java.util.*;

/** A command line framework and a test runner driven by annotations; repeated, inherited, nested, and printed. */
public class AnnotationProcessor {
    @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.METHOD) @interface Command { String value(); String help() default "no help"; Level level() default Level.USER; }
    enum Level { USER, ADMIN }
    @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.PARAMETER) @interface Arg { String name(); String def() default "\0"; }
    @Retention(RetentionPolicy.RUNTIME) @Repeatable(Tags.class) @interface Tag { String value(); int weight() default 1; }
    @Retention(RetentionPolicy.RUNTIME) @interface Tags { Tag[] value(); }
    @Retention(RetentionPolicy.RUNTIME) @Inherited @interface Family { Class<?>[] types() default {}; Tag tag() default @Tag("default"); long[] numbers() default {1, 2}; char c() default '\''; float f() default 1.5f; byte b() default -1; }
    @Retention(RetentionPolicy.CLASS) @interface Invisible {}
    @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.TYPE_USE) @interface NonNull {}
    @Retention(RetentionPolicy.RUNTIME) @interface Test { Class<? extends Throwable> expected() default None.class; class None extends Throwable {} int order() default 0; }

    @Family(types = {String.class, int[].class}, numbers = {}) @Tag("a") @Tag(value = "b", weight = 5) @Invisible static class Shell {
        private int calls;
        @Command(value = "add", help = "adds numbers") String add(@Arg(name = "a") int a, @Arg(name = "b", def = "10") int b) { calls++; return a + "+" + b + "=" + (a + b); }
        @Command("greet") String greet(@Arg(name = "who", def = "world") String who, @Arg(name = "loud", def = "false") boolean loud) { calls++; return loud ? ("HI " + who).toUpperCase() : "hi " + who; }
        @Command(value = "reset", level = Level.ADMIN) void reset() { calls = 0; }
        @Command("fail") void fail() throws Exception { throw new Exception("failed on purpose"); }
        @Deprecated void notACommand() {}
        List<@NonNull String> list;
    }
    @Tag("only") static class SubShell extends Shell {}

    static Object run(Object shell, Level level, String line) {
        String[] w = line.split(" ");
        for (Method m : Shell.class.getDeclaredMethods()) {
            Command c = m.getAnnotation(Command.class);
            if (c == null || !c.value().equals(w[0])) continue;
            if (c.level().compareTo(level) > 0) return "denied: needs " + c.level();
            Map<String, String> given = new HashMap<>();
            for (int i = 1; i < w.length; i++) { String[] kv = w[i].split("="); given.put(kv[0], kv[1]); }
            Parameter[] ps = m.getParameters();
            Object[] args = new Object[ps.length];
            for (int i = 0; i < ps.length; i++) {
                Arg a = ps[i].getAnnotation(Arg.class);
                String v = given.remove(a.name());
                if (v == null) v = a.def();
                if (v.equals("\0")) return "missing " + a.name();
                args[i] = ps[i].getType() == int.class ? (Object) Integer.parseInt(v) : ps[i].getType() == boolean.class ? (Object) Boolean.parseBoolean(v) : v;
            }
            if (!given.isEmpty()) return "unknown " + given.keySet();
            try { return m.invoke(shell, args); } catch (InvocationTargetException e) { return "error: " + e.getCause().getMessage(); } catch (IllegalAccessException e) { throw new AssertionError(e); }
        }
        return "no command " + w[0];
    }

    static class Suite {
        @Test(order = 2) void passes() {}
        @Test(order = 1, expected = ArithmeticException.class) void divides() { int z = 0; z = 1 / z; }
        @Test(order = 3) void fails() { throw new AssertionError("1 != 2"); }
        @Test(order = 4, expected = RuntimeException.class) void nothingThrown() {}
        @Test(order = 5) private static void isStatic() {}
    }

    public static void main(String[] args) throws Exception {
        Shell s = new Shell();
        for (String l : List.of("add a=5", "add a=5 b=6", "add b=1", "greet", "greet who=bob loud=true", "reset", "fail", "add a=1 z=2", "nope", "add a=x")) try { System.out.println(run(s, Level.USER, l)); } catch (NumberFormatException e) { System.out.println(e.getMessage()); }
        System.out.println(s.calls + " " + run(s, Level.ADMIN, "reset") + " " + s.calls);
        System.out.println(Shell.class.getAnnotation(Family.class));
        System.out.println(SubShell.class.getAnnotation(Family.class) == null ? "not inherited" : "inherited " + SubShell.class.getAnnotation(Family.class).equals(Shell.class.getAnnotation(Family.class)));
        System.out.println(Arrays.toString(Shell.class.getAnnotationsByType(Tag.class)) + " " + Shell.class.getAnnotation(Tag.class) + " " + Shell.class.getAnnotation(Tags.class).value().length + " " + Arrays.toString(SubShell.class.getAnnotationsByType(Tag.class)) + " " + SubShell.class.getDeclaredAnnotations().length);
        Method m = Shell.class.getDeclaredMethod("add", int.class, int.class);
        System.out.println(m.getAnnotation(Command.class) + " " + m.getParameters()[1].getAnnotation(Arg.class).annotationType().getSimpleName() + " " + Shell.class.getDeclaredMethod("notACommand").isAnnotationPresent(Deprecated.class) + " " + Shell.class.getDeclaredMethod("notACommand").getAnnotation(Deprecated.class));
        System.out.println(((AnnotatedParameterizedType) Shell.class.getDeclaredField("list").getAnnotatedType()).getAnnotatedActualTypeArguments()[0] + " " + Shell.class.isAnnotationPresent(Invisible.class));
        Tag t = SubShell.class.getAnnotation(Tag.class);
        System.out.println(t.hashCode() + " " + t.equals(Shell.class.getAnnotationsByType(Tag.class)[0]) + " " + t.value() + t.weight());
        Method[] tests = Suite.class.getDeclaredMethods();
        Arrays.sort(tests, Comparator.comparingInt(x -> x.getAnnotation(Test.class).order()));
        for (Method k : tests) {
            Class<? extends Throwable> want = k.getAnnotation(Test.class).expected();
            String r;
            try { k.invoke(Modifier.isStatic(k.getModifiers()) ? null : new Suite()); r = want == Test.None.class ? "ok" : "FAILED: expected " + want.getSimpleName(); } catch (InvocationTargetException e) { r = want.isInstance(e.getCause()) ? "ok (threw)" : "FAILED: " + e.getCause(); }
            System.out.println(k.getName() + " " + r);
        }
    }
}
