import java.util.regex.*;

public class Regex {
    public static void main(String[] args) {
        Matcher m = Pattern.compile("(\\w+)@(\\w+)\\.com").matcher("mail bob@example.com and amy@test.com now");
        while (m.find()) System.out.println(m.group() + " " + m.group(1) + " " + m.group(2) + " " + m.start() + "-" + m.end());
        System.out.println("2024-01-15".matches("\\d{4}-\\d{2}-\\d{2}") + " " + "a1b2".replaceAll("[a-z](\\d)", "<$1>") + " " + Pattern.matches("a*b", "aaab") + " " + "xAbc".matches("(?i)XaBC"));
        Matcher named = Pattern.compile("(?<key>[^=]+)=(?<value>.*)").matcher("color=red");
        if (named.matches()) System.out.println(named.group("key") + ":" + named.group("value") + named.groupCount());
        System.out.println(String.join("|", Pattern.compile("\\s*,\\s*").split("a , b,c ,d")));
        System.out.println("aaa".replaceAll("a*?", "x") + " " + "foobar".replaceAll("(?=bar)", "-") + " " + "abcabc".replaceAll("(?<=a)b", "B") + " " + "aa bb cd".replaceAll("(\\w)\\1", "D"));
        System.out.println(Pattern.compile("^\\w+$", Pattern.MULTILINE).matcher("one\ntwo\n").results().count() + " " + Pattern.quote("a.b") + " " + "a.b".split(Pattern.quote(".")).length);
        try { Pattern.compile("(unclosed"); } catch (PatternSyntaxException e) { System.out.println(e.getDescription() + " " + e.getIndex()); }
        StringBuilder b = new StringBuilder();
        Matcher digits = Pattern.compile("\\d+").matcher("1 and 22");
        while (digits.find()) digits.appendReplacement(b, "" + Integer.parseInt(digits.group()) * 2);
        digits.appendTail(b);
        System.out.println(b);
    }
}
