package java.io;

/** Counts lines. */
public class LineNumberReader extends BufferedReader {
    private int lineNumber = 0;
    private int markedLineNumber;
    private boolean skipNext;
    private boolean markedSkip;
    /** Whether characters of a line were read that has not ended: the end of the stream then ends it. */
    private boolean inLine;
    private boolean markedInLine;

    public LineNumberReader(Reader in) {
        super(in);
    }

    public LineNumberReader(Reader in, int sz) {
        super(in, sz);
    }

    public void setLineNumber(int lineNumber) {
        this.lineNumber = lineNumber;
    }

    public int getLineNumber() {
        return lineNumber;
    }

    @Override
    public int read() throws IOException {
        synchronized (lock) {
            int c = super.read();
            if (skipNext) {
                if (c == '\n') {
                    c = super.read();
                }
                skipNext = false;
            }
            if (c == '\r') {
                skipNext = true;
            }
            if (c == '\n' || c == '\r') {
                lineNumber++;
                inLine = false;
                return '\n';
            }
            if (c == -1) {
                endOfStream();
            } else {
                inLine = true;
            }
            return c;
        }
    }

    private void endOfStream() {
        if (inLine) {
            lineNumber++;
            inLine = false;
        }
    }

    @Override
    public int read(char[] cbuf, int off, int len) throws IOException {
        synchronized (lock) {
            int n = super.read(cbuf, off, len);
            if (n == -1) {
                endOfStream();
                return -1;
            }
            for (int i = off; i < off + n; i++) {
                int c = cbuf[i];
                if (skipNext) {
                    skipNext = false;
                    if (c == '\n') {
                        continue;
                    }
                }
                if (c == '\r') {
                    skipNext = true;
                }
                inLine = c != '\n' && c != '\r';
                if (!inLine) {
                    lineNumber++;
                }
            }
            return n;
        }
    }

    @Override
    public String readLine() throws IOException {
        synchronized (lock) {
            boolean[] term = new boolean[1];
            String l = readLine(skipNext, term);
            skipNext = false;
            if (l != null) {
                lineNumber++;
                inLine = false;
            } else {
                endOfStream();
            }
            return l;
        }
    }

    @Override
    public long skip(long n) throws IOException {
        if (n < 0) {
            throw new IllegalArgumentException("skip() value is negative");
        }
        synchronized (lock) {
            long done = 0;
            while (done < n && read() != -1) {
                done++;
            }
            return done;
        }
    }

    @Override
    public void mark(int readAheadLimit) throws IOException {
        synchronized (lock) {
            super.mark(skipNext && readAheadLimit < Integer.MAX_VALUE ? readAheadLimit + 1 : readAheadLimit);
            markedLineNumber = lineNumber;
            markedSkip = skipNext;
            markedInLine = inLine;
        }
    }

    @Override
    public void reset() throws IOException {
        synchronized (lock) {
            super.reset();
            lineNumber = markedLineNumber;
            skipNext = markedSkip;
            inLine = markedInLine;
        }
    }
}
