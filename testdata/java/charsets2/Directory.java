import java.nio.charset.*;
import java.util.*;

/** Names, aliases, rates and what contains what. */
public class Directory {
    static final String[] NAMES = {"GBK", "GB2312", "GB18030", "Big5", "Big5-HKSCS", "Shift_JIS", "windows-31j", "EUC-JP", "ISO-2022-JP", "ISO-2022-JP-2", "EUC-KR",
        "x-windows-949", "x-windows-950", "ISO-2022-KR", "x-Johab", "x-mswin-936", "x-eucJP-Open", "x-PCK", "x-SJIS_0213", "x-windows-50221", "x-IBM943", "x-IBM939",
        "IBM037", "IBM-Thai", "x-MacGreek", "x-MacRoman", "KOI8-U", "TIS-620", "x-iso-8859-11", "windows-1255", "JIS_X0201", "JIS_X0212-1990"};

    public static void main(String[] args) throws Exception {
        for (String name : NAMES) {
            Charset cs = Charset.forName(name);
            CharsetEncoder e = cs.newEncoder();
            CharsetDecoder d = cs.newDecoder();
            System.out.println(cs + " " + new TreeSet<>(cs.aliases()) + " " + e.averageBytesPerChar() + " " + e.maxBytesPerChar() + " "
                + HexFormat.of().formatHex(e.replacement()) + " " + d.averageCharsPerByte() + " " + d.maxCharsPerByte() + " " + d.replacement().length()
                + " " + cs.canEncode() + " " + cs.isRegistered() + " " + cs.displayName(Locale.GERMANY));
            StringJoiner in = new StringJoiner(" ", "  contains ", "");
            for (String other : NAMES) {
                if (cs.contains(Charset.forName(other))) {
                    in.add(other);
                }
            }
            System.out.println(in + " " + cs.contains(StandardCharsets.US_ASCII) + " " + cs.contains(StandardCharsets.UTF_8) + " "
                + StandardCharsets.UTF_16.contains(cs));
            for (String alias : cs.aliases()) {
                if (!Charset.forName(alias).equals(cs) || !Charset.forName(alias.toUpperCase(Locale.ROOT)).name().equals(name)) {
                    System.out.println("  not found by " + alias);
                }
            }
            System.out.println("  " + new java.io.InputStreamReader(System.in, cs).getEncoding());
        }
        SortedMap<String, Charset> all = Charset.availableCharsets();
        System.out.println((all.size() > 150) + " " + all.containsKey("gbk") + " " + all.get("SHIFT_JIS") + " " + all.containsKey("no-such") + " " + all.firstKey() + " " + all.lastKey());
        System.out.println(Charset.isSupported("sjis") + " " + Charset.isSupported("x-no-such") + " " + Charset.forName("cp936") + " " + Charset.forName("932"));
        for (String bad : List.of("x-no-such", "a b", "gbk,", "", "|")) {
            try {
                System.out.println(Charset.forName(bad));
            } catch (IllegalArgumentException e) {
                System.out.println(e);
            }
        }
    }
}
