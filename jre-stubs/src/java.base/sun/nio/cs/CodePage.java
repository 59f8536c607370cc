package sun.nio.cs;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/** A charset of one byte for each character. */
final class CodePage extends NamedCharset {
    private static final char NONE = '\uFFFF';

    private final int number;
    private char[] chars;
    private CodeMap map;

    CodePage(String line, int number) {
        super(line);
        this.number = number;
    }

    /** What each charset decodes to, and what its encoder does otherwise. */
    private static final class Tables {
        static final char[][] CHARS;
        static final Packed EXCEPTIONS;
        /** Where each charset's are. */
        static final int[] AT;

        static {
            Packed in = Packed.inflate(SingleByteTables.PACKED, 0);
            int n = 0;
            for (String line : CharsetNames.ALL) {
                if (line.indexOf("|||") > 0) {
                    n++;
                }
            }
            CHARS = new char[n][256];
            AT = new int[n];
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < 256; k++) {
                    CHARS[i][k] = (char) ((in.bytes[i * 256 + k] & 0xff) << 8 | in.bytes[(n + i) * 256 + k] & 0xff);
                }
            }
            in.at = n * 512;
            for (int i = 0; i < n; i++) {
                AT[i] = in.at;
                in.exceptions(null);
            }
            EXCEPTIONS = in;
        }
    }

    private char[] chars() {
        if (chars == null) {
            chars = Tables.CHARS[number];
        }
        return chars;
    }

    /** From characters to bytes, plus one. */
    private synchronized CodeMap map() {
        if (map == null) {
            CodeMap m = new CodeMap();
            char[] c = chars();
            for (int i = 0; i < 256; i++) {
                if (c[i] != NONE) {
                    m.putIfAbsent(c[i], i + 1);
                }
            }
            synchronized (Tables.EXCEPTIONS) {
                Tables.EXCEPTIONS.at = Tables.AT[number];
                Tables.EXCEPTIONS.exceptions(m);
            }
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
        private final char[] chars;

        Decoder(CodePage cs) {
            super(cs, 1.0f, 1.0f);
            chars = cs.chars();
        }

        @Override
        CoderResult loop(byte[] b, int sl, char[] c, int dl) {
            while (sp < sl) {
                char y = chars[b[sp] & 0xff];
                if (y == NONE) {
                    return CoderResult.unmappableForLength(1);
                }
                if (dp >= dl) {
                    return CoderResult.OVERFLOW;
                }
                c[dp++] = y;
                sp++;
            }
            return CoderResult.UNDERFLOW;
        }
    }

    private static final class Encoder extends ArrayEncoder {
        private final CodeMap map;

        Encoder(CodePage cs) {
            super(cs, 1.0f, 1.0f, new byte[] {'?'});
            map = cs.map();
        }

        @Override
        public boolean canEncode(char c) {
            return map.get(c) != 0;
        }

        @Override
        public boolean isLegalReplacement(byte[] repl) {
            return repl.length == 1 && repl[0] == '?' || super.isLegalReplacement(repl);
        }

        @Override
        CoderResult loop(char[] c, int sl, byte[] b, int dl) {
            while (sp < sl) {
                if (dp >= dl) {
                    return CoderResult.OVERFLOW;
                }
                char x = c[sp];
                int y = map.get(x);
                if (y == 0) {
                    if (Character.isSurrogate(x)) {
                        CoderResult bad = surrogate(c, sp, sl);
                        return bad != null ? bad : CoderResult.unmappableForLength(2);
                    }
                    return CoderResult.unmappableForLength(1);
                }
                b[dp++] = (byte) (y - 1);
                sp++;
            }
            return CoderResult.UNDERFLOW;
        }
    }
}
