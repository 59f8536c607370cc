import java.util.*;

/** Deep recursion: StackOverflowError caught, the machine usable after it; deep but finite recursion works. */
public class StackDepths {
    static int depth;

    static void down() { depth++; down(); }
    static long sum(long n) { return n == 0 ? 0 : n + sum(n - 1); }
    static boolean even(int n) { return n == 0 || odd(n - 1); }
    static boolean odd(int n) { return n != 0 && even(n - 1); }
    static int ackermann(int m, int n) { return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1)); }

    static class Loop { Loop inner = new Loop(); }
    static class Cyclic { List<Object> list = new ArrayList<>(); }

    public static void main(String[] args) {
        for (int round = 0; round < 3; round++) {
            depth = 0;
            try { down(); } catch (StackOverflowError e) { System.out.println("overflow " + (depth > 1000) + " " + e.getMessage() + " " + (e.getStackTrace().length > 100)); }
        }
        System.out.println(sum(2000) + " " + even(1500) + " " + ackermann(2, 9));
        try { new Loop(); } catch (StackOverflowError e) { System.out.println("constructor"); }
        Cyclic c = new Cyclic();
        c.list.add(c.list);
        System.out.println(c.list);
        Map<Object, Object> m = new HashMap<>();
        m.put("me", m);
        System.out.println(m);
        try { c.list.hashCode(); } catch (StackOverflowError e) { System.out.println("hashCode"); }
        try { m.put(m, 1); } catch (StackOverflowError e) { System.out.println("map key"); }
        Object[] a = new Object[1];
        a[0] = a;
        System.out.println(Arrays.deepToString(a));
        String s = "(".repeat(3000) + ")".repeat(3000);
        System.out.println(match(s, 0) == s.length());
        try { "x".repeat(100000).matches("(x|y)*"); System.out.println("matched"); } catch (StackOverflowError e) { System.out.println("regex overflow"); }
    }

    static int match(String s, int at) { return at < s.length() && s.charAt(at) == '(' ? match(s, at + 1) + 1 : at; }
}
