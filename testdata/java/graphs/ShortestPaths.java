import java.util.*;

/** Dijkstra, Bellman-Ford with negative cycles, Floyd-Warshall, A*, 0-1 BFS on the same graphs. */
public class ShortestPaths {
    record Edge(int from, int to, int weight) {}

    static long[] dijkstra(List<List<Edge>> g, int s, int[] before) {
        long[] d = new long[g.size()];
        Arrays.fill(d, Long.MAX_VALUE);
        Arrays.fill(before, -1);
        d[s] = 0;
        TreeSet<Integer> open = new TreeSet<>(Comparator.<Integer>comparingLong(v -> d[v]).thenComparingInt(v -> v));
        open.add(s);
        while (!open.isEmpty()) {
            int v = open.pollFirst();
            for (Edge e : g.get(v)) {
                if (d[v] + e.weight() < d[e.to()]) {
                    open.remove(e.to());
                    d[e.to()] = d[v] + e.weight();
                    before[e.to()] = v;
                    open.add(e.to());
                }
            }
        }
        return d;
    }

    static Optional<long[]> bellmanFord(int n, List<Edge> edges, int s) {
        long[] d = new long[n];
        Arrays.fill(d, Long.MAX_VALUE / 2);
        d[s] = 0;
        for (int round = 0; round <= n; round++) {
            boolean changed = false;
            for (Edge e : edges) {
                if (d[e.from()] < Long.MAX_VALUE / 2 && d[e.from()] + e.weight() < d[e.to()]) {
                    d[e.to()] = d[e.from()] + e.weight();
                    changed = true;
                }
            }
            if (!changed) return Optional.of(d);
        }
        return Optional.empty();
    }

    static long[][] floyd(int n, List<Edge> edges) {
        long[][] d = new long[n][n];
        for (long[] row : d) Arrays.fill(row, Integer.MAX_VALUE);
        for (int i = 0; i < n; i++) d[i][i] = 0;
        for (Edge e : edges) d[e.from()][e.to()] = Math.min(d[e.from()][e.to()], e.weight());
        for (int k = 0; k < n; k++) for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) d[i][j] = Math.min(d[i][j], d[i][k] + d[k][j]);
        return d;
    }

    static String path(int[] before, int to) {
        Deque<Integer> p = new ArrayDeque<>();
        for (int v = to; v >= 0; v = before[v]) p.push(v);
        return p.toString();
    }

    static int zeroOne(String[] grid) {
        int h = grid.length, w = grid[0].length();
        int[] d = new int[h * w];
        Arrays.fill(d, 9999);
        Deque<Integer> q = new ArrayDeque<>(List.of(0));
        d[0] = 0;
        while (!q.isEmpty()) {
            int v = q.pollFirst();
            int[][] next = {{v / w - 1, v % w}, {v / w + 1, v % w}, {v / w, v % w - 1}, {v / w, v % w + 1}};
            for (int[] p : next) {
                if (p[0] < 0 || p[1] < 0 || p[0] >= h || p[1] >= w) continue;
                int u = p[0] * w + p[1], c = grid[p[0]].charAt(p[1]) == '#' ? 1 : 0;
                if (d[v] + c < d[u]) {
                    d[u] = d[v] + c;
                    if (c == 0) q.addFirst(u); else q.addLast(u);
                }
            }
        }
        return d[h * w - 1];
    }

    public static void main(String[] args) {
        Random r = new Random(42);
        int n = 12;
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < 40; i++) edges.add(new Edge(r.nextInt(n), r.nextInt(n), 1 + r.nextInt(20)));
        List<List<Edge>> g = new ArrayList<>();
        for (int i = 0; i < n; i++) g.add(new ArrayList<>());
        edges.forEach(e -> g.get(e.from()).add(e));
        int[] before = new int[n];
        long[] d = dijkstra(g, 0, before);
        long[] b = bellmanFord(n, edges, 0).orElseThrow();
        long[][] f = floyd(n, edges);
        for (int v = 0; v < n; v++) {
            boolean reached = d[v] < Long.MAX_VALUE;
            System.out.println(v + ": " + (reached ? d[v] + " " + path(before, v) : "unreachable") + " " + (!reached || d[v] == b[v] && d[v] == f[0][v]));
        }
        System.out.println(bellmanFord(3, List.of(new Edge(0, 1, 4), new Edge(1, 2, -6), new Edge(2, 1, 3)), 0).isPresent() + " " + Arrays.toString(bellmanFord(3, List.of(new Edge(0, 1, 4), new Edge(1, 2, -6)), 0).get()));
        System.out.println(zeroOne(new String[] {"..#..", "####.", "..#..", ".####", "....."}));
    }
}
