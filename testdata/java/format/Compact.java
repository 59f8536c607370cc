// flags: -Duser.timezone=UTC -Duser.language=en -Duser.country=US
import java.math.*;
import java.text.*;
import java.util.*;

public class Compact {
    public static void main(String[] args) throws Exception {
        for (Locale l : new Locale[] {Locale.US, Locale.GERMANY, Locale.FRANCE, Locale.JAPAN, Locale.ROOT}) {
            for (NumberFormat.Style style : NumberFormat.Style.values()) {
                NumberFormat f = NumberFormat.getCompactNumberInstance(l, style);
                StringBuilder sb = new StringBuilder(l + " " + style);
                for (long v : new long[] {0, 1, 12, 999, 1000, 1500, 2000, 12345, 999999, 1000000, 2500000, -1234567, 1234567890123L, 999999999999999999L}) {
                    sb.append(" | ").append(f.format(v));
                }
                System.out.println(sb);
            }
        }
        NumberFormat f = NumberFormat.getCompactNumberInstance(Locale.US, NumberFormat.Style.SHORT);
        System.out.print(f);
        f.setMaximumFractionDigits(2);
        System.out.println(f.format(1234) + " " + f.format(1255555) + " " + f.format(12.3456) + " " + f.format(-0.5) + " " + f.format(Double.NaN) + " " + f.format(Double.NEGATIVE_INFINITY)
            + " " + f.format(new BigDecimal("12345678901234567890")) + " " + f.format(new BigInteger("1234567")));
        f.setMinimumFractionDigits(1);
        f.setRoundingMode(RoundingMode.DOWN);
        System.out.println(f.format(1999) + " " + f.format(5) + " " + f.getRoundingMode() + f.equals(f.clone()));
        for (String s : new String[] {"1K", "1.5M", "2B", "-3K", "12", "1,234", "abc", "5X", "1.25K"}) {
            ParsePosition p = new ParsePosition(0);
            System.out.println(s + " " + f.parse(s, p) + " " + p);
        }
        System.out.println(MessageFormat.format("{0,number,compact_short} {0,number,compact_long}", 12345));
        for (String s : new String[] {"\u00e9\u00e0\u1e69", "e\u0301a\u0300s\u0323\u0307", "\uac01\ud55c", "\u1112\u1161\u11ab", "\ufb01\u2460\u00bd\uff21", "\u212b\u2126", "a\u0315\u0300\u05ae\u0300b", "q\u0307\u0323", "\u0958", "plain", "\u1e0b\u0323", "\u0344"}) {
            StringBuilder sb = new StringBuilder();
            for (Normalizer.Form form : Normalizer.Form.values()) {
                String n = Normalizer.normalize(s, form);
                for (char c : n.toCharArray()) {
                    sb.append(String.format("%04x ", (int) c));
                }
                sb.append(Normalizer.isNormalized(s, form)).append(" | ");
            }
            System.out.println(sb);
        }
        String[] w = {"banana", "Apple", "apple", "\u00e9clair", "eclair", "Zebra", "zoo", "\u00e4pfel", "apfel", "co-op", "coop", "co op", "CO-OP", "a", "A", "\u00e1", "b", "1", "10", "2", "_x", "-",
            "resume", "r\u00e9sum\u00e9", "Resume", "ab", "a b", "a-b", "\u00df", "ss", "\u0153uf", "oeuf", "\u4f60", "\u00c5", "\u03b1", "\u0410"};
        Collator c = Collator.getInstance(Locale.US);
        Arrays.sort(w, c);
        System.out.println(Arrays.toString(w) + c.getStrength() + c.getDecomposition());
        for (int strength = 0; strength < 4; strength++) {
            c.setStrength(strength);
            System.out.println(c.compare("a", "A") + " " + c.compare("e", "\u00e9") + " " + c.equals("abc", "ABC") + " " + c.compare("a", "b") + " " + c.compare("", "a"));
        }
        CollationKey k = Collator.getInstance(Locale.US).getCollationKey("abc");
        System.out.println(k.getSourceString() + " " + k.compareTo(Collator.getInstance(Locale.US).getCollationKey("abd")));
        ResourceBundle b = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"k", "v"}, {"n", new String[] {"x"}}};
            }
        };
        System.out.println(b.getString("k") + b.getStringArray("n")[0] + b.containsKey("q") + new TreeSet<>(b.keySet()) + b.getLocale());
        try {
            b.getObject("zz");
        } catch (MissingResourceException e) {
            System.out.println(e.getMessage() + "|" + e.getClassName() + "|" + e.getKey());
        }
        try {
            ResourceBundle.getBundle("no.such.Bundle", Locale.GERMANY);
        } catch (MissingResourceException e) {
            System.out.println(e.getMessage() + "|" + e.getClassName() + "|" + e.getKey());
        }
        ResourceBundle p = new PropertyResourceBundle(new java.io.StringReader("a=1\nb=2"));
        System.out.println(p.getString("a") + Collections.list(p.getKeys()).size() + ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_DEFAULT).getCandidateLocales("x", Locale.forLanguageTag("zh-Hant-TW")));
        System.out.println(Currency.getInstance("EUR").getSymbol(Locale.FRANCE) + Currency.getInstance(Locale.JAPAN).getDefaultFractionDigits() + Currency.getInstance("USD").getDisplayName() + Currency.getInstance("CHF").getNumericCode()
            + Currency.getInstance("USD").getSymbol(Locale.CANADA) + " " + NumberFormat.getCurrencyInstance(Locale.JAPAN).format(1234.5) + NumberFormat.getCurrencyInstance(Locale.GERMANY).format(-1234.5) + NumberFormat.getCurrencyInstance(Locale.UK).format(0.5));
        for (Locale l : new Locale[] {Locale.US, Locale.GERMANY, Locale.FRANCE, Locale.of("hi", "IN"), Locale.of("pt", "BR"), Locale.of("de", "CH"), Locale.of("pl", "PL"), Locale.of("sv", "SE")}) {
            System.out.println(l + " " + NumberFormat.getInstance(l).format(-1234567.891) + " " + NumberFormat.getPercentInstance(l).format(0.256) + " " + NumberFormat.getCurrencyInstance(l).format(1234.5) + " " + NumberFormat.getIntegerInstance(l).format(2.5) + " "
                + NumberFormat.getInstance(l).parse(NumberFormat.getInstance(l).format(1234.5)));
        }
    }
}
