public class Knapsack {
    public static void main(String[] args) throws Exception {
        int[] w = {12, 7, 11, 8, 9, 6}, v = {24, 13, 23, 15, 16, 9};
        int[][] best = new int[w.length + 1][27];
        for (int i = 1; i <= w.length; i++) for (int c = 0; c <= 26; c++) best[i][c] = Math.max(best[i - 1][c], c >= w[i - 1] ? best[i - 1][c - w[i - 1]] + v[i - 1] : 0);
        System.out.println(best[w.length][26]);
        String a = "AGGTABXYZ", b = "GXTXAYBZ";
        int[][] l = new int[a.length() + 1][b.length() + 1];
        for (int i = 1; i <= a.length(); i++) for (int j = 1; j <= b.length(); j++) l[i][j] = a.charAt(i - 1) == b.charAt(j - 1) ? l[i - 1][j - 1] + 1 : Math.max(l[i - 1][j], l[i][j - 1]);
        System.out.println(l[a.length()][b.length()]);
        long[] ways = new long[201];
        ways[0] = 1;
        for (int coin : new int[] {1, 2, 5, 10, 20, 50, 100, 200}) for (int i = coin; i <= 200; i++) ways[i] += ways[i - coin];
        System.out.println(ways[200]);
    }
}
