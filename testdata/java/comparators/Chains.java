import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Comparator chains, sorting stability, contract violations, binary search, PriorityQueue and ArrayDeque. */
public class Chains {
    record P(String name, Integer age, double w) {}

    static void attempt(String name, Supplier<Object> s) {
        try {
            System.out.println(name + ": " + s.get());
        } catch (RuntimeException e) {
            System.out.println(name + ": " + e);
        }
    }

    static List<String> names(Comparator<P> c, P... extra) {
        List<P> l = new ArrayList<>(List.of(new P("bob", 30, 1.5), new P("al", 25, 2.5), new P("Cy", 30, 0.5), new P("di", 25, -0.0), new P("ed", 41, 0.0)));
        l.addAll(Arrays.asList(extra));
        l.sort(c);
        return l.stream().map(p -> p == null ? "null" : p.name).toList();
    }

    public static void main(String[] args) {
        attempt("name", () -> names(Comparator.comparing(P::name)));
        attempt("ignoring case", () -> names(Comparator.comparing(P::name, String.CASE_INSENSITIVE_ORDER).reversed()));
        attempt("age name", () -> names(Comparator.comparing(P::age).thenComparing(P::name, Comparator.reverseOrder())));
        attempt("age stable", () -> names(Comparator.comparingInt(P::age)) + " " + names(Comparator.comparingInt(P::age).reversed()));
        attempt("double", () -> names(Comparator.comparingDouble(P::w).thenComparingInt(P::age)));
        attempt("nullsFirst", () -> names(Comparator.nullsFirst(Comparator.comparing(P::name)), null, null));
        attempt("nullsLast field", () -> names(Comparator.comparing(P::age, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(P::name), new P("zz", null, 0)));
        attempt("null field", () -> names(Comparator.comparing(P::age), new P("zz", null, 0)));
        attempt("null element", () -> names(Comparator.comparing(p -> p.name()), (P) null));
        attempt("nullsFirst null", () -> Comparator.nullsFirst((Comparator<String>) null).compare("b", "a") + " " + Comparator.nullsFirst((Comparator<String>) null).reversed().compare(null, "a") + " " + Comparator.<String>nullsLast(null).thenComparing(Comparator.<String>naturalOrder()).compare("b", "a"));
        attempt("null key", () -> Comparator.comparing((Function<String, Integer>) null));
        attempt("natural null", () -> Comparator.<String>naturalOrder().compare("a", null));
        attempt("reverse null", () -> Comparator.<String>reverseOrder().compare("a", null));
        attempt("entries", () -> Stream.of(Map.entry("b", 1), Map.entry("a", 2)).sorted(Map.Entry.comparingByKey()).toList() + " " + Stream.of(Map.entry("b", 1), Map.entry("a", 2)).sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).toList());
        attempt("maxBy", () -> BinaryOperator.maxBy(Comparator.comparing(String::length)).apply("aa", "bb") + BinaryOperator.minBy(Comparator.comparing(String::length)).apply("aa", "bb"));
        attempt("contract", () -> {
            Integer[] a = new Integer[64];
            Random r = new Random(3);
            for (int i = 0; i < a.length; i++) a[i] = r.nextInt(100);
            Arrays.sort(a, (x, y) -> x < y ? -1 : 1 - (x * 7 + y) % 3);
            return "sorted";
        });
        attempt("class cast", () -> { Object[] a = {1, "a"}; Arrays.sort(a); return a; });
        attempt("not comparable", () -> { Object[] a = {new Object() {}, 1}; Arrays.sort(a); return a; });
        attempt("one", () -> { Object[] a = {new Object()}; Arrays.sort(a); return "fine"; });
        attempt("range", () -> { int[] a = {3, 2, 1}; Arrays.sort(a, 1, 4); return a; });
        attempt("range inverted", () -> { int[] a = {3, 2, 1}; Arrays.sort(a, 2, 1); return a; });
        attempt("doubles", () -> { double[] a = {0.0, -0.0, Double.NaN, -1, Double.NEGATIVE_INFINITY}; Arrays.sort(a); return Arrays.toString(a) + Arrays.binarySearch(a, -0.0) + Arrays.binarySearch(a, Double.NaN) + Arrays.binarySearch(a, 5); });
        attempt("search", () -> Collections.binarySearch(List.of(1, 3, 5), 4) + " " + Collections.binarySearch(List.of(5, 3, 1), 3, Comparator.reverseOrder()) + " " + Arrays.binarySearch(new String[] {"a", "c"}, "b") + " " + Arrays.binarySearch(new int[] {1, 2, 3, 4}, 1, 3, 9));
        attempt("compare", () -> Arrays.compare(new int[] {1, 2}, new int[] {1, 2, 3}) + " " + Arrays.compare((int[]) null, new int[0]) + " " + Arrays.mismatch("abc".toCharArray(), "abd".toCharArray()) + " " + Arrays.compareUnsigned(new byte[] {-1}, new byte[] {1}) + " " + Arrays.equals(new int[] {1, 2, 3}, 1, 3, new int[] {2, 3}, 0, 2));
        attempt("natural text", () -> Comparator.naturalOrder() + " " + Comparator.reverseOrder().getClass().getSimpleName() + " " + (Comparator.naturalOrder().reversed() == Comparator.reverseOrder()));

        PriorityQueue<String> q = new PriorityQueue<>(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
        Collections.addAll(q, "pear", "fig", "banana", "kiwi", "a", "date", "cherry", "bb");
        System.out.println(q + " " + q.peek() + " " + q.size() + " " + q.contains("kiwi"));
        q.remove("kiwi");
        System.out.println(q);
        StringBuilder b = new StringBuilder();
        for (Iterator<String> it = q.iterator(); it.hasNext();) { String s = it.next(); if (s.length() == 4) it.remove(); b.append(s).append(' '); }
        System.out.println(b + "| " + q);
        while (!q.isEmpty()) System.out.print(q.poll() + " ");
        System.out.println();
        attempt("queue null", () -> q.add(null));
        attempt("queue remove", q::remove);
        attempt("queue element", q::element);
        attempt("queue poll", () -> q.poll() + " " + q.peek());
        attempt("queue class", () -> { PriorityQueue<Object> o = new PriorityQueue<>(); o.add(new Object()); return "one"; });
        attempt("queue mixed", () -> { PriorityQueue<Object> o = new PriorityQueue<>(); o.add(1); o.add("a"); return "two"; });
        attempt("queue capacity", () -> new PriorityQueue<>(0));
        attempt("queue heapify", () -> new PriorityQueue<>(List.of(9, 8, 7, 6, 5, 4, 3, 2, 1)) + " " + new PriorityQueue<>(new TreeSet<>(List.of(3, 1, 2)).descendingSet()));
        attempt("queue cme", () -> { PriorityQueue<Integer> o = new PriorityQueue<>(List.of(1, 2, 3)); for (Integer i : o) o.add(i); return o; });

        ArrayDeque<Integer> d = new ArrayDeque<>();
        for (int i = 0; i < 5; i++) { d.addFirst(i); d.addLast(-i); }
        System.out.println(d + " " + d.peekFirst() + d.peekLast() + " " + d.removeFirstOccurrence(0) + d.removeLastOccurrence(99) + " " + d);
        attempt("deque null", () -> d.offer(null));
        attempt("deque stack", () -> { d.push(77); return d.pop() + " " + d.pollLast() + d.getLast(); });
        attempt("deque iterators", () -> { Iterator<Integer> it = d.descendingIterator(); it.next(); it.remove(); it.next(); return d + " " + it.next(); });
        attempt("deque cme", () -> { for (Integer i : d) d.add(i); return d; });
        attempt("deque empty", () -> new ArrayDeque<>().removeFirst());
        attempt("deque getLast", () -> new ArrayDeque<>().getLast());
        attempt("deque pop", () -> new ArrayDeque<>().pop());
        attempt("deque element", () -> new ArrayDeque<>().element());
        attempt("deque reversed", () -> { Deque<Integer> r = d.reversed(); r.addFirst(1000); return r + " " + d + r.getFirst(); });
        attempt("deque removeIf", () -> d.removeIf(x -> x % 2 == 0) + " " + d + Arrays.toString(d.toArray()));
        attempt("linked", () -> { LinkedList<Integer> l = new LinkedList<>(List.of(1, 2, 3)); l.add(1, 9); l.remove((Integer) 2); l.offerFirst(0); return l + " " + l.indexOf(9) + l.peekLast() + l.pollFirst(); });
        attempt("linked get", () -> new LinkedList<>(List.of(1)).get(1));
        attempt("linked first", () -> new LinkedList<>().getFirst());
        attempt("stack", () -> { Stack<Integer> s = new Stack<>(); s.push(1); s.push(2); return s.search(1) + " " + s.peek() + s.pop() + s + s.empty() + s.search(9); });
        attempt("stack pop", () -> new Stack<>().pop());
        attempt("vector", () -> new Vector<>(List.of(1)).elementAt(3));
    }
}
