package java.lang;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/** Strings to bytes and back; a null charset is UTF-8. What cannot be coded is replaced. */
final class StringCoding {
    private static final char REPLACEMENT = '\ufffd';

    private StringCoding() {
    }

    static String decode(Charset charset, byte[] bytes, int offset, int length) {
        if (length == 0) {
            return "";
        }
        String name = charset == null ? "UTF-8" : charset.name();
        int ascii = countPositives(bytes, offset, length);
        switch (name) {
            case "UTF-8":
                return ascii == length ? latin1(bytes, offset, length) : decodeUtf8(bytes, offset, length);
            case "ISO-8859-1":
                return latin1(bytes, offset, length);
            case "US-ASCII":
                if (ascii == length) {
                    return latin1(bytes, offset, length);
                }
                break;
            default:
                break;
        }
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE).decode(ByteBuffer.wrap(bytes, offset, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Error(e);
        }
    }

    /** How many bytes at the start are ASCII. */
    static int countPositives(byte[] bytes, int offset, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[offset + i] < 0) {
                return i;
            }
        }
        return length;
    }

    private static String latin1(byte[] bytes, int offset, int length) {
        byte[] copy = new byte[length];
        System.arraycopy(bytes, offset, copy, 0, length);
        return new String(copy, String.LATIN1);
    }

    /** Each longest prefix of a valid sequence that is broken off, and an encoded surrogate, becomes one replacement character. */
    private static String decodeUtf8(byte[] bytes, int offset, int length) {
        char[] chars = new char[length];
        int count = 0;
        int end = offset + length;
        for (int i = offset; i < end;) {
            int b = bytes[i++];
            if (b >= 0) {
                chars[count++] = (char) b;
                continue;
            }
            b &= 0xff;
            int more = b >= 0xc2 && b <= 0xdf ? 1 : b >= 0xe0 && b <= 0xef ? 2 : b >= 0xf0 && b <= 0xf4 ? 3 : 0;
            int codePoint = b & (0x3f >> more);
            int taken = 0;
            while (taken < more && i < end) {
                int next = bytes[i] & 0xff;
                int low = taken > 0 ? 0x80 : b == 0xe0 ? 0xa0 : b == 0xf0 ? 0x90 : 0x80;
                int high = taken == 0 && b == 0xf4 ? 0x8f : 0xbf;
                if (next < low || next > high) {
                    break;
                }
                codePoint = codePoint << 6 | next & 0x3f;
                taken++;
                i++;
            }
            if (more == 0 || taken < more || codePoint >= 0xd800 && codePoint <= 0xdfff) {
                chars[count++] = REPLACEMENT;
            } else {
                count += Character.toChars(codePoint, chars, count);
            }
        }
        return new String(chars, 0, count);
    }

    static byte[] encode(Charset charset, String text) {
        String name = charset == null ? "UTF-8" : charset.name();
        switch (name) {
            case "UTF-8":
                return encodeUtf8(text);
            case "ISO-8859-1":
                return text.isLatin1() ? text.value().clone() : encodeSingle(text, 0xff);
            case "US-ASCII":
                return encodeSingle(text, 0x7f);
            default:
                break;
        }
        try {
            ByteBuffer encoded = charset.newEncoder().onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE).encode(CharBuffer.wrap(text.toCharArray()));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new Error(e);
        }
    }

    private static byte[] encodeSingle(String text, int highest) {
        int length = text.length();
        byte[] bytes = new byte[length];
        int count = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            }
            bytes[count++] = c <= highest ? (byte) c : (byte) '?';
        }
        return trim(bytes, count);
    }

    private static byte[] trim(byte[] bytes, int count) {
        if (count == bytes.length) {
            return bytes;
        }
        byte[] exact = new byte[count];
        System.arraycopy(bytes, 0, exact, 0, count);
        return exact;
    }

    private static byte[] encodeUtf8(String text) {
        byte[] value = text.value();
        if (text.isLatin1() && countPositives(value, 0, value.length) == value.length) {
            return value.clone();
        }
        int length = text.length();
        byte[] bytes = new byte[length * (text.isLatin1() ? 2 : 3)];
        int count = 0;
        for (int i = 0; i < length; i++) {
            int c = text.charAt(i);
            if (c < 0x80) {
                bytes[count++] = (byte) c;
            } else if (c < 0x800) {
                bytes[count++] = (byte) (0xc0 | c >> 6);
                bytes[count++] = (byte) (0x80 | c & 0x3f);
            } else if (!Character.isSurrogate((char) c)) {
                bytes[count++] = (byte) (0xe0 | c >> 12);
                bytes[count++] = (byte) (0x80 | c >> 6 & 0x3f);
                bytes[count++] = (byte) (0x80 | c & 0x3f);
            } else {
                int codePoint = text.codePointAt(i);
                if (codePoint < 0x10000) {
                    bytes[count++] = '?';
                    continue;
                }
                i++;
                bytes[count++] = (byte) (0xf0 | codePoint >> 18);
                bytes[count++] = (byte) (0x80 | codePoint >> 12 & 0x3f);
                bytes[count++] = (byte) (0x80 | codePoint >> 6 & 0x3f);
                bytes[count++] = (byte) (0x80 | codePoint & 0x3f);
            }
        }
        return trim(bytes, count);
    }
}
