public class StackOverflow {
    static int depth;

    static void recurse() { depth++; recurse(); }

    static long sum(long a, double b, int c) { return sum(a + 1, b * 2, c - 1) + 1; }

    static int withFinally(int n) {
        try { return withFinally(n + 1); } finally { depth--; }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 3; i++) {
            depth = 0;
            try { recurse(); } catch (StackOverflowError e) { System.out.println((depth > 500) + " " + e.getMessage() + " " + (e.getStackTrace().length == 1024)); }
        }
        try { sum(1, 2, 3); } catch (StackOverflowError e) { System.out.println("caught " + e.getClass().getSimpleName()); }
        try { withFinally(0); } catch (StackOverflowError e) { System.out.println("caught in finally"); }
        System.out.println("alive");
        int[] a = new int[10];
        a[3] = 4;
        System.out.println(a[3]);
    }
}
