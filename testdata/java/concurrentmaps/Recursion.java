import java.util.*;
import java.util.concurrent.*;

/** Changes of a map from inside its own functions. */
public class Recursion {
    static ConcurrentHashMap<Integer, Long> cache = new ConcurrentHashMap<>();

    static long fib(int n) {
        return n < 2 ? n : cache.computeIfAbsent(n, k -> fib(k - 1) + fib(k - 2));
    }

    static void attempt(String name, Callable<?> body) {
        try {
            System.out.println(name + ": " + body.call());
        } catch (Throwable e) {
            System.out.println(name + ": " + e);
        }
    }

    public static void main(String[] args) {
        attempt("fib 10", () -> fib(10));
        attempt("fib 40", () -> fib(40));
        ConcurrentHashMap<String, Integer> m = new ConcurrentHashMap<>();
        attempt("same key", () -> m.computeIfAbsent("a", k -> m.computeIfAbsent("a", k2 -> 1)));
        attempt("put same key", () -> m.computeIfAbsent("a", k -> m.put("a", 1)));
        attempt("remove same key", () -> m.computeIfAbsent("a", k -> m.remove("a")));
        attempt("merge same key", () -> m.computeIfAbsent("a", k -> m.merge("a", 2, Integer::sum)));
        attempt("compute in compute", () -> m.compute("a", (k, v) -> m.compute("a", (k2, v2) -> 5)));
        System.out.println(m);
        attempt("colliding", () -> m.computeIfAbsent("AaAa", k -> m.computeIfAbsent("BBBB", k2 -> 1)));
        attempt("other bin", () -> m.computeIfAbsent("x", k -> m.computeIfAbsent("y", k2 -> 1) + 1));
        System.out.println(new TreeMap<>(m));
        m.put("AaAa", 7);
        attempt("tail", () -> m.computeIfAbsent("BBBB", k -> {
            m.put("AaBB", 9);
            return 8;
        }));
        System.out.println(new TreeMap<>(m));
        attempt("throws", () -> m.computeIfAbsent("z", k -> {
            throw new IllegalArgumentException("no");
        }));
        attempt("null", () -> m.computeIfAbsent("z", k -> null));
        System.out.println(m.containsKey("z"));
        attempt("clear inside", () -> m.computeIfAbsent("q", k -> {
            m.clear();
            return 1;
        }));
        for (String bad : new String[] {"put null", "value null"}) {
            attempt(bad, () -> switch (bad) {
                case "put null" -> m.put(null, 1);
                default -> m.put("k", null);
            });
        }
        attempt("contains null", () -> m.containsValue(null));
        attempt("merge null", () -> m.merge("k", null, (a, b) -> a));
        attempt("remove null value", () -> m.remove("k", null));
        attempt("newKeySet add null", () -> ConcurrentHashMap.newKeySet().add(null));
        attempt("keySet add", () -> m.keySet().add("k"));
        attempt("values add", () -> m.values().add(1));
        attempt("capacity", () -> new ConcurrentHashMap<>(-1));
        attempt("load", () -> new ConcurrentHashMap<>(1, 0f));
        attempt("entry", () -> m.put("one", 1) == null && m.entrySet().iterator().next().setValue(3) == 1);
        System.out.println(m);
        attempt("search entry", () -> m.searchEntries(Long.MAX_VALUE, e -> e.setValue(1)));
        attempt("iterator", () -> {
            Iterator<String> it = m.keySet().iterator();
            it.remove();
            return 1;
        });
        System.out.println(m.keySet() == m.keySet());
        System.out.println(m.values() == m.values());
        System.out.println(m.entrySet().contains(Map.entry("one", 3)) + " " + m.keySet().equals(Set.of("one")) + " " + m.entrySet().equals(Map.of("one", 3).entrySet()));
    }
}
