package sun.nio.cs;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A charset of one byte for each character; its first half is ASCII, or it is one of the EBCDIC family. */
final class CodePage extends Charset implements StandardCharset {
    private static final char NONE = '\uFFFD';

    private final boolean ascii;
    final String historicalName;
    private final String upper;
    /** The first half where it is not ASCII, else null. */
    private final String lower;
    /** The characters of the second half (or all) in order, and their bytes. */
    private char[] sorted;
    private byte[] bytes;

    private CodePage(String name, String[] aliases, String historicalName, boolean ascii, String upper) {
        super(name, aliases);
        this.historicalName = historicalName;
        this.ascii = ascii;
        this.lower = upper.length() == 256 ? upper.substring(0, 128) : null;
        this.upper = upper.substring(upper.length() - 128);
    }

    private static final class Names {
        static final Map<String, CodePage> ALL = new HashMap<>();
        static final List<CodePage> LIST = new ArrayList<>();

        static {
            for (String line : CodePages.ALL) {
                String[] parts = line.split("\\|", 5);
                String[] aliases = parts[1].isEmpty() ? new String[0] : parts[1].split(",");
                CodePage made = new CodePage(parts[0], aliases, parts[2], parts[3].equals("1"), parts[4]);
                LIST.add(made);
                ALL.put(parts[0].toLowerCase(Locale.ROOT), made);
                for (String alias : aliases) {
                    ALL.put(alias.toLowerCase(Locale.ROOT), made);
                }
            }
        }
    }

    /** By a name in lower case, or null. */
    static CodePage find(String name) {
        return Names.ALL.get(name);
    }

    static List<CodePage> all() {
        return Names.LIST;
    }

    private synchronized void sort() {
        if (sorted == null) {
            String all = lower == null ? upper : lower + upper;
            int n = all.length();
            long[] pairs = new long[n];
            for (int i = 0; i < n; i++) {
                pairs[i] = (long) all.charAt(i) << 8 | i + 256 - n;
            }
            Arrays.sort(pairs);
            char[] s = new char[n];
            bytes = new byte[n];
            for (int i = 0; i < n; i++) {
                s[i] = (char) (pairs[i] >> 8);
                bytes[i] = (byte) pairs[i];
            }
            sorted = s;
        }
    }

    /** The byte of a character, or -1. */
    private int byteOf(char c) {
        if (c < 128 && lower == null) {
            return c;
        }
        int i = c == NONE ? -1 : Arrays.binarySearch(sorted, c);
        while (i >= 0 && i < sorted.length - 1 && sorted[i + 1] == c) {
            i++;
        }
        return i < 0 ? -1 : bytes[i] & 0xff;
    }

    @Override
    public boolean contains(Charset cs) {
        return ascii && cs.name().equals("US-ASCII") || cs.equals(this);
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Decoder(this);
    }

    @Override
    public CharsetEncoder newEncoder() {
        sort();
        return new Encoder(this);
    }

    private static final class Decoder extends ArrayDecoder {
        private final String upper;
        private final String lower;

        Decoder(CodePage cs) {
            super(cs, 1.0f, 1.0f);
            upper = cs.upper;
            lower = cs.lower;
        }

        @Override
        CoderResult loop(byte[] b, int sl, char[] c, int dl) {
            while (sp < sl) {
                int x = b[sp];
                char y = x >= 0 ? lower == null ? (char) x : lower.charAt(x) : upper.charAt(x + 128);
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
        private final CodePage cs;

        Encoder(CodePage cs) {
            super(cs, 1.0f, 1.0f, new byte[] {cs.lower == null ? (byte) '?' : 0x6f});
            this.cs = cs;
        }

        @Override
        public boolean canEncode(char c) {
            return cs.byteOf(c) >= 0;
        }

        @Override
        public boolean isLegalReplacement(byte[] repl) {
            return repl.length == 1 && repl[0] >= 0 || super.isLegalReplacement(repl);
        }

        @Override
        CoderResult loop(char[] c, int sl, byte[] b, int dl) {
            while (sp < sl) {
                char x = c[sp];
                int y = cs.byteOf(x);
                if (y < 0) {
                    if (Character.isSurrogate(x)) {
                        CoderResult bad = surrogate(c, sp, sl);
                        return bad != null ? bad : CoderResult.unmappableForLength(2);
                    }
                    return CoderResult.unmappableForLength(1);
                }
                if (dp >= dl) {
                    return CoderResult.OVERFLOW;
                }
                b[dp++] = (byte) y;
                sp++;
            }
            return CoderResult.UNDERFLOW;
        }
    }
}
