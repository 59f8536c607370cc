package java.io;

@Deprecated
public class LineNumberInputStream extends FilterInputStream {
    private int pushedBack = -1;
    private int lineNumber;
    private int markedLine;
    private int markedPushedBack = -1;

    public LineNumberInputStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int c = pushedBack;
        if (c == -1) {
            c = in.read();
        } else {
            pushedBack = -1;
        }
        if (c == '\r') {
            int next = in.read();
            pushedBack = next == '\n' ? -1 : next;
            c = '\n';
        }
        if (c == '\n') {
            lineNumber++;
        }
        return c;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        java.util.Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return 0;
        }
        int c = read();
        if (c == -1) {
            return -1;
        }
        b[off] = (byte) c;
        int i = 1;
        try {
            for (; i < len; i++) {
                c = read();
                if (c == -1) {
                    break;
                }
                b[off + i] = (byte) c;
            }
        } catch (IOException e) {
            return i;
        }
        return i;
    }

    @Override
    public long skip(long n) throws IOException {
        long left = n;
        while (left > 0 && read() >= 0) {
            left--;
        }
        return n <= 0 ? 0 : n - left;
    }

    public void setLineNumber(int lineNumber) {
        this.lineNumber = lineNumber;
    }

    public int getLineNumber() {
        return lineNumber;
    }

    @Override
    public int available() throws IOException {
        return pushedBack == -1 ? super.available() / 2 : super.available() / 2 + 1;
    }

    @Override
    public void mark(int readlimit) {
        markedLine = lineNumber;
        markedPushedBack = pushedBack;
        in.mark(readlimit);
    }

    @Override
    public void reset() throws IOException {
        lineNumber = markedLine;
        pushedBack = markedPushedBack;
        in.reset();
    }
}
