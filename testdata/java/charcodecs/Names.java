import java.nio.*;
import java.nio.charset.*;
import java.util.*;

/** Charsets by name: aliases, registration, comparing; the single-byte tables there and back; strings in each of them. */
public class Names {
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

    public static void main(String[] args) throws Exception {
        for (String n : new String[] {"utf8", "UTF8", "utf-8", "unicode-1-1-utf-8", "latin1", "l1", "ISO8859_1", "ISO_8859-1", "8859_1", "cp1252", "ascii", "ASCII7", "646", "us", "UnicodeBig", "UTF_16", "utf16", "utf-16le", "UnicodeLittle", "UTF32", "cp437", "437", "ibm-437", "koi8", "KOI8-U", "cp1250", "latin2", "latin9", "csISOLatin1", "default",
            "nope", "", " ", "a b", "ut-f8", "-x", "x!", "UTF-7", "macroman", "x-MacRoman", "TIS-620", "IBM037", "cp037", "ibm500", "cp858", "iso-8859-16"}) {
            t("[" + n + "]", () -> Charset.forName(n) + " " + Charset.isSupported(n));
        }
        t("supported bad", () -> Charset.isSupported("a b"));
        t("null", () -> Charset.forName(null));
        t("fallback", () -> Charset.forName("nope", StandardCharsets.UTF_8) + " " + Charset.forName("a b", null));
        t("default", () -> Charset.defaultCharset());
        for (String n : new String[] {"UTF-8", "ISO-8859-1", "US-ASCII", "UTF-16", "windows-1252", "UTF-32LE", "IBM437"}) {
            Charset c = Charset.forName(n);
            t(n, () -> new TreeSet<>(c.aliases()) + " " + c.isRegistered() + " " + c.displayName() + " " + c.displayName(Locale.FRANCE) + " " + c.hashCode() + " " + c.compareTo(StandardCharsets.UTF_8) + " " + c.contains(StandardCharsets.US_ASCII) + c.contains(StandardCharsets.UTF_8) + " " + c.equals(Charset.forName(n.toLowerCase())));
        }
        String[] single = {"ISO-8859-1", "ISO-8859-2", "ISO-8859-3", "ISO-8859-4", "ISO-8859-5", "ISO-8859-6", "ISO-8859-7", "ISO-8859-8", "ISO-8859-9", "ISO-8859-13", "ISO-8859-15", "ISO-8859-16", "windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1255", "windows-1256",
            "windows-1257", "windows-1258", "KOI8-R", "KOI8-U", "IBM437", "IBM850", "IBM852", "IBM855", "IBM857", "IBM00858", "IBM862", "IBM866", "IBM874", "TIS-620", "x-MacRoman", "IBM037", "IBM500", "IBM1047", "x-windows-874", "x-MacCyrillic"};
        for (String n : single) {
            t(n, () -> {
                Charset c = Charset.forName(n);
                byte[] all = new byte[256];
                for (int i = 0; i < 256; i++) {
                    all[i] = (byte) i;
                }
                String s = new String(all, c);
                int holes = 0;
                int back = 0;
                byte[] again = s.getBytes(c);
                for (int i = 0; i < 256; i++) {
                    holes += s.charAt(i) == '\ufffd' ? 1 : 0;
                    back += again[i] == all[i] ? 1 : 0;
                }
                return Integer.toHexString(s.hashCode()) + " holes " + holes + " back " + back + " " + s.substring(0xc0, 0xc8) + " " + c.newEncoder().canEncode('\u20ac');
            });
        }
        t("strings", () -> new String(new byte[] {65, 66, 67}, 1, 1, "ascii") + new String(new byte[] {65}, 0) + " " + "\u00ff\u0100".getBytes("latin1")[1]);
        t("strings", () -> "x".getBytes("nope"));
        t("strings", () -> new String(new byte[1], "nope"));
        t("strings", () -> "x".getBytes((String) null));
        t("strings", () -> new String(new byte[3], 2, 2, StandardCharsets.UTF_8));
        t("buffers", () -> StandardCharsets.UTF_8.encode("h\u00e9") + " " + StandardCharsets.UTF_8.decode(ByteBuffer.wrap(new byte[] {104, (byte) 0xc3, (byte) 0xa9})) + " " + StandardCharsets.UTF_16.encode("a").remaining());
        t("available", () -> Charset.availableCharsets().containsKey("UTF-8") + " " + Charset.availableCharsets().get("windows-1252"));
        t("available fixed", () -> Charset.availableCharsets().remove("UTF-8"));
        t("own", () -> {
            Charset rot = new Charset("X-Rot13", new String[] {"rot"}) {
                public boolean contains(Charset c) {
                    return false;
                }

                char turn(char c) {
                    return Character.isLetter(c) && c < 128 ? (char) ((c & 0x60) + ((c & 31) - 1 + 13) % 26 + 1) : c;
                }

                public CharsetDecoder newDecoder() {
                    return new CharsetDecoder(this, 1, 1) {
                        protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
                            while (in.hasRemaining()) {
                                if (!out.hasRemaining()) {
                                    return CoderResult.OVERFLOW;
                                }
                                out.put(turn((char) (in.get() & 255)));
                            }
                            return CoderResult.UNDERFLOW;
                        }
                    };
                }

                public CharsetEncoder newEncoder() {
                    return new CharsetEncoder(this, 1, 1) {
                        protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
                            while (in.hasRemaining()) {
                                if (!out.hasRemaining()) {
                                    return CoderResult.OVERFLOW;
                                }
                                char c = in.get();
                                if (c > 127) {
                                    in.position(in.position() - 1);
                                    return CoderResult.unmappableForLength(1);
                                }
                                out.put((byte) turn(c));
                            }
                            return CoderResult.UNDERFLOW;
                        }
                    };
                }
            };
            return new String("Hello, \u00e4World".getBytes(rot), "latin1") + " " + new String("Uryyb".getBytes(), rot) + " " + rot + rot.isRegistered() + rot.aliases() + " " + rot.encode("abc").remaining();
        });
        t("own bad name", () -> new Charset("a b", null) {
            public boolean contains(Charset c) {
                return false;
            }

            public CharsetDecoder newDecoder() {
                return null;
            }

            public CharsetEncoder newEncoder() {
                return null;
            }
        });
    }
}
