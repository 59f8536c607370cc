import java.util.*;
import java.util.function.*;
import java.util.regex.*;

/** Replacement texts, functions, append and tail, split with limits, quoting. */
public class Replacements {
    static void attempt(Supplier<Object> s) {
        try {
            Object o = s.get();
            System.out.println(o instanceof String[] a ? a.length + Arrays.toString(a) : o);
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        String s = "John Smith, Ann Lee";
        attempt(() -> s.replaceAll("(\\w+) (\\w+)", "$2 $1"));
        attempt(() -> s.replaceAll("(?<first>\\w+) (?<last>\\w+)", "${last}-${first}"));
        attempt(() -> s.replaceFirst("(\\w+) (\\w+)", "$0$0"));
        attempt(() -> s.replaceAll("(\\w+) (\\w+)", "$3"));
        attempt(() -> s.replaceAll("(\\w+) (\\w+)", "$"));
        attempt(() -> s.replaceAll("(\\w+) (\\w+)", "$x"));
        attempt(() -> s.replaceAll("(\\w+) (\\w+)", "${"));
        attempt(() -> s.replaceAll("(\\w+) (\\w+)", "${}"));
        attempt(() -> s.replaceAll("(\\w+) (\\w+)", "${1a}"));
        attempt(() -> s.replaceAll("(\\w+) (\\w+)", "${nobody}"));
        attempt(() -> s.replaceAll("(\\w+) (\\w+)", "${last"));
        attempt(() -> s.replaceAll("(\\w+) (\\w+)", "a\\"));
        attempt(() -> s.replaceAll("(\\w+) (\\w+)", "\\$1\\\\$1"));
        attempt(() -> s.replaceAll("(\\w+) (\\w+)", "$10"));
        attempt(() -> "abcdefghijkl".replaceAll("(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)", "$11-$12-$1\\1"));
        attempt(() -> s.replaceAll("(x)?(J)", "<$1$2>"));
        attempt(() -> s.replaceAll("", "."));
        attempt(() -> "".replaceAll("x*", "-") + "abc".replaceAll("x*", "-") + "axb".replaceAll("x*", "-"));
        attempt(() -> s.replaceAll(null, "x"));
        attempt(() -> s.replaceAll("a", null));
        attempt(() -> Matcher.quoteReplacement("a$b\\c") + " " + Pattern.quote("a\\Eb") + " " + Pattern.quote(""));
        attempt(() -> "a$b".replaceAll(Pattern.quote("$"), Matcher.quoteReplacement("\\$")));
        attempt(() -> "1.5 and 2".replace(".", "$").replace("", "_"));

        Matcher m = Pattern.compile("\\d+").matcher("a1b22c333d");
        attempt(() -> m.replaceAll(r -> "<" + Integer.parseInt(r.group()) * 2 + ">"));
        attempt(() -> m.replaceFirst(r -> "" + r.start() + r.end()));
        attempt(() -> m.replaceAll(r -> "$0$0"));
        attempt(() -> m.replaceAll(r -> null));
        attempt(() -> m.replaceAll((Function<MatchResult, String>) null));
        attempt(() -> m.replaceAll(r -> { m.find(); return ""; }));
        attempt(() -> Pattern.compile("z").matcher("abc").replaceAll(r -> { throw new IllegalStateException(); }));
        StringBuilder b = new StringBuilder("> ");
        m.reset();
        while (m.find()) {
            if (m.group().length() != 2) m.appendReplacement(b, "[$0]");
        }
        attempt(() -> m.appendTail(b));
        attempt(() -> m.appendReplacement(b, ""));
        StringBuffer old = new StringBuffer();
        m.reset("7 8");
        m.find();
        attempt(() -> m.appendReplacement(old, "seven") == m);
        attempt(() -> m.appendTail(old));
        m.reset("9");
        m.find();
        StringBuilder broken = new StringBuilder("keep");
        attempt(() -> m.appendReplacement(broken, "abc$7"));
        System.out.println(broken);

        for (int limit : new int[] {-1, 0, 1, 2, 3, 10}) {
            attempt(() -> ",a,,b,,".split(",", limit));
            attempt(() -> "boo:and:foo".split("o", limit));
            attempt(() -> Pattern.compile("(,)|;").split("1,2;3,", limit));
            attempt(() -> "1,2;3,".splitWithDelimiters("[,;]", limit));
            attempt(() -> Pattern.compile("b+").splitWithDelimiters("abba,bbb", limit));
        }
        attempt(() -> "".split(","));
        attempt(() -> "".split(""));
        attempt(() -> ",".split(","));
        attempt(() -> "abc".split(""));
        attempt(() -> "abc".split("", 2));
        attempt(() -> "a1b2".split("(?=\\d)"));
        attempt(() -> "CamelCaseWord".split("(?=[A-Z])"));
        attempt(() -> "a.b.c".split("."));
        attempt(() -> "a.b.c".split("\\."));
        attempt(() -> "a|b".split("|"));
        attempt(() -> "x\u00e9y\u00e9".split("\u00e9"));
        attempt(() -> "\ud83d\ude00a\ud83d\ude00".split(""));
        attempt(() -> "\ud83d\ude00a\ud83d\ude00b".split("\ud83d\ude00"));
        attempt(() -> Pattern.compile("\\s+").splitAsStream("  the quick  fox ").toList());
        attempt(() -> Pattern.compile("").splitAsStream("abc").toList());
        attempt(() -> Pattern.compile("x").splitAsStream("").toList());
        attempt(() -> Pattern.compile("[aeiou]").asPredicate().test("xyz") + " " + Pattern.compile("[a-z]*").asMatchPredicate().test("xyz"));
    }
}
