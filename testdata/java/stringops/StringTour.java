import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** String, StringBuilder and Character: every ordinary method on edges, with the exceptions' texts. */
public class StringTour {
    static void attempt(String name, Supplier<Object> s) {
        try {
            Object o = s.get();
            System.out.println(name + ": " + (o instanceof Object[] a ? Arrays.toString(a) : o));
        } catch (RuntimeException | OutOfMemoryError e) {
            System.out.println(name + ": " + e);
        }
    }

    public static void main(String[] args) {
        String s = "Hello, World";
        attempt("charAt", () -> s.charAt(12));
        attempt("charAt -1", () -> s.charAt(-1));
        attempt("substring", () -> s.substring(7) + s.substring(0, 0) + s.substring(12) + "|");
        attempt("substring 13", () -> s.substring(13));
        attempt("substring -1", () -> s.substring(-1));
        attempt("substring inverted", () -> s.substring(5, 3));
        attempt("substring to", () -> s.substring(5, 30));
        attempt("subSequence", () -> s.subSequence(2, 99));
        attempt("codePointAt", () -> s.codePointAt(12));
        attempt("codePointBefore", () -> s.codePointBefore(0));
        attempt("codePoints", () -> "a\ud83d\ude00b".codePointCount(0, 4) + " " + "a\ud83d\ude00b".offsetByCodePoints(0, 2) + " " + "a\ud83d\ude00b".length() + " " + new StringBuilder("a\ud83d\ude00b").reverse().codePointAt(1));
        attempt("offset", () -> "abc".offsetByCodePoints(0, 4));
        attempt("indexOf", () -> s.indexOf('o') + " " + s.indexOf('o', 5) + s.indexOf("o", 9) + s.indexOf("") + s.indexOf("", 50) + s.lastIndexOf("") + s.lastIndexOf('l', 3) + s.lastIndexOf("o", -1) + s.indexOf('l', 0, 3) + s.indexOf("World", 3, 12));
        attempt("indexOf range", () -> s.indexOf('l', 5, 3));
        attempt("repeat", () -> "ab".repeat(3) + "".repeat(9) + "x".repeat(0) + "|");
        attempt("repeat -1", () -> "a".repeat(-1));
        attempt("repeat huge", () -> "ab".repeat(Integer.MAX_VALUE).length());
        attempt("strip", () -> "[" + " \t a \u2003".strip() + "][" + " a\u2003 ".trim() + "][" + " a ".stripLeading() + "][" + " a ".stripTrailing() + "]" + "\u2003".isBlank() + "".isEmpty());
        attempt("case", () -> "Stra\u00dfe".toUpperCase(Locale.ROOT) + "\u0130I".toLowerCase(Locale.ROOT).length() + "TITLE".toLowerCase(Locale.of("tr")) + "\ufb01".toUpperCase() + "\u03a3\u0391\u03a3".toLowerCase() + "\u01c6".toUpperCase());
        attempt("compare", () -> "a".compareTo("b") + " " + "abc".compareTo("ab") + " " + "a".compareToIgnoreCase("B") + " " + "\u00df".equalsIgnoreCase("SS") + "A".equalsIgnoreCase("a") + " " + "abc".contentEquals(new StringBuilder("abc")) + "a".equals(null) + " " + "Z".compareTo("a"));
        attempt("compare null", () -> "a".compareTo(null));
        attempt("region", () -> s.regionMatches(true, 7, "wOR", 0, 3) + " " + s.regionMatches(-1, "H", 0, 1) + s.startsWith("World", 7) + s.endsWith("") + s.startsWith("x", -1));
        attempt("replace", () -> s.replace('l', 'L') + s.replace("l", "") + s.replace("", "-") + "aaa".replace("aa", "b"));
        attempt("replace null", () -> s.replace(null, "x"));
        attempt("join", () -> String.join("-", "a", null, "c") + String.join(",", List.of()) + String.join("/", new TreeSet<>(Set.of("y", "x"))));
        attempt("join null", () -> String.join(null, "a"));
        attempt("lines", () -> "a\nb\r\nc\rd\n\n".lines().toList() + " " + "".lines().count());
        attempt("indent", () -> "a\n  b\n".indent(2).replace("\n", "|") + "    a\n b".indent(-3).replace("\n", "|") + "x".indent(0).replace("\n", "|"));
        attempt("stripIndent", () -> "   a\n     b\n  ".stripIndent().replace("\n", "|") + """
            one
              two \
            three\tx
            "quotes" \"""
            """.replace("\n", "|"));
        attempt("escapes", () -> "a\\tb\\n\\u0041\\101\\\\\\\"\\s|".replace("\\u0041", "U").translateEscapes());
        attempt("bad escape", () -> "a\\q".translateEscapes());
        attempt("transform", () -> "abc".transform(x -> x + x.length()).chars().sum() + " " + "%s=%d".formatted("k", 3) + "ab".chars().mapToObj(Integer::toString).collect(Collectors.joining("+")));
        attempt("valueOf", () -> String.valueOf((Object) null) + String.valueOf(new char[] {'a', 'b'}) + String.valueOf(1.0f) + String.valueOf(true) + String.copyValueOf(new char[] {'x', 'y', 'z'}, 1, 2) + new String(new int[] {0x1f600, 65}, 0, 2).length());
        attempt("valueOf null chars", () -> String.valueOf((char[]) null));
        attempt("chars range", () -> new String(new char[3], 1, 5));
        attempt("bad code point", () -> new String(new int[] {0x110000}, 0, 1));
        attempt("bytes", () -> Arrays.toString("h\u00e9\u4e2d\ud83d\ude00\ud800".getBytes(java.nio.charset.StandardCharsets.UTF_8)) + Arrays.toString("\u00e9\u4e2d".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)) + Arrays.toString("a".getBytes(java.nio.charset.StandardCharsets.UTF_16)) + new String(new byte[] {(byte) 0xc3, 0x28, (byte) 0xff, 65}, java.nio.charset.StandardCharsets.UTF_8).codePoints().boxed().toList());
        attempt("charset", () -> { try { return "a".getBytes("nope"); } catch (java.io.UnsupportedEncodingException e) { return e; } });
        attempt("intern", () -> (new String("ab").intern() == "ab") + " " + (new String("ab") == "ab") + ("a" + "b" == "ab") + "ab".hashCode() + "".hashCode() + "polygenelubricants".hashCode());
        attempt("getChars", () -> { char[] c = new char[3]; s.getChars(0, 4, c, 0); return c; });
        attempt("matches", () -> "a1".matches("[a-z]\\d") + " " + "x".concat("") + "b".concat("c") + "abc".contains("") + "abc".describeConstable().get());
        attempt("splitWith", () -> "a1b22c".split("\\d+"));

        StringBuilder b = new StringBuilder("abcdef");
        attempt("insert", () -> b.insert(3, 1.5).insert(0, true).insert(b.length(), (Object) null));
        attempt("insert out", () -> b.insert(99, "x"));
        attempt("delete", () -> b.delete(0, 4).deleteCharAt(0).delete(5, 500));
        attempt("delete out", () -> b.delete(50, 51));
        attempt("delete inverted", () -> b.delete(3, 1));
        attempt("deleteCharAt", () -> b.deleteCharAt(5));
        attempt("replace", () -> b.replace(1, 100, "ZZ") + " " + b.indexOf("Z") + b.lastIndexOf("Z") + b.charAt(0));
        attempt("replace out", () -> b.replace(9, 10, "q"));
        attempt("setCharAt", () -> { b.setCharAt(7, 'x'); return b; });
        attempt("charAt out", () -> b.charAt(3));
        attempt("setLength", () -> { b.setLength(5); String t = b.toString().replace('\0', '0'); b.setLength(2); return t + b + b.length(); });
        attempt("setLength -1", () -> { b.setLength(-1); return b; });
        attempt("capacity", () -> new StringBuilder().capacity() + " " + new StringBuilder("abc").capacity() + " " + new StringBuilder(5).append("0123456789").capacity());
        attempt("capacity -1", () -> new StringBuilder(-1));
        attempt("append", () -> new StringBuilder().append(1).append('c').append(2L).append(1.0f).append(new char[] {'x', 'y'}, 1, 1).append("hello", 1, 3).append((String) null).appendCodePoint(0x1f600).append(false).length());
        attempt("append range", () -> new StringBuilder().append("abc", 2, 9));
        attempt("append chars", () -> new StringBuilder().append(new char[2], 1, 2));
        attempt("codePoint", () -> new StringBuilder().appendCodePoint(-1));
        attempt("reverse", () -> new StringBuilder("ab\ud83d\ude00c").reverse().toString().codePoints().boxed().toList() + "" + new StringBuilder("a").compareTo(new StringBuilder("b")) + new StringBuilder("x").equals(new StringBuilder("x")) + new StringBuilder().isEmpty() + new StringBuilder("r").repeat("ab", 2).repeat('z', 3));
        attempt("substring", () -> new StringBuilder("abc").substring(2, 1));
        attempt("characters", () -> Character.getNumericValue('z') + " " + Character.digit('f', 16) + Character.digit('9', 8) + Character.forDigit(11, 16) + Character.isLetter('\u00e9') + Character.isDigit('\u0663') + Character.isWhitespace('\u00a0') + Character.isSpaceChar('\u00a0') + Character.getType('A') + Character.isJavaIdentifierStart('$') + Character.toChars(0x1f600).length + Character.isSurrogate('\ud800') + Character.getName('a') + Character.toTitleCase('\u01c6') + Character.reverseBytes('a') + Character.MAX_RADIX + Character.isMirrored('(') + Character.UnicodeBlock.of('a') + Character.UnicodeScript.of('\u0416') + Character.compare('a', 'c') + Character.valueOf('q').hashCode() + Character.toString(97) + Character.isEmoji(0x1f600));
        attempt("toChars", () -> Character.toChars(-5));
        attempt("codePointOf", () -> Character.codePointOf("no such name"));
        attempt("getName", () -> Character.getName(0x110000));
    }
}
