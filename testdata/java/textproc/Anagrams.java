import java.util.*;
import java.util.stream.*;

/** Anagram classes, palindromes, isograms, pangrams, letter histograms. */
public class Anagrams {
    static String key(String w) {
        char[] c = w.toLowerCase().toCharArray();
        Arrays.sort(c);
        return String.valueOf(c);
    }

    static boolean palindrome(CharSequence s) {
        String clean = s.toString().codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return new StringBuilder(clean).reverse().toString().contentEquals(clean);
    }

    static boolean isogram(String s) {
        return s.chars().filter(Character::isLetter).allMatch(new HashSet<Integer>()::add);
    }

    static boolean pangram(String s) {
        int mask = 0;
        for (char c : s.toLowerCase().toCharArray()) {
            if (c >= 'a' && c <= 'z') mask |= 1 << c - 'a';
        }
        return mask == (1 << 26) - 1;
    }

    public static void main(String[] args) {
        String[] words = "listen silent enlist Tinsel google elgoog abc cab bac rat tar art car alone".split(" ");
        Map<String, List<String>> classes = Arrays.stream(words).collect(Collectors.groupingBy(Anagrams::key, LinkedHashMap::new, Collectors.toList()));
        classes.forEach((k, v) -> System.out.printf("%-8s %d %s%n", k, v.size(), v));
        System.out.println(classes.values().stream().filter(v -> v.size() > 1).max(Comparator.comparingInt(List<String>::size).thenComparing(v -> v.get(0))).get());
        for (String s : List.of("A man, a plan, a canal: Panama!", "racecar", "été", "No lemon, no melon", "almost", "", "a😀b😀a")) {
            System.out.println(palindrome(s) + " " + s);
        }
        System.out.println(isogram("lumberjacks") + " " + isogram("hello") + " " + isogram("six-year-old"));
        System.out.println(pangram("The quick brown fox jumps over the lazy dog") + " " + pangram("The quick brown fox"));
        int[] histogram = new int[26];
        "mississippi river".chars().filter(c -> c != ' ').forEach(c -> histogram[c - 'a']++);
        for (int level = Arrays.stream(histogram).max().getAsInt(); level > 0; level--) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < 26; i++) row.append(histogram[i] >= level ? '#' : ' ');
            System.out.println(row.toString().stripTrailing());
        }
        System.out.println("abcdefghijklmnopqrstuvwxyz");
    }
}
