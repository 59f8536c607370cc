import java.util.*;
import java.util.stream.*;

/** Kruskal with union-find, Prim, bridges and articulation points, maze by randomized Kruskal. */
public class SpanningTrees {
    static class UnionFind {
        final int[] parent, rank; int sets;
        UnionFind(int n) { parent = IntStream.range(0, n).toArray(); rank = new int[n]; sets = n; }
        int find(int x) { while (parent[x] != x) x = parent[x] = parent[parent[x]]; return x; }
        boolean union(int a, int b) {
            a = find(a); b = find(b);
            if (a == b) return false;
            if (rank[a] < rank[b]) { int t = a; a = b; b = t; }
            parent[b] = a;
            if (rank[a] == rank[b]) rank[a]++;
            sets--;
            return true;
        }
    }
    record Edge(int a, int b, int w) implements Comparable<Edge> { public int compareTo(Edge o) { return Integer.compare(w, o.w); } }

    static int time;
    static void bridges(List<List<Integer>> g, int v, int from, int[] in, int[] low, List<String> bridges, Set<Integer> cuts) {
        in[v] = low[v] = ++time;
        int children = 0;
        for (int u : g.get(v)) {
            if (u == from) continue;
            if (in[u] > 0) { low[v] = Math.min(low[v], in[u]); continue; }
            bridges(g, u, v, in, low, bridges, cuts);
            low[v] = Math.min(low[v], low[u]);
            if (low[u] > in[v]) bridges.add(v + "-" + u);
            if (low[u] >= in[v] && from >= 0) cuts.add(v);
            children++;
        }
        if (from < 0 && children > 1) cuts.add(v);
    }

    static void maze(int w, int h, long seed) {
        List<int[]> walls = new ArrayList<>();
        for (int y = 0; y < h; y++) for (int x = 0; x < w; x++) { if (x + 1 < w) walls.add(new int[] {y * w + x, y * w + x + 1}); if (y + 1 < h) walls.add(new int[] {y * w + x, y * w + x + w}); }
        Collections.shuffle(walls, new Random(seed));
        UnionFind uf = new UnionFind(w * h);
        Set<String> open = new HashSet<>();
        for (int[] p : walls) if (uf.union(p[0], p[1])) open.add(p[0] + "," + p[1]);
        System.out.println("+" + "--+".repeat(w));
        for (int y = 0; y < h; y++) {
            StringBuilder row = new StringBuilder("|"), below = new StringBuilder("+");
            for (int x = 0; x < w; x++) {
                int c = y * w + x;
                row.append("  ").append(open.contains(c + "," + (c + 1)) ? ' ' : '|');
                below.append(open.contains(c + "," + (c + w)) ? "  +" : "--+");
            }
            System.out.println(row + "\n" + below);
        }
    }

    public static void main(String[] args) {
        List<Edge> edges = new ArrayList<>(List.of(new Edge(0, 1, 7), new Edge(0, 3, 5), new Edge(1, 2, 8), new Edge(1, 3, 9), new Edge(1, 4, 7), new Edge(2, 4, 5), new Edge(3, 4, 15), new Edge(3, 5, 6), new Edge(4, 5, 8), new Edge(4, 6, 9), new Edge(5, 6, 11)));
        Collections.sort(edges);
        UnionFind uf = new UnionFind(7);
        List<Edge> tree = edges.stream().filter(e -> uf.union(e.a(), e.b())).toList();
        System.out.println(tree.stream().mapToInt(Edge::w).sum() + " " + tree + " " + uf.sets);
        int[] best = new int[7];
        Arrays.fill(best, Integer.MAX_VALUE);
        best[0] = 0;
        boolean[] done = new boolean[7];
        int total = 0;
        for (int i = 0; i < 7; i++) {
            int v = IntStream.range(0, 7).filter(k -> !done[k]).boxed().min(Comparator.comparingInt(k -> best[k])).get();
            done[v] = true;
            total += best[v];
            for (Edge e : edges) { int u = e.a() == v ? e.b() : e.b() == v ? e.a() : -1; if (u >= 0 && !done[u]) best[u] = Math.min(best[u], e.w()); }
        }
        System.out.println(total);
        int[][] links = {{0, 1}, {1, 2}, {2, 0}, {1, 3}, {3, 4}, {4, 5}, {5, 3}, {5, 6}};
        List<List<Integer>> g = Stream.generate(() -> (List<Integer>) new ArrayList<Integer>()).limit(7).toList();
        for (int[] l : links) { g.get(l[0]).add(l[1]); g.get(l[1]).add(l[0]); }
        List<String> bridges = new ArrayList<>();
        Set<Integer> cuts = new TreeSet<>();
        bridges(g, 0, -1, new int[7], new int[7], bridges, cuts);
        System.out.println(bridges + " " + cuts);
        maze(8, 4, 7);
    }
}
