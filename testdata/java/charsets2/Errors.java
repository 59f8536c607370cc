import java.nio.*;
import java.nio.charset.*;
import java.util.*;

/** Where decoders stop and why. */
public class Errors {
    public static void main(String[] args) {
        HexFormat hex = HexFormat.of();
        String bytes = "80 81 8130 81308130 8130ff30 81308141 84318130 e3329a36 8431a439 ff41 8141 817f 8180 a1a1 a1 a120 a241 8ea1 8fa1a1 8fa1 8f41 8fa141 fdfe fefe c6a1 8862 8866 f9d6"
            + " 1b 1b2442 1b2441 1b24423021 1b244230 1b28493160 0e31 0e3021 1b2429430e3021 1b24294330 1b24284430 0e4141 0e41410f41 0f 8740 ed40 fa40 fc4b a0";
        for (String name : "GBK GB2312 GB18030 Big5 Big5-HKSCS Shift_JIS windows-31j EUC-JP ISO-2022-JP ISO-2022-JP-2 ISO-2022-KR EUC-KR x-windows-949 x-Johab x-IBM939 IBM420".split(" ")) {
            System.out.println(name);
            CharsetDecoder d = Charset.forName(name).newDecoder();
            for (String s : bytes.split(" ")) {
                StringBuilder line = new StringBuilder(s);
                for (boolean end : new boolean[] {false, true}) {
                    ByteBuffer in = ByteBuffer.wrap(hex.parseHex(s));
                    CharBuffer out = CharBuffer.allocate(10);
                    CoderResult r = d.reset().decode(in, out, end);
                    line.append(" ").append(r).append("@").append(in.position()).append(" ");
                    out.flip();
                    out.chars().forEach(c -> line.append(Integer.toHexString(c)).append(','));
                }
                System.out.println(line);
            }
        }
    }
}
