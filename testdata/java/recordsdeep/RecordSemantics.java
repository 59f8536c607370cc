import java.io.*;
import java.lang.annotation.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.function.*;

/** Records: canonical and compact constructors, equality of odd values, nesting, generics, serialization, reflection, enums in detail. */
public class RecordSemantics {
    record Empty() {}
    record Range(int lo, int hi) implements Comparable<Range>, Iterable<Integer>, Serializable {
        static int made;
        static final Range UNIT = new Range(0, 1);
        Range {
            if (lo > hi) throw new IllegalArgumentException(String.format("(%d,%d)", lo, hi));
            made++;
        }
        Range(int hi) { this(0, hi); }
        public int compareTo(Range o) { return Comparator.comparingInt(Range::lo).thenComparingInt(Range::hi).compare(this, o); }
        public Iterator<Integer> iterator() { return new Iterator<>() { int i = lo; public boolean hasNext() { return i < hi; } public Integer next() { if (i >= hi) throw new NoSuchElementException("at " + i); return i++; } }; }
        int length() { return hi - lo; }
    }
    record Values(byte b, short s, char c, int i, long l, float f, double d, boolean z, String t, int[] a, Object o) {}
    record Trimmed(String s, List<String> l) { Trimmed(String s, List<String> l) { this.s = s.trim(); this.l = List.copyOf(l); } public String s() { return "<" + s + ">"; } }
    record Own(int x) { @Override public boolean equals(Object o) { return o instanceof Own; } @Override public int hashCode() { return 1; } @Override public String toString() { return "own"; } }
    record Node<T extends Comparable<T>>(T value, Node<T> left, Node<T> right) {
        Node<T> insert(T t) { int c = t.compareTo(value); return c == 0 ? this : c < 0 ? new Node<>(value, left == null ? new Node<>(t, null, null) : left.insert(t), right) : new Node<>(value, left, right == null ? new Node<>(t, null, null) : right.insert(t)); }
        void walk(Consumer<? super T> c) { if (left != null) left.walk(c); c.accept(value); if (right != null) right.walk(c); }
    }
    record Self(List<Object> l) {}
    @Retention(RetentionPolicy.RUNTIME) @interface Mark { int value() default 0; }
    record Marked(@Mark(1) int a, @Mark String... rest) { @Mark(3) Marked {} }

    enum Planet {
        MERCURY(3.303e+23, 2.4397e6), EARTH(5.976e+24, 6.37814e6) { @Override String motto() { return "home of " + name(); } };
        private final double mass, radius;
        Planet(double mass, double radius) { this.mass = mass; this.radius = radius; }
        double gravity() { return 6.67300E-11 * mass / (radius * radius); }
        String motto() { return toString().toLowerCase(); }
        @Override public String toString() { return "P:" + super.toString(); }
    }

    interface Act { Object run() throws Throwable; }
    static void attempt(String name, Act a) {
        try {
            System.out.println(name + ": " + a.run());
        } catch (Throwable e) {
            System.out.println(name + ": " + e + (e.getCause() != null ? " / " + e.getCause() : ""));
        }
    }

    public static void main(String[] args) throws Exception {
        attempt("empty", () -> new Empty() + " " + new Empty().hashCode() + " " + new Empty().equals(new Empty()) + " " + new Empty().equals(null));
        attempt("range", () -> new Range(5) + " " + Range.UNIT.length() + " " + new Range(1, 2).hashCode() + " " + new Range(3, 7).compareTo(new Range(3, 8)));
        attempt("iterate", () -> { int n = 0; for (int i : new Range(2, 6)) n = n * 10 + i; return n; });
        attempt("wrong", () -> new Range(2, 1));
        attempt("past", () -> new Range(1).iterator().next() + new Range(0).iterator().next());
        int[] a = {1};
        Values v = new Values((byte) 1, (short) 2, 'c', 3, 4L, 5f, 6d, true, "t", a, null), w = new Values((byte) 1, (short) 2, 'c', 3, 4L, 5f, 6d, true, "t", a, null);
        attempt("values", () -> v.toString().replaceAll("@[0-9a-f]+", "@") + " " + v.equals(w) + (v.hashCode() == w.hashCode()) + v.equals(new Values((byte) 1, (short) 2, 'c', 3, 4L, 5f, 6d, true, "t", new int[] {1}, null)));
        attempt("floats", () -> { record F(float f, double d) {} return new F(0f, 0d).equals(new F(-0f, 0d)) + " " + new F(Float.NaN, Double.NaN).equals(new F(Float.NaN, Double.NaN)) + " " + new F(1f, -0.0).hashCode() + " " + new F(Float.NaN, Double.NEGATIVE_INFINITY); });
        attempt("hashes", () -> { record H(String s, Integer i, List<Integer> l, char c, boolean b, long x) {} return new H("a", 1, List.of(2), 'd', true, 1L << 40).hashCode() + " " + new H(null, null, null, '\0', false, 0).hashCode() + " " + new H(null, null, null, '\0', false, 0); });
        attempt("trimmed", () -> { Trimmed t = new Trimmed("  x ", new ArrayList<>(List.of("q"))); return t + " " + t.s() + t.equals(new Trimmed("x", List.of("q"))); });
        attempt("trimmed null", () -> new Trimmed(null, List.of()));
        attempt("own", () -> new Own(1).equals(new Own(2)) + " " + new Own(3) + Set.of(new Own(5)).contains(new Own(6)));
        attempt("tree", () -> { Node<String> n = new Node<>("m", null, null); for (String s : "q d x a m z".split(" ")) n = n.insert(s); StringBuilder b = new StringBuilder(); n.walk(b::append); return b + " " + n.left(); });
        attempt("self", () -> { List<Object> l = new ArrayList<>(); Self s = new Self(l); l.add(1); return s; });
        attempt("cyclic hash", () -> { List<Object> l = new ArrayList<>(); l.add(new Self(l)); try { return l.hashCode(); } catch (StackOverflowError e) { return "overflow"; } });
        attempt("serialize", () -> { ByteArrayOutputStream b = new ByteArrayOutputStream(); try (ObjectOutputStream o = new ObjectOutputStream(b)) { o.writeObject(new Range(4, 9)); } int before = Range.made; Object r = new ObjectInputStream(new ByteArrayInputStream(b.toByteArray())).readObject(); return r + " " + (Range.made - before); });
        attempt("not serializable", () -> { new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(new Own(1)); return 0; });
        attempt("reflection", () -> Range.class.isRecord() + " " + Range.class.getSuperclass() + " " + Modifier.toString(Range.class.getModifiers()) + " " + Arrays.toString(Range.class.getRecordComponents()) + Arrays.toString(Range.class.getDeclaredConstructors()));
        attempt("marks", () -> Arrays.toString(Marked.class.getRecordComponents()[0].getAnnotations()) + Arrays.toString(Marked.class.getDeclaredField("rest").getAnnotations()) + Arrays.toString(Marked.class.getMethod("rest").getAnnotations()) + Arrays.deepToString(Marked.class.getDeclaredConstructors()[0].getParameterAnnotations()) + Arrays.toString(Marked.class.getDeclaredConstructors()[0].getAnnotations()) + Marked.class.getDeclaredConstructors()[0].isVarArgs() + Arrays.toString(Marked.class.getDeclaredConstructors()[0].getParameters()));
        attempt("set field", () -> { Field f = Range.class.getDeclaredField("lo"); f.setAccessible(true); f.set(Range.UNIT, 9); return 0; });
        attempt("accessor", () -> Range.class.getRecordComponents()[1].getAccessor().invoke(Range.UNIT));
        attempt("constructor throws", () -> Range.class.getDeclaredConstructor(int.class, int.class).newInstance(3, 1));
        attempt("not a record", () -> Arrays.toString(String.class.getRecordComponents()));

        attempt("planets", () -> { StringBuilder b = new StringBuilder(); for (Planet p : Planet.values()) b.append(String.format("%s %.2f %s %d %s;", p, p.gravity(), p.motto(), p.ordinal(), p.getClass() == Planet.class)); return b; });
        attempt("valueOf", () -> Planet.valueOf("EARTH") + " " + Enum.valueOf(Planet.class, "MERCURY").name() + Planet.EARTH.compareTo(Planet.MERCURY) + Planet.EARTH.getDeclaringClass().getSimpleName());
        attempt("valueOf wrong", () -> Planet.valueOf("P:EARTH"));
        attempt("valueOf null", () -> Planet.valueOf(null));
        attempt("valueOf class null", () -> Enum.valueOf(null, "x"));
        attempt("new enum", () -> Planet.class.getDeclaredConstructors()[0].newInstance("X", 3, 1.0, 1.0));
        attempt("constants", () -> Arrays.toString(Planet.class.getEnumConstants()) + Planet.EARTH.getClass().isEnum() + Planet.class.isEnum() + Planet.EARTH.getClass().getEnumConstants() + " " + Planet.class.getField("EARTH").isEnumConstant() + Modifier.toString(Planet.class.getModifiers()) + Modifier.toString(Thread.State.class.getModifiers()));
        attempt("describe", () -> Planet.EARTH.describeConstable().get() + " " + Planet.EARTH.hashCode() * 0);
        attempt("enum map", () -> new EnumMap<>(Map.of(Planet.EARTH, "e", Planet.MERCURY, "m")) + " " + EnumSet.allOf(Planet.class));
        attempt("enum serial", () -> { ByteArrayOutputStream b = new ByteArrayOutputStream(); new ObjectOutputStream(b).writeObject(Planet.EARTH); return new ObjectInputStream(new ByteArrayInputStream(b.toByteArray())).readObject() == Planet.EARTH; });
        attempt("compare other", () -> ((Comparable) Planet.EARTH).compareTo(Thread.State.NEW));
        attempt("switch", () -> { StringBuilder b = new StringBuilder(); for (Planet p : Planet.values()) switch (p) { case MERCURY -> b.append("m"); case EARTH -> b.append("e"); } return b; });
    }
}
