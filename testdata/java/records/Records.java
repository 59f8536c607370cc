import java.util.*;

public class Records {
    record Point(int x, int y) implements Comparable<Point> {
        static final Point ORIGIN = new Point(0, 0);
        static int made;
        Point { if (x < -100) throw new IllegalArgumentException("x: " + x); made++; }
        Point(int both) { this(both, both); }
        double distance() { return Math.sqrt(x * x + y * y); }
        public int compareTo(Point o) { return Integer.compare(x, o.x); }
    }
    record All(byte b, short s, char c, int i, long l, float f, double d, boolean z, String t, int[] a, List<String> g) { }
    record Empty() { }
    record Generic<T, U>(T first, U second) { <V> Generic<T, V> with(V v) { return new Generic<>(first, v); } }
    record Custom(String name) {
        @Override public String name() { return name.toUpperCase(); }
        @Override public String toString() { return "<" + name + ">"; }
        @Override public boolean equals(Object o) { return o instanceof Custom; }
        @Override public int hashCode() { return 1; }
    }

    public static void main(String[] args) {
        Point p = new Point(3, 4);
        System.out.println(p + " " + p.x() + p.y + " " + p.distance() + " " + p.equals(new Point(3, 4)) + " " + p.equals(null) + " " + p.hashCode() + " " + new Point(2) + Point.ORIGIN);
        try { new Point(-101, 0); } catch (IllegalArgumentException e) { System.out.println(e.getMessage() + " " + Point.made); }
        int[] array = {1};
        All all = new All((byte) 1, (short) 2, 'c', 4, 5L, 6.5f, 7.5, true, "t", array, List.of("g"));
        System.out.println(all.toString().replaceAll("\\[I@[0-9a-f]+", "ARRAY"));
        System.out.println(all.equals(new All((byte) 1, (short) 2, 'c', 4, 5L, 6.5f, 7.5, true, "t", array, List.of("g"))) + " " + all.equals(new All((byte) 1, (short) 2, 'c', 4, 5L, 6.5f, 7.5, true, "t", new int[] {1}, List.of("g"))));
        System.out.println(new Empty() + " " + new Empty().equals(new Empty()) + " " + new Empty().hashCode());
        System.out.println(new Generic<>(1, "x").with(2.5) + " " + new Generic<>(null, null).hashCode());
        System.out.println(new Custom("n").name() + new Custom("n") + new Custom("a").equals(new Custom("b")));
        record Local(double d, float f) { }
        System.out.println(new Local(0.0, 0f).equals(new Local(-0.0, 0f)) + " " + new Local(Double.NaN, Float.NaN).equals(new Local(Double.NaN, Float.NaN)) + " " + new Local(1.5, 2f).hashCode());
        System.out.println(new TreeSet<>(List.of(new Point(5, 1), new Point(1, 1))) + " " + Point.class.isRecord() + " " + new HashMap<>(Map.of(p, 1)).get(new Point(3, 4)));
    }
}
