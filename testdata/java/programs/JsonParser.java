import java.util.*;

/** Reads, changes and prints JSON. */
public class JsonParser {
    static class JsonException extends RuntimeException {
        JsonException(String message, int line, int column) { super(message + " (line " + line + ", column " + column + ")"); }
    }

    private final String text;
    private int at, line = 1, lineStart;

    JsonParser(String text) { this.text = text; }

    static Object parse(String text) {
        JsonParser parser = new JsonParser(text);
        Object value = parser.value();
        parser.skip();
        if (parser.at < text.length()) throw parser.fault("trailing characters");
        return value;
    }

    private JsonException fault(String message) { return new JsonException(message, line, at - lineStart + 1); }

    private void skip() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') { line++; lineStart = at + 1; } else if (c != ' ' && c != '\t' && c != '\r') return;
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) throw fault("unexpected end");
        return text.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) throw fault("expected '" + c + "' but found '" + peek() + "'");
        at++;
    }

    private Object value() {
        skip();
        char c = peek();
        switch (c) {
            case '{': return object();
            case '[': return array();
            case '"': return string();
            case 't': return word("true", true);
            case 'f': return word("false", false);
            case 'n': return word("null", null);
            default:
                if (c == '-' || c >= '0' && c <= '9') return number();
                throw fault("unexpected '" + c + "'");
        }
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) throw fault("bad word");
        at += word.length();
        return value;
    }

    private Map<String, Object> object() {
        Map<String, Object> map = new LinkedHashMap<>();
        expect('{');
        skip();
        if (peek() == '}') { at++; return map; }
        while (true) {
            skip();
            String key = string();
            skip();
            expect(':');
            if (map.put(key, value()) != null) throw fault("duplicate key " + key);
            skip();
            if (peek() == '}') { at++; return map; }
            expect(',');
        }
    }

    private List<Object> array() {
        List<Object> list = new ArrayList<>();
        expect('[');
        skip();
        if (peek() == ']') { at++; return list; }
        while (true) {
            list.add(value());
            skip();
            if (peek() == ']') { at++; return list; }
            expect(',');
        }
    }

    private String string() {
        expect('"');
        StringBuilder result = new StringBuilder();
        while (true) {
            char c = peek();
            at++;
            if (c == '"') return result.toString();
            if (c < ' ') throw fault("control character in string");
            if (c != '\\') { result.append(c); continue; }
            char escape = peek();
            at++;
            switch (escape) {
                case 'n' -> result.append('\n');
                case 't' -> result.append('\t');
                case 'r' -> result.append('\r');
                case 'b' -> result.append('\b');
                case 'f' -> result.append('\f');
                case '"', '\\', '/' -> result.append(escape);
                case 'u' -> {
                    if (at + 4 > text.length()) throw fault("short escape");
                    try { result.append((char) Integer.parseInt(text.substring(at, at + 4), 16)); } catch (NumberFormatException e) { throw fault("bad escape"); }
                    at += 4;
                }
                default -> throw fault("unknown escape \\" + escape);
            }
        }
    }

    private Object number() {
        int start = at;
        if (peek() == '-') at++;
        digits();
        boolean whole = true;
        if (at < text.length() && text.charAt(at) == '.') { whole = false; at++; digits(); }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            whole = false;
            at++;
            if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) at++;
            digits();
        }
        String digits = text.substring(start, at);
        if (whole) try { return Long.parseLong(digits); } catch (NumberFormatException e) { return new java.math.BigInteger(digits); }
        return Double.parseDouble(digits);
    }

    private void digits() {
        int start = at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) at++;
        if (start == at) throw fault("expected a digit");
    }

    static String print(Object value, int indent) {
        StringBuilder out = new StringBuilder();
        print(value, indent, 0, out);
        return out.toString();
    }

    private static void newline(StringBuilder out, int indent, int depth) {
        if (indent > 0) out.append('\n').append(" ".repeat(indent * depth));
    }

    private static void print(Object value, int indent, int depth, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            out.append('{');
            String separator = "";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(separator);
                separator = ",";
                newline(out, indent, depth + 1);
                quote((String) entry.getKey(), out);
                out.append(indent > 0 ? ": " : ":");
                print(entry.getValue(), indent, depth + 1, out);
            }
            if (!map.isEmpty()) newline(out, indent, depth);
            out.append('}');
        } else if (value instanceof List<?> list) {
            out.append('[');
            for (int i = 0; i < list.size(); i++) {
                if (i > 0) out.append(',');
                newline(out, indent, depth + 1);
                print(list.get(i), indent, depth + 1, out);
            }
            if (!list.isEmpty()) newline(out, indent, depth);
            out.append(']');
        } else if (value instanceof String s) {
            quote(s, out);
        } else {
            out.append(value);
        }
    }

    private static void quote(String s, StringBuilder out) {
        out.append('"');
        for (char c : s.toCharArray()) {
            switch (c) {
                case '"': out.append("\\\""); break;
                case '\\': out.append("\\\\"); break;
                case '\n': out.append("\\n"); break;
                default: if (c < ' ' || c > '~') out.append(String.format("\\u%04x", (int) c)); else out.append(c);
            }
        }
        out.append('"');
    }

    static Object path(Object value, String path) {
        for (String part : path.split("/")) value = value instanceof List<?> l ? l.get(Integer.parseInt(part)) : ((Map<?, ?>) value).get(part);
        return value;
    }

    static int count(Object value) {
        int n = 1;
        if (value instanceof Map<?, ?> m) for (Object v : m.values()) n += count(v);
        if (value instanceof List<?> l) for (Object v : l) n += count(v);
        return n;
    }

    @SuppressWarnings("unchecked")
    public static void main(String[] args) {
        String source = """
            {"name": "Widget", "price": 12.50, "tags": ["a", "b\\n", "\\u00e9\\ud83d\\ude00"],
             "stock": {"warehouse": 12, "retail": -4, "big": 123456789012345678901234567890},
             "empty": {}, "none": [], "flags": [true, false, null], "exp": [1e3, -2.5E-2, 0]}
            """;
        Object value = parse(source);
        System.out.println(print(value, 0));
        System.out.println(print(value, 2));
        System.out.println(parse(print(value, 3)).equals(value) + " " + count(value) + " " + path(value, "tags/2") + " " + path(value, "stock/retail"));
        Map<String, Object> map = (Map<String, Object>) value;
        map.remove("stock");
        ((List<Object>) map.get("flags")).add(new TreeMap<>(Map.of("z", 1L, "y", List.of())));
        System.out.println(print(map, 0));
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 200; i++) deep.append("[");
        for (int i = 0; i < 200; i++) deep.append("]");
        System.out.println(count(parse(deep.toString())));
        for (String bad : new String[] {"", "{", "[1,]", "{\"a\" 1}", "[1 2]", "\"open", "tru", "01x", "-", "1.", "{\"a\":1,\"a\":2}", "\"\\x\"", "\"\\u12g4\"", "[\n\n  ?]", "1 2"}) {
            try { System.out.println(print(parse(bad), 0)); } catch (JsonException e) { System.out.println(e.getMessage()); }
        }
    }
}
