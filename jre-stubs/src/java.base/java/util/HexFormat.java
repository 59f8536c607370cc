package java.util;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Bytes and numbers as hexadecimal text. */
public final class HexFormat {
    private static final HexFormat PLAIN = new HexFormat("", "", "", false);
    private final String delimiter;
    private final String prefix;
    private final String suffix;
    private final boolean upper;

    private HexFormat(String delimiter, String prefix, String suffix, boolean upper) {
        this.delimiter = Objects.requireNonNull(delimiter, "delimiter");
        this.prefix = Objects.requireNonNull(prefix, "prefix");
        this.suffix = Objects.requireNonNull(suffix, "suffix");
        this.upper = upper;
    }

    public static HexFormat of() {
        return PLAIN;
    }

    public static HexFormat ofDelimiter(String delimiter) {
        return new HexFormat(delimiter, "", "", false);
    }

    public HexFormat withDelimiter(String delimiter) {
        return new HexFormat(delimiter, prefix, suffix, upper);
    }

    public HexFormat withPrefix(String prefix) {
        return new HexFormat(delimiter, prefix, suffix, upper);
    }

    public HexFormat withSuffix(String suffix) {
        return new HexFormat(delimiter, prefix, suffix, upper);
    }

    public HexFormat withUpperCase() {
        return new HexFormat(delimiter, prefix, suffix, true);
    }

    public HexFormat withLowerCase() {
        return new HexFormat(delimiter, prefix, suffix, false);
    }

    public String delimiter() {
        return delimiter;
    }

    public String prefix() {
        return prefix;
    }

    public String suffix() {
        return suffix;
    }

    public boolean isUpperCase() {
        return upper;
    }

    public String formatHex(byte[] bytes) {
        return formatHex(bytes, 0, bytes.length);
    }

    public String formatHex(byte[] bytes, int fromIndex, int toIndex) {
        Objects.requireNonNull(bytes, "bytes");
        Objects.checkFromToIndex(fromIndex, toIndex, bytes.length);
        StringBuilder sb = new StringBuilder((toIndex - fromIndex) * 2);
        for (int i = fromIndex; i < toIndex; i++) {
            if (i > fromIndex) {
                sb.append(delimiter);
            }
            sb.append(prefix).append(toHighHexDigit(bytes[i])).append(toLowHexDigit(bytes[i])).append(suffix);
        }
        return sb.toString();
    }

    public <A extends Appendable> A formatHex(A out, byte[] bytes) {
        return formatHex(out, bytes, 0, bytes.length);
    }

    public <A extends Appendable> A formatHex(A out, byte[] bytes, int fromIndex, int toIndex) {
        Objects.requireNonNull(out, "out");
        try {
            out.append(formatHex(bytes, fromIndex, toIndex));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
        return out;
    }

    public byte[] parseHex(char[] chars, int fromIndex, int toIndex) {
        Objects.requireNonNull(chars, "chars");
        Objects.checkFromToIndex(fromIndex, toIndex, chars.length);
        return parseHex(new String(chars, fromIndex, toIndex - fromIndex));
    }

    public byte[] parseHex(CharSequence string) {
        return parseHex(string, 0, string.length());
    }

    public byte[] parseHex(CharSequence string, int fromIndex, int toIndex) {
        Objects.requireNonNull(string, "string");
        Objects.checkFromToIndex(fromIndex, toIndex, string.length());
        String s = string.subSequence(fromIndex, toIndex).toString();
        if (s.isEmpty()) {
            return new byte[0];
        }
        int value = prefix.length() + 2 + suffix.length();
        int stride = value + delimiter.length();
        if ((s.length() - value) % stride != 0 || s.length() < value) {
            throw new IllegalArgumentException(stride == 2 ? "string length not even: " + s.length()
                : "extra or missing delimiters or values consisting of prefix, two hexadecimal digits, and suffix");
        }
        byte[] out = new byte[(s.length() - value) / stride + 1];
        int at = literal(s, 0, prefix);
        literal(s, s.length() - suffix.length(), suffix);
        String between = suffix + delimiter + prefix;
        for (int i = 0; i < out.length; i++) {
            if (i > 0) {
                at = literal(s, at, between);
            }
            out[i] = (byte) (fromHexDigit(s.charAt(at)) << 4 | fromHexDigit(s.charAt(at + 1)));
            at += 2;
        }
        return out;
    }

    private static int literal(String s, int at, String text) {
        if (!s.startsWith(text, at)) {
            int i = 0;
            while (s.charAt(at + i) == text.charAt(i)) {
                i++;
            }
            throw new IllegalArgumentException("found: \"" + s.substring(at, at + text.length()) + "\", expected: \"" + text
                    + "\", index: " + at + " ch: " + (int) s.charAt(at + i));
        }
        return at + text.length();
    }

    public char toLowHexDigit(int value) {
        return (upper ? "0123456789ABCDEF" : "0123456789abcdef").charAt(value & 15);
    }

    public char toHighHexDigit(int value) {
        return toLowHexDigit(value >> 4);
    }

    public <A extends Appendable> A toHexDigits(A out, byte value) {
        try {
            out.append(toHexDigits(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
        return out;
    }

    public String toHexDigits(byte value) {
        return toHexDigits(value, 2);
    }

    public String toHexDigits(char value) {
        return toHexDigits(value, 4);
    }

    public String toHexDigits(short value) {
        return toHexDigits(value, 4);
    }

    public String toHexDigits(int value) {
        return toHexDigits(value, 8);
    }

    public String toHexDigits(long value) {
        return toHexDigits(value, 16);
    }

    public String toHexDigits(long value, int digits) {
        if (digits < 0 || digits > 16) {
            throw new IllegalArgumentException("number of digits: " + digits);
        }
        char[] c = new char[digits];
        for (int i = digits - 1; i >= 0; i--) {
            c[i] = toLowHexDigit((int) value);
            value >>>= 4;
        }
        return new String(c);
    }

    public static boolean isHexDigit(int ch) {
        return ch >= '0' && ch <= '9' || ch >= 'a' && ch <= 'f' || ch >= 'A' && ch <= 'F';
    }

    public static int fromHexDigit(int ch) {
        if (!isHexDigit(ch)) {
            throw new NumberFormatException("not a hexadecimal digit: \"" + (char) ch + "\" = " + ch);
        }
        return Character.digit(ch, 16);
    }

    public static int fromHexDigits(CharSequence string) {
        return fromHexDigits(string, 0, string.length());
    }

    public static int fromHexDigits(CharSequence string, int fromIndex, int toIndex) {
        Objects.requireNonNull(string, "string");
        Objects.checkFromToIndex(fromIndex, toIndex, string.length());
        if (toIndex - fromIndex > 8) {
            throw new IllegalArgumentException("string length greater than 8: " + (toIndex - fromIndex));
        }
        return (int) fromHexDigitsToLong(string, fromIndex, toIndex);
    }

    public static long fromHexDigitsToLong(CharSequence string) {
        return fromHexDigitsToLong(string, 0, string.length());
    }

    public static long fromHexDigitsToLong(CharSequence string, int fromIndex, int toIndex) {
        Objects.requireNonNull(string, "string");
        Objects.checkFromToIndex(fromIndex, toIndex, string.length());
        if (toIndex - fromIndex > 16) {
            throw new IllegalArgumentException("string length greater than 16: " + (toIndex - fromIndex));
        }
        long v = 0;
        for (int i = fromIndex; i < toIndex; i++) {
            v = v << 4 | fromHexDigit(string.charAt(i));
        }
        return v;
    }

    @Override
    public boolean equals(Object o) {
        if (!(o instanceof HexFormat)) {
            return false;
        }
        HexFormat f = (HexFormat) o;
        return upper == f.upper && delimiter.equals(f.delimiter) && prefix.equals(f.prefix) && suffix.equals(f.suffix);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hash(delimiter, prefix, suffix) + Boolean.hashCode(upper);
    }

    @Override
    public String toString() {
        return "uppercase: " + upper + ", delimiter: \"" + escaped(delimiter) + "\", prefix: \"" + escaped(prefix) + "\", suffix: \"" + escaped(suffix) + "\"";
    }

    private static String escaped(String s) {
        return s.replace("\n", "\\n").replace("\r", "\\r");
    }
}
