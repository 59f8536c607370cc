import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Patterns made by chance, on texts made by chance: what matches. */
public class ByChance {
    static final Random CHANCE = new Random(20250916);

    static String pattern(int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = CHANCE.nextInt(3); i >= 0; i--) {
            String atom;
            switch (depth == 0 ? CHANCE.nextInt(5) : CHANCE.nextInt(11)) {
                case 0 -> atom = "a";
                case 1 -> atom = "b";
                case 2 -> atom = "[ab]";
                case 3 -> atom = "c?";
                case 4 -> atom = ".";
                case 5 -> atom = "(?:" + pattern(depth - 1) + "|" + pattern(depth - 1) + ")";
                case 6 -> atom = "(?=" + pattern(depth - 1) + ")";
                case 7 -> atom = "(?>" + pattern(depth - 1) + ")";
                case 8 -> atom = "(" + pattern(depth - 1) + "|)";
                default -> atom = "(" + pattern(depth - 1) + ")";
            }
            boolean quantifiable = !atom.endsWith("?") && !atom.startsWith("(?=");
            String[] quantifiers = {"", "", "*", "+", "?", "*?", "+?", "{2}", "{1,2}", "{2,}", "{0,3}?", "*+"};
            text.append(atom).append(quantifiable ? quantifiers[CHANCE.nextInt(quantifiers.length)] : "");
        }
        return text.toString();
    }

    public static void main(String[] args) {
        long sum = 0;
        for (int round = 0; round < 600; round++) {
            String regex = (CHANCE.nextInt(6) == 0 ? "^" : "") + pattern(2) + (CHANCE.nextInt(5) == 0 ? "$" : CHANCE.nextInt(3) == 0 ? "c" : "");
            Pattern compiled = Pattern.compile(regex);
            StringBuilder shown = new StringBuilder();
            for (int k = 0; k < 3; k++) {
                StringBuilder text = new StringBuilder();
                for (int i = CHANCE.nextInt(9); i > 0; i--) {
                    text.append("aaabbc".charAt(CHANCE.nextInt(6)));
                }
                Matcher matcher = compiled.matcher(text);
                shown.append(text).append(matcher.matches() ? " yes" : " no");
                matcher.reset();
                for (int found = 0; found < 3 && matcher.find(); found++) {
                    shown.append(' ').append(matcher.start()).append('-').append(matcher.end());
                }
                shown.append("; ");
            }
            sum = sum * 31 + shown.toString().hashCode();
            if (round % 75 == 0 || args.length > 0) {
                System.out.println(regex + " " + shown);
            }
        }
        System.out.println(Long.toHexString(sum));
    }
}
