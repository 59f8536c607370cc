// exit: 1
public class UncaughtChain {
    static void low(int i) {
        if (i == 0) throw new IllegalArgumentException("low level");
        low(i - 1);
    }

    static void middle() {
        try {
            low(3);
        } catch (IllegalArgumentException e) {
            IllegalStateException wrapped = new IllegalStateException("middle", e);
            wrapped.addSuppressed(new RuntimeException("suppressed one"));
            wrapped.addSuppressed(new RuntimeException("suppressed two", new Error("its cause")));
            throw wrapped;
        }
    }

    static class Inner {
        Inner() { middle(); }
    }

    public static void main(String[] args) {
        System.out.println("before");
        Runnable r = () -> new Inner();
        r.run();
    }
}
