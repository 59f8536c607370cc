import java.util.*;
import java.util.function.*;

/** Sub, head, tail and descending views of TreeMap: bounds, edge entries, writes through, messages. */
public class TreeMapViews {
    static void attempt(String name, Supplier<Object> s) {
        try {
            System.out.println(name + ": " + s.get());
        } catch (RuntimeException e) {
            System.out.println(name + ": " + e);
        }
    }

    static void ends(String name, NavigableMap<Integer, String> m) {
        System.out.println("== " + name + " " + m + " size " + m.size() + " empty " + m.isEmpty());
        attempt("firstEntry/lastEntry", () -> m.firstEntry() + " " + m.lastEntry());
        attempt("firstKey", m::firstKey);
        attempt("lastKey", m::lastKey);
        for (int k : new int[] {0, 10, 15, 30, 50, 60}) {
            attempt("around " + k, () -> m.lowerKey(k) + " " + m.floorKey(k) + " " + m.ceilingKey(k) + " " + m.higherKey(k) + " | " + m.lowerEntry(k) + " " + m.floorEntry(k) + " " + m.ceilingEntry(k) + " " + m.higherEntry(k) + " | " + m.get(k) + " " + m.containsKey(k));
        }
    }

    public static void main(String[] args) {
        TreeMap<Integer, String> t = new TreeMap<>();
        for (int i = 10; i <= 60; i += 10) t.put(i, "v" + i);
        ends("whole", t);
        ends("head 30", t.headMap(30, false));
        ends("head 30 inclusive", t.headMap(30, true));
        ends("tail 30 exclusive", t.tailMap(30, false));
        ends("sub (10, 50]", t.subMap(10, false, 50, true));
        ends("sub [15, 15]", t.subMap(15, true, 15, true));
        ends("descending", t.descendingMap());
        ends("descending sub", t.descendingMap().subMap(50, true, 20, false));
        ends("sub of descending of sub", t.subMap(10, true, 50, false).descendingMap().headMap(20, true));
        NavigableMap<Integer, String> sub = t.subMap(20, true, 50, false);
        attempt("put inside", () -> sub.put(25, "x") + " " + t);
        attempt("put at the end", () -> sub.put(50, "x"));
        attempt("put below", () -> sub.put(19, "x"));
        attempt("putIfAbsent out", () -> sub.putIfAbsent(70, "x"));
        attempt("compute out", () -> sub.computeIfAbsent(70, k -> "x"));
        attempt("merge in", () -> sub.merge(25, "y", String::concat) + sub);
        attempt("subMap beyond", () -> sub.subMap(10, true, 30, true));
        attempt("headMap beyond", () -> sub.headMap(51, false));
        attempt("headMap at", () -> sub.headMap(50, false));
        attempt("headMap at inclusive", () -> sub.headMap(50, true));
        attempt("tailMap beyond", () -> sub.tailMap(19));
        attempt("from > to", () -> t.subMap(30, 20));
        attempt("descending from < to", () -> t.descendingMap().subMap(20, 30));
        attempt("null key", () -> t.put(null, ""));
        attempt("null get", () -> t.get(null));
        attempt("null bound", () -> t.headMap(null));
        attempt("wrong class", () -> ((Map) t).get("a"));
        attempt("wrong class put", () -> ((Map) new TreeMap<>()).put(new Object(), 1));
        attempt("pollFirst", () -> sub.pollFirstEntry() + " " + sub.pollLastEntry() + " " + t);
        attempt("remove out", () -> sub.remove(60) + " " + t.size());
        attempt("keySet remove", () -> sub.keySet().remove(25) + " " + t);
        attempt("values remove", () -> sub.values().remove("v30") + " " + t);
        attempt("keySet add", () -> t.navigableKeySet().add(1));
        attempt("entry setValue", () -> {
            for (Map.Entry<Integer, String> e : t.entrySet()) e.setValue(e.getValue() + "!");
            return t;
        });
        attempt("firstEntry setValue", () -> t.firstEntry().setValue("no"));
        attempt("clear view", () -> {
            t.headMap(20, true).clear();
            return t;
        });
        attempt("navigable keys", () -> t.navigableKeySet().headSet(60) + " " + t.descendingKeySet() + " " + t.descendingMap().descendingMap() + " " + t.navigableKeySet().descendingSet().first());
        attempt("equals", () -> t.equals(new HashMap<>(t)) + " " + t.hashCode() + " " + new HashMap<>(t).hashCode());
        attempt("comparators", () -> t.comparator() + " " + t.descendingMap().comparator().compare(1, 2) + " " + new TreeMap<Integer, String>(Comparator.reverseOrder()).descendingMap().comparator());
        attempt("cme", () -> {
            t.putAll(Map.of(1, "a", 2, "b", 3, "c"));
            for (Integer k : t.keySet()) t.remove(k + 1);
            return t;
        });
        attempt("cme in view", () -> {
            Iterator<Integer> it = t.tailMap(0).keySet().iterator();
            t.put(4, "d");
            return it.next();
        });
        attempt("iterator remove", () -> {
            for (Iterator<Integer> it = t.descendingKeySet().iterator(); it.hasNext();) if (it.next() % 2 == 0) it.remove();
            return t;
        });
        attempt("sequenced", () -> t.reversed() + " " + t.sequencedKeySet().reversed() + " " + t.sequencedValues().reversed() + " " + t.sequencedEntrySet().reversed());
        attempt("putFirst", () -> t.putFirst(0, "z"));
        attempt("putLast", () -> t.reversed().putLast(0, "z"));
        attempt("replaceAll", () -> {
            t.reversed().replaceAll((k, v) -> k + v);
            return t;
        });
        TreeMap<String, Integer> fold = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        fold.put("b", 1);
        fold.put("B", 2);
        fold.put("a", 3);
        attempt("case", () -> fold + " " + fold.get("A") + " " + fold.equals(Map.of("A", 3, "B", 2)) + Map.of("A", 3, "B", 2).equals(fold) + " " + fold.headMap("B", true));
        TreeMap<String, Integer> nulls = new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));
        nulls.put(null, 0);
        nulls.put("x", 1);
        attempt("nulls", () -> nulls + " " + nulls.headMap("x") + nulls.higherKey(null));
        attempt("compute throws", () -> nulls.computeIfAbsent("n", k -> { nulls.put("q", 2); return 3; }));
        attempt("empty", () -> new TreeMap<>().firstKey());
        attempt("copy", () -> new TreeMap<>((SortedMap<String, Integer>) fold).comparator() == String.CASE_INSENSITIVE_ORDER);
    }
}
