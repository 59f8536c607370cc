import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

/** Spliterators of the collections: characteristics, sizes, how they split, binding, late changes. */
public class TreeAndArraySplits {
    static final String[] NAMES = {"DISTINCT", "SORTED", "ORDERED", "SIZED", "NONNULL", "IMMUTABLE", "CONCURRENT", "SUBSIZED"};
    static final int[] BITS = {1, 4, 16, 64, 256, 1024, 4096, 16384};

    static String names(Spliterator<?> s) {
        StringJoiner j = new StringJoiner("|");
        for (int i = 0; i < BITS.length; i++) if (s.hasCharacteristics(BITS[i])) j.add(NAMES[i]);
        return j.toString();
    }

    static void attempt(String name, Supplier<Object> s) {
        try {
            System.out.println(name + ": " + s.get());
        } catch (RuntimeException e) {
            System.out.println(name + ": " + e);
        }
    }

    static <T> void show(String name, Supplier<Spliterator<T>> make) {
        Spliterator<T> s = make.get();
        System.out.println(name + ": " + names(s) + " est " + s.estimateSize() + " exact " + s.getExactSizeIfKnown());
        Spliterator<T> half = s.trySplit();
        if (half == null) {
            System.out.println("   does not split");
        } else {
            List<T> l = new ArrayList<>(), r = new ArrayList<>();
            System.out.println("   " + names(half) + " " + half.estimateSize() + " + " + s.estimateSize());
            half.forEachRemaining(l::add);
            s.tryAdvance(r::add);
            s.forEachRemaining(r::add);
            System.out.println("   " + l + " " + r + " " + s.tryAdvance(r::add) + " " + s.estimateSize());
        }
        attempt("   comparator", () -> { Comparator<? super T> c = make.get().getComparator(); return c == null ? "natural" : "own"; });
    }

    static TreeMap<Integer, Integer> tree(int... keys) {
        TreeMap<Integer, Integer> m = new TreeMap<>();
        for (int k : keys) m.put(k, -k);
        return m;
    }

    public static void main(String[] args) {
        List<Integer> base = IntStream.range(0, 10).boxed().toList();
        show("ArrayList", () -> new ArrayList<>(base).spliterator());
        show("List.of", () -> List.of(1, 2, 3).spliterator());
        show("asList", () -> Arrays.asList(1, 2, 3, 4).spliterator());
        show("LinkedList", () -> new LinkedList<>(base).spliterator());
        show("subList", () -> new ArrayList<>(base).subList(2, 7).spliterator());
        show("HashSet", () -> new HashSet<>(base).spliterator());
        show("LinkedHashSet", () -> new LinkedHashSet<>(base).spliterator());
        show("TreeSet", () -> new TreeSet<>(base).spliterator());
        show("TreeSet reverse", () -> { TreeSet<Integer> t = new TreeSet<>(Comparator.reverseOrder()); t.addAll(base); return t.spliterator(); });
        show("headSet", () -> new TreeSet<>(base).headSet(4).spliterator());
        show("descendingSet", () -> new TreeSet<>(base).descendingSet().spliterator());
        show("Set.of", () -> Set.of(1).spliterator());
        show("HashMap.entrySet", () -> new HashMap<>(Map.of(1, 2)).entrySet().spliterator());
        show("HashMap.values", () -> new HashMap<>(Map.of(1, 2)).values().spliterator());
        show("TreeMap.entrySet", () -> tree(1, 2, 3, 4, 5, 6).entrySet().spliterator());
        show("TreeMap.values", () -> tree(1, 2, 3, 4, 5, 6).values().spliterator());
        show("LinkedHashMap.keySet", () -> new LinkedHashMap<>(Map.of(1, 2)).keySet().spliterator());
        show("ArrayDeque", () -> new ArrayDeque<>(base).spliterator());
        show("PriorityQueue", () -> new PriorityQueue<>(base).spliterator());
        show("Vector", () -> new Vector<>(base).spliterator());
        show("CopyOnWriteArrayList", () -> new CopyOnWriteArrayList<>(base).spliterator());
        show("EnumSet", () -> EnumSet.of(Thread.State.NEW, Thread.State.BLOCKED).spliterator());
        show("unmodifiable", () -> Collections.unmodifiableList(new ArrayList<>(base)).spliterator());
        show("singleton", () -> Collections.singleton(5).spliterator());
        show("empty", () -> Collections.<Integer>emptyList().spliterator());
        show("array", () -> Arrays.spliterator(new Integer[] {1, 2, 3, 4, 5}, 1, 4));
        show("emptySpliterator", Spliterators::<Integer>emptySpliterator);
        show("iterator", () -> Spliterators.spliterator(base.iterator(), 10, Spliterator.ORDERED));
        show("stream", () -> base.stream().spliterator());
        show("stream map", () -> base.stream().map(x -> x + 1).spliterator());
        show("stream sorted", () -> base.stream().sorted().spliterator());
        show("stream distinct", () -> base.stream().distinct().spliterator());
        show("range", () -> IntStream.range(0, 7).boxed().spliterator());
        show("concat", () -> Stream.concat(Stream.of(1, 2), Stream.of(3)).spliterator());
        attempt("null action", () -> base.spliterator().tryAdvance(null));
        attempt("late binding", () -> { List<Integer> l = new ArrayList<>(List.of(1)); Stream<Integer> s = l.stream(); l.add(2); return s.toList(); });
        attempt("changed while streaming", () -> { List<Integer> l = new ArrayList<>(List.of(1, 2)); l.stream().forEach(x -> l.add(x)); return l; });
        attempt("changed map", () -> { Map<Integer, Integer> m = new HashMap<>(Map.of(1, 1, 2, 2)); m.keySet().stream().forEach(x -> m.put(x + 10, x)); return m; });
        attempt("array range", () -> Arrays.spliterator(new int[3], 2, 5));
        attempt("array inverted", () -> Arrays.spliterator(new int[3], 2, 1));
        attempt("iterator of", () -> { Iterator<Integer> it = Spliterators.iterator(List.of(1).spliterator()); return it.next() + " " + it.hasNext(); });
        attempt("iterator end", () -> Spliterators.iterator(Spliterators.<Integer>emptySpliterator()).next());
        attempt("onClose", () -> StreamSupport.intStream(() -> IntStream.range(0, 3).spliterator(), Spliterator.ORDERED, false).sum());
    }
}
