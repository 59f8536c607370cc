import java.util.*;
import java.util.function.*;

/** Inner classes: outer fields and methods, shadowing, this$0 chains, inner of superclasses, anonymous with constructors, captured variables. */
public class InnerLives {
    private int value = 10;
    private static int shared = 1;
    private String name(String s) { return "outer " + s; }

    class Inner {
        int value = 20;
        class Innermost {
            int value = 30;
            String all(int value) { return value + "," + this.value + "," + Inner.this.value + "," + InnerLives.this.value + "," + name("x"); }
            void bump() { InnerLives.this.value++; Inner.this.value += 2; shared++; }
        }
        Innermost make() { return new Innermost(); }
        static int statics = 99;
    }

    static class Nested { private int secret = 7; private static class Deep { private int s = new Nested().secret; } }

    class Extended extends Inner { Extended(InnerLives o) { o.super(); value = 21; } Extended() { } }

    static abstract class Greeter { final String n; Greeter(String n) { this.n = n; init(); } void init() {} abstract String greet(); }

    interface Counter { int next(); static Counter from(int start) { return new Counter() { int at = start; public int next() { return at++; } }; } }

    class Node<T> implements Iterable<T> {
        T item; Node<T> rest;
        Node(T item, Node<T> rest) { this.item = item; this.rest = rest; size++; }
        public Iterator<T> iterator() { return new Iterator<T>() { Node<T> at = Node.this; public boolean hasNext() { return at != null; } public T next() { T t = at.item; at = at.rest; return t; } }; }
    }
    int size;

    List<Supplier<String>> captures() {
        List<Supplier<String>> out = new ArrayList<>();
        for (int i = 0; i < 3; i++) { int copy = i; out.add(() -> "i" + copy + value); out.add(new Supplier<>() { int calls; public String get() { return "c" + copy + calls++ + value; } }); }
        for (String s : new String[] {"p", "q"}) out.add(() -> s + shared);
        value = 77;
        return out;
    }

    public static void main(String[] args) throws Exception {
        InnerLives o = new InnerLives();
        InnerLives.Inner in = o.new Inner();
        Inner.Innermost x = in.make();
        x.bump();
        System.out.println(x.all(40) + " " + in.new Innermost().all(1) + " " + Inner.statics);
        System.out.println(o.new Extended().value + " " + o.new Extended(new InnerLives()).make().all(0));
        System.out.println(new Nested.Deep().s + new Nested().secret);
        String captured = "cap";
        Greeter g = new Greeter("Bob") { int calls = 5; { calls++; } @Override void init() { System.out.println("init sees " + calls + " " + captured); } @Override String greet() { return n + calls + captured; } };
        System.out.println(g.greet());
        Counter c = Counter.from(5);
        System.out.println(c.next() + c.next() * 10);
        int sum = 0;
        for (int i : o.new Node<>(1, o.new Node<>(2, null))) sum += i;
        System.out.println(sum + " " + o.size);
        List<Supplier<String>> s = new InnerLives().captures();
        s.get(1).get();
        s.forEach(f -> System.out.print(f.get() + " "));
        System.out.println();
        try {
            InnerLives none = null;
            none.new Inner();
        } catch (NullPointerException e) {
            System.out.println("no outer");
        }
        System.out.println(Inner.Innermost.class.getDeclaredFields().length + " " + Inner.class.isMemberClass() + " " + Inner.class.getEnclosingClass().getSimpleName() + " " + Arrays.toString(Inner.Innermost.class.getDeclaredConstructors()));
    }
}
