package ijen.internal;

/** Compression; the states are numbers of the VM's. */
public final class Zlib {
    private Zlib() {
    }

    /** A decompressor, with zlib's header and checksum or without. */
    public static native long inflater(boolean nowrap);

    /** A compressor of that level and strategy, likewise. */
    public static native long deflater(int level, int strategy, boolean nowrap);

    /** Forgets one of them. */
    public static native void end(long id);

    /** Bytes read, bytes written << 31, whether the end was reached << 62, whether it needs a dictionary << 63; both: it failed. */
    public static native long inflate(long id, byte[] input, int from, int length, byte[] output, int to, int room);

    /** What is wrong with the data, or null. */
    public static native String inflateFailure(long id);

    /** What may be repeated from before; IllegalArgumentException if it does not fit. */
    public static native void inflateDictionary(long id, byte[] dictionary, int from, int length);

    /** The checksum so far, or that of the dictionary it needs. */
    public static native int inflateAdler(long id);

    /** As inflateDictionary. */
    public static native void deflateDictionary(long id, byte[] dictionary, int from, int length);

    /** The checksum so far. */
    public static native int deflateAdler(long id);

    /**
     * As inflate; {@code flush}: 0 nothing, 2 sync, 3 full, 4 finish; with 8, new parameters instead: the level (15: the usual one) << 4 and
     * the strategy << 8, to be asked for again if the answer is negative.
     */
    public static native long deflate(long id, byte[] input, int from, int length, byte[] output, int to, int room, int flush);
}
