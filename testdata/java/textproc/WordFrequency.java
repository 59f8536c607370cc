// stdin: It was the best of times, it was the worst of times,
// stdin: it was the age of wisdom, it was the age of foolishness,
// stdin: it was the epoch of belief -- it was the epoch of incredulity;
import java.util.*;
import java.util.function.Function;
import java.util.stream.*;

/** Counts of words from standard input, as a table and a bar chart. */
public class WordFrequency {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in).useDelimiter("\\P{L}+");
        Map<String, Integer> counts = new HashMap<>();
        int total = 0;
        while (in.hasNext()) {
            counts.merge(in.next().toLowerCase(Locale.ROOT), 1, Integer::sum);
            total++;
        }
        List<Map.Entry<String, Integer>> sorted = new ArrayList<>(counts.entrySet());
        sorted.sort(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        System.out.printf("%-15s|%6s|%7s%n", "word", "count", "share");
        System.out.println("-".repeat(15) + "+" + "-".repeat(6) + "+" + "-".repeat(7));
        for (Map.Entry<String, Integer> e : sorted) {
            System.out.printf("%-15.10s|%6d|%6.1f%% %s%n", e.getKey(), e.getValue(), 100.0 * e.getValue() / total, "*".repeat(e.getValue()));
        }
        System.out.println(sorted.stream().collect(Collectors.groupingBy(e -> e.getKey().length(), TreeMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.joining("/")))).toString());
        System.out.println("" + counts.values().stream().collect(Collectors.teeing(Collectors.summingInt(x -> x), Collectors.averagingInt(x -> x), (s, a) -> s + " " + a)));
    }
}
