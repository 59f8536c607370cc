package sun.nio.ch;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Bytes between sockets and buffers. */
final class BufferIo {
    private static final int MOST = 1 << 17;

    private BufferIo() {
    }

    /** The number of bytes, 0 when there are none yet, -1 at the end. */
    static int read(NetSocket net, ByteBuffer dst) throws IOException {
        if (dst.isReadOnly()) {
            throw new IllegalArgumentException("Read-only buffer");
        }
        if (!dst.hasRemaining()) {
            return 0;
        }
        byte[] part = dst.hasArray() ? dst.array() : new byte[Math.min(dst.remaining(), MOST)];
        int at = dst.hasArray() ? dst.arrayOffset() + dst.position() : 0;
        int n = net.read(part, at, dst.hasArray() ? dst.remaining() : part.length, 0);
        if (n > 0) {
            if (dst.hasArray()) {
                dst.position(dst.position() + n);
            } else {
                dst.put(part, 0, n);
            }
        }
        return n == NetSocket.UNAVAILABLE ? 0 : n;
    }

    /** All of it, or as much as there is room for when it does not wait. */
    static int write(NetSocket net, ByteBuffer src, boolean all) throws IOException {
        int total = 0;
        while (src.hasRemaining()) {
            byte[] part;
            int at = 0;
            int count = Math.min(src.remaining(), MOST);
            if (src.hasArray()) {
                part = src.array();
                at = src.arrayOffset() + src.position();
            } else {
                part = new byte[count];
                src.get(src.position(), part, 0, count);
            }
            int n = net.write(part, at, count);
            if (n == NetSocket.UNAVAILABLE) {
                break;
            }
            src.position(src.position() + n);
            total += n;
            if (!all) {
                break;
            }
        }
        return total;
    }

    static byte[] bytes(ByteBuffer src) {
        byte[] part = new byte[src.remaining()];
        src.get(src.position(), part, 0, part.length);
        return part;
    }
}
