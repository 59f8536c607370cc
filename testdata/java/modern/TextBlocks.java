/** Text blocks: indentation, escapes, trailing spaces, interpolation by formatted. */
public class TextBlocks {
    static void show(String s) {
        System.out.println("[" + s.replace("\n", "¶\n").replace("\t", "→").replace(" ", "·") + "]");
    }

    public static void main(String[] args) {
        show("""
            plain
              indented
            last""");
        show("""
            with final newline
            """);
        show("""
          less at the end
            than here
         """);
        show("""
            joined \
            lines \
            here
            trailing\s\s
            spaces   
            tab\there\u0041\101
            quotes " "" \""" \""\"" end
            """);
        show("""
            %s is %d years and %.1f%% done
            """.formatted("x", 3, 99.5));
        show("""

            blank lines

            """);
        show("   a\n  b\n".stripIndent());
        show("a\\tb\\n\\u0041\\101\\s.".replace("\\u0041", "").translateEscapes());
        show("""
            <html>
            	<tab-indented/>
            </html>
            """.indent(2));
        show("x\ny\n".indent(3).indent(-2));
        String json = """
            {"name": "%s", "items": [%s]}""";
        System.out.println(String.format(json, "n", "1, 2"));
        System.out.println("""
            a
            b""" + """
            c""" + """
            """.length());
        try {
            "bad \\q".translateEscapes();
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
