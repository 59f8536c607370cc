// flags: -Xmx200m
/** Members of 15 classes, as {@link Fuzzer} calls them. */
public class OfTexts {
    public static void main(String[] args) throws Exception {
        Fuzzer.main(new String[] {"-n25",
            "java.text.Annotation",
            "java.text.AttributedCharacterIterator",
            "java.text.CharacterIterator",
            "java.text.CollationElementIterator",
            "java.text.CollationKey",
            "java.text.FieldPosition",
            "java.text.Format$Field",
            "java.text.Format",
            "java.text.ListFormat$Style",
            "java.text.ListFormat$Type",
            "java.text.Normalizer$Form",
            "java.text.Normalizer",
            "java.text.NumberFormat$Style",
            "java.text.ParsePosition",
            "java.util.regex.MatchResult"});
    }
}
