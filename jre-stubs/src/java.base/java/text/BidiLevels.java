package java.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The levels of one paragraph by the Unicode bidirectional algorithm (UAX 9). Types are those of {@link Character#getDirectionality}. */
final class BidiLevels {
    static final byte L = Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    static final byte R = Character.DIRECTIONALITY_RIGHT_TO_LEFT;
    static final byte AL = Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    static final byte EN = Character.DIRECTIONALITY_EUROPEAN_NUMBER;
    static final byte ES = Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR;
    static final byte ET = Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR;
    static final byte AN = Character.DIRECTIONALITY_ARABIC_NUMBER;
    static final byte CS = Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR;
    static final byte NSM = Character.DIRECTIONALITY_NONSPACING_MARK;
    static final byte BN = Character.DIRECTIONALITY_BOUNDARY_NEUTRAL;
    static final byte B = Character.DIRECTIONALITY_PARAGRAPH_SEPARATOR;
    static final byte S = Character.DIRECTIONALITY_SEGMENT_SEPARATOR;
    static final byte WS = Character.DIRECTIONALITY_WHITESPACE;
    static final byte ON = Character.DIRECTIONALITY_OTHER_NEUTRALS;
    static final byte LRE = Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING;
    static final byte LRO = Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE;
    static final byte RLE = Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING;
    static final byte RLO = Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE;
    static final byte PDF = Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT;
    static final byte LRI = Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE;
    static final byte RLI = Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE;
    static final byte FSI = Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE;
    static final byte PDI = Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE;
    private static final int DEEPEST = 125;
    /** Pairs of brackets whose halves are not neighbours or not in that order: first, last. */
    private static final String PAIRS = "()[]{}\u298d\u2990\u298f\u298e";
    /** Ranges of pairs of neighbours, the opening one first. */
    private static final String RANGES = "\u0f3a\u0f3d\u169b\u169c\u2045\u2046\u207d\u207e\u208d\u208e\u2308\u230b\u2329\u232a\u2768\u2775\u27c5\u27c6\u27e6\u27ef\u2983\u298c"
        + "\u2991\u2998\u29d8\u29db\u29fc\u29fd\u2e22\u2e29\u2e55\u2e5c\u3008\u3011\u3014\u301b\ufe59\ufe5e\uff5f\uff60\uff62\uff63";

    private final char[] text;
    private final int start;
    private final int end;
    private final byte level;
    private final byte[] original;
    private final byte[] types;
    final byte[] levels;
    /** For each isolate initiator the place of its end, else -1. */
    private final int[] matching;
    private byte[] opened;
    boolean explicit;

    /** The paragraph text[start..end), with its types, at that level; {@code given}: levels from outside, or null. */
    BidiLevels(char[] text, int start, int end, byte[] original, byte level, byte[] given, int givenFrom) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.level = level;
        this.original = Arrays.copyOfRange(original, start, end);
        types = this.original.clone();
        levels = new byte[end - start];
        matching = matching(this.original);
        if (given == null) {
            explicitLevels();
        } else {
            explicit = true;
            for (int i = 0; i < levels.length; i++) {
                int g = given[givenFrom + start + i];
                boolean override = g < 0;
                int v = override ? -g : g;
                if (v == 0) {
                    v = level;
                    override = false;
                }
                if (types[i] == B) {
                    levels[i] = level;
                    continue;
                }
                levels[i] = (byte) v;
                if (types[i] == LRI || types[i] == RLI) {
                    if (opened == null) {
                        opened = new byte[types.length];
                    }
                    opened[i] = (byte) (types[i] == RLI ? 2 : 1);
                }
                if (override && types[i] != BN) {
                    types[i] = (v & 1) == 0 ? L : R;
                }
            }
        }
    }

    static byte[] types(char[] text, int start, int length) {
        byte[] t = new byte[length];
        for (int i = 0; i < length; i++) {
            int c = text[start + i];
            if (Character.isHighSurrogate((char) c) && i + 1 < length && Character.isLowSurrogate(text[start + i + 1])) {
                t[i] = BN;
                i++;
                c = Character.toCodePoint((char) c, text[start + i]);
            }
            byte d = Character.getDirectionality(c);
            t[i] = d < 0 ? L : d;
        }
        return t;
    }

    private static int[] matching(byte[] t) {
        int[] match = new int[t.length];
        Arrays.fill(match, -1);
        int[] open = new int[t.length];
        int depth = 0;
        for (int i = 0; i < t.length; i++) {
            if (isInitiator(t[i])) {
                open[depth++] = i;
            } else if (t[i] == PDI && depth > 0) {
                match[open[--depth]] = i;
            }
        }
        return match;
    }

    private static boolean isInitiator(byte t) {
        return t == LRI || t == RLI || t == FSI;
    }

    private static boolean isIsolate(byte t) {
        return isInitiator(t) || t == PDI;
    }

    /** The level that the first strong character of t[from..to) gives, isolates left out; {@code none} without one. */
    static byte first(byte[] t, int from, int to, byte none) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            byte x = t[i];
            if (isInitiator(x)) {
                depth++;
            } else if (x == PDI) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && x == L) {
                return 0;
            } else if (depth == 0 && (x == R || x == AL)) {
                return 1;
            }
        }
        return none;
    }

    /** X1 to X8. */
    private void explicitLevels() {
        byte[] stack = new byte[DEEPEST + 2];
        byte[] overrides = new byte[DEEPEST + 2];
        boolean[] isolates = new boolean[DEEPEST + 2];
        int top = 0;
        stack[0] = level;
        overrides[0] = ON;
        int overIsolates = 0;
        int overEmbeddings = 0;
        int valid = 0;
        for (int i = 0; i < types.length; i++) {
            byte t = original[i];
            switch (t) {
                case LRE: case RLE: case LRO: case RLO: {
                    explicit = true;
                    levels[i] = stack[top];
                    int next = t == RLE || t == RLO ? stack[top] + 1 | 1 : stack[top] + 2 & ~1;
                    if (next <= DEEPEST && overIsolates == 0 && overEmbeddings == 0) {
                        stack[++top] = (byte) next;
                        overrides[top] = t == LRO ? L : t == RLO ? R : ON;
                        isolates[top] = false;
                    } else if (overIsolates == 0) {
                        overEmbeddings++;
                    }
                    break;
                }
                case LRI: case RLI: case FSI: {
                    explicit = true;
                    levels[i] = stack[top];
                    if (overrides[top] != ON) {
                        types[i] = overrides[top];
                    }
                    boolean right = t == RLI;
                    if (t == FSI) {
                        right = first(original, i + 1, matching[i] < 0 ? original.length : matching[i], (byte) 0) == 1;
                    }
                    int next = right ? stack[top] + 1 | 1 : stack[top] + 2 & ~1;
                    if (next <= DEEPEST && overIsolates == 0 && overEmbeddings == 0) {
                        valid++;
                        if (opened == null) {
                            opened = new byte[types.length];
                        }
                        opened[i] = (byte) (right ? 2 : 1);
                        stack[++top] = (byte) next;
                        overrides[top] = ON;
                        isolates[top] = true;
                    } else {
                        overIsolates++;
                    }
                    break;
                }
                case PDI:
                    if (overIsolates > 0) {
                        overIsolates--;
                    } else if (valid > 0) {
                        overEmbeddings = 0;
                        while (!isolates[top]) {
                            top--;
                        }
                        top--;
                        valid--;
                    }
                    levels[i] = stack[top];
                    if (overrides[top] != ON) {
                        types[i] = overrides[top];
                    }
                    break;
                case PDF:
                    levels[i] = stack[top];
                    if (overIsolates == 0) {
                        if (overEmbeddings > 0) {
                            overEmbeddings--;
                        } else if (top > 0 && !isolates[top]) {
                            top--;
                        }
                    }
                    break;
                case B:
                    levels[i] = level;
                    break;
                default:
                    levels[i] = stack[top];
                    if (overrides[top] != ON && t != BN) {
                        types[i] = overrides[top];
                    }
                    break;
            }
        }
    }

    private static boolean isRemoved(byte t) {
        return t == BN || t == PDF || t >= LRE && t <= RLO;
    }

    byte typeAt(int i) {
        return types[i];
    }

    /** Whether an isolate opens there, and to which side: 0 no, 1 left to right, 2 right to left. */
    int isolateAt(int i) {
        return opened == null ? 0 : opened[i];
    }

    boolean isRemovedAt(int i) {
        return isRemoved(original[i]);
    }

    /** X9 to L1. */
    void resolve() {
        int n = levels.length;
        byte[] embedding = levels.clone();
        List<int[]> runs = new ArrayList<>();
        int[] runOf = new int[n];
        int[] buffer = new int[n];
        int count = 0;
        for (int i = 0; i <= n; i++) {
            if (i < n && isRemoved(original[i])) {
                continue;
            }
            if (count > 0 && (i == n || embedding[i] != embedding[buffer[0]])) {
                runs.add(Arrays.copyOf(buffer, count));
                count = 0;
            }
            if (i < n) {
                runOf[i] = runs.size();
                buffer[count++] = i;
            }
        }
        boolean[] continued = new boolean[runs.size()];
        for (int[] run : runs) {
            int m = matching[run[run.length - 1]];
            if (m >= 0 && runs.size() > runOf[m] && runs.get(runOf[m])[0] == m) {
                continued[runOf[m]] = true;
            }
        }
        for (int r = 0; r < runs.size(); r++) {
            if (continued[r]) {
                continue;
            }
            int size = 0;
            int at = r;
            while (true) {
                int[] run = runs.get(at);
                System.arraycopy(run, 0, buffer, size, run.length);
                size += run.length;
                int last = run[run.length - 1];
                if (matching[last] < 0 || runs.get(runOf[matching[last]])[0] != matching[last]) {
                    break;
                }
                at = runOf[matching[last]];
            }
            sequence(Arrays.copyOf(buffer, size), embedding);
        }
        for (int i = n - 1; i >= 0; i--) {
            if (isRemoved(original[i])) {
                levels[i] = i < n - 1 ? levels[i + 1] : level;
            }
        }
        trailing(original, levels, level, 0, n);
    }

    /** L1 for what is before separators, and at the end. */
    static void trailing(byte[] types, byte[] levels, byte level, int from, int to) {
        boolean blank = true;
        for (int i = to - 1; i >= from; i--) {
            byte t = types[i];
            if (t == B || t == S) {
                levels[i] = level;
                blank = true;
            } else if (t == WS || isIsolate(t) || isRemoved(t)) {
                if (blank) {
                    levels[i] = level;
                }
            } else {
                blank = false;
            }
        }
    }

    private static byte direction(int level) {
        return (level & 1) == 0 ? L : R;
    }

    /** One isolating run sequence: W1 to I2. */
    private void sequence(int[] at, byte[] embedding) {
        int n = at.length;
        byte own = embedding[at[0]];
        int before = at[0] - 1;
        while (before >= 0 && isRemoved(original[before])) {
            before--;
        }
        byte sos = direction(Math.max(own, before < 0 ? level : embedding[before]));
        int last = at[n - 1];
        byte after = level;
        if (!(isInitiator(original[last]) && matching[last] < 0)) {
            int i = last + 1;
            while (i < levels.length && isRemoved(original[i])) {
                i++;
            }
            after = i < levels.length ? embedding[i] : level;
        }
        byte eos = direction(Math.max(own, after));
        byte[] t = new byte[n];
        for (int i = 0; i < n; i++) {
            t[i] = types[at[i]];
        }
        weak(t, at, sos);
        brackets(t, at, own, sos);
        for (int i = 0; i < n; i++) {
            if (!isNeutral(t[i])) {
                continue;
            }
            int k = i;
            while (k < n && isNeutral(t[k])) {
                k++;
            }
            byte lead = i == 0 ? sos : strong(t[i - 1]);
            byte trail = k == n ? eos : strong(t[k]);
            Arrays.fill(t, i, k, lead == trail ? lead : direction(own));
            i = k - 1;
        }
        for (int i = 0; i < n; i++) {
            int up = (own & 1) == 0 ? t[i] == R ? 1 : t[i] == L ? 0 : 2 : t[i] == R ? 0 : 1;
            levels[at[i]] = (byte) (own + up);
        }
    }

    private static boolean isNeutral(byte t) {
        return t == B || t == S || t == WS || t == ON || isIsolate(t);
    }

    private static byte strong(byte t) {
        return t == L ? L : R;
    }

    /** W1 to W7. */
    private void weak(byte[] t, int[] at, byte sos) {
        int n = t.length;
        for (int i = 0; i < n; i++) {
            if (t[i] == NSM) {
                t[i] = i == 0 ? sos : isIsolate(t[i - 1]) ? ON : t[i - 1];
            }
        }
        byte strong = sos;
        for (int i = 0; i < n; i++) {
            if (t[i] == L || t[i] == R || t[i] == AL) {
                strong = t[i];
            } else if (t[i] == EN && strong == AL) {
                t[i] = AN;
            }
        }
        for (int i = 0; i < n; i++) {
            if (t[i] == AL) {
                t[i] = R;
            }
        }
        for (int i = 1; i < n - 1; i++) {
            if (t[i - 1] == t[i + 1] && (t[i] == ES && t[i - 1] == EN || t[i] == CS && (t[i - 1] == EN || t[i - 1] == AN))) {
                t[i] = t[i - 1];
            }
        }
        for (int i = 0; i < n; i++) {
            if (t[i] == ET) {
                int k = i;
                while (k < n && t[k] == ET) {
                    k++;
                }
                if (i > 0 && t[i - 1] == EN || k < n && t[k] == EN) {
                    Arrays.fill(t, i, k, EN);
                }
                i = k - 1;
            }
        }
        strong = sos;
        for (int i = 0; i < n; i++) {
            if (t[i] == ES || t[i] == ET || t[i] == CS) {
                t[i] = ON;
            } else if (t[i] == L || t[i] == R) {
                strong = t[i];
            } else if (t[i] == EN && strong == L) {
                t[i] = L;
            }
        }
    }

    private static char canonical(char c) {
        return c == '\u2329' ? '\u3008' : c == '\u232a' ? '\u3009' : c;
    }

    /** The closing bracket of an opening one, or 0. */
    private static char closing(char c) {
        int i = PAIRS.indexOf(c);
        if (i >= 0) {
            return (i & 1) == 0 ? PAIRS.charAt(i + 1) : 0;
        }
        if (c >= '\uff08' && c < '\uff5f') {
            return c == '\uff08' ? '\uff09' : c == '\uff3b' ? '\uff3d' : c == '\uff5b' ? '\uff5d' : 0;
        }
        for (int k = 0; k < RANGES.length(); k += 2) {
            char first = RANGES.charAt(k);
            if (c >= first && c < RANGES.charAt(k + 1) && (c - first & 1) == 0) {
                return (char) (c + 1);
            }
        }
        return 0;
    }

    /** N0. */
    private void brackets(byte[] t, int[] at, byte own, byte sos) {
        int n = t.length;
        int[] open = new int[63];
        char[] expected = new char[63];
        int depth = 0;
        List<int[]> pairs = new ArrayList<>();
        search:
        for (int i = 0; i < n; i++) {
            if (t[i] != ON) {
                continue;
            }
            char c = text[start + at[i]];
            char close = closing(c);
            if (close != 0) {
                if (depth == 63) {
                    pairs.clear();
                    break;
                }
                open[depth] = i;
                expected[depth++] = canonical(close);
            } else {
                for (int d = depth - 1; d >= 0; d--) {
                    if (expected[d] == canonical(c)) {
                        pairs.add(new int[] {open[d], i});
                        depth = d;
                        continue search;
                    }
                }
            }
        }
        pairs.sort((a, b) -> a[0] - b[0]);
        byte embedded = direction(own);
        for (int[] pair : pairs) {
            boolean opposite = false;
            boolean same = false;
            for (int i = pair[0] + 1; i < pair[1]; i++) {
                byte s = t[i] == EN || t[i] == AN ? R : t[i];
                same |= s == embedded;
                opposite |= s != embedded && (s == L || s == R);
            }
            byte to;
            if (same) {
                to = embedded;
            } else if (opposite) {
                byte context = sos;
                for (int i = pair[0] - 1; i >= 0; i--) {
                    if (t[i] == L || t[i] == R || t[i] == EN || t[i] == AN) {
                        context = strong(t[i]);
                        break;
                    }
                }
                to = context != embedded ? context : embedded;
            } else {
                continue;
            }
            for (int end : pair) {
                t[end] = to;
                for (int i = end + 1; i < n && original[at[i]] == NSM; i++) {
                    t[i] = to;
                }
            }
        }
    }
}
