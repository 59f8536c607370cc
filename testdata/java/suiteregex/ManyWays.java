import java.util.regex.Pattern;

/** Patterns with many ways to match the same text, which must not take for ever to say no. */
public class ManyWays {
    public static void main(String[] args) {
        String[][] cases = {
            {"(x+x+)+y", "x", ""}, {"(a+)+$", "a", "!"}, {"(a|a)*b", "a", ""}, {"(a|aa)+$", "a", "!"},
            {"^(([a-z])+.)+[A-Z]([a-z])+$", "a", ""}, {"(.*)*X", "a", ""}, {"(a*)*b", "a", ""}, {"([a-zA-Z]+)*!", "a", ""},
            {"(\\w+\\s?)*$", "word ", "%"}, {"^(\\d+)*\\.", "1", ""}, {"(?:a+)+b", "a", ""}, {"(?:a|b|ab)*c", "ab", ""},
            {"(a+){2,}b", "a", ""}, {"(a+?)+b", "a", ""}, {"((a*)b?)*c", "a", ""}, {"^(a+)+(a+)+$", "a", "!"},
            {"(?=(a+)+b)a", "a", ""},
        };
        for (String[] each : cases) {
            var matcher = Pattern.compile(each[0]).matcher(each[1].repeat(40) + each[2]);
            System.out.println(each[0] + " " + matcher.matches() + " " + matcher.lookingAt() + " " + (matcher.find() ? matcher.start() + "-" + matcher.end() : "-"));
        }
    }
}
