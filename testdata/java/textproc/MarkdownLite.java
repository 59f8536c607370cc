import java.util.*;
import java.util.regex.*;

/** A small Markdown to HTML: blocks by a state machine, spans by regular expressions with functions. */
public class MarkdownLite {
    private static final String TEXT = """
        # Title & more

        A paragraph with *emphasis*, **strong *nested* text**, `code <b>` and a
        [link](http://example.com/?a=1&b=2).

        * one
        * two
          still two
        * three

        1. first
        2. second

        > quoted
        > twice

        ```
        if (a < b && c > d) { }
        ```
        ## Sub
        Last line\\
        broken ![img](x.png)
        """;

    static String escape(String s) {
        return s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String spans(String text) {
        List<String> kept = new ArrayList<>();
        String s = Pattern.compile("`([^`]+)`").matcher(text).replaceAll(m -> {
            kept.add("<code>" + escape(m.group(1)) + "</code>");
            return "\u0000" + (kept.size() - 1) + "\u0000";
        });
        s = escape(s);
        s = s.replaceAll("!\\[([^\\]]*)]\\(([^)]*)\\)", "<img src=\"$2\" alt=\"$1\"/>");
        s = s.replaceAll("(?<!!)\\[(?<label>[^\\]]*)]\\((?<url>[^)]*)\\)", "<a href=\"${url}\">${label}</a>");
        s = s.replaceAll("\\*\\*(.+?)\\*\\*", "<strong>$1</strong>").replaceAll("\\*([^*]+)\\*", "<em>$1</em>");
        s = s.replaceAll("\\\\(\\n|$)", "<br/>$1");
        Matcher m = Pattern.compile("\u0000(\\d+)\u0000").matcher(s);
        StringBuilder out = new StringBuilder();
        while (m.find()) {
            m.appendReplacement(out, Matcher.quoteReplacement(kept.get(Integer.parseInt(m.group(1)))));
        }
        return m.appendTail(out).toString();
    }

    static void flush(List<String> block, String tag, StringBuilder out) {
        if (!block.isEmpty()) {
            out.append("<").append(tag).append(">").append(spans(String.join("\n", block))).append("</").append(tag).append(">\n");
            block.clear();
        }
    }

    static String render(String text) {
        StringBuilder out = new StringBuilder();
        List<String> block = new ArrayList<>();
        String list = null;
        String tag = "p";
        boolean code = false;
        for (String line : (text + "\n").split("\n", -1)) {
            Matcher heading = Pattern.compile("(#{1,6})\\s+(.*)").matcher(line);
            Matcher item = Pattern.compile("(\\*|\\d+\\.)\\s+(.*)").matcher(line);
            if (line.startsWith("```")) {
                flush(block, tag, out);
                out.append(code ? "</pre>\n" : "<pre>\n");
                code = !code;
            } else if (code) {
                out.append(escape(line)).append('\n');
            } else if (heading.matches()) {
                flush(block, tag, out);
                int level = heading.group(1).length();
                out.append("<h%d>%s</h%1$d>%n".formatted(level, spans(heading.group(2))));
            } else if (item.matches()) {
                flush(block, tag, out);
                String kind = item.group(1).equals("*") ? "ul" : "ol";
                if (list == null) out.append("<").append(list = kind).append(">\n");
                tag = "li";
                block.add(item.group(2));
            } else if (line.startsWith("> ")) {
                tag = "blockquote";
                block.add(line.substring(2));
            } else if (line.isBlank()) {
                flush(block, tag, out);
                if (list != null) out.append("</").append(list).append(">\n");
                list = null;
                tag = "p";
            } else {
                block.add(line.strip());
            }
        }
        return out.toString();
    }

    public static void main(String[] args) {
        System.out.print(render(TEXT));
    }
}
