package jdk.internal.classfile.impl;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Lines of YAML: scalars, flow lists and maps, nested blocks. */
final class Yaml {
    private final StringBuilder out = new StringBuilder();
    private int indent;
    private boolean item;

    /** A scalar; quoted when it could be read as something else. */
    static String scalar(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        String text = String.valueOf(value);
        if (!special(text)) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("'");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\'' -> quoted.append("''");
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\b' -> quoted.append("\\b");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\f' -> quoted.append("\\f");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (c < 0x20 || c > 0x7e) {
                        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
                        quoted.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('\'').toString();
    }

    private static boolean special(String text) {
        if (text.isEmpty() || text.equals("null") || text.equals("Null") || text.equals("NULL") || "#?!&*|>%@`-".indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c > 0x7e || "[]{},'\"\\".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    static String list(Iterable<?> values) {
        StringJoiner text = new StringJoiner(", ", "[", "]");
        for (Object each : values) {
            text.add(scalar(each));
        }
        return text.toString();
    }

    /** A list of texts that are YAML already. */
    static String flow(List<String> parts) {
        return "[" + String.join(", ", parts) + "]";
    }

    /** A map of names and scalars in turn; a part that is YAML already is given as an array of one. */
    static String map(Object... parts) {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < parts.length; i += 2) {
            Object value = parts[i + 1];
            text.append(i == 0 ? "" : ", ").append(parts[i]).append(": ")
                    .append(value instanceof String[] raw ? raw[0] : scalar(value));
        }
        return text.append('}').toString();
    }

    private StringBuilder start() {
        out.append('\n').append(" ".repeat(item ? indent - 2 : indent)).append(item ? "- " : "");
        item = false;
        return out;
    }

    void line(String name, String yaml) {
        start().append(name).append(": ").append(yaml);
    }

    /** A line of a list. */
    void entry(String yaml) {
        out.append('\n').append(" ".repeat(indent - 2)).append("- ").append(yaml);
    }

    /** Begins a block below a name. */
    void open(String name) {
        line(name, "");
        indent += 4;
    }

    void close() {
        indent -= 4;
    }

    /** Begins an item of a list: its first line has a dash. */
    void item() {
        item = true;
    }

    /** The items of a whole document are indented as those of a list. */
    void document() {
        indent = 4;
        item = true;
    }

    @Override
    public String toString() {
        return out.append('\n').toString();
    }
}
