package sun.nio.ch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.IllegalBlockingModeException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.SelectableChannel;
import java.util.Arrays;
import java.util.Objects;

/** Reads a channel. */
public class ChannelInputStream extends InputStream {
    private final ReadableByteChannel ch;

    public ChannelInputStream(ReadableByteChannel ch) {
        this.ch = ch;
    }

    @Override
    public synchronized int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public synchronized int read(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return 0;
        }
        if (ch instanceof SelectableChannel && !((SelectableChannel) ch).isBlocking()) {
            throw new IllegalBlockingModeException();
        }
        return ch.read(ByteBuffer.wrap(b, off, len));
    }

    @Override
    public byte[] readAllBytes() throws IOException {
        if (ch instanceof SeekableByteChannel) {
            SeekableByteChannel file = (SeekableByteChannel) ch;
            long size = file.size() - file.position();
            if (size > Integer.MAX_VALUE - 8) {
                throw new OutOfMemoryError("Required array size too large");
            }
            if (size > 0) {
                byte[] all = new byte[(int) size];
                int n = readNBytes(all, 0, all.length);
                byte[] rest = n < all.length ? new byte[0] : super.readAllBytes();
                byte[] result = n == all.length && rest.length == 0 ? all : Arrays.copyOf(all, n + rest.length);
                System.arraycopy(rest, 0, result, n, rest.length);
                return result;
            }
        }
        return super.readAllBytes();
    }

    @Override
    public int available() throws IOException {
        if (ch instanceof SeekableByteChannel) {
            SeekableByteChannel file = (SeekableByteChannel) ch;
            return (int) Math.max(0, Math.min(Integer.MAX_VALUE, file.size() - file.position()));
        }
        return 0;
    }

    @Override
    public synchronized long skip(long n) throws IOException {
        if (ch instanceof SeekableByteChannel) {
            SeekableByteChannel file = (SeekableByteChannel) ch;
            long position = file.position();
            long to = n > 0 ? Math.min(position + n < 0 ? Long.MAX_VALUE : position + n, file.size()) : Math.max(position + n, 0);
            file.position(to);
            return to - position;
        }
        return super.skip(n);
    }

    @Override
    public void close() throws IOException {
        ch.close();
    }
}
