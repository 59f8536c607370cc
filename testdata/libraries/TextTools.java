// library: commons-text commons-lang3
// flags: -Duser.timezone=UTC -Duser.language=en -Duser.country=US
import java.io.*;
import java.text.*;
import java.util.*;
import java.util.function.Function;
import org.apache.commons.text.*;
import org.apache.commons.text.diff.*;
import org.apache.commons.text.lookup.*;
import org.apache.commons.text.matcher.*;
import org.apache.commons.text.similarity.*;
import org.apache.commons.text.translate.*;

/** commons-text: substitution, similarity, words, escaping, builders, diffs. */
public class TextTools {
    static void attempt(String what, Runnable action) {
        try {
            action.run();
            System.out.println(what + ": no error");
        } catch (RuntimeException e) {
            System.out.println(what + ": " + e.getClass().getName() + ": " + e.getMessage());
        }
    }

    static void substitution() {
        Map<String, Object> values = new HashMap<>();
        values.put("animal", "quick brown fox");
        values.put("target", "${adjective} dog");
        values.put("adjective", "lazy");
        values.put("n", 3);
        values.put("key3", "found");
        StringSubstitutor sub = new StringSubstitutor(values);
        System.out.println(sub.replace("The ${animal} jumps over the ${target}. ${missing:-default} ${n} $${escaped} ${missing}"));
        sub.setEnableSubstitutionInVariables(true);
        System.out.println(sub.replace("${key${n}} ${none:-${adjective}}"));
        System.out.println(StringSubstitutor.replace("<a> and <b>", Map.of("a", 1, "b", List.of(2)), "<", ">"));
        System.out.println(new StringSubstitutor(values, "%(", ")", '%').replace(new StringBuffer("%(n) %%(n)"), 0, 10));
        sub.setEnableUndefinedVariableException(true);
        attempt("undefined", () -> sub.replace("${nope}"));
        attempt("cycle", () -> new StringSubstitutor(Map.of("a", "${b}", "b", "${a}")).replace("${a}"));
        StringSubstitutor all = StringSubstitutor.createInterpolator();
        System.setProperty("my.property", "value");
        System.out.println(all.replace("${sys:my.property} ${base64Encoder:HelloWorld} ${base64Decoder:SGVsbG8=} ${urlEncoder:a b&c} ${urlDecoder:a+b%26}"
            + " ${const:java.lang.Integer.MAX_VALUE} ${date:yyyy} ".replaceAll("\\$\\{date.*?\\} ", "")));
        System.out.println(StringLookupFactory.INSTANCE.functionStringLookup((Function<String, Object>) String::length).lookup("four"));
        TextStringBuilder builder = new TextStringBuilder("x=${n}");
        new StringSubstitutor(values).replaceIn(builder);
        System.out.println(builder);
    }

    static void similarity() {
        String[][] pairs = {{"kitten", "sitting"}, {"", "abc"}, {"night", "nacht"}, {"martha", "marhta"}, {"same", "same"}, {"café", "coffee"}};
        for (String[] p : pairs) {
            System.out.printf("%s/%s lev=%d limited=%d jw=%.4f jaccard=%.4f lcs=%d lcsd=%d fuzzy=%d cosine=%s%n", p[0], p[1],
                LevenshteinDistance.getDefaultInstance().apply(p[0], p[1]), new LevenshteinDistance(2).apply(p[0], p[1]),
                new JaroWinklerSimilarity().apply(p[0], p[1]), new JaccardSimilarity().apply(p[0], p[1]),
                new LongestCommonSubsequence().apply(p[0], p[1]), new LongestCommonSubsequenceDistance().apply(p[0], p[1]),
                new FuzzyScore(Locale.ENGLISH).fuzzyScore(p[0], p[1]),
                p[0].isEmpty() ? "-" : new CosineDistance().apply(p[0] + " common words", p[1] + " common words"));
        }
        System.out.println(new HammingDistance().apply("karolin", "kathrin") + " " + LevenshteinDetailedDistance.getDefaultInstance().apply("sunday", "saturday"));
        attempt("hamming", () -> new HammingDistance().apply("a", "ab"));
        System.out.println(new SimilarityScoreFrom<>(new LevenshteinDistance(), "abc").apply("abd"));
        System.out.println(new IntersectionSimilarity<Character>(s -> {
            Set<Character> set = new LinkedHashSet<>();
            for (char c : s.toString().toCharArray()) set.add(c);
            return set;
        }).apply("aabbcc", "bcd"));
    }

    static void words() {
        String text = "the quick brown-fox jumps OVER http://a.very.long.example.com/path the lazy dog";
        System.out.println(WordUtils.capitalize(text) + "|" + WordUtils.capitalizeFully(text, ' ', '-') + "|" + WordUtils.uncapitalize("The Quick"));
        System.out.println(WordUtils.wrap(text, 20));
        System.out.println(WordUtils.wrap(text, 12, "\n> ", true, "[ -]"));
        System.out.println(WordUtils.initials("Ben John Lee") + WordUtils.swapCase("The dog Has") + WordUtils.abbreviate(text, 10, 20, "..."));
        System.out.println(CaseUtils.toCamelCase("to.camel_case now", true, '.', '_') + " " + new StrBuilder("old").reverse());
        System.out.println(WordUtils.containsAllWords("ab cd ef", "ef", "ab"));
    }

    static void escaping() {
        String nasty = "<p class=\"a\">Tom & 'Jerry' é ß € \u0001\t\uD83D\uDE00</p>";
        System.out.println(StringEscapeUtils.escapeHtml4(nasty) + "\n" + StringEscapeUtils.escapeHtml3(nasty) + "\n" + StringEscapeUtils.escapeXml10(nasty)
            + "\n" + StringEscapeUtils.escapeXml11(nasty) + "\n" + StringEscapeUtils.escapeJava(nasty) + "\n" + StringEscapeUtils.escapeEcmaScript(nasty)
            + "\n" + StringEscapeUtils.escapeJson(nasty) + "\n" + StringEscapeUtils.escapeCsv("a,\"b\"") + "\n" + StringEscapeUtils.escapeXSI("a b$c"));
        System.out.println(StringEscapeUtils.unescapeHtml4("&lt;&eacute;&#233;&#xE9;&nosuch;&copy; &amp;amp;") + StringEscapeUtils.unescapeJava("a\\tb\\u00e9\\101\\n")
            + StringEscapeUtils.unescapeCsv("\"a,\"\"b\"\"\"") + StringEscapeUtils.unescapeXml("&apos;&gt;"));
        CharSequenceTranslator own = new AggregateTranslator(new LookupTranslator(Map.of("a", "[A]", "bc", "[BC]")), UnicodeEscaper.above(127));
        System.out.println(own.translate("abcdé") + new NumericEntityEscaper().translate("aé") + " " + own.with(new OctalUnescaper()).translate("\\101a"));
    }

    static void builders() throws IOException {
        TextStringBuilder b = new TextStringBuilder();
        b.appendln("first").appendWithSeparators(List.of(1, 2, 3), ", ").appendNewLine().appendFixedWidthPadLeft(42, 6, '0').append(' ')
            .appendFixedWidthPadRight("ab", 4, '.').appendNull().append(true).append(1.5).append('c').appendSeparator("|").append("%d-%s", 7, "x");
        System.out.println(b + " " + b.length() + " " + b.indexOf("ab") + " " + b.lastIndexOf('0') + " " + b.contains("nope") + " " + b.startsWith("first"));
        b.replaceAll("first", "FIRST").deleteAll('0').replace(StringMatcherFactory.INSTANCE.charSetMatcher("123"), "#", 0, b.length(), 2).insert(0, ">>").setNullText("NULL").append((String) null);
        System.out.println(b + " " + b.leftString(4) + b.rightString(3) + b.midString(2, 3) + " " + b.equalsIgnoreCase(new TextStringBuilder(b.toString().toLowerCase())));
        System.out.println(new TextStringBuilder("  trim me ").trim().reverse().toString() + b.asTokenizer().getTokenList());
        try (Reader reader = b.asReader()) { System.out.println((char) reader.read() + "" + reader.skip(1) + (char) reader.read()); }
        org.apache.commons.text.StringTokenizer t = new org.apache.commons.text.StringTokenizer("a b,, 'c, d' ,e", StringMatcherFactory.INSTANCE.commaMatcher(), StringMatcherFactory.INSTANCE.quoteMatcher());
        t.setTrimmerMatcher(StringMatcherFactory.INSTANCE.trimMatcher()).setIgnoreEmptyTokens(false).setEmptyTokenAsNull(true);
        System.out.println(t.getTokenList() + " " + org.apache.commons.text.StringTokenizer.getCSVInstance("x, \"y,z\"").getTokenList() + org.apache.commons.text.StringTokenizer.getTSVInstance("p\tq").getTokenList());
        attempt("range", () -> new TextStringBuilder("abc").deleteCharAt(9));
        System.out.println(new ExtendedMessageFormat("Hi {0,upper} {1,number,#.#}", Locale.US, Map.of("upper", (name, args, locale) -> new Format() {
            @Override public StringBuffer format(Object o, StringBuffer to, FieldPosition p) { return to.append(o.toString().toUpperCase()); }
            @Override public Object parseObject(String s, ParsePosition p) { return s; }
        })).format(new Object[] {"bob", 2.55}));
        System.out.println(new CompositeFormat(NumberFormat.getInstance(Locale.US), new DecimalFormat("0.000")).format(3.14159));
    }

    static void diffs() {
        StringBuilder script = new StringBuilder();
        new StringsComparator("ABCABBA", "CBABAC").getScript().visit(new CommandVisitor<Character>() {
            @Override public void visitInsertCommand(Character c) { script.append('+').append(c); }
            @Override public void visitKeepCommand(Character c) { script.append('=').append(c); }
            @Override public void visitDeleteCommand(Character c) { script.append('-').append(c); }
        });
        EditScript<Character> edit = new StringsComparator("ABCABBA", "CBABAC").getScript();
        System.out.println(script + " " + edit.getLCSLength() + " " + edit.getModifications());
        edit.visit(new ReplacementsFinder<>((skipped, from, to) -> System.out.print(skipped + ":" + from + "->" + to + " ")));
        System.out.println();
        System.out.println(AlphabetConverter.createConverterFromChars(new Character[] {'a', 'b', 'c'}, new Character[] {'x', 'y', 'z'}, new Character[] {}));
        RandomStringGenerator random = new RandomStringGenerator.Builder().withinRange('0', 'z').filteredBy(CharacterPredicates.LETTERS, CharacterPredicates.DIGITS)
            .usingRandom(new Random(42)::nextInt).build();
        System.out.println(random.generate(12));
        System.out.println(new FormattableUtilsProbe() + String.format("[%10.4s]", new FormattableUtilsProbe()));
    }

    static class FormattableUtilsProbe implements Formattable {
        @Override public void formatTo(Formatter formatter, int flags, int width, int precision) {
            FormattableUtils.append("formattable", formatter, flags, width, precision, '*', "..");
        }
        @Override public String toString() { return FormattableUtils.toString(this); }
    }

    public static void main(String[] args) throws Exception {
        substitution();
        similarity();
        words();
        escaping();
        builders();
        diffs();
    }
}
