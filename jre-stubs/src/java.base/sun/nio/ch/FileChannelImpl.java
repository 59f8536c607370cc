package sun.nio.ch;

import ijen.internal.Descriptors;
import java.io.Closeable;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jdk.internal.foreign.MappedMemorySegmentImpl;

/** The channel of a file of the host. */
public final class FileChannelImpl extends FileChannel {
    private static final int CHUNK = 1 << 16;
    /** The locks of this virtual machine, by file. */
    private static final Map<Object, List<FileLockImpl>> LOCKS = new HashMap<>();

    private final int fd;
    private final Object file;
    private final boolean readable;
    private final boolean writable;
    private final boolean append;
    private final Closeable parent;
    private final Object positionLock = new Object();
    private List<Mappings.Mapping> mappings;

    /**
     * @param file what tells files apart, or null
     * @param parent the stream that the descriptor belongs to, or null
     */
    public FileChannelImpl(int fd, Object file, boolean readable, boolean writable, boolean append, Closeable parent) {
        this.fd = fd;
        this.file = file == null ? this : file;
        this.readable = readable;
        this.writable = writable;
        this.append = append;
        this.parent = parent;
    }

    boolean readable() {
        return readable;
    }

    boolean writable() {
        return writable;
    }

    private void open() throws ClosedChannelException {
        if (!isOpen()) {
            throw new ClosedChannelException();
        }
    }

    private void toRead() throws IOException {
        open();
        if (!readable) {
            throw new NonReadableChannelException();
        }
    }

    private void toWrite() throws IOException {
        open();
        if (!writable) {
            throw new NonWritableChannelException();
        }
    }

    @Override
    protected void implCloseChannel() throws IOException {
        Mappings.flush();
        synchronized (LOCKS) {
            List<FileLockImpl> held = LOCKS.get(file);
            if (held != null) {
                for (FileLockImpl lock : new ArrayList<>(held)) {
                    if (lock.acquiredBy() == this) {
                        lock.forget();
                        held.remove(lock);
                    }
                }
                if (held.isEmpty()) {
                    LOCKS.remove(file);
                }
            }
        }
        if (parent != null) {
            parent.close();
        } else if (fd >= 0) {
            Descriptors.close(fd);
        }
    }

    /** Reads once into an array, or in steps into a buffer that has none to give. */
    private int get(ByteBuffer dst, long position) throws IOException {
        if (fd < 0) {
            throw new IOException("Is a directory");
        }
        Mappings.flush();
        int total = 0;
        boolean done = false;
        begin();
        try {
            int n;
            if (dst.hasArray()) {
                n = Descriptors.read(fd, position, dst.array(), dst.arrayOffset() + dst.position(), dst.remaining());
                if (n > 0) {
                    dst.position(dst.position() + n);
                }
                done = true;
                return n;
            }
            byte[] part = new byte[Math.min(dst.remaining(), CHUNK)];
            while (dst.hasRemaining()) {
                int want = Math.min(part.length, dst.remaining());
                n = Descriptors.read(fd, position < 0 ? position : position + total, part, 0, want);
                if (n <= 0) {
                    done = true;
                    return total == 0 ? n : total;
                }
                dst.put(part, 0, n);
                total += n;
                if (n < want) {
                    break;
                }
            }
            done = true;
            return total;
        } finally {
            end(done);
        }
    }

    private int put(ByteBuffer src, long position) throws IOException {
        int total = 0;
        boolean done = false;
        long at = position;
        begin();
        try {
            if (mappings != null && at < 0) {
                at = append ? Descriptors.size(fd) : Descriptors.position(fd);
            }
            byte[] part = src.hasArray() ? src.array() : new byte[Math.min(src.remaining(), CHUNK)];
            while (src.hasRemaining()) {
                int from = 0;
                int want = Math.min(part.length, src.remaining());
                if (src.hasArray()) {
                    from = src.arrayOffset() + src.position();
                    want = src.remaining();
                } else {
                    src.get(src.position(), part, 0, want);
                }
                int n = Descriptors.write(fd, position < 0 ? position : position + total, part, from, want);
                src.position(src.position() + n);
                total += n;
            }
            done = true;
        } finally {
            end(done);
        }
        if (mappings != null && total > 0) {
            for (Mappings.Mapping m : mappings) {
                m.reload(at, total);
            }
        }
        return total;
    }

    @Override
    public int read(ByteBuffer dst) throws IOException {
        toRead();
        if (dst.isReadOnly()) {
            throw new IllegalArgumentException("Read-only buffer");
        }
        synchronized (positionLock) {
            return get(dst, -1);
        }
    }

    @Override
    public int read(ByteBuffer dst, long position) throws IOException {
        if (dst == null) {
            throw new NullPointerException();
        }
        if (position < 0) {
            throw new IllegalArgumentException("Negative position");
        }
        toRead();
        if (dst.isReadOnly()) {
            throw new IllegalArgumentException("Read-only buffer");
        }
        return get(dst, position);
    }

    @Override
    public long read(ByteBuffer[] dsts, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, dsts.length);
        toRead();
        long total = 0;
        synchronized (positionLock) {
            for (int i = offset; i < offset + length; i++) {
                if (dsts[i].isReadOnly()) {
                    throw new IllegalArgumentException("Read-only buffer");
                }
                if (!dsts[i].hasRemaining()) {
                    continue;
                }
                int n = get(dsts[i], -1);
                if (n <= 0) {
                    return total == 0 ? n : total;
                }
                total += n;
                if (dsts[i].hasRemaining()) {
                    break;
                }
            }
        }
        return total;
    }

    @Override
    public int write(ByteBuffer src) throws IOException {
        toWrite();
        synchronized (positionLock) {
            return put(src, -1);
        }
    }

    @Override
    public int write(ByteBuffer src, long position) throws IOException {
        if (src == null) {
            throw new NullPointerException();
        }
        if (position < 0) {
            throw new IllegalArgumentException("Negative position");
        }
        toWrite();
        return put(src, append ? -1 : position);
    }

    @Override
    public long write(ByteBuffer[] srcs, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, srcs.length);
        toWrite();
        long total = 0;
        synchronized (positionLock) {
            for (int i = offset; i < offset + length; i++) {
                total += put(srcs[i], -1);
            }
        }
        return total;
    }

    @Override
    public long position() throws IOException {
        open();
        synchronized (positionLock) {
            return append ? Descriptors.size(fd) : fd < 0 ? 0 : Descriptors.position(fd);
        }
    }

    @Override
    public FileChannel position(long newPosition) throws IOException {
        open();
        if (newPosition < 0) {
            throw new IllegalArgumentException();
        }
        synchronized (positionLock) {
            Descriptors.seek(fd, newPosition);
        }
        return this;
    }

    @Override
    public long size() throws IOException {
        open();
        return fd < 0 ? 4096 : Descriptors.size(fd);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        open();
        if (size < 0) {
            throw new IllegalArgumentException("Negative size");
        }
        toWrite();
        synchronized (positionLock) {
            Mappings.flush();
            long position = Descriptors.position(fd);
            if (size < Descriptors.size(fd)) {
                Descriptors.truncate(fd, size);
            }
            if (position > size) {
                Descriptors.seek(fd, size);
            }
        }
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        open();
        Mappings.flush();
        Descriptors.force(fd);
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        open();
        if (!target.isOpen()) {
            throw new ClosedChannelException();
        }
        if (!readable) {
            throw new NonReadableChannelException();
        }
        if (target instanceof FileChannelImpl && !((FileChannelImpl) target).writable) {
            throw new NonWritableChannelException();
        }
        if (position < 0 || count < 0) {
            throw new IllegalArgumentException();
        }
        long left = Math.min(count, size() - position);
        long moved = 0;
        byte[] part = new byte[(int) Math.max(0, Math.min(left, CHUNK))];
        while (moved < left) {
            ByteBuffer b = ByteBuffer.wrap(part, 0, (int) Math.min(part.length, left - moved));
            int n = get(b, position + moved);
            if (n <= 0) {
                break;
            }
            b.flip();
            int written = target.write(b);
            moved += written;
            if (written < n) {
                break;
            }
        }
        return moved;
    }

    @Override
    public long transferFrom(ReadableByteChannel src, long position, long count) throws IOException {
        open();
        if (!src.isOpen()) {
            throw new ClosedChannelException();
        }
        if (src instanceof FileChannelImpl && !((FileChannelImpl) src).readable) {
            throw new NonReadableChannelException();
        }
        toWrite();
        if (position < 0 || count < 0) {
            throw new IllegalArgumentException();
        }
        long moved = 0;
        byte[] part = new byte[(int) Math.min(count, CHUNK)];
        while (moved < count) {
            ByteBuffer b = ByteBuffer.wrap(part, 0, (int) Math.min(part.length, count - moved));
            int n = src.read(b);
            if (n <= 0) {
                break;
            }
            b.flip();
            moved += put(b, position + moved);
        }
        return moved;
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        open();
        if (mode == null) {
            throw new NullPointerException("Mode is null");
        }
        if (mode != MapMode.READ_ONLY && !writable) {
            throw new NonWritableChannelException();
        }
        if (!readable) {
            throw new NonReadableChannelException();
        }
        if (position < 0) {
            throw new IllegalArgumentException("Negative position");
        }
        if (size < 0) {
            throw new IllegalArgumentException("Negative size");
        }
        if (position + size < 0) {
            throw new IllegalArgumentException("Position + size overflow");
        }
        if (size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("Size exceeds Integer.MAX_VALUE");
        }
        return Mappings.buffer(mapping(mode, position, (int) size), mode == MapMode.READ_ONLY);
    }

    private Mappings.Mapping mapping(MapMode mode, long position, int size) throws IOException {
        synchronized (positionLock) {
            if (size() < position + size) {
                if (!writable) {
                    throw new IOException("Channel not open for writing - cannot extend file to required size");
                }
                Descriptors.truncate(fd, position + size);
            }
            Mappings.flush();
            Mappings.Mapping m = new Mappings.Mapping(fd, position, size, mode == MapMode.READ_WRITE);
            if (mode != MapMode.PRIVATE) {
                if (mappings == null) {
                    mappings = new ArrayList<>();
                }
                mappings.add(m);
            }
            return m;
        }
    }

    @Override
    public MemorySegment map(MapMode mode, long offset, long size, Arena arena) throws IOException {
        Objects.requireNonNull(mode, "Mode is null");
        Objects.requireNonNull(arena, "Arena is null");
        open();
        if (offset < 0) {
            throw new IllegalArgumentException("Requested bytes offset must be >= 0.");
        }
        if (size < 0) {
            throw new IllegalArgumentException("Requested bytes size must be >= 0.");
        }
        if (offset + size < 0) {
            throw new IllegalArgumentException("Position + size overflow");
        }
        if (mode != MapMode.READ_ONLY && !writable) {
            throw new NonWritableChannelException();
        }
        if (!readable) {
            throw new NonReadableChannelException();
        }
        if (size > Integer.MAX_VALUE - 8) {
            throw new IOException("Map failed", new OutOfMemoryError("Map failed"));
        }
        return MappedMemorySegmentImpl.of(() -> mapping(mode, offset, (int) size), mode == MapMode.READ_ONLY, arena);
    }

    private FileLock lock(long position, long size, boolean shared, boolean wait) throws IOException {
        open();
        if (shared && !readable) {
            throw new NonReadableChannelException();
        }
        if (!shared && !writable) {
            throw new NonWritableChannelException();
        }
        FileLockImpl lock = new FileLockImpl(this, position, size, shared);
        synchronized (LOCKS) {
            List<FileLockImpl> held = LOCKS.computeIfAbsent(file, key -> new ArrayList<>());
            for (FileLockImpl other : held) {
                if (other.overlaps(position, size)) {
                    throw new OverlappingFileLockException();
                }
            }
            held.add(lock);
        }
        boolean locked = false;
        try {
            locked = Descriptors.lock(fd, !shared, wait);
        } finally {
            if (!locked) {
                remove(lock);
            }
        }
        return locked ? lock : null;
    }

    /** Whether no other lock of the file is left. */
    private boolean remove(FileLockImpl lock) {
        synchronized (LOCKS) {
            List<FileLockImpl> held = LOCKS.get(file);
            if (held == null) {
                return true;
            }
            held.remove(lock);
            if (held.isEmpty()) {
                LOCKS.remove(file);
                return true;
            }
            return false;
        }
    }

    void release(FileLockImpl lock) throws IOException {
        if (remove(lock) && isOpen()) {
            Descriptors.unlock(fd);
        }
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return lock(position, size, shared, true);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return lock(position, size, shared, false);
    }
}
