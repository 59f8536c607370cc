import java.io.*;
import java.util.*;

/** Settings in layers of properties: defaults, a file's text, overrides; the order in which they print, stored and read again. */
public class Configuration {
    public static void main(String[] args) throws IOException {
        Properties defaults = new Properties();
        defaults.load(new StringReader("host=localhost\nport = 80\ncolor : \\u0023fff\n# note\n! other\nlong = a \\\n   b\n key\\ with\\:odd = v\nempty\n"));
        Properties p = new Properties(defaults);
        for (String s : "zeta alpha mu omega b10 b9 port".split(" ")) p.setProperty(s, s.toUpperCase());
        System.out.println(defaults + "\n" + p + "\n" + p.keySet() + p.size() + " " + new TreeSet<>(p.stringPropertyNames()));
        System.out.println(p.getProperty("port") + p.getProperty("host") + p.getProperty("none", "fallback") + p.getProperty("none") + p.containsKey("host") + p.get("host") + p.getOrDefault("host", "?"));
        p.list(System.out);
        StringWriter w = new StringWriter();
        p.setProperty(" lead", " é=#\t");
        p.store(w, "two\nlines");
        w.toString().lines().filter(l -> !l.matches("#.*\\d{4}")).forEach(System.out::println);
        Properties again = new Properties();
        again.load(new StringReader(w.toString()));
        System.out.println(again.equals(p) + " " + (again.hashCode() == p.hashCode()) + " " + p.clone().equals(p) + " " + Collections.list(again.propertyNames()).size());
        p.merge("mu", "!", (a, b) -> a + "" + b);
        p.computeIfPresent("b9", (k, v) -> null);
        p.replaceAll((k, v) -> v.toString().toLowerCase());
        for (Object k : p.keySet()) if (k.equals("zeta")) p.remove("alpha");
        p.entrySet().removeIf(e -> e.getKey().toString().length() == 3);
        System.out.println(p + " " + p.values().contains("zeta") + p.contains("zeta"));
        for (Runnable r : new Runnable[] {() -> p.setProperty("k", null), () -> p.put(null, "v"), () -> { try { p.load((Reader) null); } catch (IOException e) { } }, () -> { try { new Properties().load(new StringReader("a=\\u12")); } catch (IOException e) { } }, () -> new Properties(-1)}) try { r.run(); } catch (RuntimeException e) { System.out.println(e.getClass().getSimpleName() + " " + (e instanceof IllegalArgumentException ? e.getMessage() : "")); }
        System.setProperty("my.own", "1");
        System.out.println(System.getProperties().containsKey("my.own") + " " + System.clearProperty("my.own") + " " + Integer.getInteger("my.own", 9) + Boolean.getBoolean("none") + Long.getLong("none") + " " + System.getProperty("line.separator").length());
    }
}
