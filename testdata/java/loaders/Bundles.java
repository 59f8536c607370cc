import java.util.*;

/** Resource bundles from classes, and what is missing. */
public class Bundles {
    public static class Msg extends ListResourceBundle { protected Object[][] getContents() { return new Object[][] {{"hello", "Hello"}, {"n", 5}, {"arr", new String[] {"a", "b"}}, {"only", "base"}}; } }
    public static class Msg_de extends ListResourceBundle { protected Object[][] getContents() { return new Object[][] {{"hello", "Hallo"}}; } }
    public static class Msg_de_AT extends ListResourceBundle { protected Object[][] getContents() { return new Object[][] {{"hello", "Servus"}}; } }
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.US);
        for (Locale l : new Locale[] {Locale.ROOT, Locale.US, Locale.GERMAN, Locale.GERMANY, new Locale("de", "AT"), Locale.FRANCE}) {
            ResourceBundle b = ResourceBundle.getBundle("Bundles$Msg", l);
            System.out.println(l + " " + b.getLocale() + " " + b.getString("hello") + " " + b.getObject("n") + " " + Arrays.toString(b.getStringArray("arr")) + " " + b.getString("only") + " " + b.getClass().getSimpleName() + " " + new TreeSet<>(b.keySet()) + " " + b.containsKey("nope") + " " + b.getBaseBundleName());
        }
        ResourceBundle b = ResourceBundle.getBundle("Bundles$Msg");
        try { b.getString("nope"); } catch (MissingResourceException e) { System.out.println(e.getMessage() + " " + e.getClassName() + " " + e.getKey()); }
        try { b.getString("n"); } catch (ClassCastException e) { System.out.println("CCE"); }
        try { b.getObject(null); } catch (NullPointerException e) { System.out.println("NPE"); }
        try { ResourceBundle.getBundle("no.such", Locale.US); } catch (MissingResourceException e) { System.out.println(e.getMessage() + " " + e.getClassName() + "|" + e.getKey()); }
        PropertyResourceBundle p = new PropertyResourceBundle(new java.io.StringReader("k=v\nu=\\u00e9\n"));
        System.out.println(p.getString("k") + p.getString("u") + Collections.list(p.getKeys()).size());
        System.out.println(ResourceBundle.getBundle("Bundles$Msg") == b);
        ResourceBundle.clearCache();
        ResourceBundle.Control c = ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_CLASS);
        System.out.println(c.getCandidateLocales("x", new Locale("de", "AT")) + " " + c.toBundleName("a.B", new Locale("de", "AT")) + " " + c.toResourceName("a.B", "properties") + c.getFormats("x"));
    }
}
