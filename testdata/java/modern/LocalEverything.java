import java.util.*;
import java.util.function.*;

/** Classes, records, enums and interfaces declared in methods, what they capture, and their names. */
public class LocalEverything {
    int field = 3;

    List<String> build(int parameter) {
        final int local = 10;
        interface Step { int apply(int x); default Step twice() { return x -> apply(apply(x)); } }
        enum Mode implements Step { ADD { public int apply(int x) { return x + 1; } }, MUL { public int apply(int x) { return x * 2; } } }
        record Result(String name, int value) { @Override public String toString() { return name + "=" + value; } }
        class Counter {
            int hits;
            class Deep { int all() { return hits + field + parameter + local; } }
            Deep deep() { hits++; return new Deep(); }
        }
        abstract class Template {
            abstract int part();
            int whole() { return part() * part(); }
        }
        Counter c = new Counter();
        c.deep();
        List<String> out = new ArrayList<>();
        out.add(new Result("deep", c.deep().all()).toString());
        for (Mode m : Mode.values()) out.add(new Result(m.name(), m.twice().twice().apply(parameter)).toString());
        out.add("" + new Template() { int n = parameter; int part() { return n++; } }.whole());
        Supplier<Supplier<Integer>> nested = () -> { class InLambda { int v() { return field * parameter; } } return () -> new InLambda().v(); };
        out.add("" + nested.get().get());
        for (Class<?> k : new Class<?>[] {Step.class, Mode.class, Result.class, Counter.class, Counter.Deep.class, c.getClass()}) {
            out.add(k.getName() + "/" + k.getSimpleName() + "/" + k.isLocalClass() + "/" + (k.getEnclosingMethod() == null ? "-" : k.getEnclosingMethod().getName()));
        }
        return out;
    }

    public static void main(String[] args) {
        new LocalEverything().build(4).forEach(System.out::println);
        var anonymous = new Object() { int x = 1; int inc() { return ++x; } };
        System.out.println(anonymous.inc() + anonymous.x + anonymous.getClass().getName() + anonymous.getClass().isAnonymousClass());
        var it = new Iterator<Integer>() {
            int i;
            { i = 5; }
            public boolean hasNext() { return i > 0; }
            public Integer next() { return i--; }
        };
        int sum = 0;
        while (it.hasNext()) sum += it.next();
        System.out.println(sum);
    }
}
