import java.util.*;
import java.util.function.*;

/** Collections' wrappers and factories: what each of them refuses, and how it says so. */
public class CollectionsWrappers {
    static void attempt(String name, Supplier<Object> s) {
        try {
            System.out.println(name + ": " + s.get());
        } catch (RuntimeException e) {
            System.out.println(name + ": " + e);
        }
    }

    static void list(String name, List<String> l) {
        System.out.println("== " + name + " " + l + " " + l.size() + " random access " + (l instanceof RandomAccess));
        attempt("add", () -> l.add("x"));
        attempt("add at", () -> { l.add(0, "y"); return l; });
        attempt("addAll none", () -> l.addAll(List.of()));
        attempt("addAll", () -> l.addAll(List.of("q")));
        attempt("set", () -> l.set(0, "s"));
        attempt("remove index", () -> l.remove(0));
        attempt("remove absent", () -> l.remove("absent"));
        attempt("remove", () -> l.remove("b"));
        attempt("removeIf none", () -> l.removeIf(x -> false));
        attempt("removeAll", () -> l.removeAll(List.of("zz")));
        attempt("retainAll", () -> l.retainAll(List.of("a", "b", "c", "s", "x", "y")));
        attempt("replaceAll", () -> { l.replaceAll(String::toUpperCase); return l; });
        attempt("sort", () -> { l.sort(null); return l; });
        attempt("clear", () -> { l.clear(); return l; });
        attempt("iterator remove", () -> { Iterator<String> i = l.iterator(); i.next(); i.remove(); return l; });
        attempt("listIterator set", () -> { ListIterator<String> i = l.listIterator(); i.next(); i.set("t"); return l; });
        attempt("listIterator add", () -> { l.listIterator().add("u"); return l; });
        attempt("subList", () -> { l.subList(0, 1).clear(); return l; });
        attempt("get -1", () -> l.get(-1));
        attempt("get 10", () -> l.get(10));
        attempt("listIterator 10", () -> l.listIterator(10));
        attempt("contains null", () -> l.contains(null));
        attempt("indexOf", () -> l.indexOf("b") + " " + l.lastIndexOf("b") + " " + l.indexOf(null));
        attempt("addFirst", () -> { l.addFirst("f"); return l; });
        attempt("getFirst", l::getFirst);
        attempt("removeLast", l::removeLast);
        attempt("reversed", () -> l.reversed() + " " + l.reversed().getClass().getSimpleName().isEmpty());
        attempt("equals", () -> l.equals(new LinkedList<>(l)) + " " + (l.hashCode() == new ArrayList<>(l).hashCode()));
    }

    static void map(String name, Map<String, Integer> m) {
        System.out.println("== " + name + " " + new TreeMap<>(m));
        attempt("put", () -> m.put("z", 1));
        attempt("put same", () -> m.put("a", 1));
        attempt("putIfAbsent", () -> m.putIfAbsent("a", 1));
        attempt("computeIfAbsent", () -> m.computeIfAbsent("a", k -> 1));
        attempt("computeIfPresent absent", () -> m.computeIfPresent("nope", (k, v) -> 1));
        attempt("merge", () -> m.merge("a", 1, Integer::sum));
        attempt("remove absent", () -> m.remove("nope"));
        attempt("remove pair", () -> m.remove("nope", 1));
        attempt("replace", () -> m.replace("a", 5));
        attempt("replaceAll", () -> { m.replaceAll((k, v) -> v); return ""; });
        attempt("clear", () -> { m.clear(); return m; });
        attempt("putAll", () -> { m.putAll(Map.of()); return m.size(); });
        attempt("keySet remove", () -> m.keySet().remove("a"));
        attempt("values clear", () -> { m.values().clear(); return ""; });
        attempt("entry set", () -> m.entrySet().iterator().next().setValue(3));
        attempt("entrySet removeIf", () -> m.entrySet().removeIf(e -> e.getValue() == 99));
        attempt("get null", () -> m.get(null));
        attempt("containsKey null", () -> m.containsKey(null) + " " + m.containsValue(null));
        attempt("getOrDefault null", () -> m.getOrDefault(null, 7));
        attempt("entry text", () -> m.size() == 1 ? m.entrySet().iterator().next() + " " + m.entrySet() : "" + m.size());
    }

    public static void main(String[] args) {
        list("unmodifiable", Collections.unmodifiableList(new ArrayList<>(List.of("a", "b", "c"))));
        list("List.of", List.of("a", "b", "c"));
        list("List.of 2", List.of("a", "b"));
        list("copyOf", List.copyOf(Arrays.asList("a", "b")));
        list("toList", java.util.stream.Stream.of("a", null, "c").toList());
        list("asList", Arrays.asList("a", "b", "c"));
        list("nCopies", Collections.nCopies(3, "b"));
        list("singleton", Collections.singletonList("b"));
        list("empty", Collections.emptyList());
        list("List.of()", List.of());
        list("synchronized", Collections.synchronizedList(new LinkedList<>(List.of("a", "b", "c"))));
        list("checked", Collections.checkedList(new ArrayList<>(List.of("a", "b", "c")), String.class));
        list("reversed", new ArrayList<>(List.of("a", "b", "c")).reversed());
        list("subList", new ArrayList<>(List.of("0", "a", "b", "c", "9")).subList(1, 4));
        list("linked subList", new LinkedList<>(List.of("0", "a", "b", "c", "9")).subList(1, 4));
        map("unmodifiable", Collections.unmodifiableMap(new HashMap<>(Map.of("a", 1))));
        map("Map.of 1", Map.of("a", 1));
        map("Map.of 2", Map.of("a", 1, "b", 2));
        map("Map.of()", Map.of());
        map("emptyMap", Collections.emptyMap());
        map("singletonMap", Collections.singletonMap("a", 1));
        map("checked", Collections.checkedMap(new TreeMap<>(Map.of("a", 1)), String.class, Integer.class));
        map("synchronized", Collections.synchronizedMap(new Hashtable<>(Map.of("a", 1))));
        map("unmodifiable sorted", Collections.unmodifiableSortedMap(new TreeMap<>(Map.of("a", 1))));
        attempt("of null", () -> List.of("a", null));
        attempt("of duplicate", () -> Set.of("a", "a"));
        attempt("of duplicate key", () -> Map.of("a", 1, "a", 2));
        attempt("ofEntries", () -> Map.ofEntries(Map.entry("k", 1), Map.entry("k", 2)));
        attempt("entry null", () -> Map.entry("a", null));
        attempt("entry set", () -> Map.entry("a", 1).setValue(2));
        attempt("copyOf null", () -> List.copyOf(Arrays.asList("a", null)));
        attempt("nCopies -1", () -> Collections.nCopies(-1, "x"));
        attempt("checked", () -> ((List) Collections.checkedList(new ArrayList<String>(), String.class)).add(1));
        attempt("checked map", () -> ((Map) Collections.checkedMap(new HashMap<String, Integer>(), String.class, Integer.class)).put(1, 1));
        attempt("checked map value", () -> ((Map) Collections.checkedMap(new HashMap<String, Integer>(), String.class, Integer.class)).put("a", "b"));
        attempt("checked addAll", () -> ((List) Collections.checkedList(new ArrayList<String>(), String.class)).addAll(List.of("ok", 1)));
        attempt("null wrapped", () -> Collections.unmodifiableList(null));
        attempt("subList range", () -> List.of(1, 2, 3).subList(2, 1));
        attempt("subList to", () -> new ArrayList<>(List.of(1)).subList(0, 2));
        attempt("subList from", () -> new ArrayList<>(List.of(1)).subList(-1, 1));
        attempt("subList inverted", () -> new ArrayList<>(List.of(1)).subList(1, 0));
        attempt("newSetFromMap", () -> Collections.newSetFromMap(new HashMap<>(Map.of("a", true))));
        attempt("asLifoQueue", () -> { Queue<Integer> q = Collections.asLifoQueue(new ArrayDeque<>()); q.add(1); q.add(2); return q.poll() + "" + q; });
        attempt("enumeration", () -> Collections.list(Collections.enumeration(List.of(1, 2))) + " " + Collections.emptyEnumeration().hasMoreElements());
        attempt("emptyIterator", () -> Collections.emptyIterator().next());
        attempt("emptyListIterator", () -> { Collections.emptyListIterator().set(1); return 0; });
    }
}
