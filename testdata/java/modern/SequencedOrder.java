import java.util.*;

/** The sequenced collections: both ends and reversed views of lists, sets, maps and deques. */
public class SequencedOrder {
    static void fails(String what, Runnable r) {
        try {
            r.run();
            System.out.println(what + " worked");
        } catch (RuntimeException e) {
            System.out.println(what + ": " + e.getClass().getSimpleName());
        }
    }

    public static void main(String[] args) {
        List<String> list = new ArrayList<>(List.of("b", "c"));
        list.addFirst("a");
        list.addLast("d");
        List<String> back = list.reversed();
        back.add("z");
        System.out.println(list + " " + back + " " + list.getFirst() + list.getLast() + " " + back.indexOf("a") + " " + back.reversed().equals(list));
        back.subList(0, 2).clear();
        back.set(0, "C");
        System.out.println(list + " " + list.removeFirst() + list.removeLast() + list);
        SequencedSet<Integer> set = new LinkedHashSet<>(List.of(1, 2, 3));
        set.addFirst(3);
        set.addLast(1);
        System.out.println(set + " " + set.reversed() + " " + set.reversed().getFirst() + set.removeLast());
        SequencedMap<String, Integer> map = new LinkedHashMap<>();
        map.put("x", 1);
        map.put("y", 2);
        map.putFirst("w", 0);
        map.putLast("x", 9);
        System.out.println(map + " " + map.reversed() + " " + map.firstEntry() + " " + map.pollLastEntry() + " " + map.sequencedKeySet().reversed() + map.sequencedValues().getLast());
        TreeMap<Integer, String> tree = new TreeMap<>(Map.of(1, "a", 2, "b", 3, "c"));
        System.out.println(tree.reversed() + " " + tree.reversed().firstEntry() + " " + tree.reversed().headMap(2));
        Deque<Integer> deque = new ArrayDeque<>(List.of(1, 2, 3));
        deque.reversed().offerFirst(4);
        deque.reversed().push(5);
        System.out.println(deque + " " + deque.reversed() + " " + deque.reversed().peekLast());
        LinkedList<Integer> linked = new LinkedList<>(List.of(7, 8));
        linked.reversed().addLast(6);
        System.out.println(linked + " " + linked.reversed().getClass().getSimpleName().isEmpty() + linked.reversed().stream().map(String::valueOf).toList());
        System.out.println(Collections.unmodifiableSequencedCollection(list).reversed() + " " + new TreeSet<>(set).reversed().first());
        fails("empty list", () -> new ArrayList<>().getFirst());
        fails("immutable", () -> List.of(1).removeFirst());
        fails("sorted set", () -> new TreeSet<>(List.of(1)).addFirst(0));
        fails("sorted map", () -> new TreeMap<>(Map.of(1, 1)).putLast(2, 2));
        fails("entry", () -> map.firstEntry().setValue(5));
        fails("empty deque", () -> new ArrayDeque<>().removeLast());
    }
}
