import java.io.*;
import java.nio.file.*;
import java.util.*;
import java.util.function.Supplier;
import java.util.logging.*;

/** java.util.logging: levels, parents, filters, formatters, handlers of memory and files, parameters and throwables. */
public class Journal {
    interface Act {
        Object run() throws Exception;
    }

    static void t(String what, Act act) {
        try {
            System.out.println(what + " = " + act.run());
        } catch (Throwable e) {
            System.out.println(what + " ! " + e);
        }
    }

    static class Lines extends Handler {
        final List<String> lines = new ArrayList<>();

        @Override
        public void publish(LogRecord r) {
            if (isLoggable(r)) {
                lines.add(r.getLevel() + " " + r.getLoggerName() + " " + new SimpleFormatter().formatMessage(r) + (r.getThrown() == null ? "" : " " + r.getThrown()) + " " + r.getSourceMethodName());
            }
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
            lines.add("closed");
        }

        String take() {
            String s = lines.toString();
            lines.clear();
            return s;
        }
    }

    static class Stable extends java.util.logging.Formatter {
        @Override
        public String format(LogRecord r) {
            return r.getLevel().getName().charAt(0) + "|" + formatMessage(r) + "\n";
        }

        @Override
        public String getHead(Handler h) {
            return "<head>\n";
        }

        @Override
        public String getTail(Handler h) {
            return "<tail>\n";
        }
    }

    public static void main(String[] args) throws Exception {
        Logger root = Logger.getLogger("");
        for (Handler h : root.getHandlers()) {
            root.removeHandler(h);
        }
        Logger app = Logger.getLogger("app");
        Logger db = Logger.getLogger("app.db.pool");
        Lines all = new Lines();
        all.setLevel(Level.ALL);
        app.addHandler(all);
        t("tree", () -> db.getParent().getName() + " " + app.getParent().getName().isEmpty() + " " + db.getLevel() + " " + db.isLoggable(Level.INFO) + db.isLoggable(Level.FINE) + " " + root.getLevel() + " " + (Logger.getLogger("app") == app) + " " + app.getUseParentHandlers());
        db.info("plain");
        db.fine("hidden");
        db.log(Level.WARNING, "two {0} {1}", new Object[] {1, "b"});
        db.log(Level.WARNING, "one {0} it''s", "x");
        db.log(Level.WARNING, "no braces '' here", "x");
        db.log(Level.SEVERE, "thrown", new IllegalStateException("bad"));
        db.warning(() -> "supplied");
        t("lines", all::take);
        app.setLevel(Level.FINER);
        db.entering("C", "m", new Object[] {1, 2});
        db.exiting("C", "m", "result");
        db.throwing("C", "m", new IOException("io"));
        db.finest("still hidden");
        db.logp(Level.CONFIG, "Src", "meth", "logp {0}", 5);
        t("tracing", all::take);
        db.setFilter(r -> r.getMessage().length() > 3);
        db.info("abc");
        db.info("abcd");
        t("filtered", all::take);
        db.setFilter(null);
        all.setFilter(r -> r.getLevel().intValue() >= Level.WARNING.intValue());
        db.info("dropped");
        db.severe("kept");
        t("handler filter", all::take);
        all.setFilter(null);
        db.setUseParentHandlers(false);
        db.severe("nowhere");
        t("no parents", all::take);
        db.setUseParentHandlers(true);
        app.setLevel(Level.OFF);
        db.severe("off");
        t("off", all::take);
        app.setLevel(null);
        boolean[] called = {false};
        Supplier<String> s = () -> {
            called[0] = true;
            return "x";
        };
        db.fine(s);
        t("lazy", () -> called[0]);
        for (String l : new String[] {"INFO", "800", "850", "FINEST", "ALL", "info", "x", ""}) {
            t("level " + l, () -> Level.parse(l) + " " + Level.parse(l).intValue());
        }
        t("own level", () -> {
            Level mine = new Level("MINE", 850) {
            };
            app.log(mine, "custom");
            return all.take() + Level.parse("MINE") + Level.parse("850");
        });
        t("level", () -> Level.INFO.equals(Level.parse("800")) + " " + Level.WARNING.getLocalizedName() + " " + Level.OFF.intValue() + " " + Level.ALL.intValue() + " " + Level.CONFIG.getResourceBundleName());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamHandler sh = new StreamHandler(out, new Stable());
        app.addHandler(sh);
        app.info("streamed");
        app.fine("not");
        sh.flush();
        t("stream", () -> out.toString().replace("\n", "~") + " " + sh.getLevel() + " " + sh.getEncoding());
        app.removeHandler(sh);
        sh.close();
        t("tail", () -> out.toString().replace("\n", "~"));
        MemoryHandler mem = new MemoryHandler(all, 2, Level.SEVERE);
        app.removeHandler(all);
        app.addHandler(mem);
        app.info("1");
        app.info("2");
        app.info("3");
        t("before push", all::take);
        app.severe("4");
        t("pushed", all::take);
        app.removeHandler(mem);
        t("bad memory", () -> new MemoryHandler(all, 0, Level.INFO));
        Path dir = Files.createTempDirectory("journal");
        FileHandler fh = new FileHandler(dir + "/log%g.txt", 100, 3, false);
        fh.setFormatter(new Stable());
        app.addHandler(fh);
        for (int i = 0; i < 12; i++) {
            app.info("message number " + i);
        }
        app.removeHandler(fh);
        fh.close();
        try (var list = Files.list(dir)) {
            for (Path p : list.sorted().toList()) {
                System.out.println(p.getFileName() + " " + Files.readString(p).replace("\n", "~"));
                Files.delete(p);
            }
        }
        Files.delete(dir);
        t("bad file", () -> new FileHandler("/no/such/dir/x.log"));
        LogRecord r = new LogRecord(Level.INFO, "rec {0}");
        r.setParameters(new Object[] {"p"});
        r.setInstant(java.time.Instant.EPOCH);
        r.setLoggerName("l");
        r.setSourceClassName("C");
        r.setSourceMethodName("m");
        r.setSequenceNumber(7);
        r.setLongThreadID(3);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        t("simple", () -> new SimpleFormatter().format(r).replace("\n", "~").replace('\u202f', ' '));
        t("xml", () -> new XMLFormatter().format(r).replace("\n", "~"));
        t("record", () -> r.getMillis() + " " + r.getSequenceNumber() + " " + r.getLongThreadID() + " " + r.getResourceBundle() + " " + r.getThrown() + " " + Arrays.toString(r.getParameters()));
        t("null", () -> {
            app.addHandler(null);
            return "";
        });
        t("null level", () -> {
            r.setLevel(null);
            return "";
        });
        t("anonymous", () -> Logger.getAnonymousLogger().getName() + " " + Logger.getGlobal().getName());
        t("manager", () -> LogManager.getLogManager().getLogger("app.db.pool") == db && LogManager.getLogManager().getLogger("none") == null);
        t("configuration", () -> {
            LogManager.getLogManager().readConfiguration(new ByteArrayInputStream("handlers=\n.level=WARNING\nfrom.config.level=FINE\n".getBytes()));
            return Logger.getLogger("").getLevel() + " " + Logger.getLogger("from.config").getLevel() + " " + LogManager.getLogManager().getProperty(".level");
        });
        System.Logger sl = System.getLogger("sys");
        Lines sys = new Lines();
        Logger.getLogger("sys").addHandler(sys);
        sl.log(System.Logger.Level.ERROR, "error {0}", "p");
        sl.log(System.Logger.Level.INFO, "quiet");
        sl.log(System.Logger.Level.WARNING, () -> "supplied");
        sl.log(System.Logger.Level.ERROR, "thrown", new IOException("x"));
        t("system", () -> sys.take().replaceAll(" [a-zA-Z$0-9]+([,\\]])", "$1") + " " + sl.isLoggable(System.Logger.Level.DEBUG) + sl.isLoggable(System.Logger.Level.ERROR) + " " + sl.getName());
        t("levels", () -> Arrays.stream(System.Logger.Level.values()).map(l -> l + ":" + l.getSeverity()).toList());
    }
}
