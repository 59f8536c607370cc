// skip(gc-stress): it allocates so much that collections at each 97th allocation take minutes
import java.util.*;
import java.util.regex.*;
import java.util.stream.*;

/** Constructs of the pattern language one by one, as a table of what is found in small texts. */
public class Constructs {
    static void all(String regex, int flags, String... texts) {
        Pattern p = Pattern.compile(regex, flags);
        for (String t : texts) {
            Matcher m = p.matcher(t);
            StringBuilder b = new StringBuilder();
            while (m.find()) {
                b.append(m.start()).append('-').append(m.end());
                for (int i = 1; i <= m.groupCount(); i++) b.append('(').append(m.group(i)).append(')');
                b.append(' ');
            }
            System.out.println((regex + " /" + flags + "/ " + t).replace("\n", "\\n").replace("\r", "\\r").replace("\u2028", "\\u2028").replace("\u0085", "\\u0085") + " : " + b.toString().replace("\n", "\\n").replace("\r", "\\r").replace("\u2028", "\\u2028"));
        }
    }

    static void all(String regex, String... texts) {
        all(regex, 0, texts);
    }

    public static void main(String[] args) {
        all("a*+a", "aaa");
        all("a*?b", "aaab");
        all("a++b|a+c", "aaac aab");
        all("(?>a|ab)c", "abc ac");
        all("(a|ab)(c|bcd)(d*)", "abcd");
        all("(a+)+b", "aaaaaaaaaaaaaaaaaab");
        all("((a)|(b))*", "abba");
        all("(a*)*", "aa");
        all("(?:(a)|b)*", "ab");
        all("(\\w+)\\s\\1", "the the cat cat dog");
        all("(?i)(\\w+) \\1", "The THE");
        all("(?<q>['\"]).*?\\k<q>", "'it\"s' \"x\"");
        all("x(?=y)|x(?!z)", "xy xz xx");
        all("(?<=\\$)\\d+|(?<!\\$)\\b\\d+", "$100 200");
        all("(?<=a|bc)d", "ad bcd cd");
        all("(?<=ab{1,3})c", "abc abbbc abbbbc");
        all("(?=(\\w+))\\1:", "abc:def:");
        all("^.*$", "a\nb", "a\r\nb", "a\u2028b", "a\u0085b");
        all("^.*$", Pattern.MULTILINE, "a\nb", "a\r\nb\n", "\n\n", "a\u2028b", "a\rb");
        all("^.*$", Pattern.MULTILINE | Pattern.UNIX_LINES, "a\nb", "a\r\nb");
        all(".+", Pattern.DOTALL, "a\nb\r");
        all("a$", "a\n", "a\r\n", "a\n\n", "ba");
        all("a\\Z", "a\n", "a\r\n", "a\n\n");
        all("a\\z", "a\n", "a");
        all("\\Aa", "aa\na");
        all("\\R", "a\r\nb\nc\rd\u2028e");
        all("\\R{2}", "\r\n\r\n", "\r\n");
        all("\\h+|\\v+", "a \t\u00a0b\n\u000b\f");
        all("\\H+", "ab c\td");
        all("\\d+|\\s|\\W", "12 x,\u0663");
        all("\\d+|\\w+", Pattern.UNICODE_CHARACTER_CLASS, "\u0663\u0664 stra\u00dfe");
        all("\\bw", "w ww aw \u00e9w");
        all("\\B.", "ab c");
        all("[a-z&&[^aeiou]]+", "hello world");
        all("[a-e[x-z]]+", "abxyfg");
        all("[^a-c&&b]", "abc");
        all("[a-z&&[def]&&[e-z]]", "defg");
        all("[\\w&&[^\\d_]]+", "ab1_c");
        all("[\\p{Lu}\\p{Nd}]+|\\p{Punct}", "AB12cd!E");
        all("\\p{Alpha}+\\p{Digit}*\\p{Space}?", "ab12 c");
        all("\\p{IsGreek}+|\\p{InCyrillic}+|\\p{script=Han}", "abc\u03b1\u03b2\u0436\u4e2d");
        all("\\p{L}\\p{M}*", "e\u0301a");
        all("\\X", "e\u0301a\r\n\ud83d\ude00\ud83c\udffd");
        all("\\p{javaLowerCase}+|\\p{javaUpperCase}", "abC");
        all("\\p{IsAlphabetic}|\\p{IsWhite_Space}|\\p{IsIdeographic}", "a \u4e2d1");
        all("\\P{Lower}+", "aBC1d");
        all("\\x41\\u0042\\103\\x{44}\\t\\e\\cA", "ABCD\t\u001b\u0001");
        all("\\0101|\\a|\\f", "A\u0007\f");
        all("\\N{LATIN SMALL LETTER A}", "aA");
        all("\\Qa.b*\\E+", "a.b**a.b*");
        all("a(?i)b(?-i)c", "abc aBc ABc aBC");
        all("a(?i:b)c", "aBc aBC");
        all("(?x) a b # comment\n c", "abc");
        all("(?s).(?-s).", "\na\n\n");
        all("\u00e9", Pattern.CASE_INSENSITIVE, "\u00c9\u00e9");
        all("\u00e9", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE, "\u00c9\u00e9");
        all("e\u0301", Pattern.CANON_EQ, "\u00e9 e\u0301");
        all("[\u00e0-\u00ef]", Pattern.CANON_EQ, "e\u0301x");
        all("\ud83d[\ude00]|x", "\ud83d\ude00x");
        all("[\ud83d\ude00-\ud83d\ude02]+", "\ud83d\ude00\ud83d\ude01!");
        all(".", "\ud83d\ude00\ud83d");
        all("x{2}|x{3,}|x{0,1}y", "xx xxx xxxx xyy");
        all("x{2,3}?", "xxxxx");
        all("x{2,3}+x", "xxxx xxx");
        all("(a)?(b)?(c)?", "ac");
        all("(?:a|b|c|dd)+?d", "abcddd");
        all("(\\()?x(?(1))?".replace("(?(1))?", "\\)?"), "(x) x");
        all("\\b{g}", "ae\u0301");
        all("|a", "ba");
        all("a||b", "cb");
        String deep = "(".repeat(50) + "a" + ")".repeat(50);
        System.out.println(Pattern.compile(deep).matcher("a").matches() + " " + Pattern.compile(deep).matcher("").groupCount());
        System.out.println(Pattern.compile("(?:x|y)*").matcher("xy".repeat(150)).matches());
        System.out.println("a".repeat(20000).matches("a*") + " " + "ab".repeat(10000).matches("(?:ab)*"));
        System.out.println(IntStream.range(0, 0x3000).filter(c -> Character.toString(c).matches("\\p{Sc}|\\p{IsDigit}")).count());
        System.out.println(IntStream.range(0, 0x10ffff).filter(c -> Character.toString(c).matches("\\s")).boxed().toList());
    }
}
