import java.util.*;

/** Lights out by Gaussian elimination over GF(2), with long bit rows. */
public class LightsOut {
    static Optional<boolean[][]> solve(boolean[][] lit) {
        int n = lit.length;
        int cells = n * n;
        long[] rows = new long[cells];
        for (int i = 0; i < cells; i++) {
            int r = i / n, c = i % n;
            rows[i] = 1L << i;
            if (r > 0) rows[i] |= 1L << i - n;
            if (r < n - 1) rows[i] |= 1L << i + n;
            if (c > 0) rows[i] |= 1L << i - 1;
            if (c < n - 1) rows[i] |= 1L << i + 1;
            if (lit[r][c]) rows[i] |= 1L << 63;
        }
        int rank = 0;
        int[] pivot = new int[cells];
        for (int column = 0; column < cells; column++) {
            int found = rank;
            while (found < cells && (rows[found] >>> column & 1) == 0) found++;
            if (found == cells) continue;
            long t = rows[found];
            rows[found] = rows[rank];
            rows[rank] = t;
            for (int i = 0; i < cells; i++) {
                if (i != rank && (rows[i] >>> column & 1) == 1) rows[i] ^= rows[rank];
            }
            pivot[rank++] = column;
        }
        for (int i = rank; i < cells; i++) {
            if (rows[i] < 0) return Optional.empty();
        }
        boolean[][] press = new boolean[n][n];
        for (int i = 0; i < rank; i++) press[pivot[i] / n][pivot[i] % n] = rows[i] < 0;
        System.out.println("rank " + rank + " of " + cells);
        return Optional.of(press);
    }

    static boolean[][] grid(String... rows) {
        boolean[][] g = new boolean[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            g[i] = new boolean[rows.length];
            for (int j = 0; j < rows.length; j++) g[i][j] = rows[i].charAt(j) == '*';
        }
        return g;
    }

    public static void main(String[] args) {
        boolean[][][] boards = {grid("***", "***", "***"), grid("*....", ".....", ".....", ".....", "....."), grid("*...*", ".....", "..*..", ".....", "*...*"),
            grid("****", "*..*", "*..*", "****"), grid("......", ".*..*.", "......", "..**..", "......", "*....*")};
        for (boolean[][] b : boards) {
            solve(b).ifPresentOrElse(press -> {
                for (boolean[] row : press) {
                    StringBuilder s = new StringBuilder("  ");
                    for (boolean p : row) s.append(p ? 'x' : '.');
                    System.out.println(s);
                }
            }, () -> System.out.println("unsolvable"));
        }
    }
}
