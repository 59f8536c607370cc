import java.math.*;
import java.util.concurrent.Callable;

/** Texts that are no numbers, or too large ones, and divisions to whole numbers. */
public class NumberTexts {
    static void show(Callable<?> c) {
        String r;
        try {
            r = String.valueOf(c.call());
        } catch (Exception e) {
            r = e.toString();
        }
        System.out.println(r);
    }

    public static void main(String[] args) {
        String[] texts = {
            "ffffffffffffffffff_", "ffffffffffffffff", "10000000000000000", "1ffffffffffffffff_", "+", "-", "+5", "-5", "", "ffffffff",
            "100000000", "100000000_", "fffffffff-", "_", "99999999999999999999999", "12345678901234567890z", "zzzzzzzzzzzzzzz", "zzzzzz",
            "zzzzzzzzzzzzzzz_",
        };
        for (String s : texts) {
            for (int radix : new int[] {10, 16, 36, 2, 37}) {
                String in = "a" + s + "b";
                int end = 1 + s.length();
                show(() -> Integer.parseUnsignedInt(s, radix));
                show(() -> Long.parseUnsignedLong(s, radix));
                show(() -> Integer.parseInt(s, radix));
                show(() -> Long.parseLong(s, radix));
                show(() -> Integer.parseUnsignedInt(in, 1, end, radix));
                show(() -> Long.parseUnsignedLong(in, 1, end, radix));
                show(() -> Integer.parseInt(in, 1, end, radix));
                show(() -> Long.parseLong(in, 1, end, radix));
                show(() -> new BigInteger(s, radix));
            }
        }
        String[] decimals = {
            " 1", " 1E5", "x23456789012345678", "x234567890123456789", "-x23456789012345678", "-x234567890123456789", "1 2",
            "123456789012345678901 ", "1e5e", "1e+", "1e+-5", "1e", "e5", ".", ".e1", "-", "+-1", "1..2", "123456789012345678.12.",
            "1e99999999999", "1E2147483648", "1E-2147483648", "0E2147483648", "123456789012345678901E-2147483648", "\u0661\u0662.\u0663",
            "1\u0661", "12345678901234567890\u0661", "1e\u0661", "1e00000000001", "1e-00000000001", "1e000000000001", "--1", "0x1", "NaN",
        };
        for (String s : decimals) {
            show(() -> {
                BigDecimal b = new BigDecimal(s);
                return b.unscaledValue() + "s" + b.scale();
            });
        }
        String[] values = {"10.00000", "0.00025", "-57048538902063073315685880843541596022302", "1.000000E+9", "10000.00", "-5", "7", "0.1", "1E+20", "3.000",
            "14582827804639.691076378165447591378012240836"};
        for (String x : values) {
            for (String y : values) {
                BigDecimal a = new BigDecimal(x);
                BigDecimal b = new BigDecimal(y);
                StringBuilder sb = new StringBuilder(x + " " + y + ":");
                for (int p : new int[] {0, 1, 2, 7, 34}) {
                    try {
                        BigDecimal[] r = a.divideAndRemainder(b, new MathContext(p));
                        sb.append(' ').append(r[0]).append(' ').append(r[1]);
                    } catch (ArithmeticException e) {
                        sb.append(' ').append(e.getMessage());
                    }
                    sb.append(' ').append(p == 0 ? "" : a.add(b.movePointLeft(40), new MathContext(p)).toString());
                }
                System.out.println(sb);
            }
        }
        BigDecimal far = new BigDecimal(BigInteger.valueOf(7), Integer.MAX_VALUE);
        show(() -> far.sqrt(MathContext.DECIMAL32));
        show(() -> new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE + 1).add(far, MathContext.DECIMAL32));
        show(() -> BigDecimal.ONE.divide(new BigDecimal(BigInteger.TEN, -Integer.MAX_VALUE), RoundingMode.CEILING));
        show(() -> "a\\".translateEscapes());
    }
}
