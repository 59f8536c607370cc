import java.lang.reflect.*;
import java.util.*;
import java.util.function.*;

/** Inner, local and anonymous classes, lambdas: what they capture, how they are named, how they see shadowed names. */
public class Captures {
    private String name = "outer";
    private static int made;

    class Inner {
        String name = "inner";
        class Deep {
            String name = "deep";
            String all(String name) { return name + " " + this.name + " " + Inner.this.name + " " + Captures.this.name; }
            void rename() { Captures.this.name += "!"; Inner.this.name += "?"; }
        }
    }

    class Sub extends Inner.Deep {
        Sub(Inner i) { i.super(); }
    }

    static class Counter {
        private int n;
        Supplier<Integer> up() { return () -> ++n; }
        IntSupplier both() { int[] calls = {0}; return () -> { calls[0]++; return n * 100 + calls[0]; }; }
    }

    interface Visitor<R> {
        R visit(String s);
        default Visitor<R> twice() { return s -> visit(s + s); }
        static <R> Visitor<R> constant(R r) { return s -> r; }
        private int helper() { return 3; }
        default int help() { return helper(); }
    }

    List<Supplier<String>> suppliers() {
        List<Supplier<String>> out = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int k = i;
            class Local implements Supplier<String> {
                final int id = ++made;
                public String get() { return "local " + k + " " + name + " #" + id; }
            }
            out.add(new Local());
            out.add(() -> "lambda " + k + " " + name);
            out.add(new Supplier<>() {
                int asked;
                public String get() { return "anonymous " + k + " " + name + " " + ++asked; }
            });
        }
        for (String s : List.of("x", "y")) out.add(s::toUpperCase);
        return out;
    }

    static String describe(Class<?> c) {
        return c.getName() + " | " + c.getSimpleName() + " | " + c.getCanonicalName() + " | " + c.getTypeName() + " | " + Modifier.toString(c.getModifiers()) + " | " + c.getEnclosingClass() + " | " + c.getDeclaringClass() + " | " + c.getEnclosingMethod() + " | " + c.getEnclosingConstructor()
            + " | " + c.isMemberClass() + c.isLocalClass() + c.isAnonymousClass() + " | " + c.getNestHost().getSimpleName();
    }

    Object fromConstructor;
    Captures() {
        class InConstructor {}
        fromConstructor = new InConstructor();
    }
    static final Object FROM_STATIC = new Object() { @Override public String toString() { return "static anonymous"; } };

    static <T extends Comparable<T> & java.io.Serializable> T max(T a, T b) { return a.compareTo(b) > 0 ? a : b; }
    static String over(Object o) { return "object"; }
    static String over(String s) { return "string"; }
    static String over(Integer i) { return "integer"; }
    static String over(long l) { return "long"; }
    static String over(Object... os) { return "varargs" + os.length; }
    static String over(int a, double b) { return "int,double"; }
    static String over(double a, int b) { return "double,int"; }

    public static void main(String[] args) throws Exception {
        Captures c = new Captures();
        Inner i = c.new Inner();
        Inner.Deep d = i.new Deep();
        System.out.println(d.all("parameter"));
        d.rename();
        System.out.println(new Captures().new Sub(i).all("sub") + " " + d.all("x"));
        try { Inner nothing = null; nothing.new Deep(); } catch (NullPointerException e) { System.out.println(e); }
        try { c.new Sub(null); } catch (NullPointerException e) { System.out.println(e); }
        for (Supplier<String> s : c.suppliers()) System.out.print(s.get() + "; " + s.get() + "; ");
        System.out.println();
        Counter n = new Counter();
        Supplier<Integer> up = n.up();
        IntSupplier both = n.both();
        System.out.println(up.get() + " " + up.get() + " " + both.getAsInt() + " " + n.up().get() + " " + both.getAsInt());
        Visitor<Integer> len = String::length;
        System.out.println(len.twice().twice().visit("ab") + " " + Visitor.constant("k").visit("z") + " " + len.help());
        record LocalRecord(int a) { static int count = 5; int twice() { return a * 2 + count; } }
        enum LocalEnum { P, Q; LocalEnum flip() { return this == P ? Q : P; } }
        interface LocalInterface { default String hi() { return "hi " + getClass().getSimpleName(); } }
        class Implements implements LocalInterface {}
        System.out.println(new LocalRecord(4).twice() + " " + LocalEnum.P.flip() + " " + new Implements().hi() + " " + new LocalRecord(1));
        Object anonymous = new Object() { int hidden = 8; @Override public String toString() { return "h" + hidden; } };
        System.out.println(anonymous);
        var typed = new Object() { int count = 0; void inc() { count++; } };
        typed.inc(); typed.inc();
        System.out.println(typed.count);
        for (Class<?> k : List.of(Inner.class, Inner.Deep.class, Counter.class, Visitor.class, LocalRecord.class, LocalEnum.class, LocalInterface.class, Implements.class, anonymous.getClass(), FROM_STATIC.getClass(), c.fromConstructor.getClass(), Inner[].class, int[][].class, Map.Entry.class)) System.out.println(describe(k));
        Runnable r = () -> {};
        System.out.println(r.getClass().isHidden() + " " + r.getClass().isSynthetic() + " " + r.getClass().getSimpleName().startsWith("Captures$$Lambda") + " " + r.getClass().getCanonicalName() + " " + r.getClass().isAnonymousClass());
        System.out.println(Arrays.stream(Captures.class.getDeclaredClasses()).map(Class::getSimpleName).sorted().toList() + " " + Arrays.stream(Captures.class.getNestMembers()).map(Class::getName).sorted().toList());
        byte b = 1; char ch = 'c'; Integer boxed = 1;
        System.out.println(over(b) + " " + over(ch) + " " + over(1) + " " + over(boxed) + " " + over("s") + " " + over(1.0) + " " + over() + " " + over(1, 2, 3) + " " + over((Object) "s") + " " + over(new Object[] {1, 2}) + " " + over(new int[] {1}) + " " + over((Object) null) + " " + over(1, 2.0) + " " + over(1.0, 2) + " " + over(1f));
        System.out.println(max("a", "b") + max(3, 2) + " " + Captures.<Double>max(1.0, 2.0));
        Runnable both2 = (Runnable & java.io.Serializable) () -> System.out.println("intersection");
        both2.run();
        System.out.println(both2 instanceof java.io.Serializable);
        Function<Integer, Function<Integer, Function<Integer, Integer>>> curried = x -> y -> z -> x * y + z;
        BiFunction<Integer, Integer, Integer> plus = Integer::sum;
        Supplier<Supplier<String>> nested = () -> () -> "nested";
        System.out.println(curried.apply(3).apply(4).apply(5) + " " + plus.andThen(x -> -x).apply(1, 2) + " " + nested.get().get() + " " + Function.<String>identity().compose((Integer x) -> "v" + x).apply(3) + " " + Optional.of("q").map(String::length).map(int[]::new).map(a -> a.length).get());
        outer:
        for (int x = 0; ; x++) {
            for (int y = 0; y < 5; y++) {
                if (x * y == 6) { System.out.println("found " + x + y); break outer; }
                if (y > x) continue outer;
            }
        }
        block: { if (args.length == 0) break block; System.out.println("not reached"); }
    }
}
