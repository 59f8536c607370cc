public class Hanoi {
    static int moves;
    static void move(int n, char a, char b, char c) { if (n == 0) return; move(n - 1, a, c, b); if (moves++ < 6) System.out.println(a + "->" + c); move(n - 1, b, a, c); }
    static int ackermann(int m, int n) { return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1)); }
    static java.util.List<String> permutations(String rest, String done) { java.util.List<String> r = new java.util.ArrayList<>(); if (rest.isEmpty()) r.add(done); for (int i = 0; i < rest.length(); i++) r.addAll(permutations(rest.substring(0, i) + rest.substring(i + 1), done + rest.charAt(i))); return r; }

    public static void main(String[] args) throws Exception {
        move(4, 'A', 'B', 'C');
        System.out.println(moves + " " + ackermann(2, 5) + " " + permutations("abcd", "").size() + permutations("abc", ""));
    }
}
