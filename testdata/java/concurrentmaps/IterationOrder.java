import java.util.*;
import java.util.concurrent.*;

/** The order of iteration after random changes, with keys that collide in several ways. */
public class IterationOrder {
    record Bad(int id, int spread) implements Comparable<Bad> {
        @Override
        public int hashCode() {
            return id % spread;
        }

        @Override
        public int compareTo(Bad o) {
            return Integer.compare(id, o.id);
        }
    }

    record Rough(int id) {
        @Override
        public int hashCode() {
            return id & 3;
        }
    }

    static int digest(Object o) {
        return o.toString().hashCode();
    }

    static void run(int seed, int keys, int spread, int rounds) {
        Random random = new Random(seed);
        ConcurrentHashMap<Bad, Integer> map = new ConcurrentHashMap<>();
        int all = 0;
        for (int i = 0; i < rounds; i++) {
            Bad key = new Bad(random.nextInt(keys), spread);
            int op = random.nextInt(11);
            switch (op) {
                case 0, 1, 2 -> map.put(key, i);
                case 3 -> map.putIfAbsent(key, i);
                case 4 -> map.remove(key);
                case 5 -> map.computeIfAbsent(key, k -> k.id());
                case 6 -> map.computeIfPresent(key, (k, v) -> v % 2 == 0 ? null : (Integer) (v + 1));
                case 7 -> map.compute(key, (k, v) -> v == null ? (Integer) 1 : v % 3 == 0 ? null : (Integer) (v * 2));
                case 8 -> map.merge(key, 7, (a, b) -> a % 5 == 0 ? null : (Integer) (a + b));
                case 9 -> map.replace(key, i);
                default -> map.remove(key, i - 1);
            }
            if (i % 50 == 0) {
                all = all * 31 + digest(map);
            }
        }
        System.out.println(seed + " " + keys + " " + spread + ": " + map.size() + " " + all + " " + digest(map.keySet()) + " " + digest(map.values())
                + " " + map.hashCode() + " " + map.equals(new HashMap<>(map)));
        ConcurrentHashMap<Bad, Integer> copy = new ConcurrentHashMap<>(map);
        System.out.println(digest(copy) + " " + copy.equals(map));
        ConcurrentHashMap<Bad, Integer> second = new ConcurrentHashMap<>(5);
        second.put(new Bad(1000, 7), 1);
        second.putAll(map);
        System.out.println(digest(second));
        map.clear();
        for (int i = 0; i < 40; i++) {
            map.put(new Bad(i, 10), i);
        }
        System.out.println(map.keySet().stream().map(k -> k.id()).toList());
    }

    public static void main(String[] args) {
        run(1, 20, 1000, 400);
        run(2, 200, 1000, 2000);
        run(3, 200, 3, 2000);
        run(4, 60, 1, 2000);
        run(5, 1000, 17, 4000);
        run(6, 100, 64, 3000);
        ConcurrentHashMap<Rough, Integer> rough = new ConcurrentHashMap<>();
        for (int i = 0; i < 300; i++) {
            rough.put(new Rough(i), i);
        }
        System.out.println(rough.keySet().stream().mapToInt(Rough::id).boxed().toList());
        for (int i = 0; i < 300; i += 3) {
            rough.remove(new Rough(i));
        }
        System.out.println(rough.values());
        ConcurrentHashMap<String, Integer> words = new ConcurrentHashMap<>();
        for (String w : "the quick brown fox jumps over the lazy dog and then some more words come along to fill it".split(" ")) {
            words.merge(w, 1, Integer::sum);
        }
        System.out.println(words);
        Set<String> set = ConcurrentHashMap.newKeySet();
        set.addAll(List.of("Aa", "BB", "AaAa", "BBBB", "AaBB", "BBAa", "C#"));
        System.out.println(set);
        for (int capacity : new int[] {0, 1, 2, 3, 7, 8, 11, 12, 13, 16, 24, 48, 100}) {
            ConcurrentHashMap<Integer, Integer> sized = new ConcurrentHashMap<>(capacity);
            for (int i = 0; i < 5; i++) {
                sized.put(i * 37 + 1, i);
            }
            System.out.println(capacity + " " + sized);
        }
        ConcurrentHashMap<Integer, Integer> loaded = new ConcurrentHashMap<>(20, 0.5f, 4);
        for (int i = 0; i < 9; i++) {
            loaded.put(i * 41, i);
        }
        System.out.println(loaded);
        Map<Integer, Integer> tree = new TreeMap<>();
        for (int i = 0; i < 23; i++) {
            tree.put(i * 29, i);
        }
        ConcurrentHashMap<Integer, Integer> from = new ConcurrentHashMap<>(tree);
        System.out.println(from);
        from = new ConcurrentHashMap<>();
        from.putAll(tree);
        System.out.println(from);
        from.putAll(Map.of(1000, 1));
        System.out.println(from);
    }
}
