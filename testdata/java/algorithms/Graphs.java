import java.util.*;

public class Graphs {
    static int find(int[] p, int i) { return p[i] == i ? i : (p[i] = find(p, p[i])); }
    static void depth(Map<String, Map<String, Integer>> g, String v, Set<String> seen, List<String> order) { if (!seen.add(v)) return; for (String n : g.get(v).keySet()) depth(g, n, seen, order); order.add(v); }

    public static void main(String[] args) throws Exception {
        Map<String, Map<String, Integer>> g = new TreeMap<>();
        for (String e : "a-b:4 a-c:2 b-c:1 b-d:5 c-d:8 c-e:10 d-e:2 d-f:6 e-f:3 g-h:1".split(" ")) { String[] p = e.split("[-:]"); int w = Integer.parseInt(p[2]); g.computeIfAbsent(p[0], k -> new TreeMap<>()).put(p[1], w); g.computeIfAbsent(p[1], k -> new TreeMap<>()).put(p[0], w); }
        Map<String, Integer> dist = new TreeMap<>();
        PriorityQueue<Map.Entry<String, Integer>> q = new PriorityQueue<>(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        q.add(Map.entry("a", 0));
        while (!q.isEmpty()) { var e = q.poll(); if (dist.putIfAbsent(e.getKey(), e.getValue()) != null) continue; g.get(e.getKey()).forEach((n, w) -> { if (!dist.containsKey(n)) q.add(Map.entry(n, e.getValue() + w)); }); }
        System.out.println(dist);
        Deque<String> todo = new ArrayDeque<>(List.of("a"));
        Set<String> seen = new LinkedHashSet<>();
        while (!todo.isEmpty()) { String v = todo.removeFirst(); if (seen.add(v)) todo.addAll(g.get(v).keySet()); }
        System.out.println(seen);
        List<String> order = new ArrayList<>();
        depth(g, "a", new HashSet<>(), order);
        System.out.println(order);
        int[] parent = new int[26];
        for (int i = 0; i < 26; i++) parent[i] = i;
        List<String> edges = new ArrayList<>();
        g.forEach((a, m) -> m.forEach((b, w) -> { if (a.compareTo(b) < 0) edges.add(String.format("%02d%s%s", w, a, b)); }));
        Collections.sort(edges);
        int total = 0;
        for (String e : edges) { int a = find(parent, e.charAt(2) - 'a'), b = find(parent, e.charAt(3) - 'a'); if (a != b) { parent[a] = b; total += Integer.parseInt(e.substring(0, 2)); System.out.print(e.substring(2) + " "); } }
        System.out.println(total);
    }
}
