import java.util.*;
import java.util.function.*;

/** LinkedHashMap in access order and as a cache, its sequenced methods, IdentityHashMap, EnumMap, WeakHashMap. */
public class AccessOrder {
    enum Color { RED, GREEN, BLUE, BLACK }

    static void attempt(String name, Supplier<Object> s) {
        try {
            System.out.println(name + ": " + s.get());
        } catch (RuntimeException e) {
            System.out.println(name + ": " + e);
        }
    }

    static class Lru<K, V> extends LinkedHashMap<K, V> {
        final int capacity;
        Lru(int capacity) { super(16, 0.75f, true); this.capacity = capacity; }
        @Override protected boolean removeEldestEntry(Map.Entry<K, V> e) {
            if (size() > capacity) System.out.println("  out goes " + e);
            return size() > capacity;
        }
    }

    public static void main(String[] args) {
        Lru<String, Integer> cache = new Lru<>(3);
        for (String s : "a b c a d b e".split(" ")) cache.merge(s, 1, Integer::sum);
        System.out.println(cache);
        LinkedHashMap<String, Integer> m = new LinkedHashMap<>(16, 0.75f, true);
        for (String s : List.of("a", "b", "c", "d", "e")) m.put(s, s.charAt(0) - 'a');
        m.get("b");
        System.out.println("get " + m);
        m.getOrDefault("a", 0);
        System.out.println("getOrDefault " + m);
        m.put("c", 9);
        System.out.println("put " + m);
        m.putIfAbsent("d", 0);
        System.out.println("putIfAbsent " + m);
        m.containsKey("e");
        m.containsValue(9);
        m.keySet().contains("e");
        System.out.println("contains " + m);
        m.replace("e", 44);
        System.out.println("replace " + m);
        m.computeIfPresent("b", (k, v) -> v);
        System.out.println("computeIfPresent " + m);
        m.computeIfAbsent("a", k -> 0);
        System.out.println("computeIfAbsent " + m);
        attempt("get while iterating", () -> {
            for (String k : m.keySet()) m.get(k);
            return m;
        });
        attempt("entries while iterating", () -> {
            for (Map.Entry<String, Integer> e : m.entrySet()) e.setValue(e.getValue() + 1);
            return m;
        });
        attempt("forEach put", () -> { m.forEach((k, v) -> m.put(k, v)); return m; });
        attempt("firstEntry", () -> m.firstEntry() + " " + m.lastEntry() + " " + m);
        attempt("firstEntry setValue", () -> m.firstEntry().setValue(1));
        attempt("putFirst", () -> { m.putFirst("z", 26); m.putLast("y", 25); m.putFirst("a", 1); return m; });
        attempt("poll", () -> m.pollFirstEntry() + " " + m.pollLastEntry() + " " + m);
        attempt("reversed", () -> m.reversed() + " " + m.reversed().firstEntry() + " " + m.sequencedKeySet().reversed() + " " + m.sequencedValues().getLast());
        attempt("reversed put", () -> { m.reversed().put("new", 0); return m; });
        attempt("reversed putFirst", () -> { m.reversed().putFirst("last", 0); return m + " " + m.reversed(); });
        attempt("key set addFirst", () -> { m.sequencedKeySet().addFirst("x"); return m; });
        attempt("values removeFirst", () -> m.sequencedValues().removeFirst() + " " + m);
        attempt("empty polls", () -> new LinkedHashMap<>().pollFirstEntry() + " " + new LinkedHashMap<>().firstEntry());
        attempt("empty key set", () -> new LinkedHashMap<>().sequencedKeySet().getFirst());
        attempt("insertion", () -> {
            LinkedHashMap<String, Integer> i = new LinkedHashMap<>(Map.of("k", 1));
            i.put("l", 2);
            i.put("k", 3);
            i.get("k");
            return i + " " + LinkedHashMap.newLinkedHashMap(3);
        });
        attempt("negative", () -> new LinkedHashMap<>(-1));
        attempt("load factor", () -> new HashMap<>(1, 0));
        attempt("NaN", () -> new HashMap<>(1, Float.NaN));

        IdentityHashMap<String, Integer> id = new IdentityHashMap<>();
        String one = new String("k"), two = new String("k");
        id.put(one, 1);
        id.put(two, 2);
        System.out.println(id + " " + id.size() + " " + id.get(one) + id.get("k") + " " + id.containsKey(two) + " " + id.equals(Map.of("k", 1)) + " " + id.keySet().contains("k") + id.values());
        id.put(null, 0);
        System.out.println(id.get(null) + " " + id.remove(one) + " " + id.size() + " " + id.remove("k"));
        attempt("identity negative", () -> new IdentityHashMap<>(-3));

        EnumMap<Color, String> e = new EnumMap<>(Color.class);
        e.put(Color.BLACK, "k");
        e.put(Color.RED, "r");
        e.put(Color.BLUE, null);
        System.out.println(e + " " + e.keySet() + " " + e.values() + " " + e.containsValue(null) + e.containsKey(Color.GREEN) + e.get(Color.BLUE) + " " + e.size());
        attempt("enum null", () -> e.put(null, "x"));
        attempt("enum get null", () -> e.get(null) + " " + e.containsKey(null) + " " + e.remove(null) + ((Map) e).get("RED"));
        attempt("enum wrong", () -> ((Map) e).put(Thread.State.NEW, "x"));
        attempt("enum copy", () -> new EnumMap<>(Map.of(Color.GREEN, 1)) + " " + new EnumMap<>(e).equals(e));
        attempt("enum copy empty", () -> new EnumMap<>(new HashMap<Color, String>()));
        attempt("enum iterate", () -> {
            for (Color c : e.keySet()) e.put(Color.GREEN, "g" + c);
            return e;
        });
        attempt("enum entry", () -> {
            Iterator<Map.Entry<Color, String>> it = e.entrySet().iterator();
            Map.Entry<Color, String> first = it.next();
            it.remove();
            return first.getKey();
        });
        attempt("enum entry twice", () -> {
            Iterator<Map.Entry<Color, String>> it = e.entrySet().iterator();
            it.remove();
            return 0;
        });
        EnumSet<Color> some = EnumSet.of(Color.BLUE, Color.RED);
        System.out.println(some + " " + EnumSet.complementOf(some) + " " + EnumSet.range(Color.GREEN, Color.BLACK) + EnumSet.noneOf(Color.class) + EnumSet.allOf(Color.class) + " " + some.contains(null) + some.remove("x") + some.clone());
        attempt("range", () -> EnumSet.range(Color.BLACK, Color.RED));
        attempt("copyOf", () -> EnumSet.copyOf(List.of(Color.BLUE, Color.BLUE)) + " " + EnumSet.copyOf(new ArrayList<Color>()));
        attempt("add null", () -> some.add(null));
        attempt("add other", () -> ((Set) some).add(Thread.State.NEW));
        attempt("addAll other", () -> ((Set) some).addAll(EnumSet.of(Thread.State.NEW)) + " " + ((Set) some).containsAll(EnumSet.of(Thread.State.NEW)));
        WeakHashMap<Object, String> weak = new WeakHashMap<>();
        weak.put(null, "null");
        weak.put("literal", "kept");
        System.out.println(weak.get(null) + " " + weak.containsKey("literal") + " " + weak.size() + " " + weak.remove(null) + weak);
    }
}
