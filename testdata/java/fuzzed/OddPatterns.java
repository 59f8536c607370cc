import java.text.*;
import java.util.*;

/** Patterns of DecimalFormat, MessageFormat and ChoiceFormat that nobody writes: numbers in two parts, halves, braces, bars. */
public class OddPatterns {
    static void show(String pattern, java.util.concurrent.Callable<Object> c) {
        String r;
        try {
            r = String.valueOf(c.call());
        } catch (Exception e) {
            r = e.toString();
        }
        System.out.println(pattern.replace("\u00a4", "$") + " -> " + r.replace("\u00a4", "$"));
    }

    public static void main(String[] args) {
        String[] decimals = {"0.0 0", "E00)0(@", "00.###,\u00a4\u00a40'0", "\u00a4#+0.", "+ ,0.0\"(,", "0.\u00a4,;''", ".\u00a4E0", "0E0#", "#E00E", "0E00E0(.",
            "#E0E0%", "#,##E00E00", "\"0E0E00", "#%0E00E00.###E", "#,##0.0-0.0E0", ".0\u00a4,E", "#(#,##0.000E''", "E0.E0000.0'x'#,", "#", "0", "", "''",
            "0;0", "0;-0", "0;(0)", "0;;", ";0", "0%%", "0%\u2030", "0'", "a'b", "#0#", "0.0.0", "0,", ",", ".", "#.", "0.#0", "0.00;E0"};
        for (String p : decimals) {
            show(p, () -> {
                DecimalFormat d = new DecimalFormat(p, new DecimalFormatSymbols(Locale.US));
                return d.toPattern() + " [" + d.getPositivePrefix() + "|" + d.getPositiveSuffix() + "|" + d.getNegativePrefix() + "|" + d.getNegativeSuffix() + "] "
                    + d.getMinimumIntegerDigits() + d.getMaximumFractionDigits() + d.getGroupingSize() + d.getMultiplier() + " " + d.format(-1234.5) + " " + d.format(7);
            });
        }
        String[] messages = {"{{0,number,percent}", "'{{0}'", "{1,number,#.#}'{ 0 , number }'{''{''{2}", "{{{0}", "{{0}", "''{'a'{'", "'{''{'{0}", "#'{{0,list}}", "{0", "{0}}", "}",
            "{0,choice,0#a'{'b|1#c}", "'{", "{0,number,'#'0}", "{0,date,yyyy'x'}"};
        for (String p : messages) {
            show(p, () -> {
                MessageFormat m = new MessageFormat(p, Locale.US);
                return m.toPattern() + " = " + m.format(new Object[] {1, 2.5, "s"});
            });
        }
        for (String p : new String[] {"|4#", "1|4#x", "-|4#", "| 3#three3#three", "xaa |4#", "||'{0}#", "1''{0}|x3#three", "0#a||1#b", "1<a|b", "0#a|1#'|'", "|", "a", "0#", "1#a|0#b", "#"}) {
            show(p, () -> {
                ChoiceFormat c = new ChoiceFormat(p);
                return c.toPattern() + " " + Arrays.toString(c.getLimits()) + Arrays.toString(c.getFormats()) + c.format(1);
            });
        }
    }
}
