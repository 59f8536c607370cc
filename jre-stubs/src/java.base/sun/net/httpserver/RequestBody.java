package sun.net.httpserver;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import sun.net.www.MessageHeader;
import sun.net.www.http.Link;

/** A request's body, of a known length or in chunks. */
final class RequestBody extends InputStream {
    private static final int DRAINED = 64 * 1024;

    private final InputStream in;
    private final boolean chunked;
    private long left;
    private boolean begun;
    private boolean ended;
    private boolean closed;

    /** A negative length stands for chunks. */
    RequestBody(InputStream in, long length) {
        this.in = in;
        chunked = length < 0;
        left = chunked ? 0 : length;
        ended = length == 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        if (closed) {
            throw new IOException("Stream is closed");
        }
        return len == 0 ? 0 : fill(b, off, len);
    }

    private int fill(byte[] b, int off, int len) throws IOException {
        if (!ended && chunked && left == 0) {
            if (begun) {
                Link.line(in);
            }
            begun = true;
            String line = Link.line(in);
            if (line == null) {
                throw new IOException("unexpected end of stream");
            }
            int end = line.indexOf(';');
            try {
                left = Long.parseLong((end < 0 ? line : line.substring(0, end)).trim(), 16);
            } catch (NumberFormatException e) {
                throw new IOException("invalid chunk length");
            }
            if (left < 0) {
                throw new IOException("invalid chunk length");
            }
            if (left == 0) {
                Link.lines(in, new MessageHeader());
                ended = true;
            }
        }
        if (ended) {
            return -1;
        }
        int n = in.read(b, off, (int) Math.min(len, left));
        if (n < 0) {
            throw new IOException("connection closed before all data received");
        }
        left -= n;
        ended = !chunked && left == 0;
        return n;
    }

    @Override
    public int available() throws IOException {
        if (closed) {
            throw new IOException("Stream is closed");
        }
        return ended ? 0 : (int) Math.min(left, in.available());
    }

    /** Reads what nobody wanted; false if that is too much. */
    boolean drain() {
        closed = true;
        byte[] rest = new byte[4096];
        try {
            for (int done = 0; !ended && done < DRAINED; ) {
                int n = fill(rest, 0, rest.length);
                done += Math.max(n, 0);
            }
        } catch (IOException e) {
            return false;
        }
        return ended;
    }

    @Override
    public void close() {
        if (!closed) {
            drain();
        }
    }
}
