package sun.nio.ch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.IllegalBlockingModeException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.WritableByteChannel;

/** Writes a channel. */
public class ChannelOutputStream extends OutputStream {
    private final WritableByteChannel ch;

    public ChannelOutputStream(WritableByteChannel ch) {
        this.ch = ch;
    }

    @Override
    public synchronized void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] b, int off, int len) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(b, off, len);
        if (ch instanceof SelectableChannel && !((SelectableChannel) ch).isBlocking()) {
            throw new IllegalBlockingModeException();
        }
        while (bytes.hasRemaining()) {
            if (ch.write(bytes) <= 0) {
                throw new RuntimeException("no bytes written");
            }
        }
    }

    @Override
    public void close() throws IOException {
        ch.close();
    }
}
