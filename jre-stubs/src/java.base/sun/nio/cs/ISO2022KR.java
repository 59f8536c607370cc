package sun.nio.cs;

import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/** Korean in seven bits: a header once a line, shift out and shift in (RFC 1557). The table is EUC-KR's. */
final class ISO2022KR extends NamedCharset {
    private static final int ESC = 27;
    private static final int OUT = 14;
    private static final int IN = 15;

    ISO2022KR(String line) {
        super(line);
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
        private final ByteTree tree = MultiByte.named("EUC-KR").tree();
        private boolean shifted;

        Decoder(ISO2022KR cs) {
            super(cs, cs.rate(3), cs.rate(4));
        }

        @Override
        protected void implReset() {
            shifted = false;
        }

        @Override
        CoderResult loop(byte[] b, int sl, char[] c, int dl) {
            while (sp < sl) {
                int x = b[sp] & 0xff;
                if (x == ESC) {
                    if (sl - sp < 4) {
                        return CoderResult.UNDERFLOW;
                    }
                    if (b[sp + 1] == 'N' || b[sp + 1] == 'O') {
                        // a single shift to a set that is never designated
                        if (dp >= dl) {
                            return CoderResult.OVERFLOW;
                        }
                        c[dp++] = 0xfffd;
                        sp += 4;
                        continue;
                    }
                    if (b[sp + 1] != '$' || b[sp + 2] != ')' || b[sp + 3] != 'C') {
                        return CoderResult.malformedForLength(2);
                    }
                    sp += 4;
                } else if (x == OUT || x == IN) {
                    shifted = x == OUT;
                    sp++;
                } else {
                    int used = shifted ? 2 : 1;
                    if (sl - sp < used) {
                        return CoderResult.UNDERFLOW;
                    }
                    if (dp >= dl) {
                        return CoderResult.OVERFLOW;
                    }
                    if (shifted) {
                        int v = tree.nodes[0][x | 0x80];
                        v = v <= ByteTree.NODES ? tree.nodes[ByteTree.NODES - v][b[sp + 1] & 0xff | 0x80] : -1;
                        x = v < 0 ? 0xfffd : v;
                    }
                    c[dp++] = (char) x;
                    sp += used;
                }
            }
            return CoderResult.UNDERFLOW;
        }
    }

    private static final class Encoder extends ArrayEncoder {
        private static final byte[] HEADER = {ESC, '$', ')', 'C'};
        private CodeMap map;
        private boolean shifted;
        private boolean headed;

        Encoder(ISO2022KR cs) {
            super(cs, cs.rate(0), cs.rate(1), cs.replacement());
        }

        private int bytes(char c) {
            if (map == null) {
                map = MultiByte.named("EUC-KR").map();
            }
            int v = map.get(c) - 1;
            return v >= 0x8080 ? v & 0x7f7f : 0;
        }

        @Override
        public boolean canEncode(char c) {
            return c < 0x80 || bytes(c) != 0;
        }

        @Override
        protected void implReset() {
            shifted = false;
            headed = false;
        }

        @Override
        CoderResult loop(char[] c, int sl, byte[] b, int dl) {
            while (sp < sl) {
                char x = c[sp];
                int v = x < 0x80 ? 0 : bytes(x);
                if (x >= 0x80 && v == 0) {
                    CoderResult bad = Character.isSurrogate(x) ? surrogate(c, sp, sl) : CoderResult.unmappableForLength(1);
                    return bad != null ? bad : CoderResult.unmappableForLength(2);
                }
                int size = v == 0 ? shifted ? 2 : 1 : headed ? shifted ? 2 : 3 : 7;
                if (dl - dp < size) {
                    return CoderResult.OVERFLOW;
                }
                if (v == 0) {
                    if (shifted) {
                        b[dp++] = IN;
                        shifted = false;
                    }
                    b[dp++] = (byte) x;
                    headed &= x != '\n';
                } else {
                    if (!headed) {
                        System.arraycopy(HEADER, 0, b, dp, 4);
                        dp += 4;
                        headed = true;
                    }
                    if (!shifted) {
                        b[dp++] = OUT;
                        shifted = true;
                    }
                    b[dp++] = (byte) (v >> 8);
                    b[dp++] = (byte) v;
                }
                sp++;
            }
            return CoderResult.UNDERFLOW;
        }
    }
}
