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
