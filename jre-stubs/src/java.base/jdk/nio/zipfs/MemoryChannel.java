package jdk.nio.zipfs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;

/** A channel of bytes in memory, which are given to their owner when it is closed. */
final class MemoryChannel implements SeekableByteChannel {
    /** Gets the bytes. */
    interface Owner {
        void take(byte[] bytes) throws IOException;
    }

    private byte[] bytes;
    private int size;
    private int position;
    private final boolean append;
    private final boolean readable;
    private final Owner owner;
    private boolean closed;

    MemoryChannel(byte[] bytes, boolean readable, boolean append, Owner owner) {
        this.bytes = bytes;
        this.size = bytes.length;
        this.readable = readable;
        this.append = append;
        this.owner = owner;
    }

    private void alive() throws IOException {
        if (closed) {
            throw new ClosedChannelException();
        }
    }

    @Override
    public synchronized int read(ByteBuffer dst) throws IOException {
        alive();
        if (!readable) {
            throw new NonReadableChannelException();
        }
        if (position >= size) {
            return -1;
        }
        int n = Math.min(dst.remaining(), size - position);
        dst.put(bytes, position, n);
        position += n;
        return n;
    }

    @Override
    public synchronized int write(ByteBuffer src) throws IOException {
        alive();
        if (owner == null) {
            throw new NonWritableChannelException();
        }
        if (append) {
            position = size;
        }
        int n = src.remaining();
        if (position + n > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(position + n, bytes.length * 2));
        }
        src.get(bytes, position, n);
        position += n;
        size = Math.max(size, position);
        return n;
    }

    @Override
    public synchronized long position() throws IOException {
        alive();
        return position;
    }

    @Override
    public synchronized SeekableByteChannel position(long newPosition) throws IOException {
        alive();
        if (newPosition < 0) {
            throw new IllegalArgumentException("Illegal position < 0");
        }
        position = (int) Math.min(newPosition, Integer.MAX_VALUE);
        return this;
    }

    @Override
    public synchronized long size() throws IOException {
        alive();
        return size;
    }

    @Override
    public synchronized SeekableByteChannel truncate(long newSize) throws IOException {
        alive();
        if (owner == null) {
            throw new NonWritableChannelException();
        }
        if (newSize < size) {
            size = (int) newSize;
        }
        position = Math.min(position, size);
        return this;
    }

    @Override
    public boolean isOpen() {
        return !closed;
    }

    @Override
    public synchronized void close() throws IOException {
        if (!closed) {
            closed = true;
            if (owner != null) {
                owner.take(Arrays.copyOf(bytes, size));
            }
        }
    }
}
