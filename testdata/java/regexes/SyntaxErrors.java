import java.util.*;
import java.util.regex.*;

/** Broken patterns: description, index and the message with its caret; and odd ones that are right. */
public class SyntaxErrors {
    public static void main(String[] args) {
        String[] bad = {
            "(", ")", "a)", "[", "[a", "[]", "[^]", "[a-", "[z-a]", "[a&&", "a{", "a{1", "a{1,", "a{2,1}", "a{,2}", "a{x}", "*", "+a", "?", "a**", "a+*", "a???",
            "(?", "(?<", "(?<a", "(?<1a>x)", "(?<a>x)(?<a>y)", "(?<>x)", "(?P<a>x)", "(?z)", "(?i", "(?i-", "(?<=a*)b", "(?<=a+)b", "(?<=a{1,5})b", "(?<!x*)",
            "\\", "\\k", "\\k<", "\\k<n>", "\\k<a", "\\1", "(a)\\2", "\\x", "\\x4", "\\x{", "\\x{110000}", "\\x{41", "\\u12", "\\0", "\\08", "\\c", "\\p", "\\p{", "\\p{Foo}",
            "\\p{IsFoo}", "\\p{InFoo}", "\\p{script=Foo}", "\\p{blk=Foo}", "\\p{gc=Foo}", "\\p{name=Foo}", "\\pX", "\\N", "\\N{", "\\N{foo}", "\\y", "\\i", "\\j", "\\g", "[\\y]", "[a-\\d]", "[\\d-a]",
            "\\Q", "\\Qabc", "\\E", "a\\Q\\E*", "(?:", "(?=", "(?#x)", "(?>a", "a|*", "|", "()", "[a-z&&[^aeiou]", "[[a]", "a{99999999999}", "a{1}{2}", "(?<name>a)\\k<name>x\\k<nome>",
            "\\b{g}", "\\b{x}", "\\b{", "[\\b]", "\\R", "[\\R]", "\\X", "[\\X]", "[\\h\\v]", "\\p{L", "\\P{Lu}", "(?i)(?-i", "x{0}", "x{0,0}y", "[\\Qa-\\E]", "a(?i)b(?-i)c(?i:d)", "{", "}", "]", "a]", "a}", "{1}", "^*", "$+", "\\b*",
            "(?<n>", "(?<n >a)", "(?'n'a)", "(?&n)", "(?R)", "(?1)", "(?(1)a|b)", "(?!", "(?<!", "[[:alpha:]]", "[^^]", "[-a]", "[a-]", "[a-c-e]", "[&&a]", "[a&&]", "[a&&&&b]", "[]a]", "[^]a]",
        };
        for (String s : bad) {
            try {
                Pattern p = Pattern.compile(s);
                Matcher m = p.matcher("abcd ]x1}a-b&^");
                System.out.println(s + " -> right, " + (m.find() ? m.start() + "-" + m.end() : "none"));
            } catch (PatternSyntaxException e) {
                System.out.println(s + " -> " + e.getDescription() + " | " + e.getIndex() + " | " + e.getMessage().replace("\n", "\\n"));
            } catch (RuntimeException e) {
                System.out.println(s + " -> " + e);
            }
        }
        for (int flags : new int[] {Pattern.COMMENTS, Pattern.LITERAL, Pattern.LITERAL | Pattern.CASE_INSENSITIVE, 0x8000, -1}) {
            try {
                Pattern p = Pattern.compile("a b # (comment\n[c]", flags);
                System.out.println(flags + " " + p.flags() + " " + p.matcher("abc").matches() + " " + p.matcher("A B # (COMMENT\n[C]").matches());
            } catch (RuntimeException e) {
                System.out.println(flags + " " + e);
            }
        }
        PatternSyntaxException e = new PatternSyntaxException("my description", "ab\tcd", 3);
        System.out.println(e);
        System.out.println(new PatternSyntaxException("no index", "abc", -1).getMessage());
        System.out.println(new PatternSyntaxException("beyond", "abc", 7).getMessage());
        System.out.println(e.getPattern() + " " + e.getIndex() + " " + e.getDescription() + " " + (e instanceof IllegalArgumentException));
        try {
            Pattern.compile("((a)");
        } catch (PatternSyntaxException x) {
            System.out.println(x);
        }
        try {
            "x".matches("[x");
        } catch (PatternSyntaxException x) {
            System.out.println(x);
        }
        try {
            Pattern.compile(null);
        } catch (RuntimeException x) {
            System.out.println(x.getClass());
        }
    }
}
