import java.util.*;
import java.util.stream.*;

/** equals and hashCode done right and wrong, and what collections make of it. */
public class EqualsContracts {
    static class Point { final int x, y; Point(int x, int y) { this.x = x; this.y = y; }
        @Override public boolean equals(Object o) { return o instanceof Point p && p.canEqual(this) && x == p.x && y == p.y; }
        boolean canEqual(Object o) { return o instanceof Point; }
        @Override public int hashCode() { return Objects.hash(x, y); } }
    static class ColorPoint extends Point { final String c; ColorPoint(int x, int y, String c) { super(x, y); this.c = c; }
        @Override public boolean equals(Object o) { return o instanceof ColorPoint p && super.equals(p) && c.equals(p.c); }
        @Override boolean canEqual(Object o) { return o instanceof ColorPoint; }
        @Override public int hashCode() { return 31 * super.hashCode() + c.hashCode(); } }
    static class NoHash { final int v; NoHash(int v) { this.v = v; } @Override public boolean equals(Object o) { return o instanceof NoHash n && n.v == v; } @Override public int hashCode() { return v < 100 ? System.identityHashCode(this) | 1 << 20 : 1; } }
    static class Mutable { int v; Mutable(int v) { this.v = v; } @Override public boolean equals(Object o) { return o instanceof Mutable m && m.v == v; } @Override public int hashCode() { return v; } @Override public String toString() { return "m" + v; } }
    static class Constant { final String s; Constant(String s) { this.s = s; } @Override public int hashCode() { return 42; } @Override public boolean equals(Object o) { return o instanceof Constant c && c.s.equals(s); } }
    record Key(String name, int[] data) {}

    public static void main(String[] args) {
        Point p = new Point(1, 2), cp = new ColorPoint(1, 2, "red");
        System.out.println(p.equals(cp) + " " + cp.equals(p) + " " + p.equals(new Point(1, 2)) + " " + p.equals(null) + " " + p.hashCode() + " " + cp.hashCode());
        Set<Mutable> set = new HashSet<>();
        Mutable m = new Mutable(1);
        set.add(m);
        m.v = 2;
        System.out.println(set.contains(m) + " " + set.contains(new Mutable(1)) + " " + set + " " + set.remove(m) + " " + new HashSet<>(set).contains(m));
        Map<Constant, Integer> worst = new HashMap<>();
        for (int i = 0; i < 200; i++) worst.put(new Constant("k" + i % 150), i);
        System.out.println(worst.size() + " " + worst.get(new Constant("k7")) + " " + worst.remove(new Constant("k149")) + " " + worst.values().stream().mapToInt(i -> i).sum());
        Set<Key> keys = new HashSet<>(List.of(new Key("a", new int[] {1})));
        System.out.println(keys.contains(new Key("a", new int[] {1})));
        System.out.println(List.of(1, 2).equals(Arrays.asList(1, 2)) + " " + List.of(1, 2).equals(new LinkedList<>(List.of(1, 2))) + " " + Set.of(1).equals(List.of(1)) + " " + List.of(1, 2).hashCode() + " " + Set.of(1, 2).hashCode() + " " + Map.of("a", 1).hashCode()
            + " " + new ArrayDeque<>(List.of(1)).equals(new ArrayDeque<>(List.of(1))) + " " + Map.entry("a", 1).equals(new AbstractMap.SimpleEntry<>("a", 1)));
        System.out.println(Integer.valueOf(127) == Integer.valueOf(127) ? "cached" : "new");
        System.out.println(new int[] {1}.equals(new int[] {1}) + " " + Arrays.equals(new int[] {1}, new int[] {1}) + " " + Objects.deepEquals(new int[][] {{1}}, new int[][] {{1}}) + " " + Arrays.hashCode(new double[] {0.0, -0.0, Double.NaN}));
        System.out.println(Double.valueOf(0.0).equals(-0.0) + " " + Double.valueOf(Double.NaN).equals(Double.NaN) + " " + (0.0 == -0.0) + " " + Double.hashCode(-0.0) + " " + Long.hashCode(1L << 32) + " " + Boolean.hashCode(true) + " " + Character.hashCode('a') + " " + "".hashCode() + " " + "polygenelubricants".hashCode());
        System.out.println(Stream.of(new NoHash(500), new NoHash(500)).distinct().count() + " " + Objects.hash() + " " + Objects.hash((Object) null) + " " + Objects.hashCode(null) + " " + Optional.of(3).equals(Optional.of(3)) + " " + Optional.of(3).hashCode());
        TreeSet<String> ci = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Collections.addAll(ci, "b", "A", "B", "a");
        System.out.println(ci + " " + ci.contains("a") + " " + ci.equals(Set.of("A", "b")) + " " + Set.of("a", "B").equals(ci));
        IdentityHashMap<String, Integer> id = new IdentityHashMap<>();
        id.put(new String("k"), 1);
        id.put(new String("k"), 2);
        System.out.println(id.size() + " " + id.containsKey("k") + " " + new StringBuilder("a").equals(new StringBuilder("a")) + " " + (new StringBuilder("a").compareTo(new StringBuilder("a")) == 0) + " " + "a".contentEquals(new StringBuilder("a")));
    }
}
