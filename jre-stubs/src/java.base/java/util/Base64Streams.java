package java.util;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Streams that encode to and decode from Base64. */
final class Base64Streams {
    private Base64Streams() {
    }

    static final class Encoding extends FilterOutputStream {
        private final String alphabet;
        private final byte[] newline;
        private final int line;
        private final boolean padding;
        private int bits;
        private int held;
        private int column;
        private boolean closed;

        Encoding(OutputStream out, String alphabet, byte[] newline, int line, boolean padding) {
            super(out);
            this.alphabet = alphabet;
            this.newline = newline;
            this.line = line;
            this.padding = padding;
        }

        private void put(int chars) throws IOException {
            if (line > 0 && column == line) {
                out.write(newline);
                column = 0;
            }
            int word = bits << 8 * (3 - held);
            for (int i = 0; i < 4; i++) {
                if (i < chars) {
                    out.write(alphabet.charAt(word >> 18 - 6 * i & 0x3f));
                } else if (padding) {
                    out.write('=');
                }
            }
            column += 4;
            bits = 0;
            held = 0;
        }

        @Override
        public void write(int b) throws IOException {
            if (closed) {
                throw new IOException("Stream is closed");
            }
            bits = bits << 8 | b & 0xff;
            if (++held == 3) {
                put(4);
            }
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            if (closed) {
                throw new IOException("Stream is closed");
            }
            if (off < 0 || len < 0 || len > b.length - off) {
                throw new ArrayIndexOutOfBoundsException();
            }
            for (int i = 0; i < len; i++) {
                write(b[off + i]);
            }
        }

        @Override
        public void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            if (held > 0) {
                put(held + 1);
            }
            out.close();
        }
    }

    static final class Decoding extends InputStream {
        private final InputStream in;
        private final boolean mime;
        private final byte[] values = new byte[256];
        private int bits;
        /** Characters in bits. */
        private int held;
        private int ready;
        private int readyCount;
        private boolean ended;
        private boolean closed;

        Decoding(InputStream in, String alphabet, boolean mime) {
            this.in = in;
            this.mime = mime;
            Arrays.fill(values, (byte) -1);
            for (int i = 0; i < alphabet.length(); i++) {
                values[alphabet.charAt(i)] = (byte) i;
            }
        }

        @Override
        public int read() throws IOException {
            if (closed) {
                throw new IOException("Stream is closed");
            }
            while (readyCount == 0) {
                if (ended || !fill()) {
                    return -1;
                }
            }
            return ready >> 8 * --readyCount & 0xff;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            Objects.checkFromIndexSize(off, len, b.length);
            int n = 0;
            while (n < len) {
                int v = read();
                if (v < 0) {
                    return n == 0 ? -1 : n;
                }
                b[off + n++] = (byte) v;
            }
            return n;
        }

        private boolean last() {
            ended = true;
            ready = held == 2 ? bits >> 4 : bits >> 2;
            readyCount = held - 1;
            held = 0;
            return true;
        }

        private boolean fill() throws IOException {
            int c = in.read();
            if (c < 0) {
                if (held == 0) {
                    ended = true;
                    return false;
                }
                if (held == 1) {
                    ended = true;
                    throw new IOException("Base64 stream has one un-decoded dangling byte.");
                }
                return last();
            }
            if (c == '=') {
                if (held < 2 || held == 2 && in.read() != '=') {
                    int missing = 24 - 6 * held;
                    held = 0;
                    throw new IOException("Illegal base64 ending sequence:" + missing);
                }
                return last();
            }
            int value = values[c & 0xff];
            if (value < 0) {
                if (mime) {
                    return true;
                }
                held = 0;
                throw new IOException("Illegal base64 character 0x" + Integer.toHexString(c));
            }
            bits = bits << 6 | value;
            if (++held == 4) {
                ready = bits;
                readyCount = 3;
                bits = 0;
                held = 0;
            }
            return true;
        }

        /** The character after the first sign of padding. */
        @Override
        public int available() throws IOException {
            if (closed) {
                throw new IOException("Stream is closed");
            }
            return in.available();
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                in.close();
            }
        }
    }
}
