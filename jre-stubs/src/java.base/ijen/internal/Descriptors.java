package ijen.internal;

import java.io.IOException;

/** What channels do with open files and sockets, by number. */
public final class Descriptors {
    /** Answers of read and write. */
    public static final int END = -1;
    public static final int UNAVAILABLE = -2;
    /** Bits of poll. */
    public static final int READABLE = 1;
    public static final int WRITABLE = 4;

    private Descriptors() {
    }

    /** The number of bytes, END or UNAVAILABLE; a negative position is the file's own. */
    public static native int read(int fd, long position, byte[] b, int off, int len) throws IOException;

    /** The number of bytes or UNAVAILABLE; likewise. */
    public static native int write(int fd, long position, byte[] b, int off, int len) throws IOException;

    public static native long size(int fd) throws IOException;

    public static native void truncate(int fd, long size) throws IOException;

    public static native long position(int fd) throws IOException;

    public static native void seek(int fd, long position) throws IOException;

    public static native void force(int fd) throws IOException;

    /** Locks the file against other processes; false if another has it and no waiting is asked for. */
    public static native boolean lock(int fd, boolean exclusive, boolean wait) throws IOException;

    public static native void unlock(int fd) throws IOException;

    public static native void close(int fd) throws IOException;

    /** Another number of the same open file. */
    public static native int duplicate(int fd) throws IOException;

    public static native void setBlocking(int fd, boolean blocking) throws IOException;

    /** Two streams connected with each other, one in each half. */
    public static native long pair() throws IOException;

    /** Waits for some of the events, which become those that happened; a negative time has no end. The number that are ready. */
    public static native int poll(int[] fds, int[] events, int count, long millis) throws IOException;
}
