import java.util.Locale;

/** What characters are and their other case, one by one and in whole strings. */
public class Letters {
    public static void main(String[] args) {
        int[] counts = new int[10];
        long sum = 0;
        for (int c = -3; c < 0x3000; c++) {
            int bits = 0;
            if (c >= 0) {
                char u = (char) c;
                bits = (Character.isDigit(u) ? 1 : 0) | (Character.isLetter(u) ? 2 : 0) | (Character.isLetterOrDigit(u) ? 4 : 0)
                    | (Character.isLowerCase(u) ? 8 : 0) | (Character.isUpperCase(u) ? 16 : 0) | (Character.isWhitespace(u) ? 32 : 0)
                    | (Character.isJavaIdentifierStart(u) ? 64 : 0) | (Character.isJavaIdentifierPart(u) ? 128 : 0);
                sum = sum * 31 + Character.toLowerCase(u) + Character.digit(u, 36);
                sum = sum * 31 + Character.toUpperCase(u) + Character.digit(u, 10);
            }
            int ints = (Character.isDigit(c) ? 1 : 0) | (Character.isLetter(c) ? 2 : 0) | (Character.isLetterOrDigit(c) ? 4 : 0)
                | (Character.isLowerCase(c) ? 8 : 0) | (Character.isUpperCase(c) ? 16 : 0) | (Character.isWhitespace(c) ? 32 : 0)
                | (Character.isJavaIdentifierStart(c) ? 64 : 0) | (Character.isJavaIdentifierPart(c) ? 128 : 0);
            if (c >= 0 && bits != ints) {
                System.out.println("differs at " + c);
            }
            sum = sum * 31 + ints + Character.toLowerCase(c) + Character.toUpperCase(c) + Character.digit(c, 16) + Character.digit(c, 37);
            for (int k = 0; k < 8; k++) {
                counts[k] += ints >> k & 1;
            }
        }
        System.out.println(Long.toHexString(sum) + " " + java.util.Arrays.toString(counts));
        String[] texts = {"", "plain", "PLAIN", "MiXed 123 _$", "TITLE I\u0307", "\u00c4rger stra\u00dfe", "\u0130stanbul", "ISTANBUL i", "\u039f\u03a3 \u03a3", "a\ud801\udc00B"};
        Locale[] locales = {Locale.ROOT, Locale.ENGLISH, Locale.GERMANY, Locale.of("tr"), Locale.of("az"), Locale.of("la")};
        for (String text : texts) {
            StringBuilder line = new StringBuilder();
            for (Locale locale : locales) {
                String lower = text.toLowerCase(locale);
                String upper = text.toUpperCase(locale);
                line.append(lower.hashCode()).append(lower == text ? "=" : "").append(' ').append(upper.hashCode()).append(upper == text ? "=" : "").append(' ');
            }
            System.out.println(line.append(text.toLowerCase().length()).append(' ').append(text.toUpperCase().length()));
        }
    }
}
