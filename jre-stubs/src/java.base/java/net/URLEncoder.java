package java.net;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Objects;

/** Text as `application/x-www-form-urlencoded`. */
public final class URLEncoder {
    private static final String DIGITS = "0123456789ABCDEF";

    private URLEncoder() {
    }

    @Deprecated
    public static String encode(String s) {
        return encode(s, Charset.defaultCharset());
    }

    public static String encode(String s, String enc) throws UnsupportedEncodingException {
        if (enc == null) {
            throw new NullPointerException("charsetName");
        }
        return encode(s, charset(enc));
    }

    static Charset charset(String name) throws UnsupportedEncodingException {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnsupportedEncodingException(name);
        }
    }

    private static boolean plain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.' || c == '*';
    }

    public static String encode(String s, Charset charset) {
        Objects.requireNonNull(charset, "charset");
        int length = s.length();
        StringBuilder out = null;
        int at = 0;
        while (at < length) {
            char c = s.charAt(at);
            if (plain(c)) {
                if (out != null) {
                    out.append(c);
                }
                at++;
                continue;
            }
            if (out == null) {
                out = new StringBuilder(length + 16).append(s, 0, at);
            }
            if (c == ' ') {
                out.append('+');
                at++;
                continue;
            }
            int from = at;
            do {
                at++;
            } while (at < length && s.charAt(at) != ' ' && !plain(s.charAt(at)));
            for (byte b : s.substring(from, at).getBytes(charset)) {
                out.append('%').append(DIGITS.charAt(b >> 4 & 15)).append(DIGITS.charAt(b & 15));
            }
        }
        return out == null ? s : out.toString();
    }
}
