package sun.net.httpserver;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A response's body, which may be written when the header is sent. */
final class ResponseBody extends OutputStream {
    static final long CHUNKS = -1;
    static final long TO_THE_END = -2;

    private final ExchangeImpl exchange;
    private final OutputStream out;
    private boolean begun;
    private boolean closed;
    private boolean chunked;
    /** What is to be written still, of a known length. */
    private long left;
    private byte[] chunk;
    private int pending;

    ResponseBody(ExchangeImpl exchange, OutputStream out) {
        this.exchange = exchange;
        this.out = out;
    }

    void begin(long length) {
        begun = true;
        chunked = length == CHUNKS;
        left = length;
        chunk = chunked ? new byte[4096] : null;
    }

    boolean isClosed() {
        return closed;
    }

    private void check() throws IOException {
        if (!begun) {
            throw new IOException("response headers not sent yet");
        }
        if (closed) {
            throw new IOException("stream closed");
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        check();
        if (chunked) {
            while (len > 0) {
                int n = Math.min(len, chunk.length - pending);
                System.arraycopy(b, off, chunk, pending, n);
                pending += n;
                off += n;
                len -= n;
                if (pending == chunk.length) {
                    send();
                }
            }
            return;
        }
        if (left >= 0) {
            if (len > left) {
                throw new IOException("too many bytes to write to stream");
            }
            left -= len;
        }
        out.write(b, off, len);
    }

    private void send() throws IOException {
        if (pending > 0) {
            out.write((Integer.toHexString(pending) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(chunk, 0, pending);
            out.write('\r');
            out.write('\n');
            pending = 0;
        }
    }

    @Override
    public void flush() throws IOException {
        check();
        if (chunked) {
            send();
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (!begun) {
            throw new IOException("response headers not sent yet");
        }
        if (closed) {
            return;
        }
        closed = true;
        if (left > 0) {
            exchange.abandon();
            throw new IOException("insufficient bytes written to stream");
        }
        try {
            if (chunked) {
                send();
                out.write("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            }
            out.flush();
        } catch (IOException e) {
            exchange.abandon();
            throw e;
        }
        exchange.finished();
    }
}
