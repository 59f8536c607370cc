import java.io.*;
import java.util.*;
import java.util.function.*;

/** Stack traces printed and inspected: lambdas, constructors, initializers, recursion, common frames, custom traces. */
public class TraceShapes {
    int field = compute();

    int compute() {
        if (trouble) throw new UnsupportedOperationException("in a field initializer");
        return 1;
    }

    static boolean trouble;

    static void print(Throwable t) {
        StringWriter w = new StringWriter();
        t.printStackTrace(new PrintWriter(w));
        w.toString().lines().filter(l -> !l.contains("at java.base/")).forEach(l -> System.out.println(l.replace("\t", "    ")));
    }

    static void recurse(int n, Runnable r) {
        if (n == 0) r.run(); else recurse(n - 1, r);
    }

    enum Op implements IntBinaryOperator {
        DIV { @Override public int applyAsInt(int a, int b) { return a / b; } };
    }

    interface Failing { default void fail() { throw new IllegalStateException("default method"); } static void sfail() { throw new IllegalStateException("static in interface"); } }

    static class NoTrace extends RuntimeException {
        NoTrace() { super("no trace", null, false, false); }
    }

    static class Filled extends RuntimeException {
        @Override public synchronized Throwable fillInStackTrace() { setStackTrace(new StackTraceElement[] {new StackTraceElement("made.Up", "method", "Up.java", 7), new StackTraceElement("x.Y", "n", null, -2)}); return this; }
    }

    static void run(Runnable r) {
        try { r.run(); } catch (Throwable t) { print(t); }
    }

    public static void main(String[] args) {
        run(() -> recurse(2, () -> { throw new RuntimeException("deep"); }));
        trouble = true;
        run(TraceShapes::new);
        run(() -> Op.DIV.applyAsInt(1, 0));
        run(new Failing() {}::fail);
        run(Failing::sfail);
        run(new Object() { void m() { Object[] a = {}; System.out.println(a[-1]); } }::m);
        run(() -> { throw new NoTrace(); });
        run(() -> { throw new Filled(); });
        run(() -> { try { recurse(1, () -> { throw new IllegalArgumentException("inner"); }); } catch (RuntimeException e) { Exception x = new RuntimeException("outer", e); x.addSuppressed(new IOException("beside")); throw (RuntimeException) x; } });
        run(() -> { RuntimeException a = new RuntimeException("a"), b = new RuntimeException("b", a); a.initCause(b); throw b; });
        run(() -> { class Local { static void s() { throw new Error(); } } Local.s(); });
        StackTraceElement e = new Throwable().getStackTrace()[0];
        System.out.println(e + " " + e.getMethodName() + " " + e.getFileName() + " " + e.isNativeMethod() + " " + e.equals(new Throwable().getStackTrace()[0]));
        StackTraceElement[] t = new Throwable().getStackTrace();
        t[0] = null;
        System.out.println(new Throwable().getStackTrace()[0] != null);
    }
}
