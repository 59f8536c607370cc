package ijen.internal;

/** Compression; the states are numbers of the VM's. */
public final class Zlib {
    private Zlib() {
    }

    /** A decompressor, with zlib's header and checksum or without. */
    public static native long inflater(boolean nowrap);

    /** A compressor of that level, likewise. */
    public static native long deflater(int level, boolean nowrap);

    /** Forgets one of them. */
    public static native void end(long id);

    /** Bytes read, bytes written << 31, whether the end was reached << 62. */
    public static native long inflate(long id, byte[] input, int from, int length, byte[] output, int to, int room)
        throws java.util.zip.DataFormatException;

    /** Likewise; {@code flush}: 0 nothing, 2 sync, 3 full, 4 finish. */
    public static native long deflate(long id, byte[] input, int from, int length, byte[] output, int to, int room, int flush);
}
