package sun.nio.cs;

import java.nio.ByteBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Japanese in seven bits with escape sequences (RFC 1468, 1554), and Microsoft's variants. */
final class ISO2022JP extends NamedCharset {
    private static final int ESC = 27;
    private static final int OUT = 14;
    private static final int IN = 15;
    private static final int ASCII = 0;
    private static final int ROMAN = 1;
    private static final int KANA = 2;
    private static final int KANJI = 3;
    private static final int MORE_KANJI = 4;
    private static final String[] ESCAPES = {"(B", "(J", "(I", "$B", "$(D"};
    /** JIS X 0208's bytes for the half-width katakana from U+FF61 on. */
    private static final String WIDE = "!#!V!W!\"!&%r%!%#%%%'%)%c%e%g%C!<%\"%$%&%(%*%+%-%/%1%3%5%7%9%;%=%?%A%D%F%H%J%K%L%M%N%O%R%U%X%[%^%_%`%a%b%d%f%h%i%j%k%l%m%o%s!+!,";

    private final boolean more;
    private final boolean widens;
    private ByteTree kanji;
    private ByteTree moreKanji;
    private Packed rest;
    private CodeMap kanjiBytes;
    private CodeMap moreBytes;

    ISO2022JP(String line) {
        super(line);
        more = name().equals("ISO-2022-JP-2") || name().startsWith("x-windows-5022");
        widens = name().equals("x-windows-50220");
    }

    private synchronized void decoding() {
        if (kanji != null) {
            return;
        }
        if (name().startsWith("x-")) {
            CodeMap[] base = new CodeMap[1];
            Packed in = MultiByte.open('J', more ? "x-windows-50220" : name(), base);
            ByteTree first = new ByteTree(in, base[0]);
            moreKanji = more ? new ByteTree(in, base[0]) : null;
            rest = in;
            kanji = first;
        } else {
            moreKanji = more ? MultiByte.named("JIS_X0212-1990").tree() : null;
            kanji = MultiByte.named("x-JIS0208").tree();
        }
    }

    private synchronized void encoding() {
        if (kanjiBytes != null) {
            return;
        }
        decoding();
        if (rest == null) {
            moreBytes = more ? MultiByte.named("JIS_X0212-1990").map() : new CodeMap();
            kanjiBytes = MultiByte.named("x-JIS0208").map();
        } else {
            CodeMap first = new CodeMap();
            moreBytes = new CodeMap();
            kanji.inverse(first);
            rest.exceptions(first);
            if (more) {
                moreKanji.inverse(moreBytes);
                rest.exceptions(moreBytes);
            }
            kanjiBytes = first;
        }
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
        private final ISO2022JP cs;
        private int state;
        private int before;

        Decoder(ISO2022JP cs) {
            super(cs, cs.rate(3), cs.rate(4));
            this.cs = cs;
            cs.decoding();
        }

        @Override
        protected void implReset() {
            state = ASCII;
            before = ASCII;
        }

        /** The length of the escape sequence at sp, 0 if more is needed, or what is wrong, negated. */
        private int escape(byte[] b, int sl) {
            int left = sl - sp;
            if (left < 3) {
                return 0;
            }
            int x = b[sp + 1];
            int y = b[sp + 2];
            if (x == '(') {
                state = y == 'B' ? ASCII : y == 'J' ? ROMAN : y == 'I' ? KANA : -1;
            } else if (x == '$' && (y == '@' || y == 'B')) {
                state = KANJI;
            } else if (x == '$' && y == '(' && cs.more) {
                if (left < 4) {
                    return 0;
                }
                if (b[sp + 3] != 'D') {
                    return -4;
                }
                state = MORE_KANJI;
                return 4;
            } else {
                return x == '$' ? -3 : -2;
            }
            return state < 0 ? -3 : 3;
        }

        @Override
        CoderResult loop(byte[] b, int sl, char[] c, int dl) {
            while (sp < sl) {
                int x = b[sp];
                if (x < 0) {
                    return CoderResult.malformedForLength(1);
                }
                if (x == ESC) {
                    int old = state;
                    int length = escape(b, sl);
                    if (length <= 0) {
                        state = old;
                        return length == 0 ? CoderResult.UNDERFLOW : CoderResult.malformedForLength(-length);
                    }
                    sp += length;
                    continue;
                }
                if (x == OUT || x == IN) {
                    if (x == OUT) {
                        before = state;
                        state = KANA;
                    } else {
                        state = before;
                    }
                    sp++;
                    continue;
                }
                int used = state >= KANJI ? 2 : 1;
                if (sl - sp < used) {
                    return CoderResult.UNDERFLOW;
                }
                if (state >= KANJI) {
                    ByteTree tree = state == KANJI ? cs.kanji : cs.moreKanji;
                    int v = tree.nodes[0][x];
                    x = v <= ByteTree.NODES ? tree.nodes[ByteTree.NODES - v][b[sp + 1] & 0xff] : v;
                    if (x < 0) {
                        return CoderResult.unmappableForLength(2);
                    }
                } else if (state == ROMAN) {
                    x = x == '\\' ? 0xa5 : x == '~' ? 0x203e : x;
                } else if (state == KANA) {
                    if (x > 0x5f) {
                        return CoderResult.malformedForLength(1);
                    }
                    x += 0xff40;
                }
                if (dp >= dl) {
                    return CoderResult.OVERFLOW;
                }
                c[dp++] = (char) x;
                sp += used;
            }
            return CoderResult.UNDERFLOW;
        }
    }

    private static final class Encoder extends ArrayEncoder {
        private final ISO2022JP cs;
        private int state;
        private int replaceState = KANJI;

        Encoder(ISO2022JP cs) {
            super(cs, cs.rate(0), cs.rate(1), cs.replacement());
            this.cs = cs;
            cs.encoding();
        }

        @Override
        public boolean canEncode(char c) {
            return c < 0x80 || c >= 0xff61 && c <= 0xff9f || c == 0xa5 || c == 0x203e || cs.kanjiBytes.get(c) != 0 || cs.moreBytes.get(c) != 0;
        }

        @Override
        protected void implReplaceWith(byte[] newReplacement) {
            replaceState = newReplacement.length == 1 ? ASCII : KANJI;
        }

        @Override
        protected void implReset() {
            state = ASCII;
        }

        @Override
        protected CoderResult implFlush(ByteBuffer out) {
            if (state != ASCII) {
                if (out.remaining() < 3) {
                    return CoderResult.OVERFLOW;
                }
                byte[] b = new byte[3];
                dp = 0;
                enter(ASCII, b);
                out.put(b);
            }
            return CoderResult.UNDERFLOW;
        }

        private void enter(int to, byte[] b) {
            state = to;
            b[dp++] = ESC;
            for (int i = 0; i < ESCAPES[to].length(); i++) {
                b[dp++] = (byte) ESCAPES[to].charAt(i);
            }
        }

        @Override
        CoderResult loop(char[] c, int sl, byte[] b, int dl) {
            while (sp < sl) {
                char x = c[sp];
                int to;
                int v;
                if (x < 0x80) {
                    to = ASCII;
                    v = x;
                } else if (x >= 0xff61 && x <= 0xff9f) {
                    to = cs.widens ? KANJI : KANA;
                    int at = 2 * (x - 0xff61);
                    v = cs.widens ? WIDE.charAt(at) << 8 | WIDE.charAt(at + 1) : x - 0xff40;
                } else if (x == 0xa5 || x == 0x203e) {
                    to = ROMAN;
                    v = x == 0xa5 ? '\\' : '~';
                } else if ((v = cs.kanjiBytes.get(x) - 1) >= 0) {
                    to = KANJI;
                } else if ((v = cs.moreBytes.get(x) - 1) >= 0) {
                    to = MORE_KANJI;
                } else {
                    int length = 1;
                    if (Character.isSurrogate(x)) {
                        CoderResult bad = surrogate(c, sp, sl);
                        if (bad != null) {
                            return bad;
                        }
                        length = 2;
                    }
                    if (unmappableCharacterAction() == CodingErrorAction.REPLACE && state != replaceState) {
                        if (dl - dp < 3) {
                            return CoderResult.OVERFLOW;
                        }
                        enter(replaceState, b);
                    }
                    return CoderResult.unmappableForLength(length);
                }
                int size = to >= KANJI ? 2 : 1;
                if (state != to) {
                    if (dl - dp < 1 + ESCAPES[to].length()) {
                        return CoderResult.OVERFLOW;
                    }
                    enter(to, b);
                }
                if (dl - dp < size) {
                    return CoderResult.OVERFLOW;
                }
                if (size == 2) {
                    b[dp++] = (byte) (v >> 8);
                }
                b[dp++] = (byte) v;
                sp++;
            }
            return CoderResult.UNDERFLOW;
        }
    }
}
