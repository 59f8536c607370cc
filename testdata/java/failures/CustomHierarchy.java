import java.util.*;

/** An exception hierarchy with data, multi-catch, generic throws, translation between layers, and order of catch clauses. */
public class CustomHierarchy {
    static abstract class ShopException extends Exception {
        private final Map<String, Object> data = new TreeMap<>();
        protected ShopException(String m) { super(m); }
        protected ShopException(String m, Throwable c) { super(m, c); }
        @SuppressWarnings("unchecked") <E extends ShopException> E with(String k, Object v) { data.put(k, v); return (E) this; }
        @Override public String getMessage() { return super.getMessage() + (data == null || data.isEmpty() ? "" : " " + data); }
        abstract int status();
    }
    static class NotFound extends ShopException { NotFound(String what) { super(what + " not found"); } int status() { return 404; } }
    static class Invalid extends ShopException {
        final List<String> problems;
        Invalid(List<String> problems) { super(problems.size() + " problems"); this.problems = List.copyOf(problems); }
        int status() { return 400; }
        @Override public String getLocalizedMessage() { return String.join("; ", problems); }
    }
    static class Storage extends ShopException { Storage(Throwable c) { super("storage", c); } int status() { return 500; } }

    interface Action<E extends Exception> { void run() throws E; }
    static <E extends Exception> void twice(Action<E> a) throws E { a.run(); a.run(); }

    static class Repository {
        private final Map<Integer, String> rows = new HashMap<>(Map.of(1, "pen:5", 2, "cup:x"));
        int stock(int id) throws ShopException {
            String row = rows.get(id);
            if (row == null) throw new NotFound("item").<NotFound>with("id", id).<NotFound>with("known", new TreeSet<>(rows.keySet()));
            try {
                return Integer.parseInt(row.split(":")[1]);
            } catch (NumberFormatException e) {
                throw new Storage(e).<Storage>with("row", row);
            }
        }
        void order(int id, int count, String name) throws ShopException {
            List<String> problems = new ArrayList<>();
            if (count <= 0) problems.add("count " + count);
            if (name == null || name.isBlank()) problems.add("no name");
            if (!problems.isEmpty()) throw new Invalid(problems);
            int left = stock(id) - count;
            if (left < 0) throw new IllegalStateException("short by " + -left);
            rows.put(id, "pen:" + left);
        }
    }

    public static void main(String[] args) {
        Repository r = new Repository();
        Object[][] orders = {{1, 3, "a"}, {1, 3, "b"}, {2, 1, "c"}, {9, 1, "d"}, {1, 0, ""}};
        for (Object[] o : orders) {
            try {
                r.order((Integer) o[0], (Integer) o[1], (String) o[2]);
                System.out.println("ordered");
            } catch (NotFound | Invalid e) {
                System.out.println(e.status() + " " + e + " / " + e.getMessage());
            } catch (ShopException e) {
                System.out.println(e.status() + " " + e.getMessage() + " <- " + e.getCause());
            } catch (RuntimeException e) {
                System.out.println("runtime " + e.getMessage());
            } finally {
                System.out.print("; ");
            }
        }
        System.out.println();
        int[] n = {0};
        try {
            CustomHierarchy.<NotFound>twice(() -> { if (n[0]++ == 1) throw new NotFound("second"); });
        } catch (NotFound e) {
            System.out.println(e.getMessage() + " after " + n[0]);
        }
        twice(() -> System.out.print("no throws "));
        System.out.println();
        try {
            throw (Throwable) new Storage(null);
        } catch (ShopException e) {
            System.out.println(e.status() + " " + e.getCause());
        } catch (Throwable t) {
            System.out.println("never");
        }
    }
}
