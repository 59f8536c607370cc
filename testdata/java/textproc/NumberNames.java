import java.util.*;

/** Numbers as English words, ordinals, Roman numerals and back, and digit spelling. */
public class NumberNames {
    static final String[] SMALL = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
    static final String[] TENS = " , ,twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety".split(",");
    static final String[] BIG = {"", " thousand", " million", " billion", " trillion", " quadrillion", " quintillion"};

    static String words(long n) {
        if (n < 0) return "minus " + (n == Long.MIN_VALUE ? words(Long.MAX_VALUE).replace("seven", "eight*") : words(-n));
        if (n < 20) return SMALL[(int) n];
        if (n < 100) return TENS[(int) n / 10] + (n % 10 == 0 ? "" : "-" + SMALL[(int) n % 10]);
        if (n < 1000) return SMALL[(int) n / 100] + " hundred" + (n % 100 == 0 ? "" : " and " + words(n % 100));
        Deque<String> parts = new ArrayDeque<>();
        for (int i = 0; n > 0; i++, n /= 1000) {
            if (n % 1000 != 0) parts.push(words(n % 1000) + BIG[i]);
        }
        return String.join(", ", parts);
    }

    static String ordinal(int n) {
        return n + switch (n % 100) {
            case 11, 12, 13 -> "th";
            default -> switch (n % 10) { case 1 -> "st"; case 2 -> "nd"; case 3 -> "rd"; default -> "th"; };
        };
    }

    enum Roman {
        M(1000), CM(900), D(500), CD(400), C(100), XC(90), L(50), XL(40), X(10), IX(9), V(5), IV(4), I(1);

        final int value;
        Roman(int value) { this.value = value; }

        static String of(int n) {
            StringBuilder s = new StringBuilder();
            for (Roman r : values()) {
                for (; n >= r.value; n -= r.value) s.append(r);
            }
            return s.toString();
        }

        static int parse(String s) {
            int total = 0;
            for (Roman r : values()) {
                while (s.startsWith(r.name())) {
                    total += r.value;
                    s = s.substring(r.name().length());
                }
            }
            if (!s.isEmpty()) throw new IllegalArgumentException("rest: " + s);
            return total;
        }
    }

    public static void main(String[] args) {
        for (long n : new long[] {0, 7, 19, 40, 85, 100, 342, 1000, 1001, 12345, 1000000, 987654321, Long.MAX_VALUE, -5}) System.out.println(n + " " + words(n));
        StringJoiner j = new StringJoiner(" ", "<", ">").setEmptyValue("none");
        System.out.println(j);
        for (int n : new int[] {1, 2, 3, 4, 11, 12, 13, 21, 102, 111, 1013}) j.add(ordinal(n));
        System.out.println(j + " " + j.length());
        boolean ok = true;
        for (int n = 1; n < 4000; n++) ok &= Roman.parse(Roman.of(n)) == n;
        System.out.println(ok + " " + Roman.of(1994) + " " + Roman.of(3888) + " " + Roman.parse("MMXXIV"));
        try {
            Roman.parse("XQ");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
