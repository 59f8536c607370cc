import java.util.*;
import java.util.function.*;
import java.util.regex.*;

/** Scanner: tokens, lines, delimiters, radix, mismatches, find and skip. */
public class ScannerTour {
    static void attempt(String name, Supplier<Object> s) {
        try {
            System.out.println(name + ": " + s.get());
        } catch (RuntimeException e) {
            System.out.println(name + ": " + e);
        }
    }

    public static void main(String[] args) {
        Scanner s = new Scanner("12 -7 3.5 true word 0x1F 99999999999 1,234 1e3 NaN\nsecond line\n\nlast");
        attempt("ints", () -> s.nextInt() + s.nextInt());
        attempt("int of double", s::nextInt);
        attempt("hasNext", () -> s.hasNextInt() + " " + s.hasNextDouble() + " " + s.hasNextBoolean());
        attempt("double", s::nextDouble);
        attempt("boolean", s::nextBoolean);
        attempt("boolean of word", s::nextBoolean);
        attempt("next", s::next);
        attempt("hex", s::nextInt);
        attempt("hex radix", () -> s.hasNext("0x[0-9A-F]+") + s.next("0x[0-9A-F]+"));
        attempt("int too big", s::nextInt);
        attempt("byte too big", s::nextByte);
        attempt("long", s::nextLong);
        attempt("grouped", s::nextInt);
        attempt("e", s::nextBigDecimal);
        attempt("nan", s::nextDouble);
        attempt("rest of line", () -> "[" + s.nextLine() + "]");
        attempt("line", () -> s.hasNextLine() + s.nextLine());
        attempt("empty line", () -> "[" + s.nextLine() + "]");
        attempt("pattern", () -> s.next("l.st"));
        attempt("past", s::next);
        attempt("past line", s::nextLine);
        attempt("past int", s::nextInt);
        attempt("hasNext at end", () -> s.hasNext() + " " + s.hasNextLine());
        s.close();
        attempt("closed", s::next);
        attempt("closed hasNext", s::hasNext);
        Scanner d = new Scanner("a, b,c ,, d;e").useDelimiter("\\s*,\\s*");
        attempt("delimiter", () -> { List<String> l = new ArrayList<>(); while (d.hasNext()) l.add("<" + d.next() + ">"); return l + " " + d.delimiter(); });
        attempt("tokens", () -> new Scanner("one two  three").tokens().toList());
        attempt("findAll", () -> new Scanner("a1b22c333").findAll("[a-z](\\d+)").map(r -> r.group(1)).toList());
        attempt("findInLine", () -> { Scanner f = new Scanner("key = value ; rest\nnext"); return f.findInLine("(\\w+) = (\\w+)") + " " + f.match().group(2) + " " + f.findInLine("zzz") + " " + f.nextLine(); });
        attempt("findWithinHorizon", () -> { Scanner f = new Scanner("abc123def456"); return f.findWithinHorizon("\\d+", 5) + " " + f.findWithinHorizon("\\d+", 0) + " " + f.findWithinHorizon("\\d+", 3); });
        attempt("horizon -1", () -> new Scanner("a").findWithinHorizon("a", -1));
        attempt("skip", () -> new Scanner("   xx1").skip("\\s*x*").nextInt());
        attempt("skip fails", () -> new Scanner("abc").skip("\\d"));
        attempt("match without", () -> new Scanner("a").match());
        attempt("radix", () -> new Scanner("ff 10 zz").useRadix(16).nextInt() + " " + new Scanner("101").nextInt(2) + " " + new Scanner("zz").nextInt(36));
        attempt("radix 1", () -> new Scanner("1").useRadix(1));
        attempt("radix mismatch", () -> new Scanner("12").nextInt(2));
        attempt("big", () -> new Scanner("123456789012345678901234567890").nextBigInteger().bitLength() + " " + new Scanner("-0.10").nextBigDecimal());
        attempt("locale", () -> new Scanner("1.234,5").useLocale(Locale.GERMANY).nextDouble() + " " + new Scanner("1,234.5").useLocale(Locale.US).nextDouble());
        attempt("short", () -> new Scanner("40000").nextShort());
        attempt("float", () -> new Scanner("3.4e5 Infinity").nextFloat());
        attempt("next wrong pattern", () -> new Scanner("abc").next("\\d+"));
        attempt("null", () -> new Scanner((String) null));
        attempt("null pattern", () -> new Scanner("a").hasNext((Pattern) null));
        attempt("remove", () -> { Scanner r = new Scanner("a"); r.remove(); return 0; });
        attempt("lines", () -> { Scanner l = new Scanner("a\r\nb\rc\n\u2028d"); List<String> out = new ArrayList<>(); while (l.hasNextLine()) out.add(l.nextLine()); return out; });
        attempt("text", () -> new Scanner("q").toString().replaceAll("java.util.Scanner\\[delimiters=(.*?)\\]\\[position=(\\d+)\\].*", "$1 $2"));
        attempt("mixed", () -> { Scanner m = new Scanner("3\nalice 10\nbob 20\ncarol x\n"); int n = m.nextInt(); m.nextLine(); int sum = 0; StringBuilder b = new StringBuilder(); for (int i = 0; i < n; i++) { String[] p = m.nextLine().split(" "); b.append(p[0]); try { sum += Integer.parseInt(p[1]); } catch (NumberFormatException e) { b.append(e.getMessage()); } } return b + " " + sum; });
        attempt("ioException", () -> new Scanner(new Readable() { public int read(java.nio.CharBuffer c) throws java.io.IOException { throw new java.io.IOException("broken"); } }).hasNext());
        for (String t : new String[] {"Integer:", "Integer:x", "Integer: 5", "Integer:2147483648", "Integer:-2147483649", "Integer:+", "Integer:0x1", "Long:9223372036854775808", "Long:5L", "Double:", "Double:1e", "Double:0x1p3", "Double:1d", "Double: 1 ", "Double:1,5", "Byte:128", "Short:-32769", "Boolean:TRUE", "Boolean:yes", "Float:1e40", "Float:1e-50", "Integer:\u0661\u0662"}) {
            String v = t.substring(t.indexOf(':') + 1);
            attempt(t, () -> switch (t.substring(0, t.indexOf(':'))) { case "Integer" -> Integer.parseInt(v); case "Long" -> Long.parseLong(v); case "Double" -> Double.parseDouble(v); case "Byte" -> Byte.parseByte(v); case "Short" -> Short.parseShort(v); case "Float" -> Float.parseFloat(v); default -> Boolean.parseBoolean(v); });
        }
        attempt("decode", () -> Integer.decode("0x10") + Integer.decode("-010") + Integer.decode("#F") + " " + Long.decode("-0X7f"));
        attempt("decode wrong", () -> Integer.decode("0x"));
        attempt("decode sign", () -> Integer.decode("0x-1"));
        attempt("unsigned", () -> Integer.parseUnsignedInt("4294967295") + " " + Integer.toUnsignedString(-1) + " " + Long.parseUnsignedLong("18446744073709551615") + " " + Integer.divideUnsigned(-1, 2) + " " + Long.compareUnsigned(-1, 1));
        attempt("unsigned -", () -> Integer.parseUnsignedInt("-1"));
        attempt("unsigned big", () -> Integer.parseUnsignedInt("4294967296"));
        attempt("radix text", () -> Integer.toString(255, 2) + Integer.toString(-255, 36) + Integer.toHexString(-1) + Integer.toOctalString(8) + Long.toBinaryString(5) + Integer.toString(5, 99));
        attempt("range", () -> Integer.parseInt("xx42yy", 2, 4, 10) + " " + Integer.parseInt("xx42yy", 1, 4, 10));
    }
}
