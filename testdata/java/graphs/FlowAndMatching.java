import java.util.*;

/** Maximum flow (Dinic), minimum cut, bipartite matching, the Hungarian method, stable marriages. */
public class FlowAndMatching {
    static final class Flow {
        final int n; final List<int[]> edges = new ArrayList<>(); final List<List<Integer>> out = new ArrayList<>(); int[] level, next;
        Flow(int n) { this.n = n; for (int i = 0; i < n; i++) out.add(new ArrayList<>()); }
        Flow edge(int a, int b, int cap) { out.get(a).add(edges.size()); edges.add(new int[] {b, cap}); out.get(b).add(edges.size()); edges.add(new int[] {a, 0}); return this; }
        boolean levels(int s, int t) {
            level = new int[n]; Arrays.fill(level, -1); level[s] = 0;
            ArrayDeque<Integer> q = new ArrayDeque<>(List.of(s));
            while (!q.isEmpty()) { int v = q.remove(); for (int e : out.get(v)) { int[] x = edges.get(e); if (x[1] > 0 && level[x[0]] < 0) { level[x[0]] = level[v] + 1; q.add(x[0]); } } }
            return level[t] >= 0;
        }
        int push(int v, int t, int f) {
            if (v == t) return f;
            for (; next[v] < out.get(v).size(); next[v]++) {
                int e = out.get(v).get(next[v]); int[] x = edges.get(e);
                if (x[1] > 0 && level[x[0]] == level[v] + 1) { int d = push(x[0], t, Math.min(f, x[1])); if (d > 0) { x[1] -= d; edges.get(e ^ 1)[1] += d; return d; } }
            }
            return 0;
        }
        int max(int s, int t) { int total = 0; while (levels(s, t)) { next = new int[n]; for (int f; (f = push(s, t, Integer.MAX_VALUE)) > 0;) total += f; } return total; }
        List<Integer> cut() { List<Integer> c = new ArrayList<>(); for (int i = 0; i < n; i++) if (level[i] >= 0) c.add(i); return c; }
    }

    static boolean augment(boolean[][] g, int l, boolean[] seen, int[] match) {
        for (int r = 0; r < match.length; r++) if (g[l][r] && !seen[r]) { seen[r] = true; if (match[r] < 0 || augment(g, match[r], seen, match)) { match[r] = l; return true; } }
        return false;
    }

    static int hungarian(int[][] cost) {
        int n = cost.length; int[] u = new int[n + 1], v = new int[n + 1], p = new int[n + 1], way = new int[n + 1];
        for (int i = 1; i <= n; i++) {
            p[0] = i; int j0 = 0; int[] min = new int[n + 1]; Arrays.fill(min, Integer.MAX_VALUE); boolean[] used = new boolean[n + 1];
            do {
                used[j0] = true; int i0 = p[j0], delta = Integer.MAX_VALUE, j1 = 0;
                for (int j = 1; j <= n; j++) if (!used[j]) { int cur = cost[i0 - 1][j - 1] - u[i0] - v[j]; if (cur < min[j]) { min[j] = cur; way[j] = j0; } if (min[j] < delta) { delta = min[j]; j1 = j; } }
                for (int j = 0; j <= n; j++) if (used[j]) { u[p[j]] += delta; v[j] -= delta; } else min[j] -= delta;
                j0 = j1;
            } while (p[j0] != 0);
            do { int j1 = way[j0]; p[j0] = p[j1]; j0 = j1; } while (j0 != 0);
        }
        System.out.println("assignment " + Arrays.toString(Arrays.copyOfRange(p, 1, n + 1)));
        return -v[0];
    }

    static Map<Character, Character> marry(Map<Character, String> men, Map<Character, String> women) {
        Map<Character, Character> engaged = new TreeMap<>();
        Map<Character, Integer> asked = new HashMap<>();
        Deque<Character> free = new ArrayDeque<>(men.keySet());
        while (!free.isEmpty()) {
            char m = free.pop(), w = men.get(m).charAt(asked.merge(m, 1, Integer::sum) - 1);
            Character rival = engaged.get(w);
            if (rival == null) engaged.put(w, m);
            else if (women.get(w).indexOf(m) < women.get(w).indexOf(rival)) { engaged.put(w, m); free.push(rival); }
            else free.push(m);
        }
        return engaged;
    }

    public static void main(String[] args) {
        Flow f = new Flow(6).edge(0, 1, 16).edge(0, 2, 13).edge(1, 2, 10).edge(2, 1, 4).edge(1, 3, 12).edge(3, 2, 9).edge(2, 4, 14).edge(4, 3, 7).edge(3, 5, 20).edge(4, 5, 4);
        System.out.println(f.max(0, 5) + " cut " + f.cut());
        String[] likes = {"110000", "100110", "001000", "001100", "000000", "000001"};
        boolean[][] g = new boolean[6][6];
        for (int i = 0; i < 6; i++) for (int j = 0; j < 6; j++) g[i][j] = likes[i].charAt(j) == '1';
        int[] match = new int[6]; Arrays.fill(match, -1);
        int size = 0;
        for (int l = 0; l < 6; l++) if (augment(g, l, new boolean[6], match)) size++;
        System.out.println(size + " " + Arrays.toString(match));
        System.out.println(hungarian(new int[][] {{9, 2, 7, 8}, {6, 4, 3, 7}, {5, 8, 1, 8}, {7, 6, 9, 4}}));
        System.out.println(marry(new TreeMap<>(Map.of('A', "xyz", 'B', "yxz", 'C', "xyz")), Map.of('x', "BAC", 'y', "ABC", 'z', "ABC")));
    }
}
