package sun.nio.cs;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/** The UTF-16 and UTF-32 families. */
abstract class WideCharset extends Charset implements StandardCharset {
    /** Bytes per unit, 2 or 4. */
    private final int unit;
    private final boolean big;
    private final boolean mark;

    WideCharset(String name, String[] aliases, int unit, boolean big, boolean mark) {
        super(name, aliases);
        this.unit = unit;
        this.big = big;
        this.mark = mark;
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
        byte[] replacement = unit == 2
            ? (big ? new byte[] {(byte) 0xff, (byte) 0xfd} : new byte[] {(byte) 0xfd, (byte) 0xff})
            : (big ? new byte[] {0, 0, (byte) 0xff, (byte) 0xfd} : new byte[] {(byte) 0xfd, (byte) 0xff, 0, 0});
        return new Encoder(this, replacement);
    }

    private static int load(byte[] b, int i, int unit, boolean big) {
        int v = 0;
        for (int k = 0; k < unit; k++) {
            v = v << 8 | b[big ? i + k : i + unit - 1 - k] & 0xff;
        }
        return v;
    }

    private static final class Decoder extends ArrayDecoder {
        private final WideCharset cs;
        private boolean big;
        private boolean started;

        Decoder(WideCharset cs) {
            super(cs, cs.unit == 2 ? 0.5f : 0.25f, 1.0f);
            this.cs = cs;
            implReset();
        }

        @Override
        protected void implReset() {
            big = cs.big;
            started = !cs.mark && cs.unit == 2;
        }

        @Override
        CoderResult loop(byte[] b, int sl, char[] c, int dl) {
            int unit = cs.unit;
            if (!started && sl - sp >= unit) {
                started = true;
                if ((cs.mark || cs.big) && load(b, sp, unit, true) == 0xfeff) {
                    big = true;
                    sp += unit;
                } else if ((cs.mark || !cs.big) && load(b, sp, unit, false) == 0xfeff) {
                    big = false;
                    sp += unit;
                }
            }
            while (sl - sp >= unit) {
                int cp = load(b, sp, unit, big);
                int n = unit;
                if (unit == 2) {
                    if (Character.isLowSurrogate((char) cp)) {
                        return CoderResult.malformedForLength(2);
                    }
                    if (Character.isHighSurrogate((char) cp)) {
                        if (sl - sp < 4) {
                            return CoderResult.UNDERFLOW;
                        }
                        int low = load(b, sp + 2, 2, big);
                        if (!Character.isLowSurrogate((char) low)) {
                            return CoderResult.malformedForLength(4);
                        }
                        cp = Character.toCodePoint((char) cp, (char) low);
                        n = 4;
                    }
                } else if (cp < 0 || cp > Character.MAX_CODE_POINT) {
                    return CoderResult.malformedForLength(4);
                }
                if (cp < 0x10000) {
                    if (dp >= dl) {
                        return CoderResult.OVERFLOW;
                    }
                    c[dp++] = (char) cp;
                } else {
                    if (dl - dp < 2) {
                        return CoderResult.OVERFLOW;
                    }
                    c[dp++] = Character.highSurrogate(cp);
                    c[dp++] = Character.lowSurrogate(cp);
                }
                sp += n;
            }
            return CoderResult.UNDERFLOW;
        }
    }

    private static final class Encoder extends ArrayEncoder {
        private final WideCharset cs;
        private boolean needMark;

        Encoder(WideCharset cs, byte[] replacement) {
            super(cs, cs.unit, cs.needsMark() ? cs.unit * 2.0f : cs.unit, replacement);
            this.cs = cs;
            this.needMark = cs.needsMark();
        }

        @Override
        protected void implReset() {
            needMark = cs.needsMark();
        }

        @Override
        public boolean canEncode(char c) {
            return !Character.isSurrogate(c);
        }

        private void save(byte[] b, int v) {
            int unit = cs.unit;
            for (int k = 0; k < unit; k++) {
                b[cs.big ? dp + unit - 1 - k : dp + k] = (byte) v;
                v >>>= 8;
            }
            dp += unit;
        }

        @Override
        CoderResult loop(char[] c, int sl, byte[] b, int dl) {
            int unit = cs.unit;
            if (needMark && sp < sl) {
                if (dl - dp < unit) {
                    return CoderResult.OVERFLOW;
                }
                save(b, 0xfeff);
                needMark = false;
            }
            while (sp < sl) {
                char x = c[sp];
                if (!Character.isSurrogate(x)) {
                    if (dl - dp < unit) {
                        return CoderResult.OVERFLOW;
                    }
                    save(b, x);
                    sp++;
                    continue;
                }
                CoderResult bad = surrogate(c, sp, sl);
                if (bad != null) {
                    return bad;
                }
                if (dl - dp < 4) {
                    return CoderResult.OVERFLOW;
                }
                if (unit == 2) {
                    save(b, x);
                    save(b, c[sp + 1]);
                } else {
                    save(b, Character.toCodePoint(x, c[sp + 1]));
                }
                sp += 2;
            }
            return CoderResult.UNDERFLOW;
        }
    }

    /** Whether texts are written with a byte order mark. */
    boolean needsMark() {
        return mark && unit == 2;
    }
}
