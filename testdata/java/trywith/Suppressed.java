import java.io.*;
import java.util.*;

/** try-with-resources and finally: order of closing, suppressed exceptions, causes, stack trace texts. */
public class Suppressed {
    static class Res implements AutoCloseable {
        final String name; final RuntimeException onClose;
        Res(String name) { this(name, null); }
        Res(String name, RuntimeException e) { this.name = name; onClose = e; System.out.println("  open " + name); }
        @Override public void close() { System.out.println("  close " + name); if (onClose != null) throw onClose; }
    }

    interface Act { Object run() throws Throwable; }

    static void attempt(String name, Act a) {
        System.out.println(name);
        try {
            System.out.println("  result " + a.run());
        } catch (Throwable t) {
            show("  ", t);
        }
    }

    static void show(String indent, Throwable t) {
        System.out.println(indent + t);
        for (Throwable s : t.getSuppressed()) { System.out.print(indent + "suppressed"); show(indent + "  ", s); }
        if (t.getCause() != null) { System.out.print(indent + "cause"); show(indent + "  ", t.getCause()); }
    }

    static class Checked extends Exception {
        Checked(String m, Throwable c) { super(m, c); }
        Checked(String m) { super(m, null, false, false); }
    }

    static int finallyWins() {
        try { throw new IllegalStateException("lost"); } finally { return 1; }
    }

    static int value() {
        int x = 1;
        try { return x; } finally { x = 2; }
    }

    static StringBuilder builder() {
        StringBuilder b = new StringBuilder("a");
        try { return b; } finally { b.append("b"); }
    }

    static String nested() {
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            try {
                s.append(i);
                if (i == 1) continue;
                if (i == 2) break;
                s.append('t');
            } finally {
                s.append('f');
            }
        }
        return s.toString();
    }

    static <T extends Throwable> void sneak(Throwable t) throws T { throw (T) t; }

    public static void main(String[] args) {
        attempt("two", () -> { try (Res a = new Res("a"); Res b = new Res("b")) { return "body"; } });
        attempt("body throws", () -> { try (Res a = new Res("a"); Res b = new Res("b")) { throw new IllegalStateException("body"); } });
        attempt("closes throw", () -> { try (Res a = new Res("a", new IllegalArgumentException("ca")); Res b = new Res("b", new ArithmeticException("cb"))) { throw new IllegalStateException("body"); } });
        attempt("only close throws", () -> { try (Res a = new Res("a", new IllegalArgumentException("ca")); Res b = new Res("b", new ArithmeticException("cb"))) { return 1; } });
        attempt("open throws", () -> { try (Res a = new Res("a", new IllegalArgumentException("ca")); Res b = new Res(((String) null).trim())) { return 1; } });
        attempt("null resource", () -> { try (Res a = null) { return "fine"; } });
        attempt("existing variable", () -> { Res r = new Res("r"); try (r) { return r.name; } });
        attempt("catch and finally", () -> { try (Res a = new Res("a", new IllegalArgumentException("ca"))) { throw new IllegalStateException("body"); } catch (IllegalStateException e) { System.out.println("  caught " + e.getSuppressed().length); throw new Checked("wrapped", e); } finally { System.out.println("  finally"); } });
        RuntimeException same = new RuntimeException("same");
        attempt("same exception", () -> { try (Res a = new Res("a", same)) { throw same; } });
        attempt("finally wins", () -> finallyWins());
        attempt("value", () -> value() + " " + builder() + " " + nested());
        attempt("suppress itself", () -> { same.addSuppressed(same); return 0; });
        attempt("suppress null", () -> { same.addSuppressed(null); return 0; });
        attempt("cause itself", () -> new RuntimeException("c").initCause(null).initCause(null));
        attempt("init twice", () -> new RuntimeException("c", null).initCause(new Error()));
        attempt("self cause", () -> { RuntimeException r = new RuntimeException("self"); return r.initCause(r); });
        attempt("disabled", () -> { Checked c = new Checked("off"); c.addSuppressed(new Error()); return c.getSuppressed().length + " " + c.getStackTrace().length; });
        attempt("multi catch", () -> { StringBuilder b = new StringBuilder(); for (Object o : new Object[] {"x", null, 3}) try { b.append(((String) o).length()); } catch (NullPointerException | ClassCastException e) { b.append(e.getClass().getSimpleName()); } return b; });
        attempt("sneaky", () -> { try { Suppressed.<RuntimeException>sneak(new IOException("sneaked")); } catch (Exception e) { return e instanceof IOException; } return "no"; });
        attempt("messages", () -> new Exception() + "|" + new Exception("m") + "|" + new Exception(new Error("inner")) + "|" + new Exception((Throwable) null) + "|" + new Exception("a", new Error("b")).getMessage() + "|" + new Exception(new Error("inner")).getMessage() + "|" + new AssertionError(5) + "|" + new AssertionError((Object) new Error("e")).getCause() + "|" + new UncheckedIOException(new IOException("io")) + "|" + new Error(null, null).getLocalizedMessage());
        attempt("localized", () -> new Exception("plain") { @Override public String getLocalizedMessage() { return "lokal"; } }.toString().replaceAll(".*:", ""));
        StringWriter w = new StringWriter();
        Exception deep = new Exception("outer", new RuntimeException("middle", new Error("root")));
        deep.addSuppressed(new IllegalStateException("side", new Error("side cause")));
        deep.setStackTrace(new StackTraceElement[] {new StackTraceElement("pkg.C", "m", "C.java", 10), new StackTraceElement("pkg.D", "n", null, -1), new StackTraceElement("pkg.D", "nat", "D.java", -2), new StackTraceElement("app", "mod", "1.0", "pkg.E", "<init>", "E.java", 3)});
        for (Throwable t = deep.getCause(); t != null; t = t.getCause()) t.setStackTrace(new StackTraceElement[] {new StackTraceElement("pkg.X", "y", "X.java", 1), new StackTraceElement("pkg.D", "nat", "D.java", -2), new StackTraceElement("app", "mod", "1.0", "pkg.E", "<init>", "E.java", 3)});
        deep.getSuppressed()[0].setStackTrace(new StackTraceElement[0]);
        deep.getSuppressed()[0].getCause().setStackTrace(new StackTraceElement[0]);
        deep.printStackTrace(new PrintWriter(w, true));
        System.out.print(w);
        Exception a = new Exception("a"), b = new Exception("b", a);
        a.initCause(b);
        a.setStackTrace(new StackTraceElement[0]); b.setStackTrace(new StackTraceElement[0]);
        w.getBuffer().setLength(0);
        a.printStackTrace(new PrintWriter(w, true));
        System.out.print(w);
        attempt("null trace", () -> { a.setStackTrace(null); return 0; });
        attempt("null element", () -> { a.setStackTrace(new StackTraceElement[1]); return 0; });
        attempt("elements", () -> new StackTraceElement("A", "b", "c.java", 5).equals(new StackTraceElement("A", "b", "c.java", 5)) + " " + new StackTraceElement("A", "b", "c.java", 5).hashCode());
        attempt("element null", () -> new StackTraceElement(null, "b", "c", 1));
    }
}
