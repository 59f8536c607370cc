/** try, catch and finally: order, overridden returns, lost exceptions, breaks, nested and in loops. */
public class FinallyFlow {
    static StringBuilder log = new StringBuilder();

    static int log(String s, int v) { log.append(s); return v; }

    @SuppressWarnings("finally")
    static int overridden() {
        try { return log("t", 1); } finally { return log("f", 2); }
    }

    static int saved() {
        int x = 1;
        try { return x; } finally { x = 50; log("s", 0); }
    }

    @SuppressWarnings("finally")
    static int swallowed() {
        for (int i = 0; ; i++) {
            try { throw new RuntimeException("lost"); } finally { if (i < 2) continue; break; }
        }
        return log("w", 3);
    }

    static int nested() {
        try {
            try { return log("a", 1) / log("b", 0); } finally { log("c", 0); }
        } catch (ArithmeticException e) {
            try { throw new IllegalStateException(e.getMessage()); } catch (IllegalStateException f) { return log(f.getMessage().substring(0, 1), 9); } finally { log("d", 0); }
        } finally {
            log("e", 0);
        }
    }

    static String loop() {
        StringBuilder out = new StringBuilder();
        outer:
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                try {
                    if (j == 1) continue;
                    if (i == 1) continue outer;
                    if (i == 3) break outer;
                    out.append(i).append(j);
                } finally {
                    out.append('.');
                }
            }
        }
        return out.toString();
    }

    static int replaced() {
        try {
            try { throw new RuntimeException("first"); } finally { Object o = null; o.hashCode(); }
        } catch (NullPointerException e) {
            return e.getSuppressed().length + (e.getCause() == null ? 10 : 0);
        }
    }

    static void rethrow(int n) throws java.io.IOException {
        try {
            if (n == 0) throw new java.io.IOException("io");
            if (n == 1) throw new IllegalArgumentException("arg");
        } catch (final Exception e) {
            log.append(e.getMessage());
            throw e;
        }
    }

    public static void main(String[] args) {
        System.out.println(overridden() + " " + saved() + " " + swallowed() + " " + nested() + " " + loop() + " " + replaced());
        for (int i = 0; i < 3; i++) {
            try { rethrow(i); } catch (java.io.IOException | IllegalArgumentException e) { System.out.println(e.getClass().getSimpleName()); }
        }
        System.out.println(log);
        Thread t = new Thread(() -> { try { throw new Error("in thread"); } finally { System.out.println("finally in thread"); } });
        t.setUncaughtExceptionHandler((th, e) -> System.out.println("handler: " + e));
        t.start();
        try { t.join(); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
    }
}
