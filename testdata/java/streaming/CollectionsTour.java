import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Views, ranges and corner cases of the collections: subList, navigable maps, ListIterator, Collections' utilities, immutable ones, LRU. */
public class CollectionsTour {
    static String fails(Runnable r) { try { r.run(); return "ok"; } catch (RuntimeException e) { return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : "(" + e.getMessage() + ")"); } }

    public static void main(String[] args) {
        List<Integer> l = IntStream.range(0, 10).boxed().collect(Collectors.toCollection(ArrayList::new));
        List<Integer> sub = l.subList(3, 7);
        sub.set(0, 33); sub.remove(1); sub.add(99);
        System.out.println(l + " " + sub + " " + sub.indexOf(99) + " " + sub.subList(1, 3));
        l.add(1);
        System.out.println(fails(() -> sub.size()));
        ListIterator<Integer> it = l.listIterator(5);
        it.previous(); it.set(-1); it.add(-2); it.next(); it.remove();
        System.out.println(l + " " + it.nextIndex() + " " + fails(it::remove) + " " + fails(() -> it.set(1)));
        NavigableMap<String, Integer> m = new TreeMap<>(Map.of("a", 1, "c", 3, "e", 5, "g", 7));
        System.out.println(m.floorKey("d") + m.ceilingKey("d") + m.lowerEntry("c") + m.higherKey("g") + m.headMap("c", true) + m.tailMap("c", false) + m.subMap("b", "f") + m.descendingMap().firstKey() + m.pollFirstEntry() + m.descendingKeySet());
        NavigableMap<String, Integer> head = m.headMap("f", false);
        head.put("d", 4);
        System.out.println(m + " " + head.lastKey() + " " + fails(() -> head.put("z", 0)) + " " + fails(() -> head.subMap("e", "d")) + " " + head.descendingMap());
        Map<String, Integer> c = new HashMap<>();
        c.put("x", null);
        System.out.println(c.getOrDefault("x", 7) + " " + c.putIfAbsent("x", 1) + " " + c.computeIfPresent("x", (k, v) -> null) + " " + c.containsKey("x") + " " + c.merge("y", 5, Integer::sum) + c.merge("y", 5, Integer::sum) + c.merge("y", 1, (a, b) -> null) + c.compute("z", (k, v) -> v == null ? 1 : v + 1) + c.replace("z", 1, 9) + c.remove("z", 1) + c + " " + fails(() -> c.computeIfAbsent("q", k -> c.put("r", 1))) + " " + fails(() -> c.merge("k", null, Integer::sum)));
        LinkedHashMap<Integer, String> lru = new LinkedHashMap<>(4, 0.75f, true) { @Override protected boolean removeEldestEntry(Map.Entry<Integer, String> e) { return size() > 3; } };
        for (int i = 0; i < 4; i++) { lru.put(i, "v" + i); lru.get(1); }
        lru.getOrDefault(2, "");
        System.out.println(lru);
        List<Integer> p = new ArrayList<>(List.of(1, 2, 3, 4, 5));
        Collections.rotate(p, 2); System.out.print(p); Collections.swap(p, 0, 4); Collections.reverse(p.subList(1, 4)); System.out.print(p); Collections.fill(p.subList(0, 2), 0);
        System.out.println(p + " " + Collections.frequency(p, 0) + Collections.max(p) + Collections.min(p, Comparator.reverseOrder()) + Collections.indexOfSubList(p, List.of(0, 0)) + Collections.nCopies(3, "z") + Collections.disjoint(p, List.of(9)) + Collections.binarySearch(List.of(1, 3, 5), 4) + Collections.emptyList().equals(List.of()) + Collections.singletonMap(1, 2));
        System.out.println(fails(() -> List.of(1).add(2)) + fails(() -> List.of(1, null)) + fails(() -> Set.of(1, 1)) + fails(() -> Map.of(1, 1, 1, 2)) + fails(() -> List.of(1).contains(null)) + fails(() -> Arrays.asList(1, 2).add(3)) + fails(() -> Collections.unmodifiableList(l).set(0, 0)) + fails(() -> Collections.checkedList((List) new ArrayList<String>(), String.class).add(1)) + fails(() -> new ArrayList<>(-1)) + fails(() -> new PriorityQueue<Object>().add(new Object()) ) + fails(() -> { Queue<Object> q = new PriorityQueue<>(); q.add(1); q.add("x"); }));
        PriorityQueue<String> pq = new PriorityQueue<>(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
        Collections.addAll(pq, "ccc", "a", "bb", "b", "dddd", "aa");
        System.out.print(pq + " ");
        pq.remove("bb");
        while (!pq.isEmpty()) System.out.print(pq.poll() + " ");
        Deque<Integer> d = new ArrayDeque<>();
        d.offerFirst(1); d.offerLast(2); d.push(0); d.addLast(1);
        System.out.println(d + " " + d.removeFirstOccurrence(1) + d + d.peekFirst() + d.pollLast() + d.pop() + d.poll() + d.poll() + fails(d::pop) + fails(d::element) + d.peek());
        Iterator<Integer> ci = l.iterator();
        ci.next(); l.add(5);
        System.out.println(fails(ci::next) + " " + l.equals(new LinkedList<>(l)) + l.hashCode() + l.removeAll(Set.of(5, -1)) + l.retainAll(List.of(0, 1, 2, 33)) + l + l.toArray(new Integer[0]).length + l.containsAll(List.of()) + " " + List.copyOf(l).equals(l) + " " + new Vector<>(l).elementAt(0) + new Stack<Integer>() {{ push(4); push(5); }}.search(4) + " " + new Hashtable<>(Map.of(1, 2)) + new Properties() {{ setProperty("k", "v"); }});
        Set<Integer> hs = new HashSet<>(List.of(100, 5, 17, 33, 64, 1000, 16)), ts = new TreeSet<>(hs), lh = new LinkedHashSet<>(List.of(3, 1, 2));
        lh.remove(3); lh.add(3);
        System.out.println(hs + " " + ts + " " + lh + " " + ((TreeSet<Integer>) ts).headSet(33, true).descendingSet() + ((TreeSet<Integer>) ts).ceiling(34) + " " + new HashMap<>(Map.of("banana", 1, "apple", 2, "cherry", 3, "date", 4)) + new HashSet<>(List.of("zeta", "alpha", "mu", "pi", "omega")));
        l.replaceAll(x -> x * x); l.forEach(x -> System.out.print(x + ";")); System.out.println(new ArrayList<>(l) {{ ensureCapacity(100); trimToSize(); addAll(1, List.of(7, 8)); removeIf(x -> x == 8); }} + " " + Arrays.asList(3, 1, 2).stream().sorted().toList() + new IdentityHashMap<>(Map.of("i", 1)).containsKey("i") + new EnumMap<>(Map.of(Thread.State.NEW, 1)) + new WeakHashMap<>(Map.of(1, 2)));
    }
}
