import java.math.*;
import java.util.*;
import java.util.function.*;

/** MathContext, sqrt, conversions to primitives, and long calculations with BigDecimal. */
public class Contexts {
    static void attempt(String name, Supplier<Object> s) {
        try {
            System.out.println(name + " = " + s.get());
        } catch (RuntimeException e) {
            System.out.println(name + " ! " + e);
        }
    }

    static BigDecimal pi(int digits) {
        MathContext mc = new MathContext(digits + 10);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal sixteenth = BigDecimal.ONE;
        for (int k = 0; k < digits; k++) {
            BigDecimal term = new BigDecimal(4).divide(new BigDecimal(8 * k + 1), mc).subtract(new BigDecimal(2).divide(new BigDecimal(8 * k + 4), mc))
                .subtract(BigDecimal.ONE.divide(new BigDecimal(8 * k + 5), mc)).subtract(BigDecimal.ONE.divide(new BigDecimal(8 * k + 6), mc));
            sum = sum.add(term.multiply(sixteenth, mc), mc);
            sixteenth = sixteenth.divide(new BigDecimal(16), mc);
        }
        return sum.round(new MathContext(digits, RoundingMode.DOWN));
    }

    static BigDecimal e(int digits) {
        MathContext mc = new MathContext(digits + 5, RoundingMode.HALF_UP);
        BigDecimal sum = BigDecimal.ONE, term = BigDecimal.ONE;
        for (int i = 1; term.compareTo(BigDecimal.ONE.movePointLeft(digits + 5)) > 0; i++) {
            term = term.divide(BigDecimal.valueOf(i), mc);
            sum = sum.add(term, mc);
        }
        return sum.setScale(digits - 1, RoundingMode.FLOOR);
    }

    public static void main(String[] args) {
        System.out.println(MathContext.DECIMAL32 + " | " + MathContext.DECIMAL64 + " | " + MathContext.DECIMAL128 + " | " + MathContext.UNLIMITED + " | " + new MathContext(5));
        attempt("text", () -> new MathContext("precision=12 roundingMode=CEILING"));
        for (String t : new String[] {"", "precision=12", "precision=-1 roundingMode=UP", "precision=x roundingMode=UP", "precision=1 roundingMode=UPP", "precision=1  roundingMode=UP"}) attempt("'" + t + "'", () -> new MathContext(t));
        attempt("-1", () -> new MathContext(-1));
        attempt("null mode", () -> new MathContext(3, null));
        attempt("equals", () -> new MathContext(7, RoundingMode.HALF_EVEN).equals(MathContext.DECIMAL32) + " " + (MathContext.DECIMAL32.hashCode() == new MathContext(7, RoundingMode.HALF_EVEN).hashCode()));
        MathContext three = new MathContext(3);
        for (String t : new String[] {"123456", "0.00123456", "999.9", "-12.35", "1", "0", "1E+10"}) {
            BigDecimal d = new BigDecimal(t);
            System.out.println(t + ": " + d.round(three) + " " + d.plus(three) + " " + d.negate(three) + " " + d.abs(three) + " " + d.add(new BigDecimal("0.0001"), three) + " " + d.subtract(new BigDecimal("1E+8"), three) + " " + d.multiply(d, three) + " " + new BigDecimal(t, three));
        }
        attempt("unnecessary", () -> new BigDecimal("1234").round(new MathContext(3, RoundingMode.UNNECESSARY)));
        attempt("unnecessary add", () -> new BigDecimal("1000").add(new BigDecimal("0.1"), new MathContext(4, RoundingMode.UNNECESSARY)));
        attempt("add zero", () -> new BigDecimal("1.23456").add(new BigDecimal("0E-10"), three) + " " + BigDecimal.ZERO.add(new BigDecimal("0.00"), three) + " " + new BigDecimal("0E+5").add(new BigDecimal("7")));
        for (String t : new String[] {"2", "4", "0", "0.00", "2.25", "1E-10", "144", "1E+3", "1E+4", "0.5", "15241578750190521"}) {
            BigDecimal d = new BigDecimal(t);
            attempt("sqrt " + t, () -> d.sqrt(new MathContext(10)) + " " + d.sqrt(MathContext.DECIMAL128));
        }
        attempt("sqrt exact 2.25", () -> new BigDecimal("2.25").sqrt(MathContext.UNLIMITED));
        attempt("sqrt exact 2", () -> new BigDecimal("2").sqrt(MathContext.UNLIMITED));
        attempt("sqrt unnecessary", () -> new BigDecimal("2").sqrt(new MathContext(5, RoundingMode.UNNECESSARY)));
        attempt("sqrt -1", () -> new BigDecimal("-1").sqrt(three));
        System.out.println(new BigDecimal("2").sqrt(new MathContext(60)));
        System.out.println(pi(60));
        System.out.println(e(60));
        for (String t : new String[] {"3.99", "-3.99", "2147483648", "9223372036854775808", "1E+30", "255.0", "-128.0", "0.1", "1E-20", "1E+400", "3.4028236E+38", "4.9E-324", "1.7976931348623157E+308", "123456789.123456789", "9007199254740993"}) {
            BigDecimal d = new BigDecimal(t);
            System.out.println(t + ": " + d.intValue() + " " + d.longValue() + " " + d.shortValue() + " " + d.byteValue() + " " + d.doubleValue() + " " + d.floatValue() + " " + (d.precision() - d.scale() < 100 ? d.toBigInteger() : "big"));
            attempt("  intExact", d::intValueExact);
            attempt("  longExact", d::longValueExact);
            attempt("  byteExact", d::byteValueExact);
            attempt("  shortExact", d::shortValueExact);
            attempt("  integerExact", () -> d.toBigIntegerExact().bitLength());
        }
        BigDecimal balance = new BigDecimal("1000.00"), rate = new BigDecimal("0.0425");
        for (int year = 1; year <= 5; year++) {
            BigDecimal interest = balance.multiply(rate).setScale(2, RoundingMode.HALF_EVEN);
            balance = balance.add(interest);
            System.out.printf("%d %10s %,12.2f %s%n", year, interest, balance, balance.precision());
        }
        BigDecimal[] harmonic = {BigDecimal.ZERO};
        for (int i = 1; i <= 100; i++) harmonic[0] = harmonic[0].add(BigDecimal.ONE.divide(BigDecimal.valueOf(i), MathContext.DECIMAL128), MathContext.DECIMAL128);
        System.out.println(harmonic[0]);
        System.out.println(BigDecimal.valueOf(123, 5) + " " + BigDecimal.valueOf(123, -5) + " " + BigDecimal.valueOf(Long.MIN_VALUE, 3) + " " + new BigDecimal(BigInteger.TEN.pow(20), 18) + " " + new BigDecimal(12345, three) + " " + new BigDecimal(Long.MAX_VALUE, three) + " " + new BigDecimal(BigInteger.TEN, 3, new MathContext(1)));
        System.out.println(List.of(new BigDecimal("1.5"), new BigDecimal("2.25")).stream().reduce(BigDecimal.ZERO, BigDecimal::add) + " " + BigDecimal.TWO + BigDecimal.TEN + BigDecimal.ONE.hashCode() + new BigDecimal("3.00").hashCode());
    }
}
