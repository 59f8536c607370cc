import java.util.*;

/** What null dereferences say. */
public class HelpfulNulls {
    static class Node { Node next; int value; int[][] grid = new int[2][]; String name; Node self() { return null; } static Node root; List<String> list; }
    record R(Node node) {}

    static void attempt(Runnable r) {
        try { r.run(); System.out.println("fine"); } catch (NullPointerException | ClassCastException | IndexOutOfBoundsException | NegativeArraySizeException | ArithmeticException e) { System.out.println(e.getMessage()); }
    }

    static Node make() { return new Node(); }

    public static void main(String[] args) {
        Node n = new Node();
        Object[] objects = {n, "s", null};
        int[] none = null;
        String text = null;
        Integer boxed = null;
        attempt(() -> System.out.println(n.next.value));
        attempt(() -> n.next.next.value = 3);
        attempt(() -> n.grid[1][0]++);
        attempt(() -> System.out.println(n.self().value));
        attempt(() -> make().self().self());
        attempt(() -> System.out.println(Node.root.name));
        attempt(() -> System.out.println(new R(null).node().next));
        attempt(() -> System.out.println(objects[2].hashCode()));
        attempt(() -> System.out.println(n.name.length()));
        attempt(() -> n.list.get(0).trim());
        attempt(() -> { int x = boxed; });
        attempt(() -> System.out.println(none.length));
        attempt(() -> { synchronized (n.next) { } });
        attempt(() -> { throw (RuntimeException) objects[2]; });
        attempt(() -> { switch (text) { case "a": } });
        attempt(() -> { for (String s : n.list) { } });
        attempt(() -> Objects.requireNonNull(text));
        attempt(() -> Objects.requireNonNull(text, "text is needed"));
        attempt(() -> Objects.requireNonNull(text, () -> "lazily " + n.value));
        attempt(() -> { Node m = (Node) objects[1]; });
        attempt(() -> { Object o = List.of(1); String s = ((List<String>) o).get(0); });
        attempt(() -> { Object o = new int[0]; Object[] a = (Object[]) o; });
        attempt(() -> System.out.println(new int[3][-1].length));
        attempt(() -> System.out.println("abc".substring(2, 1)));
        attempt(() -> "abc".charAt(5));
        attempt(() -> new ArrayList<>(List.of(1, 2)).get(2));
        attempt(() -> List.of(1, 2).get(-1));
        attempt(() -> new StringBuilder("x").insert(5, "y"));
        attempt(() -> Arrays.asList(1, 2).subList(1, 5));
        attempt(() -> System.out.println(new int[2][3][1].length + new int[1][1][0].length / 0));
        attempt(() -> System.out.println(5L % (boxed == null ? 0L : 1L)));
        attempt(() -> Optional.of(text));
        attempt(() -> Map.of("k", null));
        attempt(() -> new ArrayDeque<>().add(null));
    }
}
