import java.io.*;
import java.util.*;
import java.util.stream.*;

/** System properties, environment, Runtime, standard streams, hooks, Properties files: what a program sees of its surroundings. */
public class Environment {
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

    public static void main(String[] args) throws Exception {
        for (String k : "java.version java.specification.version java.vm.specification.version java.class.version file.separator path.separator line.separator java.specification.name java.specification.vendor java.vm.specification.name os.name os.arch file.encoding native.encoding stdout.encoding user.dir.none sun.jnu.encoding java.version.date java.vm.specification.vendor java.class.path.none".split(" ")) {
            String v = System.getProperty(k);
            System.out.println(k + " " + (k.equals("java.version") ? v.startsWith("25") : k.equals("java.version.date") ? v != null && v.length() == 10 : v == null ? null : v.replace("\n", "\\n")));
        }
        t("set", () -> System.setProperty("my.key", "v") + System.setProperty("my.key", "w") + System.getProperty("my.key") + System.clearProperty("my.key") + System.getProperty("my.key", "default"));
        t("empty key", () -> System.getProperty(""));
        t("null key", () -> System.getProperty(null));
        t("empty set", () -> System.setProperty("", "x"));
        t("null value", () -> System.setProperty("k", null));
        t("lists", () -> Stream.of("java.home", "java.io.tmpdir", "user.name", "user.home", "user.dir", "java.class.path", "java.vendor", "java.vm.name", "os.version", "java.library.path", "java.vm.version", "java.runtime.version").filter(k -> System.getProperty(k) == null).toList());
        System.setProperty("n", "0x1F");
        System.setProperty("b", "TRUE");
        t("parsed", () -> Integer.getInteger("n") + " " + Integer.getInteger("none") + " " + Integer.getInteger("none", 5) + " " + Long.getLong("n", 1L) + " " + Boolean.getBoolean("b") + Boolean.getBoolean("n"));
        t("env", () -> (System.getenv("PATH") != null) + " " + System.getenv("NO_SUCH_VARIABLE_X") + " " + System.getenv().getOrDefault("NO_SUCH_VARIABLE_X", "-"));
        t("env fixed", () -> System.getenv().put("A", "b"));
        t("env null", () -> System.getenv(null));
        t("env key", () -> System.getenv().containsKey(5));
        Runtime r = Runtime.getRuntime();
        t("runtime", () -> (r.availableProcessors() > 0) + " " + (r.totalMemory() <= r.maxMemory()) + " " + (r.freeMemory() <= r.totalMemory()) + " " + (r == Runtime.getRuntime()));
        t("version", () -> Runtime.version().feature() + " " + Runtime.Version.parse("11.0.2+9-LTS") + " " + Runtime.Version.parse("9-ea").pre() + " " + Runtime.Version.parse("17.0.1").compareTo(Runtime.Version.parse("17")) + " " + Runtime.Version.parse("21.0.1+12-Ubuntu").optional() + Runtime.Version.parse("21.0.1+12").build() + Runtime.Version.parse("21.3.1").interim());
        t("bad version", () -> Runtime.Version.parse("1.8.0_b"));
        t("bad version", () -> Runtime.Version.parse("abc"));
        t("time", () -> (System.currentTimeMillis() > 1_600_000_000_000L) + " " + (System.nanoTime() - System.nanoTime() <= 0) + " " + System.lineSeparator().length());
        t("copy", () -> {
            System.arraycopy(new int[3], 2, new int[3], 0, 2);
            return "";
        });
        t("copy", () -> {
            System.arraycopy(new int[3], -1, new int[3], 0, 2);
            return "";
        });
        t("copy", () -> {
            System.arraycopy(new int[3], 0, new long[3], 0, 2);
            return "";
        });
        t("copy", () -> {
            System.arraycopy(new Object[] {"a", 1}, 0, new String[2], 0, 2);
            return "";
        });
        t("copy", () -> {
            System.arraycopy("text", 0, new char[4], 0, 2);
            return "";
        });
        PrintStream old = System.out;
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        System.setOut(new PrintStream(b, true));
        System.out.println("captured");
        System.setOut(old);
        t("captured", b::toString);
        InputStream in = System.in;
        System.setIn(new ByteArrayInputStream("12 thirteen\nline two\n".getBytes()));
        t("scanner", () -> {
            Scanner s = new Scanner(System.in);
            return s.nextInt() + s.next() + "[" + s.nextLine() + "]" + s.nextLine() + s.hasNextLine();
        });
        System.setIn(in);
        Properties p = new Properties();
        p.load(new StringReader("# comment\n! other\na=1\nb : two words  \nc three\n d\\ e = \\u00e4\\t|\nlong = one \\\n    two\nempty\n=novalue\nk\\=y=v\\\\w\nlast=x"));
        t("properties", () -> new TreeMap<>(p));
        t("typed", () -> p.getProperty("a") + p.getProperty("none") + p.getProperty("none", "d") + p.stringPropertyNames().size() + p.put("n", 5) + p.getProperty("n") + p.get("n"));
        p.remove("n");
        t("defaults", () -> {
            Properties q = new Properties(p);
            q.setProperty("a", "own");
            return q.getProperty("a") + q.getProperty("c") + q.size() + q.stringPropertyNames().contains("c") + q.get("c") + q.getOrDefault("c", "x") + Collections.list(q.propertyNames()).size();
        });
        t("store", () -> {
            StringWriter w = new StringWriter();
            Properties q = new Properties();
            q.setProperty("key with space", " lead=\u00e4:#!\n");
            q.store(w, "a comment\nof two lines");
            ByteArrayOutputStream o = new ByteArrayOutputStream();
            q.store(o, null);
            return (w + "|" + o).replaceAll("#\\w{3} \\w{3} .*", "#DATE").replace("\n", "\\n");
        });
        t("bad escape", () -> {
            new Properties().load(new StringReader("a=\\u00g1"));
            return "";
        });
        t("not a string", () -> {
            Properties q = new Properties();
            q.put("k", 1);
            q.store(new StringWriter(), "");
            return "";
        });
        t("list", () -> {
            StringWriter w = new StringWriter();
            Properties q = new Properties();
            q.setProperty("long", "x".repeat(50));
            q.list(new PrintWriter(w));
            return w.toString().replace("\n", "\\n");
        });
        t("xml", () -> {
            ByteArrayOutputStream o = new ByteArrayOutputStream();
            Properties q = new Properties();
            q.setProperty("a<", "b&c");
            q.storeToXML(o, "note");
            Properties s = new Properties();
            s.loadFromXML(new ByteArrayInputStream(o.toByteArray()));
            return o.toString().replace("\n", "\\n") + s;
        });
        t("hook", () -> {
            Thread h = new Thread(() -> System.out.println("hook ran"));
            r.addShutdownHook(h);
            try {
                r.addShutdownHook(h);
            } catch (IllegalArgumentException e) {
                System.out.println(e);
            }
            Thread other = new Thread();
            r.addShutdownHook(other);
            return r.removeShutdownHook(other) + " " + r.removeShutdownHook(other);
        });
        t("identity", () -> (System.identityHashCode(null)) + " " + (System.identityHashCode(p) == System.identityHashCode(p)));
        t("console", () -> System.console() == null || !System.console().isTerminal());
        t("logger", () -> System.getLogger("x").getName() + " " + System.Logger.Level.WARNING.getSeverity() + " " + System.Logger.Level.ALL.getName());
        t("library", () -> System.mapLibraryName("zip"));
    }
}
