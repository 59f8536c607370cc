import java.io.*;
import java.nio.*;
import java.nio.charset.*;
import java.nio.file.*;
import java.util.*;

/** Texts through streams, readers, writers, files and scanners. */
public class Texts {
    static final Map<String, String> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put("GBK", "\u4f60\u597d\uff0c\u4e16\u754c\uff01\u20ac \u9555 hello\n\u7b2c\u4e8c\u884c");
        TEXTS.put("GB2312", "\u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd \u03b1\u03b2\u0430\u0431");
        TEXTS.put("GB18030", "\u4e2d\u6587\ud840\udc00\ud83d\ude00\u00e9\u0e01\u1e3f\u9fb4\ufe10");
        TEXTS.put("Big5", "\u7e41\u9ad4\u4e2d\u6587\u8a31\u529f\u84cb");
        TEXTS.put("Big5-HKSCS", "\u55ba\u5514\u4fc2\u5605\ud840\udc0b\u00ca\u0304");
        TEXTS.put("Shift_JIS", "\u65e5\u672c\u8a9e\u30c6\u30b9\u30c8\u8868\u793a\uff76\uff80\uff76\uff85\\~");
        TEXTS.put("windows-31j", "\u2460\u2161\u3231\u9ad9\uff5e\u2225\uff0d");
        TEXTS.put("EUC-JP", "\u65e5\u672c\u8a9e\uff76\uff85\u4e02\u9fa5");
        TEXTS.put("ISO-2022-JP", "\u4ef6\u540d: \u3042\u3044\u3046 abc \u6f22\u5b57\n\u6b21\u306e\u884c\uff71");
        TEXTS.put("x-windows-50220", "\uff76\uff9e\uff7d \u2460\u2461 \ue000");
        TEXTS.put("EUC-KR", "\uc548\ub155\ud558\uc138\uc694 \uc138\uacc4 \u6f22\u5b57");
        TEXTS.put("x-windows-949", "\ub625\ubc25 \ud7a3\ubdc1 \u20ac");
        TEXTS.put("ISO-2022-KR", "\ud55c\uad6d\uc5b4 abc \ud55c\n\uae00\n");
        TEXTS.put("x-Johab", "\ud55c\uad6d\uc5b4 \u3131\u314f");
        TEXTS.put("x-SJIS_0213", "\u304b\u309a\u304b\u3042\u02e9\u02e5\ud842\udfb7");
        TEXTS.put("x-IBM939", "abc \u65e5\u672c xyz \u3042");
        TEXTS.put("IBM037", "Hello, World! [caf\u00e9]");
        TEXTS.put("x-MacCyrillic", "\u041f\u0440\u0438\u0432\u0435\u0442");
    }

    static String hex(byte[] b) {
        return HexFormat.of().formatHex(b);
    }

    public static void main(String[] args) throws Exception {
        for (Map.Entry<String, String> entry : TEXTS.entrySet()) {
            Charset cs = Charset.forName(entry.getKey());
            String text = entry.getValue();
            byte[] bytes = text.getBytes(cs);
            String back = new String(bytes, entry.getKey());
            System.out.println(cs + " " + hex(bytes) + " " + back.equals(text));

            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (Writer w = new OutputStreamWriter(out, cs)) {
                for (char c : text.toCharArray()) {
                    w.write(c);
                    if (c == ' ') {
                        w.flush();
                    }
                }
            }
            System.out.println("  written " + Arrays.equals(bytes, out.toByteArray()));
            StringBuilder sb = new StringBuilder();
            try (Reader r = new InputStreamReader(new SequenceInputStream(new ByteArrayInputStream(bytes, 0, bytes.length / 2),
                new ByteArrayInputStream(bytes, bytes.length / 2, bytes.length)), cs)) {
                for (int c = r.read(); c >= 0; c = r.read()) {
                    sb.append((char) c);
                }
            }
            System.out.println("  read " + sb.toString().equals(back));

            CharsetEncoder e = cs.newEncoder();
            ByteBuffer small = ByteBuffer.allocate(9);
            CharBuffer in = CharBuffer.wrap(text);
            ByteArrayOutputStream pieces = new ByteArrayOutputStream();
            for (CoderResult r = CoderResult.OVERFLOW; r.isOverflow();) {
                r = e.encode(in, small, true);
                small.flip();
                pieces.write(small.array(), 0, small.limit());
                small.clear();
            }
            e.flush(small);
            pieces.write(small.array(), 0, small.position());
            System.out.println("  in pieces " + Arrays.equals(bytes, pieces.toByteArray()) + " " + e.canEncode(text) + " " + e.canEncode("\u0e01") + e.canEncode('\u3042')
                + e.canEncode('\ud800'));
            CharsetDecoder d = cs.newDecoder();
            ByteBuffer direct = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
            System.out.println("  direct " + d.decode(direct).toString().equals(back));

            Path file = Files.createTempFile("charsets", ".txt");
            Files.writeString(file, text, cs);
            System.out.println("  file " + Files.size(file) + " " + Files.readAllLines(file, cs).equals(back.lines().toList()));
            try (Scanner scanner = new Scanner(file, cs)) {
                StringJoiner words = new StringJoiner("|");
                while (scanner.hasNext()) {
                    words.add(Integer.toString(scanner.next().length()));
                }
                System.out.println("  words " + words);
            }
            Files.delete(file);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PrintStream p = new PrintStream(out, true, "Shift_JIS")) {
            p.print("\u3042");
            p.printf("%s-%d", "\u4e9c", 5);
        }
        System.out.println(hex(out.toByteArray()));
        for (String name : List.of("GBK", "Big5", "EUC-KR", "ISO-2022-JP", "Shift_JIS")) {
            System.out.println(name + " " + hex("a\u0e01b\ud83d\ude00c\ud800d".getBytes(name)));
            try {
                Charset.forName(name).newEncoder().encode(CharBuffer.wrap("ab\u0e01"));
            } catch (CharacterCodingException x) {
                System.out.println("  " + x);
            }
            try {
                Charset.forName(name).newDecoder().decode(ByteBuffer.wrap(new byte[] {'a', (byte) 0xff, 'b'}));
            } catch (CharacterCodingException x) {
                System.out.println("  " + x);
            }
            CharsetDecoder d = Charset.forName(name).newDecoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE).replaceWith("?");
            System.out.println("  " + d.decode(ByteBuffer.wrap(new byte[] {'a', (byte) 0x81, 'b', (byte) 0xff, 'c', (byte) 0xa1})));
            CharsetEncoder e = Charset.forName(name).newEncoder().onUnmappableCharacter(CodingErrorAction.IGNORE);
            System.out.println("  " + e.encode(CharBuffer.wrap("a\u0e01b")).remaining());
            try {
                e.replaceWith(new byte[] {(byte) 0x80});
            } catch (IllegalArgumentException x) {
                System.out.println("  " + x);
            }
        }
    }
}
