package java.io;

/** A handle of an open file. */
public final class FileDescriptor {
    public static final FileDescriptor in = new FileDescriptor(0);
    public static final FileDescriptor out = new FileDescriptor(1);
    public static final FileDescriptor err = new FileDescriptor(2);

    private int fd;
    private long handle;
    private boolean append;

    public FileDescriptor() {
        fd = -1;
        handle = -1;
    }

    private FileDescriptor(int fd) {
        this.fd = fd;
        this.handle = -1;
    }

    /** The host's number, -1 when it is closed. */
    int number() {
        return fd;
    }

    public boolean valid() {
        return fd != -1;
    }

    public void sync() throws SyncFailedException {
        sync0();
    }

    private native void sync0() throws SyncFailedException;

    private native void close0() throws IOException;

    synchronized void close() throws IOException {
        if (fd != -1) {
            close0();
            fd = -1;
        }
    }

    void append(boolean on) {
        append = on;
    }

    boolean append() {
        return append;
    }
}
