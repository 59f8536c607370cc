import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Sorting algorithms written by hand against Arrays.sort, stability, partial sorts, external merge, adverse comparators. */
public class SortingZoo {
    static void insertion(int[] a) { for (int i = 1; i < a.length; i++) { int x = a[i], j = i; for (; j > 0 && a[j - 1] > x; j--) a[j] = a[j - 1]; a[j] = x; } }
    static void shell(int[] a) { for (int g = a.length / 2; g > 0; g /= 2) for (int i = g; i < a.length; i++) { int x = a[i], j = i; for (; j >= g && a[j - g] > x; j -= g) a[j] = a[j - g]; a[j] = x; } }
    static void heap(int[] a) { int n = a.length; for (int i = n / 2 - 1; i >= 0; i--) sift(a, i, n); for (int e = n - 1; e > 0; e--) { int t = a[0]; a[0] = a[e]; a[e] = t; sift(a, 0, e); } }
    static void sift(int[] a, int i, int n) { while (2 * i + 1 < n) { int c = 2 * i + 1; if (c + 1 < n && a[c + 1] > a[c]) c++; if (a[i] >= a[c]) return; int t = a[i]; a[i] = a[c]; a[c] = t; i = c; } }
    static void quick(int[] a) { quick(a, 0, a.length - 1); }
    static void quick(int[] a, int lo, int hi) { while (lo < hi) { int p = a[lo + hi >>> 1], i = lo, j = hi; while (i <= j) { while (a[i] < p) i++; while (a[j] > p) j--; if (i <= j) { int t = a[i]; a[i++] = a[j]; a[j--] = t; } } if (j - lo < hi - i) { quick(a, lo, j); lo = i; } else { quick(a, i, hi); hi = j; } } }
    static void merge(int[] a) { int[] b = new int[a.length]; for (int w = 1; w < a.length; w *= 2) { for (int i = 0; i < a.length; i += 2 * w) { int m = Math.min(i + w, a.length), e = Math.min(i + 2 * w, a.length), l = i, r = m; for (int k = i; k < e; k++) b[k] = l < m && (r >= e || a[l] <= a[r]) ? a[l++] : a[r++]; } System.arraycopy(b, 0, a, 0, a.length); } }
    static void radix(int[] a) { int[] b = new int[a.length]; for (int s = 0; s < 32; s += 8) { int[] c = new int[257]; for (int x : a) c[((x ^ 0x80000000) >>> s & 255) + 1]++; for (int i = 0; i < 256; i++) c[i + 1] += c[i]; for (int x : a) b[c[(x ^ 0x80000000) >>> s & 255]++] = x; System.arraycopy(b, 0, a, 0, a.length); } }
    static void bubble(int[] a) { boolean moved = true; for (int e = a.length - 1; moved; e--) { moved = false; for (int i = 0; i < e; i++) if (a[i] > a[i + 1]) { int t = a[i]; a[i] = a[i + 1]; a[i + 1] = t; moved = true; } } }
    static int select(int[] a, int k) { int lo = 0, hi = a.length - 1; while (lo < hi) { int p = a[hi], s = lo; for (int i = lo; i < hi; i++) if (a[i] < p) { int t = a[i]; a[i] = a[s]; a[s++] = t; } a[hi] = a[s]; a[s] = p; if (s == k) break; if (s < k) lo = s + 1; else hi = s - 1; } return a[k]; }
    record Card(String suit, int rank) {}

    public static void main(String[] args) {
        Map<String, Consumer<int[]>> sorts = new LinkedHashMap<>();
        sorts.put("insertion", SortingZoo::insertion); sorts.put("shell", SortingZoo::shell); sorts.put("heap", SortingZoo::heap); sorts.put("quick", SortingZoo::quick);
        sorts.put("merge", SortingZoo::merge); sorts.put("radix", SortingZoo::radix); sorts.put("bubble", SortingZoo::bubble); sorts.put("parallel", Arrays::parallelSort);
        Random r = new Random(11);
        int[][] inputs = {{}, {1}, {2, 1}, r.ints(400).toArray(), r.ints(400, 0, 5).toArray(), IntStream.range(0, 300).toArray(), IntStream.range(0, 300).map(i -> 300 - i).toArray(), {Integer.MIN_VALUE, Integer.MAX_VALUE, 0, -1}};
        sorts.forEach((name, sort) -> { StringBuilder s = new StringBuilder(name).append(' '); for (int[] in : inputs) { int[] a = in.clone(), b = in.clone(); sort.accept(a); Arrays.sort(b); s.append(Arrays.equals(a, b) ? '+' : '-'); } System.out.println(s); });
        int[] big = r.ints(1001, 0, 100000).toArray(), sorted = big.clone();
        Arrays.sort(sorted);
        System.out.println(select(big.clone(), 500) == sorted[500]);
        List<Card> deck = new ArrayList<>();
        for (String s : List.of("♣", "♦", "♥", "♠")) for (int i = 1; i <= 3; i++) deck.add(new Card(s, i));
        Collections.shuffle(deck, new Random(3));
        System.out.println(deck.stream().map(c -> c.suit() + c.rank()).collect(Collectors.joining(" ")));
        deck.sort(Comparator.comparingInt(Card::rank));
        System.out.println(deck.stream().map(c -> c.suit() + c.rank()).collect(Collectors.joining(" ")));
        String[] words = {"b10", "a2", "A1", "b9", null, "a10"};
        Arrays.sort(words, Comparator.nullsLast(Comparator.comparing((String s) -> s.replaceAll("\\d", "").toLowerCase()).thenComparingInt(s -> Integer.parseInt(s.replaceAll("\\D", "")))));
        System.out.println(Arrays.toString(words));
        Integer[] bad = r.ints(100, 0, 1000).boxed().toArray(Integer[]::new);
        try { Arrays.sort(bad, (a, b) -> a % 7 < b % 5 ? -1 : 1); System.out.println("not noticed"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        double[] d = {3, Double.NaN, -0.0, 0.0, Double.NEGATIVE_INFINITY, 1};
        Arrays.sort(d);
        System.out.println(Arrays.toString(d) + " " + Arrays.binarySearch(d, 0.0) + " " + Arrays.binarySearch(new int[] {1, 3, 5}, 4));
        int[] part = {5, 4, 3, 2, 1};
        Arrays.sort(part, 1, 4);
        char[] cs = "sorting".toCharArray();
        Arrays.sort(cs);
        System.out.println(Arrays.toString(part) + new String(cs) + Arrays.compare(new int[] {1, 2}, new int[] {1, 3}) + Arrays.mismatch(new int[] {1, 2}, new int[] {1, 2, 3}));
        PriorityQueue<int[]> heads = new PriorityQueue<>(Comparator.comparingInt(x -> x[0]));
        int[][] runs = {{1, 4, 9}, {2, 3}, {}, {0, 10}};
        for (int i = 0; i < runs.length; i++) if (runs[i].length > 0) heads.add(new int[] {runs[i][0], i, 0});
        StringJoiner merged = new StringJoiner(",");
        while (!heads.isEmpty()) { int[] h = heads.poll(); merged.add("" + h[0]); if (h[2] + 1 < runs[h[1]].length) heads.add(new int[] {runs[h[1]][h[2] + 1], h[1], h[2] + 1}); }
        System.out.println(merged);
    }
}
