import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where lines may end: brackets, points, numbers, calls; and groups of patterns with blanks. */
public class LineBreaks {
    public static void main(String[] args) {
        String[] texts = {"method:com.acme.Foo#m() x", "a.b c", "a,b", "http://x.y/z?q=1&r=2", "1.5 2,000", "foo(bar) [baz] {q}", "well-known -5 a--b", "end. Next! ok? yes;no:x", "x=1+2*3",
            "v1.2.3-rc1", "(a)b", "a(b", "f(x).g(y)", "1:2", "100%a", "m(()) x", "a() b() c", "a[b]", "a{b}", "1(b", "a)b", "a\"b", "a.1", "a!1", "x1:2", "a.(b", "(a)(b)", "a();  b", "() x"};
        for (String text : texts) {
            BreakIterator breaks = BreakIterator.getLineInstance(Locale.US);
            breaks.setText(text);
            StringBuilder line = new StringBuilder();
            for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
                line.append('|').append(text, from, to);
            }
            System.out.println(line);
        }
        System.out.println("k=v".matches("(?x)( [^=]+ ) ( = ( ?: v | w ) ) ?") + " " + Pattern.compile("( # note\n ?<n> a )", Pattern.COMMENTS).matcher("a").matches());
    }
}
