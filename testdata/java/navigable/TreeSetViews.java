import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

/** The same questions to TreeSet and ConcurrentSkipListSet and their views. */
public class TreeSetViews {
    static void attempt(String name, Supplier<Object> s) {
        try {
            System.out.println(name + ": " + s.get());
        } catch (RuntimeException e) {
            System.out.println(name + ": " + e);
        }
    }

    static void tour(NavigableSet<Integer> s) {
        System.out.println("== " + s.getClass().getSimpleName());
        attempt("first of empty", s::first);
        attempt("last of empty", s::last);
        attempt("pollFirst of empty", s::pollFirst);
        attempt("getFirst of empty", s::getFirst);
        attempt("removeLast of empty", s::removeLast);
        Collections.addAll(s, 5, 1, 9, 3, 7);
        attempt("all", () -> s + " " + s.first() + s.last() + " " + s.lower(5) + s.floor(4) + s.ceiling(6) + s.higher(9));
        attempt("views", () -> s.headSet(5) + " " + s.tailSet(5) + " " + s.subSet(3, 7) + " " + s.headSet(5, true) + " " + s.tailSet(5, false) + " " + s.subSet(3, false, 7, true));
        attempt("descending", () -> s.descendingSet() + " " + s.descendingSet().headSet(5) + " " + s.descendingSet().subSet(9, 3) + " " + s.descendingSet().descendingSet());
        attempt("subSet reversed", () -> s.subSet(7, 3));
        attempt("descending subSet reversed", () -> s.descendingSet().subSet(3, 7));
        NavigableSet<Integer> v = s.subSet(2, true, 8, false);
        attempt("view", () -> v + " " + v.size() + " " + v.contains(9) + v.contains(3) + " " + v.first() + v.last());
        attempt("view add", () -> v.add(4) + " " + v.add(4) + " " + s);
        attempt("view add beyond", () -> v.add(8));
        attempt("view subSet beyond", () -> v.subSet(1, 4));
        attempt("view headSet beyond", () -> v.headSet(9));
        attempt("view tailSet beyond", () -> v.tailSet(1));
        attempt("view edges", () -> v.lower(3) + " " + v.floor(1) + " " + v.ceiling(8) + " " + v.higher(7) + " " + v.lower(100) + " " + v.higher(-5));
        attempt("view polls", () -> v.pollFirst() + " " + v.pollLast() + " " + s);
        attempt("view removeIf", () -> v.removeIf(x -> x == 5) + " " + s);
        attempt("view clear", () -> { v.clear(); return s + " " + v.isEmpty(); });
        attempt("view first", v::first);
        attempt("null", () -> s.add(null));
        attempt("contains null", () -> s.contains(null));
        attempt("strings", () -> ((Set) s).contains("x"));
        attempt("sequenced", () -> s.reversed() + " " + s.getFirst() + s.getLast() + s.removeFirst() + " " + s);
        attempt("addFirst", () -> { s.addFirst(0); return s; });
        attempt("addLast reversed", () -> { s.reversed().addLast(0); return s; });
        attempt("retainAll", () -> s.addAll(List.of(1, 2, 3, 4)) + " " + s.retainAll(List.of(2, 4, 6)) + s);
        attempt("toArray", () -> Arrays.toString(s.toArray(new Integer[4])) + Arrays.toString(s.toArray(Integer[]::new)));
        attempt("equals", () -> s.equals(Set.of(4, 2)) + " " + s.hashCode());
        attempt("iterator", () -> {
            Iterator<Integer> it = s.iterator();
            it.next();
            it.remove();
            it.remove();
            return s;
        });
        attempt("past the end", () -> {
            Iterator<Integer> it = s.descendingIterator();
            it.next();
            return it.next();
        });
        attempt("spliterator", () -> s.spliterator().hasCharacteristics(Spliterator.SORTED) + " " + s.spliterator().getComparator() + " " + s.spliterator().hasCharacteristics(Spliterator.SIZED));
    }

    record Point(int x, int y) implements Comparable<Point> {
        public int compareTo(Point o) {
            return x - o.x;
        }
    }

    public static void main(String[] args) {
        tour(new TreeSet<>());
        tour(new ConcurrentSkipListSet<>());
        TreeSet<Point> points = new TreeSet<>(List.of(new Point(2, 1), new Point(1, 2), new Point(2, 3)));
        attempt("same by comparison", () -> points + " " + points.contains(new Point(2, 99)) + " " + points.remove(new Point(1, 0)));
        attempt("no order", () -> new TreeSet<>(List.of(new Object())));
        attempt("mixed", () -> new TreeSet<Object>(List.of(1, "a")));
        attempt("null to empty", () -> new TreeSet<>(Arrays.asList((Object) null)));
        attempt("null comparator", () -> new TreeSet<>((Comparator<Integer>) null).add(1));
        attempt("null collection", () -> new TreeSet<>((Collection<Integer>) null));
        TreeSet<String> byLength = new TreeSet<>(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
        byLength.addAll(List.of("pear", "fig", "apple", "kiwi", "date", "plum", "nut"));
        attempt("by length", () -> byLength + " " + byLength.floor("zzz") + " " + byLength.ceiling("aaaa") + " " + byLength.headSet("date"));
        attempt("clone", () -> { Object c = byLength.clone(); byLength.clear(); return c; });
        NavigableSet<Integer> fixed = Collections.unmodifiableNavigableSet(new TreeSet<>(List.of(1, 2, 3)));
        attempt("unmodifiable", () -> fixed.headSet(2, true) + " " + fixed.pollFirst());
        NavigableSet<Integer> checked = Collections.checkedNavigableSet(new TreeSet<>(), Integer.class);
        attempt("checked", () -> ((Set) checked).add("x"));
        attempt("empty", () -> Collections.emptyNavigableSet() + " " + Collections.emptyNavigableSet().first());
        attempt("synchronized", () -> Collections.synchronizedNavigableSet(new TreeSet<>(List.of(3, 1))).descendingSet());
    }
}
