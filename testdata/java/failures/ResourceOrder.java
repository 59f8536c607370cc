import java.io.*;
import java.util.*;

/** try-with-resources: order, nulls, existing variables, suppression, failures while opening, custom closers. */
public class ResourceOrder {
    static final List<String> LOG = new ArrayList<>();

    static class R implements Closeable {
        final String name;
        final boolean failClose;
        R(String name, boolean failOpen, boolean failClose) throws IOException {
            if (failOpen) throw new FileNotFoundException("open " + name);
            this.name = name;
            this.failClose = failClose;
            LOG.add("+" + name);
        }
        @Override public void close() throws IOException {
            LOG.add("-" + name);
            if (failClose) throw new IOException("close " + name);
        }
    }

    static String use(String spec, boolean failBody) {
        LOG.clear();
        try (R a = spec.contains("n") ? null : new R("a", spec.contains("1"), spec.contains("x"));
             R b = new R("b", spec.contains("2"), spec.contains("y"));
             R c = new R("c", spec.contains("3"), spec.contains("z"))) {
            LOG.add("body");
            if (failBody) throw new IllegalStateException("body");
            return "ok " + LOG;
        } catch (FileNotFoundException e) {
            return "open failed " + e.getMessage() + Arrays.toString(e.getSuppressed()) + LOG;
        } catch (IOException | RuntimeException e) {
            return e.getMessage() + Arrays.toString(e.getSuppressed()) + LOG;
        } finally {
            LOG.add("finally");
        }
    }

    public static void main(String[] args) throws Exception {
        for (String s : new String[] {"", "n", "1", "2", "3x", "x", "xyz", "3xy"}) {
            System.out.println(s + ": " + use(s, false) + (s.contains("x") || s.isEmpty() ? " | " + use(s, true) : ""));
        }
        System.out.println(LOG.getLast());
        R outer = new R("outer", false, false);
        AutoCloseable quiet = () -> System.out.println("lambda closed");
        try (outer; quiet; StringReader in = new StringReader("text")) {
            System.out.println((char) in.read() + outer.name);
        }
        BufferedReader r = new BufferedReader(new StringReader("a\nb"));
        try (r) {
            r.readLine();
        }
        try {
            r.read();
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
        Throwable self = new Throwable("self");
        try {
            self.addSuppressed(self);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage() + " " + (e.getCause() == self));
        }
        try {
            new Exception("x", new Exception()).initCause(null);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage().startsWith("Can't overwrite cause"));
        }
    }
}
