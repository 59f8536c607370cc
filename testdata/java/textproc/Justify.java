import java.text.BreakIterator;
import java.util.*;

/** Paragraphs filled to a width: greedy and by least squares; left, right, centre, both. */
public class Justify {
    static final String TEXT = "The Unix philosophy emphasizes building simple, compact, clear, modular, and extensible code that can be easily maintained "
        + "and repurposed by developers other than its creators.";

    enum Align {
        LEFT { String line(List<String> w, int width, boolean last) { return String.join(" ", w); } },
        RIGHT { String line(List<String> w, int width, boolean last) { return String.format("%" + width + "s", String.join(" ", w)); } },
        CENTER {
            String line(List<String> w, int width, boolean last) {
                String s = String.join(" ", w);
                return " ".repeat((width - s.length()) / 2) + s;
            }
        },
        BOTH {
            String line(List<String> w, int width, boolean last) {
                if (last || w.size() == 1) return LEFT.line(w, width, last);
                int spaces = width - w.stream().mapToInt(String::length).sum();
                StringBuilder s = new StringBuilder(w.get(0));
                for (int i = 1; i < w.size(); i++) {
                    int share = (spaces * i) / (w.size() - 1) - (spaces * (i - 1)) / (w.size() - 1);
                    s.append(" ".repeat(share)).append(w.get(i));
                }
                return s.toString();
            }
        };

        abstract String line(List<String> words, int width, boolean last);
    }

    static List<List<String>> greedy(List<String> words, int width) {
        List<List<String>> lines = new ArrayList<>();
        int used = width + 1;
        for (String w : words) {
            if (used + 1 + w.length() > width) {
                lines.add(new ArrayList<>());
                used = -1;
            }
            lines.getLast().add(w);
            used += 1 + w.length();
        }
        return lines;
    }

    static List<List<String>> optimal(List<String> words, int width) {
        int n = words.size();
        long[] cost = new long[n + 1];
        int[] next = new int[n + 1];
        for (int i = n - 1; i >= 0; i--) {
            cost[i] = Long.MAX_VALUE;
            int length = -1;
            for (int j = i; j < n && (length += 1 + words.get(j).length()) <= width; j++) {
                long c = (j == n - 1 ? 0 : (long) (width - length) * (width - length)) + cost[j + 1];
                if (c < cost[i]) {
                    cost[i] = c;
                    next[i] = j + 1;
                }
            }
        }
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < n; i = next[i]) lines.add(words.subList(i, next[i]));
        System.out.println("cost " + cost[0]);
        return lines;
    }

    public static void main(String[] args) {
        List<String> words = List.of(TEXT.split(" "));
        for (Align a : Align.values()) {
            List<List<String>> lines = a == Align.BOTH ? optimal(words, 24) : greedy(words, 24);
            for (int i = 0; i < lines.size(); i++) System.out.println("|" + a.line(lines.get(i), 24, i == lines.size() - 1));
        }
        BreakIterator b = BreakIterator.getWordInstance(Locale.US);
        b.setText("Don't stop, it's 3.14!");
        StringJoiner j = new StringJoiner("|");
        int from = b.first();
        for (int to = b.next(); to != BreakIterator.DONE; from = to, to = b.next()) j.add("Don't stop, it's 3.14!".substring(from, to));
        System.out.println(j);
    }
}
