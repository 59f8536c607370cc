package sun.net.www.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import sun.net.www.MessageHeader;

/** The body of an answer: of a known length, in chunks, or up to the end of the connection. */
public final class BodyStream extends InputStream {
    public static final long CHUNKS = -2;
    public static final long TO_THE_END = -1;

    private final Link link;
    private final boolean keep;
    private final boolean chunked;
    private final MessageHeader trailers;
    /** What is left, of the chunk or of all; negative when that is not known. */
    private long left;
    private boolean begun;
    private volatile boolean ended;
    private boolean closed;

    public BodyStream(Link link, long length, boolean keep, MessageHeader trailers) {
        this.link = link;
        this.keep = keep;
        this.trailers = trailers;
        chunked = length == CHUNKS;
        left = chunked ? 0 : length;
        if (length == 0) {
            end();
        }
    }

    /** Whether all of it has been read. */
    public boolean isOver() {
        return ended;
    }

    private void end() {
        if (!ended) {
            ended = true;
            if (keep) {
                link.release();
            } else {
                link.close();
            }
        }
    }

    private IOException broken(String text) {
        ended = true;
        link.close();
        return new IOException(text);
    }

    /** At the beginning of a chunk. */
    private void chunk() throws IOException {
        if (begun) {
            String after = Link.line(link.in);
            if (after == null) {
                throw broken("Premature EOF");
            }
        }
        begun = true;
        String line = Link.line(link.in);
        if (line == null) {
            throw broken("Premature EOF");
        }
        int end = 0;
        while (end < line.length() && Character.digit(line.charAt(end), 16) >= 0) {
            end++;
        }
        try {
            left = Long.parseLong(line, 0, end, 16);
        } catch (NumberFormatException e) {
            throw broken("Bogus chunk size");
        }
        if (left == 0) {
            Link.lines(link.in, trailers);
            end();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        if (closed) {
            throw new IOException("stream is closed");
        }
        Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return 0;
        }
        if (!ended && chunked && left == 0) {
            chunk();
        }
        if (ended) {
            return -1;
        }
        int n = link.in.read(b, off, left < 0 ? len : (int) Math.min(len, left));
        if (n < 0) {
            if (left > 0) {
                throw broken("Premature EOF");
            }
            end();
            return -1;
        }
        if (left > 0) {
            left -= n;
            if (left == 0 && !chunked) {
                end();
            }
        }
        return n;
    }

    @Override
    public int available() throws IOException {
        if (closed) {
            throw new IOException("stream is closed");
        }
        return ended ? 0 : (int) Math.min(left < 0 ? Integer.MAX_VALUE : left, link.in.available());
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        // What is there already is read, so that the connection may serve again.
        try {
            byte[] rest = new byte[4096];
            while (!ended && keep && (chunked ? link.in.available() > 0 : left <= link.in.available()) && read(rest, 0, rest.length) >= 0) {
                continue;
            }
        } catch (IOException e) {
            // It ends here.
        }
        closed = true;
        if (!ended) {
            ended = true;
            link.close();
        }
    }
}
