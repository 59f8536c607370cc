import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.*;
import java.util.*;

/** DecimalFormat.parse: strict, of integers only and to BigDecimal; what is rounded away. */
public class StrictNumbers {
    static final String TEXTS = "12.5|12|1234|12345.5|1,234.5|1,2345|12,34|1,234,5|,123|1,|1,234,|12.|.5|12.5x|12x|1,234.5x|(1.5x|(15x|(1,5)|12.5y|12y|1E2|1.5E2|1.5E2.5|1E2,3|1.5,5|0001|00,1|1.2E1@|-1.5|-1|1..5|1,,234|1.5E|1E-1|1E+1"
            + "|"
            + "12.5,5|12.55,5|1,234.5,5|1,2.5|1,2E5|123,45.5|1,234E2|1,234.5E1,2|12345|1234,567|1,2,3|1,234,567.8|1,2345E1|1.5E|1,23x|1,2345x|1E5,0|1,x|1,234,x|x12,x|12.,5|1,.5|1,234,.5|0,0.0E0|NaN|NaNx|\u221ex|\u221e|1.5\u221e|(12.5)|(1,234.5)|(1,23)|(1234)|(1,234,)|1\u221e";

    public static void main(String[] args) {
        for (String pattern : new String[] {"0.##", "#,##0.##", "0.#x", "#,##0.#x;(#)", "0.#E0"}) {
            for (int mode = 0; mode < 8; mode++) {
                DecimalFormat d = new DecimalFormat(pattern, new DecimalFormatSymbols(Locale.US));
                d.setStrict((mode & 1) != 0);
                d.setParseIntegerOnly((mode & 2) != 0);
                d.setParseBigDecimal((mode & 4) != 0);
                StringBuilder sb = new StringBuilder(pattern + " " + mode + ":");
                for (String s : TEXTS.split("\\|")) {
                    ParsePosition p = new ParsePosition(0);
                    Number v = d.parse(s, p);
                    sb.append(' ').append(v).append('@').append(v == null ? p.getErrorIndex() : p.getIndex());
                }
                System.out.println(sb.toString().replace("\u221e", "oo"));
            }
        }
        DecimalFormat d = new DecimalFormat("0.###", new DecimalFormatSymbols(Locale.US));
        d.setParseBigDecimal(true);
        for (boolean integer : new boolean[] {true, false}) {
            d.setParseIntegerOnly(integer);
            for (String s : "0.0500 0.00 0.0 00.0 0.5 10.00 1.0 0.0E5 0E5 0.005E3 0 000 -0.00 -0 12.000 0E-5".split(" ")) {
                System.out.print(d.parse(s, new ParsePosition(0)) + " ");
            }
            System.out.println();
        }
        Object[] values = {123.456, -123.4, 0.5, 12L, new BigDecimal("12.5"), new BigInteger("77"), 0.0, 0.001, 9.99, -0.00012, 1e-300};
        for (RoundingMode m : RoundingMode.values()) {
            for (String p : new String[] {"0E0", "##0E0", "0.0E0", "#E0", "0", "0.0#", "#"}) {
                StringBuilder sb = new StringBuilder(m + " " + p);
                for (Object v : values) {
                    DecimalFormat e = new DecimalFormat(p, new DecimalFormatSymbols(Locale.US));
                    e.setRoundingMode(m);
                    for (int k = 0; k < 3; k++) {
                        try {
                            sb.append(' ').append(e.format(v));
                        } catch (ArithmeticException x) {
                            sb.append(" !");
                        }
                        e.setMaximumIntegerDigits(0);
                        e.setMultiplier(-3);
                    }
                }
                System.out.println(sb);
            }
        }
    }
}
