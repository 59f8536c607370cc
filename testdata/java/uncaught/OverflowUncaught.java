// exit: 1
public class OverflowUncaught {
    static int f(int n) { return f(n + 1) + 1; }

    public static void main(String[] args) throws Exception {
        System.out.println("go");
        try { f(0); } catch (StackOverflowError e) { throw new IllegalStateException("wrapped " + e.getMessage()); }
    }
}
