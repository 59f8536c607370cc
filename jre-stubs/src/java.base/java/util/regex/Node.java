package java.util.regex;

/** A step of a compiled pattern; tries itself at i and then the rest of the pattern. */
abstract class Node {
    Node next;

    abstract boolean match(Matcher m, int i);

    /** Fewest characters this node alone takes. */
    int min() {
        return 0;
    }

    /** Most characters this node alone takes; -1 without a limit. */
    int max() {
        return 0;
    }

    static final class Last extends Node {
        @Override
        boolean match(Matcher m, int i) {
            if (m.whole && i != m.to) {
                return false;
            }
            m.last = i;
            return true;
        }
    }

    /** Ends a group that is matched on its own: lookaround, atomic group. */
    static final class Accept extends Node {
        @Override
        boolean match(Matcher m, int i) {
            m.accepted = i;
            return true;
        }
    }

    static final class One extends Node {
        final CharSet set;

        One(CharSet set) {
            this.set = set;
        }

        /** The index after one member at i; -1 if there is none. */
        int step(Matcher m, int i) {
            if (i >= m.to) {
                m.hitEnd = true;
                return -1;
            }
            int c = m.chars[i++];
            if (c >= 0xd800 && c < 0xdc00 && i < m.to && Character.isLowSurrogate(m.chars[i])) {
                c = Character.toCodePoint((char) c, m.chars[i++]);
            }
            return set.has(c) ? i : -1;
        }

        @Override
        boolean match(Matcher m, int i) {
            int n = step(m, i);
            return n >= 0 && next.match(m, n);
        }

        @Override
        int min() {
            return 1;
        }

        @Override
        int max() {
            return 2;
        }
    }

    static final class Literal extends Node {
        final char[] chars;

        Literal(char[] chars) {
            this.chars = chars;
        }

        @Override
        boolean match(Matcher m, int i) {
            char[] t = m.chars;
            int n = chars.length;
            for (int k = 0; k < n; k++) {
                if (i + k >= m.to) {
                    m.hitEnd = true;
                    return false;
                }
                if (t[i + k] != chars[k]) {
                    return false;
                }
            }
            return next.match(m, i + n);
        }

        @Override
        int min() {
            return chars.length;
        }

        @Override
        int max() {
            return chars.length;
        }
    }

    /** A quantified single character. */
    static final class CharLoop extends Node {
        final One one;
        final int min;
        final int max;
        final int mode;

        CharLoop(One one, int min, int max, int mode) {
            this.one = one;
            this.min = min;
            this.max = max;
            this.mode = mode;
        }

        @Override
        boolean match(Matcher m, int i) {
            int n = 0;
            while (n < min) {
                i = one.step(m, i);
                if (i < 0) {
                    return false;
                }
                n++;
            }
            if (mode == Quantified.LAZY) {
                while (true) {
                    if (next.match(m, i)) {
                        return true;
                    }
                    if (n >= max || (i = one.step(m, i)) < 0) {
                        return false;
                    }
                    n++;
                }
            }
            int from = i;
            while (n < max) {
                int k = one.step(m, i);
                if (k < 0) {
                    break;
                }
                i = k;
                n++;
            }
            if (mode == Quantified.POSSESSIVE) {
                return next.match(m, i);
            }
            while (true) {
                if (next.match(m, i)) {
                    return true;
                }
                if (i == from) {
                    return false;
                }
                i--;
                if (i > from && Character.isLowSurrogate(m.chars[i]) && Character.isHighSurrogate(m.chars[i - 1])) {
                    i--;
                }
            }
        }

        @Override
        int min() {
            return min;
        }

        @Override
        int max() {
            return max == Integer.MAX_VALUE || max > 1 << 20 ? -1 : 2 * max;
        }
    }

    static final class Open extends Node {
        final int local;

        Open(int local) {
            this.local = local;
        }

        @Override
        boolean match(Matcher m, int i) {
            int save = m.locals[local];
            m.locals[local] = i;
            boolean r = next.match(m, i);
            m.locals[local] = save;
            return r;
        }
    }

    static final class Close extends Node {
        final int local;
        final int group;

        Close(int local, int group) {
            this.local = local;
            this.group = group * 2;
        }

        @Override
        boolean match(Matcher m, int i) {
            int[] g = m.groups;
            int s = g[group];
            int e = g[group + 1];
            g[group] = m.locals[local];
            g[group + 1] = i;
            if (next.match(m, i)) {
                return true;
            }
            g[group] = s;
            g[group + 1] = e;
            return false;
        }
    }

    static final class Alternatives extends Node {
        final java.util.ArrayList<Node> heads = new java.util.ArrayList<>();
        int min;
        int max;
        private Node[] all;

        @Override
        boolean match(Matcher m, int i) {
            if (all == null) {
                all = heads.toArray(new Node[0]);
            }
            for (Node n : all) {
                if (n.match(m, i)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        int min() {
            return min;
        }

        @Override
        int max() {
            return max;
        }
    }

    /** Passes on; joins sequences. */
    static final class Empty extends Node {
        @Override
        boolean match(Matcher m, int i) {
            return next.match(m, i);
        }
    }

    /** A quantified group: enters the loop with a fresh count. */
    static final class Quantified extends Node {
        static final int GREEDY = 0;
        static final int LAZY = 1;
        static final int POSSESSIVE = 2;
        final Loop loop;
        final int bodyMin;
        final int bodyMax;

        Quantified(Loop loop, int bodyMin, int bodyMax) {
            this.loop = loop;
            this.bodyMin = bodyMin;
            this.bodyMax = bodyMax;
        }

        @Override
        boolean match(Matcher m, int i) {
            loop.next = next;
            int count = m.locals[loop.count];
            int begin = m.locals[loop.begin];
            m.locals[loop.count] = 0;
            m.locals[loop.begin] = -1;
            boolean r = loop.match(m, i);
            m.locals[loop.count] = count;
            m.locals[loop.begin] = begin;
            return r;
        }

        @Override
        int min() {
            long n = (long) bodyMin * loop.min;
            return n > 1 << 28 ? 1 << 28 : (int) n;
        }

        @Override
        int max() {
            if (bodyMax == 0) {
                return 0;
            }
            if (bodyMax < 0 || loop.max == Integer.MAX_VALUE) {
                return -1;
            }
            long n = (long) bodyMax * loop.max;
            return n > 1 << 28 ? -1 : (int) n;
        }
    }

    static final class Loop extends Node {
        Node body;
        final int min;
        final int max;
        final boolean lazy;
        final int count;
        final int begin;
        /** Whether it is in a loop of its own count: then one failure at a place does not foretell another. */
        boolean counted;
        /** Its number among those that remember where they failed (or else a short text with many ways takes for ever); -1: not one. */
        int memo = -1;

        Loop(int min, int max, boolean lazy, int count, int begin) {
            this.min = min;
            this.max = max;
            this.lazy = lazy;
            this.count = count;
            this.begin = begin;
        }

        private boolean again(Matcher m, int i, int n) {
            int save = m.locals[begin];
            m.locals[count] = n + 1;
            m.locals[begin] = i;
            if (body.match(m, i)) {
                return true;
            }
            m.locals[count] = n;
            m.locals[begin] = save;
            return false;
        }

        @Override
        boolean match(Matcher m, int i) {
            int n = m.locals[count];
            if (n < min) {
                return again(m, i, n);
            }
            boolean progress = i != m.locals[begin] && n < max;
            if (memo >= 0 && m.hasFailed(memo, i)) {
                return false;
            }
            if (lazy) {
                if (next.match(m, i)) {
                    return true;
                }
                m.locals[count] = n;
                if (progress && again(m, i, n)) {
                    return true;
                }
            } else if (progress && again(m, i, n) || next.match(m, i)) {
                return true;
            }
            if (memo >= 0 && progress) {
                m.fail(memo, i);
            }
            return false;
        }
    }

    /** Once matched, a group's other ways are forgotten: atomic and possessive groups. */
    static final class Atomic extends Node {
        final Node body;
        final int min;
        final int max;

        Atomic(Node body, int min, int max) {
            this.body = body;
            this.min = min;
            this.max = max;
        }

        @Override
        boolean match(Matcher m, int i) {
            int[] saved = m.groups.clone();
            if (body.match(m, i) && next.match(m, m.accepted)) {
                return true;
            }
            System.arraycopy(saved, 0, m.groups, 0, saved.length);
            return false;
        }

        @Override
        int min() {
            return min;
        }

        @Override
        int max() {
            return max;
        }
    }

    /** A group that quantifiers try as often as it fits, without going back. */
    static final class PossessiveLoop extends Node {
        final Node body;
        final int min;
        final int max;
        final int bodyMin;

        PossessiveLoop(Node body, int min, int max, int bodyMin) {
            this.body = body;
            this.min = min;
            this.max = max;
            this.bodyMin = bodyMin;
        }

        @Override
        boolean match(Matcher m, int i) {
            int[] saved = m.groups.clone();
            int n = 0;
            while (n < max && body.match(m, i)) {
                n++;
                if (m.accepted == i) {
                    n = Math.max(n, min);
                    break;
                }
                i = m.accepted;
            }
            if (n >= min && next.match(m, i)) {
                return true;
            }
            System.arraycopy(saved, 0, m.groups, 0, saved.length);
            return false;
        }

        @Override
        int min() {
            return bodyMin * Math.min(min, 1 << 16);
        }

        @Override
        int max() {
            return -1;
        }
    }

    static final class Look extends Node {
        final Node body;
        final boolean ahead;
        final boolean positive;
        final int min;
        final int max;

        Look(Node body, boolean ahead, boolean positive, int min, int max) {
            this.body = body;
            this.ahead = ahead;
            this.positive = positive;
            this.min = min;
            this.max = max;
        }

        private boolean found(Matcher m, int i) {
            int to = m.to;
            int from = m.from;
            if (m.transparent) {
                m.to = m.chars.length;
                m.from = 0;
            }
            try {
                if (ahead) {
                    return body.match(m, i);
                }
                int low = max < 0 ? m.from : Math.max(i - max, m.from);
                int edge = m.lookEdge;
                m.lookEdge = i;
                try {
                    for (int k = i - min; k >= low; k--) {
                        if (body.match(m, k)) {
                            return true;
                        }
                    }
                    return false;
                } finally {
                    m.lookEdge = edge;
                }
            } finally {
                m.to = to;
                m.from = from;
            }
        }

        @Override
        boolean match(Matcher m, int i) {
            if (positive) {
                return found(m, i) && next.match(m, i);
            }
            if (ahead && i >= (m.transparent ? m.chars.length : m.to)) {
                m.requireEnd = true;
            }
            int[] saved = m.groups.clone();
            if (found(m, i)) {
                System.arraycopy(saved, 0, m.groups, 0, saved.length);
                return false;
            }
            return next.match(m, i);
        }
    }

    /** Ends the body of a look-behind: it must stop where it began to look. */
    static final class BehindEnd extends Node {
        @Override
        boolean match(Matcher m, int i) {
            return i == m.lookEdge;
        }
    }

    static final class BackReference extends Node {
        final int group;
        final boolean fold;
        final boolean unicode;

        BackReference(int group, boolean fold, boolean unicode) {
            this.group = group;
            this.fold = fold;
            this.unicode = unicode;
        }

        @Override
        boolean match(Matcher m, int i) {
            if (group * 2 >= m.groups.length) {
                return false;
            }
            int s = m.groups[group * 2];
            int e = m.groups[group * 2 + 1];
            if (s < 0) {
                return false;
            }
            if (i + e - s > m.to) {
                m.hitEnd = true;
                return false;
            }
            for (int k = s; k < e; k++, i++) {
                char a = m.chars[k];
                char b = m.chars[i];
                if (a != b && !(fold && same(a, b))) {
                    return false;
                }
            }
            return next.match(m, i);
        }

        private boolean same(char a, char b) {
            if (unicode) {
                char x = Character.toUpperCase(a);
                char y = Character.toUpperCase(b);
                return x == y || Character.toLowerCase(x) == Character.toLowerCase(y);
            }
            return (a ^ b) == 32 && (a | 32) >= 'a' && (a | 32) <= 'z';
        }

        @Override
        int max() {
            return -1;
        }
    }

    /** Positions: edges of lines, words and the input. */
    static final class At extends Node {
        static final int BEGIN = 0;
        static final int LINE_BEGIN = 1;
        static final int END = 2;
        static final int END_OR_LINE = 3;
        static final int LINE_END = 4;
        static final int WORD = 5;
        static final int NOT_WORD = 6;
        static final int LAST_MATCH = 7;
        final int kind;
        final boolean unixLines;
        final boolean unicode;

        At(int kind, boolean unixLines, boolean unicode) {
            this.kind = kind;
            this.unixLines = unixLines;
            this.unicode = unicode;
        }

        private boolean terminator(char c) {
            return c == '\n' || !unixLines && (c == '\r' || c == '\u0085' || (c | 1) == '\u2029');
        }

        /** A mark belongs to the word when it stands on a letter or a digit. */
        private boolean word(char[] t, int i, int lo) {
            int c = t[i];
            if (CharSet.ascii(CharSet.WORD, c) || unicode && CharSet.unicode(CharSet.WORD, c)) {
                return true;
            }
            if (c < 0x300) {
                return false;
            }
            int at = i;
            while (at >= lo && Character.getType(t[at]) == Character.NON_SPACING_MARK) {
                at--;
            }
            return at < i && at >= lo && Character.isLetterOrDigit(t[at]);
        }

        private boolean holds(Matcher m, int i) {
            char[] t = m.chars;
            int from = m.anchoring ? m.from : 0;
            int to = m.anchoring ? m.to : t.length;
            switch (kind) {
                case BEGIN:
                    return i == from;
                case LINE_BEGIN:
                    if (i > from) {
                        char c = t[i - 1];
                        if (!terminator(c) || !unixLines && c == '\r' && i < to && t[i] == '\n') {
                            return false;
                        }
                    }
                    if (i == to) {
                        m.hitEnd = true;
                        return false;
                    }
                    return true;
                case END:
                    if (i == to) {
                        m.hitEnd = true;
                        return true;
                    }
                    return false;
                case END_OR_LINE:
                case LINE_END:
                    if (kind == END_OR_LINE) {
                        if (i < to - 2) {
                            return false;
                        }
                        if (i == to - 2 && (unixLines || t[i] != '\r' || t[i + 1] != '\n')) {
                            return false;
                        }
                    }
                    if (i < to) {
                        char c = t[i];
                        if (!terminator(c) || !unixLines && c == '\n' && i > from && t[i - 1] == '\r') {
                            return false;
                        }
                        if (kind == LINE_END) {
                            return true;
                        }
                    }
                    m.hitEnd = true;
                    m.requireEnd = true;
                    return true;
                case LAST_MATCH:
                    return i == m.searchFrom;
                default:
                    int lo = m.transparent ? 0 : m.from;
                    int hi = m.transparent ? t.length : m.to;
                    if (i >= hi) {
                        m.hitEnd = true;
                        m.requireEnd = true;
                    }
                    boolean edge = (i > lo && word(t, i - 1, lo)) != (i < hi && word(t, i, lo));
                    return edge == (kind == WORD);
            }
        }

        @Override
        boolean match(Matcher m, int i) {
            return holds(m, i) && next.match(m, i);
        }
    }

    /** Any line break, two characters when it is CR LF. */
    static final class LineBreak extends Node {
        @Override
        boolean match(Matcher m, int i) {
            if (i >= m.to) {
                m.hitEnd = true;
                return false;
            }
            char c = m.chars[i];
            if (c == '\r' && i + 1 < m.to && m.chars[i + 1] == '\n' && next.match(m, i + 2)) {
                return true;
            }
            return CharSet.ascii(CharSet.VSPACE, c) && next.match(m, i + 1);
        }

        @Override
        int min() {
            return 1;
        }

        @Override
        int max() {
            return 2;
        }
    }

    /** Between two grapheme clusters. */
    static final class GraphemeBound extends Node {
        /** Goes from cluster to cluster, from a character before that always starts one. */
        private static boolean isBoundary(Matcher m, int i) {
            int at = i;
            while (at > m.from && (m.chars[at] >= 0x300 || m.chars[at] == '\n')) {
                at--;
            }
            while (at < i) {
                at = Grapheme.end(m.chars, at, m.to);
            }
            return at == i;
        }

        @Override
        boolean match(Matcher m, int i) {
            if (i > m.from) {
                if (i >= m.to) {
                    m.hitEnd = true;
                    m.requireEnd = true;
                } else if (!isBoundary(m, i)) {
                    return false;
                }
            }
            return next.match(m, i);
        }
    }

    /** An extended grapheme cluster (UAX 29). */
    static final class Grapheme extends Node {
        @Override
        boolean match(Matcher m, int i) {
            if (i >= m.to) {
                m.hitEnd = true;
                return false;
            }
            return next.match(m, end(m.chars, i, m.to));
        }

        static int end(char[] text, int from, int to) {
            int before = Character.codePointAt(text, from, to);
            int at = from + Character.charCount(before);
            if (before == '\r') {
                return at < to && text[at] == '\n' ? at + 1 : at;
            }
            if (isControl(before)) {
                return at;
            }
            boolean pictographic = Character.isExtendedPictographic(before);
            boolean indicator = isIndicator(before);
            while (at < to) {
                int c = Character.codePointAt(text, at, to);
                boolean joined = extend(c) || prepended(before) && !isControl(c)
                        || before == 0x200d && pictographic && Character.isExtendedPictographic(c)
                        || indicator && isIndicator(c) || hangul(before, c);
                if (!joined) {
                    break;
                }
                indicator = false;
                if (!extend(c)) {
                    pictographic = Character.isExtendedPictographic(c);
                }
                before = c;
                at += Character.charCount(c);
            }
            return at;
        }

        private static boolean isControl(int c) {
            int type = Character.getType(c);
            return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.FORMAT && c != 0x200c && c != 0x200d && !(c >= 0xe0020 && c <= 0xe007f) && !prepended(c);
        }

        private static boolean extend(int c) {
            int type = Character.getType(c);
            return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                    || type == Character.COMBINING_SPACING_MARK || c == 0x200c || c == 0x200d || Character.isEmojiModifier(c)
                    || c >= 0xe0020 && c <= 0xe007f || c == 0xff9e || c == 0xff9f;
        }

        private static boolean prepended(int c) {
            return c >= 0x600 && c <= 0x605 || c == 0x6dd || c == 0x70f || c == 0x8e2 || c == 0x110bd || c == 0x110cd;
        }

        private static boolean isIndicator(int c) {
            return c >= 0x1f1e6 && c <= 0x1f1ff;
        }

        /** 1: leading consonant, 2: vowel, 3: trailing consonant, 4: LV, 5: LVT, 0: none of them. */
        private static int syllable(int c) {
            if (c >= 0x1100 && c <= 0x115f || c >= 0xa960 && c <= 0xa97c) {
                return 1;
            }
            if (c >= 0x1160 && c <= 0x11a7 || c >= 0xd7b0 && c <= 0xd7c6) {
                return 2;
            }
            if (c >= 0x11a8 && c <= 0x11ff || c >= 0xd7cb && c <= 0xd7fb) {
                return 3;
            }
            return c >= 0xac00 && c <= 0xd7a3 ? (c - 0xac00) % 28 == 0 ? 4 : 5 : 0;
        }

        private static boolean hangul(int before, int c) {
            int left = syllable(before);
            int right = syllable(c);
            return left == 1 && right != 0 && right != 3 || (left == 4 || left == 2) && (right == 2 || right == 3)
                    || (left == 5 || left == 3) && right == 3;
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
}
