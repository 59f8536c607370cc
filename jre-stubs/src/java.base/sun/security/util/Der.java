package sun.security.util;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;

/** Distinguished encoding (X.690): a reader over a part of an array, and functions that write. */
public final class Der {
    public static final int BOOLEAN = 1;
    public static final int INTEGER = 2;
    public static final int BITS = 3;
    public static final int OCTETS = 4;
    public static final int NULL = 5;
    public static final int OID = 6;
    public static final int ENUMERATED = 10;
    public static final int UTF8 = 12;
    public static final int PRINTABLE = 19;
    public static final int TELETEX = 20;
    public static final int IA5 = 22;
    public static final int UTC_TIME = 23;
    public static final int GENERAL_TIME = 24;
    public static final int UNIVERSAL = 28;
    public static final int BMP = 30;
    public static final int SEQUENCE = 48;
    public static final int SET = 49;

    private final byte[] data;
    private int at;
    private final int end;
    /** Inside of the indefinite form (BER), elements end with two zeros. */
    private final boolean open;

    public Der(byte[] data) {
        this(data, 0, data.length, false);
    }

    private Der(byte[] data, int from, int to, boolean open) {
        this.data = data;
        this.at = from;
        this.end = to;
        this.open = open;
    }

    public boolean more() {
        return at < end && !(open && at + 1 < end && data[at] == 0 && data[at + 1] == 0);
    }

    /** The next element's tag, -1 at the end. */
    public int tag() {
        return more() ? data[at] & 0xff : -1;
    }

    public boolean is(int tag) {
        return tag() == tag;
    }

    /** What is left, as it stands. */
    public byte[] rest() {
        return Arrays.copyOfRange(data, at, end);
    }

    public void end() throws IOException {
        if (more()) {
            throw new IOException("extra data at the end");
        }
    }

    /** The next element's content; the reader stands behind it. */
    private Der element(int tag) throws IOException {
        if (!more()) {
            throw new IOException("DER input, no data");
        }
        int found = data[at] & 0xff;
        if (tag >= 0 && found != tag) {
            throw new IOException("DER input, tag 0x" + Integer.toHexString(found) + " instead of 0x" + Integer.toHexString(tag));
        }
        int i = at + 1;
        if (i >= end) {
            throw new IOException("Short read of DER length");
        }
        int length = data[i++] & 0xff;
        if (length == 0x80) {
            int close = close(i);
            Der inside = new Der(data, i, close + 2, true);
            at = close + 2;
            return inside;
        }
        if (length > 0x80) {
            int n = length & 0x7f;
            if (n > 4 || i + n > end) {
                throw new IOException("DER length of " + n + " bytes");
            }
            length = 0;
            while (n-- > 0) {
                length = length << 8 | data[i++] & 0xff;
            }
        }
        if (length < 0 || length > end - i) {
            throw new java.io.EOFException("not enough content");
        }
        at = i + length;
        return new Der(data, i, at, false);
    }

    /** Where the two zeros are that end the indefinite form. */
    private int close(int from) throws IOException {
        Der d = new Der(data, from, end, true);
        while (d.more()) {
            d.element(-1);
        }
        if (d.at + 2 > end) {
            throw new IOException("DER element without end");
        }
        return d.at;
    }

    public Der sequence() throws IOException {
        return element(SEQUENCE);
    }

    public Der set() throws IOException {
        return element(SET);
    }

    /** Inside of whatever comes next. */
    public Der inside() throws IOException {
        return element(-1);
    }

    /** Inside of the constructed context tag. */
    public Der context(int n) throws IOException {
        return element(0xa0 | n);
    }

    /** The next element as it stands, with tag and length. */
    public byte[] whole() throws IOException {
        int from = at;
        element(-1);
        return Arrays.copyOfRange(data, from, at);
    }

    public void skip() throws IOException {
        element(-1);
    }

    /** The bytes of the next element's content. */
    public byte[] content(int tag) throws IOException {
        return element(tag).rest();
    }

    public BigInteger integer() throws IOException {
        return number(content(INTEGER));
    }

    public BigInteger enumerated() throws IOException {
        return number(content(ENUMERATED));
    }

    private static BigInteger number(byte[] b) throws IOException {
        if (b.length == 0) {
            throw new IOException("Invalid encoding: zero length Int value");
        }
        return new BigInteger(b);
    }

    public int smallInteger() throws IOException {
        BigInteger v = integer();
        if (v.bitLength() > 31) {
            throw new IOException("Integer exceeds maximum valid value");
        }
        return v.intValue();
    }

    public boolean bool() throws IOException {
        byte[] b = content(BOOLEAN);
        if (b.length != 1) {
            throw new IOException("Invalid length (" + b.length + ") for BOOLEAN");
        }
        return b[0] != 0;
    }

    public byte[] octets() throws IOException {
        if (tag() == (OCTETS | 0x20)) {
            return pieces(element(OCTETS | 0x20));
        }
        return content(OCTETS);
    }

    /** Octets with the context tag, in one piece or in many. */
    public byte[] octets(int n) throws IOException {
        return tag() == (0xa0 | n) ? pieces(element(0xa0 | n)) : content(0x80 | n);
    }

    private static byte[] pieces(Der d) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (d.more()) {
            all.write(d.octets());
        }
        return all.toByteArray();
    }

    /** A string of bits that fill bytes. */
    public byte[] bits() throws IOException {
        byte[] b = content(BITS);
        if (b.length == 0) {
            throw new IOException("Invalid encoding: zero length bit string");
        }
        return Arrays.copyOfRange(b, 1, b.length);
    }

    /** Bit by bit. */
    public static boolean[] flags(byte[] content) throws IOException {
        if (content.length == 0) {
            throw new IOException("Invalid encoding: zero length bit string");
        }
        boolean[] all = new boolean[8 * (content.length - 1) - (content[0] & 7)];
        for (int i = 0; i < all.length; i++) {
            all[i] = (content[1 + (i >> 3)] & 0x80 >> (i & 7)) != 0;
        }
        return all;
    }

    public void skipNull() throws IOException {
        element(NULL);
    }

    public String oid() throws IOException {
        return oid(content(OID));
    }

    public static String oid(byte[] b) throws IOException {
        StringBuilder sb = new StringBuilder();
        BigInteger v = BigInteger.ZERO;
        for (int i = 0; i < b.length; i++) {
            v = v.shiftLeft(7).or(BigInteger.valueOf(b[i] & 0x7f));
            if (b[i] >= 0) {
                if (sb.length() == 0) {
                    int first = v.bitLength() > 7 || v.intValue() >= 80 ? 2 : v.intValue() / 40;
                    sb.append(first).append('.').append(v.subtract(BigInteger.valueOf(40 * first)));
                } else {
                    sb.append('.').append(v);
                }
                v = BigInteger.ZERO;
            }
        }
        if (sb.length() == 0 || b[b.length - 1] < 0) {
            throw new IOException("ObjectIdentifier() -- Invalid DER encoding, not ended");
        }
        return sb.toString();
    }

    /** The text of a string of any kind. */
    public String string() throws IOException {
        int tag = tag();
        return text(tag, inside().rest());
    }

    public static String text(int tag, byte[] b) {
        return new String(b, charset(tag));
    }

    private static Charset charset(int tag) {
        switch (tag) {
            case UTF8:
                return StandardCharsets.UTF_8;
            case BMP:
                return StandardCharsets.UTF_16BE;
            case UNIVERSAL:
                return Charset.forName("UTF-32BE");
            default:
                return StandardCharsets.ISO_8859_1;
        }
    }

    /** UTCTime or GeneralizedTime. */
    public Date time() throws IOException {
        int tag = tag();
        if (tag != UTC_TIME && tag != GENERAL_TIME) {
            throw new IOException("DER input, no time");
        }
        return time(tag, new String(inside().rest(), StandardCharsets.ISO_8859_1));
    }

    private static Date time(int tag, String s) throws IOException {
        int at = tag == UTC_TIME ? 2 : 4;
        try {
            int year = Integer.parseInt(s.substring(0, at));
            if (tag == UTC_TIME) {
                year += year < 50 ? 2000 : 1900;
            }
            int[] v = new int[5];
            for (int i = 0; i < 5; i++) {
                if (i == 4 && !Character.isDigit(s.charAt(at))) {
                    break;
                }
                v[i] = Integer.parseInt(s.substring(at, at + 2));
                at += 2;
            }
            int millis = 0;
            if (s.charAt(at) == '.' || s.charAt(at) == ',') {
                int scale = 100;
                for (at++; Character.isDigit(s.charAt(at)); at++) {
                    millis += (s.charAt(at) - '0') * scale;
                    scale /= 10;
                }
            }
            int offset = 0;
            if (s.charAt(at) == '+' || s.charAt(at) == '-') {
                offset = Integer.parseInt(s.substring(at + 1, at + 3)) * 60 + Integer.parseInt(s.substring(at + 3, at + 5));
                if (s.charAt(at) == '-') {
                    offset = -offset;
                }
            } else if (s.charAt(at) != 'Z' || at + 1 != s.length()) {
                throw new IOException("Parse " + (tag == UTC_TIME ? "UTC" : "Generalized") + " time, invalid offset");
            }
            Calendar c = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
            c.clear();
            c.set(year, v[0] - 1, v[1], v[2], v[3], v[4]);
            return new Date(c.getTimeInMillis() + millis - offset * 60000L);
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new IOException("Parse " + (tag == UTC_TIME ? "UTC" : "Generalized") + " time, invalid format");
        }
    }

    // Writing.

    public static byte[] tagged(int tag, byte[]... contents) {
        int n = 0;
        for (byte[] c : contents) {
            n += c.length;
        }
        int wide = n < 0x80 ? 0 : n < 0x100 ? 1 : n < 0x10000 ? 2 : n < 0x1000000 ? 3 : 4;
        byte[] out = new byte[2 + wide + n];
        out[0] = (byte) tag;
        out[1] = (byte) (wide == 0 ? n : 0x80 | wide);
        int at = 2;
        for (int i = wide - 1; i >= 0; i--) {
            out[at++] = (byte) (n >> 8 * i);
        }
        for (byte[] c : contents) {
            System.arraycopy(c, 0, out, at, c.length);
            at += c.length;
        }
        return out;
    }

    public static byte[] sequence(byte[]... contents) {
        return tagged(SEQUENCE, contents);
    }

    public static byte[] set(byte[]... contents) {
        return tagged(SET, contents);
    }

    public static byte[] context(int n, byte[]... contents) {
        return tagged(0xa0 | n, contents);
    }

    public static byte[] integer(BigInteger v) {
        return tagged(INTEGER, v.toByteArray());
    }

    public static byte[] integer(long v) {
        return integer(BigInteger.valueOf(v));
    }

    public static byte[] octets(byte[] b) {
        return tagged(OCTETS, b);
    }

    public static byte[] bits(byte[] b) {
        return tagged(BITS, new byte[1], b);
    }

    public static byte[] nil() {
        return new byte[] {NULL, 0};
    }

    public static byte[] bool(boolean b) {
        return new byte[] {BOOLEAN, 1, (byte) (b ? 0xff : 0)};
    }

    public static byte[] string(int tag, String s) {
        return tagged(tag, s.getBytes(charset(tag)));
    }

    public static byte[] oid(String dotted) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] parts = dotted.split("\\.");
        for (int i = 1; i < parts.length; i++) {
            BigInteger v = new BigInteger(parts[i]);
            if (i == 1) {
                v = v.add(BigInteger.valueOf(40 * Integer.parseInt(parts[0])));
            }
            for (int shift = Math.max(0, (v.bitLength() - 1) / 7 * 7); shift >= 0; shift -= 7) {
                out.write(v.shiftRight(shift).intValue() & 0x7f | (shift > 0 ? 0x80 : 0));
            }
        }
        return tagged(OID, out.toByteArray());
    }

    /** UTCTime up to 2049, GeneralizedTime after that. */
    public static byte[] time(Date date) {
        Calendar c = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        c.setTime(date);
        int year = c.get(Calendar.YEAR);
        boolean utc = year >= 1950 && year < 2050;
        StringBuilder sb = new StringBuilder();
        int[] fields = {c.get(Calendar.MONTH) + 1, c.get(Calendar.DAY_OF_MONTH), c.get(Calendar.HOUR_OF_DAY), c.get(Calendar.MINUTE),
            c.get(Calendar.SECOND)};
        if (!utc) {
            two(sb, year / 100);
        }
        two(sb, year % 100);
        for (int f : fields) {
            two(sb, f);
        }
        return string(utc ? UTC_TIME : GENERAL_TIME, sb.append('Z').toString());
    }

    private static void two(StringBuilder sb, int v) {
        sb.append((char) ('0' + v / 10)).append((char) ('0' + v % 10));
    }
}
