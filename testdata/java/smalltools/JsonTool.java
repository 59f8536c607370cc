import java.io.*;
import java.math.*;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;

/** A JSON reader and writer with places of errors, paths into documents, and a configuration file made of it. */
public class JsonTool {
    static class JsonException extends RuntimeException {
        JsonException(String m, int line, int column) {
            super(m + " at " + line + ":" + column);
        }
    }

    static class Parser {
        final PushbackReader in;
        int line = 1;
        int column;

        Parser(Reader r) {
            in = new PushbackReader(r);
        }

        int next() throws IOException {
            int c = in.read();
            if (c == '\n') {
                line++;
                column = 0;
            } else {
                column++;
            }
            return c;
        }

        void back(int c) throws IOException {
            if (c >= 0) {
                in.unread(c);
                column--;
            }
        }

        JsonException fail(String m) {
            return new JsonException(m, line, column);
        }

        int skip() throws IOException {
            int c;
            do {
                c = next();
            } while (c == ' ' || c == '\n' || c == '\r' || c == '\t');
            return c;
        }

        Object document() throws IOException {
            Object o = value(skip());
            int c = skip();
            if (c >= 0) {
                throw fail("unexpected '" + (char) c + "' after the document");
            }
            return o;
        }

        Object value(int c) throws IOException {
            return switch (c) {
                case '{' -> object();
                case '[' -> array();
                case '"' -> string();
                case 't' -> word("true", true);
                case 'f' -> word("false", false);
                case 'n' -> word("null", null);
                case -1 -> throw fail("unexpected end");
                default -> {
                    if (c == '-' || Character.isDigit(c)) {
                        yield number(c);
                    }
                    throw fail("unexpected '" + (char) c + "'");
                }
            };
        }

        Object word(String w, Object v) throws IOException {
            for (int i = 1; i < w.length(); i++) {
                if (next() != w.charAt(i)) {
                    throw fail("expected " + w);
                }
            }
            return v;
        }

        Object number(int c) throws IOException {
            StringBuilder b = new StringBuilder();
            while (c >= 0 && "+-.eE0123456789".indexOf(c) >= 0) {
                b.append((char) c);
                c = next();
            }
            back(c);
            try {
                BigDecimal d = new BigDecimal(b.toString());
                return d.scale() <= 0 && b.indexOf("e") < 0 ? d.toBigIntegerExact() : d;
            } catch (NumberFormatException e) {
                throw fail("bad number " + b);
            }
        }

        String string() throws IOException {
            StringBuilder b = new StringBuilder();
            for (int c; (c = next()) != '"';) {
                if (c < 0) {
                    throw fail("unterminated string");
                }
                if (c != '\\') {
                    b.append((char) c);
                    continue;
                }
                c = next();
                int at = "\"\\/bfnrt".indexOf(c);
                if (c == 'u') {
                    char[] h = new char[4];
                    for (int i = 0; i < 4; i++) {
                        h[i] = (char) next();
                    }
                    try {
                        b.append((char) HexFormat.fromHexDigits(new String(h)));
                    } catch (NumberFormatException e) {
                        throw fail("bad escape \\u" + new String(h));
                    }
                } else if (at >= 0) {
                    b.append("\"\\/\b\f\n\r\t".charAt(at));
                } else {
                    throw fail("bad escape \\" + (char) c);
                }
            }
            return b.toString();
        }

        Map<String, Object> object() throws IOException {
            Map<String, Object> m = new LinkedHashMap<>();
            int c = skip();
            if (c == '}') {
                return m;
            }
            while (true) {
                if (c != '"') {
                    throw fail("expected a key");
                }
                String k = string();
                if (skip() != ':') {
                    throw fail("expected ':'");
                }
                if (m.put(k, value(skip())) != null) {
                    throw fail("duplicate key " + k);
                }
                c = skip();
                if (c == '}') {
                    return m;
                }
                if (c != ',') {
                    throw fail("expected ',' or '}'");
                }
                c = skip();
            }
        }

        List<Object> array() throws IOException {
            List<Object> l = new ArrayList<>();
            int c = skip();
            if (c == ']') {
                return l;
            }
            while (true) {
                l.add(value(c));
                c = skip();
                if (c == ']') {
                    return l;
                }
                if (c != ',') {
                    throw fail("expected ',' or ']'");
                }
                c = skip();
            }
        }
    }

    static void write(Object o, Appendable out, String indent) throws IOException {
        if (o instanceof Map<?, ?> m) {
            out.append(m.isEmpty() ? "{" : "{\n");
            Iterator<? extends Map.Entry<?, ?>> i = m.entrySet().iterator();
            while (i.hasNext()) {
                Map.Entry<?, ?> e = i.next();
                out.append(indent).append("  \"").append(e.getKey().toString()).append("\": ");
                write(e.getValue(), out, indent + "  ");
                out.append(i.hasNext() ? ",\n" : "\n" + indent);
            }
            out.append('}');
        } else if (o instanceof List<?> l) {
            out.append('[');
            for (int i = 0; i < l.size(); i++) {
                out.append(i == 0 ? "" : ", ");
                write(l.get(i), out, indent + "  ");
            }
            out.append(']');
        } else if (o instanceof String s) {
            out.append('"');
            for (char c : s.toCharArray()) {
                out.append(c == '"' || c == '\\' ? "\\" + c : c < ' ' || c > '~' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
            out.append('"');
        } else {
            out.append(String.valueOf(o));
        }
    }

    static Object at(Object o, String path) {
        for (String p : path.split("/")) {
            o = o instanceof Map<?, ?> m ? m.get(p) : o instanceof List<?> l ? l.get(Integer.parseInt(p)) : Objects.requireNonNull(null, "nothing at " + p);
        }
        return o;
    }

    public static void main(String[] args) throws IOException {
        String doc = """
            {"name": "caf\\u00e9 \\ud83d\\ude00", "n": [1, -2.50, 3e2, 12345678901234567890],
             "deep": {"a": {"b": [true, false, null, []]}, "empty": {}}, "esc": "q\\"\\\\\\n\\t/"}
            """;
        Object o = new Parser(new StringReader(doc)).document();
        System.out.println(o.toString().codePoints().mapToObj(c -> c < 127 ? Character.toString(c) : "U+" + Integer.toHexString(c)).collect(Collectors.joining()).replace("\n", "\\n"));
        StringWriter w = new StringWriter();
        write(o, w, "");
        System.out.println(w);
        System.out.println(new Parser(new StringReader(w.toString())).document().equals(o));
        for (String p : new String[] {"n/3", "deep/a/b/0", "deep/none", "n/9", "n/x", "name/x", "deep/none/x"}) {
            try {
                System.out.println(p + " = " + at(o, p) + " " + (at(o, p) == null ? "" : at(o, p).getClass().getSimpleName()));
            } catch (RuntimeException e) {
                System.out.println(p + " ! " + e);
            }
        }
        for (String bad : new String[] {"", "{", "[1,", "[1 2]", "{\"a\" 1}", "{a:1}", "\"open", "tru", "1.2.3", "-", "{\"a\":1,\"a\":2}", "[1]]", "\"\\x\"", "\"\\u12g4\"", "{\n \"k\": ?\n}", "nul", "[,]", "{\"a\":1,}"}) {
            try {
                System.out.println(new Parser(new StringReader(bad)).document());
            } catch (JsonException e) {
                System.out.println(bad.replace("\n", "\\n") + " ! " + e.getMessage());
            }
        }
        Path p = Files.createTempFile("conf", ".json");
        Map<String, Object> conf = new TreeMap<>(Map.of("port", 8080, "hosts", List.of("a", "b"), "debug", true));
        try (Writer out = Files.newBufferedWriter(p)) {
            write(conf, out, "");
        }
        try (Reader in = Files.newBufferedReader(p)) {
            Object back = new Parser(in).document();
            System.out.println(back + " " + back.equals(conf) + " " + ((Map<?, ?>) back).get("port").getClass());
        }
        Files.delete(p);
    }
}
