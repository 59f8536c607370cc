package java.io;

import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Objects;
import sun.nio.ch.FileChannelImpl;

/** Reads bytes from a file. */
public class FileInputStream extends InputStream {
    private final FileDescriptor fd;
    private final String path;
    private volatile boolean closed;
    private volatile FileChannel channel;

    public FileInputStream(String name) throws FileNotFoundException {
        this(name != null ? new File(name) : null);
    }

    public FileInputStream(File file) throws FileNotFoundException {
        String name = file != null ? file.getPath() : null;
        if (name == null) {
            throw new NullPointerException();
        }
        if (file.isInvalid()) {
            throw new FileNotFoundException("Invalid file path");
        }
        fd = new FileDescriptor();
        path = name;
        open0(name);
    }

    public FileInputStream(FileDescriptor fdObj) {
        if (fdObj == null) {
            throw new NullPointerException();
        }
        fd = fdObj;
        path = null;
    }

    private native void open0(String name) throws FileNotFoundException;

    private native int read0() throws IOException;

    private native int readBytes(byte[] b, int off, int len) throws IOException;

    private native long length0() throws IOException;

    private native long position0() throws IOException;

    private native long skip0(long n) throws IOException;

    private native int available0() throws IOException;

    private native boolean isRegularFile0(FileDescriptor fd);

    @Override
    public int read() throws IOException {
        return read0();
    }

    @Override
    public int read(byte[] b) throws IOException {
        return readBytes(b, 0, b.length);
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        return readBytes(b, off, len);
    }

    @Override
    public byte[] readAllBytes() throws IOException {
        if (path == null) {
            return super.readAllBytes();
        }
        long size = length0() - position0();
        if (size <= 0) {
            return super.readAllBytes();
        }
        if (size > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("Required array size too large");
        }
        byte[] buf = new byte[(int) size];
        int n = readNBytes(buf, 0, buf.length);
        if (n < buf.length) {
            return Arrays.copyOf(buf, n);
        }
        byte[] rest = super.readAllBytes();
        if (rest.length == 0) {
            return buf;
        }
        byte[] all = Arrays.copyOf(buf, buf.length + rest.length);
        System.arraycopy(rest, 0, all, buf.length, rest.length);
        return all;
    }

    @Override
    public byte[] readNBytes(int len) throws IOException {
        return super.readNBytes(len);
    }

    @Override
    public long transferTo(OutputStream out) throws IOException {
        return super.transferTo(out);
    }

    @Override
    public long skip(long n) throws IOException {
        return skip0(n);
    }

    @Override
    public int available() throws IOException {
        return available0();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        if (channel != null) {
            channel.close();
        }
        fd.close();
    }

    public final FileDescriptor getFD() throws IOException {
        if (fd != null) {
            return fd;
        }
        throw new IOException();
    }

    public FileChannel getChannel() {
        FileChannel known = channel;
        if (known == null) {
            synchronized (this) {
                known = channel;
                if (known == null) {
                    known = new FileChannelImpl(fd.number(), path == null ? null : new File(path).getAbsolutePath(), true, false, false, this);
                    channel = known;
                }
            }
        }
        return known;
    }
}
