// stdin: 2 3
// stdin: 1 2.5 -3
// stdin: 4 5 6e1
// stdin: 3 2
// stdin: 1 0
// stdin: 0 1
// stdin: 1,000 0x1
// stdin: rest of it  here
// stdin: 7;8;9
// stdin: true FALSE maybe
// stdin: last
import java.util.*;
import java.util.regex.*;

/** Scanner over numbers: matrices, wrong tokens, delimiters, patterns, radixes, locales, and its faults at the end. */
public class Matrix {
    interface Act {
        Object run();
    }

    static void t(String what, Act act) {
        try {
            System.out.println(what + " = " + act.run());
        } catch (RuntimeException e) {
            System.out.println(what + " ! " + e);
        }
    }

    static double[][] read(Scanner in) {
        double[][] m = new double[in.nextInt()][in.nextInt()];
        for (double[] row : m) {
            for (int i = 0; i < row.length; i++) {
                row[i] = in.nextDouble();
            }
        }
        return m;
    }

    static double[][] multiply(double[][] a, double[][] b) {
        double[][] c = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b[0].length; j++) {
                for (int k = 0; k < b.length; k++) {
                    c[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return c;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in).useLocale(Locale.US);
        double[][] a = read(in);
        t("a", () -> Arrays.deepToString(a));
        t("rows", in::nextInt);
        t("cols", in::nextInt);
        double[][] b = new double[3][2];
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                b[i][j] = in.nextByte();
            }
        }
        t("grouped", () -> in.hasNextInt() + " " + in.nextInt());
        t("not decimal", in::nextInt);
        t("still there", () -> in.hasNext("0x\\d") + " " + in.next(Pattern.compile("0x(\\d)")) + " " + in.match().group(1));
        b[2][0] = 1;
        t("product", () -> Arrays.deepToString(multiply(a, b)));
        t("line rest", () -> "[" + in.nextLine() + "]");
        t("words", () -> in.next() + in.next());
        t("find", () -> in.findInLine("(\\w+)\\s+(\\w+)") + " " + in.match().group(2) + in.match().groupCount());
        t("line", () -> "[" + in.nextLine() + "]");
        in.useDelimiter("[;\\s]+");
        t("delimited", () -> in.nextLong() + in.nextShort() + in.nextFloat() + " " + in.delimiter());
        in.reset();
        t("booleans", () -> in.nextBoolean() + " " + in.nextBoolean() + " " + in.hasNextBoolean());
        t("not boolean", in::nextBoolean);
        t("skip", () -> in.skip("\\s*may").next());
        t("skip nothing", () -> in.skip("zzz"));
        t("last", () -> in.next() + in.hasNext() + in.hasNextLine());
        t("end", in::next);
        t("end", in::nextInt);
        t("line", () -> "[" + in.nextLine() + "]");
        t("end line", in::nextLine);
        in.close();
        t("closed", in::next);
        t("closed", in::hasNext);
        t("radix", () -> new Scanner("ff 11 zz").useRadix(16).nextInt() + " " + new Scanner("zz").nextInt(36) + " " + new Scanner("101").nextInt(2) + " " + new Scanner("x").radix());
        t("bad radix", () -> new Scanner("1").useRadix(40));
        t("too large", () -> new Scanner("99999999999").nextInt());
        t("too large byte", () -> new Scanner("200").nextByte());
        t("big", () -> new Scanner("99999999999999999999").nextBigInteger() + " " + new Scanner("1.50").useLocale(Locale.US).nextBigDecimal());
        t("german", () -> new Scanner("1.234,5").useLocale(Locale.GERMANY).nextDouble());
        t("tokens", () -> new Scanner("a,b,,c").useDelimiter(",").tokens().toList());
        t("find all", () -> new Scanner("a1b22c333").findAll("\\d+").map(MatchResult::group).toList());
        t("horizon", () -> new Scanner("xxxxabc").findWithinHorizon("abc", 5) + " " + new Scanner("xxxxabc").findWithinHorizon("abc", 0));
        t("horizon negative", () -> new Scanner("x").findWithinHorizon("a", -1));
        t("string", () -> new Scanner("x").toString().length() > 100);
        t("no match", () -> new Scanner("x").match());
        t("remove", () -> {
            new Scanner("x").remove();
            return "";
        });
        t("empty", () -> new Scanner("").hasNext() + " " + new Scanner("\n").nextLine().length() + " " + new Scanner("a\r\nb\u2028c").useDelimiter("\\R").tokens().toList());
    }
}
