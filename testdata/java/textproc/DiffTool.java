import java.util.*;

/** Line diff by longest common subsequence, as unified hunks; then the patch is applied. */
public class DiffTool {
    static List<String> diff(List<String> a, List<String> b) {
        int[][] lcs = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--)
            for (int j = b.size() - 1; j >= 0; j--)
                lcs[i][j] = a.get(i).equals(b.get(j)) ? lcs[i + 1][j + 1] + 1 : Math.max(lcs[i + 1][j], lcs[i][j + 1]);
        List<String> out = new ArrayList<>();
        int i = 0, j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                out.add(" " + a.get(i++));
                j++;
            } else if (i < a.size() && (j == b.size() || lcs[i + 1][j] >= lcs[i][j + 1])) {
                out.add("-" + a.get(i++));
            } else {
                out.add("+" + b.get(j++));
            }
        }
        return out;
    }

    static List<String> unified(List<String> edits, int context) {
        List<String> out = new ArrayList<>();
        int n = edits.size();
        BitSet show = new BitSet(n);
        for (int k = 0; k < n; k++) {
            if (edits.get(k).charAt(0) != ' ') show.set(Math.max(0, k - context), Math.min(n, k + context + 1));
        }
        for (int from = show.nextSetBit(0); from >= 0;) {
            int to = show.nextClearBit(from);
            int oldStart = 1, newStart = 1, oldCount = 0, newCount = 0;
            for (int k = 0; k < to; k++) {
                char c = edits.get(k).charAt(0);
                if (k < from) {
                    if (c != '+') oldStart++;
                    if (c != '-') newStart++;
                } else {
                    if (c != '+') oldCount++;
                    if (c != '-') newCount++;
                }
            }
            out.add("@@ -%d,%d +%d,%d @@".formatted(oldStart, oldCount, newStart, newCount));
            out.addAll(edits.subList(from, to));
            from = show.nextSetBit(to);
        }
        return out;
    }

    static List<String> patch(List<String> original, List<String> hunks) {
        List<String> out = new ArrayList<>();
        int at = 0;
        for (String h : hunks) {
            switch (h.charAt(0)) {
                case '@' -> {
                    int start = Integer.parseInt(h.substring(4, h.indexOf(','))) - 1;
                    while (at < start) out.add(original.get(at++));
                }
                case '+' -> out.add(h.substring(1));
                default -> {
                    if (!original.get(at).equals(h.substring(1))) throw new IllegalStateException("does not apply at line " + (at + 1));
                    if (h.charAt(0) == ' ') out.add(original.get(at));
                    at++;
                }
            }
        }
        out.addAll(original.subList(at, original.size()));
        return out;
    }

    public static void main(String[] args) {
        List<String> a = List.of("a b c d e f g h i j k l m n o p".split(" "));
        List<String> b = List.of("a b X d e f g h i j k M l m N O p q".split(" "));
        List<String> hunks = unified(diff(a, b), 2);
        hunks.forEach(System.out::println);
        System.out.println(patch(a, hunks).equals(b) + " " + diff(List.of(), List.of("x")) + diff(a, a).stream().allMatch(s -> s.startsWith(" ")));
        try {
            patch(b, hunks);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
