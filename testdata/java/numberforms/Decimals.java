import java.math.*;
import java.text.*;
import java.util.*;

/** DecimalFormat: patterns, rounding, parsing, symbols, positions, and what is refused. */
public class Decimals {
    interface Act {
        Object run() throws Exception;
    }

    static void t(String what, Act act) {
        try {
            System.out.println(what + " = " + act.run());
        } catch (NullPointerException e) {
            System.out.println(what + " ! NullPointerException");
        } catch (Throwable e) {
            System.out.println(what + " ! " + e);
        }
    }

    static DecimalFormat f(String p) {
        return new DecimalFormat(p, DecimalFormatSymbols.getInstance(Locale.US));
    }

    public static void main(String[] args) throws Exception {
        double[] values = {0, -0.0, 1, -1, 0.5, 1.5, 2.5, 1234.5678, -1234567.891, 0.000123, 1e15, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 99.995};
        for (String p : new String[] {"0", "#", "#.##", "0.00", "#,##0.00", "000000", "#,####.0", "0.###E0", "##0.##E0", "00.00E00", "0%", "0.0‰", "\u00a4#,##0.00", "\u00a4\u00a4 0", "#,##0.00;(#,##0.00)", "'#'0", "0.0 'units'", "+0;-0", "$0.00;-$0.00", "#,##0,000", "#0.0#x", "a0b;c0d", "##.", ".##", "#,###", "0,0.0"}) {
            StringBuilder b = new StringBuilder();
            try {
                DecimalFormat d = f(p);
                for (double v : values) {
                    b.append(d.format(v)).append(" | ");
                }
                b.append(d.toPattern()).append(" | ").append(d.format(Long.MIN_VALUE)).append(" | ").append(d.format(new BigDecimal("123456789012345678901234567890.55")));
            } catch (IllegalArgumentException e) {
                b.append(e);
            }
            System.out.println(p + " -> " + b);
        }
        for (String p : new String[] {"0.0.0", "0#", "#0#0", "0;0;0", "'open", "0E", "0E#", "#,", "E0", "%%0", "0.#0", "#.0#0", ",0", ""}) {
            t("pattern " + p, () -> f(p).toPattern() + " " + f(p).format(1234.5));
        }
        for (RoundingMode m : RoundingMode.values()) {
            t(m.toString(), () -> {
                DecimalFormat d = f("0.0");
                d.setRoundingMode(m);
                return d.format(0.25) + " " + d.format(0.35) + " " + d.format(-0.25) + " " + d.format(1.05) + " " + d.format(new BigDecimal("0.05"));
            });
        }
        for (String s : new String[] {"12", "-12.5", "1,234.5", "1.234,5", "  1", "1x", "x", "", "-", "1e3", "1E3", "∞", "-∞", "NaN", "0x10", "9223372036854775807", "9223372036854775808", "1.0", "(5)", "+5", "1,,2", ".5", "5.", "-0"}) {
            t("parse [" + s + "]", () -> {
                Number n = f("#,##0.###").parse(s);
                return n + " " + n.getClass().getSimpleName();
            });
        }
        t("parse percent", () -> f("0%").parse("55%") + " " + f("\u00a40.00").parse("$3.50") + " " + f("0.##E0").parse("1.5E3") + " " + f("(0);[0]").parse("[7]"));
        t("position", () -> {
            ParsePosition p = new ParsePosition(2);
            Number n = f("0.0").parse("x 3.75 rest", p);
            return n + " " + p + " " + f("0").parse("abc", new ParsePosition(0));
        });
        t("strict", () -> {
            DecimalFormat d = f("#,##0.0");
            d.setStrict(true);
            return d.isStrict() + " " + d.parse("1,234.5");
        });
        t("strict wrong", () -> {
            DecimalFormat d = f("#,##0.0");
            d.setStrict(true);
            return d.parse("12,34.5");
        });
        t("big", () -> {
            DecimalFormat d = f("0.#");
            d.setParseBigDecimal(true);
            return d.parse("3.14159265358979323846264338327950288") + " " + d.parse("5").getClass();
        });
        t("integer only", () -> {
            NumberFormat n = NumberFormat.getIntegerInstance(Locale.US);
            return n.format(2.5) + n.format(3.5) + " " + n.parse("3.9") + " " + n.isParseIntegerOnly() + n.getMaximumFractionDigits();
        });
        t("field", () -> {
            FieldPosition p = new FieldPosition(NumberFormat.Field.FRACTION);
            StringBuffer b = f("#,##0.00").format(1234.5, new StringBuffer("> "), p);
            return b + " " + p.getBeginIndex() + " " + p.getEndIndex();
        });
        t("settings", () -> {
            DecimalFormat d = f("#,##0.00");
            d.setGroupingSize(4);
            d.setDecimalSeparatorAlwaysShown(true);
            d.setMaximumFractionDigits(0);
            d.setMinimumIntegerDigits(3);
            d.setPositivePrefix("+");
            d.setNegativeSuffix("-");
            d.setMultiplier(10);
            return d.format(12345.6) + " " + d.format(-1) + " " + d.toPattern() + " " + d.getMultiplier() + d.getPositivePrefix() + d.getNegativePrefix() + d.getGroupingSize() + d.getMinimumFractionDigits();
        });
        t("max int", () -> {
            DecimalFormat d = f("0");
            d.setMaximumIntegerDigits(2);
            return d.format(12345);
        });
        DecimalFormatSymbols s = new DecimalFormatSymbols(Locale.US);
        s.setDecimalSeparator('!');
        s.setGroupingSeparator('_');
        s.setMinusSign('~');
        s.setZeroDigit('\u0966');
        s.setInfinity("inf");
        s.setNaN("nan");
        s.setExponentSeparator("^");
        t("symbols", () -> new DecimalFormat("#,##0.0", s).format(-1234.5) + " " + new DecimalFormat("0.0E0", s).format(1234) + " " + new DecimalFormat("0", s).format(Double.NaN) + new DecimalFormat("0", s).format(1 / 0.0) + " " + new DecimalFormat("#,##0.0", s).toLocalizedPattern());
        t("equals", () -> f("0.0").equals(f("0.0")) + " " + f("0.0").equals(f("0.00")) + " " + (f("0.0").hashCode() == f("0.0").hashCode()));
        t("toString", () -> f("0.0").toString().replaceAll("@.*", "") + " " + NumberFormat.getInstance(Locale.US));
        t("null", () -> new DecimalFormat(null));
        t("object", () -> f("0").format("x"));
        t("bad position", () -> f("0").parseObject("q"));
        for (Locale l : new Locale[] {Locale.US, Locale.GERMANY, Locale.FRANCE, Locale.UK, Locale.JAPAN, Locale.ROOT, Locale.of("de", "CH"), Locale.of("en", "IN")}) {
            t(l.toString(), () -> NumberFormat.getInstance(l).format(-1234567.891) + " " + NumberFormat.getCurrencyInstance(l).format(-1234.5) + " " + NumberFormat.getPercentInstance(l).format(0.256) + " " + NumberFormat.getIntegerInstance(l).format(2.5) + " " + ((DecimalFormat) NumberFormat.getCurrencyInstance(l)).toPattern());
        }
        for (long v : new long[] {0, 5, 999, 1000, 1234, 12345, 999_999, 1_000_000, -1_500_000, 1_234_567_890, 1_000_000_000_000_000L}) {
            t("compact " + v, () -> NumberFormat.getCompactNumberInstance(Locale.US, NumberFormat.Style.SHORT).format(v) + " " + NumberFormat.getCompactNumberInstance(Locale.US, NumberFormat.Style.LONG).format(v) + " " + NumberFormat.getCompactNumberInstance(Locale.GERMANY, NumberFormat.Style.SHORT).format(v));
        }
        t("compact parse", () -> NumberFormat.getCompactNumberInstance(Locale.US, NumberFormat.Style.SHORT).parse("3K") + " " + NumberFormat.getCompactNumberInstance(Locale.US, NumberFormat.Style.LONG).parse("2 million"));
        t("compact fraction", () -> {
            NumberFormat n = NumberFormat.getCompactNumberInstance(Locale.US, NumberFormat.Style.SHORT);
            n.setMaximumFractionDigits(2);
            return n.format(1234) + " " + n.format(1_999_999);
        });
    }
}
