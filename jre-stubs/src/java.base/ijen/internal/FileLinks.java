package ijen.internal;

import java.io.IOException;

/** What java.nio.file asks of files beyond java.io.File. */
public final class FileLinks {
    /** Options of open. */
    public static final int READ = 1;
    public static final int WRITE = 2;
    public static final int APPEND = 4;
    public static final int TRUNCATE = 8;
    public static final int CREATE = 16;
    public static final int CREATE_NEW = 32;
    public static final int NO_FOLLOW = 64;
    public static final int SYNCHRONOUS = 128;

    private FileLinks() {
    }

    /**
     * Kind (0 file, 1 folder, 2 link, 3 other), length, seconds and nanoseconds of modified, accessed, created, changed, permission bits,
     * owner, group, device, number on it, number of names; or one negative number: -1 missing, -2 denied, -3 below no folder, -4 too many
     * links, -5 else.
     */
    public static native long[] stat(String path, boolean follow);

    /** Opens a file, new ones with these permissions, or the usual ones for -1. */
    public static native int open(String path, int options, int mode) throws IOException;

    public static native void makeDirectory(String path, int mode) throws IOException;

    /** Deletes a file, a link or an empty folder. */
    public static native void delete(String path) throws IOException;

    public static native void rename(String from, String to) throws IOException;

    public static native String[] list(String path) throws IOException;

    /** Whether it is there (0), may be read (4), written (2), executed (1). */
    public static native boolean access(String path, int access) throws IOException;

    /** Nanoseconds of -1 leave a time as it is. */
    public static native void setTimes(String path, long accessed, int accessedNanos, long modified, int modifiedNanos, boolean follow)
        throws IOException;

    /** A -1 leaves it as it is. */
    public static native void setOwner(String path, int owner, int group, boolean follow) throws IOException;

    /** Bytes of the file system: total, free, usable, of a block. */
    public static native long[] space(String path) throws IOException;

    /** What a symbolic link points at. */
    public static native String readLink(String path) throws IOException;

    /** The path without links, "." and "..". */
    public static native String realPath(String path) throws IOException;

    /** Makes a symbolic link, or another name of a file. */
    public static native void create(String link, String target, boolean symbolic) throws IOException;

    /** Sets the permission bits. */
    public static native void setMode(String path, int mode) throws IOException;
}
