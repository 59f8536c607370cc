// stdin: 1000
// stdin: 2000
// stdin: 3000
// stdin: \e
// stdin: 4000
// stdin: \e
// stdin: 5000
// stdin: 6000
// stdin: \e
// stdin: 7000
// stdin: 8000
// stdin: 9000
// stdin: \e
// stdin: 10000
import java.io.*;
import java.util.*;
import java.util.stream.*;

/** Groups of numbers between blank lines: the largest sum, the largest three. */
public class CalorieCount {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        String all = in.lines().collect(Collectors.joining("\n"));
        List<Integer> sums = Arrays.stream(all.split("\n\n"))
            .map(group -> group.lines().filter(s -> !s.isBlank()).mapToInt(Integer::parseInt).sum())
            .sorted(Comparator.reverseOrder())
            .toList();
        System.out.println("sums: " + sums);
        System.out.println("most: " + sums.get(0));
        System.out.println("top three: " + sums.stream().limit(3).mapToInt(Integer::intValue).sum());
        IntSummaryStatistics stats = sums.stream().mapToInt(i -> i).summaryStatistics();
        System.out.println(stats);
    }
}
