package java.io;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Buffers characters, reads lines, supports mark and reset. */
public class BufferedReader extends Reader {
    private Reader in;
    private char[] cb;
    private int count;
    private int next;
    private int mark = -1;
    private int limit;
    private boolean skipLF;
    private boolean markedSkipLF;
    private boolean markLost;

    public BufferedReader(Reader in, int sz) {
        super(in);
        if (sz <= 0) {
            throw new IllegalArgumentException("Buffer size <= 0");
        }
        this.in = in;
        this.cb = new char[sz];
    }

    public BufferedReader(Reader in) {
        this(in, 8192);
    }

    private void ensureOpen() throws IOException {
        if (in == null) {
            throw new IOException("Stream closed");
        }
    }

    /** Refills the empty buffer; what is after a valid mark is kept. */
    private void fill() throws IOException {
        int dst = 0;
        if (mark >= 0) {
            int kept = next - mark;
            if (kept >= limit) {
                mark = -1;
                markLost = true;
                limit = 0;
            } else {
                if (limit > cb.length) {
                    int size = Math.min(limit, Math.max(cb.length * 2, kept + 1));
                    char[] grown = new char[size];
                    System.arraycopy(cb, mark, grown, 0, kept);
                    cb = grown;
                } else {
                    System.arraycopy(cb, mark, cb, 0, kept);
                }
                mark = 0;
                dst = kept;
            }
        }
        next = dst;
        count = dst;
        int n;
        do {
            n = in.read(cb, dst, cb.length - dst);
        } while (n == 0);
        if (n > 0) {
            count = dst + n;
        }
    }

    @Override
    public int read() throws IOException {
        synchronized (lock) {
            ensureOpen();
            while (true) {
                if (next >= count) {
                    fill();
                    if (next >= count) {
                        return -1;
                    }
                }
                if (skipLF) {
                    skipLF = false;
                    if (cb[next] == '\n') {
                        next++;
                        continue;
                    }
                }
                return cb[next++];
            }
        }
    }

    private int readSome(char[] cbuf, int off, int len) throws IOException {
        if (next >= count) {
            if (len >= cb.length && mark < 0 && !skipLF) {
                return in.read(cbuf, off, len);
            }
            fill();
        }
        if (next >= count) {
            return -1;
        }
        if (skipLF) {
            skipLF = false;
            if (cb[next] == '\n') {
                next++;
                if (next >= count) {
                    fill();
                }
                if (next >= count) {
                    return -1;
                }
            }
        }
        int n = Math.min(len, count - next);
        System.arraycopy(cb, next, cbuf, off, n);
        next += n;
        return n;
    }

    @Override
    public int read(char[] cbuf, int off, int len) throws IOException {
        synchronized (lock) {
            ensureOpen();
            Objects.checkFromIndexSize(off, len, cbuf.length);
            if (len == 0) {
                return 0;
            }
            int n = readSome(cbuf, off, len);
            if (n <= 0) {
                return n;
            }
            while (n < len && in.ready()) {
                int got = readSome(cbuf, off + n, len - n);
                if (got <= 0) {
                    break;
                }
                n += got;
            }
            return n;
        }
    }

    public String readLine() throws IOException {
        return readLine(false, null);
    }

    /** Reads a line; terminated[0] tells whether a line end followed. */
    String readLine(boolean ignoreLF, boolean[] terminated) throws IOException {
        synchronized (lock) {
            ensureOpen();
            StringBuilder text = null;
            boolean omit = ignoreLF || skipLF;
            if (terminated != null) {
                terminated[0] = false;
            }
            while (true) {
                if (next >= count) {
                    fill();
                    if (next >= count) {
                        return text != null && text.length() > 0 ? text.toString() : null;
                    }
                }
                if (omit && cb[next] == '\n') {
                    next++;
                    omit = false;
                    skipLF = false;
                    continue;
                }
                omit = false;
                skipLF = false;
                char[] buf = cb;
                int end = count;
                int i = next;
                int start = i;
                char c = 0;
                while (i < end) {
                    c = buf[i];
                    if (c == '\n' || c == '\r') {
                        break;
                    }
                    i++;
                }
                next = i;
                if (i < end) {
                    next++;
                    if (terminated != null) {
                        terminated[0] = true;
                    }
                    if (c == '\r') {
                        skipLF = true;
                    }
                    if (text == null) {
                        return new String(buf, start, i - start);
                    }
                    return text.append(buf, start, i - start).toString();
                }
                if (text == null) {
                    text = new StringBuilder(80);
                }
                text.append(buf, start, i - start);
            }
        }
    }

    @Override
    public long skip(long n) throws IOException {
        if (n < 0L) {
            throw new IllegalArgumentException("skip value is negative");
        }
        synchronized (lock) {
            ensureOpen();
            long left = n;
            while (left > 0) {
                if (next >= count) {
                    fill();
                    if (next >= count) {
                        break;
                    }
                }
                if (skipLF) {
                    skipLF = false;
                    if (cb[next] == '\n') {
                        next++;
                    }
                }
                long room = count - next;
                if (left <= room) {
                    next += (int) left;
                    left = 0;
                } else {
                    left -= room;
                    next = count;
                }
            }
            return n - left;
        }
    }

    @Override
    public boolean ready() throws IOException {
        synchronized (lock) {
            ensureOpen();
            if (skipLF) {
                if (next >= count && in.ready()) {
                    fill();
                }
                if (next < count) {
                    if (cb[next] == '\n') {
                        next++;
                    }
                    skipLF = false;
                }
            }
            return next < count || in.ready();
        }
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
        synchronized (lock) {
            ensureOpen();
            limit = readAheadLimit;
            mark = next;
            markLost = false;
            markedSkipLF = skipLF;
        }
    }

    @Override
    public void reset() throws IOException {
        synchronized (lock) {
            ensureOpen();
            if (mark < 0) {
                throw new IOException(markLost ? "Mark invalid" : "Stream not marked");
            }
            next = mark;
            skipLF = markedSkipLF;
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (lock) {
            if (in == null) {
                return;
            }
            try {
                in.close();
            } finally {
                in = null;
                cb = null;
            }
        }
    }

    public Stream<String> lines() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new LineIterator(),
                Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private final class LineIterator implements Iterator<String> {
        private String line;

        @Override
        public boolean hasNext() {
            if (line != null) {
                return true;
            }
            try {
                line = readLine();
                return line != null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String next() {
            if (line == null && !hasNext()) {
                throw new NoSuchElementException();
            }
            String result = line;
            line = null;
            return result;
        }
    }
}
