/** Static initializers that throw: ExceptionInInitializerError once, then NoClassDefFoundError. */
public class InitializerFails {
    static class Bad {
        static int value = Integer.parseInt("not a number");
        static void use() { System.out.println("never"); }
    }
    static class Worse { static { if (true) throw new StackOverflowError("itself an error"); } static int x; }
    static class Child extends Bad { static { System.out.println("never either"); } static int y = 1; }
    static class Constant { static final int K = 42; static final String S = "constant"; static { System.out.println("initialized Constant"); } static final Integer BOXED = 43; }
    interface Quiet { int V = print("Quiet"); }
    interface Loud { int V = print("Loud"); default void m() {} }
    static class Impl implements Quiet, Loud { static { print("Impl"); } }
    static int print(String s) { System.out.println("init " + s); return 1; }
    enum E { A; static { if (A != null) throw new IllegalStateException("enum"); } }

    static void attempt(String what, Runnable r) {
        try {
            r.run();
            System.out.println(what + " fine");
        } catch (Throwable t) {
            System.out.println(what + ": " + t);
            for (Throwable c = t.getCause(); c != null; c = c.getCause()) System.out.println("   by " + c);
        }
    }

    public static void main(String[] args) throws Exception {
        attempt("bad 1", Bad::use);
        attempt("bad 2", () -> System.out.println(Bad.value));
        attempt("child", () -> System.out.println(Child.y));
        attempt("worse", () -> System.out.println(Worse.x));
        attempt("worse again", () -> new Worse());
        attempt("array of bad", () -> System.out.println(new Bad[2].length));
        attempt("cast", () -> System.out.println((Bad) null));
        attempt("class", () -> System.out.println(Bad.class.getSimpleName()));
        attempt("enum", () -> System.out.println(E.A));
        attempt("forName", () -> { try { Class.forName("InitializerFails$Bad"); } catch (ClassNotFoundException e) { System.out.println(e); } });
        System.out.println(Constant.K + Constant.S);
        System.out.println(Constant.BOXED);
        new Impl();
        System.out.println(Quiet.V);
        Class<?> c = Class.forName("InitializerFails$Bad", false, InitializerFails.class.getClassLoader());
        System.out.println(c.getDeclaredMethods().length);
        System.out.println(Bad.value);
    }
}
