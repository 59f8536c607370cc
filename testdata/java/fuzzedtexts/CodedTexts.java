import java.io.*;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.Callable;

/** Broken Base64 and hexadecimal texts: what is said first, and what a stream gives after it complained. */
public class CodedTexts {
    static void show(String name, Callable<?> c) {
        String r;
        try {
            Object o = c.call();
            r = o instanceof byte[] b ? Arrays.toString(b) : String.valueOf(o);
        } catch (Exception e) {
            r = e.toString();
        }
        System.out.println((name + " -> " + r).replace("\n", "<n>").replace("\u00e9", "<e>"));
    }

    public static void main(String[] args) {
        String[] texts = {
            "Q", "QQ", "QQ=", "QQ==", "QQ=Q", "QQ==Q", "QUJD", "QUJDQ", "QUJDQQ", "QUJDQQ=", "QUJDQUI=", "QUJDQUI", "=", "==", "Q=", "Q==",
            "Q===", "QQ\n==", "QQ=\n=", "QQ==\n", "\n", "QUJD=", "QUJD==", "-_", "+/", "****", "QQ=*", "QQ*=", "Q*", "QUI=QUI=", "QU I=",
            "\u00e9Q",
        };
        Base64.Decoder[] decoders = {Base64.getDecoder(), Base64.getUrlDecoder(), Base64.getMimeDecoder()};
        for (String s : texts) {
            byte[] in = s.getBytes(StandardCharsets.ISO_8859_1);
            for (int k = 0; k < 3; k++) {
                Base64.Decoder d = decoders[k];
                show(k + " " + s, () -> d.decode(s));
                for (int n : new int[] {0, 1, 3, 9}) {
                    show("into " + n, () -> {
                        byte[] out = new byte[n];
                        return d.decode(in, out) + Arrays.toString(out);
                    });
                }
                show("all", () -> d.wrap(new ByteArrayInputStream(in)).readAllBytes());
                show("one by one", () -> {
                    InputStream stream = d.wrap(new ByteArrayInputStream(in));
                    StringBuilder sb = new StringBuilder();
                    for (int i = 0; i < 6; i++) {
                        try {
                            sb.append(stream.read()).append(' ');
                        } catch (IOException e) {
                            sb.append(e.getMessage()).append(' ');
                        }
                    }
                    return sb;
                });
                show("buffer", () -> d.decode(ByteBuffer.wrap(in)).remaining());
            }
        }
        String[] numbers = {
            "", "0", "0a", "0a0b", "0a:0b", "0a:0", "0a:0b:", "0xff", "0xff, 0x01", "0xff,0x01", "0xfg, 0x01", "0ah", "0ahFFh", "0ah FFh",
            "<0a>-<0b>", "<0a>-<0g>", "<0a>", "<0a", "0a>", "<0a>+<0b>", "0x0x0x", "hhhhhh", "00hgghxxh", "<0a>-<0b]",
        };
        HexFormat[] formats = {HexFormat.of(), HexFormat.ofDelimiter(":"), HexFormat.ofDelimiter(", ").withPrefix("0x"), HexFormat.of().withUpperCase().withSuffix("h"),
            HexFormat.ofDelimiter("-").withPrefix("<").withSuffix(">")};
        for (int k = 0; k < formats.length; k++) {
            HexFormat f = formats[k];
            for (String s : numbers) {
                show(k + " " + s, () -> f.parseHex(s));
                show("part", () -> f.parseHex(s, 0, Math.min(4, s.length())));
                show("chars", () -> f.parseHex(s.toCharArray(), 0, s.length()));
            }
        }
    }
}
