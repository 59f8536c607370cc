import java.io.*;
import java.util.Random;
import java.util.zip.CRC32;

/** StreamTokenizer over texts by chance, with its switches set by chance; slashes before the end of a line are the odd ones. */
public class Tokens {
    static final String[] PIECES = {"abc", "12", "-3.5", " ", "\n", "/*x*/", "//c\n", "\"q\\n\"", "'u", "#", "\r\n", "+", "a.b", "1.2.3", "-", "--", "\\101", "\"x", "/", "/*", "0"};

    static String tokens(StreamTokenizer st, Random r) throws IOException {
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            int t = st.nextToken();
            sb.append(st).append(' ');
            if (t == StreamTokenizer.TT_EOF) {
                break;
            }
            if (r.nextInt(12) == 0) {
                st.pushBack();
            }
        }
        return sb.toString().replace("\n", "<n>");
    }

    public static void main(String[] args) throws IOException {
        for (String text : new String[] {"/\n", "a.b/\nx", "/\n\n1", "/", "//\n/\n2", "-/\r\n'u", "/*12/*x*//\nabc", "x / y\nz", "/\r1"}) {
            for (int flags = 0; flags < 8; flags++) {
                StreamTokenizer st = new StreamTokenizer(new StringReader(text));
                st.eolIsSignificant((flags & 1) != 0);
                st.slashSlashComments((flags & 2) != 0);
                st.slashStarComments((flags & 4) != 0);
                System.out.println(flags + " " + tokens(st, new Random(99)));
            }
        }
        for (int round = 0; round < 10; round++) {
            CRC32 sum = new CRC32();
            for (int k = 0; k < 60; k++) {
                Random r = new Random(round * 1000 + k);
                StringBuilder in = new StringBuilder();
                for (int i = r.nextInt(9); i > 0; i--) {
                    in.append(PIECES[r.nextInt(PIECES.length)]);
                }
                StreamTokenizer st = new StreamTokenizer(new StringReader(in.toString()));
                st.eolIsSignificant(r.nextInt(3) == 0);
                st.slashSlashComments(r.nextInt(3) == 0);
                st.slashStarComments(r.nextInt(3) == 0);
                st.lowerCaseMode(r.nextInt(4) == 0);
                if (r.nextInt(6) == 0) {
                    st.commentChar('#');
                }
                if (r.nextInt(8) == 0) {
                    st.ordinaryChar('-');
                }
                if (r.nextInt(9) == 0) {
                    st.wordChars('0', 'z');
                }
                sum.update(tokens(st, r).getBytes());
            }
            System.out.println(round + " " + Long.toHexString(sum.getValue()));
        }
    }
}
