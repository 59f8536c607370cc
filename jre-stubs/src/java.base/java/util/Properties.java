package java.util;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.nio.charset.UnsupportedCharsetException;

/** A table of strings that can be loaded and stored. */
public class Properties extends Hashtable<Object, Object> {
    private static final long serialVersionUID = 4112578634029874840L;
    protected volatile Properties defaults;
    /** What the table holds, in the order of this kind of map; the inherited table stays empty. */
    private transient volatile ConcurrentHashMap<Object, Object> map;

    public Properties() {
        this(null, 8);
    }

    public Properties(int initialCapacity) {
        this(null, initialCapacity);
    }

    public Properties(Properties defaults) {
        this(defaults, 8);
    }

    private Properties(Properties defaults, int initialCapacity) {
        super(1);
        map = new ConcurrentHashMap<>(initialCapacity);
        this.defaults = defaults;
    }

    public synchronized Object setProperty(String key, String value) {
        return put(key, value);
    }

    public synchronized void load(Reader reader) throws IOException {
        Objects.requireNonNull(reader, "reader parameter is null");
        StringBuilder text = new StringBuilder();
        char[] buf = new char[4096];
        int n;
        while ((n = reader.read(buf, 0, buf.length)) >= 0) {
            text.append(buf, 0, n);
        }
        parse(text.toString());
    }

    public synchronized void load(InputStream inStream) throws IOException {
        Objects.requireNonNull(inStream, "inStream parameter is null");
        parse(new String(inStream.readAllBytes(), StandardCharsets.ISO_8859_1));
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\t' || c == '\f';
    }

    private void parse(String s) {
        int n = s.length();
        int at = 0;
        StringBuilder line = new StringBuilder();
        while (at < n) {
            while (at < n && (blank(s.charAt(at)) || s.charAt(at) == '\n' || s.charAt(at) == '\r')) {
                at++;
            }
            if (at >= n) {
                return;
            }
            char c = s.charAt(at);
            if (c == '#' || c == '!') {
                while (at < n && s.charAt(at) != '\n' && s.charAt(at) != '\r') {
                    at++;
                }
                continue;
            }
            line.setLength(0);
            boolean fresh = false;
            while (!fresh && at < n && (c = s.charAt(at)) != '\n' && c != '\r') {
                if (c == '\\' && at + 1 < n) {
                    char d = s.charAt(at + 1);
                    if (d == '\n' || d == '\r') {
                        at += 2;
                        boolean more = at < n;
                        if (d == '\r' && at < n && s.charAt(at) == '\n') {
                            at++;
                        }
                        while (at < n && blank(s.charAt(at))) {
                            at++;
                        }
                        // nothing to go on with: the next line is one of its own
                        fresh = line.length() == 0 && more;
                        continue;
                    }
                    line.append(c).append(d);
                    at += 2;
                    continue;
                }
                if (c == '\\') {
                    at++;
                    continue;
                }
                line.append(c);
                at++;
            }
            if (!fresh) {
                entry(line);
            }
        }
    }

    private void entry(StringBuilder line) {
        int n = line.length();
        int end = 0;
        while (end < n) {
            char c = line.charAt(end);
            if (c == '\\') {
                end += 2;
                continue;
            }
            if (c == '=' || c == ':' || blank(c)) {
                break;
            }
            end++;
        }
        end = Math.min(end, n);
        int value = end;
        while (value < n && blank(line.charAt(value))) {
            value++;
        }
        if (value < n && (line.charAt(value) == '=' || line.charAt(value) == ':')) {
            value++;
            while (value < n && blank(line.charAt(value))) {
                value++;
            }
        }
        put(unescape(line, 0, end), unescape(line, value, n));
    }

    private static String unescape(StringBuilder s, int from, int to) {
        StringBuilder out = new StringBuilder(to - from);
        while (from < to) {
            char c = s.charAt(from++);
            if (c != '\\' || from >= to) {
                out.append(c);
                continue;
            }
            c = s.charAt(from++);
            switch (c) {
                case 'u':
                    if (from + 4 > to) {
                        throw new IllegalArgumentException("Malformed \\uxxxx encoding.");
                    }
                    int v = 0;
                    for (int i = 0; i < 4; i++) {
                        int d = Character.digit(s.charAt(from++), 16);
                        if (d < 0) {
                            throw new IllegalArgumentException("Malformed \\uxxxx encoding.");
                        }
                        v = v * 16 + d;
                    }
                    out.append((char) v);
                    break;
                case 't':
                    out.append('\t');
                    break;
                case 'n':
                    out.append('\n');
                    break;
                case 'r':
                    out.append('\r');
                    break;
                case 'f':
                    out.append('\f');
                    break;
                default:
                    out.append(c);
            }
        }
        return out.toString();
    }

    private static void hex(StringBuilder out, char c) {
        out.append("\\u");
        for (int s = 12; s >= 0; s -= 4) {
            out.append("0123456789ABCDEF".charAt(c >> s & 15));
        }
    }

    private static String escape(String s, boolean key, boolean unicode) {
        StringBuilder out = new StringBuilder(s.length() + 8);
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            switch (c) {
                case ' ':
                    out.append(i == 0 || key ? "\\ " : " ");
                    break;
                case '\t':
                    out.append("\\t");
                    break;
                case '\n':
                    out.append("\\n");
                    break;
                case '\r':
                    out.append("\\r");
                    break;
                case '\f':
                    out.append("\\f");
                    break;
                case '\\':
                case '=':
                case ':':
                case '#':
                case '!':
                    out.append('\\').append(c);
                    break;
                default:
                    if (unicode && (c < 0x20 || c > 0x7e)) {
                        hex(out, c);
                    } else {
                        out.append(c);
                    }
            }
        }
        return out.toString();
    }

    @Deprecated
    public void save(OutputStream out, String comments) {
        try {
            store(out, comments);
        } catch (IOException e) {
            // this old method reports nothing
        }
    }

    public void store(Writer writer, String comments) throws IOException {
        store(writer instanceof BufferedWriter ? (BufferedWriter) writer : new BufferedWriter(writer), comments, false);
    }

    public void store(OutputStream out, String comments) throws IOException {
        store(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.ISO_8859_1)), comments, true);
    }

    private void store(BufferedWriter w, String comments, boolean unicode) throws IOException {
        if (comments != null) {
            comment(w, comments);
        }
        w.write("#" + new Date());
        w.newLine();
        synchronized (this) {
            Set<Map.Entry<Object, Object>> set = entrySet();
            ArrayList<Map.Entry<Object, Object>> entries = new ArrayList<>(set);
            if (set.getClass() == Collections.synchronizedSet(map.entrySet()).getClass()) {
                // Sorted, unless a subclass gives entries in an order of its own.
                entries.sort((a, b) -> ((String) a.getKey()).compareTo((String) b.getKey()));
            }
            for (Map.Entry<Object, Object> e : entries) {
                w.write(escape((String) e.getKey(), true, unicode) + "=" + escape((String) e.getValue(), false, unicode));
                w.newLine();
            }
        }
        w.flush();
    }

    private static void comment(BufferedWriter w, String s) throws IOException {
        StringBuilder out = new StringBuilder("#");
        int n = s.length();
        for (int i = 0; i < n; i++) {
            char c = s.charAt(i);
            if (c == '\n' || c == '\r') {
                w.write(out.toString());
                w.newLine();
                out.setLength(0);
                if (c == '\r' && i + 1 < n && s.charAt(i + 1) == '\n') {
                    i++;
                }
                if (i + 1 >= n || s.charAt(i + 1) != '#' && s.charAt(i + 1) != '!') {
                    out.append('#');
                }
            } else if (c > 0xff) {
                hex(out, c);
            } else {
                out.append(c);
            }
        }
        w.write(out.toString());
        w.newLine();
    }

    public String getProperty(String key) {
        Object v = get(key);
        Properties d = defaults;
        return v instanceof String ? (String) v : d != null ? d.getProperty(key) : null;
    }

    public String getProperty(String key, String defaultValue) {
        String v = getProperty(key);
        return v == null ? defaultValue : v;
    }

    private void collect(Map<Object, Object> all) {
        if (defaults != null) {
            defaults.collect(all);
        }
        all.putAll(this);
    }

    public Enumeration<?> propertyNames() {
        Hashtable<Object, Object> all = new Hashtable<>();
        collect(all);
        Hashtable<String, Object> names = new Hashtable<>();
        for (Map.Entry<Object, Object> e : all.entrySet()) {
            names.put((String) e.getKey(), e.getValue());
        }
        return names.keys();
    }

    public Set<String> stringPropertyNames() {
        HashMap<Object, Object> all = new HashMap<>();
        collect(all);
        HashSet<String> names = new HashSet<>();
        for (Map.Entry<Object, Object> e : all.entrySet()) {
            if (e.getKey() instanceof String && e.getValue() instanceof String) {
                names.add((String) e.getKey());
            }
        }
        return Collections.unmodifiableSet(names);
    }

    private String listing() {
        StringBuilder sb = new StringBuilder("-- listing properties --").append(System.lineSeparator());
        HashMap<Object, Object> all = new HashMap<>();
        collect(all);
        for (Map.Entry<Object, Object> e : all.entrySet()) {
            String v = (String) e.getValue();
            if (v.length() > 40) {
                v = v.substring(0, 37) + "...";
            }
            sb.append(e.getKey()).append('=').append(v).append(System.lineSeparator());
        }
        return sb.toString();
    }

    public void list(PrintStream out) {
        out.print(listing());
    }

    public void list(PrintWriter out) {
        out.print(listing());
    }

    public synchronized void loadFromXML(InputStream in) throws IOException, InvalidPropertiesFormatException {
        Objects.requireNonNull(in);
        new PropertiesXml(in.readAllBytes()).into(this);
        in.close();
    }

    public void storeToXML(OutputStream os, String comment) throws IOException {
        storeToXML(os, comment, StandardCharsets.UTF_8);
    }

    public void storeToXML(OutputStream os, String comment, String encoding) throws IOException {
        Objects.requireNonNull(os);
        Objects.requireNonNull(encoding);
        Charset charset;
        try {
            charset = Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnsupportedEncodingException(encoding);
        }
        storeToXML(os, comment, charset);
    }

    public void storeToXML(OutputStream os, String comment, Charset charset) throws IOException {
        Objects.requireNonNull(os, "OutputStream");
        Objects.requireNonNull(charset, "Charset");
        PropertiesXml.store(this, os, comment, charset);
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public Enumeration<Object> keys() {
        return Collections.enumeration(map.keySet());
    }

    @Override
    public Enumeration<Object> elements() {
        return Collections.enumeration(map.values());
    }

    @Override
    public boolean contains(Object value) {
        return map.contains(value);
    }

    @Override
    public boolean containsValue(Object value) {
        return map.containsValue(value);
    }

    @Override
    public boolean containsKey(Object key) {
        return map.containsKey(key);
    }

    @Override
    public Object get(Object key) {
        return map.get(key);
    }

    @Override
    public synchronized Object put(Object key, Object value) {
        return map.put(key, value);
    }

    @Override
    public synchronized Object remove(Object key) {
        return map.remove(key);
    }

    @Override
    public synchronized void putAll(Map<?, ?> t) {
        map.putAll(t);
    }

    @Override
    public synchronized void clear() {
        map.clear();
    }

    @Override
    public synchronized String toString() {
        return map.toString();
    }

    @Override
    public Set<Object> keySet() {
        return Collections.synchronizedSet(map.keySet());
    }

    @Override
    public Collection<Object> values() {
        return Collections.synchronizedCollection(map.values());
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return Collections.synchronizedSet(map.entrySet());
    }

    @Override
    public synchronized boolean equals(Object o) {
        return map.equals(o);
    }

    @Override
    public synchronized int hashCode() {
        return map.hashCode();
    }

    @Override
    public Object getOrDefault(Object key, Object defaultValue) {
        return map.getOrDefault(key, defaultValue);
    }

    @Override
    public synchronized void forEach(BiConsumer<? super Object, ? super Object> action) {
        map.forEach(action);
    }

    @Override
    public synchronized void replaceAll(BiFunction<? super Object, ? super Object, ?> function) {
        map.replaceAll(function);
    }

    @Override
    public synchronized Object putIfAbsent(Object key, Object value) {
        return map.putIfAbsent(key, value);
    }

    @Override
    public synchronized boolean remove(Object key, Object value) {
        return map.remove(key, value);
    }

    @Override
    public synchronized boolean replace(Object key, Object oldValue, Object newValue) {
        return map.replace(key, oldValue, newValue);
    }

    @Override
    public synchronized Object replace(Object key, Object value) {
        return map.replace(key, value);
    }

    @Override
    public synchronized Object computeIfAbsent(Object key, Function<? super Object, ?> mappingFunction) {
        return map.computeIfAbsent(key, mappingFunction);
    }

    @Override
    public synchronized Object computeIfPresent(Object key, BiFunction<? super Object, ? super Object, ?> remappingFunction) {
        return map.computeIfPresent(key, remappingFunction);
    }

    @Override
    public synchronized Object compute(Object key, BiFunction<? super Object, ? super Object, ?> remappingFunction) {
        return map.compute(key, remappingFunction);
    }

    @Override
    public synchronized Object merge(Object key, Object value, BiFunction<? super Object, ? super Object, ?> remappingFunction) {
        return map.merge(key, value, remappingFunction);
    }

    @Override
    protected void rehash() {
        // The map grows by itself.
    }

    @Override
    public synchronized Object clone() {
        Properties copy = (Properties) super.clone();
        copy.map = new ConcurrentHashMap<>(map);
        return copy;
    }

    @Override
    void writeTable(java.io.ObjectOutputStream s) throws IOException {
        ConcurrentHashMap<Object, Object> now = map;
        writeFields(s, now.size() << 1 | 1, 0.75f);
        s.writeInt(now.size());
        for (Map.Entry<Object, Object> e : now.entrySet()) {
            s.writeObject(e.getKey());
            s.writeObject(e.getValue());
        }
    }

    @Override
    void readTable(java.io.ObjectInputStream s) throws IOException, ClassNotFoundException {
        s.readFields();
        s.readInt();
        int elements = s.readInt();
        if (elements < 0) {
            throw new java.io.StreamCorruptedException("Illegal # of Elements: " + elements);
        }
        ijen.internal.SerialChecks.array(s, Map.Entry[].class, elements);
        map = new ConcurrentHashMap<>(elements);
        for (; elements > 0; elements--) {
            map.put(s.readObject(), s.readObject());
        }
    }
}
