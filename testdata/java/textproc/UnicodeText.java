import java.nio.charset.*;
import java.text.*;
import java.util.*;
import java.util.stream.*;

/** Code points, surrogates, combining marks, normal forms, case mapping and encodings. */
public class UnicodeText {
    static String points(String s) {
        return s.codePoints().mapToObj(c -> String.format("%04X", c)).collect(Collectors.joining(" "));
    }

    static String reverseGraphemes(String s) {
        BreakIterator b = BreakIterator.getCharacterInstance(Locale.ROOT);
        b.setText(s);
        StringBuilder out = new StringBuilder();
        for (int end = b.last(), start = b.previous(); start != BreakIterator.DONE; end = start, start = b.previous()) out.append(s, start, end);
        return out.toString();
    }

    public static void main(String[] args) {
        String s = "Ae\u0301\uD83D\uDE00z";
        System.out.println(s.length() + " " + s.codePointCount(0, s.length()) + " " + points(s) + " " + new StringBuilder(s).reverse().length());
        System.out.println(points(new StringBuilder(s).reverse().toString()) + " | " + points(reverseGraphemes(s)));
        System.out.println(s.offsetByCodePoints(0, 4) + " " + s.codePointAt(3) + " " + s.codePointBefore(5) + " " + Character.charCount(0x1F600) + " " + s.indexOf(0x1F600));
        for (Normalizer.Form f : Normalizer.Form.values()) {
            System.out.println(f + " " + points(Normalizer.normalize("éﬁ①Å", f)) + " " + Normalizer.isNormalized("e\u0301", f));
        }
        System.out.println("straße".toUpperCase(Locale.ROOT) + " " + "İI".toLowerCase(Locale.ROOT).length() + " " + "ὈΔΥΣΣΕΎΣ".toLowerCase(Locale.ROOT) + " " + "ǆ".toUpperCase(Locale.ROOT)
            + " " + Character.toTitleCase('ǆ') + " " + "title".toUpperCase(Locale.forLanguageTag("tr")) + " " + "ß".equalsIgnoreCase("SS") + " " + "K".equalsIgnoreCase("\u212A"));
        for (int c : new int[] {'A', '٣', '\u00A0', '\u3000', 'ª', 'Ⅷ', 0x1D54F, '\u200D', '_', '€', '\u0000', 0xE000, 0x4E2D}) {
            System.out.printf("%04X %-2d %s%s%s%s%s %s %s %d%n", c, Character.getType(c), Character.isLetter(c) ? "L" : "-", Character.isDigit(c) ? "D" : "-", Character.isWhitespace(c) ? "W" : "-",
                Character.isSpaceChar(c) ? "S" : "-", Character.isJavaIdentifierPart(c) ? "J" : "-", Character.getName(c), Character.UnicodeScript.of(c), Character.getNumericValue(c));
        }
        for (Charset c : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII}) {
            byte[] b = "aé€😀".getBytes(c);
            System.out.println(c + " " + HexFormat.of().formatHex(b) + " " + new String(b, c));
        }
        System.out.println(points(new String(new byte[] {(byte) 0xC3, 'x', (byte) 0xF0, (byte) 0x9F, 'y', (byte) 0xED, (byte) 0xA0, (byte) 0x80}, StandardCharsets.UTF_8)));
        String lone = "x\uD800y";
        System.out.println(HexFormat.of().formatHex(lone.getBytes(StandardCharsets.UTF_8)) + " " + points(lone) + " " + Character.isSurrogate(lone.charAt(1)) + " " + Character.isHighSurrogate('\uDC00'));
        System.out.println(Stream.of("zebra", "Äpfel", "apple", "Zoo", "éclair", "eclair").sorted(Collator.getInstance(Locale.GERMANY)).toList());
        System.out.println("a\u2028b\u0085c\r\nd".lines().toList() + " " + "\u2003x\u00A0".strip().length() + " " + "\u2003x ".trim().length() + " " + "\u3000 ".isBlank());
    }
}
