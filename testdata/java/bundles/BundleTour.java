import java.io.*;
import java.util.*;
import java.util.function.*;

/** ResourceBundle by classes and by control, PropertyResourceBundle, Properties' text format, defaults and refusals. */
public class BundleTour {
    public static class Msg extends ListResourceBundle {
        protected Object[][] getContents() { return new Object[][] {{"hello", "Hello"}, {"bye", "Bye"}, {"list", new String[] {"a", "b"}}, {"number", 5}}; }
    }
    public static class Msg_de extends ListResourceBundle {
        protected Object[][] getContents() { return new Object[][] {{"hello", "Hallo"}}; }
    }
    public static class Msg_de_AT extends ListResourceBundle {
        protected Object[][] getContents() { return new Object[][] {{"bye", "Servus"}}; }
    }

    interface Act { Object run() throws Throwable; }
    static void attempt(String name, Act a) {
        try {
            System.out.println(name + ": " + a.run());
        } catch (Throwable e) {
            System.out.println(name + ": " + e + (e.getCause() != null ? " / " + e.getCause() : ""));
        }
    }

    static Properties load(String s) throws IOException {
        Properties p = new Properties();
        p.load(new StringReader(s));
        return p;
    }

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        for (Locale l : List.of(Locale.ROOT, Locale.GERMAN, Locale.of("de", "AT"), Locale.of("de", "AT", "x"), Locale.FRENCH)) {
            attempt(l.toString(), () -> { ResourceBundle b = ResourceBundle.getBundle("BundleTour$Msg", l); return b.getString("hello") + " " + b.getString("bye") + " [" + b.getLocale() + "] " + b.getBaseBundleName() + " " + new TreeSet<>(b.keySet()) + " " + b.containsKey("zz") + b.getObject("number") + Arrays.toString(b.getStringArray("list")); });
        }
        Locale.setDefault(Locale.GERMAN);
        attempt("fallback to default", () -> ResourceBundle.getBundle("BundleTour$Msg", Locale.FRENCH).getString("hello"));
        attempt("no fallback", () -> ResourceBundle.getBundle("BundleTour$Msg", Locale.FRENCH, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_CLASS)).getString("hello"));
        Locale.setDefault(Locale.ROOT);
        ResourceBundle b = ResourceBundle.getBundle("BundleTour$Msg");
        attempt("missing key", () -> b.getString("nope"));
        attempt("null key", () -> b.getString(null));
        attempt("wrong type", () -> b.getString("number"));
        attempt("missing bundle", () -> ResourceBundle.getBundle("not.There", Locale.of("xx", "YY")));
        attempt("null locale", () -> ResourceBundle.getBundle("x", (Locale) null));
        attempt("control", () -> ResourceBundle.getBundle("any", Locale.of("pt", "BR"), new ResourceBundle.Control() {
            @Override public List<String> getFormats(String n) { return List.of("own"); }
            @Override public ResourceBundle newBundle(String n, Locale l, String f, ClassLoader c, boolean r) throws IOException { System.out.println("  asked " + toBundleName(n, l) + " " + f); return l.getLanguage().isEmpty() || l.getCountry().isEmpty() ? new PropertyResourceBundle(new StringReader("k=" + l + "\nonly" + l + "=1")) : null; }
        }).getString("k"));
        ResourceBundle.Control c = ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_DEFAULT);
        attempt("candidates", () -> c.getCandidateLocales("x", Locale.of("de", "AT", "v")) + " " + c.getCandidateLocales("x", Locale.forLanguageTag("zh-Hant-TW")) + " " + c.getCandidateLocales("x", Locale.of("no", "NO")) + c.getFormats("x") + c.toResourceName("a.b", "properties") + c.getTimeToLive("x", Locale.ROOT) + c.getFallbackLocale("x", Locale.FRENCH));
        attempt("property bundle", () -> { PropertyResourceBundle p = new PropertyResourceBundle(new StringReader("a=1\nb:two words  \n! c\n d \\\n   continued = x")); return new TreeSet<>(Collections.list(p.getKeys())) + p.getString("b") + "|" + p.handleGetObject("zz"); });

        for (String s : new String[] {"a=1", "a = 1 ", "a:1", "a 1", "a\t:\t1", "a", "=v", "#c\n!d\na=1", "a=1\\\n  2\\\r\n 3", "a\\=b=c", "a\\ b=c", "k=\\u0041\\t\\n\\q", "k=a\\\\", "k=line1\\nline2", "a==b", "a=:b", "  x  =  y  ", "a=1\na=2", "\n\n  \n a=\\", "k=\u00e9\u4e2d", "k\\u0020x=1", "a=\f1", "\\#a=1", "a=b#c"}) attempt(s.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t").replace("\f", "\\f"), () -> load(s));
        attempt("bad unicode", () -> load("k=\\u00g1"));
        attempt("short unicode", () -> load("k=\\u00"));
        Properties p = new Properties(load("d=default\ne=x"));
        p.setProperty("a b", " v\n=\u00e9");
        p.setProperty("#x", "\\t");
        attempt("defaults", () -> p.getProperty("d") + p.get("d") + p.getProperty("zz") + p.getProperty("zz", "given") + p.containsKey("d") + p.stringPropertyNames().size() + p.size() + " " + new TreeSet<>(Collections.list((Enumeration<String>) (Enumeration<?>) p.propertyNames())));
        attempt("store", () -> { StringWriter w = new StringWriter(); p.store(w, "first\nsecond #x\n!y"); return w.toString().replaceAll("#... ... .. .*\\R", "#date\n"); });
        attempt("store bytes", () -> { ByteArrayOutputStream w = new ByteArrayOutputStream(); p.store(w, null); return w.toString("ISO-8859-1").replaceAll("#... ... .. .*\\R", ""); });
        attempt("list", () -> { StringWriter w = new StringWriter(); Properties q = new Properties(); q.setProperty("k", "v".repeat(60)); q.list(new PrintWriter(w, true)); return w; });
        attempt("null value", () -> p.setProperty("x", null));
        attempt("null key", () -> p.getProperty(null));
        attempt("not strings", () -> { Properties q = new Properties(); q.put("n", 5); q.put(6, "v"); return q.getProperty("n") + q.stringPropertyNames() + q; });
        attempt("store not strings", () -> { Properties q = new Properties(); q.put("n", 5); q.store(new StringWriter(), null); return 0; });
        attempt("names not strings", () -> { Properties q = new Properties(); q.put(6, "v"); q.propertyNames(); return 0; });
        attempt("load null", () -> { new Properties().load((Reader) null); return 0; });
        attempt("xml", () -> { ByteArrayOutputStream o = new ByteArrayOutputStream(); load("a=<&>\nb=2").storeToXML(o, "c & d"); Properties q = new Properties(); q.loadFromXML(new ByteArrayInputStream(o.toByteArray())); return q.equals(load("a=<&>\nb=2")) + " " + o.toString().lines().limit(4).toList(); });
    }
}
