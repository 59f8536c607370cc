import java.text.*;
import java.time.*;
import java.util.*;

/** MessageFormat and ChoiceFormat, with parsing, nested formats and quotes; plural rules by choices; ListFormat; bundles of texts. */
public class Messages {
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

    static String m(String p, Object... args) {
        return new MessageFormat(p, Locale.US).format(args);
    }

    public static class Texts extends ListResourceBundle {
        protected Object[][] getContents() {
            return new Object[][] {{"hello", "Hello, {0}!"}, {"files", "{0,choice,0#no files|1#one file|1<{0,number,integer} files}"}, {"list", new String[] {"a", "b"}}, {"n", 5}};
        }
    }

    public static class Texts_de extends ListResourceBundle {
        protected Object[][] getContents() {
            return new Object[][] {{"hello", "Hallo, {0}!"}};
        }
    }

    public static void main(String[] args) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Date d = new Date(1709611629123L);
        t("plain", () -> m("{0} {1} {0}", "a", 5));
        t("missing", () -> m("{0} {1} {2}", "a") + m("{0}", (Object) null));
        t("numbers", () -> m("{0} {0,number} {0,number,integer} {0,number,percent} {0,number,currency} {0,number,#.#} {0,number,'#'#}", 1234.567));
        t("dates", () -> m("{0,date} {0,date,short} {0,date,long} {0,date,full} {0,date,yyyy.MM}", d));
        t("times", () -> m("{0,time} {0,time,short} {0,time,HH:mm}", d).replace('\u202f', ' '));
        t("default date", () -> m("{0}", d).replace('\u202f', ' '));
        t("quotes", () -> m("it''s {0} '{0}' '{'1'}' ''{0}''", "x") + m("'unclosed {0}", 1));
        t("static", () -> MessageFormat.format("{0}{1}", 1000, "k"));
        for (String p : new String[] {"{", "{}", "{0", "{a}", "{-1}", "{0,nope}", "{0,number,", "{0,date,bad'}", "}", "{0}}", "{ 0 }", "{0,choice,x}", "{0,number,0.0.0}", "{10000}"}) {
            t("pattern " + p, () -> m(p, 1));
        }
        t("wrong type", () -> m("{0,number}", "text"));
        t("wrong type", () -> m("{0,date}", "text"));
        for (double v : new double[] {-1, 0, 0.5, 1, 1.5, 2, 100, Double.NaN, Double.POSITIVE_INFINITY}) {
            t("choice " + v, () -> new ChoiceFormat("0#zero|1#one|1<more than one {0}|10\u2264ten or more").format(v) + " " + new ChoiceFormat(new double[] {0, 1, ChoiceFormat.nextDouble(1)}, new String[] {"none", "one", "many"}).format(v));
        }
        ChoiceFormat c = new ChoiceFormat("-1#negative|0#zero|1<big");
        t("choice", () -> c.toPattern() + " " + Arrays.toString(c.getLimits()) + Arrays.toString(c.getFormats()) + c.equals(new ChoiceFormat("-1#negative|0#zero|1<big")) + " " + c.parse("zero") + " " + ChoiceFormat.nextDouble(1) + " " + ChoiceFormat.previousDouble(1));
        t("choice parse", () -> c.parse("other"));
        for (String p : new String[] {"", "x#y", "1#a|0#b", "1a", "#a", "0#a|", "|"}) {
            t("choice " + p, () -> new ChoiceFormat(p).toPattern());
        }
        t("arrays", () -> new ChoiceFormat(new double[] {1, 2}, new String[] {"a"}));
        MessageFormat f = new MessageFormat("{1} is {0,number,#.##} years, {2}", Locale.US);
        t("parse", () -> Arrays.toString(f.parse("Ann is 31.5 years, fine")));
        t("parse bad", () -> Arrays.toString(f.parse("nothing")));
        t("parse position", () -> Arrays.toString(f.parse("xx Bob is 2 years, ok", new ParsePosition(3))));
        t("pattern", () -> f.toPattern() + " " + f.getFormats().length + " " + f.getLocale() + " " + Arrays.toString(f.getFormatsByArgumentIndex()).replaceAll("@[0-9a-f]+", ""));
        t("set", () -> {
            MessageFormat g = new MessageFormat("{0} {1}", Locale.US);
            g.setFormat(0, new DecimalFormat("000"));
            g.setFormatByArgumentIndex(1, NumberFormat.getPercentInstance(Locale.US));
            return g.format(new Object[] {5, 0.5}) + " " + g.toPattern();
        });
        t("set bad", () -> {
            new MessageFormat("{0}").setFormat(3, null);
            return "";
        });
        t("iterator", () -> {
            AttributedCharacterIterator i = new MessageFormat("a {0} b", Locale.US).formatToCharacterIterator(new Object[] {"xyz"});
            i.setIndex(2);
            return i.getRunStart() + " " + i.getRunLimit() + " " + i.getAttribute(MessageFormat.Field.ARGUMENT);
        });
        for (ListFormat.Type k : ListFormat.Type.values()) {
            for (ListFormat.Style s : ListFormat.Style.values()) {
                t(k + " " + s, () -> {
                    ListFormat l = ListFormat.getInstance(Locale.US, k, s);
                    return l.format(List.of("a")) + " | " + l.format(List.of("a", "b")) + " | " + l.format(List.of("a", "b", "c", "d")) + " | " + l.parse(l.format(List.of("a", "b", "c")));
                });
            }
        }
        t("empty list", () -> ListFormat.getInstance().format(List.of()));
        ResourceBundle b = ResourceBundle.getBundle("Messages$Texts", Locale.GERMANY);
        t("bundle", () -> b.getLocale() + " " + b.getBaseBundleName() + " " + MessageFormat.format(b.getString("hello"), "Welt") + " " + new TreeSet<>(b.keySet()) + " " + b.containsKey("files") + " " + Arrays.toString(b.getStringArray("list")) + " " + b.getObject("n"));
        for (int n = 0; n < 3; n++) {
            int k = n;
            t("files " + n, () -> MessageFormat.format(b.getString("files"), k));
        }
        t("missing", () -> b.getString("none"));
        t("not a string", () -> b.getString("n"));
        t("no bundle", () -> ResourceBundle.getBundle("no.such.Bundle", Locale.US));
        t("null key", () -> b.getString(null));
        t("property bundle", () -> new PropertyResourceBundle(new java.io.StringReader("a=1\nb=2")).getString("b"));
        t("control", () -> ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_DEFAULT).getCandidateLocales("x", Locale.forLanguageTag("zh-Hant-TW")) + " " + ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_CLASS).toBundleName("a.B", Locale.US));
    }
}
