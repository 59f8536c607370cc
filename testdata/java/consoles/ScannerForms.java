// stdin: 3 4.5 true word 0x1F
// stdin: 12,345 -7 99999999999
// stdin: a,b;;c
// stdin: \e
// stdin: \s\slast line with spaces\s\s
// stdin: 10 20 end
import java.util.*;
import java.util.regex.*;

/** Scanner: tokens of each type, mismatches that consume nothing, delimiters, findInLine, lines after tokens, radix, strings as sources. */
public class ScannerForms {
    static String fails(Runnable r) { try { r.run(); return "ok"; } catch (RuntimeException e) { return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : "[" + e.getMessage() + "]"); } }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in).useLocale(Locale.US);
        System.out.println(in.nextInt() + in.nextDouble() + " " + in.nextBoolean() + " " + in.hasNextInt() + " " + fails(in::nextInt) + " " + in.next() + " " + in.hasNextInt(16) + " " + fails(() -> in.nextInt(16)) + in.next());
        System.out.println("rest [" + in.nextLine() + "]");
        System.out.println(in.nextInt() + " " + in.nextInt() + " " + in.hasNextInt() + " " + fails(in::nextInt) + " " + in.nextBigInteger());
        in.nextLine();
        in.useDelimiter("[,;]");
        System.out.println(in.next() + in.next() + "<" + in.next() + ">" + " " + in.findInLine("(.)$") + fails(in::match) + in.findInLine("(.)c") + in.match().group(1));
        in.reset();
        in.nextLine();
        System.out.println("[" + in.nextLine() + "] [" + in.nextLine() + "]");
        int sum = 0;
        while (in.hasNextInt()) sum += in.nextInt();
        System.out.println(sum + " " + in.next("e\\w+") + " " + in.hasNext() + " " + in.hasNextLine() + " " + in.nextLine().length() + " " + fails(in::next) + fails(in::nextLine));
        Scanner s = new Scanner("1 fish 2 fish red fish blue").useDelimiter("\\s*fish\\s*");
        System.out.println(s.nextInt() + s.nextInt() + s.next() + s.next() + " " + s.delimiter());
        Scanner f = new Scanner("key=val; other=x");
        f.findInLine("(\\w+)=(\\w+)");
        MatchResult m = f.match();
        System.out.println(m.group(1) + m.start(2) + " " + f.findWithinHorizon("o\\w*", 0) + " " + f.skip("=").next() + " " + f.tokens().count() + " " + new Scanner("a b c").tokens().toList() + " " + fails(() -> f.skip("nope")));
        System.out.println(new Scanner("1e3 NaN 1,234.5 ٣").useLocale(Locale.US).nextDouble() + " " + new Scanner("1.234,5").useLocale(Locale.GERMANY).nextDouble() + " " + new Scanner("zz").useRadix(36).nextInt() + " " + new Scanner("TRUE").nextBoolean() + " " + new Scanner("127 128").nextByte() + " " + fails(() -> new Scanner("128").nextByte()) + " " + new Scanner("x\n\ny").useDelimiter("\n").tokens().toList() + " " + new Scanner("a\r\nb\u2028c").findAll(".").count());
        s.close();
        System.out.println(fails(s::next) + " " + s.ioException());
    }
}
