public class TextBlocks {
    public static void main(String[] args) {
        String text = """
            Hello,
              "World" \
            joined
            tab\there   \s
            trailing spaces   
            quote \""" end
            """;
        System.out.print(text);
        System.out.println(text.length());
        System.out.println("""
            {"a": %d}""".formatted(3));
    }
}
