package java.text;

import java.util.HashMap;

/** The normal forms of Unicode (UAX 15). */
public final class Normalizer {
    private static final int S = 0xac00;
    private static final int L = 0x1100;
    private static final int V = 0x1161;
    private static final int T = 0x11a7;

    private Normalizer() {
    }

    /** The normal forms. */
    public enum Form {
        NFD, NFC, NFKD, NFKC
    }

    public static String normalize(CharSequence src, Form form) {
        boolean compatible = form == Form.NFKD || form == Form.NFKC;
        boolean compose = form == Form.NFC || form == Form.NFKC;
        if (form == null) {
            throw new NullPointerException();
        }
        String s = src.toString();
        int i = 0;
        // Below U+00C0 (U+00A0 with compatibility) nothing changes.
        while (i < s.length() && s.charAt(i) < (compatible ? 0xa0 : 0xc0)) {
            i++;
        }
        if (i == s.length()) {
            return s;
        }
        int[] text = new int[Math.max(16, s.length() * 2)];
        int n = 0;
        Tables tables = Tables.GET;
        for (i = 0; i < s.length();) {
            int c = s.codePointAt(i);
            i += Character.charCount(c);
            int[] parts = tables.decompose(c, compatible);
            if (n + (parts == null ? 1 : parts.length) > text.length) {
                text = java.util.Arrays.copyOf(text, text.length * 2 + 32);
            }
            if (parts == null) {
                text[n++] = c;
            } else {
                for (int p : parts) {
                    text[n++] = p;
                }
            }
        }
        tables.order(text, n);
        if (compose) {
            n = tables.compose(text, n);
        }
        return new String(text, 0, n);
    }

    public static boolean isNormalized(CharSequence src, Form form) {
        return normalize(src, form).contentEquals(src);
    }

    /** What {@link NormalizerTables} says, looked up. */
    private static final class Tables {
        static final Tables GET = new Tables();
        private final HashMap<Integer, int[]> canonical = new HashMap<>(4096);
        private final HashMap<Integer, int[]> compatible = new HashMap<>(8192);
        private final HashMap<Long, Integer> pairs = new HashMap<>(2048);
        private final HashMap<Integer, Integer> classes = new HashMap<>(2048);

        Tables() {
            String t = NormalizerTables.COMPOSED;
            for (int i = 0; i < t.length();) {
                int c = t.codePointAt(i);
                i += Character.charCount(c);
                int a = t.codePointAt(i);
                i += Character.charCount(a);
                int b = t.codePointAt(i);
                i += Character.charCount(b);
                canonical.put(c, new int[] {a, b});
                pairs.put((long) a << 32 | b, c);
            }
            read(NormalizerTables.DECOMPOSED, canonical);
            read(NormalizerTables.COMPATIBLE, compatible);
            for (String run : NormalizerTables.CLASSES.split(" ")) {
                String[] p = run.split(",");
                int first = Integer.parseInt(p[0], 16);
                Integer value = Integer.parseInt(p[2], 16);
                for (int k = Integer.parseInt(p[1], 16); k > 0; k--) {
                    classes.put(first++, value);
                }
            }
        }

        private static void read(String t, HashMap<Integer, int[]> into) {
            for (int i = 0; i < t.length();) {
                int c = t.codePointAt(i);
                i += Character.charCount(c);
                int[] parts = new int[t.charAt(i++)];
                for (int k = 0; k < parts.length; k++) {
                    parts[k] = t.codePointAt(i);
                    i += Character.charCount(parts[k]);
                }
                into.put(c, parts);
            }
        }

        /** The full decomposition; null: the character itself. */
        int[] decompose(int c, boolean withCompatible) {
            if (c < 0xa0) {
                return null;
            }
            if (c >= S && c < S + 11172) {
                int s = c - S;
                int l = L + s / 588;
                int v = V + s % 588 / 28;
                return s % 28 == 0 ? new int[] {l, v} : new int[] {l, v, T + s % 28};
            }
            int[] parts = withCompatible ? compatible.get(c) : null;
            if (parts != null) {
                return parts;
            }
            parts = canonical.get(c);
            while (parts != null) {
                int[] first = canonical.get(parts[0]);
                if (first == null || parts[0] == c) {
                    break;
                }
                int[] longer = java.util.Arrays.copyOf(first, first.length + parts.length - 1);
                System.arraycopy(parts, 1, longer, first.length, parts.length - 1);
                parts = longer;
            }
            return parts;
        }

        private int combining(int c) {
            Integer v = c < 0x300 ? null : classes.get(c);
            return v == null ? 0 : v;
        }

        /** Brings marks behind a starter into the order of their classes. */
        void order(int[] text, int n) {
            for (int i = 1; i < n; i++) {
                int k = combining(text[i]);
                if (k == 0) {
                    continue;
                }
                int c = text[i];
                int at = i;
                while (at > 0 && combining(text[at - 1]) > k) {
                    text[at] = text[at - 1];
                    at--;
                }
                text[at] = c;
            }
        }

        int compose(int[] text, int n) {
            int starter = -1;
            int last = -1;
            int out = 0;
            for (int i = 0; i < n; i++) {
                int c = text[i];
                int k = combining(c);
                if (starter >= 0 && last < k) {
                    // Nothing of the same or a higher class lies between: last is -1 right behind the starter.
                    int whole = pair(text[starter], c);
                    if (whole >= 0) {
                        text[starter] = whole;
                        continue;
                    }
                }
                if (k == 0) {
                    starter = out;
                    last = -1;
                } else {
                    last = k;
                }
                text[out++] = c;
            }
            return out;
        }

        private int pair(int a, int b) {
            if (a >= L && a < L + 19 && b >= V && b < V + 21) {
                return S + ((a - L) * 21 + b - V) * 28;
            }
            if (a >= S && a < S + 11172 && (a - S) % 28 == 0 && b > T && b < T + 28) {
                return a + b - T;
            }
            Integer c = pairs.get((long) a << 32 | b);
            return c == null ? -1 : c;
        }
    }
}
