package sun.nio.cs;

import java.nio.charset.Charset;
import java.nio.charset.CoderResult;

/** Coders for charsets whose bytes are the first characters of Unicode. */
final class SingleByte {
    private SingleByte() {
    }

    static final class Decoder extends ArrayDecoder {
        private final boolean ascii;

        Decoder(Charset cs, boolean ascii) {
            super(cs, 1.0f, 1.0f);
            this.ascii = ascii;
        }

        @Override
        CoderResult loop(byte[] b, int sl, char[] c, int dl) {
            int i = sp;
            int o = dp;
            CoderResult r = CoderResult.UNDERFLOW;
            while (i < sl) {
                if (ascii && b[i] < 0) {
                    r = CoderResult.malformedForLength(1);
                    break;
                }
                if (o >= dl) {
                    r = CoderResult.OVERFLOW;
                    break;
                }
                c[o++] = (char) (b[i++] & 0xff);
            }
            sp = i;
            dp = o;
            return r;
        }
    }

    static final class Encoder extends ArrayEncoder {
        private final int last;

        Encoder(Charset cs, int last) {
            super(cs, 1.0f, 1.0f, new byte[] {(byte) '?'});
            this.last = last;
        }

        @Override
        public boolean canEncode(char c) {
            return c <= last;
        }

        @Override
        public boolean isLegalReplacement(byte[] repl) {
            return last == 0xff || super.isLegalReplacement(repl);
        }

        @Override
        CoderResult loop(char[] c, int sl, byte[] b, int dl) {
            int i = sp;
            int o = dp;
            CoderResult r = CoderResult.UNDERFLOW;
            while (i < sl) {
                if (o >= dl && last == 0xff) {
                    r = CoderResult.OVERFLOW;
                    break;
                }
                char x = c[i];
                if (x > last) {
                    if (Character.isSurrogate(x)) {
                        CoderResult bad = surrogate(c, i, sl);
                        r = bad != null ? bad : CoderResult.unmappableForLength(2);
                    } else {
                        r = CoderResult.unmappableForLength(1);
                    }
                    break;
                }
                if (o >= dl) {
                    r = CoderResult.OVERFLOW;
                    break;
                }
                b[o++] = (byte) x;
                i++;
            }
            sp = i;
            dp = o;
            return r;
        }
    }
}
