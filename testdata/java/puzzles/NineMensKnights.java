import java.util.*;

/** A knight's tour by Warnsdorff's rule, and the fewest moves between squares. */
public class NineMensKnights {
    static final int[] DX = {1, 2, 2, 1, -1, -2, -2, -1};
    static final int[] DY = {2, 1, -1, -2, -2, -1, 1, 2};

    static boolean inside(int n, int x, int y) {
        return x >= 0 && y >= 0 && x < n && y < n;
    }

    static int degree(int[][] board, int x, int y) {
        int d = 0;
        for (int k = 0; k < 8; k++) {
            int nx = x + DX[k], ny = y + DY[k];
            if (inside(board.length, nx, ny) && board[nx][ny] == 0) d++;
        }
        return d;
    }

    static boolean tour(int[][] board, int x, int y, int step) {
        board[x][y] = step;
        int n = board.length;
        if (step == n * n) return true;
        List<int[]> next = new ArrayList<>(8);
        for (int k = 0; k < 8; k++) {
            int nx = x + DX[k], ny = y + DY[k];
            if (inside(n, nx, ny) && board[nx][ny] == 0) next.add(new int[] {nx, ny, degree(board, nx, ny)});
        }
        next.sort(Comparator.comparingInt(a -> a[2]));
        for (int[] move : next) {
            if (tour(board, move[0], move[1], step + 1)) return true;
        }
        board[x][y] = 0;
        return false;
    }

    static String path(String from, String to) {
        Map<String, String> before = new LinkedHashMap<>();
        before.put(from, null);
        Queue<String> queue = new LinkedList<>(List.of(from));
        while (!before.containsKey(to)) {
            String at = queue.remove();
            for (int k = 0; k < 8; k++) {
                int x = at.charAt(0) - 'a' + DX[k], y = at.charAt(1) - '1' + DY[k];
                String square = "" + (char) ('a' + x) + (char) ('1' + y);
                if (inside(8, x, y) && !before.containsKey(square)) {
                    before.put(square, at);
                    queue.add(square);
                }
            }
        }
        Deque<String> path = new ArrayDeque<>();
        for (String s = to; s != null; s = before.get(s)) path.addFirst(s);
        return String.join("-", path) + " (" + before.size() + " squares seen)";
    }

    public static void main(String[] args) {
        for (int n : new int[] {3, 5, 6, 8}) {
            int[][] board = new int[n][n];
            System.out.println(n + ": " + tour(board, 0, 0, 1));
            for (int[] row : board) {
                StringBuilder line = new StringBuilder();
                for (int cell : row) line.append(String.format("%3d", cell));
                System.out.println(line);
            }
        }
        System.out.println(path("a1", "h8"));
        System.out.println(path("a1", "b2"));
        System.out.println(path("d4", "d5"));
    }
}
