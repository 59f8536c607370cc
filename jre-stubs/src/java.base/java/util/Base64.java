package java.util;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Base64 in its basic, URL and MIME forms. */
public final class Base64 {
    private static final String BASIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final String URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /** Source bytes that are worked on at once. */
    private static final int SLICE = 3 << 16;

    private Base64() {
    }

    /** The value of each character, or -1. */
    private static final class Values {
        static final byte[] PLAIN = of(BASIC);
        static final byte[] FOR_URLS = of(URL);

        private static byte[] of(String alphabet) {
            byte[] values = new byte[256];
            Arrays.fill(values, (byte) -1);
            for (int i = 0; i < 64; i++) {
                values[alphabet.charAt(i)] = (byte) i;
            }
            return values;
        }
    }

    public static Encoder getEncoder() {
        return Encoder.PLAIN;
    }

    public static Encoder getUrlEncoder() {
        return Encoder.FOR_URLS;
    }

    public static Encoder getMimeEncoder() {
        return Encoder.MIME;
    }

    public static Encoder getMimeEncoder(int lineLength, byte[] lineSeparator) {
        Objects.requireNonNull(lineSeparator);
        for (byte b : lineSeparator) {
            if (BASIC.indexOf(b) >= 0 || b == '=') {
                throw new IllegalArgumentException("Illegal base64 line separator character 0x" + Integer.toString(b, 16));
            }
        }
        lineLength &= ~3;
        return lineLength <= 0 ? getEncoder() : new Encoder(BASIC, lineSeparator, lineLength, true);
    }

    public static Decoder getDecoder() {
        return Decoder.PLAIN;
    }

    public static Decoder getUrlDecoder() {
        return Decoder.FOR_URLS;
    }

    public static Decoder getMimeDecoder() {
        return Decoder.MIME;
    }

    /** Encodes bytes. */
    public static class Encoder {
        private static final Encoder PLAIN = new Encoder(BASIC, null, -1, true);
        private static final Encoder FOR_URLS = new Encoder(URL, null, -1, true);
        private static final Encoder MIME = new Encoder(BASIC, new byte[] {'\r', '\n'}, 76, true);

        private final String alphabet;
        private final byte[] newline;
        private final int line;
        private final boolean padding;

        public OutputStream wrap(OutputStream os) {
            return new Base64Streams.Encoding(Objects.requireNonNull(os), alphabet, newline, line, padding);
        }

        private Encoder(String alphabet, byte[] newline, int line, boolean padding) {
            this.alphabet = alphabet;
            this.newline = newline;
            this.line = line;
            this.padding = padding;
        }

        public byte[] encode(byte[] src) {
            int n = src.length;
            int size = padding ? (n + 2) / 3 * 4 : n / 3 * 4 + (n % 3 == 0 ? 0 : n % 3 + 1);
            if (line > 0 && size > 0) {
                size += (size - 1) / line * newline.length;
            }
            byte[] out = new byte[size];
            int o = 0;
            int slice = line > 0 ? line / 4 * 3 : SLICE;
            int i = 0;
            while (n - i >= 3) {
                int end = i + Math.min(slice, (n - i) / 3 * 3);
                if (line > 0 && i > 0) {
                    for (byte b : newline) {
                        out[o++] = b;
                    }
                }
                encodeBlock(src, i, end, out, o, alphabet == URL);
                o += (end - i) / 3 * 4;
                i = end;
            }
            if (i < n) {
                if (line > 0 && i > 0 && i % slice == 0) {
                    for (byte b : newline) {
                        out[o++] = b;
                    }
                }
                int left = Math.min(3, n - i);
                int v = (src[i] & 0xff) << 16 | (left > 1 ? (src[i + 1] & 0xff) << 8 : 0) | (left > 2 ? src[i + 2] & 0xff : 0);
                for (int k = 0; k < 4; k++) {
                    if (k <= left) {
                        out[o++] = (byte) alphabet.charAt(v >> 18 - 6 * k & 63);
                    } else if (padding) {
                        out[o++] = '=';
                    }
                }
            }
            return out;
        }

        /** Encodes whole groups of three bytes. */
        private static void encodeBlock(byte[] src, int from, int to, byte[] dst, int at, boolean url) {
            String alphabet = url ? URL : BASIC;
            for (int i = from; i < to; i += 3) {
                int v = (src[i] & 0xff) << 16 | (src[i + 1] & 0xff) << 8 | src[i + 2] & 0xff;
                dst[at++] = (byte) alphabet.charAt(v >> 18 & 63);
                dst[at++] = (byte) alphabet.charAt(v >> 12 & 63);
                dst[at++] = (byte) alphabet.charAt(v >> 6 & 63);
                dst[at++] = (byte) alphabet.charAt(v & 63);
            }
        }

        public int encode(byte[] src, byte[] dst) {
            byte[] b = encode(src);
            if (dst.length < b.length) {
                throw new IllegalArgumentException("Output byte array is too small for encoding all input bytes");
            }
            System.arraycopy(b, 0, dst, 0, b.length);
            return b.length;
        }

        public String encodeToString(byte[] src) {
            return new String(encode(src), StandardCharsets.ISO_8859_1);
        }

        public java.nio.ByteBuffer encode(java.nio.ByteBuffer buffer) {
            byte[] src = new byte[buffer.remaining()];
            buffer.get(src);
            return java.nio.ByteBuffer.wrap(encode(src));
        }

        public Encoder withoutPadding() {
            return padding ? new Encoder(alphabet, newline, line, false) : this;
        }
    }

    /** Decodes bytes. */
    public static class Decoder {
        private static final Decoder PLAIN = new Decoder(BASIC, false);
        private static final Decoder FOR_URLS = new Decoder(URL, false);
        private static final Decoder MIME = new Decoder(BASIC, true);

        private final String alphabet;
        private final boolean mime;

        public InputStream wrap(InputStream is) {
            return new Base64Streams.Decoding(Objects.requireNonNull(is), alphabet, mime);
        }

        private Decoder(String alphabet, boolean mime) {
            this.alphabet = alphabet;
            this.mime = mime;
        }

        public byte[] decode(byte[] src) {
            int n = src.length;
            if (!mime && n == 1) {
                throw new IllegalArgumentException("Input byte[] should at least have 2 bytes for base64 bytes");
            }
            byte[] out = new byte[n / 4 * 3 + 3];
            int o = 0;
            int bits = 0;
            int shift = 18;
            int i = 0;
            while (i < n) {
                if (shift == 18 && n - i >= 4) {
                    int written = decodeBlock(src, i, i + Math.min(SLICE, n - i >> 2 << 2), out, o, alphabet == URL);
                    if (written > 0) {
                        o += written;
                        i += written / 3 * 4;
                        continue;
                    }
                }
                int c = src[i++] & 0xff;
                int v = alphabet.indexOf(c);
                if (v < 0) {
                    if (c == '=') {
                        if (shift == 6 && (i == n || src[i++] != '=') || shift == 18) {
                            throw new IllegalArgumentException("Input byte array has wrong 4-byte ending unit");
                        }
                        break;
                    }
                    if (mime) {
                        continue;
                    }
                    throw new IllegalArgumentException("Illegal base64 character " + Integer.toString((byte) c, 16));
                }
                bits |= v << shift;
                shift -= 6;
                if (shift < 0) {
                    out[o++] = (byte) (bits >> 16);
                    out[o++] = (byte) (bits >> 8);
                    out[o++] = (byte) bits;
                    shift = 18;
                    bits = 0;
                }
            }
            if (shift == 6) {
                out[o++] = (byte) (bits >> 16);
            } else if (shift == 0) {
                out[o++] = (byte) (bits >> 16);
                out[o++] = (byte) (bits >> 8);
            } else if (shift == 12) {
                throw new IllegalArgumentException("Last unit does not have enough valid bits");
            }
            while (i < n) {
                if (!mime || alphabet.indexOf(src[i++] & 0xff) >= 0) {
                    throw new IllegalArgumentException("Input byte array has incorrect ending byte at " + i);
                }
            }
            return Arrays.copyOf(out, o);
        }

        /** Decodes groups of four characters up to the first that has one outside of the alphabet; how many bytes it made. */
        private static int decodeBlock(byte[] src, int from, int to, byte[] dst, int at, boolean url) {
            byte[] values = url ? Values.FOR_URLS : Values.PLAIN;
            int start = at;
            for (int i = from; i < to; i += 4) {
                int a = values[src[i] & 0xff];
                int b = values[src[i + 1] & 0xff];
                int c = values[src[i + 2] & 0xff];
                int d = values[src[i + 3] & 0xff];
                if ((a | b | c | d) < 0) {
                    break;
                }
                int v = a << 18 | b << 12 | c << 6 | d;
                dst[at++] = (byte) (v >> 16);
                dst[at++] = (byte) (v >> 8);
                dst[at++] = (byte) v;
            }
            return at - start;
        }

        public byte[] decode(String src) {
            return decode(src.getBytes(StandardCharsets.ISO_8859_1));
        }

        /** How many bytes the text takes, when it is one. */
        private int length(byte[] src) {
            int n = src.length;
            if (n == 0) {
                return 0;
            }
            if (n < 2) {
                if (mime) {
                    return 0;
                }
                throw new IllegalArgumentException("Input byte[] should at least have 2 bytes for base64 bytes");
            }
            int padding = 0;
            if (mime) {
                for (int i = 0; i < src.length; i++) {
                    if (src[i] == '=') {
                        n -= src.length - i;
                        break;
                    }
                    n -= alphabet.indexOf(src[i] & 0xff) < 0 ? 1 : 0;
                }
            } else if (src[n - 1] == '=') {
                padding = src[n - 2] == '=' ? 2 : 1;
            }
            if (padding == 0 && (n & 3) != 0) {
                padding = 4 - (n & 3);
            }
            return 3 * ((n + 3) / 4) - padding;
        }

        public int decode(byte[] src, byte[] dst) {
            if (dst.length < length(src)) {
                throw new IllegalArgumentException("Output byte array is too small for decoding all input bytes");
            }
            byte[] b = decode(src);
            System.arraycopy(b, 0, dst, 0, b.length);
            return b.length;
        }

        public java.nio.ByteBuffer decode(java.nio.ByteBuffer buffer) {
            byte[] src = new byte[buffer.remaining()];
            int start = buffer.position();
            buffer.get(src);
            try {
                return java.nio.ByteBuffer.wrap(decode(src));
            } catch (IllegalArgumentException e) {
                buffer.position(start);
                throw e;
            }
        }
    }
}
