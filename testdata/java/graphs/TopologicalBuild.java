import java.util.*;
import java.util.stream.*;

/** A build system: dependencies from text, order, levels, cycles, strongly connected parts, critical path. */
public class TopologicalBuild {
    static final String RULES = """
        app: ui core net
        ui: gfx core
        net: core io
        core: util
        gfx: util math
        io: util
        math:
        util:
        test: app mock
        mock: net
        """;

    static Map<String, List<String>> parse(String text) {
        return text.lines().map(l -> l.split(":\\s*", -1)).collect(Collectors.toMap(p -> p[0], p -> p[1].isBlank() ? List.of() : List.of(p[1].split(" ")), (a, b) -> a, TreeMap::new));
    }

    static List<String> order(Map<String, List<String>> deps) {
        Map<String, Integer> missing = new TreeMap<>();
        Map<String, List<String>> users = new TreeMap<>();
        deps.forEach((k, v) -> { missing.put(k, v.size()); v.forEach(d -> users.computeIfAbsent(d, x -> new ArrayList<>()).add(k)); });
        PriorityQueue<String> ready = new PriorityQueue<>();
        missing.forEach((k, n) -> { if (n == 0) ready.add(k); });
        List<String> out = new ArrayList<>();
        while (!ready.isEmpty()) {
            String t = ready.poll();
            out.add(t);
            for (String u : users.getOrDefault(t, List.of())) if (missing.merge(u, -1, Integer::sum) == 0) ready.add(u);
        }
        if (out.size() < deps.size()) throw new IllegalStateException("cycle among " + deps.keySet().stream().filter(k -> !out.contains(k)).toList());
        return out;
    }

    static List<Set<String>> components(Map<String, List<String>> g) {
        Map<String, Integer> index = new HashMap<>(), low = new HashMap<>();
        Deque<String> stack = new ArrayDeque<>();
        List<Set<String>> out = new ArrayList<>();
        class Tarjan {
            void visit(String v) {
                index.put(v, index.size());
                low.put(v, index.get(v));
                stack.push(v);
                for (String u : g.getOrDefault(v, List.of())) {
                    if (!index.containsKey(u)) { visit(u); low.merge(v, low.get(u), Math::min); }
                    else if (stack.contains(u)) low.merge(v, index.get(u), Math::min);
                }
                if (low.get(v).equals(index.get(v))) {
                    Set<String> c = new TreeSet<>();
                    do c.add(stack.peek()); while (!stack.pop().equals(v));
                    out.add(c);
                }
            }
        }
        Tarjan t = new Tarjan();
        g.keySet().forEach(v -> { if (!index.containsKey(v)) t.visit(v); });
        return out;
    }

    public static void main(String[] args) {
        Map<String, List<String>> deps = parse(RULES);
        System.out.println(order(deps));
        Map<String, Integer> level = new HashMap<>();
        for (String t : order(deps)) level.put(t, deps.get(t).stream().mapToInt(level::get).max().orElse(-1) + 1);
        System.out.println(level.entrySet().stream().collect(Collectors.groupingBy(Map.Entry::getValue, TreeMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.toCollection(TreeSet::new)))) + "");
        Map<String, Integer> finish = new LinkedHashMap<>();
        for (String t : order(deps)) finish.put(t, t.length() + deps.get(t).stream().mapToInt(finish::get).max().orElse(0));
        String at = Collections.max(finish.entrySet(), Map.Entry.comparingByValue()).getKey();
        Deque<String> path = new ArrayDeque<>();
        for (String v = at; v != null; v = deps.get(v).stream().max(Comparator.comparing(finish::get)).orElse(null)) path.addFirst(v);
        System.out.println(finish + " critical " + path);
        deps.put("util", List.of("net"));
        deps.put("math", List.of("math"));
        System.out.println(components(deps));
        try {
            order(deps);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
