package sun.nio.cs;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Finds the built-in charsets by name and alias. */
public final class StandardCoders {
    private StandardCoders() {
    }

    /** Whether a piece of text can be encoded on its own by String.getBytes. */
    public static boolean isStateless(Charset cs) {
        return cs == UTF_8.INSTANCE || cs == ISO_8859_1.INSTANCE || cs == US_ASCII.INSTANCE;
    }

    /** Whether the Unicode charsets are said to contain it: not all of the rarer ones. */
    static boolean inUnicode(Charset cs) {
        return cs instanceof NamedCharset ? ((NamedCharset) cs).inUnicode : cs instanceof StandardCharset;
    }

    public static Charset[] all() {
        java.util.List<Charset> all = NamedCharsets.all();
        java.util.Collections.addAll(all, StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII, StandardCharsets.UTF_16,
            StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, StandardCharsets.UTF_32, StandardCharsets.UTF_32BE,
            StandardCharsets.UTF_32LE, StandardCharsets.UTF_8, Rare.UTF_16LE_BOM, Rare.UTF_32LE_BOM, Rare.UTF_32BE_BOM, Rare.CESU_8);
        return all.toArray(new Charset[0]);
    }

    /** Made when asked for. */
    private static final class Rare {
        static final Charset UTF_16LE_BOM = new UTF_16LE_BOM();
        static final Charset UTF_32LE_BOM = new UTF_32LE_BOM();
        static final Charset UTF_32BE_BOM = new UTF_32BE_BOM();
        static final Charset CESU_8 = new CESU_8();
    }

    /** Null when there is none. */
    public static Charset find(String name) {
        if (name.equals("UTF-8")) {
            return UTF_8.INSTANCE;
        }
        switch (lower(name)) {
            case "utf-8":
            case "utf8":
            case "unicode-1-1-utf-8":
                return UTF_8.INSTANCE;
            case "iso-8859-1":
            case "iso8859_1":
            case "iso8859-1":
            case "8859_1":
            case "iso_8859-1":
            case "iso_8859_1":
            case "iso_8859-1:1987":
            case "iso-ir-100":
            case "latin1":
            case "l1":
            case "ibm819":
            case "ibm-819":
            case "cp819":
            case "819":
            case "csisolatin1":
                return ISO_8859_1.INSTANCE;
            case "us-ascii":
            case "ascii":
            case "ascii7":
            case "646":
            case "iso646-us":
            case "iso_646.irv:1983":
            case "iso_646.irv:1991":
            case "iso-ir-6":
            case "ansi_x3.4-1968":
            case "ansi_x3.4-1986":
            case "us":
            case "ibm367":
            case "cp367":
            case "csascii":
                return US_ASCII.INSTANCE;
            case "utf-16":
            case "utf_16":
            case "utf16":
            case "unicode":
            case "unicodebig":
                return StandardCharsets.UTF_16;
            case "utf-16be":
            case "utf_16be":
            case "iso-10646-ucs-2":
            case "x-utf-16be":
            case "unicodebigunmarked":
                return StandardCharsets.UTF_16BE;
            case "utf-16le":
            case "utf_16le":
            case "x-utf-16le":
            case "unicodelittleunmarked":
                return StandardCharsets.UTF_16LE;
            case "utf-32":
            case "utf_32":
            case "utf32":
                return StandardCharsets.UTF_32;
            case "utf-32be":
            case "utf_32be":
            case "x-utf-32be":
                return StandardCharsets.UTF_32BE;
            case "utf-32le":
            case "utf_32le":
            case "x-utf-32le":
                return StandardCharsets.UTF_32LE;
            case "x-utf-16le-bom":
            case "unicodelittle":
                return Rare.UTF_16LE_BOM;
            case "x-utf-32le-bom":
            case "utf_32le_bom":
            case "utf-32le-bom":
                return Rare.UTF_32LE_BOM;
            case "x-utf-32be-bom":
            case "utf_32be_bom":
            case "utf-32be-bom":
                return Rare.UTF_32BE_BOM;
            case "cesu-8":
            case "cesu8":
            case "cscesu-8":
                return Rare.CESU_8;
            default:
                return NamedCharsets.find(lower(name));
        }
    }

    static String lower(String s) {
        char[] c = new char[s.length()];
        for (int i = 0; i < c.length; i++) {
            char x = s.charAt(i);
            c[i] = x >= 'A' && x <= 'Z' ? (char) (x + 32) : x;
        }
        return new String(c);
    }

    /** The name that getEncoding answers. */
    public static String historicalName(Charset cs) {
        switch (cs.name()) {
            case "UTF-8":
                return "UTF8";
            case "ISO-8859-1":
                return "ISO8859_1";
            case "US-ASCII":
                return "ASCII";
            case "UTF-16BE":
                return "UnicodeBigUnmarked";
            case "UTF-16LE":
                return "UnicodeLittleUnmarked";
            case "x-UTF-16LE-BOM":
                return "UnicodeLittle";
            default:
                return cs instanceof NamedCharset ? ((NamedCharset) cs).historicalName : cs.name();
        }
    }
}
