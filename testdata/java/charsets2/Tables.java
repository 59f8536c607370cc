import java.nio.charset.*;
import java.util.*;
import java.util.zip.CRC32;

/** Every sequence of two bytes, and every character, in many charsets. */
public class Tables {
    static String crc(byte[] b) {
        CRC32 c = new CRC32();
        c.update(b);
        return Long.toHexString(c.getValue());
    }

    public static void main(String[] args) throws Exception {
        byte[] pairs = new byte[3 * 65536];
        for (int i = 0; i < 65536; i++) {
            pairs[3 * i] = (byte) (i >> 8);
            pairs[3 * i + 1] = (byte) i;
            pairs[3 * i + 2] = '\n';
        }
        StringBuilder all = new StringBuilder();
        for (int c = 0; c < 0x20000; c += c < 0x10000 ? 1 : 37) {
            if (c < 0xd800 || c > 0xdfff) {
                all.appendCodePoint(c);
            }
        }
        String text = all.toString();
        for (String name : ("GBK GB2312 GB18030 Big5 Big5-HKSCS Shift_JIS windows-31j EUC-JP ISO-2022-JP EUC-KR x-windows-949 x-windows-950 ISO-2022-KR x-Johab "
            + "x-SJIS_0213 x-IBM939 x-IBM964 IBM037 IBM-Thai IBM1026 IBM420 windows-1255 x-MacSymbol x-MacDingbat x-IBM1098 TIS-620 ISO-8859-16 KOI8-U IBM868").split(" ")) {
            if (!Charset.isSupported(name) || name.equals("x-IBM964")) {
                continue;
            }
            Charset cs = Charset.forName(name);
            byte[] bytes = text.getBytes(cs);
            String decoded = new String(pairs, cs);
            System.out.println(name + " " + decoded.length() + " " + crc(decoded.getBytes("UTF-16LE")) + " " + bytes.length + " " + crc(bytes));
        }
    }
}
