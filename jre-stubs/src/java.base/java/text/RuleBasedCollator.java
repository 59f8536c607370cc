package java.text;

import java.util.HashMap;

/** A collator with a table of weights: that of the root locale, or one made from rules. */
public class RuleBasedCollator extends Collator {
    private static final int UNMAPPED = 0x7fff;
    /** Added to the secondary weights of characters that have no primary one. */
    private static final int IGNORABLE = 118;

    /** Built when first used. */
    private static final class Table {
        static final HashMap<Character, int[]> ELEMENTS = read(CollationTables.ELEMENTS);

        private static HashMap<Character, int[]> read(String t) {
            HashMap<Character, int[]> map = new HashMap<>(2048);
            for (int i = 0; i < t.length();) {
                char c = t.charAt(i);
                int[] e = new int[t.charAt(i + 1)];
                i += 2;
                for (int k = 0; k < e.length; k++) {
                    e[k] = t.charAt(i) << 16 | t.charAt(i + 1);
                    i += 2;
                }
                map.put(c, e);
            }
            return map;
        }
    }

    private String rules = "";
    /** What the rules give: texts of one or more characters and their weights; null for the root's table. */
    private HashMap<String, int[]> tailored;
    private int longest = 1;

    RuleBasedCollator() {
    }

    public RuleBasedCollator(String rules) throws ParseException {
        if (rules == null) {
            throw new NullPointerException("Rules should not be null");
        }
        this.rules = rules;
        tailored = new CollationRulesReader(rules).read();
        HashMap<String, int[]> decomposed = new HashMap<>();
        for (String s : tailored.keySet()) {
            decomposed.put(Normalizer.normalize(s, Normalizer.Form.NFD), tailored.get(s));
        }
        for (String s : decomposed.keySet()) {
            tailored.putIfAbsent(s, decomposed.get(s));
        }
        for (String s : tailored.keySet()) {
            longest = Math.max(longest, s.length());
        }
        setStrength(TERTIARY);
        setDecomposition(CANONICAL_DECOMPOSITION);
    }

    /** The weights of a text on each level. */
    private final class Weights {
        final StringBuilder primary = new StringBuilder();
        final StringBuilder secondary = new StringBuilder();
        final StringBuilder tertiary = new StringBuilder();

        /** Takes the longest text of the rules that is found. */
        private void addTailored(String text) {
            for (int i = 0; i < text.length();) {
                int n = Math.min(longest, text.length() - i);
                int[] elements = null;
                for (; n > 0 && elements == null; n--) {
                    elements = tailored.get(text.substring(i, i + n));
                }
                if (elements != null) {
                    for (int e : elements) {
                        element(e);
                    }
                    i += n + 1;
                } else {
                    primary.append((char) (UNMAPPED + 1)).append(text.charAt(i++));
                    secondary.append('\1').append('\1');
                    tertiary.append('\1').append('\1');
                }
            }
        }

        void add(String text) {
            if (tailored != null) {
                addTailored(text);
                return;
            }
            HashMap<Character, int[]> table = Table.ELEMENTS;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                int[] elements = table.get(c);
                if (elements != null) {
                    for (int e : elements) {
                        element(e);
                    }
                    continue;
                }
                String parts = c < 0xc0 ? null : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
                if (parts != null && (parts.length() > 1 || parts.charAt(0) != c) && table.containsKey(parts.charAt(0))) {
                    add(parts);
                    continue;
                }
                primary.append((char) (UNMAPPED + 1)).append(c);
                secondary.append('\1').append('\1');
                tertiary.append('\1').append('\1');
            }
        }

        private void element(int e) {
            int first = e >>> 16;
            int second = e >> 8 & 0xff;
            int third = e & 0xff;
            if (first != 0) {
                primary.append((char) (first + 1));
                secondary.append((char) (second + 1));
                tertiary.append((char) (third + 1));
            } else if (second != 0) {
                secondary.append((char) (second + IGNORABLE));
                tertiary.append((char) (third + 1));
            } else if (third != 0) {
                tertiary.append((char) (third + 1));
            }
        }
    }

    /** Gives the elements of a text to an iterator; {@code mode} 0: each unit is where it is, 1: all are within start..end. */
    void elements(String s, int start, int end, int mode, CollationElementIterator to) {
        for (int i = 0; i < s.length();) {
            int[] found = null;
            int n = 1;
            if (tailored != null) {
                for (n = Math.min(longest, s.length() - i); n > 0 && found == null; n--) {
                    found = tailored.get(s.substring(i, i + n));
                }
                n = Math.max(1, n + 1);
            } else {
                found = Table.ELEMENTS.get(s.charAt(i));
            }
            boolean unmapped = found == null;
            int[] back = found;
            if (unmapped && tailored == null && s.charAt(i) >= 0xc0 && !Character.isSurrogate(s.charAt(i))) {
                String parts = Normalizer.normalize(s.substring(i, i + 1), Normalizer.Form.NFD);
                int total = 0;
                int[] all = new int[8 * parts.length()];
                for (int k = 0; k < parts.length(); k++) {
                    int[] e = Table.ELEMENTS.get(parts.charAt(k));
                    if (e == null) {
                        total = 0;
                        break;
                    }
                    System.arraycopy(e, 0, all, total, e.length);
                    total += e.length;
                }
                if (total > 0) {
                    found = java.util.Arrays.copyOf(all, total);
                    back = found;
                    unmapped = false;
                }
            }
            if (unmapped) {
                int c = s.codePointAt(i);
                n = Character.charCount(c);
                found = n == 1 ? new int[] {UNMAPPED << 16, c << 16} : new int[] {UNMAPPED << 16, s.charAt(i) << 16, s.charAt(i + 1) << 16};
                back = n == 1 ? new int[] {0, c} : new int[] {0, c, CollationElementIterator.NULLORDER};
            }
            for (int k = 0; k < found.length; k++) {
                int unit = mode == 0 ? i : start;
                int after = mode == 0 ? i + n : i + n == s.length() ? end : start;
                // a tailored element counts its second weight from one
                int less = tailored != null && !unmapped && found[k] >>> 16 != 0 ? 0x100 : 0;
                to.add(found[k] - less, back[k] - less, unit, after);
            }
            i += n;
        }
    }

    /** The most elements of a character whose last one is that. */
    int maxExpansion(int order) {
        int most = 1;
        for (int[] e : tailored != null ? tailored.values() : Table.ELEMENTS.values()) {
            if (e.length > most && e[e.length - 1] == order) {
                most = e.length;
            }
        }
        return most;
    }

    public CollationElementIterator getCollationElementIterator(String source) {
        return new CollationElementIterator(source, this);
    }

    public CollationElementIterator getCollationElementIterator(CharacterIterator source) {
        return new CollationElementIterator(source, this);
    }

    private Weights weights(String s) {
        Weights w = new Weights();
        w.add(getDecomposition() == NO_DECOMPOSITION ? s
                : Normalizer.normalize(s, getDecomposition() == FULL_DECOMPOSITION ? Normalizer.Form.NFKD : Normalizer.Form.NFD));
        return w;
    }

    @Override
    public synchronized int compare(String source, String target) {
        if (source == null || target == null) {
            throw new NullPointerException();
        }
        if (source.equals(target)) {
            return 0;
        }
        Weights a = weights(source);
        Weights b = weights(target);
        int order = a.primary.compareTo(b.primary);
        if (order == 0 && getStrength() >= SECONDARY) {
            order = a.secondary.compareTo(b.secondary);
        }
        if (order == 0 && getStrength() >= TERTIARY) {
            order = a.tertiary.compareTo(b.tertiary);
        }
        if (order == 0 && getStrength() == IDENTICAL) {
            order = identity(source).compareTo(identity(target));
        }
        return Integer.signum(order);
    }

    /** What is compared last of all. */
    private String identity(String s) {
        return getDecomposition() == NO_DECOMPOSITION ? s
                : Normalizer.normalize(s, getDecomposition() == FULL_DECOMPOSITION ? Normalizer.Form.NFKD : Normalizer.Form.NFD);
    }

    @Override
    public synchronized CollationKey getCollationKey(String source) {
        if (source == null) {
            return null;
        }
        Weights w = weights(source);
        StringBuilder key = new StringBuilder(w.primary);
        if (getStrength() >= SECONDARY) {
            key.append('\0').append(w.secondary);
        }
        if (getStrength() >= TERTIARY) {
            key.append('\0').append(w.tertiary);
        }
        if (getStrength() == IDENTICAL) {
            key.append('\0').append(identity(source));
        }
        return new CollationKey.Weights(source, key.toString());
    }

    @Override
    public Object clone() {
        return super.clone();
    }

    @Override
    public boolean equals(Object obj) {
        return super.equals(obj) && rules.equals(((RuleBasedCollator) obj).rules);
    }

    @Override
    public int hashCode() {
        return getRules().hashCode();
    }

    /** The rules that this was made from; none for the root's order. */
    public String getRules() {
        return rules;
    }
}
