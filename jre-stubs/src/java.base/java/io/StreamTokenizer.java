package java.io;

import java.util.Arrays;

/** Splits characters into words, numbers, quoted strings and single characters. */
public class StreamTokenizer {
    public static final int TT_EOF = -1;
    public static final int TT_EOL = '\n';
    public static final int TT_NUMBER = -2;
    public static final int TT_WORD = -3;
    private static final int TT_NOTHING = -4;
    private static final int NEED_CHAR = Integer.MAX_VALUE;
    private static final int SKIP_LF = Integer.MAX_VALUE - 1;
    private static final byte CT_WHITESPACE = 1;
    private static final byte CT_DIGIT = 2;
    private static final byte CT_ALPHA = 4;
    private static final byte CT_QUOTE = 8;
    private static final byte CT_COMMENT = 16;

    private Reader reader;
    private InputStream input;
    private final StringBuilder buf = new StringBuilder();
    private int peekc = NEED_CHAR;
    private boolean pushedBack;
    private boolean forceLower;
    private int lineNumber = 1;
    private boolean eolIsSignificant;
    private boolean slashSlash;
    private boolean slashStar;
    private final byte[] types = new byte[256];
    public int ttype = TT_NOTHING;
    public String sval;
    public double nval;

    private StreamTokenizer() {
        wordChars('a', 'z');
        wordChars('A', 'Z');
        wordChars(128 + 32, 255);
        whitespaceChars(0, ' ');
        commentChar('/');
        quoteChar('"');
        quoteChar('\'');
        parseNumbers();
    }

    @Deprecated
    public StreamTokenizer(InputStream is) {
        this();
        if (is == null) {
            throw new NullPointerException();
        }
        input = is;
    }

    public StreamTokenizer(Reader r) {
        this();
        if (r == null) {
            throw new NullPointerException();
        }
        reader = r;
    }

    public void resetSyntax() {
        Arrays.fill(types, (byte) 0);
    }

    public void wordChars(int low, int hi) {
        for (int i = Math.max(low, 0); i <= Math.min(hi, 255); i++) {
            types[i] |= CT_ALPHA;
        }
    }

    public void whitespaceChars(int low, int hi) {
        for (int i = Math.max(low, 0); i <= Math.min(hi, 255); i++) {
            types[i] = CT_WHITESPACE;
        }
    }

    public void ordinaryChars(int low, int hi) {
        for (int i = Math.max(low, 0); i <= Math.min(hi, 255); i++) {
            types[i] = 0;
        }
    }

    public void ordinaryChar(int ch) {
        if (ch >= 0 && ch < types.length) {
            types[ch] = 0;
        }
    }

    public void commentChar(int ch) {
        if (ch >= 0 && ch < types.length) {
            types[ch] = CT_COMMENT;
        }
    }

    public void quoteChar(int ch) {
        if (ch >= 0 && ch < types.length) {
            types[ch] = CT_QUOTE;
        }
    }

    public void parseNumbers() {
        for (int i = '0'; i <= '9'; i++) {
            types[i] |= CT_DIGIT;
        }
        types['.'] |= CT_DIGIT;
        types['-'] |= CT_DIGIT;
    }

    public void eolIsSignificant(boolean flag) {
        eolIsSignificant = flag;
    }

    public void slashStarComments(boolean flag) {
        slashStar = flag;
    }

    public void slashSlashComments(boolean flag) {
        slashSlash = flag;
    }

    public void lowerCaseMode(boolean fl) {
        forceLower = fl;
    }

    private int read() throws IOException {
        return reader != null ? reader.read() : input.read();
    }

    private int type(int c) {
        return c < 0 ? CT_WHITESPACE : c < 256 ? types[c] : CT_ALPHA;
    }

    public int nextToken() throws IOException {
        if (pushedBack) {
            pushedBack = false;
            return ttype;
        }
        sval = null;
        int c = peekc;
        if (c < 0) {
            c = NEED_CHAR;
        }
        if (c == SKIP_LF) {
            c = read();
            if (c < 0) {
                return ttype = TT_EOF;
            }
            if (c == '\n') {
                c = NEED_CHAR;
            }
        }
        if (c == NEED_CHAR) {
            c = read();
            if (c < 0) {
                return ttype = TT_EOF;
            }
        }
        ttype = c;
        peekc = NEED_CHAR;
        int ctype = type(c);
        while ((ctype & CT_WHITESPACE) != 0) {
            if (c == '\r') {
                lineNumber++;
                if (eolIsSignificant) {
                    peekc = SKIP_LF;
                    return ttype = TT_EOL;
                }
                c = read();
                if (c == '\n') {
                    c = read();
                }
            } else {
                if (c == '\n') {
                    lineNumber++;
                    if (eolIsSignificant) {
                        return ttype = TT_EOL;
                    }
                }
                c = read();
            }
            if (c < 0) {
                return ttype = TT_EOF;
            }
            ctype = type(c);
        }
        if ((ctype & CT_DIGIT) != 0) {
            boolean minus = false;
            if (c == '-') {
                c = read();
                if (c != '.' && (c < '0' || c > '9')) {
                    peekc = c;
                    return ttype = '-';
                }
                minus = true;
            }
            double v = 0;
            int decimals = 0;
            int seenDot = 0;
            while (true) {
                if (c == '.' && seenDot == 0) {
                    seenDot = 1;
                } else if ('0' <= c && c <= '9') {
                    v = v * 10 + (c - '0');
                    decimals += seenDot;
                } else {
                    break;
                }
                c = read();
            }
            peekc = c;
            if (decimals != 0) {
                double denominator = 10;
                for (decimals--; decimals > 0; decimals--) {
                    denominator *= 10;
                }
                v /= denominator;
            }
            nval = minus ? -v : v;
            return ttype = TT_NUMBER;
        }
        if ((ctype & CT_ALPHA) != 0) {
            buf.setLength(0);
            do {
                buf.append((char) c);
                c = read();
                ctype = type(c);
            } while ((ctype & (CT_ALPHA | CT_DIGIT)) != 0);
            peekc = c;
            sval = buf.toString();
            if (forceLower) {
                sval = sval.toLowerCase();
            }
            return ttype = TT_WORD;
        }
        if ((ctype & CT_QUOTE) != 0) {
            return quoted(c);
        }
        if (c == '/' && (slashSlash || slashStar)) {
            c = read();
            if (c == '*' && slashStar) {
                int prev = 0;
                while ((c = read()) != '/' || prev != '*') {
                    if (c == '\r') {
                        lineNumber++;
                        c = read();
                        if (c == '\n') {
                            c = read();
                        }
                    } else if (c == '\n') {
                        lineNumber++;
                        c = read();
                    }
                    if (c < 0) {
                        return ttype = TT_EOF;
                    }
                    prev = c;
                }
                return nextToken();
            }
            if (c == '/' && slashSlash) {
                return skipLine();
            }
            if ((types['/'] & CT_COMMENT) != 0) {
                // the character behind the slash is gone, even when it ends the line
                return skipLine();
            }
            peekc = c;
            return ttype = '/';
        }
        if ((ctype & CT_COMMENT) != 0) {
            return skipLine();
        }
        return ttype = c;
    }

    private int skipLine() throws IOException {
        int c = read();
        while (c != '\n' && c != '\r' && c >= 0) {
            c = read();
        }
        peekc = c;
        return nextToken();
    }

    private int quoted(int quote) throws IOException {
        ttype = quote;
        buf.setLength(0);
        int d = read();
        while (d >= 0 && d != ttype && d != '\n' && d != '\r') {
            int c;
            if (d == '\\') {
                c = read();
                int first = c;
                if (c >= '0' && c <= '7') {
                    c -= '0';
                    int c2 = read();
                    if ('0' <= c2 && c2 <= '7') {
                        c = (c << 3) + (c2 - '0');
                        c2 = read();
                        if ('0' <= c2 && c2 <= '7' && first <= '3') {
                            c = (c << 3) + (c2 - '0');
                            d = read();
                        } else {
                            d = c2;
                        }
                    } else {
                        d = c2;
                    }
                } else {
                    int at = c < 0 ? -1 : "abfnrtv".indexOf(c);
                    if (at >= 0) {
                        c = "\u0007\b\f\n\r\t\u000b".charAt(at);
                    }
                    d = read();
                }
            } else {
                c = d;
                d = read();
            }
            buf.append((char) c);
        }
        peekc = d == ttype ? NEED_CHAR : d;
        sval = buf.toString();
        return ttype;
    }

    public void pushBack() {
        if (ttype != TT_NOTHING) {
            pushedBack = true;
        }
    }

    public int lineno() {
        return lineNumber;
    }

    @Override
    public String toString() {
        String ret;
        switch (ttype) {
            case TT_EOF:
                ret = "EOF";
                break;
            case TT_EOL:
                ret = "EOL";
                break;
            case TT_WORD:
                ret = sval;
                break;
            case TT_NUMBER:
                ret = "n=" + nval;
                break;
            case TT_NOTHING:
                ret = "NOTHING";
                break;
            default:
                ret = ttype < 256 && (types[ttype] & CT_QUOTE) != 0 ? sval : "'" + (char) ttype + "'";
                break;
        }
        return "Token[" + ret + "], line " + lineNumber;
    }
}
