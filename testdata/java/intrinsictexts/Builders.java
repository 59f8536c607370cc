/** Builders that grow, widen and are written to in the middle. */
public class Builders {
    static long seed = 7;

    static int next(int bound) {
        seed = seed * 6364136223846793005L + 1442695040888963407L;
        return (int) ((seed >>> 33) % bound);
    }

    interface Action {
        Object run();
    }

    static void attempt(String what, Action action) {
        try {
            System.out.println(what + " = " + action.run());
        } catch (RuntimeException e) {
            System.out.println(what + ": " + e.getClass().getName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) throws Exception {
        long sum = 0;
        for (int round = 0; round < 200; round++) {
            StringBuilder sb = next(2) == 0 ? new StringBuilder() : new StringBuilder(next(100));
            StringBuffer buffer = new StringBuffer();
            Appendable appendable = sb;
            for (int k = 0; k < 60; k++) {
                switch (next(12)) {
                    case 0 -> sb.append((char) next(128));
                    case 1 -> sb.append((char) (next(20) == 0 ? next(65536) : next(256)));
                    case 2 -> sb.append(next(2000000) - 1000000);
                    case 3 -> sb.append((long) next(1 << 30) << next(34)).append(-(long) next(1 << 30));
                    case 4 -> sb.append("part").append("\u00fc\u00df");
                    case 5 -> sb.append(next(10) == 0 ? "\u4e2d\u6587" : "none");
                    case 6 -> sb.append((String) null).append((Object) null).append(true);
                    case 7 -> {
                        if (sb.length() > 0) {
                            sb.setCharAt(next(sb.length()), (char) (next(30) == 0 ? next(65536) : next(256)));
                        }
                    }
                    case 8 -> appendable.append((char) ('a' + next(26))).append("xyz", 1, 2);
                    case 9 -> sb.append(new char[] {'q', (char) next(300)}).append(1.5).append(2.25f);
                    case 10 -> sb.insert(next(sb.length() + 1), next(1000)).append(sb.length());
                    default -> sb.setLength(Math.max(0, sb.length() - next(5)));
                }
                buffer.append((char) next(200)).append(k).append("b");
            }
            for (int i = 0; i < sb.length(); i++) {
                sum = sum * 31 + sb.charAt(i);
            }
            sum = sum * 31 + sb.toString().hashCode() + buffer.toString().hashCode();
        }
        System.out.println(Long.toHexString(sum));
        StringBuilder sb = new StringBuilder("abc");
        StringBuilder none = null;
        attempt("charAt(3)", () -> sb.charAt(3));
        attempt("charAt(-1)", () -> sb.charAt(-1));
        attempt("setCharAt(3)", () -> {
            sb.setCharAt(3, 'x');
            return sb;
        });
        attempt("null append", () -> none.append('c'));
        attempt("null append text", () -> none.append("c"));
        attempt("numbers", () -> new StringBuilder().append(Integer.MIN_VALUE).append(' ').append(Long.MIN_VALUE).append(' ').append(0).append(-0L));
        attempt("wide numbers", () -> new StringBuilder("\u4e2d").append(Integer.MAX_VALUE).append(Long.MAX_VALUE).append('\u00e9'));
        for (int i = -3; i < 64; i++) {
            long v = i < 0 ? i : 1L << i;
            System.out.print(v + " " + (int) v + " " + (v - 1) + " " + -(v + 1) + " " + Long.toString(~v) + " " + Integer.toString((int) ~v) + ";");
        }
        System.out.println();
        String[] numbers = {"0", "-0", "+0", "7", "-7", "+7", "2147483647", "-2147483648", "2147483648", "-2147483649", "9223372036854775807",
            "-9223372036854775808", "9223372036854775808", "", "-", "+", "--1", "12a", " 1", "\u0663\u0664", "00000000000000000000012", "zz", "1_0"};
        for (String number : numbers) {
            attempt("int " + number, () -> Integer.parseInt(number));
            attempt("long " + number, () -> Long.parseLong(number));
            attempt("int 36 " + number, () -> Integer.parseInt(number, 36));
            attempt("long 2 " + number, () -> Long.parseLong(number, 2));
            attempt("valueOf " + number, () -> Integer.valueOf(number));
        }
        attempt("radix 1", () -> Integer.parseInt("1", 1));
        attempt("radix 37", () -> Long.parseLong("1", 37));
        attempt("null", () -> Integer.parseInt(null));
    }
}
