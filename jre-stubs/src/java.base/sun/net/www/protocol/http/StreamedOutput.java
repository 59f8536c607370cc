package sun.net.www.protocol.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A body that is sent while it is written: of a length that was said, or in chunks. */
final class StreamedOutput extends OutputStream {
    private final OutputStream out;
    private final long length;
    /** A chunk's bytes, its frame not counted. */
    private final byte[] chunk;
    private int pending;
    private long written;
    private boolean closed;
    private boolean broken;

    StreamedOutput(OutputStream out, long length, int chunkLength) {
        this.out = out;
        this.length = length;
        chunk = length >= 0 ? null : new byte[room(chunkLength)];
    }

    /** A chunk with its frame has the size that was asked for. */
    private static int room(int size) {
        int room = size;
        for (int digits = 1; digits <= 8; digits++) {
            room = size - digits - 4;
            if (room < 1L << 4 * digits) {
                break;
            }
        }
        return Math.max(room, 1);
    }

    boolean isClosed() {
        return closed;
    }

    boolean isComplete() {
        return !broken && (length < 0 || written == length);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] b, int off, int len) throws IOException {
        if (closed) {
            throw new IOException("Stream is closed");
        }
        Objects.checkFromIndexSize(off, len, b.length);
        if (length >= 0) {
            if (written + len > length) {
                broken = true;
                out.close();
                throw new IOException("too many bytes written");
            }
            out.write(b, off, len);
            written += len;
            return;
        }
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
    }

    private void send() throws IOException {
        byte[] size = (Integer.toHexString(pending) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[size.length + pending + 2];
        System.arraycopy(size, 0, all, 0, size.length);
        System.arraycopy(chunk, 0, all, size.length, pending);
        all[all.length - 2] = '\r';
        all[all.length - 1] = '\n';
        pending = 0;
        out.write(all);
    }

    @Override
    public void flush() throws IOException {
        if (chunk != null && pending > 0) {
            send();
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        if (length >= 0) {
            if (written < length) {
                out.close();
                throw new IOException("insufficient data written");
            }
            out.flush();
            return;
        }
        if (pending > 0) {
            send();
        }
        out.write("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }
}
