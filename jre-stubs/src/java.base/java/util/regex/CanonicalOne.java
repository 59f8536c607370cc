package java.util.regex;

import java.text.Normalizer;

/** A character of a set, also when it is written as several that are canonically equivalent to it. */
final class CanonicalOne extends Node {
    final CharSet set;

    CanonicalOne(CharSet set) {
        this.set = set;
    }

    @Override
    boolean match(Matcher m, int i) {
        if (i >= m.to) {
            m.hitEnd = true;
            return false;
        }
        int first = Character.codePointAt(m.chars, i, m.to);
        int one = i + Character.charCount(first);
        for (int end = Node.Grapheme.end(m.chars, i, m.to); end > one; end--) {
            String composed = Normalizer.normalize(new String(m.chars, i, end - i), Normalizer.Form.NFC);
            int cp = composed.codePointAt(0);
            if (Character.charCount(cp) == composed.length() && set.has(cp) && next.match(m, end)) {
                return true;
            }
        }
        return set.has(first) && next.match(m, one);
    }

    @Override
    int min() {
        return 1;
    }

    @Override
    int max() {
        return -1;
    }
}
