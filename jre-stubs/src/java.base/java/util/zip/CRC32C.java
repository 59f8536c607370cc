package java.util.zip;

import java.nio.ByteBuffer;

/** The cyclic redundancy check of RFC 3720. */
public final class CRC32C implements Checksum {
    private static final class Table {
        static final int[] VALUES = new int[256];

        static {
            for (int i = 0; i < 256; i++) {
                int r = i;
                for (int k = 0; k < 8; k++) {
                    r = (r & 1) != 0 ? r >>> 1 ^ 0x82F63B78 : r >>> 1;
                }
                VALUES[i] = r;
            }
        }
    }

    private static final int SLICE = 1 << 18;
    private int crc = -1;

    public CRC32C() {
    }

    @Override
    public void update(int b) {
        crc = crc >>> 8 ^ Table.VALUES[(crc ^ b) & 255];
    }

    @Override
    public void update(byte[] b, int off, int len) {
        if (b == null) {
            throw new NullPointerException();
        }
        if (off < 0 || len < 0 || off > b.length - len) {
            throw new ArrayIndexOutOfBoundsException(
                "Range [" + off + ", " + off + " + " + len + ") out of bounds for length " + b.length);
        }
        int end = off + len;
        for (int at = off; at < end; at += SLICE) {
            crc = updateBytes(crc, b, at, Math.min(at + SLICE, end));
        }
    }

    private static int updateBytes(int crc, byte[] b, int off, int end) {
        int c = crc;
        int[] table = Table.VALUES;
        for (int i = off; i < end; i++) {
            c = c >>> 8 ^ table[(c ^ b[i]) & 255];
        }
        return c;
    }

    @Override
    public void update(ByteBuffer buffer) {
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        update(rest, 0, rest.length);
    }

    @Override
    public void reset() {
        crc = -1;
    }

    @Override
    public long getValue() {
        return ~crc & 0xFFFFFFFFL;
    }
}
