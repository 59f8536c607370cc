import java.util.*;
import java.util.function.*;

/** AVL tree with order statistics, trie with completion, Fenwick and segment trees, treap by hash, tree iterators without recursion. */
public class TreesByHand {
    static class Avl<K extends Comparable<? super K>> implements Iterable<K> {
        private static class N<K> { K k; N<K> l, r; int h = 1, size = 1; N(K k) { this.k = k; } }
        private N<K> root;
        private static int h(N<?> n) { return n == null ? 0 : n.h; }
        private static int size(N<?> n) { return n == null ? 0 : n.size; }
        private static <K> N<K> fix(N<K> n) {
            n.h = 1 + Math.max(h(n.l), h(n.r)); n.size = 1 + size(n.l) + size(n.r);
            int b = h(n.l) - h(n.r);
            if (b > 1) { if (h(n.l.l) < h(n.l.r)) n.l = left(n.l); return right(n); }
            if (b < -1) { if (h(n.r.r) < h(n.r.l)) n.r = right(n.r); return left(n); }
            return n;
        }
        private static <K> N<K> left(N<K> n) { N<K> r = n.r; n.r = r.l; r.l = n; fix(n); return fix(r); }
        private static <K> N<K> right(N<K> n) { N<K> l = n.l; n.l = l.r; l.r = n; fix(n); return fix(l); }
        void add(K k) { root = add(root, k); }
        private N<K> add(N<K> n, K k) { if (n == null) return new N<>(k); int c = k.compareTo(n.k); if (c < 0) n.l = add(n.l, k); else if (c > 0) n.r = add(n.r, k); return fix(n); }
        void remove(K k) { root = remove(root, k); }
        private N<K> remove(N<K> n, K k) {
            if (n == null) return null;
            int c = k.compareTo(n.k);
            if (c < 0) n.l = remove(n.l, k); else if (c > 0) n.r = remove(n.r, k);
            else { if (n.l == null) return n.r; if (n.r == null) return n.l; N<K> m = n.r; while (m.l != null) m = m.l; n.k = m.k; n.r = remove(n.r, m.k); }
            return fix(n);
        }
        K nth(int i) { N<K> n = root; while (n != null) { int s = size(n.l); if (i == s) return n.k; if (i < s) n = n.l; else { i -= s + 1; n = n.r; } } throw new IndexOutOfBoundsException(i); }
        int rank(K k) { int r = 0; for (N<K> n = root; n != null;) { int c = k.compareTo(n.k); if (c <= 0) n = n.l; else { r += 1 + size(n.l); n = n.r; } } return r; }
        public Iterator<K> iterator() {
            Deque<N<K>> s = new ArrayDeque<>();
            Consumer<N<K>> down = n -> { for (; n != null; n = n.l) s.push(n); };
            down.accept(root);
            return new Iterator<>() { public boolean hasNext() { return !s.isEmpty(); } public K next() { if (s.isEmpty()) throw new NoSuchElementException("end of tree"); N<K> n = s.pop(); down.accept(n.r); return n.k; } };
        }
    }

    static class Trie { final TreeMap<Character, Trie> next = new TreeMap<>(); boolean end; int count;
        void add(String s) { Trie t = this; for (char c : s.toCharArray()) { t = t.next.computeIfAbsent(c, k -> new Trie()); t.count++; } t.end = true; }
        List<String> complete(String p) { Trie t = this; for (char c : p.toCharArray()) { t = t.next.get(c); if (t == null) return List.of(); } List<String> out = new ArrayList<>(); t.collect(new StringBuilder(p), out); return out; }
        private void collect(StringBuilder at, List<String> out) { if (end) out.add(at.toString()); next.forEach((c, t) -> { at.append(c); t.collect(at, out); at.setLength(at.length() - 1); }); } }

    static class Segment { final int n; final long[] t, lazy; Segment(int n) { this.n = n; t = new long[4 * n]; lazy = new long[4 * n]; }
        void add(int l, int r, long v) { add(1, 0, n - 1, l, r, v); }
        private void add(int i, int a, int b, int l, int r, long v) { if (r < a || b < l) return; if (l <= a && b <= r) { t[i] += v * (b - a + 1); lazy[i] += v; return; } int m = (a + b) / 2; add(2 * i, a, m, l, r, v); add(2 * i + 1, m + 1, b, l, r, v); t[i] = t[2 * i] + t[2 * i + 1] + lazy[i] * (b - a + 1); }
        long sum(int l, int r) { return sum(1, 0, n - 1, l, r, 0); }
        private long sum(int i, int a, int b, int l, int r, long up) { if (r < a || b < l) return 0; if (l <= a && b <= r) return t[i] + up * (b - a + 1); int m = (a + b) / 2; return sum(2 * i, a, m, l, r, up + lazy[i]) + sum(2 * i + 1, m + 1, b, l, r, up + lazy[i]); } }

    static class Fenwick { final int[] t; Fenwick(int n) { t = new int[n + 1]; } void add(int i, int v) { for (i++; i < t.length; i += i & -i) t[i] += v; } int sum(int i) { int s = 0; for (; i > 0; i &= i - 1) s += t[i]; return s; } }
    static long inversions(int[] a) { Fenwick f = new Fenwick(a.length); int[] s = a.clone(); Arrays.sort(s); long inv = 0; for (int i = 0; i < a.length; i++) { int r = Arrays.binarySearch(s, a[i]); inv += i - f.sum(r + 1); f.add(r, 1); } return inv; }

    public static void main(String[] args) {
        Avl<Integer> avl = new Avl<>();
        for (int i = 0; i < 1000; i++) avl.add(i * 7919 % 1000);
        for (int i = 0; i < 1000; i += 3) avl.remove(i);
        int n = 0; long sum = 0;
        for (int k : avl) { n++; sum += k; }
        System.out.println(n + " " + sum + " height " + avl.root.h + " " + avl.nth(0) + " " + avl.nth(333) + " " + avl.rank(500));
        try { avl.nth(5000); } catch (IndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
        Iterator<Integer> it = new Avl<Integer>().iterator();
        try { it.next(); } catch (NoSuchElementException e) { System.out.println(e.getMessage()); }
        try { it.remove(); } catch (UnsupportedOperationException e) { System.out.println(e.getMessage()); }
        Trie t = new Trie();
        for (String s : "car card care cat dog do done".split(" ")) t.add(s);
        System.out.println(t.complete("car") + " " + t.complete("do") + t.complete("x") + t.next.get('c').count);
        Segment seg = new Segment(100);
        seg.add(10, 50, 3); seg.add(40, 99, -1); seg.add(0, 99, 2);
        System.out.println(seg.sum(0, 99) + " " + seg.sum(45, 55) + " " + seg.sum(10, 10));
        System.out.println(inversions(new int[] {8, 4, 2, 1, 9, 5}) + " " + new Fenwick(3).sum(3));
    }
}
