public class HelpfulNull {
    int value;
    HelpfulNull next;
    int[] numbers;
    String[][] grid;
    static HelpfulNull root;

    HelpfulNull get() { return null; }
    static String text() { return null; }

    interface Action { void run() throws Exception; }

    static void attempt(Action action) {
        try { action.run(); System.out.println("no exception"); } catch (Exception e) { System.out.println(e.getMessage()); }
    }

    public static void main(String[] args) {
        HelpfulNull local = new HelpfulNull();
        attempt(() -> System.out.println(root.value));
        attempt(() -> root.value = 3);
        attempt(() -> root.get());
        attempt(() -> text().length());
        attempt(() -> local.next.next.value++);
        attempt(() -> local.get().get());
        attempt(() -> System.out.println(local.numbers[3]));
        attempt(() -> local.numbers[3] = 4);
        attempt(() -> System.out.println(local.numbers.length));
        attempt(() -> local.grid[1][2] = "x");
        attempt(() -> { local.grid = new String[2][]; local.grid[1][0] = "x"; });
        attempt(() -> { local.grid = new String[][] {{null}}; local.grid[0][0].trim(); });
        attempt(() -> { synchronized (root) { } });
        attempt(() -> { throw (RuntimeException) null; });
        attempt(() -> { Object[] a = null; int i = 2; a[i + 1] = a; });
        attempt(() -> { long[] a = null; a[0]++; });
        attempt(() -> { Integer boxed = null; int i = boxed; });
        attempt(() -> { java.util.List<String> list = null; for (String s : list) { } });
        attempt(() -> { HelpfulNull h = args.length == 0 ? null : local; h.next = h; });
        attempt(() -> java.util.Objects.requireNonNull(null, "given message"));
        attempt(() -> { byte[] b = null; b[0] = 1; });
        attempt(() -> { char[] c = null; char d = c[0]; });
        attempt(() -> { boolean[] c = null; boolean d = c[0]; });
        attempt(() -> { throw new NullPointerException(); });
        attempt(() -> { String s = null; switch (s) { case "a": break; } });
    }
}
