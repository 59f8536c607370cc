import java.math.*;
import java.util.*;
import java.util.function.*;

/** BigDecimal: scale, precision and the three texts of a table of values; division and rounding with all modes. */
public class Scales {
    static void attempt(String name, Supplier<Object> s) {
        try {
            System.out.println(name + " = " + s.get());
        } catch (RuntimeException e) {
            System.out.println(name + " ! " + e);
        }
    }

    public static void main(String[] args) {
        String[] texts = {"0", "0.0", "-0", "0E+3", "0E-10", "1", "-1.50", "1E+2", "123.4500", "1e400", "1E-400", ".5", "5.", "+7", "-.5e-3", "0.000001", "0.0000001", "12345678901234567890.123456789", "1E-6", "1E-7",
            "99999E+5", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "1E2147483647", "1E-2147483647"};
        for (String t : texts) {
            BigDecimal d = new BigDecimal(t);
            System.out.println(t + ": " + d + " " + d.toEngineeringString() + " " + (Math.abs((long) d.scale()) < 1000 ? d.toPlainString() : "long") + " s" + d.scale() + " p" + d.precision() + " u" + d.unscaledValue() + " sign" + d.signum() + " h" + d.hashCode());
        }
        for (String t : new String[] {"", "a", "1.2.3", "1e", "1e+", "e5", ".", "-", "+-1", "1 ", " 1", "0x10", "1_000", "1E2147483648", "1E-2147483648", "1e99999999999", "NaN", "1E+-3", "--1", "1d"}) {
            attempt("new '" + t + "'", () -> new BigDecimal(t));
        }
        attempt("null", () -> new BigDecimal((String) null));
        attempt("chars", () -> new BigDecimal("xx12.5yy".toCharArray(), 2, 4));
        attempt("chars range", () -> new BigDecimal("12.5".toCharArray(), 2, 4));
        attempt("double", () -> new BigDecimal(0.1));
        attempt("valueOf double", () -> BigDecimal.valueOf(0.1) + " " + BigDecimal.valueOf(1e20) + " " + BigDecimal.valueOf(-0.0) + " " + BigDecimal.valueOf(100.0));
        attempt("NaN", () -> new BigDecimal(Double.NaN));
        attempt("valueOf NaN", () -> BigDecimal.valueOf(Double.NaN));
        attempt("infinite", () -> new BigDecimal(Double.NEGATIVE_INFINITY));
        attempt("min double", () -> new BigDecimal(Double.MIN_VALUE).precision());
        BigDecimal one = BigDecimal.ONE, three = new BigDecimal(3), zero = BigDecimal.ZERO;
        attempt("1/3", () -> one.divide(three));
        attempt("1/0", () -> one.divide(zero));
        attempt("0/0", () -> zero.divide(zero));
        attempt("1/0 ctx", () -> one.divide(zero, MathContext.DECIMAL32));
        attempt("0/0 ctx", () -> zero.divide(zero, MathContext.DECIMAL32));
        attempt("1/8", () -> one.divide(new BigDecimal("8.00")));
        attempt("100/4", () -> new BigDecimal("1E+2").divide(new BigDecimal("4")));
        attempt("1.00/2.0", () -> new BigDecimal("1.00").divide(new BigDecimal("2.0")));
        attempt("divideToIntegral", () -> new BigDecimal("7.50").divideToIntegralValue(new BigDecimal("2.0")) + " " + new BigDecimal("1E+10").divideToIntegralValue(new BigDecimal("3")));
        attempt("divideToIntegral ctx", () -> new BigDecimal("1E+10").divideToIntegralValue(new BigDecimal("3"), new MathContext(3)));
        attempt("remainder", () -> new BigDecimal("-7.5").remainder(new BigDecimal("2.25")) + " " + Arrays.toString(new BigDecimal("-7.5").divideAndRemainder(new BigDecimal("2.25"))));
        attempt("remainder 0", () -> one.remainder(zero));
        attempt("pow", () -> new BigDecimal("1.10").pow(5) + " " + new BigDecimal("0.00").pow(0) + " " + new BigDecimal("-2").pow(31));
        attempt("pow -1", () -> one.pow(-1));
        attempt("pow ctx", () -> new BigDecimal("2").pow(-3, new MathContext(5)) + " " + new BigDecimal("1.23456").pow(10, new MathContext(7)));
        attempt("pow -1 unlimited", () -> three.pow(-1, MathContext.UNLIMITED));
        attempt("pow beyond", () -> one.pow(1000000000));
        attempt("pow digits", () -> new BigDecimal("2").pow(12345, new MathContext(2)));
        String[] values = {"5.5", "2.5", "1.6", "1.1", "1.0", "-1.0", "-1.1", "-1.6", "-2.5", "-5.5", "0.5", "-0.5"};
        for (RoundingMode mode : RoundingMode.values()) {
            StringBuilder b = new StringBuilder(mode + ":");
            for (String v : values) {
                try {
                    b.append(' ').append(new BigDecimal(v).setScale(0, mode));
                } catch (ArithmeticException e) {
                    b.append(" !").append(e.getMessage());
                }
            }
            System.out.println(b);
        }
        attempt("setScale", () -> new BigDecimal("1.25").setScale(1));
        attempt("setScale 5", () -> new BigDecimal("1.25").setScale(5) + " " + new BigDecimal("1200").setScale(-2) + " " + new BigDecimal("1250").setScale(-2, RoundingMode.HALF_EVEN));
        attempt("old mode", () -> new BigDecimal("1.25").setScale(1, BigDecimal.ROUND_HALF_DOWN) + " " + one.divide(three, 4, BigDecimal.ROUND_UP));
        attempt("old mode 9", () -> one.divide(three, 4, 9));
        attempt("RoundingMode", () -> RoundingMode.valueOf(4) + " " + RoundingMode.valueOf("CEILING"));
        attempt("RoundingMode 8", () -> RoundingMode.valueOf(8));
        attempt("strip", () -> new BigDecimal("100.00").stripTrailingZeros() + " " + new BigDecimal("0.000").stripTrailingZeros() + " " + new BigDecimal("-120E+3").stripTrailingZeros());
        attempt("points", () -> new BigDecimal("12.34").movePointLeft(5) + " " + new BigDecimal("12.34").movePointRight(5) + " " + new BigDecimal("12.34").scaleByPowerOfTen(5) + " " + new BigDecimal("1E+5").movePointLeft(0));
        attempt("scale overflow", () -> new BigDecimal("1E-2147483647").scaleByPowerOfTen(-5));
        attempt("ulp", () -> new BigDecimal("12.340").ulp() + " " + zero.ulp() + " " + new BigDecimal("1E+3").ulp());
        attempt("equals", () -> new BigDecimal("2.0").equals(new BigDecimal("2.00")) + " " + new BigDecimal("2.0").compareTo(new BigDecimal("2.00")) + " " + new TreeSet<>(List.of(new BigDecimal("2.0"), new BigDecimal("2.00"))) + new HashSet<>(List.of(new BigDecimal("2.0"), new BigDecimal("2.00"))).size());
        attempt("max", () -> new BigDecimal("2.0").max(new BigDecimal("2.00")) + " " + new BigDecimal("2.00").min(new BigDecimal("2.0")));
    }
}
