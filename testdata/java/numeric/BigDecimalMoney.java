import java.math.*;
import java.util.*;

/** Decimals: scales, rounding modes, contexts, loans, splitting without loss, square roots, plain and scientific text. */
public class BigDecimalMoney {
    static BigDecimal d(String s) { return new BigDecimal(s); }

    static List<BigDecimal> split(BigDecimal total, int... weights) {
        int sum = Arrays.stream(weights).sum();
        List<BigDecimal> parts = new ArrayList<>();
        BigDecimal left = total;
        for (int w : weights) { BigDecimal p = total.multiply(BigDecimal.valueOf(w)).divide(BigDecimal.valueOf(sum), 2, RoundingMode.DOWN); parts.add(p); left = left.subtract(p); }
        for (int i = 0; left.signum() > 0; i++, left = left.subtract(d("0.01"))) parts.set(i, parts.get(i).add(d("0.01")));
        return parts;
    }

    public static void main(String[] args) {
        for (String s : List.of("5.5", "2.5", "1.6", "1.1", "1.0", "-1.1", "-2.5", "-5.5")) {
            StringBuilder row = new StringBuilder(s).append(':');
            for (RoundingMode m : RoundingMode.values()) try { row.append(' ').append(d(s).setScale(0, m)); } catch (ArithmeticException e) { row.append(" !"); }
            System.out.println(row);
        }
        System.out.println(d("1.10").equals(d("1.1")) + " " + d("1.10").compareTo(d("1.1")) + " " + d("1.10").hashCode() + " " + d("1.1").hashCode() + " " + d("1.10").stripTrailingZeros() + " " + d("100").stripTrailingZeros() + " " + d("100").stripTrailingZeros().toPlainString() + " " + d("0.000").stripTrailingZeros() + " " + new TreeSet<>(List.of(d("2.0"), d("2.00"))).size() + new HashSet<>(List.of(d("2.0"), d("2.00"))).size());
        System.out.println(d("1E+3") + " " + d("1E+3").toPlainString() + " " + d("12345E-10") + " " + d("12345E-10").toEngineeringString() + " " + d("1234567E7").toEngineeringString() + " " + d("-0.00") + " " + d("0E+7") + " " + d("1e-7").toPlainString() + " " + d("123.450").precision() + "/" + d("123.450").scale() + "/" + d("123.450").unscaledValue() + " " + d("9.99E5").scale());
        System.out.println(d("10").divide(d("3"), MathContext.DECIMAL32) + " " + d("10").divide(d("4")) + " " + d("1").divide(d("8")) + " " + d("7").divideToIntegralValue(d("2.5")) + " " + d("7").remainder(d("2.5")) + " " + Arrays.toString(d("-7.5").divideAndRemainder(d("2"))) + " " + d("2").sqrt(new MathContext(40)) + " " + d("16.00").sqrt(MathContext.UNLIMITED) + " " + d("1.05").pow(10) + " " + d("1.05").pow(-3, MathContext.DECIMAL64) + " " + d("2").pow(100));
        System.out.println(d("123.456").round(new MathContext(4)) + " " + d("123.456").round(new MathContext(2, RoundingMode.CEILING)) + " " + d("999.9").round(new MathContext(3)) + " " + d("1.5").movePointLeft(4) + " " + d("1.5").movePointRight(4) + " " + d("1.5").scaleByPowerOfTen(3) + " " + d("5").ulp() + " " + d("1.25").add(d("2.755")) + " " + d("1.1").multiply(d("1.1")) + " " + d("3").subtract(d("3.00")) + " " + d("1e2").add(d("1e-2"), new MathContext(3)) + " " + d("2.50").negate().plus() + " " + d("1.5").max(d("1.50")));
        System.out.println(new BigDecimal(0.1).toString().length() + " " + BigDecimal.valueOf(0.1) + " " + new BigDecimal(1.1, new MathContext(5)) + " " + BigDecimal.valueOf(12345, 3) + " " + new BigDecimal(new char[] {'4', '.', '2'}) + " " + new BigDecimal(BigInteger.TEN, -2) + " " + d("1e400").doubleValue() + " " + d("1e-400").doubleValue() + " " + d("3.99").intValue() + " " + d("1e20").longValue() + " " + d("2.0").intValueExact() + " " + d("0.1").floatValue());
        BigDecimal principal = d("250000"), rate = d("0.0375").divide(d("12"), MathContext.DECIMAL128);
        BigDecimal factor = BigDecimal.ONE.add(rate).pow(360, MathContext.DECIMAL128), payment = principal.multiply(rate).multiply(factor).divide(factor.subtract(BigDecimal.ONE), 2, RoundingMode.HALF_UP);
        System.out.println("payment " + payment);
        for (int month = 1; month <= 360 && principal.signum() > 0; month++) {
            BigDecimal interest = principal.multiply(rate).setScale(2, RoundingMode.HALF_EVEN);
            principal = principal.add(interest).subtract(payment);
            if (month % 120 == 0) System.out.printf("%3d %,12.2f %s%n", month, principal, interest);
        }
        System.out.println(split(d("100.00"), 1, 1, 1) + " " + split(d("0.05"), 3, 7) + " " + split(d("1234.56"), 50, 30, 20).stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        for (Runnable r : new Runnable[] {() -> d("1").divide(d("3")), () -> d("1").divide(d("0")), () -> d("0").divide(d("0")), () -> d("1.5").intValueExact(), () -> d("1.25").setScale(1), () -> d("abc"), () -> new BigDecimal(Double.NaN), () -> d("-1").sqrt(MathContext.DECIMAL32), () -> d("1.1").pow(-1), () -> d("")}) {
            try { r.run(); System.out.print("fine; "); } catch (ArithmeticException | NumberFormatException e) { System.out.print(e.getMessage() + "; "); }
        }
        System.out.println();
    }
}
