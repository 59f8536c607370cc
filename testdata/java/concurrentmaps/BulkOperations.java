import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** forEach, search and reduce with and without threads. */
public class BulkOperations {
    public static void main(String[] args) {
        ConcurrentHashMap<Integer, String> m = new ConcurrentHashMap<>();
        for (int i = 0; i < 1000; i++) {
            m.put(i, "v" + i);
        }
        for (long threshold : new long[] {Long.MAX_VALUE, 100, 1, 0}) {
            LongAdder sum = new LongAdder();
            m.forEach(threshold, (k, v) -> sum.add(k + v.length()));
            m.forEach(threshold, (k, v) -> k % 2 == 0 ? v : null, v -> sum.increment());
            m.forEachKey(threshold, k -> sum.add(k));
            m.forEachKey(threshold, k -> k > 10 ? k : null, k -> sum.add(k));
            m.forEachValue(threshold, v -> sum.add(v.length()));
            m.forEachValue(threshold, v -> v.length() > 2 ? (long) v.length() : null, sum::add);
            m.forEachEntry(threshold, e -> sum.add(e.getKey()));
            m.forEachEntry(threshold, e -> e.getKey() < 5 ? e : null, e -> sum.add(e.getValue().length()));
            System.out.println(sum);
            System.out.println(m.search(threshold, (k, v) -> k == 777 ? v : null) + m.search(threshold, (k, v) -> k < 0 ? v : null));
            System.out.println(m.searchKeys(threshold, k -> k == 5 ? "five" : null) + m.searchValues(threshold, v -> v.equals("v9") ? 9 : null)
                    + m.searchEntries(threshold, e -> e.getKey() == 3 ? e.getValue() : null));
            System.out.println(m.reduce(threshold, (k, v) -> k, Integer::sum) + " " + m.reduce(threshold, (k, v) -> null, (a, b) -> a));
            System.out.println(m.reduceKeys(threshold, Integer::max) + " " + m.reduceKeys(threshold, k -> k % 7 == 0 ? k : null, Integer::sum));
            System.out.println(m.reduceValues(threshold, (a, b) -> a.compareTo(b) > 0 ? a : b) + " " + m.reduceValues(threshold, String::length, Integer::sum));
            System.out.println(m.reduceEntries(threshold, (a, b) -> a.getKey() > b.getKey() ? a : b) + " " + m.reduceEntries(threshold, e -> e.getKey(), Math::min));
            System.out.println(m.reduceToInt(threshold, (k, v) -> k, 0, Integer::sum) + " " + m.reduceToLong(threshold, (k, v) -> k * 1L << 20, 0, Long::sum)
                    + " " + m.reduceToDouble(threshold, (k, v) -> k / 2.0, 0, Double::sum));
            System.out.println(m.reduceKeysToInt(threshold, k -> k, Integer.MIN_VALUE, Math::max) + " " + m.reduceKeysToLong(threshold, k -> k, 0, Long::sum)
                    + " " + m.reduceKeysToDouble(threshold, k -> k, 0, Double::sum));
            System.out.println(m.reduceValuesToInt(threshold, String::length, 0, Integer::sum) + " " + m.reduceValuesToLong(threshold, String::length, 0, Long::sum)
                    + " " + m.reduceValuesToDouble(threshold, String::length, 0, Double::sum));
            System.out.println(m.reduceEntriesToInt(threshold, e -> e.getKey(), 0, Integer::sum) + " " + m.reduceEntriesToLong(threshold, e -> e.getKey(), 0, Long::sum)
                    + " " + m.reduceEntriesToDouble(threshold, e -> e.getKey(), 0, Double::sum));
            try {
                m.forEach(threshold, (k, v) -> {
                    if (k == 500) {
                        throw new IllegalStateException("at 500");
                    }
                });
            } catch (IllegalStateException e) {
                System.out.println(e.getMessage() == null ? e.getCause().getMessage() : e.getMessage().contains("at 500"));
            }
            try {
                m.forEachKey(threshold, (java.util.function.Consumer<Integer>) null);
            } catch (NullPointerException e) {
                System.out.println("null");
            }
        }
        ConcurrentHashMap<String, Integer> none = new ConcurrentHashMap<>();
        System.out.println(none.reduce(1, (k, v) -> v, Integer::sum) + " " + none.reduceKeys(1, (a, b) -> a) + " " + none.reduceToInt(1, (k, v) -> v, 42, Integer::sum));
        System.out.println(m.keySet().parallelStream().mapToInt(i -> i).sum() + " " + m.values().stream().filter(v -> v.endsWith("9")).count()
                + " " + m.entrySet().parallelStream().mapToInt(Map.Entry::getKey).max().getAsInt());
        System.out.println(m.keySet().removeAll(Set.of(1, 2, 3)) + " " + m.values().removeIf(v -> v.endsWith("0")) + " " + m.entrySet().removeIf(e -> e.getKey() > 900)
                + " " + m.keySet().retainAll(Set.of(4, 5, 6, 7, 10)) + " " + m);
        m.replaceAll((k, v) -> v + k);
        System.out.println(m + " " + m.values().remove("v44") + m.entrySet().remove(Map.entry(5, "v5")) + m.keySet().remove(6) + m);
        ConcurrentHashMap.KeySetView<Integer, String> view = m.keySet("new");
        System.out.println(view.add(100) + " " + view.add(100) + " " + m + " " + view.getMappedValue() + " " + (view.getMap() == m) + " " + view.addAll(List.of(1, 100, 2)) + view);
        Object[] a = m.keySet().toArray();
        Integer[] b = m.keySet().toArray(new Integer[10]);
        System.out.println(Arrays.toString(a) + Arrays.toString(b));
        Spliterator<Integer> s = m.keySet().spliterator();
        System.out.println(s.hasCharacteristics(Spliterator.CONCURRENT) + " " + s.hasCharacteristics(Spliterator.SIZED) + " " + s.hasCharacteristics(Spliterator.DISTINCT) + " " + s.estimateSize());
        Enumeration<String> elements = m.elements();
        StringBuilder all = new StringBuilder();
        while (elements.hasMoreElements()) {
            all.append(elements.nextElement()).append(' ');
        }
        System.out.println(all);
    }
}
