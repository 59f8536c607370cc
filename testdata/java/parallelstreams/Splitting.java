import java.util.*;
import java.util.stream.*;
/** How the spliterators of collections split. */
public class Splitting {
    static String tree(Spliterator<?> s, int depth) {
        Spliterator<?> left = depth == 0 ? null : s.trySplit();
        if (left == null) {
            long[] n = new long[1];
            long size = s.getExactSizeIfKnown();
            s.forEachRemaining(t -> n[0]++);
            return size + "/" + n[0];
        }
        return "(" + tree(left, depth - 1) + " " + tree(s, depth - 1) + ")";
    }
    static void show(String name, Spliterator<?> s) {
        System.out.println(name + " " + s.estimateSize() + " " + Integer.toHexString(s.characteristics()) + " " + tree(s, 2));
    }
    public static void main(String[] args) {
        List<Integer> list = IntStream.range(0, 100).boxed().toList();
        show("ArrayList", new ArrayList<>(list).spliterator());
        show("subList", new ArrayList<>(list).subList(10, 60).spliterator());
        show("LinkedList", new LinkedList<>(list).spliterator());
        show("Arrays.asList", Arrays.asList(list.toArray()).spliterator());
        show("List.of", List.of(1, 2, 3, 4, 5).spliterator());
        show("HashSet", new HashSet<>(list).spliterator());
        show("LinkedHashSet", new LinkedHashSet<>(list).spliterator());
        Map<Integer, Integer> map = new HashMap<>();
        list.forEach(i -> map.put(i, i));
        show("HashMap keys", map.keySet().spliterator());
        show("HashMap values", map.values().spliterator());
        show("HashMap entries", map.entrySet().spliterator());
        show("Vector", new Vector<>(list).spliterator());
        show("int[]", Arrays.spliterator(new int[50]));
        show("Object[]", Arrays.spliterator(new Object[50]));
        show("range", IntStream.range(0, 100).spliterator());
        show("rangeClosed", LongStream.rangeClosed(0, 100).spliterator());
        show("mapped", list.parallelStream().map(i -> i + 1).spliterator());
        show("filtered", list.parallelStream().filter(i -> i > 30).spliterator());
        show("concat", Stream.concat(list.stream(), list.stream()).spliterator());
        show("builder", Stream.builder().add(1).add(2).add(3).build().spliterator());
        show("of", Stream.of(1, 2, 3).spliterator());
    }
}
