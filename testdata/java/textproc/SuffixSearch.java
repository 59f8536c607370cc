import java.util.*;

/** Searching four ways: naive, Knuth-Morris-Pratt, Rabin-Karp, Boyer-Moore-Horspool, suffix array; they agree. */
public class SuffixSearch {
    interface Finder { List<Integer> find(String text, String pattern); }

    static List<Integer> naive(String t, String p) {
        List<Integer> out = new ArrayList<>();
        for (int i = t.indexOf(p); i >= 0; i = t.indexOf(p, i + 1)) out.add(i);
        return out;
    }

    static List<Integer> kmp(String t, String p) {
        int[] fail = new int[p.length() + 1];
        fail[0] = -1;
        for (int i = 0, k = -1; i < p.length();) {
            while (k >= 0 && p.charAt(i) != p.charAt(k)) k = fail[k];
            fail[++i] = ++k;
        }
        List<Integer> out = new ArrayList<>();
        for (int i = 0, k = 0; i < t.length(); i++) {
            while (k >= 0 && (k == p.length() || t.charAt(i) != p.charAt(k))) k = fail[k];
            if (++k == p.length()) out.add(i + 1 - k);
        }
        return out;
    }

    static List<Integer> rabinKarp(String t, String p) {
        final long mod = 1_000_000_007L, base = 257;
        int m = p.length();
        List<Integer> out = new ArrayList<>();
        if (m > t.length()) return out;
        long power = 1, hp = 0, ht = 0;
        for (int i = 0; i < m; i++) {
            hp = (hp * base + p.charAt(i)) % mod;
            ht = (ht * base + t.charAt(i)) % mod;
            if (i > 0) power = power * base % mod;
        }
        for (int i = 0;; i++) {
            if (hp == ht && t.regionMatches(i, p, 0, m)) out.add(i);
            if (i + m >= t.length()) return out;
            ht = ((ht - t.charAt(i) * power % mod + mod) * base + t.charAt(i + m)) % mod;
        }
    }

    static List<Integer> horspool(String t, String p) {
        int[] skip = new int[128];
        Arrays.fill(skip, p.length());
        for (int i = 0; i < p.length() - 1; i++) skip[p.charAt(i)] = p.length() - 1 - i;
        List<Integer> out = new ArrayList<>();
        for (int i = p.length() - 1; i < t.length(); ) {
            int k = 0;
            while (k < p.length() && t.charAt(i - k) == p.charAt(p.length() - 1 - k)) k++;
            if (k == p.length()) {
                out.add(i - k + 1);
                i++;
            } else {
                i += skip[t.charAt(i)];
            }
        }
        return out;
    }

    static List<Integer> suffixes(String t, String p) {
        Integer[] order = new Integer[t.length()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing(t::substring));
        int low = 0, high = order.length;
        while (low < high) {
            int mid = low + high >>> 1;
            if (t.substring(order[mid]).compareTo(p) < 0) low = mid + 1;
            else high = mid;
        }
        List<Integer> out = new ArrayList<>();
        while (low < order.length && t.startsWith(p, order[low])) out.add(order[low++]);
        Collections.sort(out);
        return out;
    }

    public static void main(String[] args) {
        Map<String, Finder> finders = new LinkedHashMap<>();
        finders.put("naive", SuffixSearch::naive);
        finders.put("kmp", SuffixSearch::kmp);
        finders.put("rk", SuffixSearch::rabinKarp);
        finders.put("bmh", SuffixSearch::horspool);
        finders.put("suffix", SuffixSearch::suffixes);
        StringBuilder random = new StringBuilder();
        Random r = new Random(5);
        for (int i = 0; i < 500; i++) random.append("ab".charAt(r.nextInt(2)));
        String[][] cases = {{"mississippi", "issi"}, {"aaaaa", "aa"}, {"abc", "abcd"}, {"abracadabra", "abra"}, {random.toString(), "abbab"}, {"needle in a haystack", "hay"}};
        for (String[] c : cases) {
            List<Integer> expected = naive(c[0], c[1]);
            System.out.print(expected.size() > 6 ? expected.size() + " hits" : expected);
            finders.forEach((name, f) -> System.out.print(" " + name + (f.find(c[0], c[1]).equals(expected) ? "+" : "-")));
            System.out.println();
        }
    }
}
