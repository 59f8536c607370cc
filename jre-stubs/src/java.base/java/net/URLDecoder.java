package java.net;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Objects;

/** What {@link URLEncoder} makes, back to text. */
public final class URLDecoder {
    private URLDecoder() {
    }

    @Deprecated
    public static String decode(String s) {
        return decode(s, Charset.defaultCharset());
    }

    public static String decode(String s, String enc) throws UnsupportedEncodingException {
        if (enc.isEmpty()) {
            throw new UnsupportedEncodingException("URLDecoder: empty string enc parameter");
        }
        return decode(s, URLEncoder.charset(enc));
    }

    public static String decode(String s, Charset charset) {
        Objects.requireNonNull(charset, "Charset");
        int length = s.length();
        StringBuilder out = new StringBuilder(length > 500 ? length / 2 : length);
        boolean changed = false;
        byte[] bytes = null;
        int at = 0;
        while (at < length) {
            char c = s.charAt(at);
            if (c == '%') {
                if (bytes == null) {
                    bytes = new byte[(length - at) / 3];
                }
                int count = 0;
                for (; at + 2 < length && s.charAt(at) == '%'; at += 3) {
                    bytes[count++] = (byte) hex(s, at + 1);
                }
                if (at < length && s.charAt(at) == '%') {
                    throw new IllegalArgumentException("URLDecoder: Incomplete trailing escape (%) pattern");
                }
                out.append(new String(bytes, 0, count, charset));
                changed = true;
                continue;
            }
            changed |= c == '+';
            out.append(c == '+' ? ' ' : c);
            at++;
        }
        return changed ? out.toString() : s;
    }

    private static int hex(String s, int at) {
        try {
            return HexFormat.fromHexDigits(s, at, at + 2);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("URLDecoder: Illegal hex characters in escape (%) pattern - " + e.getMessage());
        }
    }
}
