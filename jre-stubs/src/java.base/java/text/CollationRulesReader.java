package java.text;

import java.util.ArrayList;
import java.util.HashMap;

/** Reads the rules of a collator: {@code < a, A < b & a ; x}. */
final class CollationRulesReader {
    private static final int EQUAL = 3;

    /** A text and how it differs from the one before: 0 primary, 1 secondary, 2 tertiary, 3 not at all. */
    private static final class Entry {
        final String text;
        final int difference;
        final String expansion;

        Entry(String text, int difference, String expansion) {
            this.text = text;
            this.difference = difference;
            this.expansion = expansion;
        }
    }

    private final String rules;
    private int at;

    CollationRulesReader(String rules) {
        this.rules = rules;
    }

    private void blanks() {
        while (at < rules.length() && Character.isWhitespace(rules.charAt(at))) {
            at++;
        }
    }

    /** The characters up to the next sign, without blanks and quotes. */
    private String text() {
        StringBuilder sb = new StringBuilder();
        while (at < rules.length()) {
            char c = rules.charAt(at);
            if (c == '\'') {
                int end = rules.indexOf('\'', at + 1);
                if (end == at + 1) {
                    sb.append('\'');
                } else {
                    sb.append(rules, at + 1, end < 0 ? rules.length() : end);
                }
                at = end < 0 ? rules.length() : end + 1;
            } else if ("<;,=&/@!".indexOf(c) >= 0) {
                break;
            } else {
                if (!Character.isWhitespace(c)) {
                    sb.append(c);
                }
                at++;
            }
        }
        return sb.toString();
    }

    HashMap<String, int[]> read() throws ParseException {
        if (rules.isEmpty()) {
            throw new ParseException("Build rules empty.", 0);
        }
        ArrayList<Entry> order = new ArrayList<>();
        int insert = 0;
        blanks();
        while (at < rules.length()) {
            char sign = rules.charAt(at);
            int difference = "<;,=".indexOf(sign);
            if (sign == '@' || sign == '!') {
                at++;
                blanks();
                continue;
            }
            if (difference < 0 && sign != '&') {
                throw new ParseException("missing sign (=,;<&) : " + rules.substring(at), at);
            }
            at++;
            String text = text();
            if (text.isEmpty()) {
                throw new ParseException("missing chars (=,;<&): " + rules.substring(at), at);
            }
            if (sign == '&') {
                int found = -1;
                for (int i = 0; i < order.size(); i++) {
                    if (order.get(i).text.equals(text)) {
                        found = i;
                    }
                }
                if (found < 0) {
                    throw new ParseException("attempt to insert before/after a character not in the rules: " + text, at);
                }
                insert = found + 1;
                continue;
            }
            String expansion = "";
            if (at < rules.length() && rules.charAt(at) == '/') {
                at++;
                expansion = text();
            }
            for (int i = 0; i < order.size(); i++) {
                if (order.get(i).text.equals(text)) {
                    order.remove(i);
                    insert -= i < insert ? 1 : 0;
                }
            }
            // What differs less belongs to the one before.
            while (insert < order.size() && order.get(insert).difference > difference) {
                insert++;
            }
            order.add(insert++, new Entry(text, difference, expansion));
        }
        return weights(order);
    }

    private static HashMap<String, int[]> weights(ArrayList<Entry> order) {
        HashMap<String, int[]> map = new HashMap<>();
        int primary = 0;
        int secondary = 0;
        int tertiary = 0;
        for (Entry e : order) {
            if (e.difference == 0) {
                primary++;
                secondary = 0;
                tertiary = 0;
            } else if (e.difference == 1) {
                secondary++;
                tertiary = 0;
            } else if (e.difference != EQUAL) {
                tertiary++;
            }
            map.put(e.text, new int[] {primary << 16 | (primary == 0 ? secondary : secondary + 1) << 8 | tertiary});
        }
        for (Entry e : order) {
            if (!e.expansion.isEmpty()) {
                int[] all = new int[e.expansion.length() + 1];
                all[0] = map.get(e.text)[0];
                for (int i = 1; i < all.length; i++) {
                    int[] w = map.get(e.expansion.substring(i - 1, i));
                    all[i] = w == null ? 0 : w[0];
                }
                map.put(e.text, all);
            }
        }
        return map;
    }
}
