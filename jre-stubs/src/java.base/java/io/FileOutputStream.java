package java.io;

import java.nio.channels.FileChannel;
import sun.nio.ch.FileChannelImpl;

/** Writes bytes to a file. */
public class FileOutputStream extends OutputStream {
    private final FileDescriptor fd;
    private volatile boolean closed;
    private volatile FileChannel channel;
    private final String path;

    public FileOutputStream(String name) throws FileNotFoundException {
        this(name != null ? new File(name) : null, false);
    }

    public FileOutputStream(String name, boolean append) throws FileNotFoundException {
        this(name != null ? new File(name) : null, append);
    }

    public FileOutputStream(File file) throws FileNotFoundException {
        this(file, false);
    }

    public FileOutputStream(File file, boolean append) throws FileNotFoundException {
        String name = file != null ? file.getPath() : null;
        if (name == null) {
            throw new NullPointerException();
        }
        if (file.isInvalid()) {
            throw new FileNotFoundException("Invalid file path");
        }
        fd = new FileDescriptor();
        path = name;
        open0(name, append);
        fd.append(append);
    }

    public FileOutputStream(FileDescriptor fdObj) {
        if (fdObj == null) {
            throw new NullPointerException();
        }
        fd = fdObj;
        path = null;
    }

    private native void open0(String name, boolean append) throws FileNotFoundException;

    private native void write(int b, boolean append) throws IOException;

    private native void writeBytes(byte[] b, int off, int len, boolean append) throws IOException;

    @Override
    public void write(int b) throws IOException {
        write(b, fd.append());
    }

    @Override
    public void write(byte[] b) throws IOException {
        writeBytes(b, 0, b.length, fd.append());
    }

    @Override
    public void write(byte[] b, int off, int len) throws IOException {
        writeBytes(b, off, len, fd.append());
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
                    known = new FileChannelImpl(fd.number(), path == null ? null : new File(path).getAbsolutePath(), false, true, fd.append(), this);
                    channel = known;
                }
            }
        }
        return known;
    }
}
