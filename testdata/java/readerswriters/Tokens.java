import java.io.*;
import java.util.*;

/** StreamTokenizer as small languages use it: a calculator, a config reader, and each of its switches. */
public class Tokens {
    static String name(StreamTokenizer t, int type) {
        switch (type) {
            case StreamTokenizer.TT_EOF: return "EOF";
            case StreamTokenizer.TT_EOL: return "EOL";
            case StreamTokenizer.TT_NUMBER: return "N(" + t.nval + ")";
            case StreamTokenizer.TT_WORD: return "W(" + t.sval + ")";
            default: return t.sval != null ? "Q" + (char) type + "(" + t.sval.replace("\n", "\\n").replace("\t", "\\t") + ")" : "'" + (char) type + "'";
        }
    }

    static void all(String what, StreamTokenizer t) throws IOException {
        StringBuilder b = new StringBuilder(what + ":");
        int type;
        do {
            type = t.nextToken();
            b.append(' ').append(name(t, type)).append('@').append(t.lineno());
        } while (type != StreamTokenizer.TT_EOF);
        System.out.println(b);
    }

    static StreamTokenizer of(String s) {
        return new StreamTokenizer(new StringReader(s));
    }

    /** expr = term {(+|-) term}; term = factor {(*|/) factor}; factor = number | -factor | (expr) | name */
    static class Calculator {
        final StreamTokenizer in;
        final Map<String, Double> names = new TreeMap<>();

        Calculator(String s) {
            in = of(s);
            in.ordinaryChar('/');
            in.ordinaryChar('-');
            in.eolIsSignificant(true);
        }

        double expr() throws IOException {
            double v = term();
            while (true) {
                int op = in.nextToken();
                if (op == '+') {
                    v += term();
                } else if (op == '-') {
                    v -= term();
                } else {
                    in.pushBack();
                    return v;
                }
            }
        }

        double term() throws IOException {
            double v = factor();
            while (true) {
                int op = in.nextToken();
                if (op == '*') {
                    v *= factor();
                } else if (op == '/') {
                    v /= factor();
                } else {
                    in.pushBack();
                    return v;
                }
            }
        }

        double factor() throws IOException {
            switch (in.nextToken()) {
                case StreamTokenizer.TT_NUMBER:
                    return in.nval;
                case '-':
                    return -factor();
                case '(':
                    double v = expr();
                    if (in.nextToken() != ')') {
                        throw new IllegalStateException("expected ) but found " + in);
                    }
                    return v;
                case StreamTokenizer.TT_WORD:
                    Double d = names.get(in.sval);
                    if (d == null) {
                        throw new NoSuchElementException("unknown: " + in.sval + " " + in);
                    }
                    return d;
                default:
                    throw new IllegalStateException("unexpected " + in);
            }
        }

        void run() throws IOException {
            while (in.nextToken() != StreamTokenizer.TT_EOF) {
                if (in.ttype == StreamTokenizer.TT_EOL) {
                    continue;
                }
                in.pushBack();
                try {
                    double v = expr();
                    if (in.nextToken() == '=' && in.nextToken() == StreamTokenizer.TT_WORD) {
                        names.put(in.sval, v);
                        System.out.println(in.sval + " := " + v);
                    } else {
                        in.pushBack();
                        System.out.println(v);
                    }
                } catch (RuntimeException e) {
                    System.out.println("error: " + e.getMessage());
                    while (in.ttype != StreamTokenizer.TT_EOL && in.ttype != StreamTokenizer.TT_EOF) {
                        in.nextToken();
                    }
                }
            }
        }
    }

    public static void main(String[] args) throws IOException {
        new Calculator("1 + 2 * 3\n(1+2)*3\n10 / 4 - 1.5\n-(3 - 5) * 2 = two\ntwo * two\n7 +\n(1 + 2\nmissing * 2\n.5 + 1.\n2 - -2\n1/0\n").run();
        all("default", of("int x = 3.14; // comment\n\"a string\\n\" 'c' -5 - 6 1.2.3 a.b_c 1e5 x1\n/ slash comment"));
        all("bad quote", of("\"not closed\nnext 'also"));
        all("escapes", of("\"\\101\\x\\t\\\\\\\"q\\477\" '\\0'"));
        StreamTokenizer t = of("a b\nc\r\nd\re\n\n");
        t.eolIsSignificant(true);
        all("eol", t);
        t = of("x /* multi\nline */ y // rest\nz / w # not\n");
        t.slashSlashComments(true);
        t.slashStarComments(true);
        t.ordinaryChar('/');
        all("comments", t);
        t = of("x # comment /* y\nz");
        t.commentChar('#');
        all("comment char", t);
        t = of("Hello WORLD Ünï");
        t.lowerCaseMode(true);
        all("lower", t);
        t = of("key_1=some value, 2nd;3");
        t.resetSyntax();
        t.wordChars('a', 'z');
        t.wordChars('_', '_');
        t.wordChars('0', '9');
        t.whitespaceChars(0, ' ');
        all("reset syntax", t);
        t = of("1,2;3 -4");
        t.ordinaryChars('0', '9');
        t.ordinaryChar('-');
        all("no numbers", t);
        t = of("`back tick` 'still'");
        t.quoteChar('`');
        all("quote char", t);
        t = of("- . -. .5 -.5 5. -0 00012 99999999999999999999 0x1F 1-2");
        all("numbers", t);
        t = of("word");
        System.out.println(t + " " + t.ttype + " " + t.sval);
        t.pushBack();
        System.out.println(t.nextToken() + " " + t);
        t.pushBack();
        t.pushBack();
        System.out.println(t.nextToken() + " " + t + " " + t.nextToken() + " " + t + " " + t.nextToken());
        for (String s : new String[] {"3.5", "'q'", ";", "\n", "é", "\0"}) {
            t = of(s);
            t.eolIsSignificant(true);
            t.nextToken();
            System.out.println(t);
        }
        @SuppressWarnings("deprecation")
        StreamTokenizer bytes = new StreamTokenizer(new ByteArrayInputStream("old 1\n\377".getBytes("ISO-8859-1")));
        all("bytes", bytes);
        try {
            new StreamTokenizer((Reader) null);
        } catch (NullPointerException e) {
            System.out.println(e);
        }
    }
}
