import java.nio.*;
import java.nio.charset.*;
import java.util.*;

/** Encoders and decoders step by step: results, replacements, actions, states and exceptions. */
public class Coders {
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

    static String hex(byte[] b) {
        return HexFormat.ofDelimiter(" ").formatHex(b);
    }

    static String code(CharSequence s) {
        StringBuilder b = new StringBuilder();
        s.chars().forEach(c -> b.append(c < 127 && c > 31 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return b.toString();
    }

    static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    static String steps(Charset cs, byte[] in, CodingErrorAction action) {
        CharsetDecoder d = cs.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer b = ByteBuffer.wrap(in);
        CharBuffer out = CharBuffer.allocate(2);
        StringBuilder all = new StringBuilder();
        StringBuilder log = new StringBuilder();
        for (int n = 0; n < 50; n++) {
            CoderResult r = d.decode(b, out, true);
            log.append(r).append(' ');
            out.flip();
            all.append(out);
            out.clear();
            if (r.isError()) {
                b.position(b.position() + r.length());
                all.append('<').append(r.length()).append('>');
            } else if (r.isUnderflow()) {
                log.append(d.flush(out));
                break;
            }
        }
        return code(all) + " " + log;
    }

    public static void main(String[] args) throws Exception {
        String[] broken = {"41c3a4", "41ff42", "c3", "c328", "e282ac", "e282", "e28228", "e28282e2", "f09f9880", "f09f98", "f09f9828", "f8888080", "c080", "eda080", "f4908080", "80", "e0808041", "fefe41", "f0808041", "efbfbf", "41f09f"};
        for (String h : broken) {
            System.out.println(h + " " + steps(StandardCharsets.UTF_8, bytes(h), null) + " " + code(new String(bytes(h), StandardCharsets.UTF_8)));
        }
        for (String h : new String[] {"feff0041", "fffe4100", "0041", "d83dde00", "d83d", "de000041", "d83d0041", "00", "feff", "004100"}) {
            System.out.println(h + " " + steps(StandardCharsets.UTF_16, bytes(h), null) + " " + code(new String(bytes(h), StandardCharsets.UTF_16)) + " " + code(new String(bytes(h), StandardCharsets.UTF_16LE)) + " " + code(new String(bytes(h), StandardCharsets.UTF_16BE)));
        }
        for (String h : new String[] {"00000041", "0000feff00000041", "fffe000041000000", "0001f600", "00110000", "0000d800", "000000"}) {
            System.out.println(h + " " + steps(Charset.forName("UTF-32"), bytes(h), null) + " " + code(new String(bytes(h), "UTF-32")) + " " + code(new String(bytes(h), "UTF-32LE")));
        }
        for (String name : new String[] {"US-ASCII", "ISO-8859-1", "windows-1252", "ISO-8859-15", "IBM437", "KOI8-R", "windows-1251", "ISO-8859-7", "UTF-8", "UTF-16", "UTF-16LE", "UTF-32", "x-UTF-16LE-BOM", "X-UTF-32BE-BOM", "CESU-8"}) {
            t(name, () -> {
                Charset c = Charset.forName(name);
                CharsetEncoder e = c.newEncoder();
                return c.canEncode() + " " + e.averageBytesPerChar() + " " + e.maxBytesPerChar() + " " + hex(e.replacement()) + " " + c.newDecoder().averageCharsPerByte() + " " + c.newDecoder().maxCharsPerByte() + " " + code(c.newDecoder().replacement()) + " " + e.canEncode('\u20ac') + e.canEncode('\ud800') + e.canEncode("\ud83d\ude00") + e.canEncode("");
            });
            t(name + " text", () -> hex("a\u00e4\u20ac\ud83d\ude00\ud800z\u0416".getBytes(name)));
            t(name + " strict", () -> hex(Charset.forName(name).newEncoder().encode(CharBuffer.wrap("a\u20ac\ud83dz")).array()));
        }
        CharsetEncoder e = StandardCharsets.US_ASCII.newEncoder();
        t("report", () -> e.encode(CharBuffer.wrap("a\u00e4")));
        t("report surrogate", () -> e.encode(CharBuffer.wrap("a\ud83d\ude00")));
        t("report lone", () -> e.encode(CharBuffer.wrap("a\ud83d")));
        t("ignore", () -> hex(Arrays.copyOf(e.onUnmappableCharacter(CodingErrorAction.IGNORE).encode(CharBuffer.wrap("a\u00e4b")).array(), 2)));
        t("replace", () -> hex(Arrays.copyOf(e.onUnmappableCharacter(CodingErrorAction.REPLACE).replaceWith(new byte[] {'#'}).encode(CharBuffer.wrap("a\u00e4b")).array(), 3)));
        t("actions", () -> e.malformedInputAction() + " " + e.unmappableCharacterAction() + " " + e.charset() + " " + CodingErrorAction.REPORT);
        t("bad replacement", () -> e.replaceWith(new byte[] {(byte) 0x80}));
        t("empty replacement", () -> e.replaceWith(new byte[0]));
        t("long replacement", () -> e.replaceWith(new byte[9]));
        t("null replacement", () -> e.replaceWith(null));
        t("null action", () -> e.onMalformedInput(null));
        CharsetDecoder d = StandardCharsets.UTF_8.newDecoder();
        t("decoder replace", () -> code(d.onMalformedInput(CodingErrorAction.REPLACE).replaceWith("!").decode(ByteBuffer.wrap(bytes("41ff42"))).toString()));
        t("decoder long", () -> d.replaceWith("too long"));
        t("decoder report", () -> StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes("4142ff"))));
        t("detect", () -> d.isAutoDetecting() + " " + StandardCharsets.UTF_8.newDecoder().isAutoDetecting());
        t("detected", () -> d.detectedCharset());
        CharsetEncoder s = StandardCharsets.UTF_8.newEncoder();
        t("flush first", () -> s.flush(ByteBuffer.allocate(1)));
        t("after end", () -> {
            s.reset();
            s.encode(CharBuffer.wrap("a"), ByteBuffer.allocate(5), true);
            s.flush(ByteBuffer.allocate(5));
            return s.encode(CharBuffer.wrap("a"), ByteBuffer.allocate(5), true);
        });
        t("overflow", () -> s.reset().encode(CharBuffer.wrap("\u20ac"), ByteBuffer.allocate(2), true));
        t("results", () -> CoderResult.UNDERFLOW + " " + CoderResult.OVERFLOW + " " + CoderResult.malformedForLength(3) + " " + CoderResult.unmappableForLength(2) + " " + (CoderResult.malformedForLength(3) == CoderResult.malformedForLength(3)));
        t("result length", () -> CoderResult.UNDERFLOW.length());
        t("result throw", () -> {
            CoderResult.OVERFLOW.throwException();
            return "";
        });
        t("result throw", () -> {
            CoderResult.unmappableForLength(2).throwException();
            return "";
        });
        t("lengths", () -> CoderResult.malformedForLength(0));
    }
}
