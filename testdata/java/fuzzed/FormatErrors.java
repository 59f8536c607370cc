import java.util.Date;
import java.util.regex.*;

/** What Formatter says of dates without a letter or with flags, and Pattern of broken escapes, ranges and look-behinds. */
public class FormatErrors {
    static void find(String pattern, String text) {
        Matcher m = Pattern.compile(pattern).matcher(text);
        StringBuilder sb = new StringBuilder();
        while (m.find()) {
            sb.append(m.start()).append('-').append(m.end()).append(' ');
        }
        System.out.println(pattern + " " + sb + m.hitEnd() + m.requireEnd() + " " + m.reset().matches() + m.hitEnd() + m.requireEnd());
    }

    public static void main(String[] args) {
        for (String c : new String[] {"t", "tt", "t%", "T%", "Tt", "Tl", "TE", "ti", "t "}) {
            for (String f : new String[] {"", "-", "#", "0-5", "5", ".3", "5.3", "1$", "9$", "99999999999$", "99999999999", "##", "<"}) {
                String r;
                try {
                    r = String.format("%" + f + c, new Date(0)).length() + "";
                } catch (Exception e) {
                    r = e.toString().replace('\0', '?');
                }
                System.out.println("%" + f + c + " " + r);
            }
        }
        String[] patterns = {
            "\\u", "\\u1", "\\u12", "\\u123", "\\ug", "\\u1g", "\\u12g", "\\u123g", "a\\u12)", "\\u12\\", "[\\u12]", "[\\u1]",
            "[\\u12", "[\\ug]", "\\x", "\\x1", "\\xg", "\\x{", "\\x{1", "\\x{}", "\\x{110000}", "\\x{1g}", "[a-\\p{InGreek}#b]",
            "[a-\\d]", "[a-\\w", "[a-\\p{L}]", "[a-\\R]", "[a-\\X]", "[a-\\b]", "[a-\\N]", "[a-\\N{DIGIT ONE}]", "[a-\\", "[a-\\h]",
            "[a-\\A]", "[a-\\1]", "[a-\\k]", "[a-\\Pz]", "(?<!\\1)", "(?<=(a)\\1)", "(?<=a\\1)b", "(?<!\\k<n>)",
            "(?<n>a)(?<!\\k<n>)", "(a)(?<=\\1)", "(?<=\\X)", "(?<=\\R)", "(?<=a{2})", "(?<=a{2,})", "(?<=a|b*)", "(?<=(?=a*))",
            "(?<=(?<!a*))", "(?<=\\b{g})", "(?<=^*)", "(?<=$+)", "(?<=\\b*)", "(?<=(a{1,2}){1,2}+)", "[a-\\c", "[\\c", "\\c",
            "[\\k<n>]", "[\\b]", "[\\R]", "[\\X]", "[\\1]", "[\\N]", "[\\G]",
        };
        for (String p : patterns) {
            String r;
            try {
                r = Pattern.compile(p).toString();
            } catch (PatternSyntaxException e) {
                r = e.getDescription() + " " + e.getIndex();
            }
            System.out.println(p + " " + r);
        }
        for (String p : new String[] {"^", "^()", "\\A", "^a", "\\z", "(?!)", "(?!a)", "(?<=\\b)", "(?<!\\b)", "(?<=\\B)x", "(?<=a$)", "(?<=^a)", "(?<=a)\\b", "(?=b)", "(?<=b\\z)", "\\b", "(?<=\\p{L}\\b)"}) {
            for (String s : new String[] {"", "a", "ab", "a b\n", "bbA_\n"}) {
                find(p, s);
            }
        }
        System.out.println("c\u0301d e\u0301 \u0301f".replaceAll("\\b", "|").codePoints().filter(x -> x == '|').count());
        System.out.println(Pattern.compile("a(b)?").matcher("ab").results().toList().get(0).getClass().getName());
    }
}
