package sun.nio.cs;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/** CESU-8: each half of a pair of surrogates is written in three bytes (Unicode Technical Report 26). */
public final class CESU_8 extends Charset implements StandardCharset {
    public CESU_8() {
        super("CESU-8", new String[] {"CESU8", "csCESU-8"});
    }

    @Override
    public boolean contains(Charset cs) {
        return StandardCoders.inUnicode(cs);
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
        Decoder(Charset cs) {
            super(cs, 1.0f, 1.0f);
        }

        private static boolean follows(byte b) {
            return (b & 0xc0) == 0x80;
        }

        @Override
        CoderResult loop(byte[] b, int sl, char[] c, int dl) {
            while (sp < sl) {
                int x = b[sp];
                int n = x >= 0 ? 1 : (x & 0xe0) == 0xc0 && (x & 0x1e) != 0 ? 2 : (x & 0xf0) == 0xe0 ? 3 : 0;
                if (n == 0) {
                    return CoderResult.malformedForLength(1);
                }
                char y = (char) x;
                if (n > 1) {
                    for (int k = 1; k < n; k++) {
                        if (sp + k >= sl) {
                            return CoderResult.UNDERFLOW;
                        }
                        if (!follows(b[sp + k]) || n == 3 && k == 1 && x == (byte) 0xe0 && (b[sp + 1] & 0xe0) == 0x80) {
                            return CoderResult.malformedForLength(k);
                        }
                    }
                    y = n == 2 ? (char) ((x & 0x1f) << 6 | b[sp + 1] & 0x3f) : (char) (x << 12 | (b[sp + 1] & 0x3f) << 6 | b[sp + 2] & 0x3f);
                }
                if (Character.isLowSurrogate(y)) {
                    return CoderResult.malformedForLength(3);
                }
                if (Character.isHighSurrogate(y)) {
                    if (sl - sp < 6) {
                        return CoderResult.UNDERFLOW;
                    }
                    char z = (char) (b[sp + 3] << 12 | (b[sp + 4] & 0x3f) << 6 | b[sp + 5] & 0x3f);
                    if (b[sp + 3] != (byte) 0xed || !follows(b[sp + 4]) || !follows(b[sp + 5]) || !Character.isLowSurrogate(z)) {
                        return CoderResult.malformedForLength(3);
                    }
                    if (dl - dp < 2) {
                        return CoderResult.OVERFLOW;
                    }
                    c[dp++] = y;
                    c[dp++] = z;
                    sp += 6;
                    continue;
                }
                if (dp >= dl) {
                    return CoderResult.OVERFLOW;
                }
                c[dp++] = y;
                sp += n;
            }
            return CoderResult.UNDERFLOW;
        }
    }

    private static final class Encoder extends ArrayEncoder {
        Encoder(Charset cs) {
            super(cs, 1.1f, 3.0f, new byte[] {(byte) '?'});
        }

        @Override
        public boolean canEncode(char c) {
            return !Character.isSurrogate(c);
        }

        @Override
        public boolean isLegalReplacement(byte[] repl) {
            return repl.length == 1 && repl[0] >= 0 || super.isLegalReplacement(repl);
        }

        private void three(byte[] b, char x) {
            b[dp++] = (byte) (0xe0 | x >> 12);
            b[dp++] = (byte) (0x80 | x >> 6 & 0x3f);
            b[dp++] = (byte) (0x80 | x & 0x3f);
        }

        @Override
        CoderResult loop(char[] c, int sl, byte[] b, int dl) {
            while (sp < sl) {
                char x = c[sp];
                boolean pair = Character.isSurrogate(x);
                if (pair) {
                    CoderResult bad = surrogate(c, sp, sl);
                    if (bad != null) {
                        return bad;
                    }
                }
                if (dl - dp < (pair ? 6 : x < 0x80 ? 1 : x < 0x800 ? 2 : 3)) {
                    return CoderResult.OVERFLOW;
                }
                if (pair) {
                    three(b, x);
                    three(b, c[++sp]);
                } else if (x < 0x80) {
                    b[dp++] = (byte) x;
                } else if (x < 0x800) {
                    b[dp++] = (byte) (0xc0 | x >> 6);
                    b[dp++] = (byte) (0x80 | x & 0x3f);
                } else {
                    three(b, x);
                }
                sp++;
            }
            return CoderResult.UNDERFLOW;
        }
    }
}
