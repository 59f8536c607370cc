import java.util.*;
import java.util.stream.*;

/** Ladders of words that differ in one letter: all shortest ones, by two-ended search. */
public class WordLadders {
    static final Set<String> WORDS = new TreeSet<>(List.of(("cold cord card ward warm worm word wood good gold bold bolt colt coat goat boat boot"
        + " hot dot dog lot log cog hit him dim").split(" ")));

    static Stream<String> neighbours(String word) {
        return IntStream.range(0, word.length()).boxed().flatMap(i -> IntStream.rangeClosed('a', 'z').mapToObj(c -> word.substring(0, i) + (char) c + word.substring(i + 1)))
            .filter(w -> !w.equals(word) && WORDS.contains(w));
    }

    static List<List<String>> ladders(String from, String to) {
        Map<String, List<List<String>>> level = Map.of(from, List.of(List.of(from)));
        Set<String> seen = new HashSet<>(Set.of(from));
        while (!level.isEmpty()) {
            if (level.containsKey(to)) {
                return level.get(to);
            }
            Map<String, List<List<String>>> next = new TreeMap<>();
            level.forEach((word, paths) -> neighbours(word).filter(w -> !seen.contains(w)).forEach(w -> {
                List<List<String>> extended = paths.stream().map(p -> Stream.concat(p.stream(), Stream.of(w)).toList()).toList();
                next.computeIfAbsent(w, k -> new ArrayList<>()).addAll(extended);
            }));
            seen.addAll(next.keySet());
            level = next;
        }
        return List.of();
    }

    static int twoEnded(String from, String to) {
        Set<String> front = new HashSet<>(Set.of(from)), back = new HashSet<>(Set.of(to)), seen = new HashSet<>();
        for (int steps = 0; !front.isEmpty(); steps++) {
            if (!Collections.disjoint(front, back)) {
                return steps;
            }
            if (front.size() > back.size()) {
                Set<String> t = front;
                front = back;
                back = t;
            }
            seen.addAll(front);
            front = front.stream().flatMap(WordLadders::neighbours).filter(w -> !seen.contains(w)).collect(Collectors.toSet());
        }
        return -1;
    }

    public static void main(String[] args) {
        for (String[] pair : new String[][] {{"cold", "warm"}, {"hit", "cog"}, {"hot", "dog"}, {"goat", "bolt"}, {"good", "good"}}) {
            List<List<String>> all = ladders(pair[0], pair[1]);
            System.out.println(pair[0] + " to " + pair[1] + ": " + all.size() + " ladders, " + twoEnded(pair[0], pair[1]) + " steps");
            all.forEach(l -> System.out.println("  " + String.join(" > ", l)));
        }
    }
}
