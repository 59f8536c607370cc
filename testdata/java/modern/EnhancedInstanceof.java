import java.util.*;

/** Scope of pattern variables: negation, loops, ternaries, short circuits, shadowed fields. */
public class EnhancedInstanceof {
    private String s = "field";

    String scope(Object o) {
        if (!(o instanceof String s)) {
            return "not a string, but " + s;
        }
        return "string " + s.length();
    }

    static int sum(Iterable<?> items) {
        int total = 0;
        for (Object o : items) {
            if (!(o instanceof Number n)) continue;
            total += n.intValue();
        }
        return total;
    }

    static String unwrap(Object o) {
        while (o instanceof Optional<?> inner && inner.isPresent()) o = inner.get();
        return String.valueOf(o);
    }

    static class P {
        final int x, y;
        P(int x, int y) { this.x = x; this.y = y; }
        @Override public boolean equals(Object o) { return this == o || o instanceof P p && x == p.x && y == p.y; }
        @Override public int hashCode() { return 31 * x + y; }
    }

    static <T extends Comparable<T>> boolean greater(Object a, T b, Class<T> type) {
        return type.isInstance(a) && a instanceof Comparable<?> && type.cast(a).compareTo(b) > 0;
    }

    public static void main(String[] args) {
        EnhancedInstanceof e = new EnhancedInstanceof();
        System.out.println(e.scope("four") + " | " + e.scope(4) + " | " + e.scope(null));
        System.out.println(sum(Arrays.asList(1, 2.9, "x", null, 5L)));
        System.out.println(unwrap(Optional.of(Optional.of("deep"))) + unwrap(Optional.of(Optional.empty())));
        System.out.println(new P(1, 2).equals(new P(1, 2)) + " " + new P(1, 2).equals(null) + " " + new P(1, 2).equals("x"));
        Object o = List.of(1, 2);
        System.out.println(o instanceof List<?> l && l.size() == 2 ? l.get(1) : "none");
        Object[] grid = {new int[] {1}, new int[][] {{2}}, new String[] {"a"}, new Object[0]};
        for (Object g : grid) {
            System.out.print((g instanceof int[] a ? "int" + a[0] : g instanceof Object[] b && b.length > 0 && b[0] instanceof int[] c ? "nested" + c[0] : g instanceof String[] t ? t[0] : "?") + " ");
        }
        System.out.println(greater(5, 3, Integer.class) + " " + greater("a", 3, Integer.class));
        if (o instanceof final RandomAccess r && r instanceof Collection<?> c && c.contains(2)) System.out.println("random access with 2");
        do {
            o = o instanceof List<?> l ? l.getFirst() : o;
        } while (!(o instanceof Integer i));
        System.out.println(i + 1);
    }
}
