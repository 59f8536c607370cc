import java.io.StringReader;
import java.util.*;

/** What Scanner.match tells after each way to look or to read, and lines of properties that go on with nothing. */
public class ScannerMatches {
    static String match(Scanner s) {
        try {
            return s.match().group() + "@" + s.match().start() + "-" + s.match().end();
        } catch (IllegalStateException e) {
            return "none";
        }
    }

    public static void main(String[] args) throws Exception {
        for (String delimiter : new String[] {null, ",", "\\s*,\\s*", ""}) {
            for (String text : new String[] {"12 abc\r\n 3.5,true x", "a,b,,1,234 ", "\n\nx", "", "+71,234 7", "NaN 1", "\u0661.5 1\u0662"}) {
                for (int op = 0; op < 12; op++) {
                    Scanner s = new Scanner(text).useLocale(Locale.US);
                    if (delimiter != null) {
                        s.useDelimiter(delimiter);
                    }
                    StringBuilder sb = new StringBuilder(op + ":");
                    for (int k = 0; k < 4; k++) {
                        try {
                            Object r = switch (op) {
                                case 0 -> s.hasNext();
                                case 1 -> s.next();
                                case 2 -> s.hasNextInt() + " " + match(s) + " " + s.next();
                                case 3 -> s.hasNextLine() + " " + match(s) + " " + s.nextLine();
                                case 4 -> s.nextInt();
                                case 5 -> s.hasNext("[a-z]+") + " " + match(s) + " " + s.next("\\w+");
                                case 6 -> s.findInLine(".*");
                                case 7 -> s.findInLine("[a-z0-9]");
                                case 8 -> s.hasNextDouble() + " " + match(s) + " " + s.nextDouble();
                                case 9 -> s.hasNextBoolean() + " " + match(s) + " " + s.next();
                                case 10 -> s.nextByte();
                                default -> s.nextBigDecimal();
                            };
                            sb.append(' ').append(r);
                        } catch (NoSuchElementException e) {
                            sb.append(' ').append(e.getClass().getSimpleName()).append(':').append(e.getMessage());
                            s.hasNext();
                        }
                        sb.append(" [").append(match(s)).append("]");
                    }
                    System.out.println(sb.toString().replace("\r", "<r>").replace("\n", "<n>").replace("\u0661", "<1>").replace("\u0662", "<2>"));
                }
            }
        }
        for (String text : new String[] {"\\\n\n", "\\\n", "\\\r", "\\\r\n", "\\\n#c\nk=v", "\\\n  ", "\\\n\\\n\nb", "a\\\n#b", "k:\\\n# x", "\\\n!c\\\n!d\nkey", " \\\n\\\n\n\\\n", "\\"}) {
            Properties p = new Properties();
            p.load(new StringReader(text));
            System.out.println(new TreeMap<>(p));
        }
    }
}
