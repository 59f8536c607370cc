import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lambdas that capture, method references, pipelines and collectors. */
public class Streams {
    static int fold(int[] values, int start, IntBinaryOperator operator) {
        int result = start;
        for (int value : values) result = operator.applyAsInt(result, value);
        return result;
    }

    public static void main(String[] args) {
        int size = args.length == 0 ? 300_000 : Integer.parseInt(args[0]);
        long even = IntStream.range(0, size * 4).filter(i -> (i & 1) == 0).mapToLong(i -> (long) i * i).sum();
        List<String> words = IntStream.range(0, size).mapToObj(i -> "w" + i % 1009).collect(Collectors.toList());
        Map<Integer, Long> byLength = words.stream().collect(Collectors.groupingBy(String::length, Collectors.counting()));
        Map<String, Integer> last = words.stream().distinct().sorted().limit(500).collect(Collectors.toMap(Function.identity(), String::hashCode));
        String joined = words.stream().skip(size / 2).limit(50).map(String::toUpperCase).collect(Collectors.joining(","));
        int[] values = words.stream().mapToInt(String::hashCode).toArray();
        int factor = args.length + 3, folded = 0;
        for (int i = 0; i < 8; i++) {
            int round = i;
            folded ^= fold(values, round, (a, b) -> a * factor + b + round);
        }
        boolean any = words.stream().anyMatch(word -> word.endsWith("008")) && words.parallelStream().noneMatch(String::isEmpty);
        System.out.println(even + " " + byLength + " " + last.values().stream().mapToLong(Integer::longValue).sum() + " " + joined.hashCode() + " " + folded + " " + any);
    }
}
