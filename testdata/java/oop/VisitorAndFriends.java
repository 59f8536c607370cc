import java.util.*;
import java.util.function.*;
import java.util.stream.Collectors;

/** The patterns: visitor, builder, observer, command with undo, strategy, chain, memento, composite, decorator, flyweight, state. */
public class VisitorAndFriends {
    interface Visitor<R> { R number(int n); R add(Node l, Node r); default R negate(Node n) { throw new UnsupportedOperationException(getClass().getSimpleName()); } }
    interface Node { <R> R accept(Visitor<R> v); }
    static Node number(int n) { return new Node() { public <R> R accept(Visitor<R> v) { return v.number(n); } }; }
    static Node add(Node l, Node r) { return new Node() { public <R> R accept(Visitor<R> v) { return v.add(l, r); } }; }
    static Node negate(Node n) { return new Node() { public <R> R accept(Visitor<R> v) { return v.negate(n); } }; }
    static class Eval implements Visitor<Integer> { public Integer number(int n) { return n; } public Integer add(Node l, Node r) { return l.accept(this) + r.accept(this); } @Override public Integer negate(Node n) { return -n.accept(this); } }
    static class Show implements Visitor<String> { public String number(int n) { return "" + n; } public String add(Node l, Node r) { return "(" + l.accept(this) + "+" + r.accept(this) + ")"; } }

    static final class Pizza {
        private final String size; private final Set<String> toppings;
        private Pizza(Builder<?> b) { size = b.size; toppings = Collections.unmodifiableSortedSet(new TreeSet<>(b.toppings)); }
        static abstract class Builder<T extends Builder<T>> { private String size = "M"; private final List<String> toppings = new ArrayList<>(); abstract T self(); T size(String s) { size = s; return self(); } T add(String t) { toppings.add(t); return self(); } Pizza build() { if (toppings.isEmpty()) throw new IllegalStateException("plain"); return new Pizza(this); } }
        static class Fancy extends Builder<Fancy> { Fancy self() { return this; } Fancy truffle() { return add("truffle"); } }
        @Override public String toString() { return size + toppings; }
    }

    static class Editor {
        private final StringBuilder text = new StringBuilder();
        private final Deque<Runnable> undo = new ArrayDeque<>(), redo = new ArrayDeque<>();
        record Memento(String text) {}
        Memento save() { return new Memento(text.toString()); }
        void restore(Memento m) { text.setLength(0); text.append(m.text); }
        void type(String s) { int at = text.length(); text.append(s); undo.push(() -> { text.setLength(at); redo.push(() -> type(s)); }); }
        void erase(int n) { String gone = text.substring(text.length() - n); text.setLength(text.length() - n); undo.push(() -> { text.append(gone); redo.push(() -> erase(n)); }); }
        void undo() { if (!undo.isEmpty()) undo.pop().run(); }
        void redo() { if (!redo.isEmpty()) redo.pop().run(); }
    }

    static abstract class Handler { private Handler next; Handler then(Handler n) { next = n; return n; } final String handle(int amount) { String r = tryIt(amount); return r != null ? r : next == null ? "refused" : next.handle(amount); } abstract String tryIt(int amount); static Handler of(int max, String who) { return new Handler() { String tryIt(int a) { return a <= max ? who + " approves " + a : null; } }; } }

    interface Coffee { double cost(); default String label() { return "coffee"; } }
    record With(Coffee inner, String what, double price) implements Coffee { public double cost() { return inner.cost() + price; } public String label() { return inner.label() + "+" + what; } }

    interface Component { int size(); default Iterable<Component> parts() { return List.of(); } }
    record File(int size) implements Component {}
    record Dir(List<Component> items) implements Component { public int size() { return items.stream().mapToInt(Component::size).sum(); } public Iterable<Component> parts() { return items; } }

    static final Map<String, Object> POOL = new WeakHashMap<>();
    static Object shared(String k) { return POOL.computeIfAbsent(k, s -> new Object()); }

    static class EventBus { private final Map<Class<?>, List<Consumer<Object>>> subs = new LinkedHashMap<>(); <E> Runnable on(Class<E> type, Consumer<? super E> c) { Consumer<Object> w = o -> c.accept(type.cast(o)); subs.computeIfAbsent(type, k -> new ArrayList<>()).add(w); return () -> subs.get(type).remove(w); } int post(Object e) { int[] n = {0}; subs.forEach((t, l) -> { if (t.isInstance(e)) l.forEach(c -> { c.accept(e); n[0]++; }); }); return n[0]; } }

    public static void main(String[] args) {
        Node n = add(number(3), add(number(4), number(5)));
        System.out.println(n.accept(new Show()) + " = " + n.accept(new Eval()) + " " + negate(n).accept(new Eval()));
        try { negate(n).accept(new Show()); } catch (UnsupportedOperationException e) { System.out.println(e.getMessage()); }
        System.out.println(new Pizza.Fancy().size("L").truffle().add("ham").truffle().build());
        Editor e = new Editor();
        e.type("hello "); e.type("world"); Editor.Memento m = e.save(); e.erase(3); e.undo(); e.undo(); e.redo();
        System.out.println(e.text + "|" + m);
        e.restore(new Editor.Memento("fresh"));
        System.out.println(e.text);
        Handler chain = Handler.of(10, "clerk"); chain.then(Handler.of(100, "boss")).then(Handler.of(1000, "ceo"));
        for (int a : new int[] {5, 50, 500, 5000}) System.out.print(chain.handle(a) + "; ");
        System.out.println();
        Coffee c = new With(new With(() -> 2.0, "milk", 0.5), "sugar", 0.25);
        System.out.println(c.label() + " " + c.cost());
        System.out.println(new Dir(List.of(new File(3), new Dir(List.of(new File(4), new File(5))))).size() + " " + (shared("a") == shared("a")));
        EventBus bus = new EventBus();
        StringBuilder log = new StringBuilder();
        Runnable off = bus.on(Number.class, x -> log.append("n").append(x.intValue()));
        bus.on(Integer.class, x -> log.append("i").append(x + 1));
        bus.on(CharSequence.class, s -> log.append("s").append(s.length()));
        int posted = bus.post(5) + bus.post(2.5) + bus.post("abc") + bus.post('c');
        off.run();
        System.out.println(log + " " + posted + " " + bus.post(9) + " " + log);
    }
}
