import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Hashing, comparing, searching and cutting strings of all kinds; the sums must not depend on who does the work. */
public class Texts {
    static long seed = 42;
    static long sum;

    static int next(int bound) {
        seed = seed * 6364136223846793005L + 1442695040888963407L;
        return (int) ((seed >>> 33) % bound);
    }

    static void add(long value) {
        sum = sum * 1000003 + value;
    }

    static void add(String text) {
        add(text.length());
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
    }

    static void show(String what) {
        System.out.println(what + " " + Long.toHexString(sum));
        sum = 0;
    }

    static String text() {
        int kind = next(6);
        int length = next(5) == 0 ? next(90) : next(12);
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < length; i++) {
            switch (kind) {
                case 0, 1 -> sb.append((char) ('a' + next(3)));
                case 2 -> sb.append((char) next(128));
                case 3 -> sb.append((char) next(256));
                case 4 -> sb.append((char) (next(4) == 0 ? next(65536) : 'a' + next(2)));
                default -> sb.appendCodePoint(next(3) == 0 ? 0x1f600 + next(50) : 'A' + next(40));
            }
        }
        return sb.toString();
    }

    interface Action {
        Object run();
    }

    static void attempt(String what, Action action) {
        try {
            System.out.println(what + " = " + action.run());
        } catch (RuntimeException e) {
            System.out.println(what + ": " + e.getClass().getName() + (e instanceof NullPointerException ? "" : ": " + e.getMessage()));
        }
    }

    public static void main(String[] args) {
        String[] texts = new String[300];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text();
        }
        texts[0] = "";
        texts[1] = "\0";
        texts[2] = "f5a5a608";
        texts[3] = "x".repeat(3000) + "y";
        texts[4] = "\u4e2d".repeat(2000) + "\u6587";
        for (String t : texts) {
            add(t.hashCode());
            add(t.hashCode());
            add(new String(t.toCharArray()).hashCode());
        }
        show("hash");
        int equal = 0;
        for (String a : texts) {
            for (String b : texts) {
                equal += a.equals(b) ? 1 : 0;
                add(a.equals(b + "") ? 1 : 0);
                add(Integer.signum(a.compareTo(b)));
                add(a.compareTo(b));
                add(a.compareToIgnoreCase(b));
                add(a.equalsIgnoreCase(b) ? 1 : 0);
                add(a.contentEquals(new StringBuilder(b)) ? 1 : 0);
            }
        }
        show("compare " + equal);
        for (String a : texts) {
            for (int k = 0; k < 40; k++) {
                String b = texts[next(texts.length)];
                int from = next(a.length() + 3) - 1;
                add(a.indexOf(b));
                add(a.indexOf(b, from));
                add(a.lastIndexOf(b));
                add(a.lastIndexOf(b, from));
                add(a.contains(b) ? 1 : 0);
                add(a.startsWith(b) ? 1 : 0);
                add(a.startsWith(b, from) ? 1 : 0);
                add(a.endsWith(b) ? 1 : 0);
                add(a.regionMatches(from, b, next(3) - 1, next(4) - 1) ? 1 : 0);
                add(a.regionMatches(true, from, b, next(3) - 1, next(4) - 1) ? 1 : 0);
                int c = next(5) == 0 ? 0x1f600 + next(50) : next(6) == 0 ? next(0x11ffff) - 5 : 'a' + next(4);
                add(a.indexOf(c));
                add(a.indexOf(c, from));
                add(a.lastIndexOf(c));
                add(a.lastIndexOf(c, from));
                int at = next(a.length() + 1);
                int to = at + next(a.length() - at + 1);
                add(a.indexOf(c, at, to));
                add(a.indexOf(b, at, to));
                if (to > at) {
                    add(a.indexOf(a.substring(at, to)));
                    add(a.lastIndexOf(a.substring(at, to)));
                }
            }
        }
        show("search");
        for (String a : texts) {
            int at = next(a.length() + 1);
            int to = at + next(a.length() - at + 1);
            add(a.substring(at, to));
            add(a.substring(at));
            add(a.concat(texts[next(texts.length)]));
            add(a.replace('a', 'z'));
            add(a.replace('a', '\u4e2d'));
            add(a.replace("ab", "\u00e9"));
            add(a.toUpperCase(Locale.ROOT));
            add(a.toLowerCase(Locale.ROOT));
            add(a.trim());
            add(a.strip());
            add(new StringBuilder(a).reverse().toString());
            char[] chars = new char[a.length() + 2];
            a.getChars(at, to, chars, 1);
            add(new String(chars));
            add(new String(chars, 1, to - at));
            add(String.valueOf(a.toCharArray()));
            add(a.isEmpty() ? 1 : 0);
            add(a.isBlank() ? 1 : 0);
        }
        show("cut");
        for (String a : texts) {
            byte[] utf8 = a.getBytes(StandardCharsets.UTF_8);
            add(java.util.Arrays.hashCode(utf8));
            add(new String(utf8, StandardCharsets.UTF_8));
            add(new String(utf8, StandardCharsets.ISO_8859_1));
            add(new String(utf8, StandardCharsets.US_ASCII));
            add(java.util.Arrays.hashCode(a.getBytes(StandardCharsets.ISO_8859_1)));
            add(java.util.Arrays.hashCode(a.getBytes(StandardCharsets.UTF_16BE)));
            for (int k = 0; k < 3 && utf8.length > 0; k++) {
                utf8[next(utf8.length)] = (byte) next(256);
            }
            add(new String(utf8, StandardCharsets.UTF_8));
            add(new String(utf8));
        }
        show("code");
        String s = "text";
        String wide = "te\u4e2dxt";
        String none = null;
        attempt("charAt(-1)", () -> s.charAt(-1));
        attempt("charAt(4)", () -> s.charAt(4));
        attempt("wide charAt(5)", () -> wide.charAt(5));
        attempt("wide charAt(2)", () -> wide.charAt(2));
        attempt("substring(3, 2)", () -> s.substring(3, 2));
        attempt("substring(5)", () -> s.substring(5));
        attempt("indexOf range", () -> s.indexOf('t', 3, 9));
        attempt("getChars", () -> {
            s.getChars(0, 4, new char[3], 0);
            return 0;
        });
        attempt("equals(null)", () -> s.equals(null));
        attempt("compareTo(null)", () -> s.compareTo(none));
        attempt("indexOf(null)", () -> s.indexOf(none));
        attempt("startsWith(null)", () -> s.startsWith(none));
        attempt("regionMatches(null)", () -> s.regionMatches(0, none, 0, 1));
        attempt("null.equals", () -> none.equals(s));
        attempt("null.hashCode", () -> none.hashCode());
        attempt("null.indexOf", () -> none.indexOf('c'));
        Object key = wide;
        Comparable<String> comparable = s;
        CharSequence sequence = wide;
        System.out.println(key.hashCode() + " " + key.equals("te\u4e2d" + "xt".toString()) + " " + comparable.compareTo("tent") + " "
            + sequence.charAt(2) + sequence.length());
        try {
            none.startsWith("a", 0);
        } catch (NullPointerException e) {
            System.out.println(e.getStackTrace()[0].getMethodName() + " " + e.getStackTrace()[0].getLineNumber());
        }
    }
}
