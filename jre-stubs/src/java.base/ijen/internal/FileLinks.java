package ijen.internal;

import java.io.IOException;

/** What java.nio.file asks of files beyond java.io.File. */
public final class FileLinks {
    private FileLinks() {
    }

    /** Kind (0 file, 1 folder, 2 link, 3 other), length, modified, accessed, created, permission bits; or one negative number. */
    public static native long[] stat(String path, boolean follow);

    /** What a symbolic link points at. */
    public static native String readLink(String path) throws IOException;

    /** Makes a symbolic link, or another name of a file. */
    public static native void create(String link, String target, boolean symbolic) throws IOException;

    /** Sets the permission bits. */
    public static native void setMode(String path, int mode) throws IOException;
}
