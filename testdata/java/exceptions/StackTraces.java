public class StackTraces {
    static int field = init();

    static int init() {
        System.out.println(Thread.currentThread().getStackTrace()[1].getMethodName());
        print(new Throwable("in clinit"));
        return 1;
    }

    static void print(Throwable t) {
        System.out.println(t);
        for (StackTraceElement e : t.getStackTrace()) if (e.getModuleName() == null) System.out.println("  " + e + " " + e.getLineNumber() + " " + e.getFileName());
    }

    StackTraces() {
        print(new Exception("in constructor"));
    }

    interface Greeter {
        void greet();
        default void twice() { greet(); }
    }

    public static void main(String[] args) {
        new StackTraces();
        Greeter g = () -> print(new Exception("in lambda"));
        g.twice();
        Greeter anonymous = new Greeter() {
            public void greet() {
                print(new Exception("in anonymous"));
            }
        };
        anonymous.twice();
        try {
            Object o = null;
            o
                .toString();
        } catch (NullPointerException e) {
            print(e);
        }
        Throwable t = new Throwable("changed");
        t.setStackTrace(new StackTraceElement[] {new StackTraceElement("A", "b", "C.java", 7), new StackTraceElement("A", "b", null, -1), new StackTraceElement("A", "b", null, -2)});
        print(t);
        t.printStackTrace();
        Exception cyclic = new Exception("a");
        Exception other = new Exception("b", cyclic);
        cyclic.initCause(other);
        cyclic.printStackTrace();
        try { cyclic.initCause(null); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
        try { cyclic.addSuppressed(cyclic); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    }
}
