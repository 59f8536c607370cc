public class Queens {
    static int solve(int n, int row, int columns, int left, int right) {
        if (row == n) return 1;
        int count = 0;
        for (int free = ~(columns | left | right) & ((1 << n) - 1); free != 0; free &= free - 1) { int bit = free & -free; count += solve(n, row + 1, columns | bit, (left | bit) << 1, (right | bit) >> 1); }
        return count;
    }
    static boolean first(int[] c, int row) {
        if (row == c.length) return true;
        next:
        for (c[row] = 0; c[row] < c.length; c[row]++) {
            for (int r = 0; r < row; r++) if (c[r] == c[row] || Math.abs(c[r] - c[row]) == row - r) continue next;
            if (first(c, row + 1)) return true;
        }
        return false;
    }

    public static void main(String[] args) throws Exception {
        for (int n = 1; n <= 8; n++) System.out.println(n + ": " + solve(n, 0, 0, 0, 0));
        int[] columns = new int[8];
        first(columns, 0);
        for (int r : columns) System.out.println(".".repeat(r) + "Q" + ".".repeat(7 - r));
    }
}
