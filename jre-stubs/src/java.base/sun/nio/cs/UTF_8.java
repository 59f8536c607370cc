package sun.nio.cs;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/** UTF-8. */
public final class UTF_8 extends Charset implements StandardCharset {
    public static final UTF_8 INSTANCE = new UTF_8();

    private UTF_8() {
        super("UTF-8", new String[] {"UTF8", "unicode-1-1-utf-8"});
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

    private static boolean continues(int b) {
        return (b & 0xc0) == 0x80;
    }

    /** How many bytes of b[i..end) form one malformed unit; 0 when they are a good but cut prefix. */
    static int malformed(byte[] b, int i, int end) {
        int b1 = b[i] & 0xff;
        if (b1 < 0xc2 || b1 > 0xf4) {
            return 1;
        }
        if (i + 1 >= end) {
            return 0;
        }
        int b2 = b[i + 1] & 0xff;
        if (!continues(b2)) {
            return 1;
        }
        if (b1 < 0xe0) {
            return 0;
        }
        if (b1 == 0xe0 && b2 < 0xa0 || b1 == 0xf0 && b2 < 0x90 || b1 == 0xf4 && b2 > 0x8f) {
            return 1;
        }
        if (i + 2 >= end) {
            return 0;
        }
        if (!continues(b[i + 2])) {
            return 2;
        }
        if (b1 < 0xf0) {
            return b1 == 0xed && b2 >= 0xa0 ? 3 : 0;
        }
        if (i + 3 >= end) {
            return 0;
        }
        return continues(b[i + 3]) ? 0 : 3;
    }

    private static final class Decoder extends ArrayDecoder {
        Decoder(Charset cs) {
            super(cs, 1.0f, 1.0f);
        }

        @Override
        CoderResult loop(byte[] b, int sl, char[] c, int dl) {
            int i = sp;
            int o = dp;
            int fast = Math.min(sl - i, dl - o) + i;
            while (i < fast && b[i] >= 0) {
                c[o++] = (char) b[i++];
            }
            CoderResult r = CoderResult.UNDERFLOW;
            while (i < sl) {
                int b1 = b[i];
                if (b1 >= 0) {
                    if (o >= dl) {
                        r = CoderResult.OVERFLOW;
                        break;
                    }
                    c[o++] = (char) b1;
                    i++;
                    continue;
                }
                int bad = malformed(b, i, sl);
                if (bad > 0) {
                    r = CoderResult.malformedForLength(bad);
                    break;
                }
                int n = (b1 & 0xff) < 0xe0 ? 2 : (b1 & 0xff) < 0xf0 ? 3 : 4;
                if (i + n > sl) {
                    break;
                }
                if (o + (n == 4 ? 2 : 1) > dl) {
                    r = CoderResult.OVERFLOW;
                    break;
                }
                if (n == 2) {
                    c[o++] = (char) ((b1 & 0x1f) << 6 | b[i + 1] & 0x3f);
                } else if (n == 3) {
                    c[o++] = (char) ((b1 & 0x0f) << 12 | (b[i + 1] & 0x3f) << 6 | b[i + 2] & 0x3f);
                } else {
                    int cp = (b1 & 7) << 18 | (b[i + 1] & 0x3f) << 12 | (b[i + 2] & 0x3f) << 6 | b[i + 3] & 0x3f;
                    c[o++] = Character.highSurrogate(cp);
                    c[o++] = Character.lowSurrogate(cp);
                }
                i += n;
            }
            sp = i;
            dp = o;
            return r;
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

        @Override
        CoderResult loop(char[] c, int sl, byte[] b, int dl) {
            int i = sp;
            int o = dp;
            CoderResult r = CoderResult.UNDERFLOW;
            while (i < sl) {
                char x = c[i];
                if (x < 0x80) {
                    if (o >= dl) {
                        r = CoderResult.OVERFLOW;
                        break;
                    }
                    b[o++] = (byte) x;
                    i++;
                } else if (x < 0x800) {
                    if (dl - o < 2) {
                        r = CoderResult.OVERFLOW;
                        break;
                    }
                    b[o++] = (byte) (0xc0 | x >> 6);
                    b[o++] = (byte) (0x80 | x & 0x3f);
                    i++;
                } else if (Character.isSurrogate(x)) {
                    CoderResult bad = surrogate(c, i, sl);
                    if (bad != null) {
                        r = bad;
                        break;
                    }
                    if (dl - o < 4) {
                        r = CoderResult.OVERFLOW;
                        break;
                    }
                    int cp = Character.toCodePoint(x, c[i + 1]);
                    b[o++] = (byte) (0xf0 | cp >> 18);
                    b[o++] = (byte) (0x80 | cp >> 12 & 0x3f);
                    b[o++] = (byte) (0x80 | cp >> 6 & 0x3f);
                    b[o++] = (byte) (0x80 | cp & 0x3f);
                    i += 2;
                } else {
                    if (dl - o < 3) {
                        r = CoderResult.OVERFLOW;
                        break;
                    }
                    b[o++] = (byte) (0xe0 | x >> 12);
                    b[o++] = (byte) (0x80 | x >> 6 & 0x3f);
                    b[o++] = (byte) (0x80 | x & 0x3f);
                    i++;
                }
            }
            sp = i;
            dp = o;
            return r;
        }
    }
}
