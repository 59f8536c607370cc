import java.nio.*;
import java.nio.charset.*;
import java.util.*;
import java.util.zip.CRC32;

public class Charsets {
    public static void main(String[] args) throws Exception {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c < 0x2600; c++) {
            all.append((char) c);
        }
        all.append("\ufffd\ufeff\ud83d\ude00\ud800x\udc00");
        String s = all.toString();
        byte[] bytes = new byte[256];
        for (int i = 0; i < 256; i++) {
            bytes[i] = (byte) i;
        }
        String[] names = {"US-ASCII", "ISO-8859-1", "UTF-8", "UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "UTF-32BE", "UTF-32LE", "ISO-8859-2", "ISO-8859-4", "ISO-8859-5",
            "ISO-8859-7", "ISO-8859-9", "ISO-8859-13", "ISO-8859-15", "ISO-8859-16", "windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1257", "KOI8-R", "KOI8-U", "IBM437", "IBM850", "IBM852", "IBM855",
            "IBM857", "IBM858", "IBM862", "IBM866", "IBM874", "ISO-8859-3", "ISO-8859-6", "ISO-8859-8", "windows-1255", "windows-1256", "windows-1258", "TIS-620"};
        for (String n : names) {
            try {
                Charset c = Charset.forName(n);
                CRC32 crc = new CRC32();
                byte[] e = s.getBytes(c);
                crc.update(e);
                String d = new String(bytes, c);
                CharsetEncoder enc = c.newEncoder();
                System.out.println(n + " " + c + " " + e.length + " " + Long.toHexString(crc.getValue()) + " " + d.hashCode() + " " + enc.maxBytesPerChar() + " " + enc.averageBytesPerChar() + " " + c.newDecoder().maxCharsPerByte() + " " + c.canEncode() + " "
                    + c.contains(StandardCharsets.US_ASCII) + " " + new TreeSet<>(c.aliases()));
            } catch (Exception e) {
                System.out.println(n + " ! " + e);
            }
        }
        System.out.println(Charset.defaultCharset() + " " + Charset.isSupported("latin1") + " " + Charset.isSupported("nope") + " " + Charset.forName("cp1252") + " " + Charset.forName("nope", StandardCharsets.UTF_8));
        for (String n : new String[] {"nope", "a b", "", "windows_1252", "UTF8", "utf-8", "ascii"}) {
            try {
                System.out.println(Charset.forName(n));
            } catch (IllegalArgumentException e) {
                System.out.println(e);
            }
        }
    }
}
