package java.util.jar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an archive says of itself and its entries. */
public class Manifest implements Cloneable {
    private static final int MOST = 72;

    private final Attributes attr = new Attributes();
    private final Map<String, Attributes> entries = new LinkedHashMap<>();
    private final String jarFilename;

    public Manifest() {
        jarFilename = null;
    }

    public Manifest(InputStream is) throws IOException {
        this(is, null);
    }

    Manifest(InputStream is, String jarFilename) throws IOException {
        this.jarFilename = jarFilename;
        read(is);
    }

    public Manifest(Manifest man) {
        this();
        attr.putAll(man.getMainAttributes());
        for (Map.Entry<String, Attributes> e : man.entries.entrySet()) {
            entries.put(e.getKey(), (Attributes) e.getValue().clone());
        }
    }

    public Attributes getMainAttributes() {
        return attr;
    }

    public Map<String, Attributes> getEntries() {
        return entries;
    }

    public Attributes getAttributes(String name) {
        return entries.get(name);
    }

    public void clear() {
        attr.clear();
        entries.clear();
    }

    /** A line of at most 72 bytes, and its rest in lines that begin with a blank. */
    static void line(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int at = 0;
        int room = MOST;
        while (true) {
            int n = Math.min(room, bytes.length - at);
            out.write(bytes, at, n);
            out.write('\r');
            out.write('\n');
            at += n;
            if (at >= bytes.length) {
                return;
            }
            out.write(' ');
            room = MOST - 1;
        }
    }

    public void write(OutputStream out) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        attr.write(all, true);
        for (Map.Entry<String, Attributes> e : entries.entrySet()) {
            line(all, "Name: " + e.getKey());
            e.getValue().write(all, false);
        }
        all.writeTo(out);
        out.flush();
    }

    private IOException failure(String message, int line) {
        return new IOException(jarFilename == null ? message + " (line " + line + ")" : message + " (" + jarFilename + ":" + line + ")");
    }

    public void read(InputStream is) throws IOException {
        byte[] all = is.readAllBytes();
        Attributes into = attr;
        String name = null;
        boolean inEntry = false;
        boolean skipEmpty = true;
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        String key = null;
        int at = 0;
        int number = 0;
        int keyLine = 0;
        boolean main = true;
        while (true) {
            // The next line, with what belongs to it.
            int start = at;
            while (at < all.length && all[at] != '\n' && all[at] != '\r') {
                at++;
            }
            int end = at;
            boolean last = at >= all.length;
            if (last) {
                // A line without an end does not count.
                start = end;
            }
            if (!last) {
                at += all[at] == '\r' && at + 1 < all.length && all[at + 1] == '\n' ? 2 : 1;
            }
            if (start < end || !last) {
                number++;
            }
            if (start < end && all[start] == ' ') {
                if (key == null) {
                    throw failure("misplaced continuation line", number);
                }
                value.write(all, start + 1, end - start - 1);
                continue;
            }
            if (key != null) {
                String text = value.toString(StandardCharsets.UTF_8);
                if (!main && !inEntry) {
                    if (!key.equalsIgnoreCase("Name")) {
                        throw failure("invalid manifest format", keyLine);
                    }
                    name = text;
                    into = entries.computeIfAbsent(name, k -> new Attributes());
                    inEntry = true;
                } else {
                    try {
                        into.putValue(key, text);
                    } catch (IllegalArgumentException e) {
                        throw failure("invalid header field name: " + key, keyLine);
                    }
                }
                key = null;
            }
            if (start == end) {
                if (last) {
                    return;
                }
                if (!main && !inEntry && skipEmpty) {
                    continue;
                }
                main = false;
                inEntry = false;
                continue;
            }
            int colon = start;
            while (colon < end && all[colon] != ':') {
                colon++;
            }
            if (colon >= end || colon + 1 >= end || all[colon + 1] != ' ') {
                throw failure("invalid header field", number);
            }
            keyLine = number;
            key = new String(all, start, colon - start, StandardCharsets.UTF_8);
            value.reset();
            value.write(all, colon + 2, end - colon - 2);
        }
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Manifest && attr.equals(((Manifest) o).attr) && entries.equals(((Manifest) o).entries);
    }

    @Override
    public int hashCode() {
        return attr.hashCode() + entries.hashCode();
    }

    @Override
    public Object clone() {
        return new Manifest(this);
    }
}
