package java.io;

/** Buffers characters on their way to another writer. */
public class BufferedWriter extends Writer {
    private Writer out;
    private char[] buf;
    private int next;

    public BufferedWriter(Writer out) {
        this(out, 8192);
    }

    public BufferedWriter(Writer out, int sz) {
        super(out);
        if (sz <= 0) {
            throw new IllegalArgumentException("Buffer size <= 0");
        }
        this.out = out;
        this.buf = new char[sz];
    }

    private void ensureOpen() throws IOException {
        if (out == null) {
            throw new IOException("Stream closed");
        }
    }

    private void flushBuffer() throws IOException {
        ensureOpen();
        if (next > 0) {
            int n = next;
            out.write(buf, 0, n);
            next = 0;
        }
    }

    @Override
    public void write(int c) throws IOException {
        synchronized (lock) {
            ensureOpen();
            if (next >= buf.length) {
                flushBuffer();
            }
            buf[next++] = (char) c;
        }
    }

    @Override
    public void write(char[] cbuf, int off, int len) throws IOException {
        synchronized (lock) {
            ensureOpen();
            java.util.Objects.checkFromIndexSize(off, len, cbuf.length);
            if (len >= buf.length) {
                flushBuffer();
                out.write(cbuf, off, len);
                return;
            }
            if (len > buf.length - next) {
                int room = buf.length - next;
                System.arraycopy(cbuf, off, buf, next, room);
                next = buf.length;
                flushBuffer();
                off += room;
                len -= room;
            }
            System.arraycopy(cbuf, off, buf, next, len);
            next += len;
        }
    }

    @Override
    public void write(String s, int off, int len) throws IOException {
        synchronized (lock) {
            ensureOpen();
            while (len > 0) {
                int n = Math.min(buf.length - next, len);
                s.getChars(off, off + n, buf, next);
                off += n;
                len -= n;
                next += n;
                if (next >= buf.length) {
                    flushBuffer();
                }
            }
        }
    }

    public void newLine() throws IOException {
        write(System.lineSeparator());
    }

    @Override
    public void flush() throws IOException {
        synchronized (lock) {
            flushBuffer();
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (lock) {
            if (out == null) {
                return;
            }
            try (Writer w = out) {
                flushBuffer();
            } finally {
                out = null;
                buf = null;
            }
        }
    }
}
