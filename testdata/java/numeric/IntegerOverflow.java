import java.util.function.*;

/** Integer arithmetic: wrap-around, exact methods, promotions, compound assignments, division, parse limits, constants folded or not. */
public class IntegerOverflow {
    static int ma() { return Integer.MAX_VALUE; }
    static void exact(String name, Supplier<Object> s) { try { System.out.print(name + "=" + s.get() + " "); } catch (ArithmeticException | NumberFormatException e) { System.out.print(name + ": " + e.getMessage() + "; "); } }

    public static void main(String[] args) {
        int max = ma(), min = -ma() - 1;
        System.out.println(max + 1 + " " + (min - 1) + " " + -min + " " + Math.abs(min) + " " + max * 2 + " " + min / -1 + " " + min % -1 + " " + (long) max * max + " " + max * max + " " + (byte) 128 + " " + (short) 40000 + " " + (char) -1 + 0 + " " + (int) 3_000_000_000L);
        byte b = 10; b += 300; b++; b *= 2; short s = 1; s -= 2; s >>>= 10; char c = 'a'; c += 1; c++; int i = 10; i += 3.7; i *= 1.5; i /= 0.3; long l = 5; l += 1e18f; i <<= 33; b = (byte) -b; i = i++ + ++i; int j = i-- - --i;
        System.out.println(b + " " + s + " " + c + " " + i + " " + l + " " + j);
        System.out.println(7 / 2 + " " + -7 / 2 + " " + 7 % -3 + " " + -7 % 3 + " " + 5 / 2 * 2.0 + " " + 1 / 3 * 3 + " " + ('a' + 'b') + " " + (char) ('a' + 1) + " " + 010 + 0x1F + 0b101 + 1_000 + " " + 'a' / 2 + " " + (5 & 6 | 1 ^ 3) + " " + (true ^ false | false & true) + " " + -5 / 2 + -5 % 2 + " " + (short) ('\uffff') + " " + 100 * 1.1 + " " + (int) (char) (byte) -1);
        exact("add", () -> Math.addExact(max, 1)); exact("sub", () -> Math.subtractExact(min, 1)); exact("mul", () -> Math.multiplyExact(1L << 62, 2L)); exact("neg", () -> Math.negateExact(min)); exact("int", () -> Math.toIntExact(1L << 40)); exact("inc", () -> Math.incrementExact(41)); exact("dec", () -> Math.decrementExact(Long.MIN_VALUE)); exact("div", () -> Math.divideExact(min, -1)); exact("abs", () -> Math.absExact(min)); exact("zero", () -> 1 / (max - max)); exact("mod", () -> 5L % (long) (max - ma())); exact("floor", () -> Math.floorMod(-1, 0)); exact("full", () -> Math.multiplyFull(max, max)); exact("pow", () -> Math.powExact(3, 40)); exact("upow", () -> Math.unsignedPowExact(2, 31));
        System.out.println();
        for (String t : new String[] {"2147483647", "2147483648", "-2147483648", "+5", "", "-", "0x10", " 1", "1 ", "1L", "٣", "99999999999"}) exact("'" + t + "'", () -> Integer.parseInt(t));
        System.out.println();
        exact("radix", () -> Integer.parseInt("zz", 36)); exact("bad radix", () -> Integer.parseInt("1", 1)); exact("null", () -> Integer.parseInt(null)); exact("decode", () -> Integer.decode("-0x7F") + Integer.decode("#ff") + Integer.decode("010")); exact("valueOf", () -> Long.valueOf("8000000000000000", 16)); exact("range", () -> Integer.parseInt("ab12cd", 2, 4, 10)); exact("byte", () -> Byte.parseByte("128")); exact("short", () -> Short.decode("0x8000")); exact("unsigned", () -> Integer.parseUnsignedInt("-1"));
        System.out.println();
        System.out.println(Integer.toString(-255, 16) + " " + Integer.toHexString(-255) + " " + Integer.toString(min, 2).length() + " " + Long.toString(Long.MIN_VALUE, 36) + " " + Integer.signum(min) + " " + Integer.compare(min, max) + " " + (min - max > 0) + " " + Long.hashCode(-1) + " " + Integer.hashCode(-1) + " " + Integer.sum(max, 1) + " " + (max + 1 == min) + " " + (0.1 + 0.2 == 0.3) + " " + (int) 'A' + (char) 97 + " " + Integer.MAX_VALUE / 2 * 3 + " " + Character.forDigit(11, 16) + Character.digit('f', 16) + Character.getNumericValue('z'));
        Integer x = 127, y = 127, p = 128, q = 128; Long z = 127L;
        System.out.println((x == y) + " " + (p == q) + " " + p.equals(q) + " " + z.equals(127) + " " + z.equals(127L) + " " + (p >= q && p <= q) + " " + (x.hashCode() + z.hashCode()) + " " + (Object) (true ? 1 : 2.0) + " " + (Object) (true ? x : (Object) 2.0) + " " + (char) (true ? 'a' : 0) + (false ? 1 : 'b') + (true ? 'c' : ma()));
    }
}
