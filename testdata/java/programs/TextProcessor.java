// args: report
// stdin: The quick brown fox jumps over the lazy dog. The dog sleeps.
// stdin: A journey of a thousand miles begins with a single step;
// stdin: the fox, however, was quick -- and the dog was not!
// stdin:
// stdin: Numbers: 3 14 15 92 65, prices 12.50 and 7.25.
// stdin: Palindromes: level, radar, Anna, noon... "never odd or even"
// stdin: ünïcödé wörds ärë çounted töö
import java.io.*;
import java.util.*;

/** Statistics, wrapping, justification, an index, and ciphers over a text on stdin. */
public class TextProcessor {
    private final List<String> lines = new ArrayList<>();
    private final TreeMap<String, TreeSet<Integer>> index = new TreeMap<>();

    void read(Reader in) throws IOException {
        BufferedReader reader = new BufferedReader(in);
        for (String line; (line = reader.readLine()) != null; ) {
            lines.add(line);
            for (String word : words(line)) index.computeIfAbsent(word.toLowerCase(), w -> new TreeSet<>()).add(lines.size());
        }
    }

    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : ' ';
            if (Character.isLetter(c)) current.append(c);
            else if (current.length() > 0) { words.add(current.toString()); current.setLength(0); }
        }
        return words;
    }

    void statistics() {
        int characters = 0, count = 0, longest = 0;
        int[] letters = new int[26];
        Map<Integer, Integer> lengths = new TreeMap<>();
        for (String line : lines) {
            characters += line.length();
            for (String w : words(line)) { count++; longest = Math.max(longest, w.length()); lengths.merge(w.length(), 1, Integer::sum); }
            for (char c : line.toLowerCase().toCharArray()) if (c >= 'a' && c <= 'z') letters[c - 'a']++;
        }
        System.out.println(lines.size() + " lines, " + count + " words, " + characters + " characters, longest word " + longest + ", " + index.size() + " different");
        lengths.forEach((length, n) -> System.out.printf("%3d %s%n", length, "#".repeat(n)));
        StringBuilder order = new StringBuilder();
        Integer[] by = new Integer[26];
        for (int i = 0; i < 26; i++) by[i] = i;
        Arrays.sort(by, (a, b) -> letters[a] != letters[b] ? letters[b] - letters[a] : a - b);
        for (int i : by) if (letters[i] > 0) order.append((char) ('a' + i)).append(letters[i]).append(' ');
        System.out.println(order.toString().stripTrailing());
    }

    void frequent(int n) {
        Map<String, Integer> counts = new HashMap<>();
        for (String line : lines) for (String w : words(line)) counts.merge(w.toLowerCase(), 1, Integer::sum);
        List<Map.Entry<String, Integer>> entries = new ArrayList<>(counts.entrySet());
        entries.sort(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        for (Map.Entry<String, Integer> e : entries.subList(0, n)) System.out.println(e.getKey() + "=" + e.getValue() + " on lines " + index.get(e.getKey()));
    }

    List<String> wrap(int width) {
        List<String> result = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        StringTokenizer tokens = new StringTokenizer(String.join(" ", lines));
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            if (line.length() > 0 && line.length() + 1 + token.length() > width) { result.add(line.toString()); line = new StringBuilder(); }
            if (line.length() > 0) line.append(' ');
            line.append(token);
        }
        if (line.length() > 0) result.add(line.toString());
        return result;
    }

    static String justify(String line, int width) {
        String[] parts = line.split(" ");
        if (parts.length == 1) return line;
        int gaps = parts.length - 1, missing = width - line.length();
        StringBuilder b = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            int extra = missing / gaps + (i <= missing % gaps ? 1 : 0);
            b.append(" ".repeat(1 + extra)).append(parts[i]);
        }
        return b.toString();
    }

    static boolean palindrome(String w) { return w.length() > 3 && new StringBuilder(w).reverse().toString().equalsIgnoreCase(w); }

    static String caesar(String s, int shift) {
        char[] chars = s.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c >= 'a' && c <= 'z') chars[i] = (char) ('a' + Math.floorMod(c - 'a' + shift, 26));
            else if (c >= 'A' && c <= 'Z') chars[i] = (char) ('A' + Math.floorMod(c - 'A' + shift, 26));
        }
        return new String(chars);
    }

    static String runLength(String s) {
        StringBuilder b = new StringBuilder();
        for (int i = 0, j; i < s.length(); i = j) {
            for (j = i; j < s.length() && s.charAt(j) == s.charAt(i); ) j++;
            if (j - i > 1) b.append(j - i);
            b.append(s.charAt(i));
        }
        return b.toString();
    }

    double numbers() {
        double sum = 0;
        for (String line : lines) {
            Scanner scanner = new Scanner(line.replace(",", " "));
            while (scanner.hasNext()) {
                String token = scanner.next();
                try { sum += Double.parseDouble(token.endsWith(".") ? token.substring(0, token.length() - 1) : token); } catch (NumberFormatException e) { }
            }
        }
        return sum;
    }

    static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) previous[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) row[j] = Math.min(Math.min(row[j - 1], previous[j]) + 1, previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
            previous = row;
        }
        return previous[b.length()];
    }

    public static void main(String[] args) throws IOException {
        TextProcessor text = new TextProcessor();
        text.read(new InputStreamReader(System.in));
        System.out.println(args[0]);
        text.statistics();
        text.frequent(6);
        for (String line : text.wrap(34)) System.out.println("|" + justify(line, 34) + "|");
        for (String word : text.index.keySet()) if (palindrome(word)) System.out.print(word + " ");
        System.out.println();
        String first = text.lines.get(0), secret = caesar(first, 13);
        System.out.println(secret + " " + caesar(secret, -13).equals(first) + " " + caesar("xyz", -29));
        System.out.println(runLength("aaabccddddd") + " " + runLength("") + " " + runLength("abc"));
        System.out.println(text.numbers());
        System.out.println(distance("kitten", "sitting") + " " + distance("", "abc") + " " + distance("same", "same"));
        StringBuilder anagrams = new StringBuilder();
        Map<String, List<String>> groups = new TreeMap<>();
        for (String w : "listen silent enlist google elbow below inlets".split(" ")) { char[] c = w.toCharArray(); Arrays.sort(c); groups.computeIfAbsent(new String(c), k -> new ArrayList<>()).add(w); }
        groups.values().stream().filter(g -> g.size() > 1).forEach(g -> anagrams.append(g));
        System.out.println(anagrams);
    }
}
