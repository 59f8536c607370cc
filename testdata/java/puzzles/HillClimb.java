import java.util.*;

/** Breadth first over a height map, up at most one at a time; and Dijkstra with climbing costs. */
public class HillClimb {
    static final String[] MAP = """
        Sabqponm
        abcryxxl
        accszExk
        acctuvwj
        abdefghi
        """.split("\n");
    static final int[][] WAYS = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}};

    static int height(int r, int c) {
        char h = MAP[r].charAt(c);
        return h == 'S' ? 0 : h == 'E' ? 25 : h - 'a';
    }

    static int bfs(char start) {
        int rows = MAP.length;
        int columns = MAP[0].length();
        int[][] distance = new int[rows][columns];
        for (int[] row : distance) {
            Arrays.fill(row, -1);
        }
        ArrayDeque<int[]> queue = new ArrayDeque<>();
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (MAP[r].charAt(c) == start || start == 'a' && MAP[r].charAt(c) == 'S') {
                    queue.add(new int[] {r, c});
                    distance[r][c] = 0;
                }
            }
        }
        while (!queue.isEmpty()) {
            int[] at = queue.remove();
            if (MAP[at[0]].charAt(at[1]) == 'E') {
                return distance[at[0]][at[1]];
            }
            for (int[] way : WAYS) {
                int r = at[0] + way[0];
                int c = at[1] + way[1];
                if (r < 0 || c < 0 || r >= rows || c >= columns || distance[r][c] >= 0 || height(r, c) > height(at[0], at[1]) + 1) {
                    continue;
                }
                distance[r][c] = distance[at[0]][at[1]] + 1;
                queue.add(new int[] {r, c});
            }
        }
        return -1;
    }

    static int cheapest() {
        int columns = MAP[0].length();
        PriorityQueue<long[]> queue = new PriorityQueue<>(Comparator.<long[]>comparingLong(e -> e[0]).thenComparingLong(e -> e[1]));
        Map<Long, Long> best = new HashMap<>();
        queue.add(new long[] {0, 0});
        while (!queue.isEmpty()) {
            long[] e = queue.poll();
            if (best.putIfAbsent(e[1], e[0]) != null) {
                continue;
            }
            int r = (int) e[1] / columns;
            int c = (int) e[1] % columns;
            if (MAP[r].charAt(c) == 'E') {
                return (int) e[0];
            }
            for (int[] way : WAYS) {
                int nr = r + way[0];
                int nc = c + way[1];
                if (nr >= 0 && nc >= 0 && nr < MAP.length && nc < columns) {
                    int climb = Math.abs(height(nr, nc) - height(r, c));
                    queue.add(new long[] {e[0] + 1 + climb * climb, (long) nr * columns + nc});
                }
            }
        }
        throw new AssertionError("no way");
    }

    public static void main(String[] args) {
        System.out.println(bfs('S') + " " + bfs('a') + " " + cheapest());
    }
}
