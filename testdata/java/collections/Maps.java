import java.util.*;

public class Maps {
    static void exercise(Map<String, Integer> map) {
        for (String w : "the quick brown fox jumps over the lazy dog and the cat".split(" ")) map.merge(w, 1, Integer::sum);
        System.out.println(map.getClass().getSimpleName() + " " + map + " " + map.size() + " " + map.hashCode());
        System.out.println(map.get("the") + " " + map.getOrDefault("zzz", -1) + " " + map.containsKey("fox") + map.containsValue(3) + " " + map.put("fox", 9) + map.putIfAbsent("fox", 1) + map.putIfAbsent("new", 5));
        System.out.println(map.computeIfAbsent("len", String::length) + " " + map.computeIfPresent("len", (k, v) -> null) + " " + map.compute("the", (k, v) -> v * 10) + " " + map.remove("quick") + map.remove("dog", 77) + map.replace("cat", 8));
        map.replaceAll((k, v) -> v + k.length());
        map.keySet().remove("over");
        map.values().removeIf(v -> v > 30);
        for (Map.Entry<String, Integer> e : map.entrySet()) if (e.getKey().equals("fox")) e.setValue(0);
        Iterator<String> it = map.keySet().iterator();
        it.next();
        it.remove();
        System.out.println(map + " " + map.keySet() + " " + map.values() + " " + map.equals(new HashMap<>(map)));
        try { for (String k : map.keySet()) map.put(k + "x", 1); } catch (ConcurrentModificationException e) { System.out.println(e); }
        map.clear();
        System.out.println(map.isEmpty());
    }

    record Key(int k) { public int hashCode() { return k % 3; } }

    public static void main(String[] args) {
        exercise(new HashMap<>());
        exercise(new LinkedHashMap<>());
        exercise(new TreeMap<>());
        exercise(new TreeMap<>(Comparator.reverseOrder()));
        Map<Key, Integer> colliding = new HashMap<>();
        for (int i = 0; i < 200; i++) colliding.put(new Key(i), i);
        for (int i = 0; i < 200; i += 2) colliding.remove(new Key(i));
        System.out.println(colliding.size() + " " + colliding.get(new Key(101)) + colliding.get(new Key(100)));
        Map<Integer, Integer> big = new HashMap<>();
        for (int i = 0; i < 5000; i++) big.put(i * 31, i);
        long sum = 0;
        for (int v : big.values()) sum += v;
        System.out.println(sum + " " + big.size());
        HashMap<String, String> nulls = new HashMap<>();
        nulls.put(null, "n");
        nulls.put("v", null);
        System.out.println(nulls + " " + nulls.containsKey("v") + nulls.get(null));
        TreeMap<Integer, String> tree = new TreeMap<>();
        for (int i = 0; i < 20; i += 2) tree.put(i, "v" + i);
        System.out.println(tree.firstKey() + " " + tree.lastEntry() + " " + tree.floorKey(7) + " " + tree.ceilingKey(7) + " " + tree.lowerKey(8) + tree.higherKey(18) + " " + tree.headMap(6) + tree.tailMap(14, false) + tree.subMap(4, 8)
            + tree.descendingMap().firstKey() + tree.pollFirstEntry() + tree.size());
        try { tree.put(null, "x"); } catch (NullPointerException e) { System.out.println("NPE"); }
        LinkedHashMap<Integer, Integer> lru = new LinkedHashMap<>(16, 0.75f, true) { protected boolean removeEldestEntry(Map.Entry<Integer, Integer> e) { return size() > 3; } };
        for (int i = 0; i < 4; i++) { lru.put(i, i); lru.get(1); }
        System.out.println(lru);
        System.out.println(Map.of("one", 1) + " " + new TreeMap<>(Map.of("b", 2, "a", 1)) + Map.entry("k", "v") + new AbstractMap.SimpleEntry<>(1, 2));
        try { Map.of("a", 1, "a", 2); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        try { Map.of().put("a", 1); } catch (UnsupportedOperationException e) { System.out.println(e); }
        IdentityHashMap<String, Integer> identity = new IdentityHashMap<>();
        identity.put(new String("a"), 1);
        identity.put(new String("a"), 2);
        System.out.println(identity.size() + " " + new WeakHashMap<>(Map.of("w", 1)));
    }
}
