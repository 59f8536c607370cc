import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.*;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;
import java.util.zip.Deflater;

/**
 * Writes sun/nio/cs/CharsetNames.java and sun/nio/cs/*Tables.java from what JDK 25's charsets answer. Run from this folder:
 * java CharsetTablesGenerator.java
 * <p>
 * A charset's decoder is a tree with 256 entries in each node, laid out breadth first: a code point, an error, or a node for the next byte.
 * The entries are a row of operations, {@code kind << 5 | count} (a count of 31 goes on in a number): 0 errors of one kind and length,
 * 1 one more than the last code point, 2 what follows the last code point in the base's own row, 3 code points of 16 bits, 4 code points
 * of more, 5 nodes, 6 pairs of code points. Numbers have seven bits in a byte, the lowest first. What the encoder does not do the other way
 * round is listed: the distance to the last such code point and the bytes as a number, or 0.
 */
public class CharsetTablesGenerator {
    /** What is made by hand from other tables. */
    static final Set<String> BY_HAND = Set.of("ISO-2022-CN", "ISO-2022-JP", "ISO-2022-JP-2", "ISO-2022-KR", "x-ISO-2022-CN-CNS", "x-ISO-2022-CN-GB", "x-JISAutoDetect",
        "x-windows-50220", "x-windows-50221", "x-windows-iso2022jp", "x-ISCII91");
    /** What is not there. */
    static final Set<String> ABSENT = Set.of("ISO-2022-CN", "x-ISO-2022-CN-CNS", "x-ISO-2022-CN-GB", "x-JISAutoDetect", "x-ISCII91", "x-EUC-TW", "x-IBM964");
    static final Map<String, String> FAMILIES = new LinkedHashMap<>();
    /** What other tables may lean on. */
    static final Set<String> BASES = Set.of("x-JIS0208", "EUC-JP", "windows-31j", "GB2312", "GBK", "Big5", "Big5-HKSCS", "EUC-KR", "x-IBM300", "x-IBM834");
    static final Map<String, List<Integer>> ORDERS = new LinkedHashMap<>();

    static {
        FAMILIES.put("Japanese", "x-JIS0208 JIS_X0212-1990 Shift_JIS windows-31j EUC-JP x-eucJP-Open x-euc-jp-linux x-PCK x-SJIS_0213 x-MS932_0213 x-windows-50220 x-windows-iso2022jp");
        FAMILIES.put("Chinese", "GB2312 GBK x-mswin-936 GB18030");
        FAMILIES.put("Taiwanese", "Big5 x-windows-950 x-Big5-Solaris Big5-HKSCS x-Big5-HKSCS-2001 x-MS950-HKSCS x-MS950-HKSCS-XP");
        FAMILIES.put("Korean", "EUC-KR x-windows-949 x-Johab");
        FAMILIES.put("Ibm", "x-IBM942 x-IBM942C x-IBM943 x-IBM943C x-IBM300 x-IBM930 x-IBM939 x-IBM29626C x-IBM33722 x-IBM949 x-IBM949C x-IBM970 x-IBM834 x-IBM933 x-IBM1364 "
            + "x-IBM1381 x-IBM1383 x-IBM935 x-IBM948 x-IBM950 x-IBM937");
    }

    static void number(ByteArrayOutputStream out, long v) {
        while (v > 127) {
            out.write((int) (v & 127 | 128));
            v >>>= 7;
        }
        out.write((int) v);
    }

    static final int ERROR = -100;
    static final int NODE = -1;
    static final int SHIFTED = 14;

    /** The entry for these bytes, or MORE. */
    static int ask(CharsetDecoder d, byte[] bytes, int skip, List<String> pairs) {
        d.reset();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8);
        CoderResult r = d.decode(in, out, false);
        if (r.isError()) {
            if (in.position() != skip) {
                throw new IllegalStateException(d.charset() + " " + HexFormat.of().formatHex(bytes));
            }
            return ERROR - (r.isMalformed() ? 0 : 8) - r.length();
        }
        if (in.position() == skip) {
            return NODE;
        }
        if (out.position() == 0 && in.position() == bytes.length) {
            // a decoder may hold back what could be the first half of a pair, or it is a control that yields nothing
            CoderResult f = d.decode(in, out, true);
            f = d.flush(out);
            if (out.position() == 0) {
                return ERROR - 7;
            }
        }
        if (in.position() != bytes.length) {
            throw new IllegalStateException(d.charset() + " " + HexFormat.of().formatHex(bytes));
        }
        String s = out.flip().toString();
        int cp = s.codePointAt(0);
        if (s.length() == Character.charCount(cp)) {
            return cp;
        }
        int at = pairs.indexOf(s);
        if (at < 0) {
            at = pairs.size();
            pairs.add(s);
        }
        return 0x110000 + at;
    }

    static boolean isShifting(Charset cs) {
        return cs.newDecoder().getClass().getSimpleName().contains("EBCDIC");
    }

    record Tree(List<int[]> nodes, List<byte[]> prefixes, List<String> pairs) {
    }

    static Tree tree(Charset cs, byte[] start) {
        Tree t = new Tree(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        CharsetDecoder d = cs.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        t.prefixes.add(start);
        for (int n = 0; n < t.prefixes.size(); n++) {
            byte[] p = t.prefixes.get(n);
            int[] node = new int[256];
            t.nodes.add(node);
            for (int b = 0; b < 256; b++) {
                byte[] q = Arrays.copyOf(p, p.length + 1);
                q[p.length] = (byte) b;
                if (start.length > 1 && p.length == start.length && (b == 27 || b == 14 || b == 15)) {
                    node[b] = ERROR - 7;
                    continue;
                }
                if (cs.name().equals("GB18030") && p.length == 1 && b >= 0x30 && b <= 0x39) {
                    node[b] = ERROR - 7;
                    continue;
                }
                node[b] = ask(d, q, start.length, t.pairs);
                if (node[b] == NODE) {
                    t.prefixes.add(q);
                }
            }
        }
        return t;
    }

    static byte[] pack(Tree t, String base, List<Integer> order) {
        Map<Integer, Integer> next = new HashMap<>();
        if (base != null) {
            List<Integer> o = ORDERS.get(base);
            for (int i = 0; i + 1 < o.size(); i++) {
                next.putIfAbsent(o.get(i), o.get(i + 1));
            }
        }
        ByteArrayOutputStream ops = new ByteArrayOutputStream();
        ByteArrayOutputStream hi = new ByteArrayOutputStream();
        ByteArrayOutputStream lo = new ByteArrayOutputStream();
        ByteArrayOutputStream wide = new ByteArrayOutputStream();
        int[] all = t.nodes.stream().flatMapToInt(Arrays::stream).toArray();
        int last = 0;
        for (int i = 0; i < all.length; ) {
            int v = all[i];
            int run = 1;
            if (v <= ERROR) {
                while (i + run < all.length && all[i + run] == v) {
                    run++;
                }
                op(ops, 0, run);
                ops.write(ERROR - v);
            } else if (v == NODE) {
                while (i + run < all.length && all[i + run] == v) {
                    run++;
                }
                op(ops, 5, run);
            } else if (v >= 0x110000) {
                op(ops, 6, 1);
            } else {
                int a = successors(all, i, last);
                int b = followers(all, i, last, next);
                if (a > 0 && a >= b) {
                    op(ops, 1, run = a);
                } else if (b > 0) {
                    op(ops, 2, run = b);
                } else if (v < 0x10000) {
                    int l = v;
                    while (i + run < all.length && all[i + run] >= 0 && all[i + run] < 0x10000 && all[i + run] != l + 1 && !(next.getOrDefault(l, -1) == all[i + run])) {
                        l = all[i + run++];
                    }
                    op(ops, 3, run);
                    for (int k = i; k < i + run; k++) {
                        hi.write(all[k] >> 8);
                        lo.write(all[k]);
                    }
                } else {
                    int l = v;
                    while (i + run < all.length && all[i + run] >= 0x10000 && all[i + run] < 0x110000 && all[i + run] != l + 1 && !(next.getOrDefault(l, -1) == all[i + run])) {
                        l = all[i + run++];
                    }
                    op(ops, 4, run);
                    for (int k = i; k < i + run; k++) {
                        wide.write(all[k] >> 16);
                        hi.write(all[k] >> 8);
                        lo.write(all[k]);
                    }
                }
                for (int k = i; k < i + run; k++) {
                    order.add(all[k]);
                }
                last = all[i + run - 1];
            }
            i += run;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        number(out, t.nodes.size());
        for (ByteArrayOutputStream s : List.of(ops, hi, lo, wide)) {
            number(out, s.size());
        }
        for (ByteArrayOutputStream s : List.of(ops, hi, lo, wide)) {
            out.writeBytes(s.toByteArray());
        }
        number(out, t.pairs.size());
        for (String s : t.pairs) {
            number(out, s.codePointAt(0));
            number(out, s.codePointAt(1));
        }
        return out.toByteArray();
    }

    static void op(ByteArrayOutputStream ops, int kind, int run) {
        ops.write(kind << 5 | Math.min(run, 31));
        if (run >= 31) {
            number(ops, run - 31);
        }
    }

    static int successors(int[] all, int i, int last) {
        int n = 0;
        while (i + n < all.length && all[i + n] == last + 1 && all[i + n] < 0x110000) {
            last++;
            n++;
        }
        return n;
    }

    static int followers(int[] all, int i, int last, Map<Integer, Integer> next) {
        int n = 0;
        while (i + n < all.length && all[i + n] >= 0 && next.getOrDefault(last, -1) == all[i + n]) {
            last = all[i + n];
            n++;
        }
        return n;
    }

    /** The bytes of a code point as a number, 0 if there are none. */
    static long bytes(CharsetEncoder e, int cp, boolean shifting) {
        if (cp >= 0xd800 && cp < 0xe000) {
            return 0;
        }
        e.reset();
        ByteBuffer out = ByteBuffer.allocate(16);
        CoderResult r = e.encode(CharBuffer.wrap(Character.toString(cp)), out, true);
        if (r.isError()) {
            return 0;
        }
        r = e.flush(out);
        out.flip();
        if (shifting && out.remaining() > 1 && out.get(0) == 14) {
            out.get();
            return 1 + ((out.get() & 0xff) << 8 | out.get() & 0xff);
        }
        long v = 0;
        while (out.hasRemaining()) {
            v = v << 8 | out.get() & 0xff;
        }
        return v + 1;
    }

    static byte[] exceptions(Charset cs, List<Tree> trees, boolean shifting) {
        Map<Integer, Long> inverse = new HashMap<>();
        for (Tree t : trees) {
            for (int n = 0; n < t.nodes.size(); n++) {
                long p = 0;
                byte[] prefix = t.prefixes.get(n);
                for (int k = t.prefixes.get(0).length; k < prefix.length; k++) {
                    p = p << 8 | prefix[k] & 0xff;
                }
                for (int b = 0; b < 256; b++) {
                    int v = t.nodes.get(n)[b];
                    if (v >= 0 && v < 0x110000) {
                        inverse.putIfAbsent(v, 1 + (p << 8 | b));
                    }
                }
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CharsetEncoder e = cs.newEncoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        boolean gb = cs.name().equals("GB18030");
        int last = -1;
        long[] found = new long[0x30000];
        for (int cp = 0; cp < found.length; cp++) {
            long v = gb && cp > 0xffff ? 0 : bytes(e, cp, shifting);
            byte[] start = trees.get(0).prefixes.get(0);
            if (start.length > 1) {
                v = designated(v - 1, start);
            }
            if (gb && v > 0x10000) {
                v = 0;
            }
            found[cp] = v == inverse.getOrDefault(cp, 0L) ? -1 : v;
        }
        int count = 0;
        for (int cp = 0; cp < found.length; cp++) {
            if (found[cp] >= 0) {
                int run = 1;
                while (found[cp + run] == (found[cp] == 0 ? 0 : found[cp] + run)) {
                    run++;
                }
                number(out, (cp - last) * 2L + (run > 1 ? 1 : 0));
                if (run > 1) {
                    number(out, run);
                }
                number(out, found[cp]);
                cp += run - 1;
                last = cp;
                count++;
            }
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        number(all, count);
        all.writeBytes(out.toByteArray());
        return all.toByteArray();
    }

    static byte[] concat(byte[] a, byte[] b) {
        byte[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    /** The two bytes between that escape sequence and the one back to ASCII, plus one; 0 if it is another. */
    static long designated(long v, byte[] start) {
        if ((v & 0xffffff) != 0x1b2842) {
            return 0;
        }
        long prefix = 0;
        for (byte b : start) {
            prefix = prefix << 8 | b;
        }
        return v >>> 40 == (prefix & 0xffffff) ? (v >> 24 & 0xffff) + 1 : 0;
    }

    static byte[] deflate(byte[] in) {
        Deflater d = new Deflater(9, true);
        d.setInput(in);
        d.finish();
        byte[] out = new byte[in.length + 100];
        int n = d.deflate(out);
        d.end();
        return Arrays.copyOf(out, n);
    }

    /** Seven bits in a character; zero is the 128th, so that it takes two bytes in a class file and no other does. */
    static String literal(byte[] data, String indent) {
        StringBuilder out = new StringBuilder("\"");
        int column = 0;
        int bits = 0;
        int held = 0;
        for (int i = 0; i < data.length || held > 0; ) {
            if (held < 7 && i < data.length) {
                bits |= (data[i++] & 0xff) << held;
                held += 8;
            }
            int c = bits & 127;
            bits >>>= 7;
            held = Math.max(0, held - 7);
            String s = c == 0 ? "\\u0080" : c == '"' || c == '\\' ? "\\" + (char) c : c >= 32 && c < 127 ? "" + (char) c : String.format("\\%03o", c);
            if (column + s.length() > 150) {
                out.append("\"\n" + indent + "+ \"");
                column = 0;
            }
            out.append(s);
            column += s.length();
        }
        return out.append('"').toString();
    }

    static String contained(Charset cs) {
        if (Charset.availableCharsets().values().stream().allMatch(cs::contains)) {
            return "*";
        }
        return Charset.availableCharsets().values().stream().filter(c -> c != cs && cs.contains(c) && !ABSENT.contains(c.name())).map(Charset::name).collect(Collectors.joining(","));
    }

    static boolean single(Charset cs) {
        return cs.canEncode() && cs.newEncoder().maxBytesPerChar() == 1.0f && !Set.of("US-ASCII", "ISO-8859-1").contains(cs.name());
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of("src/java.base/sun/nio/cs");
        int total = 0;
        for (var family : FAMILIES.entrySet()) {
            StringBuilder out = new StringBuilder("package sun.nio.cs;\n\n/** Written by CharsetTablesGenerator. */\nfinal class " + family.getKey() + "Tables {\n    private "
                + family.getKey() + "Tables() {\n    }\n\n    /** The packed table of a charset. */\n    static String of(String name) {\n        switch (name) {\n");
            for (String name : family.getValue().split(" ")) {
                Charset cs = Charset.forName(name);
                boolean shifting = isShifting(cs);
                List<Tree> trees = new ArrayList<>();
                if (!BY_HAND.contains(name) || name.equals("GB18030")) {
                    trees.add(tree(cs, new byte[0]));
                }
                if (shifting) {
                    trees.add(tree(cs, new byte[] {SHIFTED}));
                }
                if (name.equals("x-windows-50220")) {
                    trees = List.of(tree(cs, new byte[] {27, '$', 'B'}), tree(cs, new byte[] {27, '$', '(', 'D'}));
                } else if (name.equals("x-windows-iso2022jp")) {
                    trees = List.of(tree(cs, new byte[] {27, '$', 'B'}));
                }
                byte[] best = null;
                String bestBase = null;
                List<Integer> bestOrder = null;
                List<String> bases = new ArrayList<>(ORDERS.keySet());
                bases.add(0, null);
                byte[] exceptions = name.equals("x-windows-50220") ? concat(exceptions(cs, trees.subList(0, 1), shifting), exceptions(cs, trees.subList(1, 2), shifting))
                    : exceptions(cs, trees, shifting);
                for (String base : bases) {
                    List<Integer> order = new ArrayList<>();
                    ByteArrayOutputStream raw = new ByteArrayOutputStream();
                    for (Tree t : trees) {
                        raw.writeBytes(pack(t, base, order));
                    }
                    if (name.equals("GB18030")) {
                        fourBytes(raw);
                    }
                    raw.writeBytes(exceptions);
                    byte[] packed = deflate(raw.toByteArray());
                    if (best == null || packed.length < best.length) {
                        best = packed;
                        bestBase = base;
                        bestOrder = order;
                    }
                }
                if (BASES.contains(name)) {
                    ORDERS.put(name, bestOrder);
                }
                total += best.length * 8 / 7;
                System.err.println(name + " base " + bestBase + " " + best.length + " exceptions " + exceptions.length);
                out.append("            case \"" + name + "\":\n                return \"" + (bestBase == null ? "" : bestBase) + "|\"\n                    + "
                    + literal(best, "                    ") + ";\n");
            }
            out.append("            default:\n                return null;\n        }\n    }\n}\n");
            Files.writeString(folder.resolve(family.getKey() + "Tables.java"), out.toString());
        }
        System.err.println("total " + total);
        // last: Big5-Solaris, once it is there, changes what the JDK's Big5 decodes
        names(folder);
    }

    /** GB18030's sequences of four bytes for the BMP, numbered in order: how many to skip, the first code point, how many follow. */
    static void fourBytes(ByteArrayOutputStream out) {
        CharsetDecoder d = Charset.forName("GB18030").newDecoder();
        int[] all = new int[39420];
        for (int i = 0; i < all.length; i++) {
            all[i] = ask(d, new byte[] {(byte) (0x81 + i / 12600), (byte) (0x30 + i / 1260 % 10), (byte) (0x81 + i / 10 % 126), (byte) (0x30 + i % 10)}, 0, new ArrayList<>());
        }
        List<int[]> runs = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < all.length; ) {
            int run = 1;
            if (all[i] >= 0) {
                while (i + run < all.length && all[i + run] == all[i] + run) {
                    run++;
                }
                runs.add(new int[] {i - end, all[i], run});
                end = i + run;
            }
            i += run;
        }
        number(out, runs.size());
        runs.forEach(r -> Arrays.stream(r).forEach(v -> number(out, v)));
    }

    static String historical(Charset cs) {
        return new java.io.InputStreamReader(java.io.InputStream.nullInputStream(), cs).getEncoding();
    }

    static void names(Path folder) throws Exception {
        StringBuilder out = new StringBuilder("package sun.nio.cs;\n\n/**\n * Written by CharsetTablesGenerator: names, the name that getEncoding answers, the kind, bytes for each character"
            + " (mean, most), the replacement,\n * characters for each byte, what else it contains, whether the Unicode charsets contain it.\n */\nfinal class CharsetNames {\n    private CharsetNames() {\n    }\n\n    static final String[] ALL = {\n");
        ByteArrayOutputStream hi = new ByteArrayOutputStream();
        ByteArrayOutputStream lo = new ByteArrayOutputStream();
        ByteArrayOutputStream exceptions = new ByteArrayOutputStream();
        for (Charset cs : Charset.availableCharsets().values()) {
            String family = FAMILIES.entrySet().stream().filter(f -> List.of(f.getValue().split(" ")).contains(cs.name())).map(f -> f.getKey().substring(0, 1)).findFirst().orElse("");
            String kind = single(cs) ? "" : BY_HAND.contains(cs.name()) ? "H" : isShifting(cs) ? "E" : cs.name().equals("GB18030") ? "G" : "M";
            if (!single(cs) && family.isEmpty() && !BY_HAND.contains(cs.name()) || ABSENT.contains(cs.name())) {
                continue;
            }
            if (single(cs)) {
                Tree t = tree(cs, new byte[0]);
                for (int v : t.nodes.get(0)) {
                    if (v != ERROR - 9 && (v < 0 || v > 0xfffc)) {
                        throw new IllegalStateException(cs + " " + v);
                    }
                    hi.write(v < 0 ? 255 : v >> 8);
                    lo.write(v < 0 ? 255 : v);
                }
                exceptions.writeBytes(exceptions(cs, List.of(t), false));
            }
            CharsetDecoder d = cs.newDecoder();
            CharsetEncoder e = cs.canEncode() ? cs.newEncoder() : null;
            String rates = single(cs) ? "" : (e == null ? "0 0 3f" : e.averageBytesPerChar() + " " + e.maxBytesPerChar() + " " + HexFormat.of().formatHex(e.replacement()))
                + " " + d.averageCharsPerByte() + " " + d.maxCharsPerByte();
            String line = "," + cs.name() + "," + cs.aliases().stream().sorted().collect(Collectors.joining(",")) + ",|" + historical(cs) + "|" + kind + family + "|" + rates.replace(".0", "") + "|" + contained(cs)
                + (StandardCharsets.UTF_16.contains(cs) ? "|U" : "");
            out.append("        \"" + line + "\",\n");
        }
        out.append("    };\n}\n");
        Files.writeString(folder.resolve("CharsetNames.java"), out.toString());
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(hi.toByteArray());
        all.writeBytes(lo.toByteArray());
        all.writeBytes(exceptions.toByteArray());
        byte[] packed = deflate(all.toByteArray());
        System.err.println("single " + packed.length);
        Files.writeString(folder.resolve("SingleByteTables.java"), "package sun.nio.cs;\n\n/** Written by CharsetTablesGenerator: the upper bytes of all characters, the lower bytes, what encoders do otherwise. */\n"
            + "final class SingleByteTables {\n    private SingleByteTables() {\n    }\n\n    static final String PACKED = " + literal(packed, "        ") + ";\n}\n");
    }
}
