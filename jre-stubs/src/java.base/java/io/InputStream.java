package java.io;

import java.util.Arrays;
import java.util.Objects;

/** A source of bytes. */
public abstract class InputStream implements Closeable {
    private static final int CHUNK = 8192;

    public InputStream() {
    }

    public static InputStream nullInputStream() {
        return new NullInputStream();
    }

    public abstract int read() throws IOException;

    public int read(byte[] b) throws IOException {
        return read(b, 0, b.length);
    }

    public int read(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return 0;
        }
        int c = read();
        if (c < 0) {
            return -1;
        }
        b[off] = (byte) c;
        int n = 1;
        try {
            while (n < len) {
                c = read();
                if (c < 0) {
                    break;
                }
                b[off + n] = (byte) c;
                n++;
            }
        } catch (IOException ignored) {
            // what was read before counts; the next read reports the failure
        }
        return n;
    }

    public byte[] readAllBytes() throws IOException {
        return readNBytes(Integer.MAX_VALUE);
    }

    public byte[] readNBytes(int len) throws IOException {
        if (len < 0) {
            throw new IllegalArgumentException("len < 0");
        }
        byte[] buf = new byte[Math.min(len, CHUNK)];
        int n = 0;
        while (n < len) {
            if (n == buf.length) {
                int size = buf.length > (Integer.MAX_VALUE - 8) / 2 ? Integer.MAX_VALUE - 8 : buf.length * 2;
                if (size <= n) {
                    throw new OutOfMemoryError("Required array size too large");
                }
                buf = Arrays.copyOf(buf, Math.min(size, len));
            }
            int got = read(buf, n, buf.length - n);
            if (got < 0) {
                break;
            }
            n += got;
        }
        return n == buf.length ? buf : Arrays.copyOf(buf, n);
    }

    public int readNBytes(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        int n = 0;
        while (n < len) {
            int got = read(b, off + n, len - n);
            if (got < 0) {
                break;
            }
            n += got;
        }
        return n;
    }

    public long skip(long n) throws IOException {
        if (n <= 0) {
            return 0;
        }
        long left = n;
        byte[] scratch = new byte[(int) Math.min(2048, left)];
        while (left > 0) {
            int got = read(scratch, 0, (int) Math.min(scratch.length, left));
            if (got < 0) {
                break;
            }
            left -= got;
        }
        return n - left;
    }

    public void skipNBytes(long n) throws IOException {
        while (n > 0) {
            long got = skip(n);
            if (got > 0 && got <= n) {
                n -= got;
            } else if (got == 0) {
                if (read() == -1) {
                    throw new EOFException();
                }
                n--;
            } else {
                throw new IOException("Unable to skip exactly");
            }
        }
    }

    public int available() throws IOException {
        return 0;
    }

    public void close() throws IOException {
    }

    public void mark(int readlimit) {
    }

    public void reset() throws IOException {
        throw new IOException("mark/reset not supported");
    }

    public boolean markSupported() {
        return false;
    }

    public long transferTo(OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        long total = 0;
        byte[] buf = new byte[CHUNK];
        int n;
        while ((n = read(buf, 0, CHUNK)) >= 0) {
            out.write(buf, 0, n);
            total += n;
        }
        return total;
    }

    private static final class NullInputStream extends InputStream {
        private volatile boolean closed;

        private void check() throws IOException {
            if (closed) {
                throw new IOException("Stream closed");
            }
        }

        @Override
        public int available() throws IOException {
            check();
            return 0;
        }

        @Override
        public int read() throws IOException {
            check();
            return -1;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            Objects.checkFromIndexSize(off, len, b.length);
            if (len == 0) {
                return 0;
            }
            check();
            return -1;
        }

        @Override
        public byte[] readAllBytes() throws IOException {
            check();
            return new byte[0];
        }

        @Override
        public long skip(long n) throws IOException {
            check();
            return 0;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
