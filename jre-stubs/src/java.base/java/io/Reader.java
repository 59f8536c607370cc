package java.io;

import java.nio.CharBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** A source of characters. */
public abstract class Reader implements Readable, Closeable {
    protected Object lock;

    protected Reader() {
        this.lock = this;
    }

    protected Reader(Object lock) {
        this.lock = Objects.requireNonNull(lock);
    }

    public static Reader nullReader() {
        return new EmptyReader();
    }

    public static Reader of(CharSequence cs) {
        Objects.requireNonNull(cs);
        return new SequenceReader(cs);
    }

    @Override
    public int read(CharBuffer target) throws IOException {
        if (target.isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        char[] chars = new char[target.remaining()];
        int n = read(chars, 0, chars.length);
        if (n > 0) {
            target.put(chars, 0, n);
        }
        return n;
    }

    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) == -1 ? -1 : one[0];
    }

    public int read(char[] cbuf) throws IOException {
        return read(cbuf, 0, cbuf.length);
    }

    public abstract int read(char[] cbuf, int off, int len) throws IOException;

    public String readAllAsString() throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buf = new char[8192];
        int n;
        while ((n = read(buf, 0, buf.length)) != -1) {
            text.append(buf, 0, n);
        }
        return text.toString();
    }

    public List<String> readAllLines() throws IOException {
        String text = readAllAsString();
        ArrayList<String> lines = new ArrayList<>();
        int start = 0;
        int n = text.length();
        while (start < n) {
            int end = start;
            char c = 0;
            while (end < n && (c = text.charAt(end)) != '\n' && c != '\r') {
                end++;
            }
            lines.add(text.substring(start, end));
            start = end + 1;
            if (end < n && c == '\r' && start < n && text.charAt(start) == '\n') {
                start++;
            }
        }
        return Collections.unmodifiableList(lines);
    }

    public long skip(long n) throws IOException {
        if (n < 0L) {
            throw new IllegalArgumentException("skip value is negative");
        }
        synchronized (lock) {
            char[] scratch = new char[(int) Math.min(n, 8192)];
            long left = n;
            while (left > 0) {
                int got = read(scratch, 0, (int) Math.min(left, scratch.length));
                if (got == -1) {
                    break;
                }
                left -= got;
            }
            return n - left;
        }
    }

    public boolean ready() throws IOException {
        return false;
    }

    public boolean markSupported() {
        return false;
    }

    public void mark(int readAheadLimit) throws IOException {
        throw new IOException("mark() not supported");
    }

    public void reset() throws IOException {
        throw new IOException("reset() not supported");
    }

    @Override
    public abstract void close() throws IOException;

    public long transferTo(Writer out) throws IOException {
        Objects.requireNonNull(out, "out");
        long total = 0;
        char[] buf = new char[8192];
        int n;
        while ((n = read(buf, 0, buf.length)) >= 0) {
            out.write(buf, 0, n);
            total += n;
        }
        return total;
    }

    private static final class EmptyReader extends Reader {
        private volatile boolean closed;

        private void check() throws IOException {
            if (closed) {
                throw new IOException("Stream closed");
            }
        }

        @Override
        public int read() throws IOException {
            check();
            return -1;
        }

        @Override
        public int read(char[] cbuf, int off, int len) throws IOException {
            Objects.checkFromIndexSize(off, len, cbuf.length);
            check();
            return len == 0 ? 0 : -1;
        }

        @Override
        public int read(CharBuffer target) throws IOException {
            Objects.requireNonNull(target);
            check();
            return target.hasRemaining() ? -1 : 0;
        }

        @Override
        public boolean ready() throws IOException {
            check();
            return false;
        }

        @Override
        public long skip(long n) throws IOException {
            check();
            return 0;
        }

        @Override
        public long transferTo(Writer out) throws IOException {
            Objects.requireNonNull(out);
            check();
            return 0;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static final class SequenceReader extends Reader {
        private CharSequence cs;
        private int next;
        private int mark;

        SequenceReader(CharSequence cs) {
            this.cs = cs;
        }

        private void check() throws IOException {
            if (cs == null) {
                throw new IOException("Stream closed");
            }
        }

        @Override
        public int read() throws IOException {
            check();
            return next >= cs.length() ? -1 : cs.charAt(next++);
        }

        @Override
        public int read(char[] cbuf, int off, int len) throws IOException {
            check();
            Objects.checkFromIndexSize(off, len, cbuf.length);
            if (len == 0) {
                return 0;
            }
            int length = cs.length();
            if (next >= length) {
                return -1;
            }
            int n = Math.min(length - next, len);
            for (int i = 0; i < n; i++) {
                cbuf[off + i] = cs.charAt(next + i);
            }
            next += n;
            return n;
        }

        @Override
        public long skip(long n) throws IOException {
            check();
            int length = cs.length();
            if (next >= length) {
                return 0;
            }
            long r = Math.max(-next, Math.min(length - next, n));
            next += (int) r;
            return r;
        }

        @Override
        public boolean ready() throws IOException {
            check();
            return true;
        }

        @Override
        public boolean markSupported() {
            return true;
        }

        @Override
        public void mark(int readAheadLimit) throws IOException {
            if (readAheadLimit < 0) {
                throw new IllegalArgumentException("Read-ahead limit < 0");
            }
            check();
            mark = next;
        }

        @Override
        public void reset() throws IOException {
            check();
            next = mark;
        }

        @Override
        public void close() {
            cs = null;
        }
    }
}
