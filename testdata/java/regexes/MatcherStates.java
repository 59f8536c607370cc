import java.util.*;
import java.util.function.*;
import java.util.regex.*;

/** What a Matcher says before, between and after matches: states, regions, hitEnd, results. */
public class MatcherStates {
    static void attempt(String name, Supplier<Object> s) {
        try {
            System.out.println(name + ": " + s.get());
        } catch (RuntimeException e) {
            System.out.println(name + ": " + e);
        }
    }

    static String groups(MatchResult r) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i <= r.groupCount(); i++) {
            b.append('[').append(r.group(i)).append(' ').append(r.start(i)).append('-').append(r.end(i)).append(']');
        }
        return b.toString();
    }

    public static void main(String[] args) {
        Pattern p = Pattern.compile("(a+)(b)?(?<tail>c*)");
        Matcher m = p.matcher("xaabccyac");
        System.out.println(p + " " + p.pattern() + " " + p.flags() + " " + p.namedGroups());
        System.out.println(m);
        attempt("group before", m::group);
        attempt("start before", m::start);
        attempt("end before", () -> m.end(1));
        attempt("name before", () -> m.group("tail"));
        attempt("result before", () -> m.toMatchResult().group());
        attempt("has", m::hasMatch);
        attempt("matches", m::matches);
        attempt("after failure", m::group);
        System.out.println(m.reset().find() + " " + groups(m) + " " + m);
        attempt("no such group", () -> m.group(4));
        attempt("negative group", () -> m.group(-1));
        attempt("start(4)", () -> m.start(4));
        attempt("no such name", () -> m.group("head"));
        attempt("start name", () -> m.start("tail") + "-" + m.end("tail"));
        attempt("null name", () -> m.group((String) null));
        MatchResult kept = m.toMatchResult();
        System.out.println(m.find() + " " + groups(m));
        System.out.println(groups(kept) + " " + kept.hasMatch() + " " + kept.namedGroups() + " " + kept.group("tail"));
        System.out.println(m.find());
        attempt("after the last", m::group);
        attempt("find(20)", () -> m.find(20));
        attempt("find(-1)", () -> m.find(-1));
        attempt("find(7)", () -> m.find(7) + groups(m));
        attempt("region", () -> m.region(2, 5));
        System.out.println(m.regionStart() + " " + m.regionEnd() + " " + m.hasAnchoringBounds() + " " + m.hasTransparentBounds());
        attempt("lookingAt", () -> m.lookingAt() + groups(m));
        attempt("region(5, 2)", () -> m.region(5, 2));
        attempt("region(0, 10)", () -> m.region(0, 10));
        attempt("usePattern(null)", () -> m.usePattern(null));
        m.usePattern(Pattern.compile("c+"));
        System.out.println(m.find() + " " + m + " " + m.pattern());

        for (String in : new String[] {"", "a", "ab", "abc", "abcd", "b"}) {
            Matcher h = Pattern.compile("ab?c?").matcher(in);
            System.out.println("'" + in + "' matches " + h.matches() + " hitEnd " + h.hitEnd() + " requireEnd " + h.requireEnd());
            Matcher e = Pattern.compile("abc$").matcher(in);
            System.out.println("   find " + e.find() + " hitEnd " + e.hitEnd() + " requireEnd " + e.requireEnd());
            Matcher w = Pattern.compile("\\bab\\b").matcher(in);
            System.out.println("   word " + w.find() + " hitEnd " + w.hitEnd() + " requireEnd " + w.requireEnd());
        }

        Matcher t = Pattern.compile("(?<=x)a(?=y)|^b|c$").matcher("xaybc-b-c");
        t.region(1, 5);
        System.out.print("opaque:");
        while (t.find()) System.out.print(" " + t.group() + "@" + t.start());
        t.region(1, 2).useTransparentBounds(true);
        System.out.print(" transparent:");
        while (t.find()) System.out.print(" " + t.group() + "@" + t.start());
        t.region(3, 5).useTransparentBounds(false).useAnchoringBounds(false);
        System.out.print(" no anchors:");
        while (t.find()) System.out.print(" " + t.group() + "@" + t.start());
        t.reset();
        System.out.print(" reset:");
        while (t.find()) System.out.print(" " + t.group() + "@" + t.start());
        System.out.println(" " + t.hasAnchoringBounds() + t.hasTransparentBounds());

        Matcher r = Pattern.compile("(\\w)(\\d)?").matcher("a1bc3");
        System.out.println(r.results().map(MatcherStates::groups).toList());
        attempt("results changed", () -> r.reset().results().peek(x -> r.reset("zz")).count());
        attempt("results found", () -> r.reset("a1b2").results().peek(x -> r.find()).count());
        attempt("null input", () -> Pattern.compile("a").matcher(null));
        attempt("null reset", () -> r.reset(null));
        System.out.println(Pattern.compile("a.c", Pattern.DOTALL | Pattern.CASE_INSENSITIVE).matcher("A\nC").matches());
        System.out.println(Pattern.compile("\\Ga").matcher("aaba").results().count());
        Matcher g = Pattern.compile("\\G(\\d\\d)").matcher("1122x33");
        while (g.find()) System.out.print(g.group(1) + ";");
        System.out.println(g.hitEnd());
    }
}
