import java.util.*;
import java.util.function.Function;
import java.util.stream.*;

/** Pair insertion counted with maps of longs, forty rounds; the naive way for ten agrees. */
public class PolymerGrowth {
    static final Map<String, Character> RULES = Stream.of("CH->B", "HH->N", "CB->H", "NH->C", "HB->C", "HC->B", "HN->C", "NN->C", "BH->H", "NC->B", "NB->B",
        "BN->B", "BB->N", "BC->B", "CC->N", "CN->C").map(s -> s.split("->")).collect(Collectors.toMap(p -> p[0], p -> p[1].charAt(0)));

    static String naive(String s) {
        StringBuilder out = new StringBuilder().append(s.charAt(0));
        for (int i = 1; i < s.length(); i++) {
            Character insert = RULES.get(s.substring(i - 1, i + 1));
            if (insert != null) {
                out.append(insert);
            }
            out.append(s.charAt(i));
        }
        return out.toString();
    }

    static SortedMap<Character, Long> counted(String s, int rounds) {
        Map<String, Long> pairs = IntStream.range(1, s.length()).mapToObj(i -> s.substring(i - 1, i + 1))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        SortedMap<Character, Long> letters = new TreeMap<>();
        for (char c : s.toCharArray()) {
            letters.merge(c, 1L, Long::sum);
        }
        for (int i = 0; i < rounds; i++) {
            Map<String, Long> next = new HashMap<>();
            pairs.forEach((pair, count) -> {
                Character insert = RULES.get(pair);
                if (insert == null) {
                    next.merge(pair, count, Long::sum);
                } else {
                    next.merge("" + pair.charAt(0) + insert, count, Long::sum);
                    next.merge("" + insert + pair.charAt(1), count, Long::sum);
                    letters.merge(insert, count, Math::addExact);
                }
            });
            pairs = next;
        }
        return letters;
    }

    public static void main(String[] args) {
        String s = "NNCB";
        for (int i = 1; i <= 10; i++) {
            s = naive(s);
            if (i <= 3) {
                System.out.println(s);
            }
        }
        SortedMap<Character, Long> slow = new TreeMap<>(s.chars().mapToObj(c -> (char) c).collect(Collectors.groupingBy(c -> c, Collectors.counting())));
        System.out.println(slow + " " + slow.equals(counted("NNCB", 10)));
        SortedMap<Character, Long> fast = counted("NNCB", 40);
        System.out.println(fast + " " + (Collections.max(fast.values()) - Collections.min(fast.values())));
    }
}
