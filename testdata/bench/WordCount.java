import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Start-up: the words of standard input, counted; the ten most frequent. */
public class WordCount {
    public static void main(String[] args) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            for (String word : line.toLowerCase().split("[^a-z']+")) if (!word.isEmpty()) counts.merge(word, 1, Integer::sum);
        }
        List<Map.Entry<String, Integer>> entries =
            counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey())).limit(10).toList();
        for (Map.Entry<String, Integer> entry : entries) System.out.printf("%6d %s%n", entry.getValue(), entry.getKey());
    }
}
