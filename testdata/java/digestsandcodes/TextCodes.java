import java.io.*;
import java.net.*;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.stream.*;

/** Base64, hexadecimal, URL encoding: alphabets, lines, padding, wrong input. */
public class TextCodes {
    interface Act {
        Object run() throws Exception;
    }

    static void t(String what, Act act) {
        try {
            System.out.println(what + " = " + act.run());
        } catch (Throwable e) {
            System.out.println(what + " ! " + e);
        }
    }

    public static void main(String[] args) {
        byte[] all = new byte[256];
        for (int i = 0; i < 256; i++) {
            all[i] = (byte) i;
        }
        Base64.Encoder[] es = {Base64.getEncoder(), Base64.getUrlEncoder(), Base64.getMimeEncoder(), Base64.getEncoder().withoutPadding(), Base64.getMimeEncoder(10, new byte[] {'|'}), Base64.getMimeEncoder(0, new byte[] {'|'}), Base64.getMimeEncoder(3, "..".getBytes())};
        for (Base64.Encoder e : es) {
            for (int n = 0; n < 5; n++) {
                System.out.print(e.encodeToString(Arrays.copyOf(new byte[] {(byte) 0xfb, (byte) 0xff, (byte) 0xfe, 1, 2}, n)) + " ");
            }
            System.out.println(e.encodeToString(all).replace("\r\n", "~").hashCode() + " " + e.encodeToString(all).length());
        }
        t("separator", () -> Base64.getMimeEncoder(10, "A".getBytes()));
        t("into", () -> {
            byte[] out = new byte[10];
            return Base64.getEncoder().encode(new byte[] {1, 2, 3, 4}, out) + Arrays.toString(out);
        });
        t("into small", () -> Base64.getEncoder().encode(new byte[] {1, 2, 3, 4}, new byte[7]));
        String[] inputs = {"", "QQ==", "QUI=", "QUJD", "QQ", "QUI", "QQ=", "Q", "Q===", "====", "=", "QUJD=", "QUJDQQ==QQ==", "QQ==x", "Q Q==", "QUJD\n", "\r\nQU\r\nJD", "+/+/", "-_-_", "Q\u00e4==", "QR==", "QUJ=", "QQ\n==", "Q=Q=", "QU=I", "  ", "QUJDREVGR0hJ", "*QUJD*"};
        for (String s : inputs) {
            for (Base64.Decoder d : new Base64.Decoder[] {Base64.getDecoder(), Base64.getUrlDecoder(), Base64.getMimeDecoder()}) {
                t("[" + s.replace("\r", "\\r").replace("\n", "\\n") + "]", () -> Arrays.toString(d.decode(s)));
            }
        }
        t("decode into", () -> {
            byte[] out = new byte[2];
            return Base64.getDecoder().decode("QUI=".getBytes(), out) + new String(out);
        });
        t("decode small", () -> Base64.getDecoder().decode("QUJD".getBytes(), new byte[2]));
        t("buffer", () -> Base64.getEncoder().encode(ByteBuffer.wrap(all, 1, 4)) + " " + Base64.getDecoder().decode(ByteBuffer.wrap("QUJD".getBytes())));
        t("wrap", () -> {
            ByteArrayOutputStream o = new ByteArrayOutputStream();
            OutputStream w = Base64.getMimeEncoder(8, "/".getBytes()).wrap(o);
            w.write('a');
            w.write("bcdefghijk".getBytes());
            w.close();
            InputStream in = Base64.getMimeDecoder().wrap(new ByteArrayInputStream(o.toByteArray()));
            return o + " " + (char) in.read() + new String(in.readAllBytes()) + in.read();
        });
        t("wrap closed", () -> {
            OutputStream w = Base64.getEncoder().wrap(OutputStream.nullOutputStream());
            w.close();
            w.write(1);
            return "";
        });
        t("wrap bad", () -> Base64.getDecoder().wrap(new ByteArrayInputStream("QU*D".getBytes())).readAllBytes());
        t("wrap cut", () -> Base64.getDecoder().wrap(new ByteArrayInputStream("QUJDQ".getBytes())).readAllBytes());
        

        HexFormat[] fs = {HexFormat.of(), HexFormat.of().withUpperCase(), HexFormat.ofDelimiter(":"), HexFormat.ofDelimiter(", ").withPrefix("0x").withSuffix("h"), HexFormat.of().withPrefix("#")};
        for (HexFormat f : fs) {
            t(f.toString(), () -> f.formatHex(new byte[] {0, 10, -1}) + " [" + f.formatHex(new byte[0]) + "] " + f.formatHex(new byte[] {1, 2, 3}, 1, 2) + " " + Arrays.toString(f.parseHex(f.formatHex(new byte[] {0, 10, -1}))) + " " + f.delimiter() + f.prefix() + f.suffix() + f.isUpperCase() + " " + f.hashCode());
        }
        HexFormat h = HexFormat.of();
        t("digits", () -> h.toHexDigits((byte) 5) + " " + h.toHexDigits('A') + " " + h.toHexDigits((short) -2) + " " + h.toHexDigits(255) + " " + h.toHexDigits(255L) + " " + h.toHexDigits(0xabcdefL, 3) + " " + h.toLowHexDigit(29) + h.toHighHexDigit(29));
        t("digits", () -> h.toHexDigits(1L, 17));
        t("static", () -> HexFormat.fromHexDigit('f') + " " + HexFormat.isHexDigit('g') + " " + HexFormat.fromHexDigits("7fffffff") + " " + HexFormat.fromHexDigitsToLong("ffffffffffffffff") + " " + HexFormat.fromHexDigits("xyz12", 3, 5));
        t("bad", () -> HexFormat.fromHexDigit('g'));
        t("bad", () -> HexFormat.fromHexDigits("123456789"));
        t("bad", () -> HexFormat.fromHexDigits("12z"));
        t("bad", () -> HexFormat.fromHexDigits(""));
        t("bad", () -> h.parseHex("abc"));
        t("bad", () -> h.parseHex("zz"));
        t("bad", () -> HexFormat.ofDelimiter(":").parseHex("0a-0b"));
        t("bad", () -> HexFormat.ofDelimiter(":").parseHex("0a:0"));
        t("bad", () -> HexFormat.of().withPrefix("0x").parseHex("0a"));
        t("chars", () -> Arrays.toString(HexFormat.ofDelimiter(" ").parseHex("x0a 0bx".toCharArray(), 1, 6)));
        t("append", () -> {
            StringBuilder b = new StringBuilder(">");
            h.formatHex(b, new byte[] {1, 2});
            h.toHexDigits(b, (byte) 3);
            return b;
        });
        t("equal", () -> HexFormat.of().equals(HexFormat.ofDelimiter("")) + " " + fs[1].equals(fs[0]));

        for (String s : new String[] {"", "a b", "a+b", "a%b", "\u00e4\u20ac", "\ud83d\ude00", "a.b-c*d_e~f", "x=1&y=2", "/path?q", "\n", "\ud83d", "'\"()!"}) {
            t("url " + s.replace("\n", "\\n").replace("\ud83d", "?"), () -> URLEncoder.encode(s, StandardCharsets.UTF_8) + " " + URLEncoder.encode(s, StandardCharsets.ISO_8859_1) + " " + URLDecoder.decode(URLEncoder.encode(s, StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(s));
        }
        for (String s : new String[] {"%", "%4", "%zz", "%-1", "a%20b+c", "%C3%A4", "%c3", "%E4", "%C3%A4%20%", "\u00e4%41", "%%41"}) {
            t("decode " + s, () -> URLDecoder.decode(s, "UTF-8").chars().mapToObj(Integer::toHexString).collect(Collectors.joining(" ")));
        }
        t("encoding", () -> URLEncoder.encode("x\u00e4", "nope"));
        t("encoding", () -> URLDecoder.decode("x%41", "nope"));
        t("encoding", () -> URLDecoder.decode("x%41", ""));
        t("query", () -> Stream.of("name=J%C3%BCrgen+M", "empty=", "flag", "a=b=c").map(p -> p.split("=", 2)).collect(Collectors.toMap(p -> URLDecoder.decode(p[0], StandardCharsets.UTF_8), p -> p.length > 1 ? URLDecoder.decode(p[1], StandardCharsets.UTF_8) : "-", (x, y) -> x, TreeMap::new)));
    }
}
