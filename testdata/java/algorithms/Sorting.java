import java.util.*;

public class Sorting {
    static void quick(int[] a, int lo, int hi) {
        if (lo >= hi) return;
        int p = a[(lo + hi) >>> 1], i = lo, j = hi;
        while (i <= j) { while (a[i] < p) i++; while (a[j] > p) j--; if (i <= j) { int t = a[i]; a[i++] = a[j]; a[j--] = t; } }
        quick(a, lo, j);
        quick(a, i, hi);
    }
    static void merge(int[] a) {
        if (a.length < 2) return;
        int[] l = Arrays.copyOf(a, a.length / 2), r = Arrays.copyOfRange(a, a.length / 2, a.length);
        merge(l); merge(r);
        for (int i = 0, j = 0, k = 0; k < a.length; k++) a[k] = j == r.length || i < l.length && l[i] <= r[j] ? l[i++] : r[j++];
    }
    static void heap(int[] a) {
        for (int i = a.length / 2; i-- > 0; ) sift(a, i, a.length);
        for (int n = a.length; n-- > 1; ) { int t = a[0]; a[0] = a[n]; a[n] = t; sift(a, 0, n); }
    }
    static void sift(int[] a, int i, int n) { for (int c; (c = 2 * i + 1) < n; i = c) { if (c + 1 < n && a[c + 1] > a[c]) c++; if (a[i] >= a[c]) return; int t = a[i]; a[i] = a[c]; a[c] = t; } }
    static void shell(int[] a) { for (int g = a.length / 2; g > 0; g /= 2) for (int i = g; i < a.length; i++) { int v = a[i], j = i; for (; j >= g && a[j - g] > v; j -= g) a[j] = a[j - g]; a[j] = v; } }

    public static void main(String[] args) throws Exception {
        Random r = new Random(99);
        for (int n : new int[] {0, 1, 2, 10, 1000}) {
            int[] base = new int[n];
            for (int i = 0; i < n; i++) base[i] = r.nextInt(200) - 100;
            int[] expected = base.clone();
            Arrays.sort(expected);
            int[] a = base.clone(), b = base.clone(), c = base.clone(), d = base.clone();
            quick(a, 0, n - 1); merge(b); heap(c); shell(d);
            System.out.println(n + " " + Arrays.equals(a, expected) + Arrays.equals(b, expected) + Arrays.equals(c, expected) + Arrays.equals(d, expected) + " " + Arrays.hashCode(a));
        }
    }
}
