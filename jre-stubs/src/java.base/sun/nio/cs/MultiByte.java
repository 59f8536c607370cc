package sun.nio.cs;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/** A charset of one to four bytes for each character, from a packed table. */
final class MultiByte extends NamedCharset {
    private final char kind;
    private ByteTree tree;
    /** What follows a shift, where the charset has two states. */
    private ByteTree shifted;
    private Packed rest;
    private CodeMap map;
    /** GB18030: first number of four bytes, first code point, count of each run. */
    private int[] runs;

    /** {@code kind}: M one table, E two states, G GB18030. */
    MultiByte(String line, char kind) {
        super(line);
        this.kind = kind;
    }

    static MultiByte named(String name) {
        return (MultiByte) Charset.forName(name);
    }

    private static String packed(char family, String name) {
        switch (family) {
            case 'J':
                return JapaneseTables.of(name);
            case 'C':
                return ChineseTables.of(name);
            case 'T':
                return TaiwaneseTables.of(name);
            case 'K':
                return KoreanTables.of(name);
            default:
                return IbmTables.of(name);
        }
    }

    /** The charset's tables, and what follows each code point in the one that they lean on. */
    static Packed open(char family, String name, CodeMap[] next) {
        String text = packed(family, name);
        int bar = text.indexOf('|');
        if (bar > 0) {
            next[0] = named(text.substring(0, bar)).successors();
        }
        return Packed.inflate(text, bar + 1);
    }

    synchronized ByteTree tree() {
        if (tree == null) {
            CodeMap[] base = new CodeMap[1];
            Packed in = open(family, name(), base);
            CodeMap next = base[0];
            ByteTree first = new ByteTree(in, next);
            if (kind == 'E') {
                shifted = new ByteTree(in, next);
            }
            if (kind == 'G') {
                runs = new int[3 * in.number()];
                int end = 0;
                for (int i = 0; i < runs.length; i += 3) {
                    runs[i] = end + in.number();
                    runs[i + 1] = in.number();
                    runs[i + 2] = in.number();
                    end = runs[i] + runs[i + 2];
                }
            }
            rest = in;
            tree = first;
        }
        return tree;
    }

    private CodeMap successors() {
        CodeMap next = new CodeMap();
        int last = tree().successors(next, -1);
        if (shifted != null) {
            shifted.successors(next, last);
        }
        return next;
    }

    /** From code points to bytes, plus one. */
    synchronized CodeMap map() {
        if (map == null) {
            CodeMap m = new CodeMap();
            tree().inverse(m);
            if (shifted != null) {
                shifted.inverse(m);
            }
            rest.exceptions(m);
            rest = null;
            map = m;
        }
        return map;
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Decoder(this);
    }

    @Override
    public CharsetEncoder newEncoder() {
        return new Encoder(this);
    }

    private static final class Decoder extends ArrayDecoder {
        private final MultiByte cs;
        private final ByteTree first;
        private ByteTree tree;

        Decoder(MultiByte cs) {
            super(cs, cs.rate(3), cs.rate(4));
            this.cs = cs;
            first = cs.tree();
            tree = first;
        }

        @Override
        protected void implReset() {
            tree = first;
        }

        @Override
        CoderResult loop(byte[] b, int sl, char[] c, int dl) {
            while (sp < sl) {
                int[] node = tree.nodes[0];
                int i = sp;
                int v = node[b[i++] & 0xff];
                while (v <= ByteTree.NODES) {
                    if (i >= sl) {
                        return CoderResult.UNDERFLOW;
                    }
                    v = tree.nodes[ByteTree.NODES - v][b[i++] & 0xff];
                }
                if (v == ByteTree.SPECIAL) {
                    if (cs.kind == 'E') {
                        tree = tree == first ? cs.shifted : first;
                        sp = i;
                        continue;
                    }
                    v = four(b, sl);
                    if (v == ByteTree.NODES) {
                        return CoderResult.UNDERFLOW;
                    }
                    i = sp + 4;
                }
                if (v < 0) {
                    int length = -1 - v;
                    return length > 8 ? CoderResult.unmappableForLength(length - 8) : CoderResult.malformedForLength(length);
                }
                if (v < 0x10000) {
                    if (dp >= dl) {
                        return CoderResult.OVERFLOW;
                    }
                    c[dp++] = (char) v;
                } else {
                    if (dl - dp < 2) {
                        return CoderResult.OVERFLOW;
                    }
                    if (v < ByteTree.PAIRS) {
                        c[dp++] = Character.highSurrogate(v);
                        c[dp++] = Character.lowSurrogate(v);
                    } else {
                        int[] pair = tree.pairs[v - ByteTree.PAIRS];
                        c[dp++] = (char) pair[0];
                        c[dp++] = (char) pair[1];
                    }
                }
                sp = i;
            }
            return CoderResult.UNDERFLOW;
        }

        /** The entry for four bytes of GB18030. */
        private int four(byte[] b, int sl) {
            if (sl - sp < 4) {
                return ByteTree.NODES;
            }
            int b1 = (b[sp] & 0xff) - 0x81;
            int b2 = b[sp + 1] - 0x30;
            int b3 = (b[sp + 2] & 0xff) - 0x81;
            int b4 = b[sp + 3] - 0x30;
            if (b1 < 0 || b1 > 0x7d || b3 < 0 || b3 > 0x7d || b4 < 0 || b4 > 9) {
                return b3 < 0 || b3 > 0x7d ? -1 - 3 : -1 - 4;
            }
            int linear = ((b1 * 10 + b2) * 126 + b3) * 10 + b4;
            if (linear >= 189000 && linear < 189000 + 0x100000) {
                return linear - 189000 + 0x10000;
            }
            int[] runs = cs.runs;
            int low = 0;
            int high = runs.length / 3 - 1;
            while (low <= high) {
                int mid = (low + high) >>> 1;
                int at = linear - runs[3 * mid];
                if (at < 0) {
                    high = mid - 1;
                } else if (at >= runs[3 * mid + 2]) {
                    low = mid + 1;
                } else {
                    return runs[3 * mid + 1] + at;
                }
            }
            return -1 - 4;
        }
    }

    private static final class Encoder extends ArrayEncoder {
        private final MultiByte cs;
        private final CodeMap map;
        private final int[][] pairs;
        private boolean shifted;
        /** A character that waits for another that would join it, or -1. */
        private int held = -1;

        Encoder(MultiByte cs) {
            super(cs, cs.rate(0), cs.rate(1), cs.replacement());
            this.cs = cs;
            map = cs.map();
            pairs = cs.tree().pairs;
        }

        /** The bytes of a code point plus one, or 0. */
        private int bytes(int codePoint) {
            int v = map.get(codePoint);
            if (v != 0 || cs.kind != 'G' || codePoint >= 0xd800 && codePoint < 0xe000) {
                return v;
            }
            int linear = -1;
            if (codePoint > 0xffff) {
                linear = codePoint - 0x10000 + 189000;
            } else {
                int[] runs = cs.runs;
                for (int i = 0; i < runs.length; i += 3) {
                    int at = codePoint - runs[i + 1];
                    if (at >= 0 && at < runs[i + 2]) {
                        linear = runs[i] + at;
                        break;
                    }
                }
            }
            return linear < 0 ? 0
                : ((0x81 + linear / 12600) << 24 | (0x30 + linear / 1260 % 10) << 16 | (0x81 + linear / 10 % 126) << 8 | 0x30 + linear % 10) + 1;
        }

        @Override
        public boolean canEncode(char c) {
            return !Character.isSurrogate(c) && bytes(c) != 0;
        }

        @Override
        protected void implReset() {
            shifted = false;
            held = -1;
        }

        @Override
        protected CoderResult implFlush(ByteBuffer out) {
            if (held >= 0) {
                byte[] b = new byte[4];
                int n = put(map.get(held), b, 0);
                if (out.remaining() < n) {
                    return CoderResult.OVERFLOW;
                }
                out.put(b, 0, n);
                held = -1;
            }
            if (shifted) {
                if (!out.hasRemaining()) {
                    return CoderResult.OVERFLOW;
                }
                out.put((byte) 15);
                shifted = false;
            }
            return CoderResult.UNDERFLOW;
        }

        private static int length(int v) {
            v--;
            return v < 0 ? 4 : v < 0x100 ? 1 : v < 0x10000 ? 2 : v < 0x1000000 ? 3 : 4;
        }

        private static int put(int v, byte[] b, int at) {
            int n = length(v);
            for (int i = n - 1; i >= 0; i--) {
                b[at++] = (byte) ((v - 1) >> 8 * i);
            }
            return n;
        }

        /** The bytes plus one of two characters together, or 0. */
        private int joined(int first, int second) {
            for (int i = 0; i < pairs.length; i++) {
                if (pairs[i][0] == first && pairs[i][1] == second) {
                    int[][] nodes = cs.tree().nodes;
                    for (int n = 1; n < nodes.length; n++) {
                        for (int b = 0; b < 256; b++) {
                            if (nodes[n][b] == ByteTree.PAIRS + i) {
                                for (int lead = 0; lead < 256; lead++) {
                                    if (nodes[0][lead] == ByteTree.NODES - n) {
                                        return (lead << 8 | b) + 1;
                                    }
                                }
                            }
                        }
                    }
                }
            }
            return 0;
        }

        private boolean opens(int c) {
            for (int i = 0; i < pairs.length; i++) {
                if (pairs[i][0] == c) {
                    return true;
                }
            }
            return false;
        }

        @Override
        CoderResult loop(char[] c, int sl, byte[] b, int dl) {
            while (sp < sl) {
                char x = c[sp];
                if (held >= 0) {
                    int v = joined(held, x);
                    int n = length(v != 0 ? v : map.get(held));
                    if (dl - dp < n) {
                        return CoderResult.OVERFLOW;
                    }
                    dp += put(v != 0 ? v : map.get(held), b, dp);
                    held = -1;
                    if (v != 0) {
                        sp++;
                    }
                    continue;
                }
                int v = bytes(x);
                int used = 1;
                if (v == 0 && Character.isSurrogate(x)) {
                    CoderResult bad = surrogate(c, sp, sl);
                    if (bad != null) {
                        return bad;
                    }
                    used = 2;
                    v = bytes(Character.toCodePoint(x, c[sp + 1]));
                }
                if (v == 0) {
                    return CoderResult.unmappableForLength(used);
                }
                if (pairs.length > 0 && opens(x)) {
                    held = x;
                    sp++;
                    continue;
                }
                int n = length(v);
                if (cs.kind == 'E' && n > 1 != shifted) {
                    if (dp >= dl) {
                        return CoderResult.OVERFLOW;
                    }
                    b[dp++] = (byte) (shifted ? 15 : 14);
                    shifted = !shifted;
                }
                if (dl - dp < n) {
                    return CoderResult.OVERFLOW;
                }
                dp += put(v, b, dp);
                sp += used;
            }
            return CoderResult.UNDERFLOW;
        }
    }
}
