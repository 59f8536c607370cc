import java.util.*;

/** SEND + MORE = MONEY and its like, by permutations with pruning of leading zeros. */
public class CryptArithmetic {
    final String[] addends;
    final String sum;
    final char[] letters;
    final long[] weights;
    final boolean[] leading;
    int solutions;

    CryptArithmetic(String puzzle) {
        String[] sides = puzzle.split("\\s*=\\s*");
        addends = sides[0].split("\\s*\\+\\s*");
        sum = sides[1];
        TreeMap<Character, Long> weight = new TreeMap<>();
        Set<Character> first = new HashSet<>();
        for (String word : addends) add(weight, first, word, 1);
        add(weight, first, sum, -1);
        letters = new char[weight.size()];
        weights = new long[letters.length];
        leading = new boolean[letters.length];
        int i = 0;
        for (Map.Entry<Character, Long> e : weight.entrySet()) {
            letters[i] = e.getKey();
            weights[i] = e.getValue();
            leading[i++] = first.contains(e.getKey());
        }
    }

    private static void add(Map<Character, Long> weight, Set<Character> first, String word, long sign) {
        first.add(word.charAt(0));
        for (int i = word.length() - 1; i >= 0; i--, sign *= 10) weight.merge(word.charAt(i), sign, Long::sum);
    }

    void solve(int at, long total, int used, int[] digits) {
        if (at == letters.length) {
            if (total == 0) {
                solutions++;
                if (solutions <= 3) show(digits);
            }
            return;
        }
        for (int d = leading[at] ? 1 : 0; d < 10; d++) {
            if ((used >> d & 1) == 0) {
                digits[at] = d;
                solve(at + 1, total + weights[at] * d, used | 1 << d, digits);
            }
        }
    }

    private void show(int[] digits) {
        StringJoiner left = new StringJoiner(" + ");
        for (String word : addends) left.add(number(word, digits));
        System.out.println("  " + left + " = " + number(sum, digits));
    }

    private String number(String word, int[] digits) {
        StringBuilder s = new StringBuilder();
        for (char c : word.toCharArray()) s.append(digits[Arrays.binarySearch(letters, c)]);
        return s.toString();
    }

    public static void main(String[] args) {
        for (String p : List.of("I + BB = ILL", "TO + GO = OUT", "ABC + CBA = DDDD", "HE + SEES = EYES", "A + A = B")) {
            CryptArithmetic c = new CryptArithmetic(p);
            System.out.println(p + " " + new String(c.letters) + " " + Arrays.toString(c.weights));
            c.solve(0, 0, 0, new int[c.letters.length]);
            System.out.println("  " + c.solutions + " solutions");
        }
    }
}
