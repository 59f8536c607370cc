public class TryWithResources {
    static class R implements AutoCloseable {
        final String name; final boolean fail;
        R(String name, boolean fail) { this.name = name; this.fail = fail; System.out.println("open " + name); }
        public void close() { System.out.println("close " + name); if (fail) throw new IllegalStateException("close " + name); }
    }

    public static void main(String[] args) {
        try (R a = new R("a", false); R b = new R("b", false)) { System.out.println("body"); }
        try (R a = new R("a", true); R b = new R("b", true)) {
            throw new RuntimeException("body");
        } catch (RuntimeException e) {
            System.out.println(e.getMessage());
            for (Throwable s : e.getSuppressed()) System.out.println("  " + s.getMessage());
        } finally { System.out.println("finally"); }
        try (R n = null) { System.out.println("null ok"); }
        R outer = new R("outer", true);
        try (outer) { System.out.println("using"); } catch (IllegalStateException e) { System.out.println(e + " " + e.getSuppressed().length); }
    }
}
