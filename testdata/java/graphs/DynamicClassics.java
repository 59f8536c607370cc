import java.util.*;
import java.util.stream.*;

/** Dynamic programming: coins, LIS, edit distance with the script, matrix chain, rod, partition, egg drop, palindromes, knapsack with items. */
public class DynamicClassics {
    static long ways(int[] coins, int sum) { long[] w = new long[sum + 1]; w[0] = 1; for (int c : coins) for (int i = c; i <= sum; i++) w[i] += w[i - c]; return w[sum]; }

    static List<Integer> fewest(int[] coins, int sum) {
        int[] best = new int[sum + 1], with = new int[sum + 1];
        Arrays.fill(best, 1, sum + 1, Integer.MAX_VALUE - 1);
        for (int i = 1; i <= sum; i++) for (int c : coins) if (c <= i && best[i - c] + 1 < best[i]) { best[i] = best[i - c] + 1; with[i] = c; }
        List<Integer> out = new ArrayList<>();
        for (int i = sum; i > 0; i -= with[i]) { if (with[i] == 0) return null; out.add(with[i]); }
        return out;
    }

    static List<Integer> lis(int[] a) {
        int[] tails = new int[a.length], before = new int[a.length];
        int n = 0;
        for (int i = 0; i < a.length; i++) {
            int at = 0, hi = n;
            while (at < hi) { int mid = (at + hi) / 2; if (a[tails[mid]] < a[i]) at = mid + 1; else hi = mid; }
            before[i] = at > 0 ? tails[at - 1] : -1;
            tails[at] = i;
            if (at == n) n++;
        }
        LinkedList<Integer> out = new LinkedList<>();
        for (int i = n == 0 ? -1 : tails[n - 1]; i >= 0; i = before[i]) out.addFirst(a[i]);
        return out;
    }

    static String edits(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) for (int j = 0; j <= b.length(); j++)
            d[i][j] = i == 0 ? j : j == 0 ? i : Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
        StringBuilder s = new StringBuilder();
        for (int i = a.length(), j = b.length(); i > 0 || j > 0;) {
            if (i > 0 && j > 0 && d[i][j] == d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1)) { s.append(d[i][j] == d[i - 1][j - 1] ? '=' : 'R'); i--; j--; }
            else if (i > 0 && d[i][j] == d[i - 1][j] + 1) { s.append('D'); i--; }
            else { s.append('I'); j--; }
        }
        return d[a.length()][b.length()] + " " + s.reverse();
    }

    static String chain(int[] p) {
        int n = p.length - 1;
        long[][] cost = new long[n][n];
        int[][] split = new int[n][n];
        for (int len = 2; len <= n; len++) for (int i = 0; i + len <= n; i++) {
            int j = i + len - 1;
            cost[i][j] = Long.MAX_VALUE;
            for (int k = i; k < j; k++) { long c = cost[i][k] + cost[k + 1][j] + (long) p[i] * p[k + 1] * p[j + 1]; if (c < cost[i][j]) { cost[i][j] = c; split[i][j] = k; } }
        }
        class Show { String of(int i, int j) { return i == j ? "" + (char) ('A' + i) : "(" + of(i, split[i][j]) + of(split[i][j] + 1, j) + ")"; } }
        return cost[0][n - 1] + " " + new Show().of(0, n - 1);
    }

    static boolean partition(int... a) { int sum = IntStream.of(a).sum(); BitSet s = new BitSet(); s.set(0); for (int x : a) { BitSet t = new BitSet(); s.stream().forEach(b -> t.set(b + x)); s.or(t); } return sum % 2 == 0 && s.get(sum / 2); }

    static int eggs(int eggs, int floors) { int[] dp = new int[eggs + 1]; int m = 0; while (dp[eggs] < floors) { m++; for (int e = eggs; e > 0; e--) dp[e] += dp[e - 1] + 1; } return m; }

    static String palindrome(String s) {
        int best = 0, from = 0;
        for (int c = 0; c < 2 * s.length() - 1; c++) { int l = c / 2, r = l + c % 2; while (l >= 0 && r < s.length() && s.charAt(l) == s.charAt(r)) { l--; r++; } if (r - l - 1 > best) { best = r - l - 1; from = l + 1; } }
        return s.substring(from, from + best);
    }

    static Map<String, Long> memo = new HashMap<>();
    static long grid(int r, int c) { if (r == 0 || c == 0) return 1; Long m = memo.get(r + "," + c); if (m == null) memo.put(r + "," + c, m = grid(r - 1, c) + grid(r, c - 1)); return m; }

    static String knapsack(int[] w, int[] v, int cap) {
        int[][] best = new int[w.length + 1][cap + 1];
        for (int i = 1; i <= w.length; i++) for (int c = 0; c <= cap; c++) best[i][c] = Math.max(best[i - 1][c], c >= w[i - 1] ? best[i - 1][c - w[i - 1]] + v[i - 1] : 0);
        List<Integer> taken = new ArrayList<>();
        for (int i = w.length, c = cap; i > 0; i--) if (best[i][c] != best[i - 1][c]) { taken.add(0, i - 1); c -= w[i - 1]; }
        return best[w.length][cap] + " " + taken;
    }

    static int maxSub(int[] a) { int best = a[0], cur = 0; for (int x : a) { cur = Math.max(x, cur + x); best = Math.max(best, cur); } return best; }

    static long catalan(int n) { long[] c = new long[n + 1]; c[0] = 1; for (int i = 1; i <= n; i++) for (int j = 0; j < i; j++) c[i] += c[j] * c[i - 1 - j]; return c[n]; }

    public static void main(String[] args) {
        System.out.println(ways(new int[] {1, 2, 5, 10, 20, 50, 100, 200}, 200) + " " + fewest(new int[] {1, 7, 10}, 14) + " " + fewest(new int[] {4, 6}, 9));
        System.out.println(lis(new int[] {10, 9, 2, 5, 3, 7, 101, 18, 4, 20}) + " " + lis(new int[0]));
        System.out.println(edits("intention", "execution") + " | " + edits("", "abc") + " | " + edits("same", "same"));
        System.out.println(chain(new int[] {30, 35, 15, 5, 10, 20, 25}));
        System.out.println(partition(1, 5, 11, 5) + " " + partition(1, 2, 3, 5) + " " + eggs(2, 100) + " " + eggs(3, 1000) + " " + palindrome("forgeeksskeegfor") + " " + grid(16, 16));
        System.out.println(knapsack(new int[] {1, 3, 4, 5}, new int[] {1, 4, 5, 7}, 7) + " " + maxSub(new int[] {-2, 1, -3, 4, -1, 2, 1, -5, 4}) + " " + catalan(30));
    }
}
