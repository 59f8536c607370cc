import java.util.*;
import java.util.stream.*;

/** Permutations, combinations, subsets, partitions, parentheses, N queens, graph colouring, word search, exact cover with dancing links. */
public class Backtracking {
    static <T> void permute(List<T> in, int k, List<List<T>> out) { if (k == in.size()) { out.add(List.copyOf(in)); return; } for (int i = k; i < in.size(); i++) { Collections.swap(in, k, i); permute(in, k + 1, out); Collections.swap(in, k, i); } }
    static boolean nextPermutation(int[] a) { int i = a.length - 2; while (i >= 0 && a[i] >= a[i + 1]) i--; if (i < 0) return false; int j = a.length - 1; while (a[j] <= a[i]) j--; int t = a[i]; a[i] = a[j]; a[j] = t; for (int l = i + 1, r = a.length - 1; l < r; l++, r--) { t = a[l]; a[l] = a[r]; a[r] = t; } return true; }
    static void combine(int from, int n, int k, Deque<Integer> at, List<String> out) { if (at.size() == k) { out.add(at.toString()); return; } for (int i = from; i <= n; i++) { at.addLast(i); combine(i + 1, n, k, at, out); at.removeLast(); } }
    static List<String> partitions(int n, int max) { if (n == 0) return List.of(""); List<String> out = new ArrayList<>(); for (int i = Math.min(n, max); i > 0; i--) for (String p : partitions(n - i, i)) out.add((i + " " + p).trim()); return out; }
    static void parens(String s, int open, int close, List<String> out) { if (open == 0 && close == 0) out.add(s); if (open > 0) parens(s + "(", open - 1, close, out); if (close > open) parens(s + ")", open, close - 1, out); }
    static int queens(int n, int row, int cols, int d1, int d2) { if (row == n) return 1; int c = 0; for (int free = ~(cols | d1 | d2) & (1 << n) - 1; free != 0; free &= free - 1) { int b = free & -free; c += queens(n, row + 1, cols | b, (d1 | b) << 1, (d2 | b) >> 1); } return c; }
    static boolean color(Map<String, Set<String>> g, List<String> order, int at, String[] palette, Map<String, String> got) { if (at == order.size()) return true; String v = order.get(at); for (String c : palette) { if (g.get(v).stream().noneMatch(u -> c.equals(got.get(u)))) { got.put(v, c); if (color(g, order, at + 1, palette, got)) return true; got.remove(v); } } return false; }
    static boolean search(char[][] b, String w, int at, int r, int c) { if (at == w.length()) return true; if (r < 0 || c < 0 || r >= b.length || c >= b[0].length || b[r][c] != w.charAt(at)) return false; char k = b[r][c]; b[r][c] = '#'; boolean f = search(b, w, at + 1, r + 1, c) || search(b, w, at + 1, r - 1, c) || search(b, w, at + 1, r, c + 1) || search(b, w, at + 1, r, c - 1); b[r][c] = k; return f; }

    static class Link { Link l = this, r = this, u = this, d = this, head; int size, row; final String name; Link(String n) { name = n; } }
    static void cover(Link c) { c.r.l = c.l; c.l.r = c.r; for (Link i = c.d; i != c; i = i.d) for (Link j = i.r; j != i; j = j.r) { j.d.u = j.u; j.u.d = j.d; j.head.size--; } }
    static void uncover(Link c) { for (Link i = c.u; i != c; i = i.u) for (Link j = i.l; j != i; j = j.l) { j.head.size++; j.d.u = j; j.u.d = j; } c.r.l = c; c.l.r = c; }
    static int exact(Link root, Deque<Integer> rows, List<String> out) { if (root.r == root) { out.add(new TreeSet<>(rows).toString()); return 1; } Link best = root.r; for (Link c = root.r; c != root; c = c.r) if (c.size < best.size) best = c; int n = 0; cover(best); for (Link r = best.d; r != best; r = r.d) { rows.push(r.row); for (Link j = r.r; j != r; j = j.r) cover(j.head); n += exact(root, rows, out); for (Link j = r.l; j != r; j = j.l) uncover(j.head); rows.pop(); } uncover(best); return n; }
    static Link build(String[] rows) { Link root = new Link("root"); Link[] cols = new Link[rows[0].length()]; for (int i = 0; i < cols.length; i++) { Link c = cols[i] = new Link("c" + i); c.l = root.l; c.r = root; root.l.r = c; root.l = c; } for (int r = 0; r < rows.length; r++) { Link first = null; for (int i = 0; i < cols.length; i++) if (rows[r].charAt(i) == '1') { Link n = new Link(null); n.head = cols[i]; n.row = r; n.u = cols[i].u; n.d = cols[i]; cols[i].u.d = n; cols[i].u = n; cols[i].size++; if (first == null) first = n; else { n.l = first.l; n.r = first; first.l.r = n; first.l = n; } } } return root; }

    public static void main(String[] args) {
        List<List<String>> perms = new ArrayList<>();
        permute(new ArrayList<>(List.of("a", "b", "c")), 0, perms);
        System.out.println(perms);
        int[] a = {1, 1, 2, 3};
        int n = 1;
        while (nextPermutation(a)) n++;
        System.out.println(n + Arrays.toString(a));
        List<String> out = new ArrayList<>();
        combine(1, 5, 3, new ArrayDeque<>(), out);
        System.out.println(out.size() + " " + out.getLast() + " " + partitions(6, 6) + " " + partitions(30, 30).size());
        List<String> p = new ArrayList<>();
        parens("", 3, 3, p);
        System.out.println(p + " " + IntStream.rangeClosed(1, 9).map(k -> queens(k, 0, 0, 0, 0)).boxed().toList());
        Map<String, Set<String>> map = new TreeMap<>(Map.of("WA", Set.of("NT", "SA"), "NT", Set.of("WA", "SA", "Q"), "SA", Set.of("WA", "NT", "Q", "NSW", "V"), "Q", Set.of("NT", "SA", "NSW"), "NSW", Set.of("Q", "SA", "V"), "V", Set.of("SA", "NSW"), "T", Set.of()));
        for (int k = 2; k <= 3; k++) { Map<String, String> got = new TreeMap<>(); System.out.println(color(map, List.copyOf(map.keySet()), 0, Arrays.copyOf(new String[] {"red", "green", "blue"}, k), got) + " " + got); }
        char[][] board = {"ABCE".toCharArray(), "SFCS".toCharArray(), "ADEE".toCharArray()};
        for (String w : List.of("ABCCED", "SEE", "ABCB")) { boolean f = false; for (int r = 0; r < 3; r++) for (int c = 0; c < 4; c++) f |= search(board, w, 0, r, c); System.out.print(w + f + " "); }
        List<String> covers = new ArrayList<>();
        System.out.println(exact(build(new String[] {"1001001", "1001000", "0001101", "0010110", "0110011", "0100001", "1110000"}), new ArrayDeque<>(), covers) + " " + covers);
    }
}
