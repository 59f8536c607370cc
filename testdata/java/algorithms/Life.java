public class Life {
    static boolean[][] step(boolean[][] g) {
        int n = g.length;
        boolean[][] r = new boolean[n][n];
        for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) { int c = 0; for (int a = -1; a <= 1; a++) for (int b = -1; b <= 1; b++) if ((a | b) != 0 && g[(i + a + n) % n][(j + b + n) % n]) c++; r[i][j] = c == 3 || g[i][j] && c == 2; }
        return r;
    }

    public static void main(String[] args) throws Exception {
        boolean[][] g = new boolean[12][12];
        for (int[] c : new int[][] {{1, 2}, {2, 3}, {3, 1}, {3, 2}, {3, 3}, {8, 8}, {8, 9}, {8, 10}}) g[c[0]][c[1]] = true;
        for (int i = 0; i < 20; i++) g = step(g);
        for (boolean[] row : g) { StringBuilder b = new StringBuilder(); for (boolean c : row) b.append(c ? '#' : '.'); System.out.println(b); }
    }
}
