import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON text written, parsed into maps and lists, and written again. */
public class Json {
    private final String text;
    private int at;

    Json(String text) { this.text = text; }

    Object value() {
        skip();
        char c = text.charAt(at);
        return switch (c) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) throw new IllegalStateException("at " + at);
        at += word.length();
        return value;
    }

    private Map<String, Object> object() {
        Map<String, Object> map = new LinkedHashMap<>();
        at++;
        for (skip(); text.charAt(at) != '}'; skip()) {
            if (text.charAt(at) == ',') { at++; skip(); }
            String key = string();
            skip();
            at++;
            map.put(key, value());
        }
        at++;
        return map;
    }

    private List<Object> array() {
        List<Object> list = new ArrayList<>();
        at++;
        for (skip(); text.charAt(at) != ']'; skip()) {
            if (text.charAt(at) == ',') at++;
            list.add(value());
        }
        at++;
        return list;
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        for (at++; text.charAt(at) != '"'; at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                c = text.charAt(++at);
                if (c == 'n') c = '\n';
                if (c == 'u') {
                    c = (char) Integer.parseInt(text.substring(at + 1, at + 5), 16);
                    at += 4;
                }
            }
            out.append(c);
        }
        at++;
        return out.toString();
    }

    private Object number() {
        int start = at;
        boolean real = false;
        for (; at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0; at++) real |= ".eE".indexOf(text.charAt(at)) >= 0;
        String part = text.substring(start, at);
        if (real) return Double.parseDouble(part);
        return Long.parseLong(part);
    }

    private void skip() {
        while (at < text.length() && text.charAt(at) <= ' ') at++;
    }

    static void write(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            out.append('{');
            String gap = "";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(gap);
                write(entry.getKey(), out);
                out.append(':');
                write(entry.getValue(), out);
                gap = ",";
            }
            out.append('}');
        } else if (value instanceof List<?> list) {
            out.append('[');
            for (int i = 0; i < list.size(); i++) {
                if (i > 0) out.append(',');
                write(list.get(i), out);
            }
            out.append(']');
        } else if (value instanceof String string) {
            out.append('"');
            for (int i = 0; i < string.length(); i++) {
                char c = string.charAt(i);
                if (c == '"' || c == '\\') out.append('\\').append(c);
                else if (c == '\n') out.append("\\n");
                else out.append(c);
            }
            out.append('"');
        } else {
            out.append(value);
        }
    }

    public static void main(String[] args) {
        int records = args.length == 0 ? 6_000 : Integer.parseInt(args[0]);
        StringBuilder source = new StringBuilder("[");
        for (int i = 0; i < records; i++) {
            if (i > 0) source.append(",\n  ");
            source.append("{\"id\": ").append(i).append(", \"name\": \"record \\\"").append(i * 7919L % 10007).append("\\\"\\n\", \"tags\": [\"a")
                .append(i % 13).append("\", \"\\u0042").append(i % 7).append("\", null, true], \"price\": ").append(i * 0.25)
                .append(", \"nested\": {\"x\": -").append(i).append(", \"y\": [1, 2, 3.5]}}");
        }
        String text = source.append("]").toString();
        Object parsed = new Json(text).value();
        StringBuilder out = new StringBuilder();
        write(parsed, out);
        StringBuilder again = new StringBuilder();
        write(new Json(out.toString()).value(), again);
        System.out.println(text.length() + " " + out.length() + " " + out.toString().hashCode() + " " + again.toString().equals(out.toString()));
    }
}
